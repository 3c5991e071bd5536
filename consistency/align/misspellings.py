"""Spellings left over: one version writes a name as a slip would leave it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from consistency.align.entities import Entity
from consistency.align.odds import probability
from consistency.align.spelling import Spelling, name_relation, one_slip, take_apart
from consistency.model import (
    Claim,
    Comparison,
    Group,
    NameFact,
    NameType,
    Relation,
    Statement,
)

LOST_CAPITAL = 0.7
"""What an inner capital in a name adds to the evidence: no language adapts such names."""
DOUBLED = re.compile(r"(.)\1+")
INNER = re.compile(r"[a-z][A-Z]")
HABIT = 3
"""A spelling that a version uses this often, and no other, is its way of writing the name."""


def contrast_spellings(
    groups: Sequence[Group], entities: Sequence[Entity], index: Sequence[dict[str, int]]
) -> list[Comparison]:
    """Set a damaged spelling of one version against the spelling of all others."""
    mentions = _mentions(groups, index)
    found = []
    for number, entity in enumerate(entities):
        for version, forms in enumerate(entity.forms):
            if _told_before(version, entity):
                continue
            others = [form for v, each in enumerate(entity.forms) if v != version for form in each]
            found += [
                _spelling(
                    _first_as(form, version, mentions.get(number, [])), mentions[number], alone
                )
                for form in forms
                if others and _slipped(form, others, entity.type) and number in mentions
                for alone in [len(forms) == 1]
            ]
        found += _lost_capitals(mentions.get(number, []))
    return [comparison for comparison in found if comparison is not None]


def _told_before(version: int, entity: Entity) -> bool:
    """Of two versions either could have slipped; the difference is told once, of the second."""
    naming = [v for v, forms in enumerate(entity.forms) if forms]
    return len(naming) == 2 and version == naming[0]


def _slipped(form: str, others: Sequence[str], kind: NameType) -> bool:
    """Tell whether `form` is what a slip makes of the name that all other versions write.

    A letter doubled or not is a habit of languages in most names; in the full name of a person that
    all others write alike it is a slip.
    """
    if take_apart(form).known or any(take_apart(other).known for other in others):
        return False  # the tables hold the spellings of all languages
    if all(name_relation(form, other) is Spelling.DAMAGED for other in others):
        return True
    words = take_apart(form).words
    theirs = {take_apart(other).words for other in others}
    if kind is not NameType.PERSON or len(words) < 2 or len(theirs) != 1:
        return False
    pairs = [pair for pair in zip(words, theirs.pop(), strict=False) if pair[0] != pair[1]]
    return len(pairs) == 1 and one_slip(*pairs[0]) and _evened(pairs[0][0]) == _evened(pairs[0][1])


def _evened(word: str) -> str:
    return DOUBLED.sub(r"\1", word)


Mention = tuple[int, Claim, NameFact]
"""The index of a group, and a name in one of its claims."""
Mentions = dict[int, list[Mention]]


def _mentions(groups: Sequence[Group], index: Sequence[dict[str, int]]) -> Mentions:
    found: Mentions = {}
    for place, group in enumerate(groups):
        for claim in group.claims:
            for fact in claim.facts:
                if isinstance(fact, NameFact) and fact.canonical in index[claim.version]:
                    entity = index[claim.version][fact.canonical]
                    found.setdefault(entity, []).append((place, claim, fact))
    return found


def _first_as(form: str, version: int, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions of a version by one form, the fullest first."""
    own = [m for m in mentions if m[1].version == version and m[2].canonical == form]
    return sorted(own, key=lambda mention: -len(mention[2].text.split()))


def _spelling(
    own: Sequence[Mention], mentions: Sequence[Mention], alone: bool
) -> Comparison | None:
    """Return the comparison of a spelling with the nearest mention of each other version."""
    if not own:
        return None
    place, claim, fact = own[0]
    others: dict[int, tuple[int, Statement]] = {}
    for there, other, mention in mentions:
        distance = abs(there - place)
        if other.version != claim.version and distance < others.get(other.version, (10**9,))[0]:
            others[other.version] = (distance, Statement(other, mention))
    written = [s.fact.text for _, s in others.values() if s.fact]
    if not written or fact.text in written:
        return None  # the slip is not in the words themselves
    habit = len(own) >= HABIT and alone
    evidence = -0.4 + 0.5 * (max(Counter(written).values()) - 1) - 1.5 * habit
    full = len(fact.canonical.split()) > 1
    capital = any(INNER.search(text) for text in (*written, fact.text))
    evidence += 1.2 * (full and fact.type in (NameType.PERSON, NameType.OTHER))
    evidence += LOST_CAPITAL * capital
    return Comparison(
        Relation.NAME_VARIANT,
        (
            tuple(statement for _, (_, statement) in sorted(others.items())),
            (Statement(claim, fact),),
        ),
        (),
        probability(evidence),
    )


def _lost_capitals(mentions: Sequence[Mention]) -> list[Comparison | None]:
    """Set a version that never writes the capital inside a name against the others, which do."""
    spellings: dict[int, set[str]] = {}
    for _, claim, fact in mentions:
        spellings.setdefault(claim.version, set()).add(fact.text)
    plain = [v for v, texts in spellings.items() if not any(INNER.search(text) for text in texts)]
    if len(plain) != 1 or len(spellings) < 2:
        return []
    folded = {text.casefold() for texts in spellings.values() for text in texts}
    own = [m for m in mentions if m[1].version == plain[0] and not m[2].text.isupper()]
    return [_spelling(own, mentions, False)] if len(folded) == 1 else []
