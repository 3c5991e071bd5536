"""Hold a report on the fixtures against what was planted in them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from benchmarks.reports import ROOT, STORIES

COUNTED = {"error", "warning"}


@dataclass(slots=True)
class Score:
    """What became of the planted disagreements of one story, in words an engineer can act on."""

    story: str
    planted: int
    missed: list[str] = field(default_factory=list)
    unexpected: list[str] = field(default_factory=list)
    """Errors and warnings that nothing planted explains, or that say a planted thing again."""


def planted_scores(report: Mapping[str, Any]) -> list[Score]:
    """Score the JSON `report` of `consistency check fixtures/stories`, story by story.

    A finding is the planted one where its code or its facet is the same, and a piece of its
    evidence overlaps a planted span in the same document.
    """
    return [_score(expected, report["findings"]) for expected in _expectations()]


def _expectations() -> Iterator[dict[str, Any]]:
    for path in sorted((ROOT / STORIES).glob("*/expected.json")):
        yield json.loads(path.read_text(encoding="utf-8"))


def _score(expected: Mapping[str, Any], findings: list[dict[str, Any]]) -> Score:
    own = [each for each in findings if each["story"] == expected["story"]]
    score = Score(expected["story"], len(expected["findings"]))
    taken: list[dict[str, Any]] = []
    for planted in expected["findings"]:
        matching = [each for each in own if each not in taken and _same(planted, each)]
        # Of several, the one that says just what was planted.
        matching.sort(key=lambda each: each["code"] != planted["code"])
        taken += matching[:1]
        if not matching:
            score.missed.append(f"{planted['code']}: {planted['note']}")
    score.unexpected = [
        f"{each['severity']} {each['code']}: {each['message']}"
        for each in own
        if each["severity"] in COUNTED and not each["suppressed"] and each not in taken
    ]
    return score


def _same(planted: Mapping[str, Any], found: Mapping[str, Any]) -> bool:
    alike = found["code"] == planted["code"] or found["facet"] == planted["facet"]
    return alike and any(_overlaps(planted["evidence"], each) for each in found["evidence"])


def _overlaps(spans: Mapping[str, Any], evidence: Mapping[str, Any]) -> bool:
    name = PurePosixPath(evidence["document"]).name
    if name not in spans:
        return False
    # An omission is an empty span: it counts where it touches.
    start, end = spans[name]["start"], spans[name]["end"]
    return bool(evidence["start"] <= end and start <= evidence["end"])
