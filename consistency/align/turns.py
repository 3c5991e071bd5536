"""Claims turned round: a negation that one version lacks or adds, opposite sides of an opposition."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

from consistency.model import Claim, Comparison, Group, PolarityFact, Relation, Statement

LONE_NEGATION_DOUBT = 4.0
PAIR_EVIDENCE = -1.0
IMPLIED = ".implied"
"""Ending of the rule that reads words such as *unable*, which settle nothing either way."""
CLAUSAL = ".clausal"
"""Ending of the rules that read a negation of a whole clause; others negate a word."""


def contrast_turns(groups: Sequence[Group]) -> list[Comparison]:
    """Return the comparisons that negations and oppositions of each group give."""
    found: list[Comparison] = []
    for group in groups:
        by_version = _by_version(group)
        if len(by_version) > 1:
            found.extend(_contrast_negation(group, by_version))
            found.extend(_contrast_directions(group, by_version))
    return found


def _by_version(group: Group) -> dict[int, list[Claim]]:
    claims: dict[int, list[Claim]] = {}
    for claim in group.claims:
        claims.setdefault(claim.version, []).append(claim)
    return claims


def _contrast_negation(
    group: Group, by_version: Mapping[int, Sequence[Claim]]
) -> Iterator[Comparison]:
    """Compare the number of negations; only versions that disagree with all others speak up."""
    negations = {version: _negations(claims) for version, claims in by_version.items()}
    counts = {version: len(found) for version, found in negations.items()}
    for version, count in counts.items():
        if not count and _implied(by_version[version]):
            continue
        others = {counts[other] for other in counts if other != version}
        if len(others) != 1 or count in others or not _turned(count, others.copy().pop()):
            continue
        if len(counts) == 2 and count:
            continue  # told once, from the version without
        rest = [other for other in counts if other != version]
        kind = _clausal_share(negations, rest if not count else [version])
        yield Comparison(
            Relation.NEGATION,
            (
                tuple(_statement(by_version[other], negations[other]) for other in rest),
                (_statement(by_version[version], negations[version]),),
            ),
            (),
            round(_negation_confidence(group, len(rest), kind, dropped=not count), 3),
        )


def _implied(claims: Sequence[Claim]) -> bool:
    return any(
        isinstance(fact, PolarityFact) and fact.rule.endswith(IMPLIED)
        for claim in claims
        for fact in claim.facts
    )


def _turned(count: int, others: int) -> bool:
    """One negation more or less turns a claim; two are another way of putting it."""
    return abs(count - others) == 1 and min(count, others) == 0


def _clausal_share(
    negations: Mapping[int, Sequence[tuple[Claim, PolarityFact]]], versions: Sequence[int]
) -> float:
    facts = [fact for version in versions for _, fact in negations[version]]
    return sum(fact.rule.endswith(CLAUSAL) for fact in facts) / max(len(facts), 1)


def _negation_confidence(group: Group, others: int, clausal: float, *, dropped: bool) -> float:
    # A negation that one version alone has is, in the main, its way of putting it (*unable*: *tidak
    # dapat*); one that all others have and a single version lacks is a slip far more often.
    evidence = PAIR_EVIDENCE if others == 1 else -2.4 + 1.2 * min(others - 1, 3)
    evidence += 1.6 * clausal + 2.5 * (group.similarity - 0.6)
    evidence -= 0.0 if dropped else LONE_NEGATION_DOUBT
    return 1 / (1 + math.exp(-evidence))


def _negations(claims: Sequence[Claim]) -> list[tuple[Claim, PolarityFact]]:
    return [
        (claim, fact)
        for claim in claims
        for fact in claim.facts
        if isinstance(fact, PolarityFact) and fact.negated
    ]


def _statement(claims: Sequence[Claim], found: Sequence[tuple[Claim, PolarityFact]]) -> Statement:
    return Statement(*found[0]) if found else Statement(claims[0], None)


def _contrast_directions(
    group: Group, by_version: Mapping[int, Sequence[Claim]]
) -> Iterator[Comparison]:
    """Set versions that name only one side of an axis against those that name only the other."""
    sides: dict[str, dict[int, dict[int, Statement]]] = {}
    for version, claims in by_version.items():
        for claim in claims:
            for fact in claim.facts:
                if isinstance(fact, PolarityFact) and fact.axis:
                    axis = sides.setdefault(fact.axis, {}).setdefault(version, {})
                    axis.setdefault(fact.side, Statement(claim, fact))
    for versions in sides.values():
        ups = [found[1] for _, found in sorted(versions.items()) if set(found) == {1}]
        downs = [found[-1] for _, found in sorted(versions.items()) if set(found) == {-1}]
        if ups and downs and len(ups) + len(downs) == len(versions):
            more, less = sorted((ups, downs), key=len, reverse=True)
            silent = tuple(sorted(set(by_version) - set(versions)))
            confidence = _direction_confidence(group, len(more), len(less), len(silent))
            yield Comparison(Relation.DIRECTION, (tuple(more), tuple(less)), silent, confidence)


def _direction_confidence(group: Group, more: int, less: int, silent: int) -> float:
    evidence = 0.2 + 0.7 * (more - 1) + 0.5 * (more + less == 2) - 0.9 * (less - 1) - 0.5 * silent
    return round(1 / (1 + math.exp(-evidence - 2.5 * (group.similarity - 0.6))), 3)
