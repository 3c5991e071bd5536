"""Numerals: tables by language, and integers written by num2words read back."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words

from consistency.extract.numerals import Numeral, find_numerals
from consistency.lang import profile_for

VALUES: dict[str, dict[str, str]] = {
    "en": {
        "half a billion": "500000000",
        "half-a-million": "500000",
        "a quarter of a million": "250000",
        "1,250.5": "1250.5",
        "two and a half million": "2500000",
        "three point one four": "3.14",
        "nineteen hundred": "1900",
        "half a dozen": "6",
        "two-thirds": "0.6666666666666666666666666667",
        "4 1/2": "4.5",
        "2½": "2.5",
        "-5": "-5",
        "5k": "5000",
    },
    "pt": {
        "meio bilhão": "500000000",
        "1.250,5": "1250.5",
        "1 250 000": "1250000",
        "3 mil milhões": "3000000000",
        "2 milhões e 300 mil": "2300000",
        "dois milhões e meio": "2500000",
        "duzentas e trinta e duas": "232",
        "dezasseis": "16",
        "um terço": "0.3333333333333333333333333333",
        "meia dúzia": "6",
        "duas dúzias": "24",
    },
    "fr": {
        "demi-milliard": "500000000",
        "un demi-milliard": "500000000",
        "1\u202f250,5": "1250.5",
        "soixante et onze": "71",
        "quatre-vingt-dix-sept": "97",
        "septante-deux": "72",
        "mille neuf cents milliards": "1900000000000",
        "zéro virgule vingt-cinq": "0.25",
        "deux millions et demi": "2500000",
        "moins cinq": "-5",
    },
    "it": {
        "mezzo miliardo": "500000000",
        "duecentocinquantamila": "250000",
        "ventitré": "23",
        "centottantotto": "188",
        "un milione e duecentomila": "1200000",
        "tre virgola cinque milioni": "3500000",
        "3 mln": "3000000",
        "due terzi": "0.6666666666666666666666666667",
    },
    "id": {
        "setengah miliar": "500000000",
        "dua ratus lima puluh ribu": "250000",
        "sejuta": "1000000",
        "tiga belas": "13",
        "dua setengah juta": "2500000",
        "lima koma empat": "5.4",
        "tiga perempat": "0.75",
        "1,2 juta": "1200000",
    },
    "es": {
        "medio millón": "500000",
        "mil quinientos millones": "1500000000",
        "veintidós": "22",
        "treinta y cinco mil": "35000",
        "1.500 millones": "1500000000",
    },
}
ORDINALS: dict[str, dict[str, int]] = {
    "en": {"22nd": 22, "twenty-first": 21},
    "pt": {"2.º": 2, "vigésimo primeiro": 21, "décima quarta": 14},
    "fr": {"1er": 1, "2ème": 2, "vingt et unième": 21},
    "it": {"3ª": 3, "ventitreesimo": 23},
    "id": {"ke-4": 4, "pertama": 1, "kedua belas": 12},
    "es": {"1er": 1, "vigésimo segundo": 22},
}
SEVERAL: dict[str, dict[str, list[str]]] = {
    "en": {"G20 and A-10": [], "2.3.1": [], "5 and 6": ["5", "6"]},
    "pt": {"entre mil e dois mil": ["1000", "2000"], "vinte, trinta": ["20", "30"]},
    "fr": {"au moins 10": ["10"], "vingt et trente": ["20", "30"]},
    "it": {"più o meno 10": ["10"], "Meta": []},
    "id": {"salah satu": [], "kesatuan": []},
    "es": {"veinte y treinta": ["20", "30"]},
}
WRITERS = {"en": "en", "pt": "pt", "pt_BR": "pt", "fr": "fr", "it": "it", "id": "id", "es": "es"}


def _flat(table: Mapping[str, Mapping[str, object]]) -> list[tuple[str, str, object]]:
    return [(code, text, want) for code, rows in table.items() for text, want in rows.items()]


def _one(text: str, code: str) -> Numeral:
    found = find_numerals(text, profile_for(code))
    assert len(found) == 1, found
    assert (found[0].span.start, found[0].span.end) == (0, len(text))
    return found[0]


@pytest.mark.parametrize(("code", "text", "want"), _flat(VALUES))
def test_value(code: str, text: str, want: str) -> None:
    numeral = _one(text, code)
    assert numeral.value == Decimal(want)
    assert not numeral.ordinal


@pytest.mark.parametrize(("code", "text", "want"), _flat(ORDINALS))
def test_ordinal(code: str, text: str, want: int) -> None:
    numeral = _one(text, code)
    assert numeral.ordinal
    assert numeral.value == want


@pytest.mark.parametrize(("code", "text", "want"), _flat(SEVERAL))
def test_several(code: str, text: str, want: list[str]) -> None:
    found = find_numerals(text, profile_for(code))
    values = [str(numeral.value) for numeral in found if numeral.rule != "article"]
    assert values == want


@pytest.mark.parametrize(
    ("code", "text", "low", "high"),
    [
        ("pt", "dezenas de milhares", 20_000, 100_000),
        ("fr", "dizaines de milliers", 20_000, 100_000),
        ("it", "centinaia di migliaia", 200_000, 1_000_000),
        ("id", "ratusan ribu", 200_000, 1_000_000),
        ("en", "tens of thousands", 20_000, 100_000),
        ("es", "cientos de miles", 200_000, 1_000_000),
        ("pt", "múltiplos bilhões", 2 * 10**9, 10**12),
    ],
)
def test_interval(code: str, text: str, low: int, high: int) -> None:
    numeral = _one(text, code)
    assert numeral.value is None
    assert numeral.low == low
    assert numeral.high == high


def test_ambiguous_mark_keeps_both_readings() -> None:
    assert _one("1.500", "pt").alternatives == (Decimal("1.500"),)
    assert _one("1.234", "en").alternatives == (Decimal(1234),)


@pytest.mark.parametrize("writer", WRITERS)
@settings(max_examples=60, deadline=None, derandomize=True)
@given(number=st.integers(0, 999) | st.integers(0, 10**6) | st.integers(0, 10**12 - 1))
def test_integers_in_words_read_back(writer: str, number: int) -> None:
    text = str(num2words(number, lang=writer)).replace(",", "")
    text = text.replace("dicotto", "diciotto")  # num2words drops letters of it `diciotto`
    found = find_numerals(text, profile_for(WRITERS[writer]))
    assert [numeral.value for numeral in found] == [number], text


def test_long_input_is_read_in_linear_time() -> None:
    for text in ("1" * 10**5, "1." * 10**5, "111 " * 10**4, "vinte e " * 10**4):
        find_numerals(text, profile_for("pt"))
