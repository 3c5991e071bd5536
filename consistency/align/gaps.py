"""Gaps: what some versions tell and another, elsewhere their retelling, leaves out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from consistency.align.calendar import date_agreement
from consistency.align.clauses import clause_texts
from consistency.align.odds import probability
from consistency.align.regime import RETELLING, retelling
from consistency.align.values import Agreement, agreement
from consistency.model import Claim, DateFact, Fact, Gap, Group, NameFact, Quantity, ReadVersion

Matrix = npt.NDArray[np.float32]

COVERED = 0.5
"""Mean likeness of a passage to what a version tells at which it is as likely told as not."""
PRIOR = -1.6
CHECKABLE = (Quantity, DateFact, NameFact)
LEAST_LENGTH = 25
"""A passage shorter than this, in code points, is no claim that anyone would miss."""


class Retellings(NamedTuple):
    """What gaps are looked for in."""

    read: Sequence[ReadVersion]
    groups: Sequence[Group]
    words: Mapping[str, Matrix]
    """The vector of every clause, shape (d,)."""
    shares: Mapping[tuple[int, int], float]
    """What `shared_text` returns for the same groups."""


def find_gaps(told: Retellings) -> list[Gap]:
    """Return the passages that near-complete retellings of one another do not share."""
    clauses = [_stack(clause_texts(version.claims), told.words) for version in told.read]
    return [
        _gap(told, place, missing, clauses)
        for place, group in enumerate(told.groups)
        if (missing := _missing(told, group)) and _states_something(told.read, group)
    ]


def _stack(texts: Sequence[str], words: Mapping[str, Matrix]) -> Matrix:
    if not texts:
        return np.zeros((0, 1), dtype=np.float32)
    return np.stack([words[text] for text in texts])


def _missing(told: Retellings, group: Group) -> list[int]:
    """Return the versions without `group` that retell every version that has it."""
    carriers = {claim.version for claim in group.claims}
    return [
        version
        for version, each in enumerate(told.read)
        if version not in carriers
        and each.claims
        and all(retelling(told.shares, version, other) >= RETELLING for other in carriers)
    ]


def _states_something(read: Sequence[ReadVersion], group: Group) -> bool:
    """Tell whether a group is more than a heading or an exclamation."""
    carriers = {claim.version for claim in group.claims}
    headings = [read[claim.version].sentences[claim.sentence].heading for claim in group.claims]
    length = sum(len(claim.text) for claim in group.claims) / len(carriers)
    return length >= LEAST_LENGTH and not all(headings)


def _gap(told: Retellings, place: int, missing: Sequence[int], clauses: Sequence[Matrix]) -> Gap:
    group = told.groups[place]
    carriers = sorted({claim.version for claim in group.claims})
    passages = [[claim for claim in group.claims if claim.version == each] for each in carriers]
    share = min(
        min(told.shares[b, a], told.shares[a, b] / _rest(told.read[a], passage))
        for a, passage in zip(carriers, passages, strict=True)
        for b in missing
    )
    covered = max(_covered(passages, clauses[version], told.words) for version in missing)
    evidence = (
        PRIOR
        + 8 * (COVERED - covered)
        + 1.2 * (_neighbours_kept(told.groups, place, missing) - 0.5)
        + 8 * (share - 0.9)
        + 0.8 * (min(len(carriers), len(missing)) == 1 < len(carriers) + len(missing) - 1)
        + _weight(group)
        - 3.0 * max(_facts_told(group, told.read[version]) for version in missing)
    )
    spots = tuple(_spot(told, place, version) for version in missing)
    return Gap(group, tuple(missing), spots, probability(evidence))


def _rest(version: ReadVersion, passage: Sequence[Claim]) -> float:
    """Return the share of a text that is left when a passage is taken out of it."""
    total = sum(len(claim.text) for claim in version.claims)
    return max(1 - sum(len(claim.text) for claim in passage) / max(total, 1), 0.1)


def _weight(group: Group) -> float:
    """Return what speaks for a passage that an editor would miss: facts, and length."""
    carriers = len({claim.version for claim in group.claims})
    length = sum(len(claim.text) for claim in group.claims) / carriers
    facts = any(isinstance(fact, CHECKABLE) for claim in group.claims for fact in claim.facts)
    return min(max((length - 80) / 40, -1.5), 1.0) + (0.8 if facts else -0.8)


def _covered(
    passages: Sequence[Sequence[Claim]], clauses: Matrix, words: Mapping[str, Matrix]
) -> float:
    """Return how near the clauses of a passage come, on average, to what a version tells."""
    scores = []
    for claims in passages:
        texts = clause_texts(claims)
        nearest = (_stack(texts, words) @ clauses.T).max(axis=1)
        weights = np.array([len(text) for text in texts], dtype=np.float32)
        scores.append(float((nearest * weights).sum() / weights.sum()))
    return sum(scores) / len(scores)


def _facts_told(group: Group, version: ReadVersion) -> float:
    """Return the share of the passage's numbers and dates that `version` states, anywhere."""
    asked = [fact for claim in group.claims for fact in claim.facts]
    stated = [fact for claim in version.claims for fact in claim.facts]
    answers = [
        any(_states(fact, other) for other in stated)
        for fact in asked
        if isinstance(fact, Quantity | DateFact)
    ]
    return sum(answers) / len(answers) if answers else 0.0


def _states(fact: Fact, other: Fact) -> bool:
    if isinstance(fact, Quantity) and isinstance(other, Quantity):
        return agreement(fact, other) is Agreement.EQUAL
    if isinstance(fact, DateFact) and isinstance(other, DateFact):
        return date_agreement(fact, other) in (Agreement.EQUAL, Agreement.COMPATIBLE)
    return False


def _neighbours_kept(groups: Sequence[Group], place: int, missing: Sequence[int]) -> float:
    """Return the share of the groups just before and after that the versions without it have."""
    around = [groups[i] for i in (place - 1, place + 1) if 0 <= i < len(groups)]
    held = [
        version in {claim.version for claim in group.claims}
        for group in around
        for version in missing
    ]
    return sum(held) / max(len(held), 1)


def _spot(told: Retellings, place: int, version: int) -> int:
    """Return the offset in `version` after the last claim of the groups before the passage."""
    for group in told.groups[:place][::-1]:
        ends = [claim.span.end for claim in group.claims if claim.version == version]
        if ends:
            return max(ends)
    return told.read[version].claims[0].span.start
