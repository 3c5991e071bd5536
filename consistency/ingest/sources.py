"""Which files make up which story, before any is opened."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from consistency.model import Skipped


@dataclass(frozen=True, slots=True)
class Source:
    """One file that holds a version."""

    path: Path
    document: str
    """What reports call it: it ends in the file's name."""
    language: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True)
class StorySources:
    """The files of one story, and those that were left out."""

    id: str
    sources: tuple[Source, ...]
    source_language: str | None = None
    skipped: tuple[Skipped, ...] = ()
