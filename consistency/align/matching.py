"""Explaining away: facts that agree across versions are matched first, inside a group.

What is left over in one version is then compared only with what is left over in another
(`align/contrast.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from consistency.align.values import Agreement
from consistency.model import Claim, DateFact, Group, Quantity, Statement

Value = Quantity | DateFact
Agree = Callable[[Value, Value], Agreement]

AGREEING = frozenset({Agreement.EQUAL, Agreement.COMPATIBLE})
NEAR = 3
"""How many groups away a fact still explains one that is missing here."""


@dataclass(slots=True, eq=False)
class Cluster:
    """Statements of one value within one group."""

    place: int
    """Index of the group."""
    statements: list[Statement]
    echoes: set[int] = field(default_factory=set)
    """Versions that state the value elsewhere, not far away."""

    @property
    def versions(self) -> set[int]:
        """The versions that state the value in this group."""
        return {statement.claim.version for statement in self.statements}

    @property
    def known_to(self) -> set[int]:
        """The versions that state the value here or nearby."""
        return self.versions | self.echoes


def cluster_values(
    groups: Sequence[Group], kind: type[Quantity] | type[DateFact], agree: Agree
) -> list[list[Cluster]]:
    """Return, for each group, its values; each holds the statements that agree on it.

    A value that a version states in a neighbouring group is noted as an echo there, unless that
    other statement is itself spoken for.
    """
    clustered = [_cluster(place, group, kind, agree) for place, group in enumerate(groups)]
    _find_echoes(clustered, agree)
    return clustered


def relative_place(claims: Sequence[Claim], statement: Statement) -> float:
    """Return where in its version's share of the group a statement stands, from 0 to 1."""
    own = [claim for claim in claims if claim.version == statement.claim.version]
    start, end = own[0].span.start, own[-1].span.end
    fact = statement.fact
    middle = (fact.span.start + fact.span.end) / 2 if fact else (start + end) / 2
    return min(max((middle - start) / max(end - start, 1), 0.0), 1.0)


def first_each(statements: Sequence[Statement]) -> list[Statement]:
    """Return the first of `statements` of each version, in the order of versions."""
    first: dict[int, Statement] = {}
    for statement in sorted(statements, key=lambda each: (each.claim.version, each.claim.span)):
        first.setdefault(statement.claim.version, statement)
    return list(first.values())


def _cluster(
    place: int, group: Group, kind: type[Quantity] | type[DateFact], agree: Agree
) -> list[Cluster]:
    statements = [
        Statement(claim, fact)
        for claim in group.claims
        for fact in claim.facts
        if isinstance(fact, kind)
    ]
    clusters = [Cluster(place, [statement]) for statement in statements]
    owner = dict(enumerate(clusters))
    for _, i, j in sorted(_agreeing_pairs(group, statements, agree)):
        first, second = owner[i], owner[j]
        if first is not second and _may_join(first, second, agree):
            first.statements.extend(second.statements)
            owner = {k: first if each is second else each for k, each in owner.items()}
    kept = list(dict.fromkeys(owner[i] for i in range(len(statements))))
    return _absorb_repeats(kept, agree)


def _agreeing_pairs(
    group: Group, statements: Sequence[Statement], agree: Agree
) -> Iterable[tuple[float, int, int]]:
    """Yield agreeing pairs of different versions with a cost that is lowest for the best pair."""
    places = [relative_place(group.claims, statement) for statement in statements]
    for i, first in enumerate(statements):
        for j in range(i + 1, len(statements)):
            second = statements[j]
            if first.claim.version == second.claim.version:
                continue
            how = agree(_value(first), _value(second))
            if how in AGREEING:
                cost = 0.0 if how is Agreement.EQUAL else 1.0
                yield cost + 0.5 * abs(places[i] - places[j]) + _noun_cost(first, second), i, j


def _noun_cost(first: Statement, second: Statement) -> float:
    a, b = first.fact, second.fact
    if isinstance(a, Quantity) and isinstance(b, Quantity) and a.unit and b.unit:
        return 0.0 if a.unit == b.unit else 0.3
    return 0.1


def _may_join(first: Cluster, second: Cluster, agree: Agree) -> bool:
    return not first.versions & second.versions and all(
        agree(_value(a), _value(b)) in AGREEING for a in first.statements for b in second.statements
    )


def _absorb_repeats(clusters: list[Cluster], agree: Agree) -> list[Cluster]:
    """Fold a value that one version states twice into the first statement of it."""
    kept: list[Cluster] = []
    for cluster in sorted(clusters, key=lambda each: -len(each.versions)):
        home = next((each for each in kept if _repeats(cluster, each, agree)), None)
        if home is None:
            kept.append(cluster)
        else:
            home.statements.extend(cluster.statements)
    return kept


def _repeats(cluster: Cluster, home: Cluster, agree: Agree) -> bool:
    # What several versions repeat is a second fact that happens to have the same value.
    return (
        len(cluster.versions) == 1
        and cluster.versions <= home.versions
        and all(
            any(agree(_value(a), _value(b)) is Agreement.EQUAL for b in home.statements)
            for a in cluster.statements
        )
    )


def _find_echoes(clustered: Sequence[Sequence[Cluster]], agree: Agree) -> None:
    """Note for each value which versions without it state it in a group nearby."""
    for place, clusters in enumerate(clustered):
        near = [
            other
            for around in clustered[max(0, place - NEAR) : place + NEAR + 1]
            for other in around
            if other.place != place
        ]
        for cluster in clusters:
            for other in near:
                # One that is matched with the versions that have it here is spoken for.
                new = other.versions - cluster.versions
                if new and not other.versions & cluster.versions and _agree(cluster, other, agree):
                    cluster.echoes |= new


def _agree(a: Cluster, b: Cluster, agree: Agree) -> bool:
    return any(
        _alike(_value(x), _value(y)) and agree(_value(x), _value(y)) is Agreement.EQUAL
        for x in a.statements
        for y in b.statements
    )


def _alike(x: Value, y: Value) -> bool:
    """Tell whether two values far apart in the text may be one: the same kind of thing at least."""
    if isinstance(x, Quantity) and isinstance(y, Quantity):
        return x.dimension is y.dimension and (x.unit == y.unit or None in (x.unit, y.unit))
    return True


def _value(statement: Statement) -> Value:
    fact = statement.fact
    assert isinstance(fact, Quantity | DateFact)
    return fact
