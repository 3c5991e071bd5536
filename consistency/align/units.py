"""Units that convert into one another, by CLDR identifier."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from consistency.model import Dimension


class Conversion(NamedTuple):
    """How a unit becomes the base unit of its dimension: `base = value * factor + offset`."""

    base: str
    factor: Decimal
    offset: Decimal
    metric: bool
    """Whether the unit belongs to the SI side; a change of side is where writers round."""


def _table(base: str, metric: bool, factors: dict[str, str]) -> dict[str, Conversion]:
    return {
        unit: Conversion(base, Decimal(factor), Decimal(0), metric)
        for unit, factor in factors.items()
    }


# Factors: NIST Special Publication 811, appendix B. US gallons and fluid ounces.
CONVERSIONS: dict[str, Conversion] = {
    **_table("meter", True, {"millimeter": "0.001", "centimeter": "0.01", "decimeter": "0.1"}),
    **_table("meter", True, {"meter": "1", "hectometer": "100", "kilometer": "1000"}),
    **_table("meter", True, {"micrometer": "0.000001", "nanometer": "0.000000001"}),
    **_table("meter", False, {"inch": "0.0254", "foot": "0.3048", "yard": "0.9144"}),
    **_table("meter", False, {"mile": "1609.344", "nautical-mile": "1852"}),
    **_table("square-meter", True, {"square-centimeter": "0.0001", "square-meter": "1"}),
    **_table("square-meter", True, {"square-kilometer": "1000000", "hectare": "10000"}),
    **_table("square-meter", False, {"square-inch": "0.00064516", "square-foot": "0.09290304"}),
    **_table("square-meter", False, {"square-yard": "0.83612736", "acre": "4046.8564224"}),
    **_table("square-meter", False, {"square-mile": "2589988.110336"}),
    **_table("liter", True, {"milliliter": "0.001", "centiliter": "0.01", "liter": "1"}),
    **_table("liter", True, {"cubic-meter": "1000", "cubic-centimeter": "0.001"}),
    **_table("liter", True, {"hectoliter": "100", "cubic-kilometer": "1000000000000"}),
    **_table("liter", False, {"gallon": "3.785411784", "pint": "0.473176473"}),
    **_table("liter", False, {"quart": "0.946352946", "fluid-ounce": "0.029573529562"}),
    **_table("liter", False, {"cubic-foot": "28.316846592", "barrel": "158.987294928"}),
    **_table("gram", True, {"microgram": "0.000001", "milligram": "0.001", "gram": "1"}),
    **_table("gram", True, {"kilogram": "1000", "tonne": "1000000"}),
    **_table("gram", False, {"ounce": "28.349523125", "pound": "453.59237"}),
    **_table("gram", False, {"stone": "6350.29318", "ton": "907184.74"}),
    **_table("second", True, {"millisecond": "0.001", "second": "1", "minute": "60"}),
    **_table("second", True, {"hour": "3600", "day": "86400", "week": "604800"}),
    # Months and years do not convert into days: nobody writes "30 days" for "a month" exactly.
    **_table("month", True, {"month": "1", "quarter": "3", "year": "12"}),
    **_table("month", True, {"decade": "120", "century": "1200"}),
    **_table(
        "meter-per-second", True, {"meter-per-second": "1", "kilometer-per-hour": "0.2777777778"}
    ),
    **_table("meter-per-second", False, {"mile-per-hour": "0.44704", "knot": "0.5144444444"}),
    **_table("watt", True, {"watt": "1", "kilowatt": "1000", "megawatt": "1000000"}),
    **_table("watt", True, {"gigawatt": "1000000000", "terawatt": "1000000000000"}),
    **_table("watt", False, {"horsepower": "745.699872"}),
    **_table("joule", True, {"joule": "1", "kilojoule": "1000", "kilowatt-hour": "3600000"}),
    **_table("joule", True, {"watt-hour": "3600", "megawatt-hour": "3600000000"}),
    **_table("joule", True, {"gigawatt-hour": "3600000000000"}),
    **_table("joule", True, {"terawatt-hour": "3600000000000000"}),
    **_table("joule", False, {"calorie": "4.184", "kilocalorie": "4184"}),
    **_table("byte", True, {"bit": "0.125", "byte": "1", "kilobyte": "1000"}),
    **_table("byte", True, {"megabyte": "1000000", "gigabyte": "1000000000"}),
    **_table("byte", True, {"terabyte": "1000000000000", "petabyte": "1000000000000000"}),
    "celsius": Conversion("celsius", Decimal(1), Decimal(0), True),
    "kelvin": Conversion("celsius", Decimal(1), Decimal("-273.15"), True),
    "fahrenheit": Conversion("celsius", Decimal(5) / Decimal(9), Decimal(-160) / Decimal(9), False),
}

TIME_LIKE = frozenset({Dimension.AGE, Dimension.DURATION})
"""Dimensions whose units convert into one another across the two."""


def to_base(value: Decimal, unit: str) -> Decimal:
    """Return `value` of `unit` in the base unit of its dimension."""
    conversion = CONVERSIONS[unit]
    return value * conversion.factor + conversion.offset


def convertible(a: str, b: str) -> bool:
    """Tell whether two units measure the same dimension."""
    return a in CONVERSIONS and b in CONVERSIONS and CONVERSIONS[a].base == CONVERSIONS[b].base


def same_kind_of_unit(a: str, b: str) -> bool:
    """Tell whether `a` and `b` are one unit for power and for energy, or for size and for speed."""
    shorter, longer = sorted((a, b), key=len)
    rest = longer.removeprefix(shorter)
    return a != b and bool(shorter) and rest in ("-hour", "-per-hour", "-per-second")


def changes_system(a: str, b: str) -> bool:
    """Tell whether `a` and `b` stand on different sides, metric and customary."""
    return CONVERSIONS[a].metric != CONVERSIONS[b].metric
