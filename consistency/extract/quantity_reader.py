"""Read what stands around each numeral of a text, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from consistency.extract.age_lists import spread_ages
from consistency.extract.ages import read_age, read_age_suffix
from consistency.extract.bounds import bound_interval, read_bound_after, read_bound_before
from consistency.extract.context import Context, Part
from consistency.extract.counted import read_noun
from consistency.extract.identifiers import is_identifier
from consistency.extract.measures import add_smaller, extend, read_half, read_unit
from consistency.extract.money import read_currency
from consistency.extract.numerals import Numeral
from consistency.extract.ordinals import destination, read_ordinal
from consistency.extract.plausible import is_quantity
from consistency.extract.ranges import join_range, join_score
from consistency.extract.rates import read_rate, read_total
from consistency.model import Bound, Dimension

_MILLION = 10**6


class QuantityReader:
    """Reads the quantities of one text from its numerals."""

    def __init__(self, context: Context, numerals: Sequence[Numeral]) -> None:
        self.context = context
        self.numerals = numerals
        self.consumed = 0
        self.ahead: tuple[int, Part | None] = (-1, None)
        """The numeral that was read ahead as a second end, and what was read."""

    def read_all(self) -> list[Part]:
        """Return what was read, left to right."""
        found: list[Part] = []
        index = 0
        while index < len(self.numerals):
            numeral = self.numerals[index]
            if numeral.span.start < self.consumed:
                index += 1
                continue
            part, index = self._read(index)
            if part is not None:
                if part.start < self.consumed:
                    part.start = max(numeral.span.start, self.consumed)
                self.consumed = part.end
                found.append(part)
        spread_ages(self.context, found)
        return found

    def _read(self, index: int) -> tuple[Part | None, int]:
        numeral = self.numerals[index]
        if numeral.ordinal:
            goal = destination(self.context, numeral)
            if goal is None:
                return read_ordinal(self.context, numeral), index + 1
            numeral = goal
        place, part = self.ahead
        if place != index or part is None:
            part = self._measured(numeral)
        if part is None:
            return None, index + 1
        index = self._joined(part, index + 1)
        self._finish(part)
        return (part if is_quantity(self.context, part, numeral) else None), index

    def _measured(self, numeral: Numeral) -> Part | None:
        """Return the number with its currency or unit; `None` for an identifier."""
        context = self.context
        if is_identifier(context, numeral):
            return None
        part = context.part(numeral)
        read_bound_after(context, part, before_unit=True)
        read_currency(context, part)
        if part.dimension is None:
            read_unit(context, part)
            read_half(context, part)
            read_age_suffix(context, part)
        return part

    def _joined(self, part: Part, index: int) -> int:
        """Join the numbers after `part` that belong to it; return the next index."""
        while index < len(self.numerals):
            numeral = self.numerals[index]
            if numeral.ordinal or numeral.span.start - part.end > 24:
                break
            if numeral.span.start < part.end:
                index += 1
                continue
            if numeral.rule == "article" and not self._reaches(index):
                break
            if numeral.rule == "article" and self._reaches(index):
                index += 1
                continue
            other = self._measured(numeral)
            if other is None or not self._join(part, other):
                self.ahead = (index, other)
                break
            index += 1
        return index

    def _reaches(self, index: int) -> bool:
        """Whether the article at `index` stands right before the next number (`y un 90 %`)."""
        if index + 1 >= len(self.numerals):
            return False
        end, start = self.numerals[index].span.end, self.numerals[index + 1].span.start
        return self.context.text[end:start] == " "

    def _join(self, part: Part, other: Part) -> bool:
        context = self.context
        if join_score(context, part, other, self._class_after(other)):
            return True
        if part.bound is not Bound.RANGE and join_range(context, part, other):
            return True
        return part.dimension is not None and add_smaller(context, part, other)

    def _class_after(self, part: Part) -> str | None:
        probe = Part(part.start, part.end, part.first, part.after, part.core, None, None, None, "")
        read_noun(self.context, probe)
        return probe.noun_class or ("" if probe.of else None)

    def _finish(self, part: Part) -> None:
        context = self.context
        if part.hundredth:
            part.multiply(Decimal("0.01"))
        if part.dimension is None:
            self._multiple(part)
        if part.dimension is None:
            read_noun(context, part)
        read_rate(context, part)
        if part.dimension is not Dimension.SCORE and part.bound is Bound.EXACT:
            read_bound_before(context, part)
            read_bound_after(context, part)
        read_age(context, part)
        read_total(context, part)
        if part.rule == "rounded" and part.bound is Bound.EXACT:
            part.bound = Bound.ABOUT
        if part.rule not in ("range", "score"):
            bound_interval(part)
        if part.dimension is None:
            part.dimension = Dimension.MONEY if self._is_vague_sum(part) else Dimension.COUNT

    def _is_vague_sum(self, part: Part) -> bool:
        """Whether millions of nothing named are meant: a sum of money, in news."""
        if part.rule != "indefinite" or (part.low or 0) < _MILLION:
            return False
        context = self.context
        if not context.close(part.end, part.after):
            return True
        words = context.lexicon
        word = context.word(part.after)
        if word in words.numerals.of_words or word in words.words.adjectives:
            return False
        return word in words.words.function_words

    def _multiple(self, part: Part) -> None:
        context = self.context
        times = context.lexicon.words.times
        word = context.word(part.after)
        if context.close(part.end, part.after) and (word in times or word == "x"):
            part.dimension = Dimension.MULTIPLE
            extend(context, part, context.tokens[part.after].end)
