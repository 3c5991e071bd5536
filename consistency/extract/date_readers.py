"""Read what the rules of days, weeks and months match."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from consistency.extract.date_lexicon import Shape
from consistency.extract.date_patterns import Match, Reading
from consistency.extract.date_values import (
    DateValue,
    day_of_month_value,
    day_value,
    distance_value,
    full_year,
    month_value,
    nth_in_month,
    period_value,
    shift_months,
    shifted_day,
    weekday_in_week,
    weekday_value,
)
from consistency.lang.profile import DatePart, TimeUnit
from consistency.model import DateFact, Span

_UNITS = tuple(TimeUnit)
_ONLY_WEEKDAYS = -2


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
    turn = _turn(match)
    if (
        match.first(DatePart.UNIT) == _UNITS.index(TimeUnit.YEAR)
        and match.published
        and turn is not None
    ):
        return match.published.year + turn, True
    return None, False


def _turn(match: Match) -> int | None:
    turns = match.values(DatePart.TURN_BEFORE, DatePart.TURN_AFTER)
    return turns[-1] if turns else None


def read_day(match: Match) -> Sequence[Reading]:
    """Read one day of a month."""
    days = match.values(Shape.NUMBER, Shape.ORDINAL, DatePart.ONE)
    year, relative = year_of(match)
    weekday = match.first(Shape.ANY_WEEKDAY)
    month = match.values(Shape.ANY_MONTH)[-1]
    value = day_value(year, month, days[0], match.published, weekday)
    return date_facts(match, _with(value, match, relative))


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
    numbers = [
        (t.text, t.parts[p])
        for t in match.terms
        for p in (Shape.NUMBER, Shape.YEAR)
        if p in t.parts
    ]
    values = [value for _, value in numbers]
    marks = {t.text for t in match.terms if t.text in "/.-" and t.start > match.terms[0].start}
    if len(values) == 3 and len(marks - {"."}) > 1:
        return []
    if len(values) == 3 and values[0] > 31:
        year, month, day = values
    else:
        day, month = values[:2]
        if (match.profile.dates.month_first and day <= 12) or month > 12:
            day, month = month, day
        year = values[2] if len(values) == 3 else None
    if year is not None and year < 100:
        year = full_year(year)
    value = day_value(year, month, day, match.published) if day and month else None
    return date_facts(match, _with(value, match, False))


def read_fraction_like(match: Match) -> Sequence[Reading]:
    """Read *29/9*, but not *2/3*, which is rather a fraction."""
    day, month = match.values(Shape.NUMBER)
    padded = any(t.text.startswith("0") for t in match.terms)
    if not padded and max(day, month) <= 10 and Shape.ANY_WEEKDAY not in match.terms[0].parts:
        return []
    return read_numeric(match)


def read_month(match: Match) -> Sequence[Reading]:
    """Read a month, with its year if it has one."""
    month = match.values(Shape.ANY_MONTH)[-1]
    year, relative = year_of(match)
    short = match.first(Shape.NUMBER)
    if short is not None:
        year = full_year(short)
    value = month_value(year, month, match.published)
    return date_facts(match, replace(value, relative=value.relative or relative))


def read_turned_month(match: Match) -> Sequence[Reading]:
    """Read *last December*."""
    month, turn = match.values(Shape.ANY_MONTH)[0], _turn(match)
    if match.published is None or turn is None:
        return date_facts(match, month_value(None, month, None))
    here = match.published
    year = here.year
    if turn < 0:
        year -= month >= here.month
    elif turn > 0:
        year += month <= here.month
    return date_facts(match, replace(month_value(year, month, here), relative=True))


def read_weekday(match: Match) -> Sequence[Reading]:
    """Read a weekday alone, or one of last or next week."""
    weekday = match.values(Shape.ANY_WEEKDAY, Shape.BARE_WEEKDAY)[0]
    turn = _turn(match)
    if match.first(DatePart.UNIT) is not None and match.published:
        if match.first(DatePart.UNIT) != _UNITS.index(TimeUnit.WEEK) or turn is None:
            return []
        return date_facts(match, weekday_in_week(weekday, turn, match.published))
    turn = -1 if turn == _ONLY_WEEKDAYS else turn
    return date_facts(match, weekday_value(weekday, turn, match.published))


def read_weekday_and_day(match: Match) -> Sequence[Reading]:
    """Read *Wednesday 15*, whose month is not stated."""
    day = match.values(Shape.NUMBER, Shape.ORDINAL)[-1]
    weekday = match.first(Shape.ANY_WEEKDAY, Shape.BARE_WEEKDAY)
    value = day_of_month_value(day, match.published, weekday)
    return date_facts(match, _with(value, match, False))


def read_day_of_turned_month(match: Match) -> Sequence[Reading]:
    """Read *the 20th of next month*."""
    turn, unit = _turn(match), match.first(DatePart.UNIT)
    if match.published is None or turn is None or unit != _UNITS.index(TimeUnit.MONTH):
        return []
    month = shift_months(match.published, turn)
    day = match.values(Shape.NUMBER, Shape.ORDINAL, DatePart.ONE)[0]
    return date_facts(match, _with(day_value(month.year, month.month, day, None), match, True))


def read_turned_unit(match: Match) -> Sequence[Reading]:
    """Read *last week*."""
    turn = _turn(match)
    if match.published is None or turn is None or turn == _ONLY_WEEKDAYS:
        return []
    unit = _UNITS[match.values(DatePart.UNIT)[0]]
    return date_facts(match, period_value(unit, turn, match.published))


def read_shift(match: Match) -> Sequence[Reading]:
    """Read *yesterday*."""
    if match.published is None:
        return []
    return date_facts(match, shifted_day(match.values(DatePart.DAY_SHIFT)[0], match.published))


def read_ago(match: Match) -> Sequence[Reading]:
    """Read *three weeks ago*."""
    return _distance(match, -1)


def read_ahead(match: Match) -> Sequence[Reading]:
    """Read *three weeks from now*."""
    return _distance(match, 1)


def _distance(match: Match, sign: int) -> Sequence[Reading]:
    if match.published is None:
        return []
    count = match.first(Shape.NUMBER, DatePart.ONE)
    units = match.values(DatePart.UNITS, DatePart.ONE_UNIT)
    unit = _UNITS[units[0]]
    return date_facts(match, distance_value(unit, sign * (count or 1), match.published))


def _with(value: DateValue | None, match: Match, relative: bool) -> DateValue | None:
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
    unit = _UNITS[match.first(DatePart.UNITS, DatePart.UNIT) or 0]
    value = nth_in_month(first, count, weekday, unit is TimeUnit.WEEK)
    if value is None or (weekday is None and unit not in (TimeUnit.DAY, TimeUnit.WEEK)):
        return []
    return date_facts(match, replace(value, relative=whole.relative))


def read_nth_month(match: Match) -> Sequence[Reading]:
    """Read *the third month of 2017*."""
    turn = match.first(DatePart.TURN_BEFORE, DatePart.TURN_AFTER)
    month = match.first(Shape.ORDINAL, Shape.NUMBER) or (12 if turn and turn < 0 else 0)
    units = match.first(DatePart.MONTH_WORD, DatePart.UNITS, DatePart.UNIT)
    if units not in (0, _UNITS.index(TimeUnit.MONTH)) or not 1 <= month <= 12:
        return []
    return date_facts(match, month_value(match.values(Shape.YEAR)[0], month, None))
