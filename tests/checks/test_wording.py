"""(quantity or date, words) cases for what messages say."""

from __future__ import annotations

import pytest

from consistency.checks.wording import describe_fact
from consistency.model import Bound, DateFact, Dimension, Grain, Quantity
from tests.align.build import day
from tests.align.build import quantity as q

MONEY, SHARE = Dimension.MONEY, Dimension.PERCENT
CASES = [
    (q("7", Bound.AT_LEAST, unit="person"), "at least 7 people"),
    (q("1", unit="person"), "1 person"),
    (q("30000000000", dimension=MONEY, unit="USD", per="year"), "30 billion USD a year"),
    (q("100000000000", dimension=MONEY, unit="USD"), "100 billion USD"),
    (q("4.5", dimension=SHARE, unit="percent"), "4.5%"),
    (q("2", dimension=SHARE, unit="percentage-point"), "2 percentage points"),
    (q("90", dimension=Dimension.SPEED, unit="kilometer-per-hour"), "90 kilometers per hour"),
    (q("1250"), "1,250"),
    (q("0.333333333333"), "0.333"),
    (q(None, Bound.RANGE, low="10", high="15"), "10 to 15"),
    (q(None, Bound.RANGE, low="2000000000", high="1000000000000"), "billions"),
    (q("1050", dimension=Dimension.TIME_OF_DAY), "17:30"),
    (q("3", dimension=Dimension.ORDINAL), "3rd"),
    (q("11", dimension=Dimension.ORDINAL), "11th"),
    (day("2025-10-15", weekday=3), "Wednesday, 15 October 2025"),
    (day("XXXX-XX-XX", grain=Grain.WEEKDAY, weekday=3), "Wednesday"),
    (day("XXXX-03", grain=Grain.MONTH), "March"),
    (day("198X", grain=Grain.DECADE), "1980s"),
    (day("2010", grain=Grain.YEAR, until="2015"), "2010 to 2015"),
]


@pytest.mark.parametrize(("fact", "words"), CASES, ids=[words for _, words in CASES])
def test_describe_fact(fact: Quantity | DateFact, words: str) -> None:
    assert describe_fact(fact) == words
