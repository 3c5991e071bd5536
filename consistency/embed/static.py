"""Read a static model (a mean of word-piece rows) without torch."""

from __future__ import annotations

import json
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np
from model2vec import StaticModel
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from consistency.embed.surrogates import replace_surrogates

if TYPE_CHECKING:
    from pathlib import Path

    import numpy.typing as npt

TEXTS_AT_ONCE = 2_048
FIRST_ROWS = 4_096
"""Room for the word pieces of a story or two; doubled when it is full."""


class StaticEncoder:
    """A sentence-transformers folder that holds one StaticEmbedding, read through model2vec.

    Rows are widened from float16 to float32 when first used, and pooled in float32: model2vec's
    own `encode` would round the vectors to the type of the table, and to widen all of it takes a
    fifth of the loading time and 60 MB. No text is cut, however long.
    """

    def __init__(self, folder: Path, name: str) -> None:
        """Read `model.safetensors` and `tokenizer.json` of the StaticEmbedding's own folder."""
        table = load_file(folder / "model.safetensors")["embedding.weight"]
        tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._model = _ReadyModel(table, tokenizer)
        self._table: npt.NDArray[np.float16] = table
        # Side by side: rows scattered over 60 MB would have the system clear all of its pages.
        self._rows = np.empty((FIRST_ROWS, table.shape[1]), dtype=np.float32)
        self._places = np.full(len(table), -1, dtype=np.int32)
        self._count = 0
        self.name = name
        self.dimensions: int = table.shape[1]

    def encode(self, texts: list[str], /) -> npt.NDArray[np.float32]:
        """Encode texts as an array (texts, dimensions) of unit rows, zeros for an empty text."""
        sums = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        for start in range(0, len(texts), TEXTS_AT_ONCE):
            some = replace_surrogates(texts[start : start + TEXTS_AT_ONCE])
            tokens = self._model.tokenize(some)
            self._widen(tokens)
            # Text by text: a few rows stay in the processor's cache, which is five times faster
            # than to gather and sum the rows of all texts together.
            for place, numbers in enumerate(tokens, start):
                if numbers:
                    self._rows[self._places[numbers]].sum(axis=0, out=sums[place])
        norms = np.linalg.norm(sums, axis=1, keepdims=True)
        # The sum has the direction of the mean.
        np.divide(sums, norms, out=sums, where=norms > 0)
        return sums

    def _widen(self, tokens: list[list[int]]) -> None:
        used = np.fromiter(chain.from_iterable(tokens), dtype=np.intp)
        new = np.unique(used[self._places[used] < 0])
        end = self._count + len(new)
        if end > len(self._rows):
            grown = np.empty((max(end, 2 * len(self._rows)), self.dimensions), dtype=np.float32)
            grown[: self._count] = self._rows[: self._count]
            self._rows = grown
        self._rows[self._count : end] = self._table[new]
        self._places[new] = np.arange(self._count, end)
        self._count = end


class _ReadyModel(StaticModel):
    """A model2vec model that can tokenize as soon as its files are read.

    The constructor of StaticModel copies the tokenizer and sorts its vocabulary, which takes half
    the time of loading and serves nothing that is asked for here.
    """

    def __init__(self, table: npt.NDArray[np.float16], tokenizer: Tokenizer) -> None:
        tokenizer.no_truncation()
        tokenizer.no_padding()
        self.embedding = table
        self.tokenizer = tokenizer
        self.unk_token_id = _unknown_token(tokenizer)


def _unknown_token(tokenizer: Tokenizer) -> int | None:
    """Return the number of the token that stands for what a vocabulary lacks, if it has one."""
    model = tokenizer.model
    if hasattr(model, "unk_token"):
        return None if model.unk_token is None else tokenizer.token_to_id(model.unk_token)
    unknown: int | None = json.loads(tokenizer.to_str())["model"].get("unk_id")
    return unknown
