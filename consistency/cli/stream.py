"""`consistency check --jsonl`: one story a line in, one report a line out, as they are done."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TextIO

import click

from consistency.cli.outcome import ExitCode, complain, verdict, whole_output
from consistency.errors import ConsistencyError
from consistency.model import Story
from consistency.render.json_report import render_jsonl

if TYPE_CHECKING:
    from consistency.embed import Encoder
    from consistency.ingest import BadLine
    from consistency.settings import GateOptions, Settings


def check_lines(source: str, output: str, settings: Settings, encoder: Encoder) -> ExitCode:
    """Check the story of each line of `source` (`-` is standard input), in order.

    A line that holds no story gives a line with its number (from 1) and its `error`; the run
    goes on, and its outcome is `ExitCode.FAILED`.
    """
    from consistency.ingest import read_jsonl  # noqa: PLC0415

    worst = ExitCode.CLEAN
    with click.open_file(source, encoding="utf-8") as lines, whole_output(output) as stream:
        for entry in read_jsonl(lines):
            worst = max(worst, _answer(entry, settings.gate, encoder, stream))
    return worst


def _answer(
    entry: Story | BadLine, gate: GateOptions, encoder: Encoder, stream: TextIO
) -> ExitCode:
    from consistency.pipeline import check_story  # noqa: PLC0415

    if not isinstance(entry, Story):
        return _refuse(stream, f"line {entry.line}: {entry.error}", None, entry.line)
    try:
        report = check_story(entry, encoder)
    except ConsistencyError as error:
        return _refuse(stream, str(error), entry.id, None)
    _put(stream, render_jsonl(report))
    return verdict(report, gate)


def _refuse(stream: TextIO, error: str, story: str | None, line: int | None) -> ExitCode:
    complain(error)
    answer = {"id": story, "line": line, "error": error}
    _put(stream, json.dumps(answer, ensure_ascii=False) + "\n")
    return ExitCode.FAILED


def _put(stream: TextIO, line: str) -> None:
    # Whoever reads the other end of a pipe gets each report when it is done.
    stream.write(line)
    stream.flush()
