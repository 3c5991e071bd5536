"""What a language must say. Profiles hold data; the engines hold the logic.

Every field is required: a language that forgets one fails at import, not in a report. Words are
NFC and case-folded unless a field says otherwise. A sub-table belongs to the engine of its name.
"""

from __future__ import annotations

from dataclasses import dataclass


# --- segmentation ---------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentationData:
    """Words that `segment/` needs. Abbreviations stand without their last full stop."""

    bound_abbreviations: frozenset[str]
    """What always has something after it: titles (*Dr.*), *e.g.*"""
    number_abbreviations: frozenset[str]
    """What a number follows: *No.*, *Sept.*; with another word after it, it ends a sentence."""
    final_abbreviations: frozenset[str]
    """What may stand at the end of a sentence as well as within it: *Inc.*, *etc.*"""
    particles: frozenset[str]
    """Function words that also stand in personal names: after an initial they open no sentence."""
    contrastives: frozenset[str]
    """Conjunctions that open a clause of their own after a comma; one to three words."""
    additives: frozenset[str]
    """*and*: opens a clause only where one of `subjects` comes next."""
    subjects: frozenset[str]
    """Pronouns that can only be the subject of a finite clause."""
    correlatives: frozenset[str]
    """*also*: what follows a contrastive that joins phrases (*not only …, but also*)."""
    stopwords: frozenset[str]
    """The commonest function words: they open sentences and give a language away."""


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
