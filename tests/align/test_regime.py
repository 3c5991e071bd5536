"""Comparisons between independent articles are doubted, those between retellings are not."""

from __future__ import annotations

import pytest

from consistency.align.regime import doubt_independent
from consistency.model import Comparison, Relation, Statement
from tests.align.build import claim, quantity


def comparison(relation: Relation) -> Comparison:
    claims = [claim(number, 0, text, quantity(text)) for number, text in enumerate("778")]
    statements = [Statement(each, each.facts[0]) for each in claims]
    return Comparison(relation, (tuple(statements[:2]), (statements[2],)), (), 0.9)


@pytest.mark.parametrize("relation", list(Relation))
def test_retellings_are_taken_at_their_word(relation: Relation) -> None:
    given = comparison(relation)
    assert doubt_independent(given, lambda *_: False) is given


@pytest.mark.parametrize("relation", list(Relation))
def test_independent_articles_are_never_surer(relation: Relation) -> None:
    given = comparison(relation)
    doubted = doubt_independent(given, lambda *_: True)
    assert 0 < doubted.confidence <= given.confidence
    assert (doubted.relation, doubted.values, doubted.silent) == (relation, given.values, ())


@pytest.mark.parametrize(
    ("more", "less"),
    [
        # Who is named and what is denied is a choice; a scale or a spelling is not.
        (Relation.NAME, Relation.QUANTITY),
        (Relation.NEGATION, Relation.QUANTITY),
        (Relation.QUANTITY, Relation.SCALE),
        (Relation.SCALE, Relation.NAME_VARIANT),
    ],
)
def test_what_is_doubted_more(more: Relation, less: Relation) -> None:
    def left(relation: Relation) -> float:
        return doubt_independent(comparison(relation), lambda *_: True).confidence

    assert left(more) < left(less)


@pytest.mark.parametrize(
    ("pair", "doubted"), [({0, 2}, True), ({1, 2}, True), ({0, 1}, False), ({0, 3}, False)]
)
def test_only_versions_that_differ_count(pair: set[int], doubted: bool) -> None:
    """Two that state one value may be independent: they agree all the same."""
    given = comparison(Relation.QUANTITY)
    found = doubt_independent(given, lambda a, b: {a, b} == pair)
    assert (found.confidence < given.confidence) == doubted
