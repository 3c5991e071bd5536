"""Where sentences are cut into claims, language by language; and where they stay whole."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consistency.lang import PROFILES, profile_for
from consistency.segment.claims import split_claims
from consistency.segment.sentences import split_sentences

# "|" marks the cut.
CASES = {
    "pt": [
        "Keith Heyde era diretor da Meta;|Chris Malone lidera os centros de dados.",
        (
            "A empresa contratou quatro pessoas da rival em março deste ano,|mas o presidente da "
            "rival disse que nada mudou."
        ),
        (
            "A companhia busca liderar não apenas em algoritmos de uso geral, mas também no "
            "suporte técnico de que ela precisa."
        ),
        (
            "A empresa contratou dois engenheiros, três técnicos, e um diretor de outra empresa "
            "do mesmo setor."
        ),
    ],
    "fr": [
        (
            "Le projet coûte plus de cent milliards de dollars en tout,|tandis que le contrat en "
            "vaut trente milliards par an."
        ),
        "Keith Heyde vient de Meta\xa0;|Chris Malone dirige les centres.",
        (
            "L’entreprise (née en 2015 à Paris ; vendue en 2019 à Londres) compte douze "
            "personnes en tout."
        ),
    ],
    "it": [
        (
            "La squadra ha assunto otto ricercatori alla fine di giugno,|mentre i rivali ne "
            "hanno persi almeno sette in pochi giorni."
        ),
        "Il progetto, mentre tutti guardano, cresce.",
    ],
    "id": [
        (
            "Perusahaan itu merekrut empat insinyur dari tiga perusahaan pesaing,|sedangkan Meta "
            "merekrut setidaknya tujuh orang dari perusahaan itu sendiri."
        ),
        "Ia datang, tetapi terlambat.",
    ],
    "en": [
        (
            "The company hired four engineers from three of its rivals,|and it has lost at least "
            "seven people to one of them."
        ),
        (
            "The company hired four engineers from three of its rivals, and one of the best "
            "known researchers in the field."
        ),
        (
            "The deal is worth thirty billion dollars a year to them|– it was signed in secret "
            "in the spring of last year."
        ),
        (
            "The deal – worth thirty billion dollars a year to both – was signed in secret in "
            "the spring of last year."
        ),
    ],
    "es": [
        (
            "El contrato vale treinta mil millones de dólares al año,|pero el proyecto entero "
            "cuesta más de cien mil millones."
        ),
        (
            "No solo creció la empresa en los últimos diez años, pero también lo hicieron todas "
            "las demás del sector."
        ),
    ],
}


@pytest.mark.parametrize(
    ("language", "marked"), [(code, case) for code, cases in CASES.items() for case in cases]
)
def test_claims_are_cut_where_marked(language: str, marked: str) -> None:
    expected = marked.split("|")
    text = " ".join(expected)
    profile = profile_for(language)
    claims = split_claims(text, split_sentences(text, profile), 3, profile)
    assert [claim.text for claim in claims] == expected
    assert [claim.index for claim in claims] == list(range(len(claims)))
    assert {claim.version for claim in claims} == {3}


@given(
    st.lists(
        st.sampled_from(["a", "word", ",", ";", "and it", "but", "–", "(", ")", ".", "X", "\n"]),
        max_size=60,
    ).map(" ".join)
    | st.text(max_size=60),
    st.sampled_from(sorted(PROFILES)),
)
def test_claims_tile_their_sentences(text: str, language: str) -> None:
    profile = profile_for(language)
    sentences = split_sentences(text, profile)
    claims = split_claims(text, sentences, 0, profile)
    for number, sentence in enumerate(sentences):
        own = [claim for claim in claims if claim.sentence == number]
        assert own[0].span.start == sentence.span.start
        assert own[-1].span.end == sentence.span.end
        for left, right in pairwise(own):
            assert left.span.end <= right.span.start
            assert not text[left.span.end : right.span.start].strip()
        assert all(claim.text == text[claim.span.start : claim.span.end] for claim in own)
        assert all(claim.text for claim in own)
