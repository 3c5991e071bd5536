"""Read what depends on the day of writing: *last week*, *three days ago*, weekdays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from consistency.extract.date_lexicon import Shape
from consistency.extract.date_patterns import Match, Reading
from consistency.extract.date_readers import UNITS, date_facts, turn_of, with_weekday
from consistency.extract.date_values import (
    day_of_month_value,
    day_value,
    distance_value,
    month_value,
    period_value,
    shift_months,
    shifted_day,
    weekday_in_week,
    weekday_value,
)
from consistency.lang.profile import DatePart, TimeUnit

_ONLY_WEEKDAYS = -2
"""The turn of *último*: the last Friday, but the past year rather than the last one."""


def read_turned_month(match: Match) -> Sequence[Reading]:
    """Read *last December*."""
    month, turn = match.values(Shape.ANY_MONTH)[0], turn_of(match)
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
    turn = turn_of(match)
    if match.first(DatePart.UNIT) is not None and match.published:
        if match.first(DatePart.UNIT) != UNITS.index(TimeUnit.WEEK) or turn is None:
            return []
        return date_facts(match, weekday_in_week(weekday, turn, match.published))
    turn = -1 if turn == _ONLY_WEEKDAYS else turn
    return date_facts(match, weekday_value(weekday, turn, match.published))


def read_weekday_and_day(match: Match) -> Sequence[Reading]:
    """Read *Wednesday 15*, whose month is not stated."""
    day = match.values(Shape.NUMBER, Shape.ORDINAL)[-1]
    weekday = match.first(Shape.ANY_WEEKDAY, Shape.BARE_WEEKDAY)
    value = day_of_month_value(day, match.published, weekday)
    return date_facts(match, with_weekday(value, match))


def read_day_of_turned_month(match: Match) -> Sequence[Reading]:
    """Read *the 20th of next month*."""
    turn, unit = turn_of(match), match.first(DatePart.UNIT)
    if match.published is None or turn is None or unit != UNITS.index(TimeUnit.MONTH):
        return []
    month = shift_months(match.published, turn)
    day = match.values(Shape.NUMBER, Shape.ORDINAL, DatePart.ONE)[0]
    return date_facts(
        match, with_weekday(day_value(month.year, month.month, day, None), match, relative=True)
    )


def read_turned_unit(match: Match) -> Sequence[Reading]:
    """Read *last week*."""
    turn = turn_of(match)
    if match.published is None or turn is None or turn == _ONLY_WEEKDAYS:
        return []
    unit = UNITS[match.values(DatePart.UNIT)[0]]
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
    unit = UNITS[units[0]]
    return date_facts(match, distance_value(unit, sign * (count or 1), match.published))
