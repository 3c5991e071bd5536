"""Groups: claims of all versions that speak of the same thing.

Versions are taken in one after another, the most central first. Each is aligned to the columns
that those before it have formed: in order where it retells them, then, for what is left, by mutual
margin-scored choice (Artetxe and Schwenk, 2019). A claim stands in one column only.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from consistency.align.blocks import (
    CLAUSE_COST,
    FREE,
    IN_ORDER,
    MERGE_COST,
    Link,
    Units,
    Weights,
    align_in_order,
    block_scores,
)
from consistency.align.columns import (
    UNLIKE,
    Column,
    join_columns,
    settle_columns,
    version_likeness,
)
from consistency.align.vectors import unit_rows, unit_vector
from consistency.model import Claim, Group, ReadVersion

Matrix = npt.NDArray[np.float32]

NEIGHBOURS = 4
"""How many nearest neighbours the margin is taken over."""
ORDER_KEPT = 0.9
"""Share of the freely chosen score that a chain in order must reach for the order to be kept."""


HALF = 0.5
PARTIAL_SCORE = 0.25
"""Least score of two columns that lack one another's versions."""


class Regime(NamedTuple):
    """What a link outside the order of the texts must show."""

    weights: Weights
    score: float
    margin: float


MOVED = Regime(IN_ORDER, score=0.33, margin=0.05)
RETOLD_FREELY = Regime(FREE, score=0.3, margin=0.05)


def group_claims(
    read: Sequence[ReadVersion], vectors: Sequence[Matrix], anchors: Sequence[Matrix]
) -> tuple[Group, ...]:
    """Return the groups of a story in reading order; a claim without a counterpart is a group.

    `vectors` and `anchors` hold, for each version, one row a claim; vectors are L2-normalised.
    """
    units = [_version_units(*each) for each in zip(read, vectors, anchors, strict=True)]
    columns: list[Column] = []
    for version in _central_first(units):
        columns = _take_in(version, units, columns)
    columns = settle_columns(_pair_partial(columns, units), units)
    return tuple(
        Group(f"g{number}", _claims(column, read), _similarity(column, units))
        for number, column in enumerate(columns, 1)
    )


def _version_units(version: ReadVersion, vectors: Matrix, anchors: Matrix) -> Units:
    lengths = np.array([len(claim.text) for claim in version.claims], dtype=np.float32)
    same = [False] + [a.sentence == b.sentence for a, b in pairwise(version.claims)]
    joints = np.where(same[: len(lengths)], CLAUSE_COST, MERGE_COST).astype(np.float32)
    return Units(vectors * lengths[:, None], anchors, lengths, joints)


def _central_first(units: Sequence[Units]) -> list[int]:
    """Return the versions that hold claims, the one nearest to all others first."""
    filled = [index for index, each in enumerate(units) if len(each)]
    means = {index: unit_vector(np.sum(units[index].vectors, axis=0)) for index in filled}
    centre = np.sum(list(means.values()), axis=0)

    def closeness(index: int) -> tuple[float, int]:
        return (-round(float(means[index] @ centre), 4), index)

    return sorted(filled, key=closeness)


def _take_in(version: int, units: Sequence[Units], columns: list[Column]) -> list[Column]:
    right = units[version]
    if not columns:
        return [Column({version: [index]}) for index in range(len(right))]
    left = _column_units(columns, units)
    if len(left) == len(right) == 1:
        links = [Link(range(1), range(1), 1.0)]
        return _merge(version, 1, columns, links)
    links = align_in_order(left, right)
    weakest = _weakest(columns, units, right)
    if _order_kept(links, left, right) >= ORDER_KEPT:
        if _covered(links, right) < HALF:
            # Articles that have little in common: what the order alone brings together is none.
            links = [link for link in links if weakest[link.left[0], link.right[0]] >= UNLIKE]
        links += _mutual(left, right, links, MOVED, weakest)
    else:
        links = _mutual(left, right, [], RETOLD_FREELY, weakest)
    return _merge(version, len(right), columns, links)


def _pair_partial(columns: list[Column], units: Sequence[Units]) -> list[Column]:
    """Join columns that hold different versions and are each other's best among what is left.

    With everything that found its place out of the way, a weaker likeness is evidence enough.
    """
    filled = {index for index, each in enumerate(units) if len(each)}
    partial = [column for column in columns if column.members.keys() != filled]
    if len(partial) < 2:
        return columns
    left = _column_units(partial, units)
    scores = block_scores(left, left, (1, 1), FREE)
    held = np.zeros((len(partial), len(units)), dtype=np.int32)
    for row, column in enumerate(partial):
        held[row, list(column.members)] = 1
    scores[held @ held.T > 0] = -1.0  # a version's own claims are no renderings of one another
    homes: dict[int, Column] = {}
    for i, first in enumerate(partial):
        j = int(scores[i].argmax())
        mutual = i < j and int(scores[j].argmax()) == i and scores[i, j] >= PARTIAL_SCORE
        if mutual and version_likeness(first, partial[j], units).min() >= UNLIKE:
            joined = join_columns([first, partial[j]])
            homes |= {id(first): joined, id(partial[j]): Column()}
    return [each for column in columns if (each := homes.get(id(column), column)).members]


