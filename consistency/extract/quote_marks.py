"""Find quoted passages: the marks of all styles, also damaged ones."""

from __future__ import annotations

from collections.abc import Iterator

from consistency.model import Span

_DOUBLE = frozenset('"“”„‟＂')
_CLOSERS = {"«": "»", "‹": "›", "»": "«", "‘": "’", "‚": "‘"}


def quoted_spans(line: str, offset: int) -> Iterator[Span]:
    """Yield the quoted passages of one line, marks included, left to right.

    Double marks are told apart by position, not by shape: translators turn `:“text”` into
    `:”text”`. A passage that no mark closes runs to the end of the line, as quotations of several
    paragraphs do. `offset` is the place of the line in the text.
    """
    opened = -1
    closers: frozenset[str] | str = ""
    for at, char in enumerate(line):
        if opened < 0:
            closers = _opens(line, at, char)
            opened = at if closers else -1
        elif char in closers and _may_close(line, at, char):
            if at - opened > 1:
                yield Span(offset + opened, offset + at + 1)
            opened = -1
    end = len(line.rstrip())
    if opened >= 0 and end - opened > 20 and _leads(line, opened):
        yield Span(offset + opened, offset + end)


def _opens(line: str, at: int, char: str) -> frozenset[str] | str:
    """Return the marks that close what `char` opens, or nothing where it opens nothing."""
    before = line[at - 1] if at else " "
    after = line[at + 1] if at + 1 < len(line) else " "
    if char in _DOUBLE:
        # 5'10" and 14" are measures.
        measure = char in '"”' and before.isdigit()
        return "" if after.isspace() or measure else _DOUBLE
    if char == "‘" and before.isalnum():
        return ""
    if char == "»" and (after.isspace() or not (before.isspace() or before in ":(")):
        return ""
    return _CLOSERS.get(char, "")


def _may_close(line: str, at: int, char: str) -> bool:
    if char not in "’‘":
        return True
    return at + 1 == len(line) or not line[at + 1].isalnum()


def _leads(line: str, at: int) -> bool:
    """Return whether an unclosed mark at `at` opens a quotation and is no stray mark."""
    before = line[:at].rstrip()
    return (not before or before[-1] in ":,.") and line[at] not in "‘‚"
