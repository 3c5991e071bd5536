"""What is left over against what is left over: slips, splits, rivals, and how values differ."""

from __future__ import annotations

from itertools import permutations

import pytest

from consistency.align.contrast import contrast_values, relation
from consistency.align.matching import Cluster, cluster_values
from consistency.model import (
    Bound,
    Comparison,
    DateFact,
    Dimension,
    Fact,
    Grain,
    Quantity,
    Relation,
    Statement,
)
from tests.align.build import Told, claim, day, side_by_side, versions
from tests.align.build import quantity as q
from tests.align.test_matching import agree

PERSON, COMPANY = "person", "company"


def money(value: str, unit: str = "USD", per: str | None = None) -> Quantity:
    return q(value, dimension=Dimension.MONEY, unit=unit, per=per)


def compared(*told: Told, kind: type[Quantity] | type[DateFact] = Quantity) -> list[Comparison]:
    """Compare versions of one claim each that stand in one group."""
    groups = side_by_side(versions(*([each] for each in told)))
    clustered: list[list[Cluster]] = cluster_values(groups, kind, agree)
    return contrast_values(groups, clustered)


def people(value: str, bound: Bound = Bound.EXACT) -> Told:
    return (f"they hired {value} people", q(value, bound, noun_class=PERSON))


def shown(comparison: Comparison) -> list[tuple[str, list[int]]]:
    """Return the words of each value, and who states it."""
    return [
        (value[0].fact.text if value[0].fact else "", [each.claim.version for each in value])
        for value in comparison.values
    ]


@pytest.mark.parametrize(
    ("told", "values"),
    [
        # --- one against the rest, wherever it stands ---
        (["7", "7", "7", "8"], [("7", [0, 1, 2]), ("8", [3])]),
        (["8", "7", "7", "7"], [("7", [1, 2, 3]), ("8", [0])]),
        (["7", "8", "7"], [("7", [0, 2]), ("8", [1])]),
        # --- halves ---
        (["7", "7", "8", "8"], [("7", [0, 1]), ("8", [2, 3])]),
        (["7", "8"], [("7", [0]), ("8", [1])]),
    ],
)
def test_a_difference_is_told_once(told: list[str], values: list[tuple[str, list[int]]]) -> None:
    (comparison,) = compared(*map(people, told))
    assert shown(comparison) == values
    assert comparison.relation is Relation.QUANTITY
    assert comparison.silent == ()
    assert 0 < comparison.confidence < 1


def test_a_lone_dissent_is_surer_than_a_split() -> None:
    (lone,) = compared(*map(people, ["7", "7", "7", "8"]))
    (split,) = compared(*map(people, ["7", "7", "8", "8"]))
    assert lone.confidence > split.confidence


def test_what_versions_agree_on_is_never_compared() -> None:
    """*Four engineers* stand in both texts: *7 people* meet *8 researchers*."""
    (comparison,) = compared(
        ("7 people and 4 engineers", q("7", noun_class=PERSON), q("4", noun_class=PERSON)),
        ("4 engineers, 8 researchers", q("4", noun_class=PERSON), q("8", noun_class=PERSON)),
    )
    assert shown(comparison) == [("7", [0]), ("8", [1])]


def test_each_value_is_compared_once() -> None:
    """Two numbers differ in one sentence: each meets the one in its place."""
    found = compared(
        (
            "it hired 7 people of 50 companies",
            q("7", noun_class=PERSON),
            q("50", noun_class=COMPANY),
        ),
        (
            "it hired 8 people of 60 companies",
            q("8", noun_class=PERSON),
            q("60", noun_class=COMPANY),
        ),
    )
    assert sorted(map(shown, found)) == [
        [("50", [0]), ("60", [1])],
        [("7", [0]), ("8", [1])],
    ]


def test_rivals_make_a_comparison_less_sure() -> None:
    (plain,) = compared(*map(people, ["7", "7", "8"]))
    rivalled = compared(
        people("7"),
        people("7"),
        ("they hired 8 people and 9", q("8", noun_class=PERSON), q("9", noun_class=PERSON)),
    )
    assert all(each.confidence < plain.confidence for each in rivalled)


def test_three_readings_are_one_comparison_at_most() -> None:
    found = compared(*map(people, ["7", "8", "9"]))
    assert len(found) <= 1
    assert all(len(shown(each)) in (2, 3) for each in found)


def test_other_things_counted_make_a_comparison_less_sure() -> None:
    """A noun may have two senses, so that its class alone rules nothing out."""
    (same,) = compared(people("7"), people("8"))
    other = compared(people("7"), ("they hired 8 companies", q("8", noun_class=COMPANY)))
    assert all(each.confidence < same.confidence for each in other)


def test_a_version_without_a_value_is_silent() -> None:
    (comparison,) = compared(people("7"), people("8"), "they hired people")
    assert comparison.silent == (2,)


