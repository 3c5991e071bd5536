"""Identify the language of a text."""

from __future__ import annotations

from consistency.errors import UnreadableInputError
from consistency.ingest.layout import language_code
from consistency.lang import PROFILES
from consistency.lang.iso639 import COMMON_OTHERS

SHORTEST_TEXT = 120
"""Characters: of shorter ones one in a hundred and more is taken for a neighbour's language."""


def check_source_language(code: str | None) -> None:
    """Raise `UnreadableInputError` where `code` is that of no language: a slip would do nothing."""
    if code is not None and language_code(code) is None:
        raise UnreadableInputError(
            "--source-language",
            "",
            f"no language has the code {code!r}",
            "name one such as en, fr or pt-BR",
        )


def identify_language(text: str) -> str | None:
    """Return the ISO 639-1 code of the language of `text`, or `None` where it is too short.

    It may be a language without a profile. Naive Bayes over byte sequences (Lui and Baldwin 2012,
    "langid.py").
    """
    if len("".join(text.split())) < SHORTEST_TEXT:
        return None
    # Takes a second to load its model: only a text that nothing else tells about pays for it.
    import py3langid  # noqa: PLC0415

    ranking: list[tuple[str, float]] = py3langid.rank(text)
    return next(code for code, _ in ranking if code in PROFILES or code in COMMON_OTHERS)
