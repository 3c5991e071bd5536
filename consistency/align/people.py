"""Names left over: another person in the same place, or one spelling that slipped."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence, Set

from rapidfuzz.fuzz import ratio

from consistency.align.entities import Entity
from consistency.align.matching import relative_place
from consistency.align.spelling import Spelling, name_relation, one_slip, take_apart
from consistency.lang.given_names import GIVEN_NAMES
from consistency.model import (
    Claim,
    Comparison,
    Group,
    NameFact,
    NameType,
    ReadVersion,
    Relation,
    Statement,
)

NEAR = 2
"""How many groups away a name still counts as named."""
TRANSLATED = 0.35
"""Likeness from which on two names may be one that was translated word by word."""
LOST_CAPITAL = 0.7
"""What an inner capital in a name adds to the evidence: no language adapts such names."""
SHORTEST_NAME = 6
"""Letters of a single word that is a name; shorter ones are acronyms, which are translated."""
ALIKE = 50.0
"""Percentage of common letters from which on two names may be one (*Achilles*, *Aquiles*)."""
DOUBLED = re.compile(r"(.)\1+")
INNER = re.compile(r"[a-z][A-Z]")
HABIT = 3
"""A spelling that a version uses this often, and no other, is its way of writing the name."""


Likeness = Callable[[str, str], float]
"""How near two names come in meaning, from -1 to 1."""


def contrast_names(
    read: Sequence[ReadVersion],
    groups: Sequence[Group],
    entities: Sequence[Entity],
    likeness: Likeness,
) -> list[Comparison]:
    """Return the comparisons that names of other people and damaged spellings give."""
    index = [
        {form: number for number, entity in enumerate(entities) for form in entity.forms[version]}
        for version in range(len(read))
    ]
    named = [_named(group, index) for group in groups]
    found = [
        comparison
        for place, group in enumerate(groups)
        for comparison in _contrast_others(place, group, named, entities, likeness)
    ]
    return found + _contrast_spellings(groups, entities, index)


Named = dict[int, dict[int, Statement]]
"""For an entity (by number), the first statement of each version that names it."""


def _named(group: Group, index: Sequence[dict[str, int]]) -> Named:
    found: Named = {}
    for claim in group.claims:
        for fact in claim.facts:
            if isinstance(fact, NameFact) and fact.canonical in index[claim.version]:
                entity = found.setdefault(index[claim.version][fact.canonical], {})
                entity.setdefault(claim.version, Statement(claim, fact))
    return found


def _contrast_others(
    place: int,
    group: Group,
    named: Sequence[Named],
    entities: Sequence[Entity],
    likeness: Likeness,
) -> list[Comparison]:
    here = named[place]
    everyone = {claim.version for claim in group.claims}
    near = [named[i] for i in range(max(0, place - NEAR), min(len(named), place + NEAR + 1))]
    known_to = {
        entity: {version for around in near for version in around.get(entity, {})}
        for entity in here
    }
    left = [entity for entity in here if not here[entity].keys() >= everyone]
    nowhere = sum(not known_to[entity] >= everyone for entity in left)
    pairs = []
    for position, first in enumerate(left):
        for second in left[position + 1 :]:
            if here[first].keys() & here[second].keys():
                continue
            apart = not known_to[first] & known_to[second]
            if (apart and _rivals(first, second, entities, nowhere, likeness)) or _intrudes(
                (entities[first], here[first].keys()),
                (entities[second], here[second].keys()),
                everyone,
                likeness,
            ):
                confidence = _confidence(group, here[first], here[second], len(everyone))
                pairs.append((-confidence, first, second))
    return _take_best(pairs, here, everyone, known_to)


Present = tuple[Entity, Set[int]]
"""An entity and the versions that name it in a group."""


def _intrudes(first: Present, second: Present, everyone: Set[int], likeness: Likeness) -> bool:
    """Tell whether one of two is a stranger: named nowhere else in the story, by one version.

    The other must be a name that is not translated, and that all remaining versions name here; then
    it does not matter that the stranger's version names it in the next sentence. Institutions are
    translated, so that one of the two must be a person.
    """
    (usual, users), (stranger, own) = sorted(
        (first, second), key=lambda each: -sum(map(bool, each[0].forms))
    )
    if sum(map(bool, stranger.forms)) != 1 or len(users) < 2 or not users | own >= everyone:
        return False
    if not (_full(usual) and _full(stranger)) or _known(usual) or _known(stranger):
        return False
    if not _kept(usual) or _words_of(usual) & _words_of(stranger):
        return False
    people = (usual.type is NameType.PERSON, stranger.type is NameType.PERSON)
    unlike = likeness(_spelling_of(usual), _spelling_of(stranger)) < TRANSLATED
    return any(people) and (all(people) or unlike)


def _spelling_of(entity: Entity) -> str:
    return next(form for forms in entity.forms for form in forms)


def _take_best(
    pairs: list[tuple[float, int, int]],
    here: Named,
    everyone: set[int],
    known_to: Mapping[int, set[int]],
) -> list[Comparison]:
    used: set[int] = set()
    found = []
    for negative, first, second in sorted(pairs):
        if {first, second} & used:
            continue
        used |= {first, second}
        values = sorted((here[first], here[second]), key=lambda each: -len(each))
        silent = everyone - known_to[first] - known_to[second]
        found.append(
            Comparison(
                Relation.NAME,
                tuple(tuple(each[version] for version in sorted(each)) for each in values),
                tuple(sorted(silent)),
                round(-negative, 3),
            )
        )
    return found


def _rivals(
    first: int, second: int, entities: Sequence[Entity], left: int, likeness: Likeness
) -> bool:
    """Tell whether one of two entities may stand where the other should.

    Names of institutions are translated word by word, so that two of them prove nothing; people
    keep their names, places that the tables know are compared in English, and a single word that
    no table knows is a name that nobody translates. `left` counts the names left over.
    """
    a, b = entities[first], entities[second]
    if a.type is NameType.PERSON and b.type is NameType.PERSON:
        return _full(a) and _full(b) and _other_person(a, b)
    if _words_of(a) & _words_of(b):
        return False
    if (_known(a) and _known(b)) or (_kept(a) and _kept(b)):
        return a.type is b.type
    return left == len(a.forms) == 2 and _bare(a) and _bare(b) and _unlike(a, b, likeness)


def _other_person(a: Entity, b: Entity) -> bool:
    """Tell whether two full names differ by more than a part that one of them leaves out."""
    x, y = _words_of(a), _words_of(b)
    return not x & y or (x - y <= GIVEN_NAMES and y - x <= GIVEN_NAMES and x != y)


def _bare(entity: Entity) -> bool:
    forms = [take_apart(form) for forms in entity.forms for form in forms]
    return all(
        len(form.words) == 1 and not form.known and len(form.english) >= SHORTEST_NAME
        for form in forms
    )


def _unlike(a: Entity, b: Entity, likeness: Likeness) -> bool:
    """Tell whether two names are neither translations nor spellings of one another."""
    x, y = _spelling_of(a), _spelling_of(b)
    return likeness(x, y) < TRANSLATED and ratio(x, y) < ALIKE


def _words_of(entity: Entity) -> set[str]:
    return {word for forms in entity.forms for form in forms for word in take_apart(form).words}


def _full(entity: Entity) -> bool:
    return any(len(take_apart(form).words) > 1 for forms in entity.forms for form in forms)


def _known(entity: Entity) -> bool:
    return all(take_apart(form).known for forms in entity.forms for form in forms)


def _kept(entity: Entity) -> bool:
    """Tell whether several versions write the name alike: a name that is not translated."""
    return sum(bool(forms) for forms in entity.forms) > 1 and len(_spellings(entity)) == 1


def _spellings(entity: Entity) -> set[str]:
    return {take_apart(form).english for forms in entity.forms for form in forms}


def _confidence(
    group: Group, first: dict[int, Statement], second: dict[int, Statement], everyone: int
) -> float:
    sizes = sorted((len(first), len(second)))
    pairs = [(a, b) for a in first.values() for b in second.values()]
    gap = sum(
        abs(relative_place(group.claims, a) - relative_place(group.claims, b)) for a, b in pairs
    ) / len(pairs)
    lengths = [max(map(_words, side.values())) for side in (first, second)]
    evidence = -1.0 + 2.0 * (sum(sizes) / everyone - 0.8) + 2.5 * (group.similarity - 0.5)
    evidence += (0.8 + 0.5 * (sizes[1] - 1)) * (sizes[0] == 1 < everyone - 1)
    evidence += 1.2 * (everyone == 2 and lengths == [1, 1])
    evidence += 1.2 * (0.4 - gap) + 0.8 * (min(lengths) > 1)
    return 1 / (1 + math.exp(-evidence))


def _words(statement: Statement) -> int:
    return len(statement.fact.canonical.split()) if isinstance(statement.fact, NameFact) else 0


def _contrast_spellings(
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
        round(1 / (1 + math.exp(-evidence)), 3),
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
