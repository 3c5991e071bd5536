"""`consistency facts`: print what was read in a text."""

from __future__ import annotations

import json
from typing import BinaryIO

import click

from consistency.cli.parameters import date_option
from consistency.errors import UnreadableInputError


@click.command()
@click.option("--language", required=True, metavar="CODE", help="Language of the text: pt, fr …")
@date_option("--published", "Date that relative dates start from.")
@click.option("--lines", is_flag=True, help="Take every line as a text of its own.")
@click.argument("file", type=click.File("rb"), default="-")
def facts(language: str, published: str | None, lines: bool, file: BinaryIO) -> None:
    """Print every fact read in FILE (standard input without it), as JSON."""
    # Here, not above: `--help` must not wait for the engines and their tables.
    from consistency.api import read_facts  # noqa: PLC0415
    from consistency.render.facts import fact_to_json  # noqa: PLC0415

    def read(text: str) -> list[dict[str, object]]:
        return [fact_to_json(fact) for fact in read_facts(text, language, published)]

    text = _decoded(file)
    if not lines:
        click.echo(json.dumps(read(text), ensure_ascii=False, indent=1))
        return
    output = click.get_text_stream("stdout")
    for number, line in enumerate(text.removesuffix("\n").split("\n") if text else ()):
        found = {"line": number, "facts": read(line)}
        output.write(json.dumps(found, ensure_ascii=False) + "\n")


def _decoded(file: BinaryIO) -> str:
    # As bytes, so that line ends stay as they are: offsets count them.
    try:
        return file.read().decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise UnreadableInputError(
            file.name, f"byte {error.start}", "not UTF-8", "write the text as UTF-8"
        ) from error
