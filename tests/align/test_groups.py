"""Groups of claims: what meets, what stays alone, and that each claim stands in one place."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consistency.align.groups import group_claims
from consistency.model import Group, ReadVersion
from tests.align.build import about, vectors_of
from tests.align.build import versions as build_versions


def read_story(*stories: str) -> list[ReadVersion]:
    """Return versions, each given as a word of topics a sentence."""
    return build_versions(*([about(topics) for topics in story.split()] for story in stories))


def group_story(*stories: str) -> tuple[Group, ...]:
    read = read_story(*stories)
    anchors = [np.zeros((len(each.claims), 1), dtype=np.float32) for each in read]
    return group_claims(read, vectors_of(read), anchors)


def places(group: Group) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for claim in group.claims:
        found.setdefault(claim.version, []).append(claim.index)
    return found


def topics_of(text: str) -> set[str]:
    return {word[0] for word in text.split()}


@pytest.mark.parametrize(
    ("story", "expected"),
    [
        (["A B C", "A B C"], [{0: [0], 1: [0]}, {0: [1], 1: [1]}, {0: [2], 1: [2]}]),
        # --- split in one version, merged in another ---
        (
            ["A BC D", "A B C D", "A BC D"],
            [
                {0: [0], 1: [0], 2: [0]},
                {0: [1], 1: [1, 2], 2: [1]},
                {0: [2], 1: [3], 2: [2]},
            ],
        ),
        # --- moved: from the front to the end ---
        (
            ["A B C D E", "B C D E A"],
            [
                {0: [0], 1: [4]},
                {0: [1], 1: [0]},
                {0: [2], 1: [1]},
                {0: [3], 1: [2]},
                {0: [4], 1: [3]},
            ],
        ),
        # --- left out by one ---
        (
            ["A B C D", "A B C D", "A C D"],
            [
                {0: [0], 1: [0], 2: [0]},
                {0: [1], 1: [1]},
                {0: [2], 1: [2], 2: [1]},
                {0: [3], 1: [3], 2: [2]},
            ],
        ),
        # --- added by one ---
        (
            ["A B C", "A B C", "A X B C"],
            [
                {0: [0], 1: [0], 2: [0]},
                {2: [1]},
                {0: [1], 1: [1], 2: [2]},
                {0: [2], 1: [2], 2: [3]},
            ],
        ),
        # --- a version that says nothing ---
        (["A B", "", "A B"], [{0: [0], 2: [0]}, {0: [1], 2: [1]}]),
    ],
)
def test_what_meets(story: list[str], expected: list[dict[int, list[int]]]) -> None:
    groups = group_story(*story)
    assert sorted(map(places, groups), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize("count", [3, 4, 5, 6])
def test_every_version_of_a_retelling_meets(count: int) -> None:
    groups = group_story(*["A B C D E"] * count)
    assert [places(group) for group in groups] == [
        {version: [place] for version in range(count)} for place in range(5)
    ]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.lists(st.text("ABCDEFGH", min_size=1, max_size=2), max_size=7).map(" ".join),
        min_size=2,
        max_size=5,
    )
)
def test_every_claim_stands_in_one_group(story: list[str]) -> None:
    groups = group_story(*story)
    held = sorted((claim.version, claim.index) for group in groups for claim in group.claims)
    written = [(v, i) for v, each in enumerate(story) for i in range(len(each.split()))]
    assert held == written
    assert [group.id for group in groups] == [f"g{n}" for n in range(1, len(groups) + 1)]
    assert all(group.claims for group in groups)


def test_groups_stand_in_reading_order() -> None:
    groups = group_story("A B C D E", "A C D E", "A B D X E")
    for version in range(3):
        order = [claim.index for g in groups for claim in g.claims if claim.version == version]
        assert order == sorted(order)


def test_claims_of_a_group_stand_by_version_and_place() -> None:
    for group in group_story("A BC D", "A B C D", "D A BC"):
        where = [(claim.version, claim.index) for claim in group.claims]
        assert where == sorted(where)


@pytest.mark.parametrize(
    "story",
    [
        ["A B C D E F", "F X C Y A Z", "U C V W F T"],
        ["A B C D", "E F G H", "I J K L"],
        ["A B C D E F", "G H I J K A"],
        ["AB C D E F G", "BX H I J K L", "XY M N O P Q"],
    ],
)
def test_independent_articles_do_not_chain(story: list[str]) -> None:
    """Two claims that share nothing never meet, not even by way of a third one."""
    for group in group_story(*story):
        for a in group.claims:
            for b in group.claims:
                assert topics_of(a.text) & topics_of(b.text)


def test_independent_articles_meet_where_they_tell_the_same() -> None:
    groups = group_story("A B C D E F", "F X C Y A Z")
    together = {
        frozenset(topics_of(group.claims[0].text)) for group in groups if len(places(group)) == 2
    }
    assert together == {frozenset("A"), frozenset("C"), frozenset("F")}


def test_versions_in_another_order_give_the_same_groups() -> None:
    stories = ["A B C D E", "A BC D E", "A B D E X", "E A B C D"]

    def as_texts(order: list[int]) -> set[frozenset[tuple[int, int]]]:
        groups = group_story(*(stories[i] for i in order))
        return {
            frozenset((order[claim.version], claim.index) for claim in group.claims)
            for group in groups
        }

    expected = as_texts([0, 1, 2, 3])
    assert as_texts([3, 1, 0, 2]) == expected
    assert as_texts([2, 3, 1, 0]) == expected


def test_the_same_story_gives_the_same_groups() -> None:
    story = ["A B CD E", "A BC D E F", "F A B"]
    assert group_story(*story) == group_story(*story)
