"""`[tool.consistency]`, or consistency.toml, as the small options of each stage."""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from enum import StrEnum, unique
from pathlib import Path
from typing import Any, TypeVar

from consistency.errors import UnreadableInputError
from consistency.ingest import IngestOptions
from consistency.render import Format

OWN_FILE = "consistency.toml"
SHARED_FILE = "pyproject.toml"
MINIMUM_WIDTH = 40


@unique
class FailOn(StrEnum):
    """The least severity of a finding that fails a run."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class GateOptions:
    """What fails a run."""

    fail_on: FailOn = FailOn.ERROR
    fail_on_skipped: bool = False


@dataclass(frozen=True, slots=True)
class EncoderOptions:
    """Which encoder makes the vectors, and what it may do."""

    model: str | None = None
    """A sentence-transformers model, by name or folder; the embedded one without it."""
    allow_download: bool = False
    cache: bool = True


@dataclass(frozen=True, slots=True)
class OutputOptions:
    """How the report is written."""

    format: Format = Format.TEXT
    width: int | None = None
    """Columns; those of the terminal without it."""
    color: bool | None = None
    """Whether to colour; as the terminal can without it."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the settings file says, one part a stage."""

    gate: GateOptions = GateOptions()
    ingest: IngestOptions = field(default_factory=IngestOptions)
    encoder: EncoderOptions = EncoderOptions()
    output: OutputOptions = OutputOptions()


_Options = TypeVar("_Options", GateOptions, IngestOptions, EncoderOptions, OutputOptions)


def load_settings(folder: Path) -> Settings:
    """Return the settings of the nearest file in `folder` or above it, else the defaults.

    In one folder `consistency.toml` comes before `pyproject.toml`, and a `pyproject.toml`
    without `[tool.consistency]` is passed over.

    Raises:
        UnreadableInputError: the file is no TOML, or a key or value of it is unknown.
    """
    for place in (folder, *folder.parents):
        own, shared = place / OWN_FILE, place / SHARED_FILE
        if own.is_file():
            return read_settings(_parsed(own), own.name)
        if shared.is_file():
            tools = _parsed(shared).get("tool")
            table = tools.get("consistency") if isinstance(tools, dict) else None
            if table is not None:
                return read_settings(table, f"{shared.name}: [tool.consistency]")
    return Settings()


def read_settings(table: object, source: str) -> Settings:
    """Return the settings that a parsed TOML `table` states; `source` names it in errors.

    Raises:
        UnreadableInputError: a key or a value is unknown.
    """
    if not isinstance(table, dict):
        raise UnreadableInputError(source, "", "is no table", "write keys and values in it")
    values = {key: _read_value(key, value, source) for key, value in table.items()}
    return Settings(
        gate=_filled(GateOptions, values),
        ingest=_filled(IngestOptions, values),
        encoder=_filled(EncoderOptions, values),
        output=_filled(OutputOptions, values),
    )


def override(settings: Settings, stated: Mapping[str, object]) -> Settings:
    """Return `settings` with what the command line states put over them.

    `stated` maps names of option fields to values; `None` states nothing, other names are passed
    over.
    """
    return Settings(
        gate=_overridden(settings.gate, stated),
        ingest=_overridden(settings.ingest, stated),
        encoder=_overridden(settings.encoder, stated),
        output=_overridden(settings.output, stated),
    )


def _parsed(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UnreadableInputError(path.name, "", f"no TOML: {error}", "mend the file") from error


def _read_value(key: str, value: object, source: str) -> object:
    if key not in READERS:
        near = difflib.get_close_matches(key, READERS, n=1)
        guess = f"did you mean {near[0]!r}? " if near else ""
        raise UnreadableInputError(
            source, "", f"unknown key {key!r}", f"{guess}known keys: {', '.join(READERS)}"
        )
    try:
        return READERS[key](value)
    except ValueError as error:
        raise UnreadableInputError(source, key, f"cannot be {value!r}", str(error)) from error


def _filled(options: type[_Options], values: Mapping[str, Any]) -> _Options:
    names = {each.name: each.name.replace("_", "-") for each in fields(options)}
    return options(**{name: values[key] for name, key in names.items() if key in values})


def _overridden(options: _Options, stated: Mapping[str, Any]) -> _Options:
    names = [each.name for each in fields(options)]
    chosen = {name: stated[name] for name in names if stated.get(name) is not None}
    return replace(options, **chosen)


def _one_of(choices: type[StrEnum]) -> Callable[[object], StrEnum]:
    def read(value: object) -> StrEnum:
        if value not in [choice.value for choice in choices]:
            raise ValueError(f"choose from: {', '.join(choices)}")
        return choices(str(value))

    return read


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("choose from: true, false")
    return value


def _words(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError("write text in quotation marks")
    return value


def _day(value: object) -> str:
    # TOML has dates of its own; both ways of writing one are taken.
    try:
        return (value if isinstance(value, date) else date.fromisoformat(str(value))).isoformat()
    except ValueError as error:
        raise ValueError("write a date as 2025-10-16") from error


def _columns(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < MINIMUM_WIDTH:
        raise ValueError(f"write a whole number, {MINIMUM_WIDTH} or more")
    return value


READERS: Mapping[str, Callable[[object], object]] = {
    "fail-on": _one_of(FailOn),
    "fail-on-skipped": _truth,
    "language": _words,
    "source-language": _words,
    "published": _day,
    "encoding": _words,
    "model": _words,
    "allow-download": _truth,
    "cache": _truth,
    "format": _one_of(Format),
    "width": _columns,
    "color": _truth,
}
"""What reads the value of each key; the order is that of messages."""
