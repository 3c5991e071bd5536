"""Vectors at length one."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[np.float32]

LEAST_NORM = 1e-9
"""A vector of no length is left as it is, near enough."""


def unit_vector(vector: Matrix) -> Matrix:
    """Return `vector`, shape (d,), at length one."""
    return np.asarray(vector / max(float(np.linalg.norm(vector)), LEAST_NORM), dtype=np.float32)


def unit_rows(rows: Matrix) -> Matrix:
    """Return `rows`, shape (n, d), each at length one."""
    norms = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.maximum(norms, LEAST_NORM), dtype=np.float32)
