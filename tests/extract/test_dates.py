"""Dates read in each language, and what looks like a date and is none."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from consistency.extract.dates import find_dates
from consistency.lang import PROFILES, profile_for
from consistency.model import DateFact

_THURSDAY = date(2025, 10, 16)


def _read(language: str, text: str, published: date | None = None) -> list[str]:
    facts = find_dates(text, profile_for(language), published)
    return [_show(fact) for fact in facts if isinstance(fact, DateFact)]


def _show(fact: DateFact) -> str:
    until = f"/{fact.until}" if fact.until else ""
    weekday = f" w{fact.weekday}" if fact.weekday else ""
    return f"{fact.text} = {fact.value}{until} {fact.grain}{weekday}"


ABSOLUTE = {
    "pt": [
        ("em 15 de outubro de 2025.", ["15 de outubro de 2025 = 2025-10-15 day"]),
        ("no dia 1º de maio", ["1º de maio = XXXX-05-01 day"]),
        (
            "quinze de março de dois mil e vinte",
            ["quinze de março de dois mil e vinte = 2020-03-15 day"],
        ),
        ("de 2 a 5 de maio de 2018", ["2 a 5 de maio de 2018 = 2018-05-02/2018-05-05 day"]),
        ("em março", ["março = XXXX-03 month"]),
        ("15/10/2025", ["15/10/2025 = 2025-10-15 day"]),
        ("no século XIX e nos anos 80", ["século XIX = 18XX century", "anos 80 = 198X decade"]),
        ("o segundo trimestre de 2018", ["segundo trimestre de 2018 = 2018-04 quarter"]),
        ("nesta quarta-feira, 15, em São Paulo", ["nesta quarta-feira, 15 = XXXX-XX-15 day w3"]),
        ("Desde 2018, a sede", ["2018 = 2018 year"]),
        ("na segunda, disse", ["segunda = XXXX-XX-XX weekday w1"]),
        ("o mandato 2016/17", ["2016/17 = 2016/2017 year"]),
        ("a segunda vez na quarta rodada da quinta edição", []),
        ("2000 pessoas e 1500 euros", []),
        ("dois terços, 2/3 dos votos, versão 1.2.2015.3", []),
        ("o set de 6 jogos, com 15 anos", []),
    ],
    "fr": [
        ("mercredi 15 octobre 2025", ["mercredi 15 octobre 2025 = 2025-10-15 day w3"]),
        ("le 1er janvier", ["1er janvier = XXXX-01-01 day"]),
        ("du 3 au 5 mai", ["3 au 5 mai = XXXX-05-03/XXXX-05-05 day"]),
        (
            "les années 1930 et le XIXe siècle",
            ["années 1930 = 193X decade", "XIXe siècle = 18XX century"],
        ),
        ("à l’été 2018", ["été 2018 = 2018-22 season"]),
        ("entre 2010 et 2015", ["2010 et 2015 = 2010/2015 year"]),
        ("les 17 et 18 juin", ["17 et 18 juin = XXXX-06-17/XXXX-06-18 day"]),
        ("en mars", ["mars = XXXX-03 month"]),
        ("la planète Mars, originaires de Mars.", []),
        ("sept personnes, un mot", []),
        ("2000 personnes, environ 1900 soldats", []),
    ],
    "it": [
        ("il 15/10/2025", ["15/10/2025 = 2025-10-15 day"]),
        ("l’8 marzo e 5 d’aprile", ["8 marzo = XXXX-03-08 day", "5 d’aprile = XXXX-04-05 day"]),
        ("dal 3 al 5 maggio", ["3 al 5 maggio = XXXX-05-03/XXXX-05-05 day"]),
        (
            "negli anni ’90 e nel XIX secolo",
            ["anni ’90 = 199X decade", "XIX secolo = 18XX century"],
        ),
        ("nel 2018 e del 1444 sotto il re", ["2018 = 2018 year", "1444 = 1444 year"]),
        ("primo lunedì di ottobre 2014", ["primo lunedì di ottobre 2014 = 2014-10-06 day w1"]),
        ("Marzo ha detto: un secolo prima", []),
        ("2000 persone, 3.500 euro, 1-2", []),
    ],
    "id": [
        ("Rabu (15/10/2025)", ["Rabu (15/10/2025 = 2025-10-15 day w3"]),
        ("pada 15 Oktober", ["15 Oktober = XXXX-10-15 day"]),
        (
            "tahun 1990-an dan abad ke-19",
            ["tahun 1990-an = 199X decade", "abad ke-19 = 18XX century"],
        ),
        ("sejak tahun 2017", ["2017 = 2017 year"]),
        ("pada Minggu", ["Minggu = XXXX-XX-XX weekday w7"]),
        ("antara bulan Juni dan Agustus", ["Juni dan Agustus = XXXX-06/XXXX-08 month"]),
        ("dua minggu kemudian", []),
        ("2000 orang dan Rp2018", []),
    ],
    "en": [
        ("on October 15, 2025", ["October 15, 2025 = 2025-10-15 day"]),
        (
            "Oct. 15 and the 15th of October",
            ["Oct. 15 = XXXX-10-15 day", "15th of October = XXXX-10-15 day"],
        ),
        ("on Saturday (September 29)", ["Saturday (September 29 = XXXX-09-29 day w6"]),
        ("from 13 to 15 July", ["13 to 15 July = XXXX-07-13/XXXX-07-15 day"]),
        ("10/9/2015 and 25/9/2015", ["10/9/2015 = 2015-10-09 day", "25/9/2015 = 2015-09-25 day"]),
        ("in the early 2000s", ["2000s = 200X decade"]),
        ("the 19th and 20th centuries", ["19th = 18XX century", "20th centuries = 19XX century"]),
        ("since nineteen eighty-four", ["nineteen eighty-four = 1984 year"]),
        ("In May, Theresa May said he may march", ["May = XXXX-05 month"]),
        ("April Jones and June Brown", []),
        ("the Sunday Times, 24/7, 9/11", []),
        ("2000 people, $2019, a 31-27 win at 192.168.1.1", []),
    ],
    "es": [
        ("el 15 de octubre de 2025", ["15 de octubre de 2025 = 2025-10-15 day"]),
        ("entre el 3 y el 5 de mayo", ["3 y el 5 de mayo = XXXX-05-03/XXXX-05-05 day"]),
        ("en los años 90 del siglo XX", ["años 90 = 199X decade", "siglo XX = 19XX century"]),
        ("el miércoles", ["miércoles = XXXX-XX-XX weekday w3"]),
        ("2000 personas", []),
    ],
}

RELATIVE = {
    "pt": [
        ("nesta quarta-feira, 15", "nesta quarta-feira, 15 = 2025-10-15 day w3"),
        ("há três semanas", "há três semanas = 2025-W39 week"),
        ("no mês passado", "mês passado = 2025-09 month"),
        ("ontem", "ontem = 2025-10-15 day"),
    ],
    "fr": [
        ("la semaine dernière", "semaine dernière = 2025-W41 week"),
        ("lundi prochain", "lundi prochain = 2025-10-20 day w1"),
        ("il y a deux ans", "il y a deux ans = 2023 year"),
    ],
    "it": [
        ("l’anno scorso", "anno scorso = 2024 year"),
        ("mercoledì scorso", "mercoledì scorso = 2025-10-15 day w3"),
        ("tre settimane fa", "tre settimane fa = 2025-W39 week"),
    ],
    "id": [
        ("Minggu lalu, ia datang", "Minggu lalu = 2025-W41 week"),
        ("pada Minggu lalu", "Minggu lalu = 2025-10-12 day w7"),
        ("setahun lalu", "setahun lalu = 2024 year"),
        ("kemarin", "kemarin = 2025-10-15 day"),
    ],
    "en": [
        ("a week ago", "a week ago = 2025-W41 week"),
        ("last December", "last December = 2024-12 month"),
        ("the 20th of next month", "20th of next month = 2025-11-20 day"),
        ("yesterday", "yesterday = 2025-10-15 day"),
    ],
    "es": [
        ("hace tres días", "hace tres días = 2025-10-13 day"),
        ("el lunes pasado", "lunes pasado = 2025-10-13 day w1"),
    ],
}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [(language, *row) for language, rows in ABSOLUTE.items() for row in rows],
)
def test_dates_without_publication_date(language: str, text: str, expected: list[str]) -> None:
    assert _read(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [(language, *row) for language, rows in RELATIVE.items() for row in rows],
)
def test_relative_dates_count_from_publication(language: str, text: str, expected: str) -> None:
    assert _read(language, text, _THURSDAY) == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [("pt", "ontem, no ano passado"), ("en", "last year, three weeks ago"), ("id", "pekan lalu")],
)
def test_relative_dates_need_publication(language: str, text: str) -> None:
    assert _read(language, text) == []


@pytest.mark.parametrize("language", sorted(PROFILES))
def test_spans_are_exact_and_apart(language: str) -> None:
    text = " ".join(text for text, _ in ABSOLUTE[language])
    facts = find_dates(text, profile_for(language), _THURSDAY)
    assert facts
    assert all(text[fact.span.start : fact.span.end] == fact.text for fact in facts)
    assert all(a.span.end <= b.span.start for a, b in pairwise(facts))


def test_no_date_spans_a_line() -> None:
    assert _read("en", "15\nOctober 2025") == ["October 2025 = 2025-10 month"]


@pytest.mark.parametrize("language", sorted(PROFILES))
def test_every_word_of_the_data_is_a_word(language: str) -> None:
    for by_value in profile_for(language).dates.words.values():
        for words in by_value.values():
            assert isinstance(words, tuple)
            assert all(words)
