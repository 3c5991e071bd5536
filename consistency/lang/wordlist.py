"""Write lists of words in language data as plain text."""

from __future__ import annotations


def words(text: str, separator: str | None = None) -> frozenset[str]:
    """Return the words of `text`, cut at white space or at `separator`."""
    return frozenset(text.split(separator))
