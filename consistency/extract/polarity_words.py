"""Words and phrases as polarity and quotations see them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+")


class PlainWord(NamedTuple):
    """A run of letters or digits; an apostrophe or hyphen parts two of them."""

    start: int
    end: int
    fold: str
    gap: str
    """What stands between the word before it, on the same line, and this one."""


def scan_plain(line: str, offset: int) -> list[PlainWord]:
    """Return the words of `line`, whose first character stands at `offset` of the text."""
    words: list[PlainWord] = []
    last = 0
    for m in _WORD.finditer(line):
        start, end = m.span()
        words.append(PlainWord(offset + start, offset + end, m[0].casefold(), line[last:start]))
        last = end
    return words


class Phrases:
    """A table of words and phrases (`not_only`), looked up by their first word."""

    def __init__(self, table: Mapping[str, tuple[str, int]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], tuple[str, int]]]] = {}
        for phrase, value in table.items():
            parts = tuple(phrase.split("_"))
            self._by_first.setdefault(parts[0], []).append((parts, value))
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: (-len(entry[0]), entry[0]))

    def find(
        self, words: Sequence[PlainWord], spent: Sequence[bool] = ()
    ) -> Iterator[tuple[int, int, tuple[str, int]]]:
        """Yield the phrases in `words` as (first word, end, value), the longest at each place."""
        at = 0
        while at < len(words):
            stop = at + 1
            if not spent or not spent[at]:
                for parts, value in self._by_first.get(words[at].fold, ()):
                    if _matches(words, at, parts):
                        stop = at + len(parts)
                        yield at, stop, value
                        break
            at = stop

    def mark(self, words: Sequence[PlainWord]) -> list[bool]:
        """Return, for each word, whether it is part of a phrase of the table."""
        marks = [False] * len(words)
        for start, stop, _ in self.find(words):
            marks[start:stop] = [True] * (stop - start)
        return marks


def _matches(words: Sequence[PlainWord], at: int, parts: tuple[str, ...]) -> bool:
    if at + len(parts) > len(words):
        return False
    return all(
        words[at + i].fold == part and (i == 0 or len(words[at + i].gap) == 1)
        for i, part in enumerate(parts)
    )
