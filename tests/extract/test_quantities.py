"""Quantities: what is read around a number, by language, and what must not be read."""

from __future__ import annotations

from decimal import Decimal
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consistency.extract.quantities import find_quantities
from consistency.lang import PROFILES, profile_for
from consistency.model import Quantity, Span

CASES: dict[str, dict[str, str]] = {
    "en": {
        "He earns $30B/yr": "30000000000 exact money USD year",
        "between 40 and 50 million people": "40000000..50000000 range count person -",
        "10-15% of voters": "10..15 range percent percent -",
        "They won 4-1": "1..4 exact score - -",
        "at least eight researchers": "8.. at-least count researcher -",
        "no fewer than 12 people": "12.. at-least count person -",
        "3.5 percentage points": "3.5 exact percent percentage-point -",
        "a 29-year-old man": "29 exact age year -",
        "John Smith, 29, said so": "29 exact age year -",
        "it is 98.6°F here": "98.6 exact temperature fahrenheit -",
        "a 6-foot-6 player": "78 exact length inch -",
        "at 60 mph in town": "60 exact speed mile-per-hour -",
        "a 200 MW data center": "200 exact power megawatt -",
        "multi-billion dollar deals": "2000000000..1000000000000 range money USD -",
        "half of the voters": "0.5 exact count voter -",
        "50,000 barrels a day": "50000 exact volume barrel day",
        "the second meeting": "2 exact ordinal - -",
        "two more years": "2 exact duration year -",
        "he weighs 180 pounds": "180 exact mass pound -",
        "$50 AUD": "50 exact money AUD -",
        "it cost 180 pounds": "180 exact money GBP -",
    },
    "pt": {
        "mais de 30 bilhões de dólares por ano": "30000000000.. more-than money USD year",
        "quase 11 anos de trabalho": "..11 almost duration year -",
        "quase três décadas": "..30 almost duration year -",
        "contratos de múltiplos bilhões": "2000000000..1000000000000 range money - -",
        "por US$ 4,4 bi": "4400000000 exact money USD -",
        "custou R$ 5 mi": "5000000 exact money BRL -",
        "João Silva, de 29 anos": "29 exact age year -",
        "os quatro melhores engenheiros": "4 exact count engineer -",
        "uma dezena de empresas": "10 about count company -",
        "venceu por 3 a 1": "1..3 exact score - -",
        "15 ou mais feridos": "15.. at-least count injury -",
        "dez mil dólares australianos": "10000 exact money AUD -",
        "1 ano e meio depois": "1.5 exact duration year -",
    },
    "fr": {
        "des conventions multimillionnaires": "2000000..1000000000 range money - -",
        "30 Md€ par an": "30000000000 exact money EUR year",
        "les dix premiers jours": "10 exact duration day -",
        "vingt et unième": "21 exact ordinal - -",
        "une trentaine de salariés": "30 about count employee -",
        "au moins sept personnes": "7.. at-least count person -",
        "jusqu’à 20 %": "..20 at-most percent percent -",
        "un homme âgé de 29 ans": "29 exact age year -",
        "deux millions et demi d’habitants": "2500000 exact count resident -",
        "neuf personnes": "9 exact count person -",
    },
    "it": {
        "oltre $ 100 miliardi": "100000000000.. more-than money USD -",
        "la donna ha 45 anni": "45 exact age year -",
        "ha 45 anni di esperienza": "45 exact duration year -",
        "la prima volta": "1 exact ordinal - -",
        "un ventiduenne di Roma": "22 exact age year -",
        "un quarto d'ora": "0.25 exact duration hour -",
        "almeno otto ricercatori": "8.. at-least count researcher -",
        "dai 40 ai 50 milioni di euro": "40000000..50000000 range money EUR -",
        "oltre il 20% dei voti": "20.. more-than percent percent -",
        "un 29enne di Roma": "29 exact age year -",
        "sei anni dopo": "6 exact duration year -",
        "3 mln di euro all'anno": "3000000 exact money EUR year",
    },
    "id": {
        "dievakuasi ke 24 pusat layanan": "24 exact count - -",
        "tarif ke lima hingga sepuluh persen": "5..10 range percent percent -",
        "kekalahan Liga Elit ketiga musim ini": "3 exact ordinal - -",
        "naik ke 24 persen": "24 exact percent percent -",
        "hari ke 3": "3 exact ordinal - -",
        "ekspansi ke-24 itu": "24 exact ordinal - -",
        "serial ke sembilan": "9 exact ordinal - -",
        "setidaknya tujuh orang": "7.. at-least count person -",
        "Rp2,3 miliar per tahun": "2300000000 exact money IDR year",
        "ratusan ribu warga": "200000..1000000 range count resident -",
        "empat insinyur top": "4 exact count engineer -",
        "pria berusia 29 tahun": "29 exact age year -",
        "40–50 juta orang": "40000000..50000000 range count person -",
        "kedua negara": "2 exact count country -",
        "seminggu kemudian": "1 exact duration week -",
        "30 orang lebih": "30.. more-than count person -",
    },
    "es": {
        "más del 10 % de la población": "10.. more-than percent percent -",
        "120 millones de £ al año": "120000000 exact money GBP year",
        "un hombre de 45 años": "45 exact age year -",
        "más de la mitad de los votantes": "0.5.. more-than count voter -",
    },
}
NOTHING = {
    "en": [
        "G20, COVID-19, U-17 and a 5G phone",
        "https://x.com/123/456 today",
        "a bit of a mess",
        "after World War Two ended",
        "double-digit growth",
    ],
    "pt": [
        "o primeiro-ministro falou na segunda-feira",
        "segundo o ministro",
        "um carro, uma casa",
        "na tarde de sexta, no quarto de casa",
    ],
    "fr": ["un livre neuf", "le premier ministre", "au milieu du terrain"],
    "it": [
        "tu sei qui",
        "prima di partire",
        "prima che",
        "prima o poi",
        "secondo il ministro",
        "la società Meta",
        "ci ha detto",
    ],
    "id": ["salah satu pendiri", "makanan sehari-hari", "dia melihat satu mobil"],
    "es": ["según el primer ministro", "a mitad de mandato"],
}


