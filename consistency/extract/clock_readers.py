"""Read what the rules of clock times match: *17h30*, *5.30pm*, *half past five*, *noon*."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from consistency.extract.date_lexicon import Shape
from consistency.extract.date_patterns import Match, Reading
from consistency.extract.intervals import time_range
from consistency.lang.profile import DatePart
from consistency.model import Bound, Dimension, Quantity, Span

_DAY = 24 * 60
_SHORTEST_BARE_HOUR = 5
"""`2h30` without a word before it is rather a duration."""
_AFTERNOON = 13


def _time(match: Match, minutes: int) -> Sequence[Quantity]:
    if not 0 <= minutes <= _DAY:
        return []
    value = Decimal(minutes % _DAY)
    span = Span(match.terms[0].start, match.terms[-1].end)
    about = any(
        term.parts.get(p) == 1 for term in match.context for p in (DatePart.AT, DatePart.CLOCK)
    )
    return [
        Quantity(
            span=span,
            text=match.text[span.start : span.end],
            value=value,
            low=None if about else value,
            high=None if about else value,
            bound=Bound.ABOUT if about else Bound.EXACT,
            dimension=Dimension.TIME_OF_DAY,
            unit=None,
            per=None,
            of=None,
            noun_class=None,
            ordinal=False,
            alternatives=(),
            core=span,
            rule=f"clock.{match.rule}",
        )
    ]


def _in_half(match: Match, hour: int) -> int | None:
    """Return the hour of 24 for `hour` in the half of the day that the match names."""
    half = match.first(DatePart.MERIDIEM, DatePart.HALF_DAY, DatePart.DAY_PART)
    if half is None or hour > 12:
        return hour if hour <= 24 else None
    return hour % 12 + half


def read_time(match: Match) -> Sequence[Reading]:
    """Read an hour with or without minutes."""
    numbers = match.values(Shape.NUMBER, DatePart.ONE)
    hour = _in_half(match, numbers[0])
    minute = numbers[1] if len(numbers) > 1 else 0
    if hour is None or minute > 59 or not _two_digits(match):
        return []
    # "24 horas" is a day rather than a midnight.
    if hour == 24 and match.first(DatePart.HOUR) is not None:
        return []
    return _time(match, hour * 60 + minute)


def _two_digits(match: Match) -> bool:
    """Whether minutes after a mark have two digits: 3:1 and 5.2 are no times."""
    terms = match.terms
    return all(
        len(after.text) == 2
        for mark, after in pairwise(terms)
        if mark.text in (":", ".") and after.text.isdecimal()
    )


def read_bare_hour(match: Match) -> Sequence[Reading]:
    """Read an hour that no word before it shows to be one."""
    numbers = match.values(Shape.NUMBER)
    hour = numbers[0]
    paired = len(numbers) > 1 or match.first(DatePart.PAST_HOUR) is not None
    # "dix heures trente" is a time, "dix heures" and "dix heures trente minutes" are not alone.
    stated = match.first(DatePart.HOUR) == 0 or (paired and match.first(DatePart.MINUTE) is None)
    if not stated or not (_SHORTEST_BARE_HOUR if paired else _AFTERNOON) <= hour < 24:
        return []
    return read_time(match)


def read_dotted(match: Match) -> Sequence[Reading]:
    """Read *14.30* where the language writes clock times so."""
    return read_time(match) if match.profile.dates.dotted_clock else []


def read_noon(match: Match) -> Sequence[Reading]:
    """Read noon or midnight, which has no capital (the *Mezzogiorno* is a region)."""
    if match.terms[0].text[0].isupper() and match.terms[0].start > 0:
        return []
    return _time(match, match.values(DatePart.NOON)[0] + (match.first(DatePart.PAST_HOUR) or 0))


def read_noon_minutes(match: Match) -> Sequence[Reading]:
    """Read *midi moins cinq*."""
    minutes = match.values(Shape.NUMBER, DatePart.ONE)[0]
    sign = match.first(DatePart.PLUS_MINUTES) or 1
    if minutes > 59 or match.terms[0].text[0].isupper():
        return []
    return _time(match, (match.values(DatePart.NOON)[0] + sign * minutes) % _DAY)


def read_words(match: Match) -> Sequence[Reading]:
    """Read hour and minutes in words, *nine thirty*."""
    hour, minute = match.values(Shape.NUMBER)[:2]
    if any(term.text[0].isdecimal() for term in match.terms) or not 10 <= minute <= 59:
        return []
    return read_time(match) if hour <= 24 else []


def read_minutes_past(match: Match) -> Sequence[Reading]:
    """Read *ten past five*, but not *ten to five*, alone."""
    return read_minutes_to(match) if match.values(DatePart.MINUTES_TO)[0] > 0 else []


def read_half_day_range(match: Match) -> Sequence[Reading]:
    """Read *3-4pm*: the half of the day that the end names goes for both."""
    middle = next(
        number
        for number, term in enumerate(match.terms)
        if term.text == "-"
        or DatePart.TO in term.parts
        or DatePart.AND in term.parts
        or term.kind == "-"
    )
    ends = (match.terms[:middle], match.terms[middle + 1 :])
    half = match.values(DatePart.MERIDIEM)[0]
    minutes = []
    for terms in ends:
        numbers = replace(match, terms=terms).values(Shape.NUMBER, DatePart.ONE)
        minute = numbers[1] if len(numbers) > 1 else 0
        if numbers[0] > 12 or minute > 59:
            return []
        minutes.append((numbers[0] % 12 + half) * 60 + minute)
    first, last = minutes
    if first >= last:
        first = (first + _DAY // 2) % _DAY
    facts = [fact for value in (first, last) for fact in _time(match, value)]
    return [time_range(match.text, facts[0], facts[1])]


def read_bare_past(match: Match) -> Sequence[Reading]:
    """Read *onze heures et demie* alone: a short one would be a duration."""
    return read_past(match) if match.values(Shape.NUMBER)[0] >= _SHORTEST_BARE_HOUR else []


def read_hour_range(match: Match) -> Sequence[Reading]:
    """Read *das 9 às 17*."""
    first, last = match.values(Shape.NUMBER, DatePart.ONE)
    if not 0 <= first < last <= 24:
        return []
    ends = [fact for hour in (first, last) for fact in _time(match, hour * 60)]
    return [time_range(match.text, ends[0], ends[1])]


def read_past(match: Match) -> Sequence[Reading]:
    """Read *às cinco e meia*."""
    hour = _in_half(match, match.values(Shape.NUMBER, DatePart.ONE)[0])
    past = match.values(DatePart.PAST_HOUR)[0]
    return [] if hour is None else _time(match, hour * 60 + past)


def read_before(match: Match) -> Sequence[Reading]:
    """Read *half past five*."""
    shift = match.values(DatePart.BEFORE_HOUR)[0]
    noon = match.first(DatePart.NOON)
    if noon is not None:
        return _time(match, (noon + shift) % _DAY)
    hour = _in_half(match, match.values(Shape.NUMBER, DatePart.ONE)[0])
    return [] if hour is None else _time(match, (hour * 60 + shift) % _DAY)


def read_plus(match: Match) -> Sequence[Reading]:
    """Read *às cinco e dez*."""
    hours, minutes = match.values(Shape.NUMBER, DatePart.ONE)[:2]
    hour = _in_half(match, hours)
    if hour is None or hour > 24 or minutes > 59:
        return []
    return _time(match, hour * 60 + minutes * match.values(DatePart.PLUS_MINUTES)[0])


def read_minutes_to(match: Match) -> Sequence[Reading]:
    """Read *at ten to five*."""
    minutes = match.values(Shape.NUMBER, DatePart.ONE)[0]
    noon = match.first(DatePart.NOON)
    shift = minutes * match.values(DatePart.MINUTES_TO)[0]
    # "from ten to three" is an interval.
    if minutes > 59 or DatePart.FROM in match.context[0].parts:
        return []
    if noon is not None:
        return _time(match, (noon + shift) % _DAY)
    hour = _in_half(match, match.values(Shape.NUMBER, DatePart.ONE)[1])
    return [] if hour is None else _time(match, (hour * 60 + shift) % _DAY)


def read_spelt(match: Match) -> Sequence[Reading]:
    """Read *cinco e meia*, which the numerals take for five and a half."""
    minutes = match.values(Shape.SPELT_CLOCK)[0]
    hour = _in_half(match, minutes // 60)
    return [] if hour is None else _time(match, hour * 60 + minutes % 60)
