"""The date words of one language, made ready for look-up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum, unique

from consistency.lang.profile import DateData, DatePart

TOKENS = re.compile(
    r"\d{1,3}(?:[.,]\d{3})+(?!\d)|\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?!\d)|\d+"
    # The apostrophe of an elision belongs to its word (l'anno); that of a genitive does not.
    r"|[^\W\d_]+(?:['’](?=\w)(?![sS]\b))?|\s+|.",
    re.DOTALL,
)


@unique
class Shape(StrEnum):
    """What a term can be besides the parts that the language data name."""

    NUMBER = "number"
    """0 to 99."""
    YEAR = "year"
    ORDINAL = "ordinal"
    ROMAN = "roman"
    SPELT_CLOCK = "spelt-clock"
    """*cinco e meia*: minutes since midnight."""
    DEAD = "dead"
    """A number that is no part of a date: it has a unit, a sign or too many digits."""
    MONTH = "month"
    """A word that says a month even alone."""
    DOUBTFUL_MONTH = "doubtful-month"
    ANY_MONTH = "any-month"
    WEEKDAY = "weekday"
    """A word that says a weekday even alone."""
    ANY_WEEKDAY = "any-weekday"
    BARE_WEEKDAY = "bare-weekday"
    WORD = "word"
    CAPITAL = "capital"


Parts = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class DateLexicon:
    """The date words of one language, ready for look-up."""

    phrases: Mapping[tuple[str, ...], Parts]
    lengths: Mapping[str, tuple[int, ...]]
    """Numbers of tokens of the phrases by their first token, longest first."""
    kinds: Mapping[frozenset[str], str]
    glued: frozenset[str]
    """Words that may follow a number without a blank (`h`, `th`, `pm`)."""


_NUMBER_PARTS: tuple[frozenset[str], ...] = tuple(
    frozenset({shape})
    for shape in (
        Shape.NUMBER,
        Shape.YEAR,
        Shape.ORDINAL,
        Shape.ROMAN,
        Shape.SPELT_CLOCK,
        Shape.DEAD,
        Shape.WORD,
        Shape.CAPITAL,
    )
)
NARROWER = (
    {Shape.MONTH: Shape.DOUBTFUL_MONTH},
    {Shape.MONTH: Shape.ANY_MONTH},
    {Shape.WEEKDAY: Shape.ANY_WEEKDAY},
)
_GLUED_PARTS = (
    DatePart.ORDINAL_MARK,
    DatePart.HOUR,
    DatePart.OCLOCK,
    DatePart.MERIDIEM,
    DatePart.DECADE_AFTER,
    DatePart.MINUTE,
    DatePart.QUARTER,
)


def build_lexicon(words: DateData) -> DateLexicon:
    """Return the look-up tables for the date words of one language."""
    phrases: dict[tuple[str, ...], dict[str, int]] = {}
    for part, value, phrase in _entries(words):
        # An elided word (d') is one token only where a letter follows it.
        elided = phrase.endswith("'")
        tokens = TOKENS.findall(f"{phrase}a")[:-1] if elided else TOKENS.findall(phrase)
        key = tuple(fold_token(token) for token in tokens)
        phrases.setdefault(key, {})[part] = value
    lengths: dict[str, set[int]] = {}
    for key in phrases:
        lengths.setdefault(key[0], set()).add(len(key))
    sets = dict.fromkeys(frozenset(parts) for parts in phrases.values())
    for parts in tuple(sets):
        sets |= dict.fromkeys(frozenset(narrow(parts, step)) for step in NARROWER)
    sets |= dict.fromkeys(_NUMBER_PARTS)
    # The letters of Latin Extended-A on: never met in a kind string otherwise.
    kinds = {parts: chr(0x100 + number) for number, parts in enumerate(sets)}
    glued = {key[0] for key, parts in phrases.items() if not parts.keys().isdisjoint(_GLUED_PARTS)}
    longest = {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()}
    return DateLexicon(phrases, longest, kinds, frozenset(glued))


def narrow(
    parts: Mapping[str, int] | frozenset[str], step: Mapping[Shape, Shape]
) -> dict[str, int]:
    """Return `parts` with what `step` makes of each."""
    values = parts if isinstance(parts, Mapping) else dict.fromkeys(parts, 0)
    return {str(step.get(part, part)): value for part, value in values.items()}  # type: ignore[call-overload]


def fold_token(token: str) -> str:
    """Return `token` as the look-up tables have it."""
    return (
        " "
        if token.isspace() and "\n" not in token
        else token.lower().replace("’", "'").replace("‘", "'")
    )


def _entries(words: DateData) -> Iterator[tuple[str, int, str]]:
    for part, by_value in words.words.items():
        for value, phrases in by_value.items():
            yield from ((part, value, phrase) for phrase in phrases)
    tables = (
        (words.months, (Shape.MONTH, Shape.ANY_MONTH)),
        (words.short_months, (Shape.ANY_MONTH,)),
        (words.weekdays, (Shape.WEEKDAY, Shape.ANY_WEEKDAY)),
        (words.short_weekdays, (Shape.ANY_WEEKDAY,)),
        (words.bare_weekdays, (Shape.BARE_WEEKDAY,)),
    )
    for table, shapes in tables:
        for number, names in enumerate(table, start=1):
            yield from ((shape, number, name) for name in names for shape in shapes)
