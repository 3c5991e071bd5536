"""Read dates and clock times."""

from __future__ import annotations

from datetime import date

from consistency.lang.profile import LanguageProfile
from consistency.model import DateFact, Quantity


def find_dates(
    text: str, profile: LanguageProfile, published: date | None
) -> tuple[DateFact | Quantity, ...]:
    """Return the dates and the clock times (as quantities) of `text`, left to right."""
    return ()
