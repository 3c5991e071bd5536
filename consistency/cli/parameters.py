"""Options whose values become more than text."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import Any

import click

# Any: click's own decorators keep the type of what they decorate in no better way.
_Decorator = Callable[[Any], Any]


def choice_option(name: str, choices: type[StrEnum], about: str) -> _Decorator:
    """Make an option whose value is a member of `choices`, or `None`."""

    def member(_: click.Context, __: click.Parameter, value: str | None) -> StrEnum | None:
        return None if value is None else choices(value)

    # By value: click would take the names of an enumeration's members.
    values = click.Choice([choice.value for choice in choices])
    return click.option(name, type=values, callback=member, help=about)


def date_option(name: str, about: str) -> _Decorator:
    """Make an option whose value is a date in ISO 8601, as text, or `None`."""

    def day(_: click.Context, __: click.Parameter, value: datetime | None) -> str | None:
        return None if value is None else value.date().isoformat()

    kind = click.DateTime(["%Y-%m-%d"])
    return click.option(name, type=kind, metavar="DATE", callback=day, help=about)


def switch_option(name: str, about: str) -> _Decorator:
    """Make an option that is on, off, or left to the settings (`None`)."""
    return click.option(name, default=None, is_flag=True, help=about)


def text_option(name: str, shown: str, about: str) -> _Decorator:
    """Make an option whose value is text, shown as `shown` in the help, or `None`."""
    return click.option(name, metavar=shown, help=about)
