"""`consistency check`: report where the versions of stories disagree."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NotRequired, TypedDict, Unpack

import click

from consistency.cli.exits import ExitCode, complain
from consistency.cli.outcome import STANDARD_STREAM, reading_outcome, verdict, whole_output
from consistency.cli.parameters import choice_option, date_option, switch_option, text_option
from consistency.cli.stream import check_lines
from consistency.errors import ConsistencyError
from consistency.ingest import read_stories
from consistency.render import RENDERERS, Format, RenderOptions
from consistency.settings import (
    MINIMUM_WIDTH,
    EncoderOptions,
    FailOn,
    OutputOptions,
    Settings,
    load_settings,
    override,
)

if TYPE_CHECKING:
    from consistency.embed import Encoder
    from consistency.model import Story, StoryReport

MANY_STORIES = 20
"""More than these are worth a progress bar."""
PIPE_WIDTH = 80


class _Given(TypedDict):
    """What the command line says; `None` leaves the word to the settings file."""

    paths: tuple[str, ...]
    jsonl: str | None
    output: str
    format: NotRequired[Format | None]
    fail_on: NotRequired[FailOn | None]
    fail_on_skipped: NotRequired[bool | None]
    source_language: NotRequired[str | None]
    language: NotRequired[str | None]
    published: NotRequired[str | None]
    encoding: NotRequired[str | None]
    model: NotRequired[str | None]
    allow_download: NotRequired[bool | None]
    cache: NotRequired[bool | None]
    color: NotRequired[bool | None]
    width: NotRequired[int | None]


@click.command()
@click.argument("paths", nargs=-1, metavar="PATH…")
@text_option("--jsonl", "FILE|-", "Read one story a line; write one report a line.")
@choice_option("--format", Format, "Form of the report (text).")
@click.option("-o", "--output", default=STANDARD_STREAM, metavar="FILE", help="Write it to FILE.")
@choice_option("--fail-on", FailOn, "Least severity that makes the exit code 1 (error).")
@switch_option(
    "--fail-on-skipped/--no-fail-on-skipped",
    "Exit with 2 where a version or a story could not be compared.",
)
@text_option("--language", "CODE", "Language of versions whose name does not tell.")
@text_option("--source-language", "CODE", "Language of the original version.")
@date_option("--published", "Publication date of versions that state none.")
@text_option("--encoding", "NAME", "Encoding of files that are not UTF-8.")
@text_option("--model", "NAME|FOLDER", "A sentence-transformers model, not the embedded one.")
@switch_option("--allow-download/--no-download", "Fetch a model that is not on this disk.")
@switch_option("--cache/--no-cache", "Keep vectors for the next run (kept).")
@switch_option("--color/--no-color", "Colour text, or do not (as the terminal can).")
@click.option("--width", type=click.IntRange(MINIMUM_WIDTH), help="Columns of the text report.")
@click.pass_context
def check(ctx: click.Context, **given: Unpack[_Given]) -> None:
    """Report where the versions of stories disagree about the facts.

    Each PATH is a file, a folder or a stories.toml manifest. Files given together are one story,
    unless their names (story.pt.txt, pt/story.txt) group them; a folder is one story, or many.

    Exit code: 0 nothing to report at or above --fail-on, 1 findings, 2 something could not be read
    or checked.
    """
    settings = override(load_settings(Path.cwd()), given)
    if bool(given["paths"]) is (given["jsonl"] is not None):
        raise click.UsageError("give either PATH… or --jsonl FILE")
    if given["jsonl"] is None:
        ctx.exit(_check_paths(given["paths"], given["output"], settings))
    if given.get("format") not in {None, Format.JSON}:
        raise click.UsageError("--jsonl writes JSON lines; leave --format out")
    encoder = _encoder(settings.encoder)
    ctx.exit(check_lines(given["jsonl"], given["output"], settings, encoder))


def with_progress(stories: list[Story]) -> Iterable[Story]:
    """Yield `stories`, with a bar on standard error where that is a terminal and they are many."""
    if len(stories) <= MANY_STORIES or not sys.stderr.isatty():
        return stories
    # rich takes a tenth of a second to import, and few runs have this much to show.
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import track  # noqa: PLC0415

    return track(stories, "checking", console=Console(stderr=True), transient=True)


def _check_paths(paths: tuple[str, ...], output: str, settings: Settings) -> ExitCode:
    stories = list(read_stories([Path(path) for path in paths], settings.ingest))
    if not stories:
        complain(f"no story in {', '.join(paths)}")
        return ExitCode.FAILED
    outcome = max(reading_outcome(story) for story in stories)
    reports = list(_checked(with_progress(stories), _encoder(settings.encoder)))
    text = RENDERERS[settings.output.format](reports, _look(settings.output, output))
    with whole_output(output) as stream:
        stream.write(text)
    if len(reports) < len(stories):
        return ExitCode.FAILED
    return max(outcome, *(verdict(report, settings.gate) for report in reports))


def _encoder(options: EncoderOptions) -> Encoder:
    # Here, not above: `--help` must not wait for numpy and the model's reader.
    from consistency.embed import load_encoder  # noqa: PLC0415

    return load_encoder(options.model, allow_download=options.allow_download, cache=options.cache)


def _checked(stories: Iterable[Story], encoder: Encoder) -> Iterator[StoryReport]:
    """Check each story; one that cannot be checked is complained of and left out."""
    from consistency.pipeline import check_story  # noqa: PLC0415

    for story in stories:
        try:
            yield check_story(story, encoder)
        except ConsistencyError as error:
            complain(f"{story.id}: {error}")


def _look(options: OutputOptions, output: str) -> RenderOptions:
    terminal = output == STANDARD_STREAM and sys.stdout.isatty()
    width = shutil.get_terminal_size().columns if terminal else PIPE_WIDTH
    color = terminal and "NO_COLOR" not in os.environ
    return RenderOptions(
        width=max(width, MINIMUM_WIDTH) if options.width is None else options.width,
        color=color if options.color is None else options.color,
    )
