"""The command line: parse, build, call one function, render, exit."""

from __future__ import annotations

import sys
import traceback
from io import TextIOWrapper

import click

from consistency import __version__
from consistency.cli.check import check
from consistency.cli.explain import explain
from consistency.cli.facts import facts
from consistency.cli.languages import languages
from consistency.cli.outcome import ExitCode, complain
from consistency.errors import ConsistencyError


class _Commands(click.Group):
    """Turn every failure into one line and exit code 2: code 1 is for findings."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except ConsistencyError as error:
            complain(str(error))
        except (click.exceptions.Exit, click.ClickException, BrokenPipeError):
            raise
        except OSError as error:
            named = f"{error.filename}: " if error.filename else ""
            complain(f"{named}{error.strerror or error}")
        except (click.Abort, KeyboardInterrupt):
            complain("interrupted")
        except Exception:  # a defect of ours: say where it is
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


for _command in (check, facts, explain, languages):
    main.add_command(_command)
