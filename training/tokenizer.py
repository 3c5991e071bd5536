"""Learn the word pieces of the embedded model: no text ever yields an unknown token."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tokenizers import Regex, Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import NFKD, Lowercase, Sequence, StripAccents
from tokenizers.pre_tokenizers import Split
from tokenizers.trainers import WordPieceTrainer

if TYPE_CHECKING:
    from collections.abc import Iterable

UNKNOWN = "[UNK]"
CONTINUES = "##"

# What is left of a text after decomposition, stripping of marks and case: every other character
# is dropped before it meets the vocabulary, so that no token can be unknown. Full stops, commas,
# quotation marks and brackets say nothing about what a sentence is about, and cost time.
LATIN = "abcdefghijklmnopqrstuvwxyzßæœøđðþłıħŋ"
GREEK = "αβγδεζηθικλμνξοπρςστυφχψω"
CYRILLIC = "".join(map(chr, range(0x430, 0x460)))
LETTERS = LATIN + GREEK + CYRILLIC
DIGITS = "0123456789"
SYMBOLS = "%$€£¥°&+=<>#@?!/*_-"
CHARACTERS = LETTERS + DIGITS + SYMBOLS

# A longer run of letters is cut: WordPiece takes time quadratic in the length of a word, and would
# call a word beyond its own limit unknown.
LONGEST_WORD = 40


def train_tokenizer(texts: Iterable[str], entries: int) -> Tokenizer:
    """Learn a vocabulary of at most `entries` word pieces, the same for the same texts."""
    learner = _tokenizer(WordPiece(unk_token=UNKNOWN))
    learner.train_from_iterator(
        texts,
        WordPieceTrainer(
            vocab_size=entries,
            # Every character alone and as a continuation: the search for pieces always ends. Named
            # here they are numbered in this order; the trainer numbers characters that it meets in
            # an order that changes from run to run, and decides equal counts by number.
            special_tokens=[UNKNOWN, *CHARACTERS, *(CONTINUES + letter for letter in LETTERS)],
            continuing_subword_prefix=CONTINUES,
            show_progress=False,
        ),
    )
    # Built afresh: a text that holds "[UNK]" or "##s" must not meet a special token.
    return _tokenizer(
        WordPiece(
            vocab=learner.get_vocab(), unk_token=UNKNOWN, max_input_chars_per_word=LONGEST_WORD
        )
    )


def shortest_json(tokenizer: Tokenizer) -> str:
    """Serialise a tokenizer without white space (the default spends a third of its size on it)."""
    return json.dumps(json.loads(tokenizer.to_str()), ensure_ascii=False, separators=(",", ":"))


def _tokenizer(model: WordPiece) -> Tokenizer:
    tokenizer = Tokenizer(model)
    tokenizer.normalizer = Sequence([NFKD(), StripAccents(), Lowercase()])
    symbols = SYMBOLS.replace("-", "\\-")
    kept = f"[{LETTERS}]{{1,{LONGEST_WORD}}}|[{DIGITS}]|[{symbols}]"
    tokenizer.pre_tokenizer = Split(Regex(kept), behavior="removed", invert=True)
    return tokenizer
