"""reports/ holds what the program writes on the fixtures today; `make reports` writes it anew."""

from __future__ import annotations

import re

import pytest

from benchmarks.reports import FORMATS, ROOT, fixture_report


@pytest.mark.parametrize("name", FORMATS)
def test_reports_are_fresh(name: str) -> None:
    stored = (ROOT / "reports" / name).read_bytes()
    # Not an assertion on the bytes: a diff of two such files would take minutes to build.
    fresh = fixture_report(FORMATS[name]) == stored
    assert fresh, f"reports/{name} is stale: run `make reports` and read what changed"


@pytest.mark.parametrize("name", FORMATS)
def test_reports_name_no_machine(name: str) -> None:
    text = (ROOT / "reports" / name).read_text(encoding="utf-8")
    assert str(ROOT) not in text
    assert not re.search(r"\d\d:\d\d:\d\d", text)
