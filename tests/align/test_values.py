"""(quantity, quantity, agreement) cases for the interval logic."""

from __future__ import annotations

import pytest

from consistency.align.values import Agreement, agreement
from consistency.model import Bound, Dimension, Quantity
from tests.align.build import quantity as q

EQUAL, FITS, BOUND = Agreement.EQUAL, Agreement.COMPATIBLE, Agreement.BOUND
OTHER, MEASURE, APART = Agreement.DIFFERENT, Agreement.MEASURE, Agreement.APART


def money(value: str, unit: str = "USD", per: str | None = None, text: str = "") -> Quantity:
    return q(value, dimension=Dimension.MONEY, unit=unit, per=per, text=text or None)


def measure(value: str, unit: str, dimension: Dimension = Dimension.LENGTH) -> Quantity:
    return q(value, dimension=dimension, unit=unit)


PAIRS = [
    # --- plain numbers ---
    (q("7"), q("7"), EQUAL),
    (q("7"), q("8"), OTHER),
    (q("30"), q("31"), OTHER),
    (q("1200000", text="1.2 million"), q("1234567"), EQUAL),
    (q("1200000", text="1.2 million"), q("1267890"), OTHER),
    (q("30000000", text="30 million"), q("31000000", text="31 million"), OTHER),
    # --- bounds ---
    (q("7", Bound.AT_LEAST), q("8"), FITS),
    (q("7", Bound.AT_LEAST), q("6"), OTHER),
    (q("7", Bound.AT_LEAST), q("7"), BOUND),
    (q("7", Bound.AT_LEAST), q("8", Bound.AT_LEAST), BOUND),
    (q("7", Bound.AT_LEAST), q("7", Bound.MORE_THAN), EQUAL),
    (q("7", Bound.AT_LEAST), q("7", Bound.AT_MOST), OTHER),
    (q("11", Bound.ALMOST), q("11"), EQUAL),
    (q("11", Bound.ALMOST), q("11", Bound.ALMOST), EQUAL),
    (q("30", Bound.MORE_THAN), q("28"), OTHER),
    (q("100", Bound.ABOUT), q("98"), EQUAL),
    (q("100", Bound.ABOUT), q("150"), OTHER),
    # --- ranges ---
    (q(None, Bound.RANGE, low="10", high="15"), q("12"), FITS),
    (q(None, Bound.RANGE, low="10", high="15"), q("16"), OTHER),
    (q(None, Bound.RANGE, low="10", high="15"), q(None, Bound.RANGE, low="10", high="15"), EQUAL),
    (q(None, Bound.RANGE, low="10", high="15"), q(None, Bound.RANGE, low="10", high="12"), OTHER),
    (q(None, Bound.RANGE, low="20", high="99"), q("40"), FITS),
    # --- money ---
    (money("30"), money("30"), EQUAL),
    (money("30"), money("30", "EUR"), MEASURE),
    (money("30", per="year"), money("100"), MEASURE),
    (money("30", per="year"), money("30"), EQUAL),
    (money("30000000000", text="30 billion"), q("30000000000", text="30 billion"), EQUAL),
    # --- measures ---
    (measure("30", "mile"), measure("48", "kilometer"), EQUAL),
    (measure("30", "mile"), measure("60", "kilometer"), OTHER),
    (measure("2", "kilometer"), measure("2000", "meter"), EQUAL),
    (measure("2", "kilometer"), measure("3", "kilometer"), OTHER),
    (measure("18", "month", Dimension.DURATION), measure("1.5", "year", Dimension.DURATION), EQUAL),
    (measure("29", "year", Dimension.AGE), measure("29", "year", Dimension.DURATION), EQUAL),
    (
        measure("86", "fahrenheit", Dimension.TEMPERATURE),
        measure("30", "celsius", Dimension.TEMPERATURE),
        EQUAL,
    ),
    # --- across dimensions ---
    (q("0.5"), q("50", dimension=Dimension.PERCENT, unit="percent"), EQUAL),
    (q("0.333333333333"), q("33", dimension=Dimension.PERCENT, unit="percent"), EQUAL),
    (q("3"), q("50", dimension=Dimension.PERCENT, unit="percent"), APART),
    (
        q("5", dimension=Dimension.PERCENT, unit="percent"),
        q("5", dimension=Dimension.PERCENT, unit="percentage-point"),
        MEASURE,
    ),
]


@pytest.mark.parametrize(("a", "b", "how"), PAIRS)
def test_agreement(a: Quantity, b: Quantity, how: Agreement) -> None:
    assert agreement(a, b) is how
    assert agreement(b, a) is how
