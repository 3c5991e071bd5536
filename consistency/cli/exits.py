"""How a run ends: exit codes, and messages on standard error."""

from __future__ import annotations

from enum import IntEnum, unique

import click


@unique
class ExitCode(IntEnum):
    """What the process tells its caller; of several outcomes the greatest counts."""

    CLEAN = 0
    FINDINGS = 1
    FAILED = 2


def complain(message: str) -> None:
    """Write one line on standard error."""
    click.echo(f"consistency: {message}", err=True)
