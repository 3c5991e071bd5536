"""`consistency languages`: what is covered, per fact kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass

import click

from consistency.lang import PROFILES
from consistency.lang.profile import LanguageProfile

KINDS: Mapping[str, Callable[[LanguageProfile], object]] = {
    "sentences and claims": lambda profile: profile.segmentation,
    "numbers and ordinals": lambda profile: profile.numerals,
    "money": lambda profile: (profile.quantities.currencies, profile.quantities.subunits),
    "measures": lambda profile: profile.quantities.units,
    "all of quantities": lambda profile: profile.quantities,
    "dates and clock times": lambda profile: profile.dates,
    "names and roles": lambda profile: profile.names,
    "polarity and speakers": lambda profile: profile.polarity,
}
"""Which tables of a profile each kind of fact is read with."""


@click.command()
def languages() -> None:
    """Print what is read in each language.

    Each figure counts the entries of the tables that a kind of fact is read with; 0 means that the
    language has none, and that no such fact is found in it.
    """
    for profile in PROFILES.values():
        click.echo(f"{profile.code}  {profile.name}")
    width = max(map(len, KINDS))
    click.echo(f"\n{'':{width}}" + "".join(f"{code:>6}" for code in PROFILES))
    for kind, tables in KINDS.items():
        counts = (entries(tables(profile)) for profile in PROFILES.values())
        click.echo(f"{kind:{width}}" + "".join(f"{count:>6}" for count in counts))


def entries(table: object) -> int:
    """Count the entries of a table, or of all tables of a record."""
    if is_dataclass(table):
        return sum(entries(getattr(table, each.name)) for each in fields(table))
    if isinstance(table, Mapping):
        return sum(max(1, entries(value)) for value in table.values())
    if isinstance(table, Iterable) and not isinstance(table, str):
        return sum(max(1, entries(value)) for value in table)
    return 0
