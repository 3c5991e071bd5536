"""How two spellings of a name relate."""

from __future__ import annotations

import pytest

from consistency.align.spelling import Spelling, name_relation

SAME, TRANSLITERATION = Spelling.SAME, Spelling.TRANSLITERATION
DAMAGED, DIFFERENT = Spelling.DAMAGED, Spelling.DIFFERENT

CASES = [
    ("xai", "Xai", SAME),
    ("ue", "eu", SAME),
    ("otan", "nato", SAME),
    ("onu", "pbb", SAME),
    ("londra", "londres", SAME),
    ("lau", "david lau", SAME),
    ("donald j. trump", "donald trump", SAME),
    ("lópez obrador", "lopez obrador", SAME),
    ("kim jong-un", "kim jong un", SAME),
    ("l'oréal", "oreal", SAME),
    ("université du michigan", "university of michigan", SAME),
    ("inggris", "england", SAME),
    ("monaco", "munich", SAME),
    ("brême", "brema", SAME),
    ("gop", "partido republicano", SAME),
    ("kiev", "kyiv", SAME),
    ("poutine", "putin", TRANSLITERATION),
    ("sergei lavrov", "serguei lavrov", TRANSLITERATION),
    ("sergey lavrov", "sergei lavrov", TRANSLITERATION),
    ("mohamed salah", "muhammad salah", TRANSLITERATION),
    ("khadafi", "gaddafi", TRANSLITERATION),
    ("netanyahou", "netanyahu", TRANSLITERATION),
    ("boris johnosn", "boris johnson", DAMAGED),
    ("openi", "openai", DAMAGED),
    ("paula herrranz", "paula herranz", DAMAGED),
    ("spas lazraov", "spas lazarov", DAMAGED),
    ("luke armitaeg", "luke armitage", DAMAGED),
    ("lazraov", "spas lazarov", DAMAGED),
    ("john smith", "john brown", DIFFERENT),
    ("john smith", "anna smith", DIFFERENT),
    ("paris", "paris hilton", DIFFERENT),
    ("oracle", "oracle cloud infrastructure", DIFFERENT),
    ("park", "voltage park", DIFFERENT),
    ("iran", "iraq", DIFFERENT),
    ("germany", "germans", DIFFERENT),
    ("daniela silva", "daniele silva", DIFFERENT),
    ("covid-19", "covid-18", DIFFERENT),
]


@pytest.mark.parametrize(("a", "b", "relation"), CASES)
def test_relation(a: str, b: str, relation: Spelling) -> None:
    assert name_relation(a, b) is relation
    assert name_relation(b, a) is relation
