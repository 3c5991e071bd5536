"""(language, sentence, whether it belongs to the page) cases."""

from __future__ import annotations

import pytest

from consistency.lang import profile_for
from consistency.model import Sentence, Span
from consistency.segment.boilerplate import is_boilerplate

CASES = [
    # --- Portuguese ---
    ("pt", "Leia mais: o porto em cinco mapas", True),
    ("pt", "Assine nosso boletim e receba tudo às sete da manhã.", True),
    ("pt", "A prefeitura lançou um boletim semanal sobre as obras.", False),
    # --- French ---
    ("fr", "▸ Abonnez-vous à notre chaîne YouTube.", True),
    ("fr", "La publicité en ligne a rapporté 3 millions d’euros.", False),
    # --- Italian ---
    ("it", "Lascia un commento", True),
    ("it", "I commenti del ministro hanno sorpreso tutti.", False),
    # --- Indonesian ---
    ("id", "TINGGALKAN KOMENTAR", True),
    ("id", "Iklan itu ditayangkan 40 kali sehari.", False),
    ("id", "Iklan", True),
    # --- English ---
    ("en", "Sign up for our newsletter.", True),
    ("en", "Comments by the minister surprised the bank.", False),
    # --- Spanish ---
    ("es", "Síganos en Telegram", True),
    ("es", "La empresa sigue sin comentarios.", False),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_boilerplate(language: str, text: str, expected: bool) -> None:
    sentence = Sentence(Span(0, len(text)), 0, False)
    assert is_boilerplate(text, sentence, profile_for(language).segmentation) is expected
