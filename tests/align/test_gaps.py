"""Passages that retellings do not share, and how much text versions have in common."""

from __future__ import annotations

import pytest

from consistency.align.clauses import clause_texts
from consistency.align.gaps import Retellings, find_gaps
from consistency.align.regime import retelling, shared_text
from consistency.model import Claim, Gap, Group, ReadVersion
from tests.align.build import WordEncoder, about, group, versions


def aligned(*stories: str) -> tuple[list[ReadVersion], list[Group]]:
    """Return versions of a topic a sentence, and a group a topic, by the first text that has it."""
    read = versions(*([about(topic) for topic in story.split()] for story in stories))
    held: dict[str, list[Claim]] = {}
    for story, version in zip(stories, read, strict=True):
        for topic, claim in zip(story.split(), version.claims, strict=True):
            held.setdefault(topic, []).append(claim)
    # A group without a version follows the one before it there.
    order = sorted(held, key=lambda topic: (held[topic][0].index, topic))
    return read, [group(*held[topic]) for topic in order]


def gaps(*stories: str) -> list[Gap]:
    read, groups = aligned(*stories)
    texts = [text for version in read for text in clause_texts(version.claims)]
    words = dict(zip(texts, WordEncoder().encode(texts), strict=True))
    return find_gaps(Retellings(read, groups, words, shared_text(read, groups)))


def test_what_one_retelling_lacks() -> None:
    (gap,) = gaps("AA BB CC DD EE", "AA BB CC DD EE", "AA BB DD EE")
    assert {claim.version for claim in gap.group.claims} == {0, 1}
    assert gap.group.claims[0].text == about("CC")
    assert gap.missing == (2,)
    assert gap.place == (1000 + len(about("BB")),)
    assert 0 < gap.confidence < 1


def test_what_one_retelling_adds() -> None:
    (gap,) = gaps("AA BB CC DD", "AA BB CC DD", "AA BB CC DD XX")
    assert {claim.version for claim in gap.group.claims} == {2}
    assert gap.missing == (0, 1)
    assert gap.place == (3000 + len(about("DD")),) * 2


def test_a_passage_missing_at_the_start_would_stand_before_the_first_claim() -> None:
    (gap,) = gaps("AA BB CC DD EE", "AA BB CC DD EE", "BB CC DD EE")
    assert gap.place == (0,)


@pytest.mark.parametrize(
    "stories",
    [
        # --- nothing is missing ---
        ["AA BB CC", "AA BB CC", "AA BB CC"],
        # --- independent articles choose what they tell ---
        ["AA BB CC DD", "AA XX YY ZZ", "BB UU VV WW"],
        ["AA BB CC DD EE FF", "AA BB", "AA BB CC DD EE FF"],
        # --- no version to compare with ---
        ["AA BB CC"],
        # --- too short to be missed ---
        ["AA BB C DD EE", "AA BB C DD EE", "AA BB DD EE"],
    ],
)
def test_nothing_is_missing(stories: list[str]) -> None:
    assert gaps(*stories) == []


def test_a_passage_that_another_claim_half_tells_is_less_surely_missing() -> None:
    (gone,) = gaps("AA BB CC DD EE", "AA BB CC DD EE", "AA BB DD EE")
    (half, *_) = gaps("AA BB CC DD EE", "AA BB CC DD EE", "AA BB DD EE CE")
    assert half.missing == gone.missing == (2,)
    assert half.confidence < gone.confidence


@pytest.mark.parametrize(
    ("stories", "shares"),
    [
        (["AA BB", "AA BB"], {(0, 1): 1.0, (1, 0): 1.0}),
        (["AA BB CC DD", "AA BB"], {(0, 1): 0.5, (1, 0): 1.0}),
        (["AA", "BB"], {}),
        (["AA BB", "AA CC", "CC DD"], {(0, 1): 0.5, (1, 0): 0.5, (1, 2): 0.5, (2, 1): 0.5}),
    ],
)
def test_shared_text(stories: list[str], shares: dict[tuple[int, int], float]) -> None:
    assert shared_text(*aligned(*stories)) == pytest.approx(shares, abs=0.02)


@pytest.mark.parametrize(
    ("stories", "share"),
    [(["AA BB", "AA BB"], 1.0), (["AA BB CC DD", "AA BB"], 0.5), (["AA", "BB"], 0.0)],
)
def test_the_smaller_share_tells_a_retelling(stories: list[str], share: float) -> None:
    shares = shared_text(*aligned(*stories))
    assert retelling(shares, 0, 1) == retelling(shares, 1, 0) == pytest.approx(share, abs=0.02)
