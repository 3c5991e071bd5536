"""Clock times read in each language, and what looks like one and is none."""

from __future__ import annotations

import pytest

from consistency.extract.dates import find_dates
from consistency.lang import profile_for
from consistency.model import Bound, Quantity

TIMES = {
    "pt": [
        ("às 17h30, horário local", ["17h30 = 17:30"]),
        ("por volta das 4h (horário local)", ["4h = ~04:00"]),
        ("às cinco e meia", ["cinco e meia = 05:30"]),
        ("às 8h da noite", ["8h da noite = 20:00"]),
        ("ao meio-dia", ["meio-dia = 12:00"]),
        ("das 9h às 17h", ["9h às 17h = 09:00-17:00"]),
        ("nas últimas 24 horas, em 2h30", []),
        ("às 5 pessoas", []),
        ("antes das 11, a polícia", ["11 = 11:00"]),
        ("antes das 11 pessoas", []),
        ("a partir de zero hora", ["zero hora = 00:00"]),
    ],
    "fr": [
        ("à 17 h 30", ["17 h 30 = 17:30"]),
        ("à cinq heures et demie", ["cinq heures et demie = 05:30"]),
        ("à minuit et à midi moins cinq", ["minuit = 00:00", "midi moins cinq = 11:55"]),
        ("l’après-midi, dans le Midi", []),
        ("15 heures précises, ou 15 heures", ["15 heures précises = 15:00"]),
        ("à deux heures de Paris, 2h30 de film", []),
    ],
    "it": [
        ("alle 14.30", ["14.30 = 14:30"]),
        ("alle ore 20:45", ["20:45 = 20:45"]),
        ("alle tre e un quarto di pomeriggio", ["tre e un quarto di pomeriggio = 15:15"]),
        ("a mezzogiorno", ["mezzogiorno = 12:00"]),
        ("prima delle 11", ["11 = 11:00"]),
        ("prima delle 11 vittime", []),
        ("nel Mezzogiorno, le 24 ore, due ore fa", []),
    ],
    "id": [
        ("pukul 14.30 WIB", ["14.30 WIB = 14:30"]),
        ("jam 7 malam", ["7 malam = 19:00"]),
        ("pukul 08.00-10.00 WIB", ["08.00-10.00 WIB = 08:00-10:00"]),
        ("tiga malam, dua jam", []),
    ],
    "en": [
        ("at 5.30pm on Friday", ["5.30pm = 17:30"]),
        ("at 12:55 a.m.", ["12:55 a.m. = 00:55"]),
        ("at about 04:00 BST", ["04:00 BST = ~04:00"]),
        (
            "at half past five, six in the morning",
            ["half past five = 05:30", "six in the morning = 06:00"],
        ),
        ("3-4pm", ["3-4pm = 15:00-16:00"]),
        ("from 10 to 15 people, a 3:1 win, 17.5 percent", []),
    ],
    "es": [
        ("a las 5 de la tarde", ["5 de la tarde = 17:00"]),
        ("a las 7:55", ["7:55 = 07:55"]),
        ("las 24 horas", []),
    ],
}


def _clock(value: object) -> str:
    minutes = int(str(value))
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _show(fact: Quantity) -> str:
    if fact.bound is Bound.RANGE:
        return f"{fact.text} = {_clock(fact.low)}-{_clock(fact.high)}"
    about = "~" if fact.bound is Bound.ABOUT else ""
    return f"{fact.text} = {about}{_clock(fact.value)}"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [(language, *row) for language, rows in TIMES.items() for row in rows],
)
def test_clock_times(language: str, text: str, expected: list[str]) -> None:
    facts = find_dates(text, profile_for(language), None)
    assert [_show(fact) for fact in facts if isinstance(fact, Quantity)] == expected
