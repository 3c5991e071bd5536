"""Offsets to lines: the only place that knows where a line ends."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

# What editors count: U+2028 and the form feed end no line in most of them.
_LINE_END = re.compile(r"\r\n|\n|\r")


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A line and a column, both counted from 1; columns count code points, as spans do."""

    line: int
    column: int


def line_starts(text: str) -> tuple[int, ...]:
    r"""Return the offset at which each line of `text` starts; `\r\n`, `\n` and `\r` end one."""
    return (0, *(match.end() for match in _LINE_END.finditer(text)))


def place_of(starts: tuple[int, ...], offset: int) -> Place:
    """Return the place of `offset` in the text of which `starts` are the line starts."""
    line = bisect_right(starts, offset)
    return Place(line, offset - starts[line - 1] + 1)
