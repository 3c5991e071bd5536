"""What is left when equal facts are explained away, compared with what else is left.

Only values of one kind of thing are set against one another, and each in one comparison only:
by dimension, by what is counted, by place in the sentence, and by how many versions agree.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations

from consistency.align.calendar import date_agreement
from consistency.align.matching import Cluster, first_each, relative_place
from consistency.align.odds import probability
from consistency.align.units import TIME_LIKE, same_kind_of_unit
from consistency.align.values import NUMBERLIKE, Agreement, agreement, stated_number
from consistency.model import (
    Bound,
    Comparison,
    DateFact,
    Dimension,
    Grain,
    Group,
    Quantity,
    Relation,
    Statement,
)

LEAST_CONFIDENCE = 0.3
"""Under this a pair of leftovers is no comparison at all."""
CONVERSION = 5.0
"""Doubt about amounts in two currencies: without the rate of the day nobody can tell."""
UNSTATED_BOUND = 8.0
"""Doubt about a number bounded in one version and bare in another: *up to* is dropped at will."""
THOUSAND = Decimal(1000)
GRAVITY = (
    Relation.SCALE,
    Relation.QUANTITY,
    Relation.DATE,
    Relation.MEASURE,
    Relation.BOUND,
    Relation.NAME,
)
CONFLICTING = frozenset({Agreement.DIFFERENT, Agreement.MEASURE, Agreement.BOUND})


def contrast_values(
    groups: Sequence[Group], clustered: Sequence[Sequence[Cluster]]
) -> list[Comparison]:
    """Return the comparisons that the leftover values of each group give."""
    found = []
    for group, clusters in zip(groups, clustered, strict=True):
        everyone = {claim.version for claim in group.claims}
        left = [cluster for cluster in clusters if cluster.known_to != everyone]
        found.extend(_contrast(group, everyone, left))
    return found


def _contrast(group: Group, everyone: set[int], left: list[Cluster]) -> list[Comparison]:
    pairs = sorted(
        (
            (-confidence, i, j)
            for i, first in enumerate(left)
            for j in range(i + 1, len(left))
            if (confidence := _confidence(group, left, first, left[j])) >= LEAST_CONFIDENCE
        ),
    )
    used: dict[int, int] = {}
    sets: list[tuple[list[int], float]] = []
    for negative, i, j in pairs:
        if i in used and j in used:
            continue
        if i not in used and j not in used:
            used[i] = used[j] = len(sets)
            sets.append(([i, j], -negative))
            continue
        home, new = (used[i], j) if i in used else (used[j], i)
        if all(_conflict(left[new], left[k]) for k in sets[home][0]):
            used[new] = home
            sets[home][0].append(new)
    return [_comparison(everyone, [left[k] for k in members], score) for members, score in sets]


def _comparison(everyone: set[int], clusters: list[Cluster], confidence: float) -> Comparison:
    ordered = sorted(clusters, key=lambda each: (-len(each.versions), min(each.versions)))
    stated = set().union(*(cluster.known_to for cluster in clusters))
    values = _one_value_a_number([cluster.statements for cluster in ordered])
    return Comparison(
        relation=gravest_relation(values),
        values=tuple(tuple(first_each(value)) for value in values),
        silent=tuple(sorted(everyone - stated)),
        confidence=confidence,
    )


def _one_value_a_number(values: list[list[Statement]]) -> list[list[Statement]]:
    """Fold values that differ by their bound alone into one, where another number stands beside."""
    folded: list[list[Statement]] = []
    for value in values:
        home = next((each for each in folded if _bound_apart(each[0], value[0])), None)
        if home is None:
            folded.append(list(value))
        else:
            home += value
    return folded if len(folded) > 1 else values


def _bound_apart(a: Statement, b: Statement) -> bool:
    x, y = a.fact, b.fact
    if not isinstance(x, Quantity) or not isinstance(y, Quantity):
        return False
    return agreement(x, y) is Agreement.BOUND and stated_number(x) == stated_number(y)


def gravest_relation(values: Sequence[Sequence[Statement]]) -> Relation:
    """Name how values differ: by the gravest difference between statements of any two of them."""
    found = {
        relation(a, b)
        for first, second in combinations(values, 2)
        for a in first
        for b in second
        if _how(a, b) in CONFLICTING
    }
    return min(found, key=GRAVITY.index)


def relation(a: Statement, b: Statement) -> Relation:
    """Name how two statements of one thing differ."""
    x, y = a.fact, b.fact
    if isinstance(x, DateFact) or isinstance(y, DateFact):
        return Relation.DATE
    if not isinstance(x, Quantity) or not isinstance(y, Quantity):
        return Relation.NAME
    if x.dimension is Dimension.TIME_OF_DAY:
        return Relation.DATE
    match agreement(x, y):
        case Agreement.MEASURE:
            return Relation.MEASURE
        case how:
            return _number_relation(x, y, how)


def _number_relation(x: Quantity, y: Quantity, how: Agreement) -> Relation:
    first, second = stated_number(x), stated_number(y)
    if first == second and x.unit != y.unit and None not in (x.unit, y.unit):
        return Relation.MEASURE
    if first and second and first != second and _power_of_thousand(first / second):
        return Relation.SCALE
    return Relation.BOUND if how is Agreement.BOUND or first == second else Relation.QUANTITY


def _power_of_thousand(ratio: Decimal) -> bool:
    ratio = max(ratio, 1 / ratio)
    while ratio > THOUSAND:
        ratio /= THOUSAND
    return ratio == THOUSAND


def _conflict(first: Cluster, second: Cluster) -> bool:
    if first.known_to & second.known_to:
        return False
    hows = [_how(a, b) for a in first.statements for b in second.statements]
    if any(how not in CONFLICTING and how is not Agreement.APART for how in hows):
        return False
    # A version may write the same value as another kind of thing (*aged 33*, *33*): that says
    # nothing, as long as the rest disagrees plainly.
    return 2 * sum(how in CONFLICTING for how in hows) >= len(hows)


def _how(a: Statement, b: Statement) -> Agreement:
    x, y = a.fact, b.fact
    if isinstance(x, Quantity) and isinstance(y, Quantity):
        return agreement(x, y) if _same_thing(x, y) else Agreement.APART
    if isinstance(x, DateFact) and isinstance(y, DateFact):
        return date_agreement(x, y)
    return Agreement.APART


def _same_thing(x: Quantity, y: Quantity) -> bool:
    """Tell whether two quantities measure one kind of thing at all."""
    if x.dimension is y.dimension or {x.dimension, y.dimension} <= TIME_LIKE:
        return not (x.noun_class and y.noun_class and _kind(x) != _kind(y))
    return same_kind_of_unit(x.unit or "", y.unit or "")


def _kind(quantity: Quantity) -> str | None:
    """Return the class of what is counted; the dead and the injured are people."""
    return "person" if quantity.noun_class == "harm" else quantity.noun_class


def _confidence(group: Group, left: list[Cluster], first: Cluster, second: Cluster) -> float:
    """Return how likely two leftovers of a group are one fact told differently."""
    if not _conflict(first, second):
        return 0.0
    pairs = [(a, b) for a in first_each(first.statements) for b in first_each(second.statements)]
    evidence = -0.6 + _support(group, first, second)
    evidence += sum(_alike(group, a, b) for a, b in pairs) / len(pairs)
    rivals = sum(
        _conflict(each, other)
        for each in (first, second)
        for other in left
        if other not in (first, second)
    )
    evidence += 0.8 if not rivals else -0.4 * rivals
    evidence += 1.2 * (group.similarity - 0.4)
    return probability(evidence)


def _alike(group: Group, a: Statement, b: Statement) -> float:
    """Return what speaks for two statements being about one thing, and differing in earnest."""
    gap = abs(relative_place(group.claims, a) - relative_place(group.claims, b))
    doubt = UNSTATED_BOUND * _only_bound_by_one(a, b) + CONVERSION * _converted_money(a, b)
    return _about(a, b) + 0.8 * (0.5 - gap) - doubt - _distance(a, b)


def _only_bound_by_one(a: Statement, b: Statement) -> bool:
    """Tell whether two statements give one number, one of them with nothing said of bounds."""
    x, y = a.fact, b.fact
    if not isinstance(x, Quantity) or not isinstance(y, Quantity):
        return False
    bare = [each.bound is Bound.EXACT and ".stressed" not in each.rule for each in (x, y)]
    return agreement(x, y) is Agreement.BOUND and any(bare)


def _converted_money(a: Statement, b: Statement) -> bool:
    """Tell whether two amounts in two currencies may be one, converted for local readers."""
    x, y = a.fact, b.fact
    if not isinstance(x, Quantity) or not isinstance(y, Quantity):
        return False
    money = x.dimension is y.dimension is Dimension.MONEY
    return money and None not in (x.unit, y.unit) and x.unit != y.unit and x.value != y.value


def _distance(a: Statement, b: Statement) -> float:
    """Return the doubt that two numbers of quite another size raise; slips of scale raise none."""
    x, y = a.fact, b.fact
    if not isinstance(x, Quantity) or not isinstance(y, Quantity):
        return 0.0
    first, second = stated_number(x), stated_number(y)
    if not first or not second or _power_of_thousand(abs(first / second)):
        return 0.0
    return min(max(abs(math.log10(float(abs(first / second)))) - 0.5, 0.0), 2.0)


def _support(group: Group, first: Cluster, second: Cluster) -> float:
    """Many versions against a single one is a slip; a split in halves is another reading."""
    everyone = len({claim.version for claim in group.claims})
    sizes = sorted((len(first.known_to), len(second.known_to)))
    stated = sum(sizes) / everyone
    lone = 1.5 if sizes[0] == 1 and sizes[1] >= 2 else 0.0
    return lone + 0.4 * (sizes[1] - 1) * (sizes[0] == 1) + 1.5 * (stated - 0.8)


def _about(a: Statement, b: Statement) -> float:
    x, y = a.fact, b.fact
    if isinstance(x, DateFact) and isinstance(y, DateFact):
        return 1.0 if x.grain is y.grain else _grain_evidence(x.grain, y.grain)
    if not isinstance(x, Quantity) or not isinstance(y, Quantity):
        return 0.0
    if x.dimension in NUMBERLIKE:
        return _noun_evidence(x, y)
    return 1.0 if x.unit == y.unit else 0.6


def _grain_evidence(a: Grain, b: Grain) -> float:
    fine = {Grain.DAY, Grain.WEEKDAY, Grain.MINUTE, Grain.HOUR}
    return 0.3 if a in fine and b in fine else -0.5


def _noun_evidence(x: Quantity, y: Quantity) -> float:
    if x.unit and x.unit == y.unit:
        return 1.2
    if x.noun_class and _kind(x) == _kind(y):
        return 0.9
    return 0.5 if x.of and y.of and x.of == y.of else 0.2
