"""(date, date, agreement) cases for dates stated to different precision."""

from __future__ import annotations

import pytest

from consistency.align.calendar import date_agreement
from consistency.align.values import Agreement
from consistency.model import DateFact, Grain
from tests.align.build import day

EQUAL, FITS, OTHER, APART = (
    Agreement.EQUAL,
    Agreement.COMPATIBLE,
    Agreement.DIFFERENT,
    Agreement.APART,
)

PAIRS = [
    (day("2025-10-15"), day("2025-10-15"), EQUAL),
    (day("2025-10-15"), day("2025-10-16"), OTHER),
    (day("2025-10-15"), day("XXXX-10-15"), FITS),
    (day("2025-10"), day("2025-10-15"), FITS),
    (day("2025", grain=Grain.YEAR), day("2025-10-15"), FITS),
    (day("2025", grain=Grain.YEAR), day("2024-10-15"), OTHER),
    (day("XXXX-10", grain=Grain.MONTH), day("2025", grain=Grain.YEAR), APART),
    (day("202X", grain=Grain.DECADE), day("2025", grain=Grain.YEAR), FITS),
    (day("201X", grain=Grain.DECADE), day("2025", grain=Grain.YEAR), OTHER),
    (day("19XX", grain=Grain.CENTURY), day("1997", grain=Grain.YEAR), FITS),
    (day("2025-10-15"), day("XXXX-XX-XX", grain=Grain.WEEKDAY, weekday=3), FITS),
    (day("2025-10-15"), day("XXXX-XX-XX", grain=Grain.WEEKDAY, weekday=4), OTHER),
    (day("2025-22", grain=Grain.SEASON), day("2025-07", grain=Grain.MONTH), FITS),
    (day("2025-22", grain=Grain.SEASON), day("2025-12", grain=Grain.MONTH), OTHER),
    (day("2025-07", grain=Grain.QUARTER), day("2025-08", grain=Grain.MONTH), FITS),
    (day("2010", grain=Grain.YEAR, until="2015"), day("2012", grain=Grain.YEAR), FITS),
    (day("2010", grain=Grain.YEAR, until="2015"), day("2017", grain=Grain.YEAR), OTHER),
]


@pytest.mark.parametrize(("a", "b", "how"), PAIRS)
def test_date_agreement(a: DateFact, b: DateFact, how: Agreement) -> None:
    assert date_agreement(a, b) is how
    assert date_agreement(b, a) is how
