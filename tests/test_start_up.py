"""What starting costs: light imports, no heavy package on the way of a plain check."""

from __future__ import annotations

import json
import subprocess
import sys
import time

import pytest

from tests.shared import ROOT

# Ten times what a quiet machine takes: the test tells a heavy import from a busy machine.
SECONDS = {"import": 2.0, "help": 4.0, "check": 12.0}
MODELS = {"torch", "sentence_transformers", "sklearn", "transformers", "scipy", "pandas", "pint"}
STORY = "fixtures/stories/four-engineers"


def modules_after(source: str) -> set[str]:
    """Run `source` in a fresh interpreter; return the top-level packages that it loaded."""
    report = "\nimport json, sys\nsys.stderr.write('\\n' + json.dumps(sorted(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", source + report],
        cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=True,
    )  # fmt: skip
    return {name.split(".")[0] for name in json.loads(done.stderr.splitlines()[-1])}


def command(*arguments: str) -> str:
    return (
        "from consistency.cli import main\n"
        f"try:\n  main({list(arguments)!r})\nexcept SystemExit as left:\n"
        "  assert left.code in {None, 0, 1}, left.code\n"
    )


def test_import_is_light() -> None:
    started = time.perf_counter()
    loaded = modules_after("import consistency")
    assert time.perf_counter() - started < SECONDS["import"]
    assert not loaded & {*MODELS, "numpy", "click", "rich", "babel", "model2vec"}


def test_help_is_light() -> None:
    started = time.perf_counter()
    loaded = modules_after(command("--help"))
    assert time.perf_counter() - started < SECONDS["help"]
    assert not loaded & {*MODELS, "numpy", "rich", "babel", "model2vec", "jinja2"}


def test_facts_need_no_model() -> None:
    loaded = modules_after(command("facts", "--language", "en", "LICENSE"))
    assert not loaded & {*MODELS, "numpy", "model2vec"}


@pytest.mark.parametrize("form", ["text", "json", "html"])
def test_a_plain_check_loads_no_heavy_package(form: str) -> None:
    started = time.perf_counter()
    loaded = modules_after(command("check", STORY, "--format", form))
    assert time.perf_counter() - started < SECONDS["check"]
    assert not loaded & MODELS
