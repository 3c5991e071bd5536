"""Cut a text into terms: the words of dates and clock times, each with what it can do there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple
from unicodedata import category

from consistency.extract.date_lexicon import (
    NARROWER,
    TOKENS,
    DateLexicon,
    Parts,
    Shape,
    fold_token,
    narrow,
)
from consistency.extract.numerals import Numeral
from consistency.lang.profile import DateData, DatePart, LanguageProfile
from consistency.model import Span

FIRST_YEAR, LAST_YEAR = 1400, 2100
_ROMAN = re.compile(r"([IVX]{1,5})(?:e|ème)?")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10}
_DASHES = "-–—‐‑−"
_SIGNS = frozenset("_#@+&")
_SENTENCE_ENDS = '.!?:\n"“”«»‘’(-•'
_NUMBER_TOO = frozenset({Shape.ANY_MONTH, DatePart.COUNTED, DatePart.BOUND})


class Term(NamedTuple):
    """A word, phrase, number or mark of the text, with the parts it can play."""

    start: int
    end: int
    text: str
    parts: Parts
    kind: str
    """One character, the same for all terms with the same set of parts."""


def read_terms(
    text: str, profile: LanguageProfile, lexicon: DateLexicon, numerals: Sequence[Numeral]
) -> list[Term]:
    """Return the terms of `text`, which cover it from end to end."""
    return list(_Scan(text, profile.dates, lexicon, numerals).terms())


class _Scan:
    def __init__(
        self, text: str, words: DateData, lexicon: DateLexicon, numerals: Sequence[Numeral]
    ) -> None:
        self.words = words
        self.lexicon = lexicon
        spelt = (_unsigned(text, n) for n in numerals if text[n.span.start].isalpha())
        self.numerals = {numeral.span.start: numeral for numeral in spelt}
        self.tokens = TOKENS.findall(text)
        self.folded = [fold_token(token) for token in self.tokens]
        starts = [0]
        for token in self.tokens:
            starts.append(starts[-1] + len(token))
        self.starts = starts
        self.text = text

    def terms(self) -> Iterator[Term]:
        index = 0
        while index < len(self.tokens):
            length, parts, kind = self._read(index)
            start, end = self.starts[index], self.starts[index + length]
            kind = kind or self.lexicon.kinds[frozenset(parts)]
            yield Term(start, end, self.text[start:end], parts, kind)
            index += length

    def _read(self, index: int) -> tuple[int, Parts, str]:
        found = self._phrase(index)
        if found and not self._is_rather_number(index, found[1]):
            return found[0], self._weigh(index, found[1]), ""
        token = self.tokens[index]
        if token[0].isdecimal():
            return 1, self._digits(index), ""
        if token.isspace():
            return 1, {}, "\n" if "\n" in token else " "
        if not token[0].isalpha():
            return 1, {}, "-" if token in _DASHES else "'" if token in "‘’" else token[0]
        numeral = self.numerals.get(self.starts[index])
        if numeral is not None:
            spelt = self._spelt(index, numeral)
            if spelt:
                return *spelt, ""
        return 1, _plain_word(token), ""

    def _is_rather_number(self, index: int, parts: Parts) -> bool:
        """Whether a word (pt *dez*, *mil*) is a number here and no month or counted noun."""
        if self.starts[index] not in self.numerals or not _NUMBER_TOO.issuperset(parts):
            return False
        before = self.folded[max(index - 4, 0) : index]
        return not any(token[0].isdecimal() for token in before)

    def _phrase(self, index: int) -> tuple[int, Parts] | None:
        for length in self.lexicon.lengths.get(self.folded[index], ()):
            parts = self.lexicon.phrases.get(tuple(self.folded[index : index + length]))
            if parts is not None and self._ends_word(index + length, parts):
                return length, parts
        return None

    def _ends_word(self, index: int, parts: Parts) -> bool:
        """Whether the phrase before `index` is not cut short by the end or by a digit (17h30)."""
        if index > len(self.tokens):
            return False
        if index == len(self.tokens) or not self.tokens[index - 1][-1].isalnum():
            return True
        return not self.tokens[index][0].isalnum() or DatePart.HOUR in parts

    def _weigh(self, index: int, parts: Parts) -> Parts:
        """Set aside what a word cannot be where it stands, by its capitals and its neighbours."""
        token = self.tokens[index]
        if Shape.MONTH in parts and self._is_doubtful(index):
            if token.islower() and self.words.capitalised:
                return narrow(parts, NARROWER[1]) if self._has_day(index) else {Shape.WORD: 0}
            return narrow(parts, NARROWER[0])
        if Shape.WEEKDAY in parts:
            if self.folded[index] in self.words.capital_only and self._is_period(index):
                return {p: v for p, v in parts.items() if p in (DatePart.UNIT, DatePart.UNITS)}
            small = token.islower() and self.folded[index] in self.words.capital_only
            named = (
                token[0].isupper()
                and not self.words.capitalised
                and self.tokens[max(index - 2, 0)][0].isupper()
                and self.folded[max(index - 2, 0)] not in self.lexicon.lengths
            )
            if small or named:
                kept = {
                    p: v for p, v in parts.items() if p not in (Shape.WEEKDAY, Shape.ANY_WEEKDAY)
                }
                return kept or narrow(parts, NARROWER[2])
        return parts

    def _has_day(self, index: int) -> bool:
        """Whether digits, an *of* or an ordinal stand beside the month at `index`."""
        after = self.numerals.get(self.starts[min(index + 2, len(self.tokens))])
        if after is not None and after.ordinal:
            return True
        beside = self.folded[max(index - 3, 0) : index] + self.folded[index + 1 : index + 3]
        phrases = self.lexicon.phrases
        return any(t[0].isdecimal() or DatePart.OF in phrases.get((t,), ()) for t in beside)

    def _is_doubtful(self, index: int) -> bool:
        if self.folded[index] in self.words.doubtful:
            return True
        if not self.tokens[index][0].isupper():
            return False
        if not self.words.capitalised:
            return True
        before = self.lexicon.phrases.get((self.folded[max(index - 2, 0)],), {})
        if DatePart.MONTH_CUE in before or DatePart.FROM in before:
            return False
        following = self.tokens[index + 2 : index + 3]
        spaced = self.tokens[index + 1 : index + 2] == [" "]
        beside = spaced and bool(following) and following[0][0].isupper()
        return beside or self._after_name(index)

    def _is_period(self, index: int) -> bool:
        """Whether the capital of a word (Minggu lalu) is only that of its sentence."""
        before = index - 1 - (index > 0 and self.tokens[index - 1] == " ")
        opens = before < 0 or self.tokens[before][-1] in _SENTENCE_ENDS
        after = self._phrase(index + 2) if index + 2 < len(self.tokens) else None
        return opens and after is not None and DatePart.TURN_AFTER in after[1]

    def _after_name(self, index: int) -> bool:
        """Whether a capitalised word stands right before, itself not first in its sentence."""
        if index < 2 or not self.tokens[index - 1].isspace():
            return False
        before = self.tokens[index - 2]
        if not before[0].isupper() or self.folded[index - 2] in self.lexicon.lengths:
            return False
        return index >= 4 and self.tokens[index - 4][-1] not in _SENTENCE_ENDS

    def _digits(self, index: int) -> Parts:
        token = self.tokens[index]
        value = int(token) if len(token) <= 4 and token.isdigit() else -1
        if value < 0 or self._is_glued(index):
            return {Shape.DEAD: 0}
        if len(token) == 4 and FIRST_YEAR <= value <= LAST_YEAR:
            return {Shape.YEAR: value}
        return {Shape.NUMBER: value} if len(token) <= 2 else {Shape.DEAD: 0}

    def _is_glued(self, index: int) -> bool:
        """Whether letters or signs beside the digits make them something else than a date."""
        before = self.text[self.starts[index] - 1 : self.starts[index]] if index else ""
        if before.isalnum() or before in _SIGNS or category(before or " ") == "Sc":
            # 5h30 is the one number that may follow a letter.
            return not (before.isalpha() and self.folded[index - 1] in self.lexicon.glued)
        after = self.tokens[index + 1 : index + 2]
        if after and after[0][0].isalpha():
            return self.folded[index + 1].rstrip("'’") not in self.lexicon.glued
        beyond = (after + self.tokens[index + 2 : index + 3]) if after == [" "] else after
        return bool(beyond) and beyond[-1][0] in "%€$£¥"

    def _spelt(self, index: int, numeral: Numeral) -> tuple[int, Parts] | None:
        length = 1
        while self.starts[index + length] < numeral.span.end:
            length += 1
        value = numeral.value
        if value is None or self.starts[index + length] != numeral.span.end:
            return None
        if value != int(value):
            quarters = value * 4 == int(value * 4) and 1 <= value < 24
            return (length, {Shape.SPELT_CLOCK: int(value * 60)}) if quarters else None
        number = int(value)
        if self.words.paired_years and not numeral.ordinal:
            pair = self._paired_year(number, index + length + 1)
            if pair:
                return pair[0] - index, {Shape.YEAR: pair[1]}
        return length, {self._shape_of(index, number, ordinal=numeral.ordinal): number}

    def _shape_of(self, index: int, number: int, *, ordinal: bool) -> Shape:
        if ordinal:
            return Shape.ORDINAL
        if 0 <= number <= 99:
            return Shape.NUMBER
        before = self.lexicon.phrases.get((self.folded[max(index - 2, 0)],), {})
        # "two thousand" is a year only where a word before it says so.
        sure = number % 1000 != 0 or DatePart.OF in before
        return Shape.YEAR if FIRST_YEAR <= number <= LAST_YEAR and sure else Shape.DEAD

    def _paired_year(self, century: int, index: int) -> tuple[int, int] | None:
        """Return the index after *nineteen eighty-four* and its year, if one ends so at `index`."""
        pair = self.numerals.get(self.starts[index]) if index < len(self.tokens) else None
        if pair is None or pair.value is None or pair.ordinal:
            return None
        if not (14 <= century <= 20 and 10 <= pair.value <= 99):
            return None
        while self.starts[index] < pair.span.end:
            index += 1
        return index, century * 100 + int(pair.value)


def _unsigned(text: str, numeral: Numeral) -> Numeral:
    """Return `numeral` without its minus: the *moins* of *midi moins cinq* is none."""
    if numeral.value is None or not -60 < numeral.value < 0:
        return numeral
    start = text.find(" ", numeral.span.start, numeral.span.end) + 1
    span = Span(start or numeral.span.start, numeral.span.end)
    return replace(numeral, span=span, value=-numeral.value)


def _plain_word(token: str) -> Parts:
    roman = _ROMAN.fullmatch(token)
    if roman:
        return {Shape.ROMAN: _roman_value(roman[1])}
    return {Shape.CAPITAL if token[0].isupper() else Shape.WORD: 0}


def _roman_value(letters: str) -> int:
    values = [_ROMAN_VALUES[letter] for letter in letters]
    return sum(
        -value if value < after else value
        for value, after in zip(values, [*values[1:], 0], strict=True)
    )
