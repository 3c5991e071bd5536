"""One look-up table of number words a language, built once from its profile."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from consistency.lang.profile import LanguageProfile, NumeralData

SHORTEST_ALIAS = 4
"""Words shorter than this get no alias without accents: `é` is not `e`."""

_VULGAR_FRACTIONS = {
    "½": Decimal("0.5"),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅓": Decimal(1) / 3,
    "⅔": Decimal(2) / 3,
}


@dataclass(slots=True)
class WordRoles:
    """All that one word can be in a number."""

    atom: int | None = None
    multiplier: int | None = None
    scale: int | None = None
    bare: bool = False
    one_scale: int | None = None
    addend: Decimal | None = None
    ordinal: int | None = None
    denominator: int | None = None
    fraction: Decimal | None = None
    collective: int | None = None
    rounded: int | None = None
    indefinite: tuple[int, int] | None = None
    lone: bool = False
    teen: bool = False
    joiner: bool = False
    point: bool = False
    minus: bool = False
    article: bool = False
    prefix: bool = False
    vague: bool = False
    parts: tuple[str, ...] = ()
    """The words that are joined in this one."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The number words of one language."""

    roles: Mapping[str, WordRoles]
    shared: NumeralData
    code: str
    joined_starts: frozenset[str]
    """How words that join others may begin; empty where words do not join."""

    def get(self, word: str) -> WordRoles | None:
        """Return the roles of a lower-case `word`, split into its parts where words join."""
        found = self.roles.get(word)
        if found is not None or len(word) < SHORTEST_ALIAS:
            return found
        if word[:3] in self.joined_starts:
            return _joined_word(word, self.shared)
        if self.shared.ordinal_prefixes and word.startswith(self.shared.ordinal_prefixes):
            return self._prefixed_word(word)
        return None

    def _prefixed_word(self, word: str) -> WordRoles | None:
        for prefix in self.shared.ordinal_prefixes:
            roles = self.roles.get(word.removeprefix(prefix))
            if roles is not None and (roles.atom or roles.one_scale):
                return WordRoles(parts=(word.removeprefix(prefix),))
        return None


_LEXICONS: dict[str, Lexicon] = {}


def lexicon_for(profile: LanguageProfile) -> Lexicon:
    """Return the number words of `profile`."""
    known = _LEXICONS.get(profile.code)
    if known is None:
        known = _LEXICONS[profile.code] = _build(profile)
    return known


def _build(profile: LanguageProfile) -> Lexicon:
    numerals = profile.numerals
    roles: dict[str, WordRoles] = {}
    tables: tuple[tuple[str, Mapping[str, object]], ...] = (
        ("atom", numerals.cardinals),
        ("multiplier", numerals.multipliers),
        ("scale", numerals.scales),
        ("one_scale", numerals.one_scales),
        ("addend", {**numerals.scale_adjectives, **_VULGAR_FRACTIONS}),
        ("ordinal", numerals.ordinals),
        ("denominator", numerals.denominators),
        ("fraction", {**numerals.fractions, **_VULGAR_FRACTIONS}),
        ("collective", numerals.collectives),
        ("rounded", numerals.rounded),
        ("indefinite", numerals.indefinites),
        ("bare", dict.fromkeys(numerals.bare_scales, True)),
        ("lone", dict.fromkeys(numerals.lone_ordinals, True)),
        ("teen", dict.fromkeys(numerals.teen_words, True)),
        ("joiner", dict.fromkeys(numerals.joiners, True)),
        ("point", dict.fromkeys(numerals.points, True)),
        ("minus", dict.fromkeys(numerals.minus, True)),
        ("article", dict.fromkeys(numerals.articles, True)),
        ("vague", dict.fromkeys(numerals.vague, True)),
        ("prefix", dict.fromkeys(numerals.ordinal_prefixes, True)),
    )
    for role, table in tables:
        for word, value in table.items():
            setattr(roles.setdefault(word, WordRoles()), role, value)
    for word in list(roles):
        plain = strip_accents(word)
        # The name Meta is not Italian metà.
        if len(word) >= SHORTEST_ALIAS and plain not in roles and roles[word].fraction is None:
            roles[plain] = roles[word]
    starts = frozenset(part[:3] for part in numerals.join_parts)
    return Lexicon(roles, numerals, profile.code, starts)


def strip_accents(word: str) -> str:
    """Return `word` without combining marks."""
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def _joined_word(word: str, numerals: NumeralData) -> WordRoles | None:
    parts = _split(word, numerals)
    if parts:
        return WordRoles(parts=parts)
    for suffix in numerals.ordinal_suffixes:
        if word.endswith(suffix):
            stem = word.removesuffix(suffix)
            for ending in ("", "o", "e", "i", "a", "uno"):
                parts = _split(stem + ending, numerals)
                if parts:
                    return WordRoles(parts=(*parts, ""))
    return None


def _split(word: str, numerals: NumeralData) -> tuple[str, ...]:
    """Return the parts that make up `word`, fewest first; empty where it cannot be split."""
    table = numerals.join_parts
    if len(word) > 80:
        return ()
    best: list[tuple[str, ...] | None] = [None] * (len(word) + 1)
    best[0] = ()
    longest = max(map(len, table))
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - longest), end):
            before, part = best[start], table.get(word[start:end])
            if before is None or part is None:
                continue
            known = best[end]
            if known is None or len(before) + 1 < len(known):
                best[end] = (*before, part)
    return best[-1] or ()
