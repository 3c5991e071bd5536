"""Read quotations and who is quoted."""

from __future__ import annotations

from collections.abc import Sequence

from consistency.lang.profile import LanguageProfile
from consistency.model import NameFact, QuotationFact


def find_quotations(
    text: str, profile: LanguageProfile, names: Sequence[NameFact]
) -> tuple[QuotationFact, ...]:
    """Return the quoted passages of `text`, left to right, with their speakers out of `names`."""
    return ()
