"""The values that pass between stages: frozen, slotted, picklable, and free of behaviour."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum, unique


@unique
class Severity(StrEnum):
    """How much a finding should worry an editor."""

    ERROR = "error"
    """The versions cannot both be right."""
    WARNING = "warning"
    """They differ in a way an editor should read."""
    NOTE = "note"
    """Worth knowing; never fails a build."""


@unique
class Facet(StrEnum):
    """What a finding is about (see the JSON report contract)."""

    QUANTITY = "quantity"
    DATE = "date"
    NAME = "name"
    ROLE = "role"
    POLARITY = "polarity"
    ATTRIBUTION = "attribution"
    OMISSION = "omission"
    ADDITION = "addition"
    LIST = "list"
    INTERNAL = "internal"
    LANGUAGE = "language"


@unique
class Bound(StrEnum):
    """How a stated number bounds the true one."""

    EXACT = "exact"
    AT_LEAST = "at-least"
    MORE_THAN = "more-than"
    AT_MOST = "at-most"
    LESS_THAN = "less-than"
    ALMOST = "almost"
    ABOUT = "about"
    RANGE = "range"


@unique
class Dimension(StrEnum):
    """What kind of thing a quantity measures."""

    COUNT = "count"
    ORDINAL = "ordinal"
    PERCENT = "percent"
    MONEY = "money"
    AGE = "age"
    DURATION = "duration"
    LENGTH = "length"
    AREA = "area"
    VOLUME = "volume"
    MASS = "mass"
    TEMPERATURE = "temperature"
    SPEED = "speed"
    POWER = "power"
    ENERGY = "energy"
    INFORMATION = "information"
    SCORE = "score"
    MULTIPLE = "multiple"
    TIME_OF_DAY = "time-of-day"
    OTHER = "other"


@unique
class Grain(StrEnum):
    """The precision to which a date is stated."""

    CENTURY = "century"
    DECADE = "decade"
    YEAR = "year"
    SEASON = "season"
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"
    WEEKDAY = "weekday"
    DAY = "day"
    HOUR = "hour"
    MINUTE = "minute"


@unique
class NameType(StrEnum):
    """What a name names."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    PRODUCT = "product"
    OTHER = "other"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code-point offsets into one version's unmodified text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with all that its words say of it.

    `value` is the number stated, in `unit`; `low` and `high` are the interval that the words
    allow (`None` is open). A range has no `value`. A time of day is minutes since midnight.
    """

    span: Span
    text: str
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    bound: Bound
    dimension: Dimension
    unit: str | None
    """ISO 4217, the CLDR unit identifier, or for a count the English lemma of what is counted."""
    per: str | None
    """The CLDR unit of a rate (`year`), or `None` for a total."""
    of: str | None
    """The head noun that is counted or measured, case-folded, as the text has it."""
    noun_class: str | None
    """The class of that noun (`person`, `company`, `vehicle` …), or `None` where it is unknown."""
    ordinal: bool
    alternatives: tuple[Decimal, ...]
    """Other readings of `value` where a mark is ambiguous (`1.500`)."""
    core: Span
    """The digits or number words alone, without bound, unit and noun."""
    rule: str


@dataclass(frozen=True, slots=True)
class DateFact:
    """A date, or an interval of dates, in EDTF; see the facts contract for the forms."""

    span: Span
    text: str
    value: str
    until: str | None
    """The inclusive end of an interval."""
    grain: Grain
    weekday: int | None
    """ISO weekday (Monday is 1) where the text names one."""
    relative: bool
    """Whether the value was worked out from the publication date."""
    rule: str


@dataclass(frozen=True, slots=True)
class Role:
    """A title or office, and where it is held."""

    text: str
    organisation: str | None


@dataclass(frozen=True, slots=True)
class NameFact:
    """One mention of a person, organisation, place or product."""

    span: Span
    text: str
    canonical: str
    """Case-folded fullest form of the name within its version; exonyms in English."""
    type: NameType
    role: Role | None
    rule: str


@dataclass(frozen=True, slots=True)
class PolarityFact:
    """A negator with its scope, or one side of an opposition (*rose* against *fell*)."""

    span: Span
    text: str
    negated: bool
    """Whether it is a negator, or a word of an opposition that a negator stands before."""
    scope: Span
    axis: str | None
    """The opposition (`rise-fall`), or `None` for plain negation."""
    side: int
    """+1 or -1 on `axis`; 0 for plain negation."""
    rule: str


@dataclass(frozen=True, slots=True)
class QuotationFact:
    """Quoted words and who is said to have spoken them."""

    span: Span
    text: str
    speaker: str | None
    """Canonical name of the speaker, or `None` where the text does not say."""
    rule: str


Fact = Quantity | DateFact | NameFact | PolarityFact | QuotationFact


@dataclass(frozen=True, slots=True)
class Version:
    """One article of a story, in one language, with its text kept as it is."""

    document: str
    language: str
    """BCP 47 code: `pt`, `pt-PT`, `fr` …"""
    text: str
    published: str | None = None
    """ISO 8601 date, where it is known."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """What could not be done, and why: a value, not a log line."""

    document: str | None
    """The version concerned, or `None` for the whole story."""
    stage: str
    reason: str


@dataclass(frozen=True, slots=True)
class Story:
    """One event as told by several versions."""

    id: str
    versions: tuple[Version, ...]
    source_language: str | None = None
    skipped: tuple[Skipped, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, heading or list item of a version."""

    span: Span
    paragraph: int
    heading: bool


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence or clause of a version that states something checkable."""

    version: int
    """Index into `Story.versions`."""
    index: int
    """Position among the claims of its version."""
    sentence: int
    """Index of its sentence in the version."""
    span: Span
    text: str
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class ForeignPassage:
    """A sentence left in another language than its version's."""

    sentence: int
    """Index into the sentences of its version."""
    language: str
    confidence: float


