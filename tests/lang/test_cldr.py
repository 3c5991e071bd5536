"""The hand-written language tables against Unicode CLDR, by way of Babel."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Literal

import pytest
from babel import Locale
from babel.dates import format_date, get_day_names, get_month_names
from babel.numbers import format_currency, format_decimal, format_percent
from babel.units import format_unit

from consistency.extract.dates import find_dates
from consistency.extract.quantities import find_quantities
from consistency.lang import profile_for
from consistency.lang.exonyms import PLACE_NAMES
from consistency.lang.units import UNIT_DIMENSIONS
from consistency.model import DateFact, Quantity

LOCALES = ("en", "es", "fr", "id", "it", "pt", "pt_PT")
NO_BREAK = str.maketrans("\u00a0\u202f", "  ")
WEEKDAY_LEADS = {
    "en": "on",
    "es": "el",
    "fr": "ce",
    "id": "pada",
    "it": "lo scorso",
    "pt": "na",
    "pt_PT": "na",
}
"""What shows that a word such as pt *segunda* is a weekday."""

DAYS = [date(2025, month, day) for month in range(1, 13) for day in (1, 9, 15, 23)]
_NUMBERS = "0 7 12 1.5 999 1000 1234 12345 250000 1234567 0.25 12.34 1234.5 98765.43 -3 -4.5 -1234"
NUMBERS = [Decimal(number) for number in _NUMBERS.split()]
AMOUNTS = [Decimal(number) for number in ("12.5", "1234.5", "2000000")]
CURRENCIES = (
    "USD EUR GBP JPY CNY INR IDR BRL RUB CHF AUD CAD NZD HKD SGD MXN ARS KRW TRY ZAR SEK NOK DKK "
    "PLN ILS SAR AED THB MYR PHP VND NGN EGP UAH CZK HUF"
)

MISSPELT = frozenset({("pt_PT", "AED")})
"""Names that CLDR itself misspells (`sdirham`)."""
RATED_UNITS = ("kilometer-per-hour", "mile-per-hour", "meter-per-second")
LONG_EXCEPTIONS: dict[str, str] = {
    "pound": "money, unless weight is spoken of",
    "stone": "12 stones are stones; news in these languages weighs no one so",
    "bar": "12 bars serve drinks",
    "revolution": "12 revolutions, or rounds (fr tours)",
    "quarter": "12 quarters are fourths in English",
    "permille": "a rate beside another number (pour mille habitants)",
    "cup": "cups are things in news",
    "century": "Indonesian has one word for 12 centuries and the 12th century",
}
SHORT_EXCEPTIONS: dict[str, str] = {
    "month quarter century year second day week": "letters, or abbreviations of tables (12 s.)",
    "inch acre pint cup tablespoon teaspoon fluid-ounce stone megaliter": "words, or of recipes",
    "kelvin watt joule volt ampere newton pascal megapixel": "initials after a space",
    "kilobit megabit gigabit bit byte": "news means bytes by kb and Mb",
    "carat bar revolution": "words",
    "light-year nautical-mile": "letters of other words, or millions",
}
SHORT_EXCEPTIONS_OF: dict[str, str] = {
    # `mm` is millions; `ha` is the verb.
    "es": "millimeter hectare",
    # Inches and feet of Quebec, knots, and octets, whose signs are words (Go, To, po, pi).
    "fr": "square-inch foot square-foot cubic-foot knot gigabyte terabyte petabyte",
    # Abbreviations by consonants (mnt, j, kal, dtk), which no news text has.
    "id": "millisecond minute hour calorie kilometer-per-hour mile-per-hour meter-per-second",
    "it": "hectare degree",
    # `mi` is millions in Brazil.
    "pt": "mile square-inch",
    "pt_PT": "mile-per-hour",
}
NO_TERRITORIES = "AC CP CQ DG EU EZ QO TA UN XA XB ZZ"
"""Regions that are no places, pseudo-locales, and islets of ships' registers."""
UNMAPPED = "CC CD CI HK IO MF MM MO PS SH SX TN VA"
"""Territories whose CLDR names hold a gloss, or that the exonyms deliberately name otherwise."""

Fact = DateFact | Quantity


def _facts(text: str, locale: str) -> list[Fact]:
    profile = profile_for(locale)
    dates = find_dates(text, profile, None)
    return [*dates, *find_quantities(text, profile, [fact.span for fact in dates])]


def _values(text: str, locale: str) -> list[tuple[str | Decimal | None, str | None]]:
    facts = _facts(text, locale)
    return [(f.value, f.unit if isinstance(f, Quantity) else None) for f in facts]


