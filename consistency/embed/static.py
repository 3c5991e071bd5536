"""Read a static model (a mean of word-piece rows) without torch."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from model2vec import StaticModel
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from consistency.embed.surrogates import replace_surrogates

if TYPE_CHECKING:
    from pathlib import Path

    import numpy.typing as npt

# Rows gathered at once: 32 MB of float32 at 256 dimensions.
TOKENS_AT_ONCE = 32_768
TEXTS_AT_ONCE = 2_048


class StaticEncoder:
    """A sentence-transformers folder that holds one StaticEmbedding, read through model2vec.

    The table stays in float16 and is pooled in float32: model2vec's own `encode` would round the
    vectors to the type of the table, and a copy of the table in float32 would cost 60 MB and a
    fifth of the loading time. No text is cut, however long.
    """

    def __init__(self, folder: Path, name: str) -> None:
        """Read `model.safetensors` and `tokenizer.json` of the StaticEmbedding's own folder."""
        table = load_file(folder / "model.safetensors")["embedding.weight"]
        tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._model = StaticModel(table, tokenizer, normalize=True, max_length=None)
        self._table: npt.NDArray[np.float16] = table
        self.name = name
        self.dimensions: int = table.shape[1]

    def encode(self, texts: list[str], /) -> npt.NDArray[np.float32]:
        """Encode texts as an array (texts, dimensions) of unit rows, zeros for an empty text."""
        vectors = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        for start in range(0, len(texts), TEXTS_AT_ONCE):
            some = replace_surrogates(texts[start : start + TEXTS_AT_ONCE])
            tokens = self._model.tokenize(some)
            for first, last in _slices([len(text) for text in tokens]):
                rows = slice(start + first, start + last)
                vectors[rows] = _pool(self._table, tokens[first:last])
        return vectors


def _slices(lengths: list[int]) -> list[tuple[int, int]]:
    """Cut a list into runs of at most TOKENS_AT_ONCE tokens, or of one longer text."""
    cuts = [0]
    total = 0
    for place, length in enumerate(lengths):
        if total + length > TOKENS_AT_ONCE and place > cuts[-1]:
            cuts.append(place)
            total = 0
        total += length
    return list(zip(cuts, [*cuts[1:], len(lengths)], strict=True))


def _pool(table: npt.NDArray[np.float16], tokens: list[list[int]]) -> npt.NDArray[np.float32]:
    """Sum the rows of every text, and scale the sum to length 1 (the mean has its direction)."""
    sums = np.zeros((len(tokens), table.shape[1]), dtype=np.float32)
    filled = [place for place, text in enumerate(tokens) if text]
    if filled:
        flat = np.array([token for text in tokens for token in text], dtype=np.intp)
        lengths = [len(tokens[place]) for place in filled]
        starts = np.cumsum([0, *lengths[:-1]])
        sums[filled] = np.add.reduceat(table[flat].astype(np.float32), starts, axis=0)
    norms = np.linalg.norm(sums, axis=1, keepdims=True)
    unit: npt.NDArray[np.float32] = np.divide(sums, norms, out=np.zeros_like(sums), where=norms > 0)
    return unit
