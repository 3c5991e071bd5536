"""The command line: parse, build, call one function, render, exit."""

from __future__ import annotations

import json
import sys
from datetime import date

import click

from consistency.lang import profile_for


@click.group()
def main() -> None:
    """Find where the versions of one story disagree about the facts."""


@main.command()
@click.option("--language", required=True)
@click.option("--published", default=None)
@click.option("--lines", is_flag=True)
@click.argument("file", type=click.File(encoding="utf-8"), default="-")
def facts(language: str, published: str | None, lines: bool, file: click.utils.LazyFile) -> None:
    """Print every fact read in FILE (standard input without it), as JSON."""
    from consistency.extract import extract_facts
    from consistency.render.facts import fact_to_json

    profile = profile_for(language)
    day = date.fromisoformat(published) if published else None
    if not lines:
        found = [fact_to_json(fact) for fact in extract_facts(file.read(), profile, day)]
        click.echo(json.dumps(found, ensure_ascii=False, indent=1))
        return
    for number, line in enumerate(file.read().split("\n")[:-1]):
        found = [fact_to_json(fact) for fact in extract_facts(line, profile, day)]
        sys.stdout.write(json.dumps({"line": number, "facts": found}, ensure_ascii=False) + "\n")