def _names(locale: str, kind: str) -> Iterator[tuple[int, str]]:
    names = get_month_names if kind == "month" else get_day_names
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            # Bare abbreviations of weekdays are words (sex., mar.); they are read before a day.
            if kind == "month" or width == "wide":
                yield from names(width, context, locale).items()


def _wrong(rows: Iterator[tuple[str, object]], locale: str) -> list[tuple[str, object]]:
    return [(text, got) for text, want in rows if (got := _values(text, locale)) != [want]]


@pytest.mark.parametrize("locale", LOCALES)
def test_month_names(locale: str) -> None:
    rows = []
    for month, name in _names(locale, "month"):
        rows.append((f"15 {name} 2025", (f"2025-{month:02}-15", None)))
        rows.append((f"{name} 2025", (f"2025-{month:02}", None)))
    assert not _wrong(iter(rows), locale)


@pytest.mark.parametrize("locale", LOCALES)
def test_weekday_names(locale: str) -> None:
    for day, name in _names(locale, "weekday"):
        facts = _facts(f"{WEEKDAY_LEADS[locale]} {name}", locale)
        assert [getattr(fact, "weekday", None) for fact in facts] == [day + 1], name


@pytest.mark.parametrize("locale", LOCALES)
def test_dates(locale: str) -> None:
    rows = [
        (format_date(day, width, locale=locale), (day.isoformat(), None))
        for day in DAYS
        for width in ("short", "medium", "long", "full")
        if width != "short" or day.day > 12
    ]
    assert not _wrong(iter(rows), locale)


@pytest.mark.parametrize("locale", LOCALES)
def test_decimals_and_percents(locale: str) -> None:
    rows: list[tuple[str, object]] = []
    for number in NUMBERS:
        rows.append((format_decimal(number, locale=locale), (number, None)))
        percent = format_percent(number / 100, locale=locale, decimal_quantization=False)
        rows.append((percent, (number, "percent")))
    assert not _wrong(iter(rows), locale)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("spaces", [{}, NO_BREAK], ids=["no-break", "plain"])
def test_currencies(locale: str, spaces: dict[int, str]) -> None:
    rows: list[tuple[str, object]] = []
    for code in CURRENCIES.split():
        for amount in AMOUNTS:
            number = format_decimal(amount, locale=locale)
            sign = format_currency(amount, code, locale=locale, currency_digits=False)
            rows += [(t, (amount, code)) for t in (sign, f"{code} {number}", f"{number} {code}")]
            if (locale, code) not in MISSPELT:
                name = format_currency(
                    amount, code, locale=locale, format_type="name", currency_digits=False
                )
                rows.append((name, (amount, code)))
    assert not _wrong(((text.translate(spaces), want) for text, want in rows), locale)


@pytest.mark.parametrize("locale", LOCALES)
def test_units_in_words(locale: str) -> None:
    rows = _unit_rows(locale, "long", frozenset(LONG_EXCEPTIONS))
    assert not _wrong(rows, locale)


@pytest.mark.parametrize("locale", LOCALES)
def test_unit_signs(locale: str) -> None:
    left_out = " ".join((*LONG_EXCEPTIONS, *SHORT_EXCEPTIONS, SHORT_EXCEPTIONS_OF.get(locale, "")))
    assert not _wrong(_unit_rows(locale, "short", frozenset(left_out.split())), locale)


def _unit_rows(
    locale: str, length: Literal["long", "short"], left_out: frozenset[str]
) -> Iterator[tuple[str, tuple[Decimal, str]]]:
    # Babel has no list of units in its interface.
    keys = Locale.parse(locale)._data["unit_patterns"]
    for key in sorted(keys):
        unit = key.partition("-")[2]
        if unit in left_out or unit not in (*UNIT_DIMENSIONS, *RATED_UNITS):
            continue
        for value in (Decimal(12), Decimal("2.5")):
            text = format_unit(value, key, length, locale=locale)
            if key not in text:  # a unit that the locale has no words for
                yield text, (value, unit)


@pytest.mark.parametrize("locale", LOCALES)
def test_territories_have_their_english_names(locale: str) -> None:
    english = Locale.parse("en").territories
    left_out = {*NO_TERRITORIES.split(), *UNMAPPED.split()}
    codes = [code for code in map(str, english) if len(code) == 2 and code not in left_out]
    assert len(codes) > 200
    names = Locale.parse(locale).territories
    wrong = {
        code: names[code] for code in codes if _english(names[code]) != _english(english[code])
    }
    assert not wrong


def _english(name: str) -> str:
    return PLACE_NAMES.get(name.casefold(), name.casefold())
