"""Gaps: what some versions tell and another, elsewhere their retelling, leaves out."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from consistency.align.regime import RETELLING
from consistency.model import Gap, Group, ReadVersion

Matrix = npt.NDArray[np.float32]

LEAST_LENGTH = 25
"""A passage shorter than this, in code points, is no claim that anyone would miss."""
LIKE = 0.45
"""Similarity to a claim of the version without it at which a passage is hardly missing."""


def find_gaps(
    read: Sequence[ReadVersion],
    groups: Sequence[Group],
    vectors: Sequence[Matrix],
    shares: Mapping[tuple[int, int], float],
) -> list[Gap]:
    """Return the passages that near-complete retellings of one another do not share.

    `shares` is what `shared_text` returns for the same groups.
    """
    retellings = {pair for pair, share in shares.items() if share >= RETELLING}
    gaps = []
    for place, group in enumerate(groups):
        carriers = sorted({claim.version for claim in group.claims})
        missing = [
            version
            for version in range(len(read))
            if version not in carriers
            and all((min(version, each), max(version, each)) in retellings for each in carriers)
        ]
        if not missing or _length(group, carriers) < LEAST_LENGTH:
            continue
        found = _gap(read, groups, place, missing, vectors)
        if found is not None:
            gaps.append(found)
    return gaps


def shared_text(
    read: Sequence[ReadVersion], groups: Sequence[Group]
) -> dict[tuple[int, int], float]:
    """Return, for each pair of versions, the smaller share of text that stands in common groups."""
    totals = [sum(len(claim.text) for claim in version.claims) for version in read]
    common: dict[tuple[int, int], list[int]] = {}
    for group in groups:
        sizes: dict[int, int] = {}
        for claim in group.claims:
            sizes[claim.version] = sizes.get(claim.version, 0) + len(claim.text)
        for a in sizes:
            for b in sizes:
                if a < b:
                    both = common.setdefault((a, b), [0, 0])
                    both[0] += sizes[a]
                    both[1] += sizes[b]
    return {
        (a, b): min(x / max(totals[a], 1), y / max(totals[b], 1))
        for (a, b), (x, y) in common.items()
    }


def _length(group: Group, carriers: Sequence[int]) -> float:
    return sum(len(claim.text) for claim in group.claims) / len(carriers)


def _gap(
    read: Sequence[ReadVersion],
    groups: Sequence[Group],
    place: int,
    missing: Sequence[int],
    vectors: Sequence[Matrix],
) -> Gap | None:
    group = groups[place]
    carriers = {claim.version for claim in group.claims}
    likeness = max(_likeness(group, version, vectors) for version in missing)
    kept = _neighbours_kept(groups, place, missing)
    evidence = 0.4 + 6 * (LIKE - likeness) + 1.2 * (kept - 0.5)
    evidence += (
        0.8 if min(len(carriers), len(missing)) == 1 < len(carriers | set(missing)) - 1 else 0
    )
    evidence += 0.5 if _length(group, sorted(carriers)) >= 80 else -0.3
    confidence = round(1 / (1 + math.exp(-evidence)), 3)
    spots = tuple(_spot(read, groups, place, version) for version in missing)
    return Gap(group, tuple(missing), spots, confidence)


def _likeness(group: Group, version: int, vectors: Sequence[Matrix]) -> float:
    """Return how near the nearest claim of `version` comes to the passage."""
    if not len(vectors[version]):
        return 0.0
    rows = [vectors[claim.version][claim.index] * len(claim.text) for claim in group.claims]
    total = np.sum(rows, axis=0)
    return float(np.max(vectors[version] @ (total / max(float(np.linalg.norm(total)), 1e-9))))


def _neighbours_kept(groups: Sequence[Group], place: int, missing: Sequence[int]) -> float:
    """Return the share of the groups just before and after that the versions without it have."""
    around = [groups[i] for i in (place - 1, place + 1) if 0 <= i < len(groups)]
    held = [
        version in {claim.version for claim in group.claims}
        for group in around
        for version in missing
    ]
    return sum(held) / max(len(held), 1)


def _spot(read: Sequence[ReadVersion], groups: Sequence[Group], place: int, version: int) -> int:
    """Return the offset in `version` after the last claim of the groups before the passage."""
    for group in groups[:place][::-1]:
        ends = [claim.span.end for claim in group.claims if claim.version == version]
        if ends:
            return max(ends)
    return read[version].claims[0].span.start
