"""Columns: groups in the making, and what becomes of those that hold only some of the versions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from consistency.align.blocks import Units
from consistency.align.vectors import unit_vector

Matrix = npt.NDArray[np.float32]

LENGTH_PENALTY = 0.3
"""What a factor of e in length costs when a split or a merge is judged; cosine is the gain."""
LEAST_GAIN = 0.06
UNLIKE = 0.03
"""Least cosine of any two versions of a column: groups do not chain unlike claims."""
TRANSLATION = 0.85
"""Share of all text that stands in columns of several versions where they translate one another."""
FAINT = 0.1
"""Least mean cosine of two such passages: under it they have nothing in common."""
ALIKE_IN_LENGTH = 0.9
"""Largest difference of log lengths of two passages that can be free renderings of each other."""


@dataclass(slots=True, eq=False)
class Column:
    """For each version the claims (by index, in order) that stand in it."""

    members: dict[int, list[int]] = field(default_factory=dict)


def join_columns(columns: Sequence[Column]) -> Column:
    """Return one column with the claims of all."""
    members: dict[int, list[int]] = {}
    for column in columns:
        for version, indices in column.members.items():
            members[version] = sorted(members.get(version, []) + indices)
    return Column(members)


def shared_share(columns: Sequence[Column], units: Sequence[Units]) -> float:
    """Return the share of all text that stands in columns of several versions."""
    total = sum(float(each.lengths.sum()) for each in units)
    shared = sum(
        float(units[version].lengths[claims].sum())
        for column in columns
        if len(column.members) > 1
        for version, claims in column.members.items()
    )
    return shared / max(total, 1.0)


def settle_columns(columns: Sequence[Column], units: Sequence[Units]) -> list[Column]:
    """Join partial columns to neighbours that tell the same in more or in fewer sentences.

    A sentence that one version splits in two leaves half of it alone; joined to its neighbour it
    makes the texts more alike in meaning and length, where a real addition makes them less so.
    """
    settled: list[Column] = []
    waiting = list(columns)
    faint = FAINT if shared_share(columns, units) < TRANSLATION else None
    while waiting:
        column = waiting.pop(0)
        following = waiting[0] if waiting else None
        before = settled[-1] if settled else None
        gains = [
            (_gain(each, column, units, faint), each)
            for each in (before, following)
            if each is not None
        ]
        best = max(gains, key=lambda pair: pair[0], default=None)
        if best is None or best[0] <= LEAST_GAIN:
            settled.append(column)
        elif best[1] is before:
            settled[-1] = join_columns([best[1], column])
        else:
            waiting[0] = join_columns([column, best[1]])
    return settled


def _gain(home: Column, column: Column, units: Sequence[Units], faint: float | None) -> float:
    """Return how much more alike the versions of `home` become when `column` joins it."""
    if not _adjacent(home, column):
        return -1.0
    if not set(home.members) & set(column.members):
        return _complement_gain(home, column, units, faint)
    everyone = set(home.members) | set(column.members)
    if set(column.members) >= set(home.members) or len(home.members) < 2:
        return -1.0
    if len(everyone) != len(home.members):
        return -1.0
    inside = sorted(column.members)
    outside = sorted(everyone - set(inside))
    joined = join_columns([home, column])
    return _likeness(joined, inside, outside, units) - _likeness(home, inside, outside, units)


def _adjacent(home: Column, column: Column) -> bool:
    """Tell whether the claims of each version in both follow one another without a gap."""
    return all(
        max(indices) + 1 == min(column.members[version])
        or max(column.members[version]) + 1 == min(indices)
        for version, indices in home.members.items()
        if version in column.members
    )


def _complement_gain(
    home: Column, column: Column, units: Sequence[Units], faint: float | None
) -> float:
    """Return the gain of free renderings: what some versions say here, the others right there.

    Between sentences that align in a translation, place and length are evidence enough; elsewhere
    the two must have something in common (`faint`).
    """
    lengths = [_length(each, units) for each in (home, column)]
    gap = abs(float(np.log(lengths[0] / lengths[1])))
    everyone = sum(1 for each in units if len(each))
    if len(home.members) + len(column.members) != everyone or everyone < 2:
        return -1.0
    likeness = version_likeness(home, column, units)
    alike = faint is None or (likeness.min() >= UNLIKE and likeness.mean() >= faint)
    return ALIKE_IN_LENGTH - gap if alike else -1.0


def version_likeness(first: Column, second: Column, units: Sequence[Units]) -> Matrix:
    """Return the cosine of every version of one column with every version of another."""
    rows = [
        np.stack(
            [unit_vector(units[version].vectors[claims].sum(axis=0)) for version, claims in side]
        )
        for side in (sorted(first.members.items()), sorted(second.members.items()))
    ]
    return np.asarray(rows[0] @ rows[1].T, dtype=np.float32)


def _length(column: Column, units: Sequence[Units]) -> float:
    sizes = [float(units[v].lengths[rows].sum()) for v, rows in sorted(column.members.items())]
    return sum(sizes) / len(sizes)


def _likeness(
    column: Column, inside: Sequence[int], outside: Sequence[int], units: Sequence[Units]
) -> float:
    """Return the likeness of two sides of a column: cosine, less the difference in length."""
    a, b = (_side(column, side, units) for side in (inside, outside))
    cosine = float(a[0] @ b[0]) / max(float(np.linalg.norm(a[0]) * np.linalg.norm(b[0])), 1e-9)
    return cosine - LENGTH_PENALTY * abs(float(np.log(a[1] / b[1])))


def _side(column: Column, side: Sequence[int], units: Sequence[Units]) -> tuple[Matrix, float]:
    rows = [units[version].vectors[column.members[version]].sum(axis=0) for version in side]
    sizes = [float(units[version].lengths[column.members[version]].sum()) for version in side]
    return np.asarray(np.sum(rows, axis=0), dtype=np.float32), sum(sizes) / len(sizes)
