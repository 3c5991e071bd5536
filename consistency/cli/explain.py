"""`consistency explain`: the manual page of a check."""

from __future__ import annotations

import inspect
from difflib import get_close_matches

import click


@click.command()
@click.option("--list", "listed", is_flag=True, help="List the checks instead.")
@click.argument("name", metavar="CHECK", required=False)
def explain(name: str | None, listed: bool) -> None:
    """Print what CHECK looks for, why, and when to dismiss what it finds."""
    # Here, not above: `--help` must not wait for the checks.
    from consistency.checks import CHECKS  # noqa: PLC0415

    if listed or name is None:
        width = max(len(check.rule.id) for check in CHECKS)
        for check in CHECKS:
            severity = check.rule.severity.value
            click.echo(f"{check.rule.id:{width}}  {severity:7}  {check.rule.summary}")
        return
    pages = {check.rule.id: inspect.getmodule(check.run) for check in CHECKS}
    if name not in pages:
        near = get_close_matches(name, pages, n=1)
        guess = f"did you mean {near[0]!r}? " if near else ""
        raise click.UsageError(f"no check {name!r}; {guess}checks: {', '.join(pages)}")
    click.echo(f"# {name}\n\n{inspect.cleandoc(getattr(pages[name], '__doc__', None) or '')}")
