"""Align two sequences of units in order: one to one, merged, split, left out.

Dynamic programming over blocks of up to three units, as Gale and Church (1993) do with lengths and
Vecalign (Thompson and Koehn, 2019) with vectors. Units are the claims of a version, or the columns
of versions aligned before.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from consistency.align.vectors import unit_rows

Matrix = npt.NDArray[np.float32]


class Weights(NamedTuple):
    """What counts beside the cosine of two blocks."""

    anchors: float
    length: float
    """Taken off for a factor of e in length."""
    place: float
    """Taken off for standing at opposite ends of the texts."""


IN_ORDER = Weights(anchors=0.25, length=0.12, place=0.1)
FREE = Weights(anchors=0.45, length=0.05, place=0.05)
"""Where texts tell in their own order, facts tie claims more than places and lengths do."""
MOVES = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (2, 2))
FLOOR = 0.12
"""Similarity under which a block is better left out."""
MERGE_COST = 0.5
"""What joining two sentences costs, so that an extra one is not swallowed."""
CLAUSE_COST = 0.05
"""What joining two claims of one sentence costs."""
FULL_BAND = 120
"""Sequences up to this length are compared whole; longer ones in a band round the diagonal."""


@dataclass(frozen=True, slots=True)
class Units:
    """A sequence of units: vectors weighted by length, anchors, and lengths in code points."""

    vectors: Matrix
    """Shape (n, d): the sum of the claims' unit vectors, each times its length."""
    anchors: Matrix
    """Shape (n, anchors)."""
    lengths: npt.NDArray[np.float32]
    """Shape (n,)."""
    joints: npt.NDArray[np.float32]
    """Shape (n,): what joining each unit to the one before it costs."""

    def __len__(self) -> int:
        return len(self.lengths)


@dataclass(frozen=True, slots=True)
class Link:
    """A block of units on the left that tells what a block on the right tells."""

    left: range
    right: range
    score: float


def align_in_order(left: Units, right: Units) -> list[Link]:
    """Return the best monotone chain of links between `left` and `right`."""
    if not len(left) or not len(right):
        return []
    scores = {move: block_scores(left, right, move) for move in MOVES}
    gains = {move: _gains(left, right, move, matrix) for move, matrix in scores.items()}
    return _trace(len(left), len(right), _fill(len(left), len(right), gains), scores)


def block_scores(
    left: Units, right: Units, move: tuple[int, int], weights: Weights = IN_ORDER
) -> Matrix:
    """Return the similarity of every block of `move[0]` units with every one of `move[1]`.

    Shape (n - move[0] + 1, m - move[1] + 1); entry (i, j) is for blocks starting at i and j.
    """
    a, b = _blocks(left, move[0]), _blocks(right, move[1])
    if not len(a) or not len(b):
        return np.zeros((len(a), len(b)), dtype=np.float32)
    cosine = unit_rows(a.vectors) @ unit_rows(b.vectors).T
    anchors = _anchor_similarity(a.anchors, b.anchors)
    ratio = _length_ratio(a.lengths, b.lengths, left.lengths.sum() / right.lengths.sum())
    place = _place_distance(len(a), len(b))
    return np.asarray(
        cosine + weights.anchors * anchors - weights.length * ratio - weights.place * place,
        dtype=np.float32,
    )


def _blocks(units: Units, size: int) -> Units:
    count = len(units) - size + 1
    if size == 1 or count <= 0:
        keep = slice(0, max(count, 0))
        fields = (units.vectors, units.anchors, units.lengths, np.zeros_like(units.lengths))
        return Units(*(rows[keep] for rows in fields))
    parts = [slice(shift, shift + count) for shift in range(size)]
    return Units(
        np.sum([units.vectors[part] for part in parts], axis=0),
        np.max([units.anchors[part] for part in parts], axis=0),
        np.sum([units.lengths[part] for part in parts], axis=0),
        np.sum([units.joints[part] for part in parts[1:]], axis=0),
    )


def _anchor_similarity(a: Matrix, b: Matrix) -> Matrix:
    # Cosine, but against a norm of at least one rare anchor: two claims that share one common
    # name and nothing else are not the same claim.
    least = 2.0
    norms_a = np.maximum(np.linalg.norm(a, axis=1), least)
    norms_b = np.maximum(np.linalg.norm(b, axis=1), least)
    return np.asarray((a @ b.T) / np.outer(norms_a, norms_b), dtype=np.float32)


def _length_ratio(a: npt.NDArray[np.float32], b: npt.NDArray[np.float32], overall: float) -> Matrix:
    expected = np.log(np.maximum(a, 1))[:, None] - np.log(np.maximum(b, 1) * overall)[None, :]
    return np.asarray(np.minimum(np.abs(expected), 2.0), dtype=np.float32)


def _place_distance(n: int, m: int) -> Matrix:
    rows = (np.arange(n) + 0.5) / n
    columns = (np.arange(m) + 0.5) / m
    return np.asarray(np.abs(rows[:, None] - columns[None, :]), dtype=np.float32)


def _gains(left: Units, right: Units, move: tuple[int, int], scores: Matrix) -> list[list[float]]:
    """Return what each block adds to a chain: its score over the floor, less the joints."""
    costs = _blocks(left, move[0]).joints[:, None] + _blocks(right, move[1]).joints[None, :]
    gains: list[list[float]] = ((scores - FLOOR) * (sum(move) / 2) - costs).tolist()
    return gains


def _fill(
    n: int, m: int, gains: dict[tuple[int, int], list[list[float]]]
) -> list[list[tuple[int, int] | None]]:
    """Return, for every cell, the move by which the best chain reaches it."""
    best = [[0.0] * (m + 1) for _ in range(n + 1)]
    moves: list[list[tuple[int, int] | None]] = [[None] * (m + 1) for _ in range(n + 1)]
    for i in range(n + 1):
        for j in _band(i, n, m):
            value, chosen = _skip(best, i, j)
            for (a, b), gain in gains.items():
                if i >= a and j >= b:
                    candidate = best[i - a][j - b] + gain[i - a][j - b]
                    if candidate > value:
                        value, chosen = candidate, (a, b)
            best[i][j], moves[i][j] = value, chosen
    return moves


def _skip(best: list[list[float]], i: int, j: int) -> tuple[float, tuple[int, int] | None]:
    if i and (not j or best[i - 1][j] >= best[i][j - 1]):
        return best[i - 1][j], (1, 0)
    return (best[i][j - 1], (0, 1)) if j else (0.0, None)


def _band(i: int, n: int, m: int) -> range:
    if max(n, m) <= FULL_BAND:
        return range(m + 1)
    middle, half = i * m // max(n, 1), FULL_BAND // 2
    return range(max(0, middle - half), min(m, middle + half) + 1)


def _trace(
    n: int,
    m: int,
    moves: list[list[tuple[int, int] | None]],
    scores: dict[tuple[int, int], Matrix],
) -> list[Link]:
    links, i, j = [], n, m
    while i or j:
        a, b = moves[i][j] or ((1, 0) if i else (0, 1))
        i, j = i - a, j - b
        if a and b:
            links.append(Link(range(i, i + a), range(j, j + b), float(scores[a, b][i, j])))
    return links[::-1]
