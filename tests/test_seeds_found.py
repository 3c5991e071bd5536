"""What a run over the five real documents must show, and what it must not."""

from __future__ import annotations

import json

import pytest

from benchmarks.seeds import SeedScore, seed_score
from tests.cli_fakes import run
from tests.shared import shared_path

MOST_FINDINGS = 12
"""More than these at error or warning drown what matters."""


@pytest.fixture(scope="module")
def score() -> SeedScore:
    folder = shared_path("seeds")
    paths = map(str, sorted(folder.glob("*.txt")))
    done = run("check", *paths, "--format", "json", "--no-cache")
    return seed_score(json.loads(done.stdout), folder)


@pytest.mark.parametrize("row", ["1", "2", "3"])
def test_a_row_is_shown(score: SeedScore, row: str) -> None:
    assert score.rows[row]


def test_equal_facts_are_silent(score: SeedScore) -> None:
    assert score.broken == ()


def test_an_editor_is_not_drowned(score: SeedScore) -> None:
    assert score.counted <= MOST_FINDINGS
