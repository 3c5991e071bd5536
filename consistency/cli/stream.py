"""`consistency check --jsonl`: one story a line in, one report a line out, as they are done."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TextIO

import click

from consistency.cli.exits import ExitCode, complain
from consistency.cli.outcome import reading_outcome, verdict, whole_output
from consistency.errors import ConsistencyError
from consistency.ingest import BadLine, read_jsonl
from consistency.render.json_report import render_jsonl

if TYPE_CHECKING:
    from consistency.embed import Encoder
    from consistency.model import Story
    from consistency.settings import GateOptions, Settings


def check_lines(source: str, output: str, settings: Settings, encoder: Encoder) -> ExitCode:
    """Check the story of each line of `source` (`-` is standard input), in order.

    A line that holds no story gives `{"id": null, "line", "error"}` (lines count from 1), a story
    that cannot be checked `{"id", "error"}`; the run goes on, and is `ExitCode.FAILED`.
    """
    worst = ExitCode.CLEAN
    # A byte that is no UTF-8 spoils its line, not the run: the reader refuses surrogates.
    with (
        click.open_file(source, encoding="utf-8", errors="surrogateescape") as lines,
        whole_output(output) as stream,
    ):
        for entry in read_jsonl(lines, settings.ingest, click.format_filename(source)):
            worst = max(worst, _answer(entry, settings.gate, encoder, stream))
    return worst


def _answer(
    entry: Story | BadLine, gate: GateOptions, encoder: Encoder, stream: TextIO
) -> ExitCode:
    from consistency.pipeline import check_story  # noqa: PLC0415

    if isinstance(entry, BadLine):
        complain(f"{entry.source}: line {entry.line}: {entry.error}")
        return _refuse(stream, {"id": None, "line": entry.line, "error": entry.error})
    try:
        report = check_story(entry, encoder)
    except ConsistencyError as error:
        complain(f"{entry.id}: {error}")
        return _refuse(stream, {"id": entry.id, "error": str(error)})
    _put(stream, render_jsonl(report))
    return max(reading_outcome(entry), verdict(report, gate))


def _refuse(stream: TextIO, answer: dict[str, str | int | None]) -> ExitCode:
    _put(stream, json.dumps(answer) + "\n")
    return ExitCode.FAILED


def _put(stream: TextIO, line: str) -> None:
    # Whoever reads the other end of a pipe gets each report when it is done.
    stream.write(line)
    stream.flush()
