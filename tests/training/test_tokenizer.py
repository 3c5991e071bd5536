"""The vocabulary: folded, single digits, and nothing unknown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer

from training.tokenizer import UNKNOWN, shortest_json, train_tokenizer

TEXTS = [
    "Os preços subiram 12 por cento em março.",
    "Les prix ont augmenté de 12 pour cent en mars.",
    "I prezzi sono aumentati del 12 per cento a marzo.",
    "Harga naik 12 persen pada bulan Maret.",
    "Prices rose by 12 percent in March.",
    "Los precios subieron un 12 por ciento en marzo.",
] * 20
TOKENIZER = train_tokenizer(TEXTS, 400)


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("PREÇOS", ["precos"]),
        ("pre\u0327cos", ["precos"]),
        ("les prix", ["les", "prix"]),
        ("12", ["1", "2"]),
        ("1.250,5", ["1", "2", "5", "0", "5"]),
        ("12%", ["1", "2", "%"]),
        ("«mars», “harga”…", ["mars", "harga"]),
        ("東京", []),
        ("", []),
    ],
)
def test_tokens(text: str, tokens: list[str]) -> None:
    assert TOKENIZER.encode(text).tokens == tokens


@given(st.text())
def test_no_token_is_unknown(text: str) -> None:
    assert UNKNOWN not in TOKENIZER.encode(text).tokens


@pytest.mark.parametrize("letter", "aßœıяω")
def test_a_word_of_any_length_is_known(letter: str) -> None:
    assert UNKNOWN not in TOKENIZER.encode(letter * 10_000).tokens


def test_the_vocabulary_depends_on_the_texts_alone() -> None:
    assert shortest_json(train_tokenizer(TEXTS, 400)) == shortest_json(TOKENIZER)


def test_its_size_is_the_one_asked_for() -> None:
    numbers = sorted(TOKENIZER.get_vocab().values())
    assert len(numbers) <= 400
    assert numbers == list(range(len(numbers)))


def test_the_short_form_says_the_same() -> None:
    again = Tokenizer.from_str(shortest_json(TOKENIZER))
    for text in TEXTS[:6]:
        assert again.encode(text).ids == TOKENIZER.encode(text).ids
