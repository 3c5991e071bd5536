"""Names left over: another person, organisation or place where one is expected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from consistency.align.entities import (
    Entity,
    first_form,
    forms_of,
    is_known,
    number_names,
    words_of,
)
from consistency.align.exchanges import TRANSLATED, Likeness, Present, exchanged
from consistency.align.matching import relative_place
from consistency.align.misspellings import contrast_spellings
from consistency.align.odds import probability
from consistency.lang.given_names import GIVEN_NAMES
from consistency.model import (
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


def contrast_names(
    read: Sequence[ReadVersion],
    groups: Sequence[Group],
    entities: Sequence[Entity],
    likeness: Likeness,
) -> list[Comparison]:
    """Return the comparisons that names of other people and damaged spellings give."""
    index = number_names(entities, len(read))
    named = [_named(group, index) for group in groups]
    found = [
        comparison
        for place, group in enumerate(groups)
        for comparison in _contrast_others(place, group, named, entities, likeness)
    ]
    return found + contrast_spellings(groups, entities, index)


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
            sides = (entities[first], here[first]), (entities[second], here[second])
            lone = nowhere == len(sides) == len(entities[first].forms)
            apart = not known_to[first] & known_to[second] and (
                _rivals(entities[first], entities[second], likeness)
                or (lone and exchanged(*sides, group.claims, likeness))
            )
            if apart or _intrudes(*sides, everyone, likeness):
                confidence = _confidence(group, here[first], here[second], len(everyone))
                pairs.append((-confidence, first, second))
    return _take_best(pairs, here, everyone, known_to)


def _intrudes(first: Present, second: Present, everyone: Set[int], likeness: Likeness) -> bool:
    """Tell whether one of two is a stranger: named nowhere else in the story, by one version.

    The other must be a name that is not translated, and that all remaining versions name here; then
    it does not matter that the stranger's version names it in the next sentence. Institutions are
    translated, so that one of the two must be a person.
    """
    (usual, users), (stranger, own) = sorted(
        (first, second), key=lambda each: -sum(map(bool, each[0].forms))
    )
    if (
        sum(map(bool, stranger.forms)) != 1
        or len(users) < 2
        or not users.keys() | own.keys() >= everyone
    ):
        return False
    if not (_full(usual) and _full(stranger)) or is_known(usual) or is_known(stranger):
        return False
    if not _kept(usual) or words_of(usual) & words_of(stranger):
        return False
    people = (usual.type is NameType.PERSON, stranger.type is NameType.PERSON)
    unlike = likeness(first_form(usual), first_form(stranger)) < TRANSLATED
    return any(people) and (all(people) or unlike)


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
                -negative,
            )
        )
    return found


def _rivals(a: Entity, b: Entity, likeness: Likeness) -> bool:
    """Tell whether one of two entities may stand where the other should.

    Names of institutions are translated word by word, so that two of them prove nothing; people
    keep their names, and places that the tables know are compared in English.
    """
    if a.type is NameType.PERSON and b.type is NameType.PERSON:
        translated = likeness(first_form(a), first_form(b)) >= TRANSLATED and not _given(a, b)
        return _full(a) and _full(b) and _other_person(a, b) and not translated
    if words_of(a) & words_of(b):
        return False
    return a.type is b.type and ((is_known(a) and is_known(b)) or (_kept(a) and _kept(b)))


def _given(*entities: Entity) -> bool:
    """Tell whether every one of `entities` bears a given name that the tables know."""
    return not any(words_of(entity).isdisjoint(GIVEN_NAMES) for entity in entities)


def _other_person(a: Entity, b: Entity) -> bool:
    """Tell whether two full names differ by more than a part that one of them leaves out."""
    x, y = words_of(a), words_of(b)
    return not x & y or (x - y <= GIVEN_NAMES and y - x <= GIVEN_NAMES and x != y)


def _full(entity: Entity) -> bool:
    return any(len(form.words) > 1 for form in forms_of(entity))


def _kept(entity: Entity) -> bool:
    """Tell whether several versions write the name alike: a name that is not translated."""
    return sum(bool(forms) for forms in entity.forms) > 1 and len(_spellings(entity)) == 1


def _spellings(entity: Entity) -> set[str]:
    return {form.english for form in forms_of(entity)}


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
    return probability(evidence)


def _words(statement: Statement) -> int:
    return len(statement.fact.canonical.split()) if isinstance(statement.fact, NameFact) else 0
