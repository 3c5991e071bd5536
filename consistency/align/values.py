"""Whether two quantities state the same fact, written another way, or different ones."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum, unique

from consistency.align.units import (
    TIME_LIKE,
    changes_system,
    convertible,
    same_kind_of_unit,
    to_base,
)
from consistency.model import Bound, Dimension, Quantity


@unique
class Agreement(StrEnum):
    """How two quantities stand to one another."""

    EQUAL = "equal"
    COMPATIBLE = "compatible"
    """Not the same words for it, but both can be right."""
    BOUND = "bound"
    """The same number, bounded from other sides or bounded and not."""
    MEASURE = "measure"
    """The same kind of thing, another currency, unit or rate."""
    DIFFERENT = "different"
    APART = "apart"
    """Of different kinds: nothing follows from comparing them."""


@dataclass(frozen=True, slots=True)
class Interval:
    """The numbers that a statement allows, ends included; `None` is open."""

    low: Decimal | None
    high: Decimal | None

    def meets(self, other: Interval) -> bool:
        """Tell whether some number lies in both."""
        return _below(self.low, other.high) and _below(other.low, self.high)


FROM_BELOW = frozenset({Bound.AT_LEAST, Bound.MORE_THAN})
FROM_ABOVE = frozenset({Bound.AT_MOST, Bound.LESS_THAN})
SOFT = frozenset({Bound.ABOUT, Bound.ALMOST})

CONVERTED_SLACK = Decimal("0.06")
"""Relative rounding that writers allow themselves between metric and customary units."""
ABOUT_SLACK = Decimal("0.05")
BEYOND = 2
VAGUE_RATIO = 4
"""A range as wide as this is one that a word implies (*dozens*), not one that was measured."""
DIGITS = re.compile(r"\d")
NUMBERLIKE = frozenset({Dimension.COUNT, Dimension.OTHER, Dimension.ORDINAL, Dimension.SCORE})


def agreement(a: Quantity, b: Quantity) -> Agreement:
    """Compare two quantities by value, bound, unit and rate.

    The interval logic: a bound agrees with any number it allows, but two bounds from the same side
    say the same only at the same number.
    """
    if (settled := _bridged(a, b) or _measured(a, b)) is not None:
        return settled
    slack = _slack(a, b)
    if _same_number(a, b, slack):
        return _bounds_of_one_number(a, b)
    return Agreement.MEASURE if a.per != b.per else _bounds_of_two_numbers(a, b, slack)


def stated_number(quantity: Quantity) -> Decimal | None:
    """Return the number that stands for `quantity`: its value, or else an end of its range."""
    if quantity.value is not None:
        return quantity.value
    return quantity.low if quantity.low is not None else quantity.high


def in_base(quantity: Quantity, value: Decimal) -> Decimal:
    """Return `value` converted from the unit of `quantity`, where that converts."""
    unit = quantity.unit
    return to_base(value, unit) if unit is not None and convertible(unit, unit) else value


def shown_step(quantity: Quantity) -> Decimal:
    """Return the worth of the last digit that the words show: 100,000 for *1.2 million*."""
    value = stated_number(quantity)
    if not value:
        return Decimal(0)
    digits = "".join(DIGITS.findall(_core_text(quantity)))
    if digits.strip("0"):
        step = (abs(value) / int(digits)).normalize()
        if step.as_tuple().digits == (1,):  # a power of ten: the digits are the number's own
            return step
    return _word_step(value)


def _core_text(quantity: Quantity) -> str:
    start = quantity.core.start - quantity.span.start
    return quantity.text[start : start + quantity.core.end - quantity.core.start]


def _word_step(value: Decimal) -> Decimal:
    """Return 10^6 for *thirty million*: words show whole thousands, millions and so on."""
    _, digits, exponent = value.normalize().as_tuple()
    if not isinstance(exponent, int) or exponent < 3 or len(digits) > 3:
        return Decimal(1)
    return Decimal(10) ** (exponent // 3 * 3)


def _below(low: Decimal | None, high: Decimal | None) -> bool:
    return low is None or high is None or low <= high


def _bridged(a: Quantity, b: Quantity) -> Agreement | None:
    """Compare across dimensions that state one thing in two ways; `None` where that is not so."""
    if a.dimension is b.dimension or {a.dimension, b.dimension} <= TIME_LIKE:
        return None
    first, second = sorted((a, b), key=lambda each: each.dimension is not Dimension.PERCENT)
    x, y = stated_number(first), stated_number(second)
    if x is None or y is None:
        return Agreement.APART
    if first.dimension is Dimension.PERCENT and second.dimension in NUMBERLIKE:
        # "half" and "50 per cent"; "a third" and "33 per cent"
        return Agreement.EQUAL if abs(x - y * 100) <= 1 else Agreement.APART
    if same_kind_of_unit(a.unit or "", b.unit or ""):
        return Agreement.MEASURE if x == y else Agreement.APART
    if any(each.dimension is Dimension.COUNT and each.unit for each in (a, b)):
        return Agreement.APART  # five meetings are not five months
    # A unit that one text leaves out: "30 billion" and "30 billion dollars".
    return Agreement.EQUAL if x == y or _alternative(first, second) else Agreement.APART


def _comparable_units(a: Quantity, b: Quantity) -> bool:
    if a.dimension in NUMBERLIKE or a.unit == b.unit or None in (a.unit, b.unit):
        return True
    return convertible(a.unit or "", b.unit or "")


def _same_measure_kind(a: Quantity, b: Quantity) -> bool:
    if a.dimension is b.dimension:
        return a.dimension in (Dimension.MONEY, Dimension.PERCENT)
    # Megawatts for megawatt-hours: the number stays, the unit is another.
    return a.value == b.value and same_kind_of_unit(a.unit or "", b.unit or "")


def _measured(a: Quantity, b: Quantity) -> Agreement | None:
    """Compare by unit and rate; `None` where both measure alike and the number decides."""
    if not _comparable_units(a, b):
        return Agreement.MEASURE if _same_measure_kind(a, b) else Agreement.APART
    if a.per == b.per:
        return None
    if a.per and b.per:
        return Agreement.EQUAL if _same_rate(a, b) else Agreement.MEASURE
    return Agreement.MEASURE if _total(a) or _total(b) else None


def _same_rate(a: Quantity, b: Quantity) -> bool:
    """Tell whether two rates are one: 100 a month is 1,200 a year."""
    if a.value is None or b.value is None or not convertible(a.per or "", b.per or ""):
        return False
    return a.value * to_base(Decimal(1), b.per or "") == b.value * to_base(Decimal(1), a.per or "")


def _total(quantity: Quantity) -> bool:
    """Tell whether the words say that this is a total."""
    return ".total" in quantity.rule


def _slack(a: Quantity, b: Quantity) -> Decimal:
    """Return the difference, in base units, that the digits shown and conversion allow."""
    x, y = a.value, b.value
    if x is None or y is None:
        return Decimal(0)
    step_a, step_b = _base_step(a), _base_step(b)
    if a.unit != b.unit and None not in (a.unit, b.unit) and _converts(a, b):
        larger = max(abs(in_base(a, x)), abs(in_base(b, y)))
        system = changes_system(a.unit or "", b.unit or "")
        return (step_a + step_b) / 2 + (larger * CONVERTED_SLACK if system else 0)
    if Bound.ABOUT in (a.bound, b.bound):
        return max(abs(in_base(a, x)), abs(in_base(b, y))) * ABOUT_SLACK
    # Rounded against precise: 1.2 million is 1,234,567, but 30 is not 31.
    coarse = max(step_a, step_b)
    return coarse / 2 if coarse >= 1000 * min(step_a, step_b) > 0 else Decimal(0)


def _converts(a: Quantity, b: Quantity) -> bool:
    return convertible(a.unit or "", b.unit or "")


def _base_step(quantity: Quantity) -> Decimal:
    step = shown_step(quantity)
    return abs(in_base(quantity, step) - in_base(quantity, Decimal(0)))


def _same_number(a: Quantity, b: Quantity, slack: Decimal) -> bool:
    if a.value is None or b.value is None:
        return a.value is b.value and (a.low, a.high) == (b.low, b.high)
    if abs(in_base(a, a.value) - in_base(b, b.value)) <= slack:
        return True
    return _alternative(a, b)


def _alternative(a: Quantity, b: Quantity) -> bool:
    """Tell whether another reading of an ambiguous mark makes the two equal."""
    return a.value in b.alternatives or b.value in a.alternatives


def _bounds_of_one_number(a: Quantity, b: Quantity) -> Agreement:
    if any(x.bound is Bound.ALMOST and y.bound in FROM_BELOW for x, y in ((a, b), (b, a))):
        return Agreement.BOUND
    sides = (_side(a), _side(b))
    if sides[0] * sides[1] < 0:
        return Agreement.DIFFERENT if not _soft(a, b) else Agreement.COMPATIBLE
    if sides[0] != sides[1] and not _soft(a, b):
        return Agreement.BOUND
    return Agreement.EQUAL


def _side(quantity: Quantity) -> int:
    return (quantity.bound in FROM_BELOW) - (quantity.bound in FROM_ABOVE)


def _soft(a: Quantity, b: Quantity) -> bool:
    return a.bound in SOFT or b.bound in SOFT


def _bounds_of_two_numbers(a: Quantity, b: Quantity, slack: Decimal) -> Agreement:
    if _side(a) and _side(a) == _side(b):
        return Agreement.BOUND  # both can be right, but they do not say the same
    if a.value is not None and b.value is not None and not (_side(a) or _side(b)):
        return Agreement.DIFFERENT
    if _far_beyond(a, b) or _far_beyond(b, a):
        return Agreement.DIFFERENT
    if _allowed(a, slack).meets(_allowed(b, slack)):
        ranges = a.bound is Bound.RANGE and b.bound is Bound.RANGE
        return _two_ranges(a, b) if ranges else Agreement.COMPATIBLE
    return Agreement.DIFFERENT


def _far_beyond(bounded: Quantity, stated: Quantity) -> bool:
    """Tell whether a number lies so far over a lower bound that nobody would state that bound."""
    if bounded.bound not in FROM_BELOW or stated.value is None or bounded.value is None:
        return False
    return in_base(stated, stated.value) > BEYOND * in_base(bounded, bounded.value) > 0


def _two_ranges(a: Quantity, b: Quantity) -> Agreement:
    """Two ranges with stated ends agree only as one; vague ones (*dozens*) where they overlap."""
    vague = _vague(a) or _vague(b)
    return Agreement.COMPATIBLE if vague else Agreement.DIFFERENT


def _vague(quantity: Quantity) -> bool:
    low, high = quantity.low, quantity.high
    return low is None or high is None or high >= VAGUE_RATIO * low


def _allowed(quantity: Quantity, slack: Decimal) -> Interval:
    ends = []
    for end, sign in ((quantity.low, -1), (quantity.high, 1)):
        ends.append(None if end is None else in_base(quantity, end) + sign * slack)
    if quantity.bound in SOFT and quantity.value is not None:
        middle = in_base(quantity, quantity.value)
        room = abs(middle) * ABOUT_SLACK + slack
        return Interval(middle - room, middle + room)
    return Interval(*ends)
