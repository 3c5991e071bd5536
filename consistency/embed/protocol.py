"""What every sentence encoder offers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


class Encoder(Protocol):
    """Turns texts into vectors whose cosine says how much two texts mean the same."""

    @property
    def name(self) -> str:
        """Name of the model, for reports."""

    @property
    def dimensions(self) -> int:
        """Length of a vector."""

    def encode(self, texts: list[str], /) -> npt.NDArray[np.float32]:
        """Encode texts as an array (texts, dimensions) of unit rows.

        A text in which the model finds nothing to read (an empty one) gives a row of zeros.
        """
