"""The rules of days, weeks and months, in the order in which they are tried."""

from __future__ import annotations

from consistency.extract.date_lexicon import Shape
from consistency.extract.date_patterns import Rule
from consistency.extract.date_readers import (
    read_day,
    read_day_in_dashes,
    read_day_pair,
    read_days,
    read_fraction_like,
    read_iso,
    read_lone_fraction_like,
    read_month,
    read_months,
    read_nth,
    read_nth_month,
    read_numeric,
)
from consistency.extract.relative_readers import (
    read_ago,
    read_ahead,
    read_day_of_turned_month,
    read_shift,
    read_turned_month,
    read_turned_unit,
    read_weekday,
    read_weekday_and_day,
)
from consistency.lang.profile import DatePart

_MONTH, _NUMBER, _WEEKDAY = Shape.ANY_MONTH, Shape.NUMBER, Shape.ANY_WEEKDAY
_ENDS_OR_AT = r"(?=_(?:[\n,.;:!?)\]]|{at}|$))"
_ENDS = r"(?=_(?:[\n,.;:!?)\]]|$))"

_NTH = "(?:{ordinal}|{number}{ordinal-mark}|{turn-before}|{turn-after})"

DATE_RULES: tuple[Rule, ...] = (
    Rule(
        "nth",
        _MONTH,
        _NTH + "_(?:{any-weekday}|{units}|{unit})_(?:<OF>|{in}_){any-month}<YR>?",
        read_nth,
    ),
    Rule(
        "nth-month",
        Shape.YEAR,
        _NTH + "_(?:{units}|{month-word})_(?:{of}_)?{year}",
        read_nth_month,
    ),
    Rule("iso", Shape.YEAR, "{year}[/.-]{number}[/.-]{number}", read_iso),
    Rule(
        "interval",
        _MONTH,
        "<WD><DAY>_<OF><MON><YR>?_<UNTIL><WD><DAY>_<OF><MON><YR>?",
        read_days,
    ),
    Rule("interval-month-first", _MONTH, "<MON>_<DAY><YR>?_<UNTIL><MON>_<DAY><YR>?", read_days),
    Rule("days", _MONTH, "<WD><DAY>_<UNTIL><WD><DAY>_<OF><MON><YR>?", read_days),
    Rule(
        "days-between",
        _MONTH,
        "{between}_(?:{article}_)?«<DAY>_{and}_(?:{article}_)?<DAY>_<OF><MON><YR>?»",
        read_days,
    ),
    Rule("days-month-first", _MONTH, "<MON>_<DAY>_<UNTIL><DAY><YR>?", read_days),
    Rule(
        "day-pair",
        _MONTH,
        "(?<!{any-month} )(?<!{any-month}[.] )"
        "<DAY>(?:_{and}_(?:{article}_)?|/)<DAY>_<OF><MON><YR>?",
        read_day_pair,
    ),
    Rule("day", _MONTH, "<WD><DAY>_<OF><MON><YR>?", read_day),
    Rule("day-dashes", _MONTH, "{number}[/-]{any-month}[/-]{number}", read_day_in_dashes),
    Rule("day-month-first", _MONTH, "<WD><MON>_(?:{article}_)?<DAY>(?!_{counted})<YR>", read_day),
    Rule(
        "day-after-month",
        _MONTH,
        "<WD>{any-month}\\.? (?:{article}_)?<DAY>(?!_{counted})",
        read_day,
    ),
    Rule("numeric", _NUMBER, "<WD>{number}[/.-]{number}[/.-](?:{number}|{year})", read_numeric),
    Rule(
        "numeric-weekday",
        _WEEKDAY,
        r"(?:{turn-before}_)?(?:{any-weekday}|{bare-weekday})\.?_,?_\(?_(?:{article}_)?(?:{day-word}_)?"
        r"{number}[/.]{number}(?!_{counted})",
        read_fraction_like,
    ),
    Rule(
        "numeric-short",
        _NUMBER,
        r"(?:(?:{article}|{day-word}|{in})_|\()«{number}/{number}»(?!_{counted})",
        read_fraction_like,
    ),
    Rule("numeric-short", _NUMBER, "^_«{number}/{number}»" + _ENDS_OR_AT, read_lone_fraction_like),
    Rule("numeric-short", DatePart.AT, "^_«{number}/{number}»(?=_{at})", read_numeric),
    Rule(
        "numeric-short",
        _NUMBER,
        r"(?:{article}|{day-word}|{in})_«{number}/{number}»" + _ENDS_OR_AT,
        read_numeric,
    ),
    Rule("numeric-words", Shape.YEAR, "{number}_{of}_{number}_{of}_{year}", read_numeric),
    Rule("months", _MONTH, "<MON><YR>?_<UNTIL><MON><YR>", read_months),
    Rule(
        "months-between",
        _MONTH,
        "(?:{between}|{from})_(?:{month-word}_)?«<MON>_(?:{and}|{to})_(?:{month-word}_)?<MON><YR>?»",
        read_months,
    ),
    Rule(
        "months",
        _MONTH,
        r"(?:{month}|{doubtful-month})_(?:{to}_|-_)(?:{month}|{doubtful-month})|{any-month}\.?_-_<MON>",
        read_months,
    ),
    Rule("month-year", _MONTH, "<MON><YR>", read_month),
    Rule("month-short-year", _MONTH, "{any-month}\\.?_(?:'|-|/){number}", read_month),
    Rule("month-turned", _MONTH, "{turn-before}_(?:{month}|{doubtful-month})", read_turned_month),
    Rule("month-turned", _MONTH, "{any-month}_{turn-after}", read_turned_month),
    Rule(
        "weekday-day",
        _NUMBER,
        r"(?:{turn-before}_)?(?:{any-weekday}|{bare-weekday})\.?_(?:,_(?:{day-word}_)?|\(_|{day-word}_)"
        r"{number}" + _ENDS,
        read_weekday_and_day,
    ),
    Rule(
        "weekday-day",
        _WEEKDAY,
        r"(?:{turn-before}_)?(?:{weekday}|{bare-weekday})_(?:,_)?(?:{article}_)?"
        "{number}{ordinal-mark}?" + _ENDS,
        read_weekday_and_day,
    ),
    Rule("day-of-turned-month", DatePart.UNIT, "<DAY>_<TURN>", read_day_of_turned_month),
    Rule(
        "weekday-of-week",
        _WEEKDAY,
        r"(?:{any-weekday}|{bare-weekday})_<TURN>",
        read_weekday,
    ),
    Rule(
        "weekday",
        _WEEKDAY,
        "(?:{turn-before}_)?{weekday}(?:_{turn-after})?",
        read_weekday,
    ),
    Rule(
        "weekday-bare",
        Shape.BARE_WEEKDAY,
        "{weekday-cue}_«{bare-weekday}(?:_{turn-after})?»(?:(?=_{weekday-after})|" + _ENDS + ")",
        read_weekday,
    ),
    Rule("ago", DatePart.UNITS, "<NUM>_{units}_{ago-after}", read_ago),
    Rule("ago", DatePart.ONE_UNIT, "{one-unit}_(?:{ago-after})", read_ago),
    Rule("ago", DatePart.AGO_BEFORE, "{ago-before}_<NUM>_{units}(?:_{ago-after})?", read_ago),
    Rule("ahead", DatePart.UNITS, "<NUM>_{units}_{ahead-after}", read_ahead),
    Rule("ahead", DatePart.ONE_UNIT, "{one-unit}_{ahead-after}", read_ahead),
    Rule("ahead", DatePart.AHEAD_BEFORE, "{ahead-before}_<NUM>_{units}", read_ahead),
    Rule("turned-unit", DatePart.UNIT, "(?<!{number} ){unit}_{turn-after}", read_turned_unit),
    Rule("turned-unit", DatePart.UNIT, "(?<!{article} ){turn-before}_{unit}", read_turned_unit),
    Rule(
        "day-shift",
        DatePart.DAY_SHIFT,
        "(?<!{article} )(?<!{turn-before} ){day-shift}",
        read_shift,
    ),
    Rule("month", _MONTH, "{month-cue}_«{doubtful-month}»", read_month),
    Rule("month", _MONTH, r"(?:{in}|{month-cue})_(?!{doubtful-month})«{any-month}»\.", read_month),
    Rule("month", _MONTH, "{month}", read_month),
)
