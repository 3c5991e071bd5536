"""Read a static model (a mean of word-piece rows) without torch."""

from __future__ import annotations

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
        self._model = StaticModel(table, tokenizer, normalize=True, max_length=None)
        self._table: npt.NDArray[np.float16] = table
        # Pages of zeros take no memory until they are written.
        self._rows = np.zeros(table.shape, dtype=np.float32)
        self._widened = np.zeros(len(table), dtype=np.bool_)
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
                    self._rows[numbers].sum(axis=0, out=sums[place])
        norms = np.linalg.norm(sums, axis=1, keepdims=True)
        # The sum has the direction of the mean.
        np.divide(sums, norms, out=sums, where=norms > 0)
        return sums

    def _widen(self, tokens: list[list[int]]) -> None:
        used = np.fromiter(chain.from_iterable(tokens), dtype=np.intp)
        new = np.unique(used[~self._widened[used]])
        self._rows[new] = self._table[new]
        self._widened[new] = True
