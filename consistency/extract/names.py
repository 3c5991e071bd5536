"""Read names: people, organisations, places and products, merged within one text."""

from __future__ import annotations

from consistency.lang.profile import LanguageProfile
from consistency.model import NameFact


def find_names(text: str, profile: LanguageProfile) -> tuple[NameFact, ...]:
    """Return every mention of a name in `text`, left to right."""
    return ()
