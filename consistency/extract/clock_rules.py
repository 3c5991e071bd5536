"""The rules of clock times, in the order in which they are tried."""

from __future__ import annotations

from dataclasses import replace

from consistency.extract.clock_readers import (
    read_bare_hour,
    read_bare_past,
    read_before,
    read_dotted,
    read_half_day_range,
    read_hour_range,
    read_minutes_past,
    read_minutes_to,
    read_noon,
    read_noon_minutes,
    read_past,
    read_plus,
    read_spelt,
    read_time,
    read_words,
)
from consistency.extract.date_lexicon import Shape
from consistency.extract.date_patterns import Rule
from consistency.lang.profile import DatePart

_AT = "(?:{at}|{clock})_"
_HALF = "(?:_(?:{meridiem}|{half-day}|{day-part}))"
_TAIL = _HALF + "?(?:_{zone})?"
_NOT_COUNTED = "(?!_{counted})(?!_{units})"
_DAY_NEXT = (
    r"(?=_(?:[\n,.;:!?)(\]-]|$"
    "|(?:{article}|{in}|{of}|{from})?_(?:{day-shift}|{any-weekday}|{turn-before})))"
)

_RULES: tuple[Rule, ...] = (
    Rule(
        "half-day-range",
        DatePart.MERIDIEM,
        "«<NUM>(?:[:.]{number})?_(?:{to}|-|{and})_<NUM>(?:[:.]{number})?_{meridiem}(?:_{zone})?»",
        read_half_day_range,
    ),
    Rule(
        "colon",
        Shape.NUMBER,
        "(?:" + _AT + ")?«{number}:{number}(?::{number})?" + _TAIL + "»(?!_{minute})",
        read_time,
    ),
    Rule("dotted", DatePart.CLOCK, r"{clock}_«{number}[.]{number}" + _TAIL + "»", read_time),
    Rule(
        "dotted",
        DatePart.MERIDIEM,
        r"(?:" + _AT + r")?«{number}[.]{number}_{meridiem}(?:_{zone})?»",
        read_time,
    ),
    Rule(
        "dotted",
        Shape.NUMBER,
        r"{at-hour}_«{number}[.]{number}" + _TAIL + "»" + _NOT_COUNTED,
        read_dotted,
    ),
    Rule("dotted", DatePart.ZONE, r"«{number}[.]{number}" + _HALF + "?_{zone}»", read_dotted),
    Rule(
        "hour-minutes",
        DatePart.HOUR,
        _AT + "«<NUM>_{hour}:?_(?:{plus-minutes}_)?{number}(?:_{minute})?" + _TAIL + "»",
        read_time,
    ),
    Rule(
        "hour-minutes",
        DatePart.HOUR,
        "(?<!{spell} )«{number}_?{hour}_?(?:{plus-minutes}_)?{number}(?:_{minute})?" + _TAIL + "»",
        read_bare_hour,
    ),
    Rule(
        "hour-past",
        DatePart.PAST_HOUR,
        "(?:" + _AT + ")«<NUM>(?:_{hour})?_{past-hour}" + _TAIL + "»(?!_{of}_)",
        read_past,
    ),
    Rule(
        "hour-past", DatePart.PAST_HOUR, "«<NUM>(?:_{hour})?_{past-hour}" + _HALF + "»", read_past
    ),
    Rule("hour-past", DatePart.PAST_HOUR, "«{number}_{hour}_{past-hour}»", read_bare_past),
    Rule(
        "hour-range",
        DatePart.AT_HOUR,
        "{at}_«<NUM>_{at-hour}_<NUM>(?:_{hour})?»" + _DAY_NEXT,
        read_hour_range,
    ),
    Rule(
        "hour-half-day",
        DatePart.HOUR,
        "(?:" + _AT + ")?«<NUM>_{hour}" + _HALF + "(?:_{zone})?»",
        read_time,
    ),
    Rule(
        "hour",
        DatePart.HOUR,
        _AT + "«<NUM>_{hour}(?:_{zone})?»(?!_{of}_)(?!_{past-hour})",
        read_time,
    ),
    Rule(
        "hour-bare",
        DatePart.HOUR,
        "(?<!{spell} )«{number}{hour}(?:_{zone})?»(?!_{of}_)",
        read_bare_hour,
    ),
    Rule("oclock", DatePart.OCLOCK, "(?:" + _AT + ")?«<NUM>_{oclock}" + _TAIL + "»", read_time),
    Rule(
        "before-hour",
        DatePart.BEFORE_HOUR,
        "«{before-hour}_(?:<NUM>|{noon})(?:_{oclock})?" + _TAIL + "»" + _NOT_COUNTED,
        read_before,
    ),
    Rule(
        "plus-minutes",
        DatePart.PLUS_MINUTES,
        "(?:{at-hour}|{clock})_«<NUM>_{plus-minutes}_<NUM>(?:_{minute})?"
        + _TAIL
        + "»"
        + _NOT_COUNTED,
        read_plus,
    ),
    Rule(
        "minutes-to",
        DatePart.MINUTES_TO,
        "{at}_«<NUM>_{minutes-to}_(?:<NUM>|{noon})" + _TAIL + "»" + _NOT_COUNTED,
        read_minutes_to,
    ),
    Rule(
        "minutes-to",
        DatePart.MINUTES_TO,
        "«<NUM>_{minutes-to}_<NUM>_(?:{oclock}|{meridiem}|{half-day})»",
        read_minutes_to,
    ),
    Rule("minutes-to", DatePart.MINUTES_TO, "«<NUM>_{minutes-to}_{noon}»", read_minutes_to),
    Rule(
        "spelt",
        Shape.SPELT_CLOCK,
        "(?:{at-hour}|{clock})_«{spelt-clock}(?:_{hour})?" + _TAIL + "»" + _NOT_COUNTED,
        read_spelt,
    ),
    Rule("spelt", Shape.SPELT_CLOCK, "«{spelt-clock}(?:_{hour})?(?:_{half-day})»", read_spelt),
    Rule(
        "meridiem", DatePart.MERIDIEM, "(?:" + _AT + ")?«<NUM>_{meridiem}(?:_{zone})?»", read_time
    ),
    Rule(
        "half-day", DatePart.HALF_DAY, "(?:" + _AT + ")?«<NUM>_{half-day}(?:_{zone})?»", read_time
    ),
    Rule("day-part", DatePart.DAY_PART, _AT + "«<NUM>_{day-part}(?:_{zone})?»", read_time),
    Rule(
        "clock",
        DatePart.CLOCK,
        "(?<!{number} ){clock}_«<NUM>(?:_{zone})?»(?![:.]{number})" + _NOT_COUNTED,
        read_time,
    ),
    Rule("at-hour", DatePart.AT_HOUR, "{at-hour}_«<NUM>(?:_{zone})?»" + _DAY_NEXT, read_time),
    Rule("noon", DatePart.NOON, "(?<!-)«{noon}(?:_{past-hour})?(?:_{zone})?»", read_noon),
    Rule(
        "noon-minutes",
        DatePart.NOON,
        "(?<!-)«{noon}_(?:{plus-minutes}_)?<NUM>(?:_{minute})?»" + _DAY_NEXT,
        read_noon_minutes,
    ),
    Rule(
        "hour-and-minute-words",
        Shape.NUMBER,
        "(?:{at}|{clock})_«{number}_{number}" + _HALF + "?»" + _DAY_NEXT,
        read_words,
    ),
    Rule("hour-and-minute-words", DatePart.MERIDIEM, "«{number}_{number}_{meridiem}»", read_words),
    Rule(
        "minutes-to",
        DatePart.MINUTES_TO,
        "«<NUM>_{minutes-to}_<NUM>»" + _DAY_NEXT,
        read_minutes_past,
    ),
)
# The noon rule that also takes minutes goes before the one that does not.
CLOCK_RULES: tuple[Rule, ...] = tuple(
    replace(rule, dashes=True) for rule in sorted(_RULES, key=lambda rule: rule.name == "noon")
)
