"""`consistency explain`, `languages`, `--version`: what the program says of itself."""

from __future__ import annotations

import tomllib

import pytest

import consistency
from consistency.checks import CHECKS
from consistency.cli.languages import KINDS, entries
from consistency.lang import PROFILES
from tests.cli_fakes import run
from tests.shared import ROOT


@pytest.mark.parametrize("name", [check.rule.id for check in CHECKS])
def test_every_check_is_explained(name: str) -> None:
    done = run("explain", name)
    assert done.exit_code == 0
    for heading in ("## What it does", "## Why it matters", "## Example", "## When to dismiss"):
        assert heading in done.stdout


@pytest.mark.parametrize("arguments", [("explain",), ("explain", "--list")])
def test_the_checks_are_listed(arguments: tuple[str, ...]) -> None:
    listed = run(*arguments).stdout.splitlines()
    assert [line.split()[0] for line in listed] == [check.rule.id for check in CHECKS]


def test_an_unknown_check_gets_the_nearest() -> None:
    done = run("explain", "quantity-mismach")
    assert done.exit_code == 2
    assert "did you mean 'quantity-mismatch'?" in done.stderr


def test_every_language_is_covered_in_every_kind() -> None:
    shown = run("languages").stdout
    assert all(profile.name in shown for profile in PROFILES.values())
    for kind in KINDS:
        (row,) = [line for line in shown.splitlines() if line.startswith(kind)]
        figures = row.removeprefix(kind).split()
        assert len(figures) == len(PROFILES)
        assert "0" not in figures, row


@pytest.mark.parametrize(
    ("table", "count"),
    [
        (frozenset({"a", "b"}), 2),
        ({"a": 1, "b": 2}, 2),
        ({"a": ("x", "y"), "b": ("z",)}, 3),
        ((("january", "jan"), ("february",)), 3),
        ("word", 0),
        (True, 0),
        ((), 0),
    ],
)
def test_entries_are_counted(table: object, count: int) -> None:
    assert entries(table) == count


def test_the_version_is_that_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert consistency.__version__ == project["version"]
    assert run("--version").stdout.strip().endswith(project["version"])


def test_public_names_are_there() -> None:
    assert all(getattr(consistency, name) is not None for name in consistency.__all__)
    assert set(consistency.__all__) <= set(dir(consistency))
    with pytest.raises(AttributeError, match="has no attribute 'absent'"):
        consistency.absent  # noqa: B018
