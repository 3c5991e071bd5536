"""Columns that hold some of the versions: joined to a neighbour where that tells the same."""

from __future__ import annotations

import numpy as np
import pytest

from consistency.align.blocks import MERGE_COST, Units
from consistency.align.columns import Column, join_columns, settle_columns
from tests.align.build import WordEncoder, about

Members = dict[int, list[int]]


def units_of(*stories: str) -> list[Units]:
    encoder = WordEncoder()
    found = []
    for story in stories:
        texts = [about(topics) for topics in story.split()]
        lengths = np.array([len(text) for text in texts], dtype=np.float32)
        vectors = encoder.encode(texts) * lengths[:, None]
        anchors = np.zeros((len(texts), 1), dtype=np.float32)
        joints = np.full(len(texts), MERGE_COST, dtype=np.float32)
        found.append(Units(vectors, anchors, lengths, joints))
    return found


@pytest.mark.parametrize(
    ("story", "columns", "settled"),
    [
        # --- a half that stands alone goes to the column that lacks it, before or after it ---
        (
            ["AB C", "A B C", "AB C"],
            [{0: [0], 1: [0], 2: [0]}, {1: [1]}, {0: [1], 1: [2], 2: [1]}],
            [{0: [0], 1: [0, 1], 2: [0]}, {0: [1], 1: [2], 2: [1]}],
        ),
        (
            ["C AB", "C A B", "C AB"],
            [{0: [0], 1: [0], 2: [0]}, {1: [1]}, {0: [1], 1: [2], 2: [1]}],
            [{0: [0], 1: [0], 2: [0]}, {0: [1], 1: [1, 2], 2: [1]}],
        ),
        # --- a sentence that was added stays by itself ---
        (
            ["A C", "A X C", "A C"],
            [{0: [0], 1: [0], 2: [0]}, {1: [1]}, {0: [1], 1: [2], 2: [1]}],
            [{0: [0], 1: [0], 2: [0]}, {1: [1]}, {0: [1], 1: [2], 2: [1]}],
        ),
        # --- and so does one that two of three versions have ---
        (
            ["A B C", "A B C", "A C"],
            [{0: [0], 1: [0], 2: [0]}, {0: [1], 1: [1]}, {0: [2], 1: [2], 2: [1]}],
            [{0: [0], 1: [0], 2: [0]}, {0: [1], 1: [1]}, {0: [2], 1: [2], 2: [1]}],
        ),
        # --- a half that is not next to its other half ---
        (
            ["AB C", "A C B", "AB C"],
            [{0: [0], 1: [0], 2: [0]}, {0: [1], 1: [1], 2: [1]}, {1: [2]}],
            [{0: [0], 1: [0], 2: [0]}, {0: [1], 1: [1], 2: [1]}, {1: [2]}],
        ),
    ],
)
def test_settling(story: list[str], columns: list[Members], settled: list[Members]) -> None:
    result = settle_columns([Column(dict(each)) for each in columns], units_of(*story))
    assert [column.members for column in result] == settled


def test_joined_columns_hold_the_claims_of_all_in_order() -> None:
    first, second = Column({0: [3], 2: [1]}), Column({0: [1, 2], 1: [5]})
    assert join_columns([first, second]).members == {0: [1, 2, 3], 1: [5], 2: [1]}
    assert first.members == {0: [3], 2: [1]}


def test_no_columns_are_no_columns() -> None:
    assert settle_columns([], []) == []
