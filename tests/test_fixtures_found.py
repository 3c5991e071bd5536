"""All that is planted in the fixtures is found, and nothing else is raised."""

from __future__ import annotations

import json
from functools import lru_cache

import pytest

from benchmarks.planted import Score, planted_scores
from benchmarks.reports import ROOT, STORIES, fixture_report

STORY_IDS = sorted(path.parent.name for path in (ROOT / STORIES).glob("*/expected.json"))


@lru_cache(maxsize=1)
def scores() -> dict[str, Score]:
    return {score.story: score for score in planted_scores(json.loads(fixture_report("json")))}


def test_there_are_stories() -> None:
    assert len(STORY_IDS) >= 4


@pytest.mark.parametrize("story", STORY_IDS)
def test_what_is_planted_is_found(story: str) -> None:
    assert scores()[story].missed == []


@pytest.mark.parametrize("story", STORY_IDS)
def test_nothing_else_is_raised(story: str) -> None:
    assert scores()[story].unexpected == []
