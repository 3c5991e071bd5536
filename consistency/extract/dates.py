"""Read dates and clock times."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from consistency.extract.clock_rules import CLOCK_RULES
from consistency.extract.date_lexicon import DateLexicon, build_lexicon
from consistency.extract.date_patterns import CompiledRule, Match, Reading, Rule, compile_rules
from consistency.extract.date_rules import DATE_RULES
from consistency.extract.date_terms import Term, read_terms
from consistency.extract.intervals import join_dates, join_times
from consistency.extract.numerals import find_numerals
from consistency.extract.year_rules import YEAR_RULES
from consistency.lang.profile import LanguageProfile
from consistency.model import DateFact, Quantity

# Clock times first: the 17 of "17h30" is no day, and "on Friday, 15:30" no Friday the 15th.
_RULES: tuple[Rule, ...] = (*CLOCK_RULES, *DATE_RULES, *YEAR_RULES)
_TAKEN = "#"
"""The kind of a term that a fact holds already."""


@dataclass(frozen=True, slots=True)
class _Grammar:
    lexicon: DateLexicon
    rules: tuple[CompiledRule, ...]


_GRAMMARS: dict[str, _Grammar] = {}


def find_dates(
    text: str, profile: LanguageProfile, published: date | None
) -> tuple[DateFact | Quantity, ...]:
    """Return the dates and the clock times (as quantities) of `text`, left to right.

    Facts do not overlap. What only `published` can date is left out where it is `None`.
    """
    grammar = _grammar_for(profile)
    terms = read_terms(text, profile, grammar.lexicon, find_numerals(text, profile))
    found: list[Reading] = []
    for line in _lines(terms):
        kinds = "".join(term.kind for term in line)
        present = frozenset(kinds)
        for rule in grammar.rules:
            if not any(need.isdisjoint(present) for need in rule.needs):
                kinds = _apply(rule, kinds, line, _Text(text, profile, published), found)
    found.sort(key=lambda fact: fact.span)
    return tuple(join_dates(text, join_times(text, found, profile), profile))


@dataclass(frozen=True, slots=True)
class _Text:
    text: str
    profile: LanguageProfile
    published: date | None


def _grammar_for(profile: LanguageProfile) -> _Grammar:
    if profile.code not in _GRAMMARS:
        lexicon = build_lexicon(profile.dates)
        _GRAMMARS[profile.code] = _Grammar(lexicon, compile_rules(_RULES, lexicon))
    return _GRAMMARS[profile.code]


def _lines(terms: Sequence[Term]) -> Iterator[Sequence[Term]]:
    """Cut at line ends: no fact goes beyond one, and the work stays linear in the text."""
    line: list[Term] = []
    for term in terms:
        if term.kind == "\n":
            yield line
            line = []
        else:
            line.append(term)
    yield line


def _apply(
    rule: CompiledRule, kinds: str, terms: Sequence[Term], source: _Text, found: list[Reading]
) -> str:
    """Add what `rule` reads to `found`; return `kinds` with the terms of it taken."""
    position, pattern = 0, rule.pattern
    while match := pattern.search(kinds, position):
        start, end = match.span("fact") if "fact" in pattern.groupindex else match.span()
        facts = rule.rule.read(_match_of(rule, match, terms[start:end], terms, source))
        if facts:
            found.extend(facts)
            kinds = kinds[:start] + _TAKEN * (end - start) + kinds[end:]
        position = end if facts else match.start() + 1
    return kinds


def _match_of(
    rule: CompiledRule,
    match: re.Match[str],
    inner: Sequence[Term],
    terms: Sequence[Term],
    source: _Text,
) -> Match:
    stated = [term for term in inner if term.text.strip()]
    while stated and stated[-1].text in ".,":
        stated.pop()
    context = terms[match.start() : match.end()]
    return Match(source.text, stated, context, source.profile, source.published, rule.rule.name)
