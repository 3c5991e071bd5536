"""What holds for every text: spans hold their words, nothing crosses a line, nothing wavers."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consistency.extract.names import find_names
from consistency.extract.polarity import find_polarity
from consistency.extract.quotations import find_quotations
from consistency.lang import PROFILES
from consistency.model import Fact

PIECES = [
    "Ana", "Lessa", "OpenAI", "xAI", "de", "da", "von", "Sr.", "Mr.", "L'", "d’", "Italie", "St.",
    "não", "ne", "pas", "n't", "not", "only", "said", "kata", ",", ".", ":", "!", "“", "”", "«",
    "»", '"', "‘", "’", "(", ")", "-", "–", "\n", " ", " ", " ", "\u00a0", "\r\n", "U.S.", "GPT-4",
    "Coreia", "do", "Norte", "presidente", "CEO", "é", "ß", "İ", "\u0301", "3", "10",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=40).map("".join) | st.text(max_size=60)


@pytest.mark.parametrize("code", sorted(PROFILES))
@settings(max_examples=60, deadline=None)
@given(text=TEXTS)
def test_every_text_is_read(code: str, text: str) -> None:
    profile = PROFILES[code]
    names = find_names(text, profile)
    facts: list[Fact] = [
        *names,
        *find_polarity(text, profile),
        *find_quotations(text, profile, names),
    ]
    for fact in facts:
        assert text[fact.span.start : fact.span.end] == fact.text
        assert fact.text.strip()
        assert "\n" not in fact.text
    assert names == find_names(text, profile)
    assert all(a.span.end <= b.span.start for a, b in pairwise(names))


@pytest.mark.parametrize("piece", ["A-", "l'", "A.B.", "d’A ", "ne ", "“", "«A", "a.b'c-"])
def test_endless_runs_are_read(piece: str) -> None:
    profile = PROFILES["fr"]
    text = piece * 3000
    names = find_names(text, profile)
    find_polarity(text, profile)
    find_quotations(text, profile, names)