@pytest.mark.parametrize(
    "told",
    [
        # --- equal, however written ---
        [people("7"), people("7")],
        [
            ("30 miles", q("30", dimension=Dimension.LENGTH, unit="mile")),
            ("48 km", q("48", dimension=Dimension.LENGTH, unit="kilometer")),
        ],
        # --- both can be right ---
        [people("7", Bound.AT_LEAST), people("8")],
        # --- other things ---
        [people("7"), ("8 dollars", money("8"))],
        [
            people("7"),
            ("8 per cent", q("8", dimension=Dimension.PERCENT, unit="percent")),
        ],
        # --- *up to 7* in one, a bare *7* in another: dropped at will ---
        [people("7", Bound.AT_MOST), people("7")],
        # --- only one of them says anything ---
        [people("7"), "they hired people"],
    ],
)
def test_nothing_to_compare(told: list[Told]) -> None:
    assert compared(*told) == []


@pytest.mark.parametrize(
    ("a", "b", "how"),
    [
        # --- another number ---
        (q("7"), q("8"), Relation.QUANTITY),
        (q("30"), q("300"), Relation.QUANTITY),
        (q("0"), q("8"), Relation.QUANTITY),
        (q("7", Bound.AT_LEAST), q("6"), Relation.QUANTITY),
        # --- the same digits, a power of a thousand ---
        (money("30000000000"), money("30000000"), Relation.SCALE),
        (q("2"), q("2000000"), Relation.SCALE),
        (money("30000000000"), money("31000000"), Relation.QUANTITY),
        # --- another unit, currency or rate ---
        (money("30"), money("30", "EUR"), Relation.MEASURE),
        (money("30", per="year"), money("100"), Relation.MEASURE),
        (
            q("200", dimension=Dimension.POWER, unit="megawatt"),
            q("200", dimension=Dimension.ENERGY, unit="megawatt-hour"),
            Relation.MEASURE,
        ),
        (
            q("5", dimension=Dimension.PERCENT, unit="percent"),
            q("5", dimension=Dimension.PERCENT, unit="percentage-point"),
            Relation.MEASURE,
        ),
        # --- one number, other bounds ---
        (q("7", Bound.AT_LEAST), q("7"), Relation.BOUND),
        (q("7", Bound.AT_LEAST), q("7", Bound.AT_MOST), Relation.BOUND),
        (q("7", Bound.AT_LEAST), q("8", Bound.AT_LEAST), Relation.BOUND),
        # --- dates, and times of day ---
        (day("2024-05-03"), day("2024-05-04"), Relation.DATE),
        (
            q("540", dimension=Dimension.TIME_OF_DAY),
            q("600", dimension=Dimension.TIME_OF_DAY),
            Relation.DATE,
        ),
    ],
)
def test_how_two_statements_differ(a: Fact, b: Fact, how: Relation) -> None:
    first = Statement(claim(0, 0, a.text, a), a)
    second = Statement(claim(1, 0, b.text, b), b)
    assert relation(first, second) is how
    assert relation(second, first) is how


@pytest.mark.parametrize(
    ("dates", "values"),
    [
        (["2024-05-03", "2024-05-03", "2024-05-04"], [("2024-05-03", [0, 1]), ("2024-05-04", [2])]),
        (["2024-05-03", "2023-05-03"], [("2024-05-03", [0]), ("2023-05-03", [1])]),
    ],
)
def test_dates_that_differ(dates: list[str], values: list[tuple[str, list[int]]]) -> None:
    (comparison,) = compared(*((f"on {each}", day(each)) for each in dates), kind=DateFact)
    assert comparison.relation is Relation.DATE
    assert shown(comparison) == values


@pytest.mark.parametrize(
    "dates",
    [
        [day("2024-05-03"), day("2024-05-03")],
        [day("2024-05-03"), day("2024-05", grain=Grain.MONTH)],
        [day("2024-05-03"), day("2024", grain=Grain.YEAR)],
        [day("2024-05-03"), day("XXXX-05-03")],
    ],
)
def test_dates_that_agree(dates: list[DateFact]) -> None:
    assert compared(*((f"on {each.text}", each) for each in dates), kind=DateFact) == []


def test_the_order_of_versions_changes_no_comparison() -> None:
    told = [people("7"), people("7"), people("8"), "they hired people"]
    (plain,) = compared(*told)
    (turned,) = compared(*told[::-1])
    assert [(text, sorted(3 - n for n in held)) for text, held in shown(turned)] == shown(plain)
    assert turned.confidence == plain.confidence


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_the_gravest_difference_names_a_comparison_of_three(order: tuple[int, ...]) -> None:
    """A factor of a thousand is one, whatever a third value leaves out beside it."""
    billion, million = "4400000000", "4400000"
    bounded = q(billion, Bound.MORE_THAN, dimension=Dimension.MONEY, unit="USD")
    slipped = q(million, Bound.MORE_THAN, dimension=Dimension.MONEY, unit="USD")
    facts = [bounded, bounded, slipped, money(billion)]
    (comparison,) = compared(*((f"it cost {facts[i].text}", facts[i]) for i in order))
    assert comparison.relation is Relation.SCALE
