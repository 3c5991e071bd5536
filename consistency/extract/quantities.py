"""Read quantities: numbers with their unit, bound, rate and what they count."""

from __future__ import annotations

from collections.abc import Sequence

from consistency.lang.profile import LanguageProfile
from consistency.model import Quantity, Span


def find_quantities(
    text: str, profile: LanguageProfile, taken: Sequence[Span] = ()
) -> tuple[Quantity, ...]:
    """Return the quantities of `text` that do not overlap `taken` spans, left to right."""
    return ()