def _show(quantity: Quantity) -> str:
    def plain(value: Decimal | None) -> str:
        return "" if value is None else f"{value.normalize():f}"

    amount = plain(quantity.value)
    if quantity.low != quantity.high:
        amount = f"{plain(quantity.low)}..{plain(quantity.high)}"
    rest = (quantity.bound, quantity.dimension, quantity.unit or "-", quantity.per or "-")
    return " ".join((amount, *map(str, rest)))


@pytest.mark.parametrize(
    ("code", "text", "want"),
    [(code, text, want) for code, rows in CASES.items() for text, want in rows.items()],
)
def test_reading(code: str, text: str, want: str) -> None:
    found = find_quantities(text, profile_for(code))
    assert [_show(quantity) for quantity in found] == [want]
    assert text[found[0].span.start : found[0].span.end] == found[0].text


@pytest.mark.parametrize(
    ("code", "text"), [(code, text) for code, texts in NOTHING.items() for text in texts]
)
def test_nothing_to_read(code: str, text: str) -> None:
    assert find_quantities(text, profile_for(code)) == ()


def test_taken_spans_are_left_alone() -> None:
    text = "On 5 May 12 people came"
    found = find_quantities(text, profile_for("en"), [Span(3, 8)])
    assert [quantity.value for quantity in found] == [12]


