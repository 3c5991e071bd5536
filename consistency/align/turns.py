"""Claims turned round: a negation dropped or added, opposite sides of an opposition."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from consistency.align.odds import probability
from consistency.model import Claim, Comparison, Group, PolarityFact, Relation, Statement

LONE_NEGATION_DOUBT = 4.0
PAIR_EVIDENCE = -1.8
CLOSE = 0.6
"""Similarity of two claims, one of which all but renders the other word by word."""
SHORT, SHORT_LIKENESS = 60, 0.63
"""Code points; vectors say little of so few words, and so few words leave little room."""
SAME_WORD_DENIED = 3.0
OTHER_WORDS = 1.3
"""Doubt that each version raises which denies in other words: so may the plain one."""
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
    """Set a version that alone lacks a negation, or alone has one, against all others."""
    negations = {version: _negations(claims) for version, claims in by_version.items()}
    denials = {version: _denials(claims) for version, claims in by_version.items()}
    speaking = [version for version, found in negations.items() if found]
    silent = [version for version, found in negations.items() if not found]
    usual = min((denials[version] for version in speaking), default=0)
    # A version that denies by a word of its own (*unable*) is on neither side.
    plain = [version for version in silent if denials[version] <= usual]
    if not speaking or not plain or min(len(speaking), len(plain)) > 1:
        return
    dropped = len(plain) == 1
    lone, rest = (plain, speaking) if dropped else (speaking, plain)
    turn = _turn(by_version, negations, speaking, plain)
    if turn is not None:
        turn -= OTHER_WORDS * (len(silent) - len(plain))
        confidence = _negation_confidence(group, len(rest), turn, dropped=dropped)
        yield Comparison(
            Relation.NEGATION,
            tuple(
                tuple(_statement(by_version[each], negations[each]) for each in side)
                for side in (rest, lone)
            ),
            tuple(version for version in silent if version not in plain),
            confidence,
        )


Negations = Mapping[int, Sequence[tuple[Claim, PolarityFact]]]


def _turn(
    by_version: Mapping[int, Sequence[Claim]],
    negations: Negations,
    speaking: Sequence[int],
    plain: Sequence[int],
) -> float | None:
    """Return the evidence that negations turn a claim, or `None` where they settle nothing.

    The denial of a denying word settles nothing unless the plain versions have such a word, too.
    *Not accepted* turns *accepted*; *not dangerous* says the same as *safe*.
    """
    facts = [pair for version in speaking for pair in negations[version]]
    doubled = any(_in_scope(claim, fact, implied=True) for claim, fact in facts)
    if doubled and not any(_denials(by_version[version]) for version in plain):
        return None
    evidence = 1.6 * sum(fact.rule.endswith(CLAUSAL) for _, fact in facts) / len(facts)
    reached = [f for claim, fact in facts for f in _in_scope(claim, fact)]
    denied = {(f.axis, f.side) for f in reached if f.negated}
    stated = {
        (fact.axis, fact.side)
        for version in plain
        for claim in by_version[version]
        for fact in claim.facts
        if isinstance(fact, PolarityFact) and fact.axis and not fact.negated
    }
    if any((f.axis, -f.side) in stated for f in reached):
        return None
    return evidence + (SAME_WORD_DENIED if denied & stated else 0.0)


def _in_scope(claim: Claim, negation: PolarityFact, *, implied: bool = False) -> list[PolarityFact]:
    """Return the opposition words (or the denying words) that a negation reaches."""
    start, end = negation.scope.start, negation.scope.end
    return [
        fact
        for fact in claim.facts
        if isinstance(fact, PolarityFact)
        and start <= fact.span.start < end
        and (fact.rule.endswith(IMPLIED) if implied else fact.axis is not None)
    ]


def _denials(claims: Sequence[Claim]) -> int:
    """Return how many words of `claims` deny by themselves."""
    return sum(
        isinstance(fact, PolarityFact) and fact.rule.endswith(IMPLIED)
        for claim in claims
        for fact in claim.facts
    )


def _negation_confidence(group: Group, others: int, turn: float, *, dropped: bool) -> float:
    # A negation that one version alone has is, in the main, its way of putting it (*unable*: *tidak
    # dapat*); one that all others have and a single version lacks is a slip far more often.
    if others == 1:
        # Of two versions only one that renders the other closely gives a negation away.
        likeness = max(group.similarity, SHORT_LIKENESS if _short(group) else 0.0)
        evidence = PAIR_EVIDENCE + turn + 12 * (likeness - CLOSE)
    else:
        evidence = -2.4 + 1.2 * min(others - 1, 3) + turn + 2.5 * (group.similarity - 0.5)
    evidence -= 0.0 if dropped or turn >= SAME_WORD_DENIED else LONE_NEGATION_DOUBT
    return probability(evidence)


def _short(group: Group) -> bool:
    """Tell whether all claims are too short to be put in other words at length."""
    return all(len(claim.text) <= SHORT for claim in group.claims)


def _negations(claims: Sequence[Claim]) -> list[tuple[Claim, PolarityFact]]:
    return [
        (claim, fact)
        for claim in claims
        for fact in claim.facts
        if isinstance(fact, PolarityFact) and fact.negated and fact.axis is None
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
                if isinstance(fact, PolarityFact) and fact.axis and not fact.negated:
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
    evidence = (
        0.2
        + 0.7 * (more - 1)
        + (0.4 if not silent else -0.8) * (more == less == 1)
        - 0.9 * (less - 1)
        - 0.5 * silent
    )
    return probability(evidence + 2.5 * (group.similarity - 0.6))
