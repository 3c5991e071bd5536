"""`consistency facts`: the contract that measuring scripts read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli_fakes import run


def lines_of(text: str) -> list[dict[str, object]]:
    done = run("facts", "--language", "en", "--lines", text=text)
    assert done.exit_code == 0, done.output
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("\n", 1), ("a", 1), ("a\n", 1), ("a\nb", 2), ("a\n\nb\n", 3), ("a\u2028b\n", 1)],
)
def test_every_line_is_a_text(text: str, count: int) -> None:
    assert [each["line"] for each in lines_of(text)] == list(range(count))


def test_a_text_is_one_list() -> None:
    done = run("facts", "--language", "pt", text="Custou 40 milhões de euros.\n")
    (fact,) = [each for each in json.loads(done.stdout) if each["kind"] == "quantity"]
    assert (fact["value"], fact["unit"], fact["dimension"]) == ("40000000", "EUR", "money")


def test_offsets_count_the_text_as_it_is() -> None:
    # A byte order mark is not counted, a carriage return is.
    text = "\ufeffOne.\r\nIt cost 40 euros.".encode()
    done = run("facts", "--language", "en", text=text)
    starts = [each["start"] for each in json.loads(done.stdout) if each.get("unit") == "EUR"]
    assert starts == [14]


def test_dates_start_from_the_day_of_publication(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text("It opened on 3 May.\n", encoding="utf-8")
    done = run("facts", "--language", "en", "--published", "2025-05-10", str(path))
    assert "2025-05-03" in [each.get("value") for each in json.loads(done.stdout)]


@pytest.mark.parametrize(
    ("arguments", "text", "message"),
    [
        (("--language", "de"), b"x", "consistency: no language profile for 'de'; available: en"),
        (("--language", "pt"), "não".encode("cp1252"), "byte 1: not valid utf-8; say which"),
        (("--language", "pt", "--published", "x"), b"x", "'x' does not match the format"),
        ((), b"x", "Missing option '--language'"),
        (("--language", "pt", "absent.txt"), b"", "absent.txt"),
    ],
)
def test_errors_are_one_line(arguments: tuple[str, ...], text: bytes, message: str) -> None:
    done = run("facts", *arguments, text=text)
    assert done.exit_code == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr
