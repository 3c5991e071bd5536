"""Read any sentence-transformers model: the only file that imports that library."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from sentence_transformers import SentenceTransformer

from consistency.embed.surrogates import replace_surrogates
from consistency.errors import ModelNotFoundError

if TYPE_CHECKING:
    from pathlib import Path

    import numpy.typing as npt

TEXTS_AT_ONCE = 64


class TransformerEncoder:
    """A model folder read by sentence-transformers, in float32; no socket is opened.

    Raises ModelNotFoundError where the library can't read the folder.
    """

    def __init__(self, folder: Path, name: str) -> None:
        try:
            model = SentenceTransformer(str(folder), local_files_only=True)
        except (OSError, ValueError, KeyError) as error:
            raise ModelNotFoundError(
                name, f"{folder} can't be read as a sentence-transformers model: {error}"
            ) from error
        # Weights kept in float16 would otherwise be averaged in float16.
        self._model = model.float().eval()
        self.name = name
        # Asked of a vector: the method that tells has had two names.
        self.dimensions = int(self.encode([""]).shape[1])

    def encode(self, texts: list[str], /) -> npt.NDArray[np.float32]:
        """Encode texts as an array (texts, dimensions) of unit rows."""
        if not texts:
            return np.zeros((0, self.dimensions), dtype=np.float32)
        vectors = self._model.encode(
            replace_surrogates(texts),
            batch_size=TEXTS_AT_ONCE,
            show_progress_bar=False,
            convert_to_numpy=True,
            normalize_embeddings=True,
        )
        return np.asarray(vectors, dtype=np.float32)
