"""Merge the mentions of one entity within a text: *David Lau … Lau*."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence

from consistency.extract.name_types import settle_type
from consistency.lang.exonyms import ENGLISH_NAMES
from consistency.model import NameType

_MERGEABLE = frozenset({NameType.PERSON, NameType.OTHER})


def merge_within(canonicals: Sequence[str], votes: Mapping[str, Counter[NameType]]) -> list[str]:
    """Return, for each mention, the fullest form of its name within the text.

    A surname alone takes the nearest full name before it that ends in it, or else the first one
    after it; a first word alone (`Kim`) only where one person alone bears it.
    """
    people = _people(canonicals, votes)
    by_last: dict[str, list[tuple[int, str]]] = {}
    by_first: dict[str, set[str]] = {}
    for index, name in enumerate(canonicals):
        if name in people:
            by_last.setdefault(people[name][-1], []).append((index, name))
            if settle_type(votes[name]) is NameType.PERSON:
                by_first.setdefault(people[name][0], set()).add(name)
    return [_fullest(index, name, by_last, by_first) for index, name in enumerate(canonicals)]


def _people(
    canonicals: Sequence[str], votes: Mapping[str, Counter[NameType]]
) -> dict[str, tuple[str, ...]]:
    """Return the names of two words or more that may be a person's, with their words."""
    names = {}
    for name in dict.fromkeys(canonicals):
        parts = tuple(name.split())
        if len(parts) > 1 and name not in ENGLISH_NAMES and settle_type(votes[name]) in _MERGEABLE:
            names[name] = parts
    return names


def _fullest(
    index: int,
    name: str,
    by_last: Mapping[str, Sequence[tuple[int, str]]],
    by_first: Mapping[str, set[str]],
) -> str:
    if " " in name or name in ENGLISH_NAMES:
        return name
    bearers = by_last.get(name, ())
    if bearers:
        before = bisect_left(bearers, (index, ""))
        return bearers[max(0, before - 1)][1]
    first = by_first.get(name, set())
    return next(iter(first)) if len(first) == 1 else name
