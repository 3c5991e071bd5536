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
_PIECE = re.compile(r"\\.|\[[^\]]*\]|[()|]|\{(?P<part>[\w-]+)\}(?!\?)")
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
    needs: tuple[frozenset[str], ...]
    """Every match holds a term of each of these kinds: other texts are not searched."""
    by_part: Mapping[str, str]

    @property
    def pattern(self) -> re.Pattern[str]:
        """The compiled pattern, made when a text first has what it needs: start-up is quick."""
        return _compiled(_in_kinds(self.rule, self.by_part))


def compile_rules(rules: Sequence[Rule], lexicon: DateLexicon) -> tuple[CompiledRule, ...]:
    """Return the `rules` that the language of `lexicon` can match, in its kinds."""
    by_part: dict[str, str] = {}
    for parts, kind in lexicon.kinds.items():
        for part in parts:
            by_part[part] = by_part.get(part, "") + kind
    found = []
    for rule in rules:
        needs = tuple(frozenset(by_part.get(part, "")) for part in _required(rule))
        if all(needs):
            found.append(CompiledRule(rule, needs, by_part))
    return tuple(found)


def _has(term: Term, parts: Sequence[str]) -> bool:
    return any(part in term.parts for part in parts)


@cache
def _expanded(pattern: str) -> str:
    while _MACRO.search(pattern):
        pattern = _MACRO.sub(lambda found: _MACROS[found[1]], pattern)
    return pattern.replace("_", " ?")


@cache
def _required(rule: Rule) -> frozenset[str]:
    """Return the parts that stand in every match: those outside of brackets and not optional."""
    pattern = _expanded(rule.pattern)
    found = {rule.anchor}
    depth = 0
    for piece in _PIECE.finditer(pattern):
        depth += (piece[0] == "(") - (piece[0] == ")")
        if depth == 0 and piece["part"]:
            found.add(piece["part"])
        elif depth == 0 and piece[0] == "|":
            return frozenset({rule.anchor})
    return frozenset(found)


def _in_kinds(rule: Rule, by_part: Mapping[str, str]) -> str:
    pattern = _expanded(rule.pattern).replace("«", "(?P<fact>").replace("»", ")")
    pattern = _PLACE.sub(
        lambda found: f"[{by_part[found[1]]}]" if found[1] in by_part else "(?!)", pattern
    )
    numbers = "".join(by_part[part] for part in _ANY_NUMBER)
    # 3.5 March, 1.2.2015.4 and 12/2015/3 hold no date.
    dash = "" if rule.dashes else "-"
    return rf"(?<![{numbers}][.,/:{dash}])(?:{pattern})(?![.,/:{dash}][{numbers}])"


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source)
