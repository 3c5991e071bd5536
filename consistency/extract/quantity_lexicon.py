"""Look-up tables for quantities, built once a language from its profile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from consistency.extract.phrases import PhraseTable, phrase_set
from consistency.lang.nouns import NOUNS
from consistency.lang.profile import LanguageProfile, NumeralData, QuantityData
from consistency.model import Bound


class Currency(NamedTuple):
    """A currency as named: the whole of it or a hundredth."""

    code: str
    hundredth: bool


class CountedNoun(NamedTuple):
    """What a noun of the table stands for in every language."""

    lemma: str
    noun_class: str


@dataclass(frozen=True, slots=True)
class QuantityLexicon:
    """The words around numbers in one language."""

    code: str
    words: QuantityData
    numerals: NumeralData
    units: PhraseTable[str]
    currencies: PhraseTable[Currency]
    bounds_before: PhraseTable[Bound]
    bounds_after: PhraseTable[Bound]
    rates: PhraseTable[str]
    rate_links: PhraseTable[bool]
    totals: PhraseTable[bool]
    below_zero: PhraseTable[bool]
    age_before: PhraseTable[bool]
    age_after: PhraseTable[bool]
    age_comparisons: PhraseTable[bool]
    nouns: PhraseTable[CountedNoun]
    multiples: Mapping[str, int]
    one_units: Mapping[str, str]


Key = TypeVar("Key")

_LEXICONS: dict[str, QuantityLexicon] = {}


def quantity_lexicon_for(profile: LanguageProfile) -> QuantityLexicon:
    """Return the quantity words of `profile`."""
    known = _LEXICONS.get(profile.code)
    if known is None:
        known = _LEXICONS[profile.code] = _build(profile)
    return known


def _build(profile: LanguageProfile) -> QuantityLexicon:
    words = profile.quantities
    currencies = {
        **{name: Currency(code, False) for name, code in _inverted(words.currencies).items()},
        **{name: Currency(code, True) for name, code in _inverted(words.subunits).items()},
    }
    return QuantityLexicon(
        code=profile.code,
        words=words,
        numerals=profile.numerals,
        units=PhraseTable(_inverted(words.units)),
        currencies=PhraseTable(currencies),
        bounds_before=PhraseTable(_inverted(words.bounds_before)),
        bounds_after=PhraseTable(_inverted(words.bounds_after)),
        rates=PhraseTable(_inverted(words.rates)),
        rate_links=phrase_set(words.rate_links),
        totals=phrase_set(words.totals),
        below_zero=phrase_set(words.below_zero),
        age_before=phrase_set(words.age_before),
        age_after=phrase_set(words.age_after),
        age_comparisons=phrase_set(words.age_comparisons),
        nouns=PhraseTable(_nouns(profile.code)),
        multiples=_inverted(words.multiples),
        one_units=_inverted(words.one_units),
    )


def _inverted(table: Mapping[Key, str]) -> dict[str, Key]:
    return {name: key for key, names in table.items() for name in names.split("|") if name}


def _nouns(code: str) -> dict[str, CountedNoun]:
    found: dict[str, CountedNoun] = {}
    for noun in NOUNS:
        for word in getattr(noun, code).split():
            found.setdefault(word.replace("_", " "), CountedNoun(noun.lemma, noun.noun_class))
    return found
