"""Quantities left over in articles that tell one event in their own order.

Two articles that were written independently rarely state a number in sentences that align. A
number left over in one and a number left over in another may still be one fact: the same kind of
thing counted, bounded alike, of like size, in passages that speak of the same names.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from consistency.align.contrast import CONFLICTING, gravest_relation
from consistency.align.matching import Cluster, first_each
from consistency.align.odds import probability
from consistency.align.values import Agreement, agreement, stated_number
from consistency.align.vectors import unit_vector
from consistency.model import (
    Bound,
    Comparison,
    Dimension,
    NameFact,
    Quantity,
    ReadVersion,
)

Matrix = npt.NDArray[np.float32]

LEAST_CONFIDENCE = 0.5
CONTEXT = 1
"""How many claims before and after one belong to what it speaks of."""
RARE = 0.5
"""An entity that stands in more than this share of all passages ties nothing together."""
FIRM = frozenset({Bound.AT_LEAST, Bound.MORE_THAN, Bound.AT_MOST, Bound.LESS_THAN})
COMPARED = frozenset({Dimension.COUNT, Dimension.MONEY})


@dataclass(frozen=True, slots=True, eq=False)
class Leftover:
    """A value that versions outside its group do not state."""

    cluster: Cluster
    quantity: Quantity
    context: Matrix
    """Shape (d,): the mean vector of the passage around it."""
    entities: frozenset[int]


def contrast_leftovers(
    read: Sequence[ReadVersion],
    clustered: Sequence[Sequence[Cluster]],
    vectors: Sequence[Matrix],
    entities: Sequence[Mapping[str, int]],
    apart: Callable[[int, int], bool],
) -> list[Comparison]:
    """Return comparisons of values left over in versions that do not retell one another.

    `apart(a, b)` tells whether versions a and b are independent articles; values of retellings are
    compared within their groups only.
    """
    left = [
        _leftover(cluster, read, vectors, entities)
        for clusters in clustered
        for cluster in clusters
        if isinstance(cluster.statements[0].fact, Quantity)
        and cluster.statements[0].fact.dimension in COMPARED
    ]
    common = _common_entities(left)
    scores = {
        (i, j): score
        for i, first in enumerate(left)
        for j in range(i + 1, len(left))
        if _comparable(first, left[j], apart)
        and (score := _confidence(first, left[j], common)) >= LEAST_CONFIDENCE
        # Last, since it looks through both versions.
        and not _stated_in(first, left[j].cluster.versions, clustered)
        and not _stated_in(left[j], first.cluster.versions, clustered)
    }
    return [
        _comparison(left[i].cluster, left[j].cluster, score)
        for (i, j), score in sorted(scores.items())
        if all(score >= other for pair, other in scores.items() if {i, j} & set(pair))
    ]


def _leftover(
    cluster: Cluster,
    read: Sequence[ReadVersion],
    vectors: Sequence[Matrix],
    entities: Sequence[Mapping[str, int]],
) -> Leftover:
    statement = cluster.statements[0]
    quantity = statement.fact
    assert isinstance(quantity, Quantity)
    claim = statement.claim
    around = slice(max(0, claim.index - CONTEXT), claim.index + CONTEXT + 1)
    mean = vectors[claim.version][around].mean(axis=0)
    named = {
        entities[claim.version][fact.canonical]
        for each in read[claim.version].claims[around]
        for fact in each.facts
        if isinstance(fact, NameFact) and fact.canonical in entities[claim.version]
    }
    return Leftover(cluster, quantity, unit_vector(mean), frozenset(named))


def _common_entities(left: Sequence[Leftover]) -> frozenset[int]:
    everything = [entity for each in left for entity in sorted(each.entities)]
    return frozenset(e for e in everything if everything.count(e) > RARE * len(left))


def _comparable(a: Leftover, b: Leftover, apart: Callable[[int, int], bool]) -> bool:
    if a.cluster.place == b.cluster.place or a.cluster.known_to & b.cluster.known_to:
        return False
    if not _same_kind(a.quantity, b.quantity):
        return False
    if not all(apart(x, y) for x in a.cluster.versions for y in b.cluster.versions):
        return False
    if stated_number(a.quantity) == stated_number(b.quantity):
        return False
    return agreement(a.quantity, b.quantity) in CONFLICTING


def _stated_in(value: Leftover, versions: set[int], clustered: Sequence[Sequence[Cluster]]) -> bool:
    """Tell whether any of `versions` states the value somewhere."""
    return any(
        agreement(value.quantity, statement.fact) is Agreement.EQUAL
        for clusters in clustered
        for cluster in clusters
        if cluster.versions & versions
        for statement in cluster.statements
        if statement.claim.version in versions and isinstance(statement.fact, Quantity)
    )


def _confidence(a: Leftover, b: Leftover, common: frozenset[int]) -> float:
    x, y = a.quantity, b.quantity
    alike = x.bound is y.bound and x.bound in FIRM
    shared = len((a.entities & b.entities) - common)
    evidence = -2.4 + 1.4 * alike + 0.8 * _closeness(x, y) + 2.5 * float(a.context @ b.context)
    evidence += 0.7 * min(shared, 2)
    return probability(evidence)


def _same_kind(x: Quantity, y: Quantity) -> bool:
    if x.dimension is not y.dimension:
        return False
    if x.dimension is Dimension.MONEY:
        return x.unit == y.unit
    return x.noun_class is not None and x.noun_class == y.noun_class


def _closeness(x: Quantity, y: Quantity) -> float:
    """Return 1 for numbers of one size, 0 for a factor of ten, less beyond."""
    first, second = stated_number(x), stated_number(y)
    if not first or not second:
        return -1.0
    return max(1 - abs(math.log10(float(abs(first / second)))), -1.0)


def _comparison(first: Cluster, second: Cluster, confidence: float) -> Comparison:
    ordered = sorted((first, second), key=lambda each: (-len(each.versions), min(each.versions)))
    values = [first_each(cluster.statements) for cluster in ordered]
    how = gravest_relation(values)
    return Comparison(how, tuple(map(tuple, values)), (), confidence)
