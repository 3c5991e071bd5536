"""What a caller may say about the texts it hands in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class IngestOptions:
    """How to read texts; what a manifest or a file name says goes before it."""

    encoding: str = "utf-8"
    language: str | None = None
    """BCP 47 code of versions for which neither manifest nor name tells; `None`: identify it."""
    source_language: str | None = None
    """BCP 47 code of the language that the story was first written in, if any."""
    published: str | None = None
    """ISO 8601 date of versions for which nothing else tells it."""
