"""Find where the versions of one story, told in several languages, disagree about the facts."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from consistency.api import check_story, check_texts, load_encoder, read_facts
    from consistency.errors import ConsistencyError
    from consistency.model import (
        Fact,
        Finding,
        Severity,
        Skipped,
        Span,
        Story,
        StoryReport,
        Version,
    )

__version__ = "0.1.0"
"""As in pyproject.toml (a test compares them): importlib.metadata costs 30 ms at every start."""

__all__ = [
    "ConsistencyError",
    "Fact",
    "Finding",
    "Severity",
    "Skipped",
    "Span",
    "Story",
    "StoryReport",
    "Version",
    "__version__",
    "check_story",
    "check_texts",
    "load_encoder",
    "read_facts",
]

# Looked up when first asked for: `import consistency` alone must cost next to nothing.
_HOMES = {
    "consistency.api": ("check_story", "check_texts", "load_encoder", "read_facts"),
    "consistency.errors": ("ConsistencyError",),
    "consistency.model": (
        "Fact",
        "Finding",
        "Severity",
        "Skipped",
        "Span",
        "Story",
        "StoryReport",
        "Version",
    ),
}


def __getattr__(name: str) -> object:
    for module, names in _HOMES.items():
        if name in names:
            return getattr(import_module(module), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
