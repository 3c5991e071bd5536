"""`consistency facts`: print what was read in a text."""

from __future__ import annotations

import json
import sys
from typing import BinaryIO

import click

from consistency.cli.parameters import date_option
from consistency.ingest.texts import check_encoding, decode_text


@click.command()
@click.option("--language", required=True, metavar="CODE", help="Language of the text: pt, fr …")
@date_option("--published", "Date that relative dates start from.")
@click.option("--lines", is_flag=True, help="Take every line as a text of its own.")
@click.option("--encoding", default="utf-8", metavar="NAME", help="Encoding of the text.")
@click.argument("file", type=click.File("rb"), default="-")
def facts(language: str, published: str | None, lines: bool, encoding: str, file: BinaryIO) -> None:
    """Print every fact read in FILE (standard input without it), as JSON."""
    # Here, not above: `--help` must not wait for the engines and their tables.
    from consistency.api import read_facts  # noqa: PLC0415
    from consistency.render.facts import fact_to_json  # noqa: PLC0415

    def read(text: str) -> list[dict[str, object]]:
        return [fact_to_json(fact) for fact in read_facts(text, language, published)]

    check_encoding(encoding)
    # As bytes, so that line ends stay as they are: offsets count them.
    text = decode_text(file.read(), encoding, getattr(file, "name", "standard input"))
    if not lines:
        click.echo(json.dumps(read(text), ensure_ascii=False, indent=1))
        return
    for number, line in enumerate(text.removesuffix("\n").split("\n") if text else ()):
        found = {"line": number, "facts": read(line)}
        sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")
