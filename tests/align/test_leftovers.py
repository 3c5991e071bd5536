"""Values left over in independent articles meet across groups where all speaks for it."""

from __future__ import annotations

import pytest

from consistency.align.leftovers import contrast_leftovers
from consistency.align.matching import cluster_values
from consistency.model import Bound, Comparison, Dimension, Fact, Quantity, Relation
from tests.align.build import Told, group, name, vectors_of, versions
from tests.align.build import quantity as q
from tests.align.test_matching import agree

ENTITIES = {"meta": 0, "openai": 1, "zuckerberg": 2, "rome": 3}
HIRING = "meta hired researchers away from openai says zuckerberg"
WEATHER = "meanwhile rain fell across rome during night hours"
MARKET = "shares closed higher while bonds slipped again today"


def people(
    value: str, bound: Bound = Bound.AT_LEAST, noun_class: str | None = "person"
) -> Quantity:
    return q(value, bound, noun_class=noun_class)


def money(value: str, unit: str = "USD") -> Quantity:
    return q(value, Bound.MORE_THAN, dimension=Dimension.MONEY, unit=unit)


def hiring(fact: Quantity) -> Told:
    names = (name(word) for word in ("meta", "openai", "zuckerberg"))
    return (f"{HIRING} {fact.text}", fact, *names)


def weather(*facts: Fact) -> Told:
    return (f"{WEATHER} {' '.join(fact.text for fact in facts)}", *facts, name("rome"))


def left_over(*stories: list[Told], apart: bool = True) -> list[Comparison]:
    """Compare articles in which no two claims were aligned."""
    read = versions(*stories)
    groups = [group(claim) for version in read for claim in version.claims]
    clustered = cluster_values(groups, Quantity, agree)
    entities = [ENTITIES for _ in read]
    return contrast_leftovers(read, clustered, vectors_of(read), entities, lambda *_: apart)


FAR: list[Told] = [weather()] * 4
AWAY: list[Told] = [MARKET] * 4
"""Sentences about other things between, so that no value is an echo of the other."""


def test_seven_people_meet_eight_researchers() -> None:
    (comparison,) = left_over([hiring(people("7")), *FAR], [*FAR, hiring(people("8"))])
    assert [[each.claim.version for each in value] for value in comparison.values] == [[0], [1]]
    assert [value[0].fact.text for value in comparison.values if value[0].fact] == ["7", "8"]
    assert comparison.silent == ()


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # --- the same value ---
        (people("7"), people("7")),
        # --- of other things, or of nothing that is known ---
        (people("7"), people("8", noun_class="company")),
        (people("7", noun_class=None), people("8", noun_class=None)),
        (people("7"), money("8")),
        (money("30"), money("40", "EUR")),
        # --- of another kind altogether ---
        (
            q("30", dimension=Dimension.PERCENT, unit="percent"),
            q("40", dimension=Dimension.PERCENT, unit="percent"),
        ),
        # --- both can be right ---
        (people("7"), people("9", Bound.EXACT)),
    ],
)
def test_nothing_to_compare(a: Quantity, b: Quantity) -> None:
    assert left_over([hiring(a), *FAR], [*FAR, hiring(b)]) == []


def test_retellings_are_compared_within_their_groups_only() -> None:
    story = [hiring(people("7")), *FAR], [*FAR, hiring(people("8"))]
    assert left_over(*story, apart=False) == []


def test_passages_about_other_things_do_not_meet() -> None:
    assert left_over([hiring(people("7")), *FAR], [*AWAY, (f"{MARKET} 8", people("8"))]) == []


def test_a_value_that_the_other_states_elsewhere_is_explained() -> None:
    second: list[Told] = [weather(people("7")), *FAR, hiring(people("8"))]
    assert left_over([*FAR, *FAR, hiring(people("7"))], second) == []


def test_each_value_is_compared_once_at_most() -> None:
    first: list[Told] = [hiring(people("7")), *FAR]
    second: list[Told] = [*FAR, hiring(people("8")), *FAR, hiring(people("9"))]
    found = left_over(first, second)
    held = [value[0].fact for each in found for value in each.values]
    assert len(held) == len(set(map(id, held)))


def test_a_power_of_a_thousand_is_named_so() -> None:
    found = left_over([hiring(money("30000")), *FAR], [*FAR, hiring(money("30"))])
    assert all(each.relation is Relation.SCALE for each in found)