@pytest.mark.parametrize(
    ("code", "text", "span", "rule"),
    [
        ("en", "exactly 30 people came", "exactly 30 people", "en.digits.noun.stressed"),
        ("en", "only 30 people came", "30 people", "en.digits.noun"),
        ("en", "just 30 people came", "30 people", "en.digits.noun"),
        ("en", "he paid $300 in total", "$300 in total", "en.digits.currency-before.total"),
        ("en", "$5 in total per hour", "$5 in total per hour", "en.digits.currency-before.rate"),
        ("en", "$5 more an hour", "$5 more an hour", "en.digits.currency-before.rate"),
        ("pt", "exatamente oito pessoas", "exatamente oito pessoas", "pt.words.noun.stressed"),
        ("pt", "apenas oito pessoas", "oito pessoas", "pt.words.noun"),
        ("pt", "oito pessoas ao todo", "oito pessoas ao todo", "pt.words.noun.total"),
        ("fr", "seulement 30 %", "30 %", "fr.digits.unit"),
        ("fr", "exactement 30 %", "exactement 30 %", "fr.digits.unit.stressed"),
        ("fr", "50 morts au total", "50 morts au total", "fr.digits.noun.total"),
        ("it", "esattamente 20 euro", "esattamente 20 euro", "it.digits.currency-name.stressed"),
        ("it", "20 euro in totale", "20 euro in totale", "it.digits.currency-name.total"),
        ("it", "20 euro in tutto il mese", "20 euro", "it.digits.currency-name"),
        (
            "it",
            "300 euro in più al mese",
            "300 euro in più al mese",
            "it.digits.currency-name.rate",
        ),
        ("id", "tepat 30 orang", "tepat 30 orang", "id.digits.noun.stressed"),
        ("id", "hanya 30 orang", "30 orang", "id.digits.noun"),
        ("id", "total 30 orang", "total 30 orang", "id.digits.noun.total"),
        ("es", "exactamente 20 euros", "exactamente 20 euros", "es.digits.currency-name.stressed"),
        ("es", "apenas 20 euros", "20 euros", "es.digits.currency-name"),
        ("es", "20 euros en total", "20 euros en total", "es.digits.currency-name.total"),
    ],
)
def test_rule_and_span(code: str, text: str, span: str, rule: str) -> None:
    (quantity,) = find_quantities(text, profile_for(code))
    assert (quantity.text, quantity.rule) == (span, rule)
    assert quantity.bound == "exact"


@pytest.mark.parametrize(
    ("code", "text", "ages"),
    [
        ("en", "victims aged 33, 34 and 39 died", [33, 34, 39]),
        ("en", "aged 29, and 12 were hurt", [29]),
        ("en", "for 3, 4 and 5 years", []),
        ("en", "Anna Smith (29) said", [29]),
        ("en", "Article (29) says", []),
        ("en", "a woman 20 years older", []),
        ("pt", "dois homens de 33 e 39 anos", [33, 39]),
        ("pt", "tem 20 anos mais que ela", []),
        ("fr", "âgés de 33, 34 et 39 ans", [33, 34, 39]),
        ("fr", "un homme de 20 ans son aîné", []),
        ("it", "due uomini di 33, 34 e 39 anni", [33, 34, 39]),
        ("it", "un uomo di 20 anni più giovane", []),
        ("id", "berusia 33, 34 dan 39", [33, 34, 39]),
        ("id", "suaminya 19 tahun lebih tua", []),
        ("es", "dos mujeres de 33 y 39 años", [33, 39]),
        ("es", "un hombre 20 años mayor", []),
    ],
)
def test_ages(code: str, text: str, ages: list[int]) -> None:
    found = find_quantities(text, profile_for(code))
    assert [each.value for each in found if each.dimension == "age"] == ages


def test_a_word_between_two_numbers_bounds_the_second() -> None:
    text = "le due catene circa due anni fa"
    found = find_quantities(text, profile_for("it"))
    assert [(each.text, each.bound) for each in found] == [
        ("due catene", "exact"),
        ("circa due anni", "about"),
    ]


def test_core_is_the_number_alone() -> None:
    text = "mais de 30 bilhões de dólares por ano"
    (quantity,) = find_quantities(text, profile_for("pt"))
    assert text[quantity.core.start : quantity.core.end] == "30 bilhões"


@settings(max_examples=150, deadline=None, derandomize=True)
@given(text=st.text("0123456789 .,-$%€/\nabemil°'\"Ikm", max_size=40))
def test_spans_are_sound(text: str) -> None:
    for profile in PROFILES.values():
        end = 0
        for quantity in find_quantities(text, profile):
            assert end <= quantity.span.start < quantity.span.end <= len(text)
            assert "\n" not in quantity.text
            assert quantity.span.start <= quantity.core.start < quantity.core.end
            end = quantity.span.end


def test_a_dump_of_numbers_is_passed_over() -> None:
    profile = profile_for("en")
    started = perf_counter()
    assert find_quantities("1 " * 500_000, profile) == ()
    assert perf_counter() - started < 10
    row = "1, " * 100 + "2"
    assert len(find_quantities(row, profile)) == 101
