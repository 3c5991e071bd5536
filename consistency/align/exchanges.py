"""Two versions that agree but for one name each: whether one name stands in the other's place."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from rapidfuzz.fuzz import ratio

from consistency.align.entities import Entity, first_form, forms_of, is_known, words_of
from consistency.align.matching import relative_place
from consistency.align.spelling import COMMON_NOUNS
from consistency.model import Claim, NameType, Statement

SHORTEST_NAME = 5
"""Letters of the longest word of a name; what is shorter is an acronym, which is translated."""
ALIKE = 50.0
"""Percentage of common letters from which on two names may be one (*Achilles*, *Aquiles*)."""
TRANSLATED = 0.35
"""Likeness from which on two names may be one that was translated word by word."""
SAME_PLACE = 0.2
"""How far apart, in shares of their sentences, two names that no table knows may stand."""
SAME_SPOT = 0.08
"""The same where a table knows one of them: *French* and *France* are told in many ways."""
SHORT = 60
"""Code points of a sentence with hardly room for a third name."""
SENTENCE = 3
"""How many times as long as the name its sentence must be: headings are set in capitals."""

QUOTES = ('"', "'", "«", "“", "‘", "«\N{NO-BREAK SPACE}", "« ")


Likeness = Callable[[str, str], float]
"""How near two names come in meaning, from -1 to 1."""
Present = tuple[Entity, Mapping[int, Statement]]
"""An entity and, for each version, where it names it in a group."""


def exchanged(first: Present, second: Present, claims: Sequence[Claim], likeness: Likeness) -> bool:
    """Tell whether two names, the only ones left over in two versions, are one exchanged.

    At least one must be a name that languages keep: no institution, no acronym, nothing that the
    tables translate. Both must stand in about the same place of a sentence.
    """
    (a, there), (b, elsewhere) = first, second
    kept = _kept(a) + _kept(b)
    if not kept or (kept == 1 and not (is_known(a) or is_known(b))) or not _unlike(a, b, likeness):
        return False
    statements = (*there.values(), *elsewhere.values())
    places = [relative_place(claims, statement) for statement in statements]
    room = SAME_PLACE if kept == len((a, b)) else SAME_SPOT
    # A short sentence that is turned round (*A bought B*, *B was bought by A*) has no third place.
    short = kept == len((a, b)) and all(len(each.claim.text) <= SHORT for each in statements)
    return (short or max(places) - min(places) <= room) and all(map(_in_sentence, statements))


def _unlike(a: Entity, b: Entity, likeness: Likeness) -> bool:
    """Tell whether two names are neither translations nor spellings of one another."""
    if words_of(a) & words_of(b):
        return False
    x, y = map(first_form, (a, b))
    return likeness(x, y) < TRANSLATED and ratio(x, y) < ALIKE


def _kept(entity: Entity) -> bool:
    forms = forms_of(entity)
    if any(form.known or not COMMON_NOUNS.isdisjoint(form.words) for form in forms):
        return False
    long = all(max(map(len, form.words)) >= SHORTEST_NAME for form in forms)
    return entity.type is NameType.PERSON or (entity.type is NameType.OTHER and long)


def _in_sentence(statement: Statement) -> bool:
    """Tell whether a name stands in a sentence; the first word of a title in quotes is any word."""
    claim, fact = statement.claim, statement.fact
    if fact is None or len(claim.text) < SENTENCE * len(fact.text):
        return False
    before = claim.text[: fact.span.start - claim.span.start]
    return " " in fact.text or not before.endswith(QUOTES)
