"""The embedded model read by model2vec and by sentence-transformers: the same vectors."""

from __future__ import annotations

import numpy as np
import pytest
from tokenizers import Tokenizer

from consistency.embed.layout import static_folder
from consistency.embed.load import EMBEDDED
from consistency.embed.static import StaticEncoder
from consistency.embed.surrogates import replace_surrogates
from consistency.embed.transformer import TransformerEncoder

SENTENCES = [
    # pt
    "O Banco Central elevou os juros em 0,75 ponto percentual nesta quarta-feira, 15.",
    "A empresa contratou pelo menos sete engenheiros por US$ 4,4 bi.",
    # fr
    "L’entreprise n’a pas confirmé le départ des huit chercheurs ; « c’est faux », dit-elle.",
    "Près de 1 250,5 M€, cœur et œuvre, à l’aéroport d’Orly.",
    # it
    "Il ministro ha detto che l'anno scorso c'erano più di 30 mila persone, perché?",
    # id
    "Presiden mengatakan sedikitnya 1,2 juta warga terdampak banjir pada tgl. 3 Mei.",
    "Ketidakbertanggungjawaban mereka-mereka itu dipertanyakan.",
    # en
    "At least 7 people weren't hired by OpenAI, said the U.S. official on Monday.",
    # es
    "El año pasado, ¿cuántos niños había en Coruña? ¡Más de mil millones!",
]
ODD = [
    "",
    " \t\n",
    "…",
    "«»",
    "😀👨‍👩‍👧‍👦 🇮🇩",
    "e\u0301 é ﬁ Å Ω ½ ² ⅷ №",
    "İstanbul ıssız ß STRASSE ǆ",
    "東京で7人、서울에서 8명",
    "Москва Київ Ελλάδα ΑΘΉΝΑ",
    "مرحبا שלום नमस्ते ๑๒๓",
    "\x00\ufeff\u200b\u00ad\u2028",
    "\ufffd \U0010ffff \ue000",
    "https://example.org/a_b?c=d&e=%20#f",
    "a" * 5_000,
    "half \ud83d of a pair",
    "[UNK] ##s [CLS] <s> [PAD]",
]


@pytest.fixture(scope="module")
def static() -> StaticEncoder:
    folder = static_folder(EMBEDDED)
    assert folder is not None
    return StaticEncoder(folder, "embedded")


@pytest.fixture(scope="module")
def reference() -> TransformerEncoder:
    return TransformerEncoder(EMBEDDED, "embedded")


def test_both_readers_agree(static: StaticEncoder, reference: TransformerEncoder) -> None:
    texts = [*SENTENCES, *ODD, " ".join(SENTENCES * 200)]
    ours, theirs = static.encode(texts), reference.encode(texts)
    assert np.abs(ours - theirs).max() < 1e-5


def test_no_text_is_cut(static: StaticEncoder) -> None:
    long = "casa " * 600
    assert not np.allclose(static.encode([long]), static.encode([long + "banjir " * 600]))


def test_texts_do_not_depend_on_their_neighbours(static: StaticEncoder) -> None:
    long = " ".join(SENTENCES * 400)
    texts = [*SENTENCES, long, "", *ODD, long]
    together = static.encode(texts)
    alone = np.concatenate([static.encode([text]) for text in texts])
    assert np.array_equal(together, alone)


def test_what_holds_nothing_to_read_is_zero(static: StaticEncoder) -> None:
    assert not static.encode(["", "…", "東京"]).any()


def test_no_token_is_unknown() -> None:
    folder = static_folder(EMBEDDED)
    assert folder is not None
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    unknown = tokenizer.token_to_id("[UNK]")
    every = [chr(code) * 3 for code in range(0x30000) if not 0xD800 <= code < 0xE000]
    for encoding in tokenizer.encode_batch([*SENTENCES, *replace_surrogates(ODD), *every]):
        assert unknown not in encoding.ids
