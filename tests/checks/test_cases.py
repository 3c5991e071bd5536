"""Run the cases of fixtures/cases/ through the whole check they are named for."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from consistency.embed import load_encoder
from consistency.model import Finding, Severity, Story, Version
from consistency.pipeline import check_story

CASES = [
    pytest.param(path.stem, case, id=f"{path.stem}: {case['title']}")
    for path in sorted(Path("fixtures/cases").glob("*.toml"))
    for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]
]


@pytest.mark.parametrize(("code", "case"), CASES)
def test_case(code: str, case: dict[str, Any]) -> None:
    report = check_story(_story(case), load_encoder(cache=False))
    told = [each for each in report.findings if each.severity is not Severity.NOTE]
    expected: dict[str, str] = case.get("expect", {})
    if not expected:
        assert [_shown(finding) for finding in told] == []
        return
    fitting = [
        finding for finding in told if finding.code == code and _points_at(finding, expected, case)
    ]
    assert fitting, [_shown(finding) for finding in told]


def _story(case: dict[str, Any]) -> Story:
    versions = [Version(f"case.{code}.txt", code, text) for code, text in case["versions"].items()]
    return Story("case", tuple(versions), case.get("source"))


def _points_at(finding: Finding, expected: dict[str, str], case: dict[str, Any]) -> bool:
    """Tell whether the evidence overlaps the expected words in every version that has some."""
    for code, quote in expected.items():
        start = case["versions"][code].index(quote)
        if not any(
            each.language == code
            and each.span.start < start + max(len(quote), 1)
            and each.span.end >= start
            for each in finding.evidence
        ):
            return False
    return True


def _shown(finding: Finding) -> str:
    return f"{finding.severity.value} {finding.code}: {finding.message}"