def _column_units(columns: Sequence[Column], units: Sequence[Units]) -> Units:
    """Return a column as one unit: the mean over its versions, so that sizes stay comparable."""
    vectors, anchors, lengths, joints = [], [], [], []
    for column in columns:
        parts = [(units[version], indices) for version, indices in sorted(column.members.items())]
        vectors.append(np.mean([part.vectors[rows].sum(axis=0) for part, rows in parts], axis=0))
        anchors.append(np.mean([part.anchors[rows].max(axis=0) for part, rows in parts], axis=0))
        lengths.append(np.mean([part.lengths[rows].sum() for part, rows in parts]))
        # Some version may hold this column and the one before in one sentence.
        joints.append(min(float(part.joints[rows[0]]) for part, rows in parts))
    return Units(
        np.asarray(vectors, dtype=np.float32),
        np.asarray(anchors, dtype=np.float32),
        np.asarray(lengths, dtype=np.float32),
        np.asarray(joints, dtype=np.float32),
    )


def _order_kept(links: Sequence[Link], left: Units, right: Units) -> float:
    """Return what the best chain in order scores, as a share of what free choice would.

    About 1 for translations; under 0.9 where one text tells in another order, or another story.
    """
    scores = block_scores(left, right, (1, 1))
    chained = sum(link.score * (len(link.left) + len(link.right)) for link in links)
    free = float(scores.max(axis=1).sum() + scores.max(axis=0).sum())
    return chained / free if free > 0 else 0.0


def _covered(links: Sequence[Link], right: Units) -> float:
    matched = sum(float(right.lengths[list(link.right)].sum()) for link in links)
    return matched / max(float(right.lengths.sum()), 1.0)


def _weakest(columns: Sequence[Column], units: Sequence[Units], right: Units) -> Matrix:
    """Return the cosine of each claim with the version of each column that is least like it."""
    claims = unit_rows(right.vectors)
    return np.stack(
        [
            np.min(
                [
                    claims @ unit_vector(units[version].vectors[rows].sum(axis=0))
                    for version, rows in sorted(column.members.items())
                ],
                axis=0,
            )
            for column in columns
        ]
    )


def _mutual(
    left: Units, right: Units, links: Sequence[Link], regime: Regime, weakest: Matrix
) -> list[Link]:
    """Return one-to-one links among what `links` leave over: mutual best with a clear margin.

    A claim that one version of a column has nothing in common with does not join it (`weakest`).
    """
    rows = sorted(set(range(len(left))) - {i for link in links for i in link.left})
    columns = sorted(set(range(len(right))) - {j for link in links for j in link.right})
    if not rows or not columns:
        return []
    scores = block_scores(left, right, (1, 1), regime.weights)
    margins = scores - _nearest_mean(scores)
    found = []
    for i in rows:
        j = max(columns, key=lambda column: (scores[i, column], -column))
        best_row = max(rows, key=lambda row: (scores[row, j], -row))
        clear = margins[i, j] >= regime.margin or min(scores.shape) == 1
        if best_row != i or scores[i, j] < regime.score or weakest[i, j] < UNLIKE:
            continue
        if clear:
            found.append(Link(range(i, i + 1), range(j, j + 1), float(scores[i, j])))
    return found


def _nearest_mean(scores: Matrix) -> Matrix:
    """Return, for each cell, the mean score of its row's and its column's nearest neighbours."""

    def mean(rows: Matrix) -> Matrix:
        count = min(NEIGHBOURS + 1, rows.shape[1])
        return np.asarray(np.sort(rows, axis=1)[:, -count:].mean(axis=1), dtype=np.float32)

    return np.asarray((mean(scores)[:, None] + mean(scores.T)[None, :]) / 2, dtype=np.float32)


def _merge(version: int, size: int, columns: list[Column], links: Sequence[Link]) -> list[Column]:
    """Return the columns with the claims of `version` put in; order follows the columns."""
    by_first = {link.left[0]: link for link in links}
    swallowed = {i for link in links for i in link.left[1:]}
    placed: dict[int, Column] = {}
    merged: list[Column] = []
    for i, column in enumerate(columns):
        if i in swallowed:
            continue
        link = by_first.get(i)
        if link is None:
            merged.append(column)
            continue
        joined = join_columns([columns[k] for k in link.left])
        joined.members[version] = list(link.right)
        placed |= dict.fromkeys(link.right, joined)
        merged.append(joined)
    return _with_new(version, size, merged, placed)


def _with_new(
    version: int, size: int, columns: list[Column], placed: dict[int, Column]
) -> list[Column]:
    """Insert a column for each claim without a counterpart, after the claim before it."""
    after: dict[int, list[Column]] = {}
    last = 0
    for index in range(size):
        if index in placed:
            last = id(placed[index])
        else:
            after.setdefault(last, []).append(Column({version: [index]}))
    result = after.get(0, [])
    for column in columns:
        result.append(column)
        result.extend(after.get(id(column), []))
    return result


def _claims(column: Column, read: Sequence[ReadVersion]) -> tuple[Claim, ...]:
    return tuple(
        read[version].claims[index]
        for version, indices in sorted(column.members.items())
        for index in indices
    )


def _similarity(column: Column, units: Sequence[Units]) -> float:
    """Return the mean cosine between the versions of `column`; 1 for a single one."""
    rows = [
        units[version].vectors[indices].sum(axis=0)
        for version, indices in sorted(column.members.items())
    ]
    count = len(rows)
    if count == 1:
        return 1.0
    unit = [unit_vector(row) for row in rows]
    total = float(np.square(np.linalg.norm(np.sum(unit, axis=0))))
    return round((total - count) / (count * (count - 1)), 4)
