"""What a language must say. Profiles hold data; the engines hold the logic.

Every field is required: a language that forgets one fails at import, not in a report. Words are
NFC and case-folded unless a field says otherwise. A sub-table belongs to the engine of its name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal


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

    decimal_mark: str
    """`,` or `.`; the other one groups thousands."""
    space_groups: bool
    """Whether a plain space may group thousands (`1 250`)."""
    cardinals: Mapping[str, int]
    """Words below 1000 that add up (`forty`, `two`, `duzentos`)."""
    rooms: Mapping[int, int]
    """What may follow a cardinal where that is not plain from its zeros (fr 60: less than 20)."""
    multipliers: Mapping[str, int]
    """Words that multiply the unit before them (`hundred`, id `puluh`)."""
    teen_words: frozenset[str]
    """Words that add ten to the unit before them (id `belas`)."""
    scales: Mapping[str, int]
    """Words for 1000 and its powers."""
    bare_scales: frozenset[str]
    """Scale words that mean one of themselves when alone (`mil`)."""
    one_scales: Mapping[str, int]
    """Words for one of a scale (id `sejuta`)."""
    scale_adjectives: Mapping[str, Decimal]
    """Words after a number of scale that enlarge it by a part (`setengah`, `et demi`)."""
    abbreviations: Mapping[str, int]
    """Abbreviated scales that are safe after any digits, as written; lower case fits all cases."""
    money_abbreviations: Mapping[str, int]
    """Abbreviated scales that are read beside a currency only."""
    joiners: frozenset[str]
    """Words inside a number (`and`, `e`)."""
    points: frozenset[str]
    """Words for the decimal mark."""
    minus: frozenset[str]
    articles: frozenset[str]
    """Words for one that are articles or pronouns as well."""
    homographs: frozenset[str]
    """Number words that are something else more often when they stand alone (it `sei`)."""
    ordinals: Mapping[str, int]
    ordinals_end_cardinals: bool
    """Whether an ordinal may end a cardinal (`twenty-first`), or only follow ordinals."""
    ordinal_marks: frozenset[str]
    """What stands right after digits to make an ordinal (`th`, `º`)."""
    ordinal_prefixes: tuple[str, ...]
    """What stands before digits or number words to make an ordinal (id `ke`)."""
    ordinal_suffixes: tuple[str, ...]
    """Endings of ordinals built on any joined cardinal (it `esimo`)."""
    join_parts: Mapping[str, str]
    """Number words that run together in one, elided forms included; empty where none do."""
    denominators: Mapping[str, int]
    """Parts of a whole after a numerator (`thirds`)."""
    fractions: Mapping[str, Decimal]
    """Parts of a whole that stand alone (`half`, id `sepertiga`)."""
    collectives: Mapping[str, int]
    """Exact collectives that multiply (`dozen`)."""
    rounded: Mapping[str, int]
    """Collectives that mean about so many (fr `trentaine`)."""
    indefinites: Mapping[str, tuple[int, int]]
    """Plurals that mean an interval (`dozens`, id `ratusan`): lowest and highest."""
    of_words: frozenset[str]
    """Words between a collective and what it counts (`of`, `de`, `d`)."""


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
    """Negators, oppositions, verbs of saying."""

    saying: frozenset[str]
    """Inflected verbs of saying, and nouns that do their work (*menurut*)."""


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
