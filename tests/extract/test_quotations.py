"""Quotations: the marks of all styles, and who speaks."""

from __future__ import annotations

import pytest

from consistency.extract.names import find_names
from consistency.extract.quotations import find_quotations
from consistency.lang import profile_for

# language, text, [(quoted, speaker)]
CASES = [
    ("pt", "“Vamos crescer muito este ano”, disse Ana Lessa.",
     [("“Vamos crescer muito este ano”", "ana lessa")]),
    ("pt", "Ana Lessa chegou. “Vamos crescer muito este ano”, afirmou.",
     [("“Vamos crescer muito este ano”", "ana lessa")]),
    ("fr", "« Nous irons plus loin », a déclaré Marc Rouvier.",
     [("« Nous irons plus loin »", "marc rouvier")]),
    ("fr", "Le projet « Aurore » avance.", []),
    ("it", "Luca Ferrante ha detto:”Non ci fermiamo qui”.Poi ha riso.",
     [("”Non ci fermiamo qui”", "luca ferrante")]),
    ("it", "\"Siamo pronti a partire\", ha detto Luca Ferrante.",
     [("\"Siamo pronti a partire\"", "luca ferrante")]),
    ("id", "“Kami senang sekali,” kata juru bicara Tesla, Rina Wong. “Kami siap bekerja.”",
     [("“Kami senang sekali,”", "rina wong"), ("“Kami siap bekerja.”", "rina wong")]),
    ("en", "\"We will grow,\" said Tim Cook. \"It is time to go.\"",
     [("\"We will grow,\"", "tim cook"), ("\"It is time to go.\"", "tim cook")]),
    ("en", "‘We don’t know why,’ Ms Carver said.", [("‘We don’t know why,’", "carver")]),
    ("en", "A spokesman of Mark Hale said \"we will not answer that\".",
     [("\"we will not answer that\"", None)]),
    ("en", "The \"new normal\" is a 14\" screen.", []),
    ("es", "„Nos vamos todos a casa“, dijo Marta Solís.",
     [("„Nos vamos todos a casa“", "marta solís")]),
    ("en", "He had a well-known motto \"work hard and be kind\" on it.",
     [("\"work hard and be kind\"", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_quotations(language: str, text: str, expected: list[tuple[str, str | None]]) -> None:
    profile = profile_for(language)
    found = find_quotations(text, profile, find_names(text, profile))
    assert [(fact.text, fact.speaker) for fact in found] == expected
    assert all(text[fact.span.start : fact.span.end] == fact.text for fact in found)
