"""Look phrases up at a token: the longest one that starts, or ends, there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, TypeVar

from consistency.extract.numeral_lexicon import SHORTEST_ALIAS, strip_accents
from consistency.extract.tokens import Token

T = TypeVar("T")

_GAPS = frozenset({" ", "-", "'", "’", "\u00a0", "\u202f", "\u2011", ".", ". ", "´"})
"""What may stand between the words of a phrase."""


class PhraseTable(Generic[T]):
    """Phrases with their values, found by first word or by last word."""

    def __init__(self, phrases: Mapping[str, T]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        self._by_last: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        spelled = dict(phrases.items())
        for phrase, value in phrases.items():
            if len(phrase) >= SHORTEST_ALIAS:
                spelled.setdefault(strip_accents(phrase), value)
        for phrase, value in spelled.items():
            words = tuple(phrase.split())
            self._by_first.setdefault(words[0], []).append((words, value))
            self._by_last.setdefault(words[-1], []).append((words, value))
        for table in (self._by_first, self._by_last):
            for entries in table.values():
                entries.sort(key=lambda entry: -len(entry[0]))

    def starting(self, text: str, tokens: Sequence[Token], index: int) -> tuple[T, int] | None:
        """Return the value of the longest phrase from token `index`, and the index after it."""
        if not 0 <= index < len(tokens):
            return None
        for words, value in self._by_first.get(tokens[index].folded, ()):
            end = index + len(words)
            if _matches(text, tokens[index:end], words):
                return value, end
        return None

    def ending(self, text: str, tokens: Sequence[Token], end: int) -> tuple[T, int] | None:
        """Return the value of the longest phrase up to token `end`, and its first index."""
        if not 0 < end <= len(tokens):
            return None
        for words, value in self._by_last.get(tokens[end - 1].folded, ()):
            start = end - len(words)
            if start >= 0 and _matches(text, tokens[start:end], words):
                return value, start
        return None


def phrase_set(phrases: Iterable[str]) -> PhraseTable[bool]:
    """Return a table of `phrases` whose value is that they are there."""
    return PhraseTable(dict.fromkeys(phrases, True))


def _matches(text: str, tokens: Sequence[Token], words: tuple[str, ...]) -> bool:
    if len(tokens) != len(words):
        return False
    for place, (token, word) in enumerate(zip(tokens, words, strict=True)):
        if token.folded != word:
            return False
        if place and text[tokens[place - 1].end : token.start] not in _GAPS:
            return False
    return True
