"""The README keeps its promises: its code runs, its commands and settings exist."""

from __future__ import annotations

import re
import tomllib

import pytest
from click.testing import CliRunner

from consistency.cli import COMMANDS, main
from consistency.settings import READERS, read_settings
from tests.shared import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def blocks(kind: str) -> list[str]:
    return [text for name, text in BLOCKS if name == kind]


@pytest.mark.parametrize("source", blocks("python"), ids=lambda source: source.split("\n")[0])
def test_python_examples_run(source: str, capsys: pytest.CaptureFixture[str]) -> None:
    exec(compile(source, "README.md", "exec"), {})
    assert capsys.readouterr().out.strip()


def test_the_report_shown_is_one_the_program_writes() -> None:
    (shown,) = blocks("text")
    assert shown in (ROOT / "reports" / "fixtures.txt").read_text(encoding="utf-8")


def test_settings_example_is_valid() -> None:
    (example,) = blocks("toml")
    read_settings(tomllib.loads(example)["tool"]["consistency"], "README.md")
    assert all(key in example for key in READERS)


def test_commands_exist() -> None:
    named = set(re.findall(r"\bconsistency (\w+)", README.split("## How it works")[0]))
    assert named & set(COMMANDS) == set(COMMANDS)
    options = set(re.findall(r"`(--[a-z-]+)", README))
    shown = "".join(
        CliRunner().invoke(main, [name, "--help"], terminal_width=200).output for name in COMMANDS
    )
    assert [option for option in sorted(options) if option not in shown] == []


def test_targets_exist() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z-]+)`", README)) <= targets


def test_links_lead_somewhere() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)|`((?:docs|consistency)/[\w./-]+)`", README):
        assert (ROOT / "".join(target)).exists(), target
