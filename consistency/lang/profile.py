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

    elisions: frozenset[str]
    """What an apostrophe parts from the name after it (`l` of *l'Italie*)."""
    articles: frozenset[str]
    """Of these, what is no part of a name even with a capital (*L'Italie*, but *D'Alema*)."""
    abbreviations: frozenset[str]
    """Words inside names whose full stop ends no sentence (`st`, `mr`)."""
    clitics: frozenset[str]
    """What an apostrophe or hyphen parts from the name before it (`s` of *Lau's*)."""
    particles: frozenset[str]
    """Small words inside a person's name, whatever stands around them (*von*, *bin*)."""
    linking: frozenset[str]
    """Small words that join names only after a given name or a word for an institution (*de*)."""
    courtesy: frozenset[str]
    """Forms of address; a person follows, and no office is told (*Mr*)."""
    offices: frozenset[str]
    """Head words of titles and offices (*president*, *engineer*)."""
    office_modifiers: frozenset[str]
    """Words that stand before the head of an office (*former*, *vice*)."""
    departments: frozenset[str]
    """Fields of responsibility that an office capitalises with it (*Engineering*)."""
    institutions: frozenset[str]
    """Words that make a name an organisation's (*Ministry*, *Bank*)."""
    landmarks: frozenset[str]
    """Words that make a name a place's (*River*, *County*)."""
    place_prepositions: frozenset[str]
    """Prepositions that a place follows more often than not."""
    holders: frozenset[str]
    """Prepositions between an office and where it is held (*of*, *at*)."""
    common: frozenset[str]
    """Words that the language capitalises although they name nothing (*Monday*, *British*)."""
    starters: frozenset[str]
    """Frequent first words of sentences: a capital there tells nothing."""


# --- polarity and quotations ----------------------------------------------------------------------
@dataclass(frozen=True, slots=True, kw_only=True)
class PolarityData:
    """Negators, oppositions, verbs of saying. Words of a phrase are joined by `_`."""

    clausal: frozenset[str]
    """Words that negate a clause (*not*)."""
    lexical: frozenset[str]
    """Words that negate a noun or replace one (*without*, *nobody*)."""
    concord: frozenset[str]
    """Negative words that add nothing after a negator of their clause (*não … nada*)."""
    openers: frozenset[str]
    """First words of negators in two parts (*ne*); empty where there are none."""
    closers: frozenset[str]
    """Second words of negators in two parts (*pas*)."""
    fronted: frozenset[str]
    """Second words that may stand before the first one (*personne ne sait*)."""
    lasting: frozenset[str]
    """Second words that a restricting word turns into *only* (*ne … plus que*)."""
    bare: frozenset[str]
    """Second words that negate without the first one, too."""
    restricting: frozenset[str]
    """Words that turn an opener into *only* (*ne … que*)."""
    literary: frozenset[str]
    """Verbs that an opener negates alone (*il ne cesse*)."""
    idioms: frozenset[str]
    """Phrases whose negative or opposing words say nothing of the kind (*not only*)."""
    soft: frozenset[str]
    """Phrases with a clausal negator that other languages put without one (*not until*)."""
    boundaries: frozenset[str]
    """Conjunctions that end the scope of a negator."""
    oppositions: str
    """One axis an entry: `axis: words of side +1 / words of side -1`."""
    saying: frozenset[str]
    """Inflected verbs of saying, and words that do their work (*menurut*)."""


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
