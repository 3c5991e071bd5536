"""Work out calendar values in EDTF, and resolve what is relative to the day of writing."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import assert_never

from consistency.lang.profile import TimeUnit
from consistency.model import Grain

_YEARS_IN = {TimeUnit.DECADE: 10, TimeUnit.CENTURY: 100}


@dataclass(frozen=True, slots=True)
class DateValue:
    """A date before it has a place in a text; the fields are those of `DateFact`."""

    value: str
    grain: Grain
    until: str | None = None
    weekday: int | None = None
    relative: bool = False


def day_value(
    year: int | None, month: int, day: int, published: date | None, weekday: int | None = None
) -> DateValue | None:
    """Return the day; where no year is stated, the one on `weekday` nearest to `published`."""
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year or 2000, month)[1]:
        return None
    if year is not None:
        return DateValue(f"{year:04}-{month:02}-{day:02}", Grain.DAY)
    if published is None:
        return DateValue(f"XXXX-{month:02}-{day:02}", Grain.DAY)
    years = (published.year - 1, published.year, published.year + 1)
    days = [date(y, month, day) for y in years if day <= monthrange(y, month)[1]]
    days = [d for d in days if d.isoweekday() == weekday] or days
    if not days:
        return DateValue(f"XXXX-{month:02}-{day:02}", Grain.DAY)
    return DateValue(nearest(days, published).isoformat(), Grain.DAY, relative=True)


def month_value(year: int | None, month: int, published: date | None) -> DateValue:
    """Return the month; where no year is stated, the last such one, or one to come in a season."""
    if year is not None:
        return DateValue(f"{year:04}-{month:02}", Grain.MONTH)
    if published is None:
        return DateValue(f"XXXX-{month:02}", Grain.MONTH)
    ahead = (month - published.month) % 12
    year = published.year + (published.month + (ahead if ahead < 4 else ahead - 12) - 1) // 12
    return DateValue(f"{year:04}-{month:02}", Grain.MONTH, relative=True)


def day_of_month_value(
    day: int, published: date | None, weekday: int | None = None
) -> DateValue | None:
    """Return the day of which only the number in its month, and perhaps its weekday, is stated."""
    if not 1 <= day <= 31:
        return None
    if published is None:
        return DateValue(f"XXXX-XX-{day:02}", Grain.DAY)
    firsts = (shift_months(published, months) for months in (-1, 0, 1))
    days = [d.replace(day=day) for d in firsts if day <= monthrange(d.year, d.month)[1]]
    days = [d for d in days if d.isoweekday() == weekday] or days
    return DateValue(nearest(days, published).isoformat(), Grain.DAY, relative=True)


def weekday_value(weekday: int, turn: int | None, published: date | None) -> DateValue:
    """Return the weekday: nearest to `published`, or the last (-1) or next (1) one."""
    if published is None:
        return DateValue("XXXX-XX-XX", Grain.WEEKDAY, weekday=weekday)
    ahead = (weekday - published.isoweekday()) % 7
    match turn:
        case 1:
            ahead = ahead or 7
        case -1:
            ahead -= 7
        case _:
            ahead -= 7 if ahead > 3 else 0
    day = published + timedelta(ahead)
    return DateValue(day.isoformat(), Grain.DAY, weekday=weekday, relative=True)


def weekday_in_week(weekday: int, weeks: int, published: date) -> DateValue:
    """Return that weekday of the week that is `weeks` away from the one of `published`."""
    day = published + timedelta(weekday - published.isoweekday() + 7 * weeks)
    return DateValue(day.isoformat(), Grain.DAY, weekday=weekday, relative=True)


def shifted_day(days: int, published: date) -> DateValue:
    """Return the day that is `days` away from `published`."""
    return DateValue((published + timedelta(days)).isoformat(), Grain.DAY, relative=True)


def period_value(unit: TimeUnit, shift: int, published: date) -> DateValue:
    """Return the calendar period that is `shift` periods away from the one of `published`."""
    year = published.year
    match unit:
        case TimeUnit.DAY:
            value = shifted_day(shift, published)
        case TimeUnit.WEEK:
            value = _week(published + timedelta(7 * shift))
        case TimeUnit.MONTH:
            month = shift_months(published, shift)
            value = DateValue(f"{month.year:04}-{month.month:02}", Grain.MONTH)
        case TimeUnit.QUARTER:
            month = shift_months(published, 3 * shift)
            value = quarter_value(month.year, (month.month + 2) // 3)
        case TimeUnit.YEAR:
            value = DateValue(f"{year + shift:04}", Grain.YEAR)
        case TimeUnit.DECADE:
            value = DateValue(f"{year // 10 + shift:03}X", Grain.DECADE)
        case TimeUnit.CENTURY:
            value = DateValue(f"{year // 100 + shift:02}XX", Grain.CENTURY)
        case _:
            assert_never(unit)
    return replace(value, relative=True)


def distance_value(unit: TimeUnit, count: int, published: date) -> DateValue | None:
    """Return when `count` units from `published` is, as precise as such words are meant."""
    years = published.year + count * _YEARS_IN.get(unit, 0)
    if not 1 <= years + (count if unit is TimeUnit.YEAR else 0) <= 9999:
        return None
    if unit in _YEARS_IN:
        return DateValue(f"{years:04}", Grain.YEAR, relative=True)
    return period_value(unit, count, published)


def quarter_value(year: int, quarter: int) -> DateValue:
    """Return the quarter (1 to 4) as its first month."""
    return DateValue(f"{year:04}-{3 * quarter - 2:02}", Grain.QUARTER)


def nth_in_month(
    first: date, count: int | None, weekday: int | None, week: bool
) -> DateValue | None:
    """Return the `count`th (the last, for `None`) weekday, week or day of the month of `first`.

    A week counts where its Monday (for the last one, its Sunday too) lies in the month.
    """
    length = monthrange(first.year, first.month)[1]
    asked = 1 if week else weekday
    step = 1 if asked is None else 7
    start = 1 if asked is None else 1 + (asked - first.isoweekday()) % 7
    last = length - 6 if week and count is None else length
    number = (last - start) // step + 1 if count is None else count
    day = start + step * (number - 1)
    if not 1 <= day <= length or number < 1:
        return None
    found = first.replace(day=day)
    return _week(found) if week else DateValue(found.isoformat(), Grain.DAY, weekday=weekday)


def full_year(short: int) -> int:
    """Return the year that two digits stand for."""
    return short + (2000 if short < 50 else 1900)


def nearest(days: Iterable[date], published: date) -> date:
    """Return the day nearest to `published`; of two, the earlier one."""
    return min(days, key=lambda day: (abs(day - published), day))


def shift_months(day: date, months: int) -> date:
    """Return the first of the month that is `months` away from that of `day`."""
    index = day.year * 12 + day.month - 1 + months
    return date(index // 12, index % 12 + 1, 1)


def _week(day: date) -> DateValue:
    year, week, _ = day.isocalendar()
    return DateValue(f"{year:04}-W{week:02}", Grain.WEEK, relative=True)