@dataclass(frozen=True, slots=True)
class ReadVersion:
    """A version with its sentences, claims and facts."""

    version: Version
    sentences: tuple[Sentence, ...]
    claims: tuple[Claim, ...]
    foreign: tuple[ForeignPassage, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Claims of several versions that speak of the same thing."""

    id: str
    claims: tuple[Claim, ...]
    similarity: float


@unique
class Relation(StrEnum):
    """How the values of a comparison differ."""

    QUANTITY = "quantity"
    """Another number of the same thing."""
    SCALE = "scale"
    """The same digits, another power of a thousand."""
    MEASURE = "measure"
    """Another currency or unit, a rate against a total, percent against points."""
    BOUND = "bound"
    """The same number, bounded otherwise, or two bounds that exclude one another."""
    DATE = "date"
    NAME = "name"
    """Another person, organisation or place."""
    NAME_VARIANT = "name-variant"
    """One spelling of the same name slipped."""
    NEGATION = "negation"
    DIRECTION = "direction"
    """Opposite sides of one opposition (*rose* against *fell*)."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One fact as one version states it."""

    claim: Claim
    fact: Fact | None
    """`None` where a version speaks without it: the affirmative side of a negation."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Values of one thing that versions state differently, once equal facts are explained away."""

    relation: Relation
    values: tuple[tuple[Statement, ...], ...]
    """Two or more values, each with the statements that agree on it, most versions first."""
    silent: tuple[int, ...]
    """Versions that speak of the thing, or of nothing near it, without stating a value."""
    confidence: float
    """Probability that an editor would agree that the versions differ here."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A passage that some versions carry and another, elsewhere their retelling, does not."""

    group: Group
    missing: tuple[int, ...]
    """Versions without it."""
    place: tuple[int, ...]
    """For each of `missing`, the offset where the passage would stand."""
    confidence: float


@dataclass(frozen=True, slots=True)
class StoryView:
    """What the checks look at: a story read, aligned and compared."""

    story: Story
    read: tuple[ReadVersion, ...]
    groups: tuple[Group, ...]
    comparisons: tuple[Comparison, ...]
    gaps: tuple[Gap, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """What a check looks for: the part of a check that reports need."""

    id: str
    facet: Facet
    severity: Severity
    """The highest severity that the check gives."""
    summary: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words of one version that a finding rests on."""

    version: int
    document: str
    language: str
    span: Span
    quote: str
    sentence: Span


@dataclass(frozen=True, slots=True)
class ValueGroup:
    """One of the values that a finding sets apart, and the documents that state it."""

    value: str
    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Suppression:
    """Why a finding does not count."""

    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A place where versions differ. It never says which of them is right."""

    fingerprint: str
    story: str
    code: str
    facet: Facet
    severity: Severity
    confidence: float
    message: str
    values: tuple[ValueGroup, ...]
    not_stated: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    suppressed: Suppression | None = None


@dataclass(frozen=True, slots=True)
class ModelCard:
    """Which encoder made the vectors."""

    name: str
    dimensions: int


@dataclass(frozen=True, slots=True)
class StoryReport:
    """Everything a renderer needs to describe one checked story."""

    story: Story
    read: tuple[ReadVersion, ...]
    """One for each of `story.versions`, in order; a version that was skipped has no claims."""
    groups: tuple[Group, ...]
    findings: tuple[Finding, ...]
    """Most severe first."""
    skipped: tuple[Skipped, ...]
    rules: tuple[Rule, ...]
    model: ModelCard
