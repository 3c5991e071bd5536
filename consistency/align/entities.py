"""Link the names of several versions: one entity, the forms that each version gives it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from consistency.align.spelling import COMMON_NOUNS, Form, Spelling, name_relation, take_apart
from consistency.lang.given_names import GIVEN_NAMES
from consistency.model import NameFact, NameType


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something that the versions name."""

    type: NameType
    forms: tuple[tuple[str, ...], ...]
    """For each version, the canonical names it uses, by first mention; empty: not named there."""


@dataclass(slots=True)
class _Group:
    """Canonical names held to be one entity."""

    names: list[str]
    versions: set[int] = field(default_factory=set)
    types: Counter[NameType] = field(default_factory=Counter)

    def absorb(self, other: _Group) -> None:
        self.names += other.names
        self.versions |= other.versions
        self.types += other.types

    @property
    def fullest(self) -> str:
        return max(
            self.names, key=lambda name: (len(take_apart(name).words), -self.names.index(name))
        )


def number_names(entities: Sequence[Entity], versions: int) -> list[dict[str, int]]:
    """Return, for each version, the number of the entity that each of its names names."""
    return [
        {form: number for number, entity in enumerate(entities) for form in entity.forms[version]}
        for version in range(versions)
    ]


def forms_of(entity: Entity) -> list[Form]:
    """Return every name of an entity, taken apart."""
    return [take_apart(form) for forms in entity.forms for form in forms]


def words_of(entity: Entity) -> set[str]:
    """Return the words of all names of an entity."""
    return {word for form in forms_of(entity) for word in form.words}


def is_known(entity: Entity) -> bool:
    """Tell whether the tables know every name of an entity."""
    return all(form.known for form in forms_of(entity))


def first_form(entity: Entity) -> str:
    """Return the name that the first version to name an entity gives it."""
    return next(form for forms in entity.forms for form in forms)


def link_entities(versions: Sequence[tuple[str, Sequence[NameFact]]]) -> tuple[Entity, ...]:
    """Return the entities of all `versions`, (language, names) each, by first mention.

    Equal names are linked first, then transliterations, then short forms where one entity alone
    bears them, and last damaged spellings: a spelling that one version alone has is taken for a
    slip of a name that other versions have.
    """
    groups = _by_name(versions)
    groups = _merge_equal(groups)
    groups = _attach_damaged(
        [g for g in groups if _is_full(g)], [g for g in groups if not _is_full(g)]
    )
    groups = _attach_short(groups)
    groups = _attach_damaged(groups, [])
    order = {name: place for place, name in enumerate(_canonicals(versions))}
    groups.sort(key=lambda group: min(order[name] for name in group.names))
    return tuple(_entity(group, versions) for group in groups)


def _canonicals(versions: Sequence[tuple[str, Sequence[NameFact]]]) -> dict[str, None]:
    return dict.fromkeys(fact.canonical for _, names in versions for fact in names)


def _by_name(versions: Sequence[tuple[str, Sequence[NameFact]]]) -> list[_Group]:
    groups: dict[str, _Group] = {}
    for index, (_, names) in enumerate(versions):
        for fact in names:
            group = groups.setdefault(fact.canonical, _Group([fact.canonical]))
            group.versions.add(index)
            group.types[fact.type] += 1
    return list(groups.values())


def _merge_equal(groups: Iterable[_Group]) -> list[_Group]:
    """Merge names of as many words that are the same or transliterated."""
    merged: list[_Group] = []
    for group in groups:
        home = next((old for old in merged if _alike(old, group)), None)
        if home is None:
            merged.append(group)
        else:
            home.absorb(group)
    return merged


def _alike(old: _Group, new: _Group) -> bool:
    right = take_apart(new.names[0])
    for name in old.names:
        left = take_apart(name)
        if left.english != right.english and abs(len(left.words) - len(right.words)) > 2:
            continue
        single = (len(left.words) == 1) != (len(right.words) == 1)
        if single and left.english != right.english and not _joined(left.words, right.words):
            continue
        if name_relation(name, new.names[0]) in (Spelling.SAME, Spelling.TRANSLITERATION):
            return True
    return False


def _joined(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Return whether one is the other written together, or its initials."""
    short, full = sorted((left, right), key=len)
    return short[0] in ("".join(full), "".join(word[0] for word in full))


def _attach_short(groups: list[_Group]) -> list[_Group]:
    """Attach a surname, or another part of a person's name, to the one entity that bears it."""
    homes: dict[int, _Group] = {}
    for index, group in enumerate(groups):
        name = group.names[0]
        form = take_apart(name)
        if len(form.words) != 1 or form.known:
            continue
        bearers = [g for g in groups if g is not group and _bears(g, name)]
        if len(bearers) > 1:
            bearers = _foremost(bearers, group)
        if len(bearers) == 1:
            homes[index] = bearers[0]
    for index, home in homes.items():
        home.absorb(groups[index])
    return [group for index, group in enumerate(groups) if index not in homes]


def _bears(group: _Group, short: str) -> bool:
    full = group.fullest
    words = take_apart(full).words
    if len(words) < 2:
        return False
    if name_relation(full, short) in (Spelling.SAME, Spelling.TRANSLITERATION):
        return True
    # Surnames come first in some languages, and in the middle of long Iberian names.
    person = group.types[NameType.PERSON] * 2 > group.types.total()
    plain = len(words) < 5 and COMMON_NOUNS.isdisjoint(words)
    return person and plain and short in words and short not in GIVEN_NAMES


def _foremost(bearers: list[_Group], short: _Group) -> list[_Group]:
    """Return the bearer that the version with the short form lacks, if it is the only one."""
    return [bearer for bearer in bearers if bearer.versions.isdisjoint(short.versions)]


def _is_full(group: _Group) -> bool:
    return len(take_apart(group.fullest).words) > 1


def _attach_damaged(groups: list[_Group], aside: list[_Group]) -> list[_Group]:
    """Attach spellings that one version alone has to the name they are a slip of.

    Full names go first: a short form that two spellings bear must not keep them apart.
    """
    kept = list(groups)
    for orphan in sorted((g for g in groups if len(g.versions) == 1), key=_mentions):
        homes = [g for g in kept if g is not orphan and _damaged(orphan, g)]
        if len(homes) == 1:
            homes[0].absorb(orphan)
            kept.remove(orphan)
    return [*kept, *aside]


def _mentions(group: _Group) -> int:
    return group.types.total()


def _damaged(orphan: _Group, home: _Group) -> bool:
    if home.versions <= orphan.versions:
        return False
    return any(name_relation(a, b) is Spelling.DAMAGED for a in orphan.names for b in home.names)


def _entity(group: _Group, versions: Sequence[tuple[str, Sequence[NameFact]]]) -> Entity:
    names = frozenset(group.names)
    forms = tuple(
        tuple(dict.fromkeys(f.canonical for f in facts if f.canonical in names))
        for _, facts in versions
    )
    return Entity(_settled(group.types), forms)


def _settled(types: Mapping[NameType, int]) -> NameType:
    # `other` is no opinion: it counts only where there is none.
    firm = [kind for kind in NameType if kind is not NameType.OTHER and types.get(kind)]
    return max(firm, key=lambda kind: types.get(kind, 0), default=NameType.OTHER)
