"""What a language must say. Profiles hold data; the engines hold the logic.

Every field is required: a language that forgets one fails at import, not in a report. Words are
NFC and case-folded unless a field says otherwise. A sub-table belongs to the engine of its name.
"""

from __future__ import annotations

from dataclasses import dataclass


# --- segmentation ---------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentationData:
    """Words that `segment/` needs."""


# --- numerals and quantities ----------------------------------------------------------------------
@dataclass(frozen=True, slots=True, kw_only=True)
class NumeralData:
    """How the language writes numbers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantityData:
    """Units, currencies, bounds, rates and counted nouns."""


# --- dates ----------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True, kw_only=True)
class DateData:
    """Months, weekdays, relative expressions, clock times."""


# --- names ----------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True, kw_only=True)
class NameData:
    """Titles, roles, organisation words, particles, capitalised words that are no names."""


# --- polarity and quotations ----------------------------------------------------------------------
@dataclass(frozen=True, slots=True, kw_only=True)
class PolarityData:
    """Negators, oppositions, verbs of saying."""


# --- the whole ------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageProfile:
    """The facts about one language that the engines need."""

    code: str
    """ISO 639-1."""
    name: str
    """In English, for messages."""
    segmentation: SegmentationData
    numerals: NumeralData
    quantities: QuantityData
    dates: DateData
    names: NameData
    polarity: PolarityData
