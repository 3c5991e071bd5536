"""`consistency check --jsonl`: one story a line in, one report a line out, as they are done."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

import click

from consistency.cli.outcome import ExitCode, verdict, whole_output
from consistency.errors import ConsistencyError
from consistency.render import render_jsonl

if TYPE_CHECKING:
    from consistency.embed import Encoder
    from consistency.ingest import BadLine
    from consistency.model import Story
    from consistency.settings import GateOptions, Settings


def check_lines(source: str, output: str, settings: Settings, encoder: Encoder) -> ExitCode:
    """Check the story of each line of `source` (`-` is standard input), in order.

    A line that holds no story gives a line with its `error` and its `line` (from 1), and the
    run goes on; its outcome is `ExitCode.FAILED` then.
    """
    from consistency.ingest import read_jsonl  # noqa: PLC0415

    worst = ExitCode.CLEAN
    with (
        click.open_file(source, encoding="utf-8") as lines,
        whole_output(output) as stream,
    ):
        for entry in read_jsonl(lines):
            worst = max(worst, _answer(entry, settings.gate, encoder, stream))
    return worst


def _answer(
    entry: Story | BadLine, gate: GateOptions, encoder: Encoder, stream: TextIO
) -> ExitCode:
    from consistency.pipeline import check_story  # noqa: PLC0415

    try:
        report = check_story(entry, encoder)
        outcome, answer = verdict(report, gate), render_jsonl(report)
    except ConsistencyError:
        pass
    stream.write(answer)
    stream.flush()
    return outcome
