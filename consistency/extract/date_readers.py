"""Read what the rules of days, weeks and months match."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from consistency.extract.date_lexicon import Shape
from consistency.extract.date_patterns import Match, Reading
from consistency.extract.date_values import (
    DateValue,
    day_value,
    full_year,
    month_value,
    nth_in_month,
)
from consistency.lang.profile import DatePart, TimeUnit
from consistency.model import DateFact, Span

UNITS = tuple(TimeUnit)


def date_facts(match: Match, *values: DateValue | None) -> Sequence[Reading]:
    """Return `values` as facts on the words of `match`; none where one is missing."""
    span = Span(match.terms[0].start, match.terms[-1].end)
    return [
        DateFact(
            span=span,
            text=match.text[span.start : span.end],
            value=value.value,
            until=value.until,
            grain=value.grain,
            weekday=value.weekday,
            relative=value.relative,
            rule=f"date.{match.rule}",
        )
        for value in values
        if value is not None
    ]


def year_of(match: Match) -> tuple[int | None, bool]:
    """Return the year that the match states, and whether it is relative (*last year*)."""
    years = match.values(Shape.YEAR)
    if years:
        return years[-1], False
    turn = turn_of(match)
    if (
        match.first(DatePart.UNIT) == UNITS.index(TimeUnit.YEAR)
        and match.published
        and turn is not None
    ):
        return match.published.year + turn, True
    return None, False


def turn_of(match: Match) -> int | None:
    """Return the number of the last *last* (-1), *this* (0) or *next* (1) of the match."""
    turns = match.values(DatePart.TURN_BEFORE, DatePart.TURN_AFTER)
    return turns[-1] if turns else None


def read_day(match: Match) -> Sequence[Reading]:
    """Read one day of a month."""
    days = match.values(Shape.NUMBER, Shape.ORDINAL, DatePart.ONE)
    year, relative = year_of(match)
    weekday = match.first(Shape.ANY_WEEKDAY)
    month = match.values(Shape.ANY_MONTH)[-1]
    value = day_value(year, month, days[0], match.published, weekday)
    return date_facts(match, with_weekday(value, match, relative=relative))


def read_day_in_dashes(match: Match) -> Sequence[Reading]:
    """Read *31-Oct-74*."""
    day, year = match.values(Shape.NUMBER)
    month = match.values(Shape.ANY_MONTH)[0]
    return date_facts(match, day_value(full_year(year), month, day, None))


def read_day_pair(match: Match) -> Sequence[Reading]:
    """Read *3 and 4 May* as an interval, *3 and 7 May* as two days."""
    parts = (Shape.NUMBER, Shape.ORDINAL, DatePart.ONE)
    days = match.values(*parts)
    if len(days) == 2 and days[1] == days[0] + 1:
        return read_days(match)
    second = next(
        place
        for place, term in enumerate(match.terms[1:], 1)
        if any(p in term.parts for p in parts)
    )
    year, _ = year_of(match)
    month = match.values(Shape.ANY_MONTH)[-1]
    values = [day_value(year, month, day, match.published) for day in (days[0], days[-1])]
    if None in values:
        return []
    terms = match.terms
    return [
        *date_facts(replace(match, terms=terms[:1]), values[0]),
        *date_facts(replace(match, terms=terms[second:]), values[1]),
    ]


def read_days(match: Match) -> Sequence[Reading]:
    """Read an interval of days."""
    days = match.values(Shape.NUMBER, Shape.ORDINAL, DatePart.ONE)
    months = match.values(Shape.ANY_MONTH)
    years = match.values(Shape.YEAR)
    year, relative = year_of(match)
    first = day_value(years[0] if years else year, months[0], days[0], match.published)
    last = day_value(year, months[-1], days[-1], match.published)
    if first is None or last is None or not first.value < last.value:
        return []
    return date_facts(match, replace(first, until=last.value, relative=first.relative or relative))


def read_months(match: Match) -> Sequence[Reading]:
    """Read an interval of months; without a year it may go beyond December."""
    first_month, last_month = match.values(Shape.ANY_MONTH)[:2]
    year, relative = year_of(match)
    years = match.values(Shape.YEAR)
    first = month_value(years[0] if years else year, first_month, match.published)
    last = month_value(year, last_month, match.published)
    if year is None and match.published and last_month < first_month:
        last = month_value(int(first.value[:4]) + 1, last_month, None)
    stated = year is not None or match.published is not None
    if (stated and not first.value < last.value) or first_month == last_month:
        return []
    return date_facts(match, replace(first, until=last.value, relative=first.relative or relative))


def read_numeric(match: Match) -> Sequence[Reading]:
    """Read *15/10/2025* in the order of the language, or in the one that fits."""
    shown = [term for term in match.terms if Shape.NUMBER in term.parts or Shape.YEAR in term.parts]
    values = [next(iter(term.parts.values())) for term in shown]
    marks = {
        before.text
        for before, term in pairwise(match.terms)
        if term in shown[1:] and before.text in ("/", ".", "-")
    }
    if len(marks) > 1 or 0 in values[:2]:
        return []
    year = None if len(values) == 2 else full_year(values[2]) if values[2] < 100 else values[2]
    day, month = values[:2]
    if month > 12 or (match.profile.dates.month_first and day <= 12):
        day, month = month, day
    return date_facts(match, with_weekday(day_value(year, month, day, match.published), match))


def read_fraction_like(match: Match) -> Sequence[Reading]:
    """Read *29/9*, but not *2/3*, which is rather a fraction."""
    day, month = match.values(Shape.NUMBER)
    padded = any(t.text.startswith("0") for t in match.terms)
    if not padded and max(day, month) <= 10 and Shape.ANY_WEEKDAY not in match.terms[0].parts:
        return []
    return read_numeric(match)


def read_lone_fraction_like(match: Match) -> Sequence[Reading]:
    """Read *17/2* where nothing shows that it is a date, unless it is a proper fraction."""
    first = match.values(Shape.NUMBER)[0]
    return read_numeric(match) if first > 12 and not match.profile.dates.month_first else []


def read_month(match: Match) -> Sequence[Reading]:
    """Read a month, with its year if it has one."""
    month = match.values(Shape.ANY_MONTH)[-1]
    year, relative = year_of(match)
    short = match.first(Shape.NUMBER)
    if short is not None:
        year = full_year(short)
    value = month_value(year, month, match.published)
    return date_facts(match, replace(value, relative=value.relative or relative))


def with_weekday(
    value: DateValue | None, match: Match, *, relative: bool = False
) -> DateValue | None:
    """Return `value` with the weekday that the match names."""
    if value is None:
        return None
    weekday = match.first(Shape.ANY_WEEKDAY, Shape.BARE_WEEKDAY)
    return replace(value, weekday=weekday, relative=value.relative or relative)


def read_iso(match: Match) -> Sequence[Reading]:
    """Read *2025-10-15*."""
    year, month, day = match.values(Shape.YEAR, Shape.NUMBER)
    return date_facts(match, day_value(year, month, day, match.published))


def read_nth(match: Match) -> Sequence[Reading]:
    """Read the nth (or last) weekday, day or week of a month."""
    month = match.values(Shape.ANY_MONTH)[-1]
    year, _relative = year_of(match)
    whole = month_value(year, month, match.published)
    turn = match.first(DatePart.TURN_BEFORE, DatePart.TURN_AFTER)
    count = match.first(Shape.ORDINAL, Shape.NUMBER)
    if count is None and (turn is None or turn >= 0):
        return []
    weekday = match.first(Shape.ANY_WEEKDAY)
    if "X" in whole.value:
        return date_facts(match, replace(whole, weekday=weekday))
    first = date.fromisoformat(f"{whole.value}-01")
    unit = UNITS[match.first(DatePart.UNITS, DatePart.UNIT) or 0]
    value = nth_in_month(first, count, weekday, unit is TimeUnit.WEEK)
    if value is None or (weekday is None and unit not in (TimeUnit.DAY, TimeUnit.WEEK)):
        return []
    return date_facts(match, replace(value, relative=whole.relative))


def read_nth_month(match: Match) -> Sequence[Reading]:
    """Read *the third month of 2017*."""
    turn = match.first(DatePart.TURN_BEFORE, DatePart.TURN_AFTER)
    month = match.first(Shape.ORDINAL, Shape.NUMBER) or (12 if turn and turn < 0 else 0)
    units = match.first(DatePart.MONTH_WORD, DatePart.UNITS, DatePart.UNIT)
    if units not in (0, UNITS.index(TimeUnit.MONTH)) or not 1 <= month <= 12:
        return []
    return date_facts(match, month_value(match.values(Shape.YEAR)[0], month, None))
