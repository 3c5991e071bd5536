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

# A longer run of letters is cut: WordPiece takes time quadratic in the length of a word, and would
# call a word beyond its own limit unknown.
LONGEST_WORD = 40


def train_tokenizer(texts: Iterable[str], entries: int) -> Tokenizer:
    """Learn a vocabulary of exactly `entries` word pieces (fewer on a tiny corpus)."""
    learner = _tokenizer(WordPiece(unk_token=UNKNOWN))
    learner.train_from_iterator(
        texts,
        WordPieceTrainer(
            vocab_size=entries,
            special_tokens=[UNKNOWN],
            initial_alphabet=list(LETTERS + DIGITS + SYMBOLS),
            continuing_subword_prefix=CONTINUES,
            show_progress=False,
        ),
    )
    learnt = sorted(learner.get_vocab().items(), key=lambda entry: entry[1])
    pieces = _closed_under_characters([piece for piece, _ in learnt], entries)
    vocabulary = {piece: number for number, piece in enumerate(pieces)}
    return _tokenizer(
        WordPiece(vocab=vocabulary, unk_token=UNKNOWN, max_input_chars_per_word=LONGEST_WORD)
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


def _closed_under_characters(pieces: list[str], entries: int) -> list[str]:
    """Put every character first, alone and as a continuation, so that no word is unknown."""
    required = [UNKNOWN, *LETTERS, *DIGITS, *SYMBOLS, *(CONTINUES + letter for letter in LETTERS)]
    wanted = set(required)
    learnt = [piece for piece in pieces if piece not in wanted]
    return required + learnt[: max(0, entries - len(required))]
