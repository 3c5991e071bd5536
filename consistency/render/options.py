"""What a caller may choose about the look of a report."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RenderOptions:
    """Settings of the renderers; a format that has no use for one sets it aside."""

    width: int = 80
    """Columns of the terminal."""
    color: bool = False
    """Whether ANSI colours may be written."""
