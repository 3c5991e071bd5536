"""The rules of clock times: 17h30, 5.30pm, pukul 14.30 WIB, half past five, noon."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from consistency.extract.date_patterns import Match, Reading, Rule
from consistency.extract.date_terms import Shape
from consistency.extract.intervals import time_range
from consistency.lang.profile import DatePart, LanguageProfile
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


def _read_time(match: Match) -> Sequence[Reading]:
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
        for mark, after in zip(terms, terms[1:], strict=False)
        if mark.text in (":", ".") and after.text.isdecimal()
    )


def _read_bare_hour(match: Match) -> Sequence[Reading]:
    numbers = match.values(Shape.NUMBER)
    hour = numbers[0]
    paired = len(numbers) > 1 or match.first(DatePart.PAST_HOUR) is not None
    # "dix heures trente" is a time, "dix heures" and "dix heures trente minutes" are not alone.
    stated = match.first(DatePart.HOUR) == 0 or (paired and match.first(DatePart.MINUTE) is None)
    if not stated or not (_SHORTEST_BARE_HOUR if paired else _AFTERNOON) <= hour < 24:
        return []
    return _read_time(match)


def _read_dotted(match: Match) -> Sequence[Reading]:
    return _read_time(match) if match.profile.dates.dotted_clock else []


def _read_noon(match: Match) -> Sequence[Reading]:
    if match.terms[0].text[0].isupper() and match.terms[0].start > 0:
        return []
    return _time(match, match.values(DatePart.NOON)[0] + (match.first(DatePart.PAST_HOUR) or 0))


def _read_noon_minutes(match: Match) -> Sequence[Reading]:
    minutes = match.values(Shape.NUMBER, DatePart.ONE)[0]
    sign = match.first(DatePart.PLUS_MINUTES) or 1
    if minutes > 59 or match.terms[0].text[0].isupper():
        return []
    return _time(match, (match.values(DatePart.NOON)[0] + sign * minutes) % _DAY)


def _read_words(match: Match) -> Sequence[Reading]:
    hour, minute = match.values(Shape.NUMBER)[:2]
    if any(term.text[0].isdecimal() for term in match.terms) or not 10 <= minute <= 59:
        return []
    return _read_time(match) if hour <= 24 else []


def _read_minutes_past(match: Match) -> Sequence[Reading]:
    return _read_minutes_to(match) if match.values(DatePart.MINUTES_TO)[0] > 0 else []


def _read_half_day_range(match: Match) -> Sequence[Reading]:
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


def _read_bare_past(match: Match) -> Sequence[Reading]:
    return _read_past(match) if match.values(Shape.NUMBER)[0] >= _SHORTEST_BARE_HOUR else []


def _read_hour_range(match: Match) -> Sequence[Reading]:
    first, last = match.values(Shape.NUMBER, DatePart.ONE)
    if not 0 <= first < last <= 24:
        return []
    ends = [fact for hour in (first, last) for fact in _time(match, hour * 60)]
    return [time_range(match.text, ends[0], ends[1])]


def _read_past(match: Match) -> Sequence[Reading]:
    hour = _in_half(match, match.values(Shape.NUMBER, DatePart.ONE)[0])
    past = match.values(DatePart.PAST_HOUR)[0]
    return [] if hour is None else _time(match, hour * 60 + past)


def _read_before(match: Match) -> Sequence[Reading]:
    shift = match.values(DatePart.BEFORE_HOUR)[0]
    noon = match.first(DatePart.NOON)
    if noon is not None:
        return _time(match, (noon + shift) % _DAY)
    hour = _in_half(match, match.values(Shape.NUMBER, DatePart.ONE)[0])
    return [] if hour is None else _time(match, (hour * 60 + shift) % _DAY)


def _read_plus(match: Match) -> Sequence[Reading]:
    hours, minutes = match.values(Shape.NUMBER, DatePart.ONE)[:2]
    hour = _in_half(match, hours)
    if hour is None or hour > 24 or minutes > 59:
        return []
    return _time(match, hour * 60 + minutes * match.values(DatePart.PLUS_MINUTES)[0])


def _read_minutes_to(match: Match) -> Sequence[Reading]:
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


def _read_spelt(match: Match) -> Sequence[Reading]:
    minutes = match.values(Shape.SPELT_CLOCK)[0]
    hour = _in_half(match, minutes // 60)
    return [] if hour is None else _time(match, hour * 60 + minutes % 60)


_AT = "(?:{at}|{clock})_"
_HALF = "(?:_(?:{meridiem}|{half-day}|{day-part}))"
_TAIL = _HALF + "?(?:_{zone})?"
_HOUR = r"(?:{hour}|{oclock})"
_NOT_COUNTED = "(?!_{counted})(?!_{units})"
_DAY_NEXT = r"(?=_(?:[\n,.;:!?)(\]-]|$|(?:{article}|{in}|{of}|{from})?_(?:{day-shift}|{any-weekday}|{turn-before})))"

_RULES: tuple[Rule, ...] = (
    Rule(
        "half-day-range",
        DatePart.MERIDIEM,
        "«<NUM>(?:[:.]{number})?_(?:{to}|-|{and})_<NUM>(?:[:.]{number})?_{meridiem}(?:_{zone})?»",
        _read_half_day_range,
    ),
    Rule(
        "colon",
        Shape.NUMBER,
        "(?:" + _AT + ")?«{number}:{number}(?::{number})?" + _TAIL + "»(?!_{minute})",
        _read_time,
    ),
    Rule("dotted", DatePart.CLOCK, r"{clock}_«{number}[.]{number}" + _TAIL + "»", _read_time),
    Rule(
        "dotted",
        DatePart.MERIDIEM,
        r"(?:" + _AT + r")?«{number}[.]{number}_{meridiem}(?:_{zone})?»",
        _read_time,
    ),
    Rule(
        "dotted",
        Shape.NUMBER,
        r"{at-hour}_«{number}[.]{number}" + _TAIL + "»" + _NOT_COUNTED,
        _read_dotted,
    ),
    Rule("dotted", DatePart.ZONE, r"«{number}[.]{number}" + _HALF + "?_{zone}»", _read_dotted),
    Rule(
        "hour-minutes",
        DatePart.HOUR,
        _AT + "«<NUM>_{hour}:?_(?:{plus-minutes}_)?{number}(?:_{minute})?" + _TAIL + "»",
        _read_time,
    ),
    Rule(
        "hour-minutes",
        DatePart.HOUR,
        "(?<!{spell} )«{number}_?{hour}_?(?:{plus-minutes}_)?{number}(?:_{minute})?" + _TAIL + "»",
        _read_bare_hour,
    ),
    Rule(
        "hour-past",
        DatePart.PAST_HOUR,
        "(?:" + _AT + ")«<NUM>(?:_{hour})?_{past-hour}" + _TAIL + "»(?!_{of}_)",
        _read_past,
    ),
    Rule(
        "hour-past", DatePart.PAST_HOUR, "«<NUM>(?:_{hour})?_{past-hour}" + _HALF + "»", _read_past
    ),
    Rule("hour-past", DatePart.PAST_HOUR, "«{number}_{hour}_{past-hour}»", _read_bare_past),
    Rule(
        "hour-range",
        DatePart.AT_HOUR,
        "{at}_«<NUM>_{at-hour}_<NUM>(?:_{hour})?»" + _DAY_NEXT,
        _read_hour_range,
    ),
    Rule(
        "hour-half-day",
        DatePart.HOUR,
        "(?:" + _AT + ")?«<NUM>_{hour}" + _HALF + "(?:_{zone})?»",
        _read_time,
    ),
    Rule("hour", DatePart.HOUR, _AT + "«<NUM>_{hour}(?:_{zone})?»(?!_{of}_)(?!_{past-hour})", _read_time),
    Rule(
        "hour-bare",
        DatePart.HOUR,
        "(?<!{spell} )«{number}{hour}(?:_{zone})?»(?!_{of}_)",
        _read_bare_hour,
    ),
    Rule("oclock", DatePart.OCLOCK, "(?:" + _AT + ")?«<NUM>_{oclock}" + _TAIL + "»", _read_time),
    Rule(
        "before-hour",
        DatePart.BEFORE_HOUR,
        "«{before-hour}_(?:<NUM>|{noon})(?:_{oclock})?" + _TAIL + "»" + _NOT_COUNTED,
        _read_before,
    ),
    Rule(
        "plus-minutes",
        DatePart.PLUS_MINUTES,
        "(?:{at-hour}|{clock})_«<NUM>_{plus-minutes}_<NUM>(?:_{minute})?"
        + _TAIL
        + "»"
        + _NOT_COUNTED,
        _read_plus,
    ),
    Rule(
        "minutes-to",
        DatePart.MINUTES_TO,
        "{at}_«<NUM>_{minutes-to}_(?:<NUM>|{noon})" + _TAIL + "»" + _NOT_COUNTED,
        _read_minutes_to,
    ),
    Rule(
        "minutes-to",
        DatePart.MINUTES_TO,
        "«<NUM>_{minutes-to}_<NUM>_(?:{oclock}|{meridiem}|{half-day})»",
        _read_minutes_to,
    ),
    Rule("minutes-to", DatePart.MINUTES_TO, "«<NUM>_{minutes-to}_{noon}»", _read_minutes_to),
    Rule(
        "spelt",
        Shape.SPELT_CLOCK,
        "(?:{at-hour}|{clock})_«{spelt-clock}(?:_{hour})?" + _TAIL + "»" + _NOT_COUNTED,
        _read_spelt,
    ),
    Rule("spelt", Shape.SPELT_CLOCK, "«{spelt-clock}(?:_{hour})?(?:_{half-day})»", _read_spelt),
    Rule(
        "meridiem", DatePart.MERIDIEM, "(?:" + _AT + ")?«<NUM>_{meridiem}(?:_{zone})?»", _read_time
    ),
    Rule(
        "half-day", DatePart.HALF_DAY, "(?:" + _AT + ")?«<NUM>_{half-day}(?:_{zone})?»", _read_time
    ),
    Rule("day-part", DatePart.DAY_PART, _AT + "«<NUM>_{day-part}(?:_{zone})?»", _read_time),
    Rule(
        "clock",
        DatePart.CLOCK,
        "(?<!{number} ){clock}_«<NUM>(?:_{zone})?»(?![:.]{number})" + _NOT_COUNTED,
        _read_time,
    ),
    Rule("at-hour", DatePart.AT_HOUR, "{at-hour}_«<NUM>(?:_{zone})?»" + _DAY_NEXT, _read_time),
    Rule("noon", DatePart.NOON, "(?<!-)«{noon}(?:_{past-hour})?(?:_{zone})?»", _read_noon),
    Rule(
        "noon-minutes",
        DatePart.NOON,
        "(?<!-)«{noon}_(?:{plus-minutes}_)?<NUM>(?:_{minute})?»" + _DAY_NEXT,
        _read_noon_minutes,
    ),
    Rule(
        "hour-and-minute-words",
        Shape.NUMBER,
        "(?:{at}|{clock})_«{number}_{number}" + _HALF + "?»" + _DAY_NEXT,
        _read_words,
    ),
    Rule("hour-and-minute-words", DatePart.MERIDIEM, "«{number}_{number}_{meridiem}»", _read_words),
    Rule(
        "minutes-to",
        DatePart.MINUTES_TO,
        "«<NUM>_{minutes-to}_<NUM>»" + _DAY_NEXT,
        _read_minutes_past,
    ),
)
# The noon rule that also takes minutes goes before the one that does not.
CLOCK_RULES: tuple[Rule, ...] = tuple(
    replace(rule, dashes=True) for rule in sorted(_RULES, key=lambda rule: rule.name == "noon")
)
