"""Whether versions retell one another, and what that does to a comparison.

In a retelling a claim has a counterpart, and a difference in it is a difference. Independent
articles choose what they tell: two claims that come near one another may still speak of two things.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from consistency.align.odds import evidence_of, probability
from consistency.model import Comparison, Group, ReadVersion, Relation

RETELLING = 0.6
"""Share of both texts that two versions must have in common to be retellings of one another."""
DOUBT = {
    Relation.QUANTITY: 0.8,
    Relation.SCALE: 0.4,
    Relation.MEASURE: 0.8,
    Relation.BOUND: 0.8,
    Relation.DATE: 1.2,
    Relation.NAME: 3.0,
    Relation.NAME_VARIANT: 0.0,
    Relation.NEGATION: 3.0,
    Relation.DIRECTION: 2.0,
}
"""What is taken off the log odds of a comparison between independent articles."""


def shared_text(
    read: Sequence[ReadVersion], groups: Sequence[Group]
) -> dict[tuple[int, int], float]:
    """Return for versions (a, b) the share of a's text that stands in groups with b."""
    totals = [sum(len(claim.text) for claim in version.claims) for version in read]
    common: dict[tuple[int, int], int] = {}
    for group in groups:
        sizes: dict[int, int] = {}
        for claim in group.claims:
            sizes[claim.version] = sizes.get(claim.version, 0) + len(claim.text)
        for a, size in sizes.items():
            for b in sizes:
                if a != b:
                    common[a, b] = common.get((a, b), 0) + size
    return {(a, b): size / max(totals[a], 1) for (a, b), size in common.items()}


def retelling(shares: Mapping[tuple[int, int], float], a: int, b: int) -> float:
    """Return how much of both texts versions a and b have in common: the smaller share."""
    return min(shares.get((a, b), 0.0), shares.get((b, a), 0.0))


def doubt_independent(comparison: Comparison, apart: Callable[[int, int], bool]) -> Comparison:
    """Return `comparison`, with less confidence where it stands between independent articles.

    `apart(a, b)` tells whether versions a and b are independent of one another.
    """
    first, *rest = [[s.claim.version for s in value] for value in comparison.values]
    if not any(apart(a, b) for a in first for value in rest for b in value):
        return comparison
    evidence = evidence_of(comparison.confidence) - DOUBT[comparison.relation]
    return replace(comparison, confidence=probability(evidence))
