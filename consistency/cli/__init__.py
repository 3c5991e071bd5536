"""The command line: parse, build, call one function, render, exit."""

from __future__ import annotations

import os
import sys
import traceback
from importlib import import_module
from io import TextIOWrapper

import click

from consistency import __version__
from consistency.cli.exits import ExitCode, complain
from consistency.errors import ConsistencyError

COMMANDS = {
    "check": "Report where the versions of stories disagree about the facts.",
    "facts": "Print every fact read in a text, as JSON.",
    "explain": "Print what a check looks for, why, and when to dismiss it.",
    "languages": "Print what is read in each language.",
}
"""Every command, in the order of the help; each has a module of its name here."""


class _Commands(click.Group):
    """Load the command that is called, and no other; turn failures into exit code 2."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command = getattr(import_module(f"consistency.cli.{cmd_name}"), cmd_name)
        return command if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([*COMMANDS.items()])

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except ConsistencyError as error:
            complain(str(error))
        except (click.exceptions.Exit, click.ClickException):
            raise
        except BrokenPipeError:
            # Whoever read has left. Code 1, which click would give, means findings.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        except OSError as error:
            named = f"{error.filename}: " if error.filename else ""
            complain(f"{named}{error.strerror or error}")
        except (click.Abort, KeyboardInterrupt):
            complain("interrupted")
        except Exception:  # A defect of ours: say where it is. Code 1 would mean findings.
            traceback.print_exc()
        return ctx.exit(ExitCode.FAILED)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="consistency")
def main() -> None:
    """Find where the versions of one story, told in several languages, disagree."""
    for stream in (sys.stdout, sys.stderr):
        # Offsets and golden files hold on every machine only if the bytes do.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
