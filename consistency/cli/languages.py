"""`consistency languages`: what is covered, per fact kind."""

from __future__ import annotations

import click


@click.command()
def languages() -> None:
    """Print what is read in each language."""
