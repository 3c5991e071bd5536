"""Say a value in plain English, for messages that an editor can act on."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import assert_never

from consistency.model import (
    Bound,
    DateFact,
    Dimension,
    Fact,
    Grain,
    NameFact,
    PolarityFact,
    Quantity,
    QuotationFact,
    Statement,
)

BOUNDS = {
    Bound.EXACT: "",
    Bound.AT_LEAST: "at least ",
    Bound.MORE_THAN: "more than ",
    Bound.AT_MOST: "at most ",
    Bound.LESS_THAN: "less than ",
    Bound.ALMOST: "almost ",
    Bound.ABOUT: "about ",
    Bound.RANGE: "",
}
SCALES = ((Decimal(10) ** 12, "trillion"), (Decimal(10) ** 9, "billion"), (Decimal(10) ** 6, "million"))
MONTHS = (
    "January February March April May June July August September October November December".split()
)
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
PLAIN_UNITS = frozenset({Dimension.PERCENT})


def describe(value: Sequence[Statement]) -> str:
    """Return one value of a comparison in words: `at least 7 people`, `30 billion USD a year`."""
    fact = value[0].fact
    return "affirmed" if fact is None else describe_fact(fact)


def sentence_case_join(labels: Sequence[str], versions: Sequence[str]) -> str:
    """Return the message that sets values against one another, each with its versions."""
    return " against ".join(
        f"{label} ({where})" for label, where in zip(labels, versions, strict=True)
    )


def describe_fact(fact: Fact) -> str:
    """Return a fact in words."""
    match fact:
        case Quantity():
            return describe_quantity(fact)
        case DateFact():
            return describe_date(fact)
        case NameFact():
            return fact.text
        case PolarityFact():
            return "negated" if fact.negated else f"“{fact.text}”"
        case QuotationFact():
            return fact.text
        case _:
            assert_never(fact)


def describe_quantity(fact: Quantity) -> str:
    """Return a quantity with its bound, unit and rate."""
    if fact.dimension is Dimension.TIME_OF_DAY and fact.value is not None:
        return f"{int(fact.value) // 60:02}:{int(fact.value) % 60:02}"
    if fact.dimension is Dimension.ORDINAL and fact.value is not None:
        return f"number {plain_number(fact.value)} in order"
    parts = [BOUNDS[fact.bound] + _amount(fact), _unit(fact)]
    if fact.per:
        parts.append(f"a {fact.per.replace('-', ' ')}")
    elif fact.dimension is Dimension.MONEY and fact.bound is not Bound.RANGE:
        parts.append("in total" if _large(fact) else "")
    return " ".join(part for part in parts if part)


def plain_number(value: Decimal) -> str:
    """Return a number as an English reader takes it in: `30 billion`, `1,250`, `4.4`."""
    for scale, word in SCALES:
        if abs(value) >= scale and (value / scale * 1000) % 1 == 0:
            return f"{_digits(value / scale)} {word}"
    return _digits(value)


def describe_date(fact: DateFact) -> str:
    """Return a date in words; until its end where it is an interval."""
    start = _date_words(fact.value, fact.grain)
    if fact.weekday and (fact.value.startswith("XXXX-XX") or "day" in fact.grain.value):
        weekday = WEEKDAYS[fact.weekday - 1]
        start = weekday if fact.value.startswith("XXXX-XX") else f"{weekday}, {start}"
    return f"{start} to {_date_words(fact.until, fact.grain)}" if fact.until else start


def _amount(fact: Quantity) -> str:
    if fact.value is not None:
        return plain_number(fact.value)
    if fact.low is not None and fact.high is not None:
        return f"{plain_number(fact.low)} to {plain_number(fact.high)}"
    if fact.low is not None:
        return f"{plain_number(fact.low)} or more"
    return f"up to {plain_number(fact.high)}" if fact.high is not None else fact.text


def _unit(fact: Quantity) -> str:
    if fact.dimension in (Dimension.AGE, Dimension.DURATION) and fact.unit:
        return fact.unit + ("s" if fact.value != 1 else "")
    if fact.unit:
        return fact.unit.replace("-", " ")
    return fact.of or ""


def _large(fact: Quantity) -> bool:
    return fact.value is not None and fact.value >= 10**6


def _digits(value: Decimal) -> str:
    text = f"{value.normalize():,f}"
    return text


def _date_words(value: str, grain: Grain) -> str:
    if "W" in value or "T" in value or grain in (Grain.DECADE, Grain.CENTURY):
        return value.replace("X", "0") + ("s" if "X" in value else "")
    year, _, rest = value.partition("-")
    month, _, day = rest.partition("-")
    shown_year = "" if year == "XXXX" else year
    if grain is Grain.SEASON and month.isdigit():
        return f"{SEASONS.get(int(month), 'season')} {shown_year}".strip()
    if grain is Grain.QUARTER and month.isdigit():
        return f"quarter {(int(month) + 2) // 3} of {shown_year or 'the year'}"
    name = MONTHS[int(month) - 1] if month.isdigit() and 1 <= int(month) <= 12 else ""
    number = str(int(day)) if day[:2].isdigit() else ""
    return " ".join(part for part in (number, name, shown_year) if part) or value
