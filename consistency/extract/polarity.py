"""Read negation and direction."""

from __future__ import annotations

from consistency.lang.profile import LanguageProfile
from consistency.model import PolarityFact


def find_polarity(text: str, profile: LanguageProfile) -> tuple[PolarityFact, ...]:
    """Return the negators and the sides of oppositions in `text`, left to right."""
    return ()
