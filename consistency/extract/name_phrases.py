"""Runs of words, and the phrases that the tables of places and organisations know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from consistency.extract.name_words import Word
from consistency.lang.exonyms import ENGLISH_NAMES

JOINTS = frozenset({" ", "\u00a0", "\u202f", "-", " & "})
"""What may stand between two words of one name."""


@dataclass(slots=True)
class Run:
    """Consecutive words that name one thing; `start` and `stop` index the words of the text."""

    start: int
    stop: int
    titles: list[str] = field(default_factory=list)
    """Capitalised titles that stood before it and were set aside, folded."""


def phrase_end(words: Sequence[Word], at: int, stop: int) -> int:
    """Return the end of the longest known phrase (`Coreia do Norte`) that starts at `at`."""
    best = at
    key = ""
    for index in range(at, min(stop, at + 6)):
        word = words[index]
        if index > at and word.gap not in JOINTS and word.gap not in ("'", "’"):
            break
        key = word.fold.rstrip(".") if not key else key + _spaced(word.gap) + word.fold
        if key in ENGLISH_NAMES and not _too_short(words[at : index + 1]):
            best = index + 1
    return best


def is_phrase(words: Sequence[Word], start: int, stop: int) -> bool:
    """Return whether the words from `start` to `stop` are one known phrase."""
    return start < stop and phrase_end(words, start, stop) == stop


def _spaced(gap: str) -> str:
    return {"’": "'", "\u00a0": " ", "\u202f": " "}.get(gap, gap)


def _too_short(words: Sequence[Word]) -> bool:
    # `US`, `UE`, `AS` name something in capitals only; *Irã* has a capital at least.
    text = words[0].text
    if len(words) > 1 or len(text) > 3:
        return False
    return not (text.isupper() or (len(text) > 2 and text[0].isupper()))
