"""What a run comes to: the outcome of a story, files written whole."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO, assert_never

from consistency.cli.exits import ExitCode, complain
from consistency.ingest.assembly import STAGE
from consistency.model import Severity, Story, StoryReport
from consistency.render.summary import all_skipped
from consistency.settings import FailOn, GateOptions

STANDARD_STREAM = "-"


def verdict(report: StoryReport, gate: GateOptions) -> ExitCode:
    """Return what one story's report means for the run; suppressed findings mean nothing."""
    if gate.fail_on_skipped and all_skipped(report):
        return ExitCode.FAILED
    failing = _failing(gate.fail_on)
    counts = (f for f in report.findings if f.suppressed is None and f.severity in failing)
    return ExitCode.FINDINGS if any(counts) else ExitCode.CLEAN


def reading_outcome(story: Story) -> ExitCode:
    """Complain of each file of `story` that could not be read, and return what that means.

    A version set aside for its language was read; `verdict` judges it.
    """
    unread = [each for each in story.skipped if each.stage == STAGE and each.document]
    for skipped in unread:
        complain(f"{skipped.document}: {skipped.reason}")
    return ExitCode.FAILED if unread else ExitCode.CLEAN


@contextmanager
def whole_output(path: str) -> Iterator[TextIO]:
    """Open `path` for a text that appears whole or not at all; `-` is standard output.

    Raises:
        OSError: the file cannot be written.
    """
    target = Path(path)
    if path == STANDARD_STREAM:
        yield sys.stdout
    elif target.exists() and not target.is_file():
        # A pipe or a device cannot be replaced.
        with target.open("w", encoding="utf-8", newline="\n") as stream:
            yield stream
    else:
        with _replacing(target) as stream:
            yield stream


@contextmanager
def _replacing(target: Path) -> Iterator[TextIO]:
    if not target.parent.is_dir():
        # Else the error would name the file beside it, which nobody asked for.
        raise FileNotFoundError(errno.ENOENT, "its folder does not exist", str(target))
    beside = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        with beside.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
            yield stream
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


def _failing(fail_on: FailOn) -> tuple[Severity, ...]:
    match fail_on:
        case FailOn.NEVER:
            return ()
        case FailOn.ERROR:
            return (Severity.ERROR,)
        case FailOn.WARNING:
            return (Severity.ERROR, Severity.WARNING)
        case FailOn.NOTE:
            return (Severity.ERROR, Severity.WARNING, Severity.NOTE)
        case _:
            assert_never(fail_on)
