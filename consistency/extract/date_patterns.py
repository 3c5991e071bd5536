"""Compile rules over terms: regular expressions whose letters are kinds of terms."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from consistency.extract.date_lexicon import DateLexicon, Shape
from consistency.extract.date_terms import Term
from consistency.lang.profile import LanguageProfile
from consistency.model import DateFact, Quantity

_ANY_NUMBER = (Shape.NUMBER, Shape.YEAR, Shape.DEAD)
_PLACE = re.compile(r"\{([\w-]+)\}")
_MACRO = re.compile(r"<(\w+)>")
_MACROS: Mapping[str, str] = {
    "NUM": "(?:{number}|{one})",
    "DAY": "(?:{number}{ordinal-mark}?|{ordinal}|{one}(?= ?{of}))",
    # The full stop of an abbreviation; after a full name it ends the sentence.
    "MON": r"{any-month}(?:(?<!{month})(?<!{doubtful-month})\.)?",
    # A weekday that leads a date, with the determiner before it and the mark after it.
    "WD": r"(?:(?:{turn-before}_)?{any-weekday}\.?_,?_\(?_(?:{article}_)?(?:{day-word}_)?)?",
    "OF": r"(?:{of}_(?:{month-word}_)?|{month-word}_|[-/.])?",
    "YR": r"(?:_(?:[-,/.]|(?:{of}_)?(?:{article}_)?(?:{year-word}_)?)_{year}(?!_{counted})"
    "|_<TURN>)",
    # A year (month, week) said by its distance from now: del año pasado, last year.
    "TURN": "(?:{of}_)?(?:{article}_)?(?:{turn-before}_{unit}|{unit}_{turn-after})",
    "UNTIL": "(?:{to}_(?:{article}_)?|-_(?:{article}_)?)",
}


@dataclass(frozen=True, slots=True)
class Match:
    """The terms that a rule matched, blanks left out, and what it takes to read them."""

    text: str
    terms: Sequence[Term]
    context: Sequence[Term]
    """All terms of the match, those that only show what it is included."""
    profile: LanguageProfile
    published: date | None
    rule: str

    def values(self, *parts: str) -> list[int]:
        """Return the values of the terms that can play one of `parts`, in order."""
        return [
            next(t.parts[p] for p in parts if p in t.parts) for t in self.terms if _has(t, parts)
        ]

    def first(self, *parts: str) -> int | None:
        """Return the first of `values`, or `None`."""
        return next(iter(self.values(*parts)), None)


Reading = DateFact | Quantity


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over kinds of terms and what reads a match of it.

    In `pattern`, `{part}` stands for one term, `_` for an optional blank, `<MACRO>` for a piece
    that rules share, `«…»` for the words of the fact where the match is wider.
    """

    name: str
    anchor: str
    """A part that every match holds: a text without one is not searched."""
    pattern: str
    read: Callable[[Match], Sequence[Reading]]
    dashes: bool = False
    """Whether a dash and a number may stand right beside the match (`9:30-11:00`)."""


@dataclass(frozen=True, slots=True)
class CompiledRule:
    """A rule in the kinds of one language."""

    rule: Rule
    anchor: frozenset[str]
    source: str

    @property
    def pattern(self) -> re.Pattern[str]:
        """The compiled pattern, made when a text first holds the anchor: start-up is quick."""
        return _compiled(self.source)


def compile_rule(rule: Rule, lexicon: DateLexicon) -> CompiledRule | None:
    """Return `rule` in the kinds of `lexicon`, or `None` where the language cannot match it."""
    anchor = frozenset(_kinds(rule.anchor, lexicon))
    if not anchor:
        return None
    pattern = rule.pattern
    while _MACRO.search(pattern):
        pattern = _MACRO.sub(lambda found: _MACROS[found[1]], pattern)
    pattern = pattern.replace("_", " ?").replace("«", "(?P<fact>").replace("»", ")")
    pattern = _PLACE.sub(lambda found: _class(found[1], lexicon), pattern)
    numbers = "".join(kind for part in _ANY_NUMBER for kind in _kinds(part, lexicon))
    # 3.5 March, 1.2.2015.4 and 12/2015/3 hold no date.
    dash = "" if rule.dashes else "-"
    pattern = rf"(?<![{numbers}][.,/:{dash}]){pattern}(?![.,/:{dash}][{numbers}])"
    return CompiledRule(rule, anchor, pattern)


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source)


def _has(term: Term, parts: Sequence[str]) -> bool:
    return any(part in term.parts for part in parts)


def _kinds(part: str, lexicon: DateLexicon) -> list[str]:
    return [kind for parts, kind in lexicon.kinds.items() if part in parts]


def _class(part: str, lexicon: DateLexicon) -> str:
    return f"[{''.join(_kinds(part, lexicon))}]" if _kinds(part, lexicon) else "(?!)"
