"""What a language must say. Profiles hold data; the engines hold the logic.

Every field is required: a language that forgets one fails at import, not in a report. Words are
NFC and case-folded unless a field says otherwise. A sub-table belongs to the engine of its name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum, unique

from consistency.model import Bound


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
    boilerplate_openers: tuple[str, ...]
    """What sentences that belong to the page begin with (*read also*); a single word is all."""
    boilerplate_mentions: tuple[str, ...]
    """How a page speaks of itself: *our newsletter*."""


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
    hundreds_below: int
    """The number below which tens may come in hundreds (`nineteen hundred`); 0 for none."""
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
    """Words for the minus sign."""
    not_minus: frozenset[str]
    """Words before which makes a word for minus a bound (fr `au moins`)."""
    articles: frozenset[str]
    """Words for one that are articles or pronouns as well."""
    homographs: frozenset[str]
    """Number words that are something else more often when they stand alone (it `sei`)."""
    homograph_openers: frozenset[str]
    """Words after which such a word is a number all the same."""
    ordinals: Mapping[str, int]
    ordinals_end_cardinals: bool
    """Whether an ordinal may end a cardinal (`twenty-first`), or only follow ordinals."""
    lone_ordinals: frozenset[str]
    """Ordinals that end no cardinal even so (fr `les dix premiers`)."""
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
    vague: frozenset[str]
    """Words that make a scale word an interval (`several million`)."""
    idioms: frozenset[str]
    """Words before a number word that make it none (id `salah satu`)."""
    of_words: frozenset[str]
    """Words between a collective and what it counts (`of`, `de`, `d`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantityData:
    """Units, currencies, bounds, rates and counted nouns.

    A phrase is words parted by single spaces; marks such as `'` and `-` count as spaces.
    Tables go from a meaning to its phrases, parted by `|`.
    """

    units: Mapping[str, str]
    """CLDR unit identifiers to names; `percent` and `percentage-point` among them."""
    currencies: Mapping[str, str]
    """ISO 4217 to names."""
    subunits: Mapping[str, str]
    """ISO 4217 to the names of hundredths."""
    below_zero: frozenset[str]
    """Phrases after a temperature that make it negative."""
    sign_homographs: frozenset[str]
    """Unit signs that are words of the language (it `ha`)."""
    one_units: Mapping[str, str]
    """CLDR units to words for one of them (id `setahun`)."""
    mass_pounds: frozenset[str]
    """Currency words that are a unit of mass where weight is spoken of."""
    weight_words: frozenset[str]
    """Words that speak of weight."""
    bounds_before: Mapping[Bound, str]
    """Under exact: what stresses that the number is neither more nor less (`exactly`)."""
    bounds_after: Mapping[Bound, str]
    duration_prepositions: frozenset[str]
    """Bounds that mean *in the course of* before a duration (`over`)."""
    bound_articles: frozenset[str]
    """Articles between a bound and a share or price (it `oltre il 20%`)."""
    range_openers: Mapping[str, frozenset[str]]
    """What opens a range, and what then parts its ends (`between`: `and`)."""
    range_connectors: frozenset[str]
    """What parts the ends of a range that nothing opens (`to`, `or`)."""
    score_connectors: frozenset[str]
    """Words between the two sides of a score (pt `3 a 1`)."""
    rates: Mapping[str, str]
    """CLDR units (or `person`) of a rate to phrases."""
    rate_links: frozenset[str]
    """Phrases between an amount and its rate (it `in più al mese`)."""
    totals: frozenset[str]
    """Phrases beside an amount that say it is no rate but the whole (`in total`)."""
    times: frozenset[str]
    """Nouns that make a number a multiple (`times`)."""
    multiples: Mapping[int, str]
    """Multiples to the words that are one by themselves (`double`)."""
    multi_stems: Mapping[str, int]
    """Stems after `multi` to the scale they speak of (`milliard`)."""
    age_before: frozenset[str]
    """Phrases before the number of an age (`aged`, `berusia`)."""
    age_after: frozenset[str]
    """Phrases after the years of an age (`old`, `de idade`)."""
    age_comparisons: frozenset[str]
    """Phrases after years that make them a difference of ages (`older`, it `più vecchio`)."""
    age_links: frozenset[str]
    """Words between a person and the years of an age (`um homem de 29 anos`)."""
    list_joiners: frozenset[str]
    """Words before the last item of a list (`and`)."""
    age_suffixes: tuple[str, ...]
    """Endings on a number that make it an age (it `enne`)."""
    age_words: Mapping[str, int]
    """Words for persons of an age (it `sedicenne`)."""
    determiners: frozenset[str]
    function_words: frozenset[str]
    """Words that no counted noun and no adjective before one can be."""
    adjectives: frozenset[str]
    """Words that stand between a number and its noun."""
    plural_endings: tuple[str, ...]
    """Endings that tell the head noun from adjectives before it; empty where adjectives follow."""
    ordinal_homographs: frozenset[str]
    """Ordinals that need a determiner before them (pt `segundo`, it `prima`)."""
    ordinal_nouns: frozenset[str]
    """Ordinals that need a noun after them (pt `sexta` is Friday, `quarto` a room, as well)."""
    ordinal_idioms: frozenset[str]
    """Words after an ordinal that make a title or name of it (`minister`)."""
    shares: Mapping[str, bool]
    """Words for half of something, and whether they need a determiner (es `la mitad`)."""
    half_followers: frozenset[str]
    """Words after *half* that make it a share, besides *of*."""


# --- dates ----------------------------------------------------------------------------------------
@unique
class DatePart(StrEnum):
    """What a word can do in a date or a clock time, and what its number in the table means."""

    DAY_SHIFT = "day-shift"
    """`yesterday`: days from the day of writing."""
    TURN_BEFORE = "turn-before"
    """`last` week: -1, 0 or 1 periods from now, said before its noun; -2, of weekdays only."""
    TURN_AFTER = "turn-after"
    """semaine `dernière`: the same, said after it."""
    UNIT = "unit"
    """`week`: an index into the `TimeUnit` members."""
    UNITS = "units"
    """`weeks`: the same, as counted by a number."""
    ONE = "one"
    """`a` week ago, where the article counts."""
    ONE_UNIT = "one-unit"
    """`seminggu`, a number and its unit in one word: an index into the `TimeUnit` members."""
    AGO_AFTER = "ago-after"
    AGO_BEFORE = "ago-before"
    AHEAD_AFTER = "ahead-after"
    AHEAD_BEFORE = "ahead-before"
    SEASON = "season"
    """`summer`: the EDTF season, 21 (spring) to 24 (winter)."""
    QUARTER = "quarter"
    """`quarter`, 0; `Q3`, 3."""
    CENTURY = "century"
    OF = "of"
    ARTICLE = "article"
    FROM = "from"
    """Opens an interval whose end `TO` follows."""
    TO = "to"
    BETWEEN = "between"
    """Opens an interval whose end `AND` follows."""
    AND = "and"
    IN = "in"
    """Stands before a year or a month and shows that it is one."""
    MONTH_CUE = "month-cue"
    """Stands before a month and shows that a doubtful word is one."""
    YEAR_WORD = "year-word"
    DECADE_BEFORE = "decade-before"
    """`années` 1930."""
    DECADE_AFTER = "decade-after"
    """1930`s`."""
    DECADE_WORD = "decade-word"
    """the `eighties`: the first year."""
    DAY_WORD = "day-word"
    """`dia` 15."""
    MONTH_WORD = "month-word"
    """`bulan` Maret."""
    ORDINAL_MARK = "ordinal-mark"
    """15`th`."""
    WEEKDAY_CUE = "weekday-cue"
    """Shows that a bare `segunda` is a weekday."""
    WEEKDAY_AFTER = "weekday-after"
    """The same, standing after it."""
    AT = "at"
    """Stands before a clock time that something else shows to be one; 1 says *about*."""
    AT_HOUR = "at-hour"
    """Stands before a clock time and shows a number alone to be one, no noun after it (`às 5`)."""
    CLOCK = "clock"
    """Stands before a clock time and is enough to show it (`pukul`)."""
    HOUR = "hour"
    """Stands after the hour: 0 a mark (`h`), 1 a word that also counts hours (`heures`)."""
    OCLOCK = "oclock"
    """Stands after the hour and can be no duration."""
    MINUTE = "minute"
    HALF_DAY = "half-day"
    """`du soir`: 12, `du matin`: 0."""
    MERIDIEM = "meridiem"
    """`pm`: 12, `am`: 0; needs nothing before its number."""
    DAY_PART = "day-part"
    """`malam`, the same; `tiga malam` is three nights where no `AT` or `CLOCK` comes before."""
    NOON = "noon"
    """`noon`, `midnight`: minutes since midnight."""
    PAST_HOUR = "past-hour"
    """`e meia`: minutes to add to the hour before it; `moins le quart`: negative."""
    BEFORE_HOUR = "before-hour"
    """`half past`: minutes to add to the hour after it."""
    PLUS_MINUTES = "plus-minutes"
    """cinq heures `et` dix; 1 adds, -1 takes away."""
    MINUTES_TO = "minutes-to"
    """ten `past` five, dez `para` as cinco: 1 adds, -1 takes away."""
    ZONE = "zone"
    SPELL = "spell"
    """Stands before a duration, so that `2h30` after it is no clock time."""
    COUNTED = "counted"
    """What 2000 counts when it is no year: people, currencies, units, scales."""
    BOUND = "bound"
    """`more than` 2000: no year."""
    NAME = "name"
    """Words that look like a date and name something else (`Sunday Times`)."""


@unique
class TimeUnit(StrEnum):
    """The periods that relative dates count in."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


@dataclass(frozen=True, slots=True, kw_only=True)
class DateData:
    """Months, weekdays, relative expressions, clock times."""

    months: tuple[tuple[str, ...], ...]
    """Full names, January first."""
    short_months: tuple[tuple[str, ...], ...]
    """Abbreviations, read only beside a number."""
    weekdays: tuple[tuple[str, ...], ...]
    """Full names, Monday first."""
    short_weekdays: tuple[tuple[str, ...], ...]
    """Abbreviations, read only beside a number."""
    bare_weekdays: tuple[tuple[str, ...], ...]
    """Names that are also ordinals (*segunda*), read only where the words around show it."""
    capitalised: bool
    """Whether months and weekdays are written with a capital."""
    doubtful: frozenset[str]
    """Month names that are also other words, read alone only after a `MONTH_CUE`."""
    capital_only: frozenset[str]
    """Weekday names that are other words in small letters (*minggu*)."""
    month_first: bool
    """Whether 10/9 is the ninth of October."""
    paired_years: bool
    """Whether *nineteen eighty-four* is a year."""
    dotted_clock: bool
    """Whether `14.30` after an `AT` word is a clock time."""
    words: Mapping[DatePart, Mapping[int, tuple[str, ...]]]
    """Words and phrases by what they do and the number that goes with it (see each part)."""


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
    acting: frozenset[str]
    """Auxiliaries and verbs that, after the first word of a sentence, tell that somebody acts."""


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
    implied: tuple[str, ...]
    """Words that deny by themselves what others deny with a negator (*unable*); from five letters
    on, the beginnings of such words."""
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
