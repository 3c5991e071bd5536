"""Negations that one version lacks, and opposite sides of one opposition."""

from __future__ import annotations

import pytest

from consistency.align.turns import contrast_turns
from consistency.model import Comparison, Relation
from tests.align.build import Told, negator, side_by_side, turn, versions

PLAIN: Told = "the company sold the plant"
NEGATED: Told = ("the company did not sell the plant", negator())
TWICE: Told = ("it did not sell what it had not built not", negator(), negator())
UNABLE: Told = ("the company was unable to sell", negator("unable", "negation.implied"))
ROSE: Told = ("sales rose", turn("rose", "rise-fall", 1))
FELL: Told = ("sales fell", turn("fell", "rise-fall", -1))
BOTH: Told = ("sales rose, then fell", turn("rose", "rise-fall", 1), turn("fell", "rise-fall", -1))
WON: Told = ("it won", turn("won", "win-lose", 1))


def compared(*told: Told, similarity: float = 0.8) -> list[Comparison]:
    return contrast_turns(side_by_side(versions(*([each] for each in told)), similarity))


def holders(comparison: Comparison) -> list[tuple[list[int], bool]]:
    """Return, for each side, the versions on it and whether they point at words."""
    return [
        ([each.claim.version for each in value], all(each.fact is not None for each in value))
        for value in comparison.values
    ]


@pytest.mark.parametrize(
    ("told", "sides"),
    [
        ([NEGATED, NEGATED, NEGATED, PLAIN], [([0, 1, 2], True), ([3], False)]),
        ([PLAIN, NEGATED, NEGATED], [([1, 2], True), ([0], False)]),
        ([PLAIN, PLAIN, NEGATED], [([0, 1], False), ([2], True)]),
        ([NEGATED, PLAIN], [([0], True), ([1], False)]),
        ([PLAIN, NEGATED], [([1], True), ([0], False)]),
    ],
)
def test_a_turned_negation_is_told_once(
    told: list[Told], sides: list[tuple[list[int], bool]]
) -> None:
    (comparison,) = compared(*told)
    assert comparison.relation is Relation.NEGATION
    assert holders(comparison) == sides


@pytest.mark.parametrize(
    "told",
    [
        [PLAIN, PLAIN],
        [NEGATED, NEGATED],
        [TWICE, TWICE, TWICE],
        [NEGATED, UNABLE],
        [NEGATED, NEGATED, UNABLE],
        [NEGATED],
    ],
)
def test_no_turned_negation(told: list[Told]) -> None:
    assert [each for each in compared(*told) if each.relation is Relation.NEGATION] == []


def test_a_dropped_negation_is_surer_than_an_added_one() -> None:
    (dropped,) = compared(NEGATED, NEGATED, NEGATED, PLAIN)
    (added,) = compared(PLAIN, PLAIN, PLAIN, NEGATED)
    assert dropped.confidence > added.confidence


def test_claims_that_are_alike_make_it_surer() -> None:
    (near,) = compared(NEGATED, NEGATED, PLAIN, similarity=0.9)
    (far,) = compared(NEGATED, NEGATED, PLAIN, similarity=0.4)
    assert near.confidence > far.confidence


@pytest.mark.parametrize(
    ("told", "sides", "silent"),
    [
        ([ROSE, FELL], [[0], [1]], ()),
        ([ROSE, ROSE, FELL], [[0, 1], [2]], ()),
        ([FELL, ROSE, FELL, FELL], [[0, 2, 3], [1]], ()),
        ([ROSE, PLAIN, FELL], [[0], [2]], (1,)),
    ],
)
def test_opposite_directions(
    told: list[Told], sides: list[list[int]], silent: tuple[int, ...]
) -> None:
    (comparison,) = compared(*told)
    assert comparison.relation is Relation.DIRECTION
    assert [versions for versions, _ in holders(comparison)] == sides
    assert comparison.silent == silent


@pytest.mark.parametrize(
    "told",
    [[ROSE, ROSE], [ROSE, BOTH], [FELL, BOTH, FELL], [ROSE, WON], [ROSE, PLAIN], [BOTH, BOTH]],
)
def test_no_opposite_directions(told: list[Told]) -> None:
    assert compared(*told) == []
