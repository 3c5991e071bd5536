"""`consistency check`: exit codes, settings, files written whole, errors in one line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from consistency.cli.check import MANY_STORIES, with_progress
from consistency.model import Story, StoryReport
from tests.cli_fakes import fake_check_story, faked, run
from tests.shared import ROOT

__all__ = ["faked"]
pytestmark = pytest.mark.usefixtures("faked")

PT = "O porto abriu na segunda-feira com quarenta navios à espera. {}\n"
FR = "Le port a ouvert lundi avec quarante navires en attente. {}\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(name: str, text: str) -> str:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return name


def story(slug: str, *, pt: str = "", fr: str = "") -> tuple[str, str]:
    return write(f"{slug}.pt.txt", PT.format(pt)), write(f"{slug}.fr.txt", FR.format(fr))


@pytest.mark.parametrize(
    ("severity", "fail_on", "code"),
    [
        ("ERROR", None, 1),
        ("WARNING", None, 0),
        ("NOTE", None, 0),
        ("", None, 0),
        ("ERROR", "never", 0),
        ("WARNING", "warning", 1),
        ("NOTE", "warning", 0),
        ("NOTE", "note", 1),
        ("", "note", 0),
    ],
)
def test_the_exit_code_tells_what_was_found(severity: str, fail_on: str | None, code: int) -> None:
    options = ["--fail-on", fail_on] if fail_on else []
    assert run("check", *story("a", pt=severity), *options).exit_code == code


def test_json_is_the_report_of_the_contract() -> None:
    done = run("check", *story("a", fr="ERROR"), "--format", "json")
    report = json.loads(done.stdout)
    assert [found["code"] for found in report["findings"]] == ["fake-check"]
    assert {each["language"] for each in report["stories"][0]["documents"]} == {"pt", "fr"}


@pytest.mark.parametrize("form", ["text", "json", "html"])
def test_a_report_in_a_file_is_the_one_on_the_stream(form: str) -> None:
    paths = story("a", fr="ERROR")
    shown = run("check", *paths, "--format", form)
    written = run("check", *paths, "--format", form, "-o", "report")
    assert (shown.exit_code, written.exit_code) == (1, 1)
    assert written.output == ""
    assert Path("report").read_bytes() == shown.stdout_bytes
    assert sorted(Path().iterdir()) == sorted(map(Path, [*paths, "report"]))


def test_a_file_that_cannot_be_written_is_a_failure() -> None:
    done = run("check", *story("a"), "-o", "missing/report.txt")
    assert done.exit_code == 2
    assert done.stderr == "consistency: missing/report.txt: its folder does not exist\n"
    assert "Traceback" not in done.stderr


def test_a_version_without_a_profile_fails_where_asked() -> None:
    paths = [*story("a"), write("a.de.txt", "Der Hafen öffnete am Montag mit vierzig Schiffen.\n")]
    assert run("check", *paths).exit_code == 0
    done = run("check", *paths, "--fail-on-skipped")
    assert done.exit_code == 2
    assert "a.de.txt" in done.stdout


@pytest.mark.parametrize("form", ["text", "json", "html"])
def test_a_story_of_one_version_is_skipped_in_words(form: str) -> None:
    path = write("alone.pt.txt", PT.format(""))
    done = run("check", path, "--format", form)
    assert done.exit_code == 0
    assert "can be compared" in done.stdout
    assert run("check", path, "--fail-on-skipped").exit_code == 2


def test_a_story_that_cannot_be_checked_leaves_the_others() -> None:
    paths = [*story("bad", pt="BROKEN"), *story("good", pt="ERROR")]
    done = run("check", *paths, "--format", "json")
    assert done.exit_code == 2
    assert "cannot be checked" in done.stderr
    assert [found["story"] for found in json.loads(done.stdout)["findings"]] == ["good"]


def test_a_file_that_is_not_utf8_names_place_and_remedy() -> None:
    good = story("good", pt="ERROR")
    Path("bad.pt.txt").write_bytes("não".encode("cp1252"))
    done = run("check", *good, "bad.pt.txt", write("bad.fr.txt", FR), "--format", "json")
    assert done.exit_code == 2
    assert "bad.pt.txt" in done.stderr
    assert "byte 1" in done.stderr
    assert "--encoding" in done.stderr
    assert [found["story"] for found in json.loads(done.stdout)["findings"]] == ["good"]


def test_another_encoding_is_taken_at_its_word() -> None:
    Path("a.pt.txt").write_bytes((PT.format("ERROR")).encode("cp1252"))
    Path("a.fr.txt").write_bytes((FR.format("")).encode("cp1252"))
    assert run("check", "a.pt.txt", "a.fr.txt", "--encoding", "cp1252").exit_code == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "give either PATH… or --jsonl FILE"),
        (("x.txt", "--jsonl", "-"), "give either PATH… or --jsonl FILE"),
        (("--jsonl", "-", "--format", "html"), "--jsonl writes JSON lines"),
        (("absent.txt",), "consistency: absent.txt: no such file or folder"),
        (("x.txt", "--source-language", "xx"), "no language has the code 'xx'"),
        (("--jsonl", "-", "--source-language", "french"), "no language has the code 'french'"),
        (("x.txt", "--format", "pdf"), "'pdf' is not one of"),
        (("x.txt", "--published", "soon"), "'soon' does not match"),
    ],
)
def test_a_call_that_makes_no_sense_is_refused(arguments: tuple[str, ...], message: str) -> None:
    write("x.txt", PT)
    done = run("check", *arguments)
    assert done.exit_code == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_an_empty_folder_is_no_success() -> None:
    Path("empty").mkdir()
    done = run("check", "empty")
    assert done.exit_code == 2
    assert done.stderr.startswith("consistency: ")


def test_settings_hold_and_the_command_line_wins() -> None:
    paths = story("a", pt="WARNING")
    write("consistency.toml", 'fail-on = "warning"\nformat = "json"\n')
    done = run("check", *paths)
    assert done.exit_code == 1
    assert json.loads(done.stdout)["summary"]["warning"] == 1
    assert run("check", *paths, "--fail-on", "error").exit_code == 0


def test_an_unknown_setting_is_one_line() -> None:
    write("consistency.toml", "colour = true\n")
    done = run("check", *story("a"))
    assert done.exit_code == 2
    assert done.stderr.startswith("consistency: consistency.toml: unknown key 'colour'; did you")


def test_no_colour_in_a_pipe_unless_asked() -> None:
    paths = story("a", pt="ERROR")
    assert "\x1b[" not in run("check", *paths).stdout
    assert "\x1b[" in run("check", *paths, "--color").stdout


def test_no_progress_in_a_pipe() -> None:
    paths = [path for number in range(22) for path in story(f"s{number}")]
    done = run("check", *paths)
    assert (done.exit_code, done.stderr) == (0, "")


def test_progress_shows_on_a_terminal_when_there_is_much_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    few = [Story(str(number), ()) for number in range(MANY_STORIES)]
    assert list(with_progress(few)) == few
    assert capsys.readouterr().err == ""
    many = [*few, Story("last", ())]
    assert list(with_progress(many)) == many
    captured = capsys.readouterr()
    assert "checking" in captured.err
    assert captured.out == ""


def test_source_language_and_date_reach_the_story(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Story] = []

    def note(story: Story, encoder: object) -> StoryReport:
        seen.append(story)
        return fake_check_story(story, encoder)

    monkeypatch.setattr("consistency.pipeline.check_story", note)
    run("check", *story("a"), "--source-language", "fr", "--published", "2025-10-16")
    assert [each.source_language for each in seen] == ["fr"]
    assert {version.published for each in seen for version in each.versions} == {"2025-10-16"}


def test_a_defect_is_told_from_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("consistency.pipeline.check_story", fail)
    done = run("check", *story("a"))
    assert done.exit_code == 2
    assert "ZeroDivisionError" in done.stderr


def test_a_reader_who_leaves_is_told_from_a_finding() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "consistency", "explain", "--list"],
        stdout=_closed_pipe(), stderr=subprocess.PIPE, cwd=ROOT, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (2, b"")


def _closed_pipe() -> int:
    reading, writing = os.pipe()
    os.close(reading)
    return writing
