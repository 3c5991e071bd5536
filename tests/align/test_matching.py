"""Explaining away: equal values meet first, repeats are one, and near statements are echoes."""

from __future__ import annotations

import pytest

from consistency.align.calendar import date_agreement
from consistency.align.matching import (
    NEAR,
    Value,
    cluster_values,
    first_each,
    relative_place,
)
from consistency.align.values import Agreement, agreement
from consistency.model import Bound, DateFact, Dimension, Group, Quantity, Statement
from tests.align.build import Told, claim, day, group, side_by_side, versions
from tests.align.build import quantity as q


def agree(a: Value, b: Value) -> Agreement:
    if isinstance(a, Quantity) and isinstance(b, Quantity):
        return agreement(a, b)
    if isinstance(a, DateFact) and isinstance(b, DateFact):
        return date_agreement(a, b)
    return Agreement.APART


def clusters(
    groups: list[Group], kind: type[Quantity] | type[DateFact] = Quantity, place: int = 0
) -> set[tuple[str, frozenset[int]]]:
    """Return the words of the first statement of each value, and the versions that state it."""
    found = cluster_values(groups, kind, agree)[place]
    return {
        (c.statements[0].fact.text, frozenset(c.versions)) for c in found if c.statements[0].fact
    }


def seen(*pairs: tuple[str, set[int]]) -> set[tuple[str, frozenset[int]]]:
    return {(text, frozenset(numbers)) for text, numbers in pairs}


CASES: list[tuple[list[Told], set[tuple[str, frozenset[int]]]]] = [
    # --- equal values are matched first; what is left is left ---
    (
        [
            ("7 people and 4 engineers", q("7"), q("4")),
            ("4 engineers, 8 researchers", q("4"), q("8")),
        ],
        seen(("4", {0, 1}), ("7", {0}), ("8", {1})),
    ),
    (
        [("30 or 40", q("30"), q("40")), ("40 or 30", q("40"), q("30"))],
        seen(("30", {0, 1}), ("40", {0, 1})),
    ),
    # --- an equal value goes before one that is merely compatible ---
    (
        [
            ("7 people", q("7", Bound.AT_LEAST)),
            ("8 people, at least 7", q("8"), q("7", Bound.AT_LEAST)),
        ],
        seen(("7", {0, 1}), ("8", {1})),
    ),
    # --- what one version repeats is one value ---
    (
        [("7 people, all 7", q("7"), q("7")), ("7 people", q("7"))],
        seen(("7", {0, 1})),
    ),
    # --- what both repeat are two facts ---
    (
        [("7 men, 7 women", q("7"), q("7")), ("7 men, 7 women", q("7"), q("7"))],
        seen(("7", {0, 1})),
    ),
    # --- units convert ---
    (
        [
            ("2 km", q("2", dimension=Dimension.LENGTH, unit="kilometer")),
            ("2000 m", q("2000", dimension=Dimension.LENGTH, unit="meter")),
        ],
        seen(("2", {0, 1})),
    ),
    # --- different values stay apart ---
    ([("7 people", q("7")), ("8 people", q("8"))], seen(("7", {0}), ("8", {1}))),
    ([("7 people", q("7")), "people"], seen(("7", {0}))),
    (["people", "people"], set()),
]


@pytest.mark.parametrize(("told", "expected"), CASES)
def test_values_of_a_group(told: list[Told], expected: set[tuple[str, frozenset[int]]]) -> None:
    assert clusters(side_by_side(versions(*([each] for each in told)))) == expected


def test_what_all_versions_repeat_is_two_values() -> None:
    told = ("7 men, 7 women", q("7"), q("7"))
    (found,) = cluster_values(side_by_side(versions([told], [told])), Quantity, agree)
    assert [sorted(cluster.versions) for cluster in found] == [[0, 1], [0, 1]]


def test_dates_and_quantities_are_matched_apart() -> None:
    told = ("On 3 May 7 people", day("2024-05-03"), q("7"))
    groups = side_by_side(versions([told], [told]))
    assert clusters(groups, DateFact) == seen(("2024-05-03", {0, 1}))
    assert clusters(groups, Quantity) == seen(("7", {0, 1}))


@pytest.mark.parametrize(("distance", "known"), [(1, {0, 1}), (NEAR, {0, 1}), (NEAR + 1, {0})])
def test_a_value_stated_nearby_is_an_echo(distance: int, known: set[int]) -> None:
    empty: list[Told] = ["words"] * distance
    read = versions([("7 people", q("7")), *empty], [*empty, ("7 people", q("7"))])
    (cluster,) = cluster_values(side_by_side(read), Quantity, agree)[0]
    assert cluster.known_to == known
    assert cluster.versions == {0}


def test_an_echo_that_is_spoken_for_explains_nothing() -> None:
    """The other version says *7* next to the first one's *7* there; here it leaves it out."""
    again: Told = ("7 dogs", q("7"))
    read = versions([("7 people", q("7")), again], ["people", again])
    (cluster,) = cluster_values(side_by_side(read), Quantity, agree)[0]
    assert cluster.known_to == {0}


def test_an_echo_is_of_the_same_kind() -> None:
    read = versions(
        [("5 people", q("5")), "words"],
        ["people", ("5 per cent", q("5", dimension=Dimension.PERCENT, unit="percent"))],
    )
    (cluster,) = cluster_values(side_by_side(read), Quantity, agree)[0]
    assert cluster.known_to == {0}


def test_the_order_of_versions_changes_no_value() -> None:
    told: list[list[Told]] = [
        [("7, 4 and 9", q("7"), q("4"), q("9"))],
        [("4 and 8", q("4"), q("8"))],
        [("9, 7 and 4", q("9"), q("7"), q("4"))],
    ]
    plain = clusters(side_by_side(versions(*told)))
    turned = clusters(side_by_side(versions(*told[::-1])))
    assert turned == {(text, frozenset(2 - n for n in numbers)) for text, numbers in plain}


def test_the_first_statement_of_each_version_is_kept() -> None:
    late, early, other = (
        claim(1, 4, "7", q("7")),
        claim(1, 3, "7", q("7")),
        claim(0, 2, "7", q("7")),
    )
    stated = [Statement(each, each.facts[0]) for each in (late, early, other)]
    assert first_each(stated) == [stated[2], stated[1]]


@pytest.mark.parametrize(
    ("text", "low", "high"), [("7 came early", 0.0, 0.3), ("early there came 7", 0.7, 1.0)]
)
def test_the_place_in_a_passage(text: str, low: float, high: float) -> None:
    only = claim(0, 0, text, q("7"))
    place = relative_place(group(only).claims, Statement(only, only.facts[0]))
    assert low <= place <= high


def test_the_place_counts_all_claims_of_the_version() -> None:
    first, second, other = claim(0, 0, "words"), claim(0, 1, "7 came", q("7")), claim(1, 0, "words")
    claims = group(first, second, other).claims
    assert relative_place(claims, Statement(second, second.facts[0])) > 0.9
