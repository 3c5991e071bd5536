"""`consistency check --jsonl`: a story a line in, a report a line out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli_fakes import faked, run

__all__ = ["faked"]
pytestmark = pytest.mark.usefixtures("faked")


def line(story: str, pt: str = "Dois.", fr: str = "Deux.") -> str:
    versions = [{"language": "pt", "text": pt}, {"language": "fr", "text": fr}]
    return json.dumps({"id": story, "versions": versions}) + "\n"


def answers(text: str, *options: str) -> tuple[int, list[dict[str, Any]]]:
    done = run("check", "--jsonl", "-", *options, text=text)
    return done.exit_code, [json.loads(each) for each in done.stdout.splitlines()]


def test_reports_come_in_order_with_their_id() -> None:
    code, reports = answers(line("b", "ERROR") + line("a") + line("c", fr="WARNING"))
    assert code == 1
    assert [report["id"] for report in reports] == ["b", "a", "c"]
    assert [len(report["findings"]) for report in reports] == [1, 0, 1]


def test_a_last_line_needs_no_newline() -> None:
    _, reports = answers(line("a") + line("b").rstrip("\n"))
    assert [report["id"] for report in reports] == ["a", "b"]


def test_texts_keep_their_line_ends() -> None:
    _, reports = answers(line("a", "Um.\r\nERROR", "Un.\u2028Deux."))
    assert reports[0]["findings"][0]["evidence"][0]["start"] == 5
    assert reports[0]["stories"][0]["documents"][1]["characters"] == 9


@pytest.mark.parametrize(
    "bad",
    ["{", "[]", '"text"', '{"id": "x"}', '{"id": "x", "versions": [{"language": "pt"}]}'],
)
def test_a_bad_line_is_answered_and_the_rest_is_checked(bad: str) -> None:
    code, reports = answers(line("a") + bad + "\n" + line("b"))
    assert code == 2
    assert [report["id"] for report in reports if "findings" in report] == ["a", "b"]
    assert reports[1]["id"] is None
    assert reports[1]["line"] == 2
    assert reports[1]["error"]


def test_a_story_that_cannot_be_checked_is_answered() -> None:
    code, reports = answers(line("a", "BROKEN") + line("b"))
    assert code == 2
    assert reports[0] == {"id": "a", "error": "cannot be checked"}
    assert reports[1]["id"] == "b"


def test_nothing_in_is_nothing_out() -> None:
    assert answers("") == (0, [])


def test_one_version_is_skipped_in_words() -> None:
    alone = json.dumps({"id": "a", "versions": [{"language": "pt", "text": "Dois."}]}) + "\n"
    code, reports = answers(alone, "--fail-on-skipped")
    assert code == 2
    reason = reports[0]["stories"][0]["skipped"][0]["reason"]
    assert "can be compared" in reason
    assert "file" not in reason


def test_from_a_file_to_a_file(tmp_path: Path) -> None:
    source, target = tmp_path / "stories.jsonl", tmp_path / "reports.jsonl"
    source.write_text(line("a") + line("b"), encoding="utf-8")
    done = run("check", "--jsonl", str(source), "-o", str(target))
    assert (done.exit_code, done.output) == (0, "")
    assert len(target.read_text(encoding="utf-8").splitlines()) == 2
