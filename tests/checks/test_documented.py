"""Every check explains itself: its module docstring is its page in the manual."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

from consistency.checks import CHECKS
from consistency.checks.base import Check

SECTIONS = ["## What it does", "## Why it matters", "## Example", "## When to dismiss"]
CASES = Path("fixtures/cases")


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.rule.id)
def test_check_is_documented(check: Check) -> None:
    doc = inspect.getmodule(check.run).__doc__ or ""
    assert [line for line in doc.splitlines() if line.startswith("## ")] == SECTIONS


def test_every_check_has_cases() -> None:
    assert {check.rule.id for check in CHECKS} == {path.stem for path in CASES.glob("*.toml")}
