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
SCALES = (
    (Decimal(10) ** 12, "trillion"),
    (Decimal(10) ** 9, "billion"),
    (Decimal(10) ** 6, "million"),
)
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
PLURALS = {
    "person": "people",
    "man": "men",
    "woman": "women",
    "child": "children",
    "foot": "feet",
    "inch": "inches",
    "celsius": "°C",
    "fahrenheit": "°F",
    "percent": "%",
    "gpu": "GPUs",
    "police-officer": "police officers",
}
SHOWN_PLACES = Decimal("0.001")
VAGUE_RATIO = 100
"""From this ratio of its ends on, a range is what a word alone implies: *billions*."""


def describe_values(values: Sequence[Sequence[Statement]]) -> list[str]:
    """Return the values of a comparison in words: `at least 7 people`, `30 billion USD a year`.

    Beside a rate, an amount without one is called a total.
    """
    facts = [value[0].fact for value in values]
    rated = any(isinstance(fact, Quantity) and fact.per for fact in facts)
    labels = ["affirmed" if fact is None else describe_fact(fact) for fact in facts]
    return [
        f"{label} in total" if rated and isinstance(fact, Quantity) and not fact.per else label
        for label, fact in zip(labels, facts, strict=True)
    ]


def against(labels: Sequence[str], versions: Sequence[str]) -> str:
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
            return f"denied (“{fact.text}”)" if fact.axis is None else f"“{fact.text}”"
        case QuotationFact():
            return fact.text
        case _:
            assert_never(fact)


def describe_quantity(fact: Quantity) -> str:
    """Return a quantity with its bound, unit and rate."""
    if fact.dimension is Dimension.TIME_OF_DAY and fact.value is not None:
        return f"{int(fact.value) // 60:02}:{int(fact.value) % 60:02}"
    if fact.dimension is Dimension.ORDINAL and fact.value is not None:
        return _ordinal(int(fact.value))
    amount, unit = BOUNDS[fact.bound] + _amount(fact), _unit(fact)
    parts = [amount + unit] if unit == "%" else [amount, unit]
    if fact.per:
        parts.append(f"a {fact.per.replace('-', ' ')}")
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
    low, high = fact.low, fact.high
    if fact.dimension is Dimension.SCORE and low is not None and high is not None:
        return f"{_digits(high)}–{_digits(low)}"
    if low is not None and high is not None:
        vague = low > 0 and high / low >= VAGUE_RATIO
        return _implied(low) if vague else f"{plain_number(low)} to {plain_number(high)}"
    if low is not None:
        return f"{plain_number(low)} or more"
    return f"up to {plain_number(high)}" if high is not None else f"“{fact.text}”"


def _implied(low: Decimal) -> str:
    """Return the word for numbers from `low` on: `billions` for two billion and more."""
    for scale, word in (*SCALES, (Decimal(1000), "thousand"), (Decimal(100), "hundred")):
        if low >= scale:
            return f"{word}s"
    return "dozens" if low >= 20 else f"{plain_number(low)} or more"


def _unit(fact: Quantity) -> str:
    if fact.unit is None:
        return f"“{fact.of}”" if fact.of else ""
    if fact.dimension is Dimension.MONEY or fact.value == 1:
        return PLURALS[fact.unit] if fact.unit == "percent" else fact.unit.replace("-", " ")
    head, per, rest = fact.unit.partition("-per-")
    return f"{_plural(head)}{per.replace('-', ' ')}{rest.replace('-', ' ')}"


def _plural(lemma: str) -> str:
    if lemma in PLURALS:
        return PLURALS[lemma]
    word = lemma.replace("-", " ")
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    hissing = word.endswith(("s", "x", "ch", "sh"))
    return f"{word}{'e' * hissing}s"


def _ordinal(value: int) -> str:
    teens = 10 <= value % 100 <= 20
    return f"{value}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(value % 10, 'th')}"


def _digits(value: Decimal) -> str:
    shown = value if value == value.to_integral_value() else value.quantize(SHOWN_PLACES)
    return f"{shown.normalize():,f}"


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
