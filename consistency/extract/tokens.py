"""One scan of a text into words and runs of digits."""

from __future__ import annotations

import re
from typing import NamedTuple

from consistency.extract.digits import WITH_SPACES, WITHOUT_SPACES

_SCANS = {
    True: re.compile(rf"{WITH_SPACES}|[^\W\d_]+"),
    False: re.compile(rf"{WITHOUT_SPACES}|[^\W\d_]+"),
}


class Token(NamedTuple):
    """A word or a run of digits with its marks."""

    start: int
    end: int
    folded: str
    digits: bool


def scan_tokens(text: str, *, space_groups: bool) -> list[Token]:
    """Return the words and numbers of `text`, folded to lower case, left to right."""
    folded = fold(text)
    found = []
    for match in _SCANS[space_groups].finditer(folded):
        word = match.group()
        found.append(Token(match.start(), match.end(), word, word[-1].isdecimal()))
    return found


def fold(text: str) -> str:
    """Return `text` in lower case, every character still at its own offset."""
    folded = text.lower()
    if len(folded) == len(text):
        return folded
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)
