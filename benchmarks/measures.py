"""Measure what reports/measures.md tells: `python -m benchmarks.measures [--only 1,5]`."""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.planted import planted_scores
from benchmarks.reports import ROOT, STORIES
from benchmarks.seeds import seed_score

TARGET = ROOT / "reports" / "measures.md"
SECTION = re.compile(r"^## (\d+)\. .*?(?=^## |\Z)", re.MULTILINE | re.DOTALL)
CHECK = "consistency check --format json --fail-on never"


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing to measure: its title, what is asked of it, and what measures it."""

    title: str
    asked: str
    run: Callable[[Path], str]
    """From the folder of measuring material to the commands and their figures."""


def measure_seeds(shared: Path) -> str:
    """Run over the five seed documents, taken as one story."""
    command = f"{CHECK} {shared}/seeds/*.txt"
    report = _report(command)
    score = seed_score(report, shared / "seeds")
    shown = [f"row {row}: {'shown' if ok else 'MISSED'}" for row, ok in score.rows.items()]
    broken = [f"equality taken for a difference: {line}" for line in score.broken]
    counted = f"{score.counted} findings at error or warning"
    return _block(command, [*shown, *(broken or ["equalities: silent"]), counted, *_lines(report)])


def measure_fixtures(_: Path) -> str:
    """Run over the fixtures."""
    command = f"{CHECK} {STORIES}"
    lines = []
    for score in planted_scores(_report(command)):
        found = score.planted - len(score.missed)
        lines.append(f"{score.story}: {found} of {score.planted} found")
        lines += [f"    missed: {each}" for each in score.missed]
        lines += [f"    unexpected: {each}" for each in score.unexpected]
    return _block(command, lines)


def measure_retrieval(shared: Path) -> str:
    """Run bitext retrieval with the embedded model."""
    return "\n".join(
        _told(f"python -m benchmarks.{module} --eval {shared}/eval")
        for module in ("retrieval", "loaders")
    )


def measure_stories(shared: Path) -> str:
    """Build edited news stories and check each."""
    script, corpus = f"python3 {shared}/bench/storycases.py", f"{shared}/ntrex"
    with tempfile.TemporaryDirectory() as folder:
        build = f"{script} build {corpus} {folder} --seed 7 --known {corpus}/known.tsv"
        score = f"{script} score {folder} 'consistency check --format json {{dir}}' --jobs 2"
        text = _told(build) + "\n" + _told(score)
    return text.replace(folder, "OUT")


def measure_facts(shared: Path) -> str:
    """Read the number and date suites."""
    suites = f"{shared}/quantities/*/"
    return _told(f"python3 {shared}/bench/factscore.py {suites} --command 'consistency facts'")


def measure_pairs(shared: Path) -> str:
    """Check sentence pairs with typed errors."""
    command = "'consistency check --jsonl -'"
    return _told(f"python3 {shared}/bench/pairscore.py {shared}/pairsets {command}")


def measure_start_up(_: Path) -> str:
    """Time cold starts."""
    return _told("python -m benchmarks.start_up")


MEASURES = (
    Measure(
        "The five real documents",
        "rows 1 to 3 shown, nothing raised on the equalities, twelve findings or fewer",
        measure_seeds,
    ),
    Measure(
        "What is planted in the fixtures",
        "all of it found, no other error or warning",
        measure_fixtures,
    ),
    Measure(
        "Retrieval on FLORES dev with the embedded model",
        "mean over the ten pairs of en pt fr it id at least 0.97 (cosine); "
        "the two readers of the model agree to 1e-5",
        measure_retrieval,
    ),
    Measure("Edited news stories", "`new` well past 0.27 over all kinds", measure_stories),
    Measure("Numbers and dates in public suites", "the table, as it is", measure_facts),
    Measure("Sentence pairs with typed errors", "the table, as it is", measure_pairs),
    Measure(
        "Cold starts",
        "a check of four versions under 1.2 s without torch, sentence_transformers or sklearn; "
        "`--help` under 0.4 s",
        measure_start_up,
    ),
)


def main() -> None:
    """Run the measures asked for, and put them in the place of the old ones."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--only", default="", help="numbers of the measures to run: 1,5")
    given = parser.parse_args()
    numbers = range(1, len(MEASURES) + 1)
    chosen = [int(number) for number in given.only.split(",") if number] or [*numbers]
    old = TARGET.read_text(encoding="utf-8") if TARGET.exists() else ""
    sections = {int(found[1]): found[0].strip() for found in SECTION.finditer(old)}
    for number in chosen:
        sections[number] = _section(number, MEASURES[number - 1], given.shared)
        # After each: the long ones may be interrupted.
        body = "\n\n".join(text for _, text in sorted(sections.items()))
        TARGET.write_text(f"{_heading()}\n\n{body}\n", encoding="utf-8")
        print(sections[number], flush=True)


def _heading() -> str:
    return (
        "# Measures\n\n"
        "What `make measures` wrote: each figure with the command that gives it.\n"
        f"Python {platform.python_version()}, {os.cpu_count()} cores."
    )


def _section(number: int, measure: Measure, shared: Path) -> str:
    started = time.perf_counter()
    text = measure.run(shared)
    took = time.perf_counter() - started
    return f"## {number}. {measure.title}\n\nAsked: {measure.asked}.\n\n{text}\nTook {took:.0f} s."


def _told(command: str) -> str:
    """Run `command` and return it with all that it printed."""
    done = _run(command)
    failed = done.stderr if done.returncode else ""
    return _block(command, (done.stdout + failed).split("\n"))


def _report(command: str) -> Any:
    done = _run(command)
    if not done.stdout:
        sys.exit(f"{command}\n{done.stderr}")
    return json.loads(done.stdout)


def _run(command: str) -> subprocess.CompletedProcess[str]:
    # `consistency` and `python` are those of this environment.
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    return subprocess.run(
        ["sh", "-c", command],
        cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False,
        env={**os.environ, "PATH": path},
    )  # fmt: skip


def _block(command: str, lines: list[str]) -> str:
    shown = "\n".join(line.rstrip() for line in lines).strip("\n")
    return f"```console\n$ {command}\n{shown}\n```\n"


def _lines(report: Any) -> list[str]:
    return [
        f"    {found['severity']} {found['code']} {found['confidence']:.2f}: {found['message']}"
        for found in report["findings"]
        if found["severity"] != "note"
    ]


if __name__ == "__main__":
    main()
