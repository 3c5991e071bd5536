"""Whether two dates can be one: components are compared as far as both state them.

Values are EDTF (ISO 8601-2), as the facts contract lists them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from consistency.align.values import Agreement
from consistency.model import DateFact, Grain

DAY_FORM = re.compile(r"(\d{4}|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T(\d\d(?::\d\d)?))?$")
WEEK_FORM = re.compile(r"(\d{4}|XXXX)-W(\d\d)$")
FIRST_SEASON = 21


@dataclass(frozen=True, slots=True)
class Parts:
    """What a date says: `None` where it says nothing."""

    years: range | None
    months: range | None
    day: int | None
    weekday: int | None
    clock: str | None
    week: int | None


def date_agreement(a: DateFact, b: DateFact) -> Agreement:
    """Compare two dates: EQUAL, COMPATIBLE (one is part of the other), DIFFERENT or APART."""
    if a.value == b.value and a.until == b.until:
        return Agreement.EQUAL if _weekdays_agree(a, b) else Agreement.DIFFERENT
    if a.until and b.until and len(a.value) == len(b.value):
        return Agreement.DIFFERENT
    if _within(a, b) or _within(b, a):
        return Agreement.COMPATIBLE
    x, y = date_parts(a), date_parts(b)
    compared = [
        _overlap(x.years, y.years),
        _overlap(x.months, y.months),
        _same(x.day, y.day),
        _same(x.clock, y.clock),
        _same(x.week, y.week),
        _same(x.weekday, y.weekday),
    ]
    known = [each for each in compared if each is not None]
    if not known:
        return Agreement.APART
    return Agreement.COMPATIBLE if all(known) else Agreement.DIFFERENT


def date_parts(fact: DateFact) -> Parts:
    """Return the components of a date."""
    value = fact.value
    weekday = fact.weekday or _weekday(value)
    if match := WEEK_FORM.match(value):
        return Parts(_years(match[1]), None, None, fact.weekday, None, int(match[2]))
    if (match := DAY_FORM.match(value)) is None:
        return Parts(_years(value[:4]), None, None, fact.weekday, None, None)
    year, month, day, clock = match.groups()
    months = None if month in (None, "XX") else _months(int(month), fact.grain)
    number = None if day in (None, "XX") else int(day)
    return Parts(_years(year), months, number, weekday, clock, None)


def _years(text: str) -> range | None:
    if text == "XXXX" or not re.fullmatch(r"\d+X*", text):
        return None
    return range(int(text.replace("X", "0")), int(text.replace("X", "9")) + 1)


def _months(month: int, grain: Grain) -> range:
    if grain is Grain.SEASON or month >= FIRST_SEASON:
        # Seasons are of the north here, and wide: "spring" may start in February.
        middle = (1, 4, 7, 10)[(month - FIRST_SEASON + 1) % 4]
        return range(middle - 2, middle + 3)
    return range(month, month + (3 if grain is Grain.QUARTER else 1))


def _weekday(value: str) -> int | None:
    try:
        return date.fromisoformat(value[:10]).isoweekday() if len(value) >= 10 else None
    except ValueError:
        return None


def _weekdays_agree(a: DateFact, b: DateFact) -> bool:
    return a.weekday == b.weekday or None in (a.weekday, b.weekday)


def _within(inner: DateFact, outer: DateFact) -> bool:
    """Tell whether `outer` is an interval that `inner` lies in."""
    if outer.until is None or len(outer.until) != len(outer.value):
        return False
    return outer.value <= inner.value[: len(outer.value)] <= outer.until


def _overlap(a: range | None, b: range | None) -> bool | None:
    if a is None or b is None:
        return None
    return a.start < b.stop and b.start < a.stop


def _same(a: object, b: object) -> bool | None:
    return None if a is None or b is None else a == b
