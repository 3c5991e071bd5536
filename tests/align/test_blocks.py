"""Blocks of two texts in order: one to one, merged, split, left out, and long texts."""

from __future__ import annotations

import numpy as np
import pytest

from consistency.align.blocks import FULL_BAND, MERGE_COST, Units, align_in_order
from tests.align.build import WordEncoder, about

ENCODER = WordEncoder()
Pairs = list[tuple[list[int], list[int]]]


def units(*sentences: str) -> Units:
    """Return a text, a word of topics a sentence."""
    texts = [about(topics) for topics in sentences]
    lengths = np.array([len(text) for text in texts], dtype=np.float32)
    return Units(
        ENCODER.encode(texts) * lengths[:, None],
        np.zeros((len(texts), 1), dtype=np.float32),
        lengths,
        np.full(len(texts), MERGE_COST, dtype=np.float32),
    )


def aligned(left: Units, right: Units) -> Pairs:
    return [(list(link.left), list(link.right)) for link in align_in_order(left, right)]


@pytest.mark.parametrize(
    ("left", "right", "pairs"),
    [
        # --- one to one ---
        ("A B C", "A B C", [([0], [0]), ([1], [1]), ([2], [2])]),
        ("A", "A", [([0], [0])]),
        # --- split and merged ---
        ("A BC D", "A B C D", [([0], [0]), ([1], [1, 2]), ([2], [3])]),
        ("A B C D", "A BC D", [([0], [0]), ([1, 2], [1]), ([3], [2])]),
        ("A BCD E", "A B C D E", [([0], [0]), ([1], [1, 2, 3]), ([2], [4])]),
        # --- left out ---
        ("A B C D", "A C D", [([0], [0]), ([2], [1]), ([3], [2])]),
        ("A C D", "A B C D", [([0], [0]), ([1], [2]), ([2], [3])]),
        ("A B C", "B C", [([1], [0]), ([2], [1])]),
        # --- nothing in common ---
        ("A B", "C D", []),
        ("", "A B", []),
        ("A B", "", []),
    ],
)
def test_alignment(left: str, right: str, pairs: Pairs) -> None:
    assert aligned(units(*left.split()), units(*right.split())) == pairs


@pytest.mark.parametrize(
    ("left", "right"),
    [("A B C D E", "A C B D E"), ("A B C D E F", "F A B C D E"), ("A B C", "C B A")],
)
def test_what_moved_is_left_to_others(left: str, right: str) -> None:
    """Links never cross, and no sentence stands in for one that went elsewhere."""
    pairs = aligned(units(*left.split()), units(*right.split()))
    assert pairs
    for side in (0, 1):
        places = [place for pair in pairs for place in pair[side]]
        assert places == sorted(set(places))
    for rows, columns in pairs:
        assert {left.split()[i] for i in rows} & {right.split()[j] for j in columns}


def test_long_texts_are_aligned_in_a_band() -> None:
    topics = [chr(0x4E00 + number) for number in range(2 * FULL_BAND)]
    left = [topic for place, topic in enumerate(topics) if place % 40 != 7]
    right = [topic for place, topic in enumerate(topics) if place % 50 != 9]
    pairs = aligned(units(*left), units(*right))
    together = {(left[rows[0]], right[columns[0]]) for rows, columns in pairs}
    assert together == {(topic, topic) for topic in topics if topic in left and topic in right}


def test_the_same_texts_give_the_same_links() -> None:
    left, right = units("A", "B", "BC", "D"), units("A", "BD", "C", "D")
    assert align_in_order(left, right) == align_in_order(left, right)


@pytest.mark.parametrize("shared", [1, 2])
def test_shared_values_settle_what_words_leave_open(shared: int) -> None:
    """Of two sentences in the same words the one with the same numbers and names is linked."""
    words = ["B", "A", "A", "C", "D", "E", "F", "G"]
    left, right = units(*words), units(*words[:1], *words[2:])
    anchors = np.zeros((len(left), 2), dtype=np.float32)
    anchors[1, 0] = anchors[2, 1] = 3
    tied = np.zeros((len(right), 2), dtype=np.float32)
    tied[1, shared - 1] = 3
    pairs = aligned(
        Units(left.vectors, anchors, left.lengths, left.joints),
        Units(right.vectors, tied, right.lengths, right.joints),
    )
    assert [rows for rows, columns in pairs if 1 in columns] == [[shared]]
