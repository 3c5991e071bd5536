"""Read the title or office of a person from the words beside the name."""

from __future__ import annotations

from collections.abc import Sequence

from consistency.extract.name_phrases import Run
from consistency.extract.name_words import Word
from consistency.lang.profile import LanguageProfile, NameData
from consistency.model import Role

# How far from the name an office may start, in words.
REACH = 16
_STOPS = frozenset('.;:!?()“”«»"\u2026–—')


def find_role(
    text: str, words: Sequence[Word], runs: Sequence[Run], index: int, profile: LanguageProfile
) -> Role | None:
    """Return the office that stands before or after the name of `runs[index]`, if one does."""
    run, names = runs[index], profile.names
    place = _office_before(words, run, profile) or _office_after(words, run, names)
    if place is None:
        return None
    start, stop = place
    near = runs[max(0, index - REACH) : index + REACH]
    holder = next((other for other in near if start < other.start < stop and other != run), None)
    end = stop if holder is None else holder.start
    while end > start + 1 and _hangs(words[end - 1], names):
        end -= 1
    title = text[words[start].start : words[end - 1].end]
    if holder is None:
        return Role(title, None)
    return Role(title, text[words[holder.start].start : words[holder.stop - 1].end])


def _office_before(
    words: Sequence[Word], run: Run, profile: LanguageProfile
) -> tuple[int, int] | None:
    """Return the words from the head of an office up to the name that it is told of."""
    names = profile.names
    commas = 0
    head: int | None = None
    for at in range(run.start - 1, max(-1, run.start - REACH), -1):
        gap = words[at + 1].gap
        commas += "," in gap
        if words[at + 1].first or commas > 1 or not _STOPS.isdisjoint(gap.replace(". ", "")):
            break
        fold = words[at].fold.rstrip(".")
        leads = fold in names.office_modifiers or (words[at].capital and fold in names.departments)
        if fold in names.offices or (head is not None and leads):
            head = at
        elif head is not None or (commas and not _in_apposition(words[at], names)):
            break
    if head is None:
        return None
    between = words[head : run.start]
    if commas:
        told = all(word.fold not in profile.polarity.boundaries for word in between)
    else:
        told = len(between) <= 4 or all(_in_apposition(word, names) for word in between)
    return (head, run.start) if told else None


def _in_apposition(word: Word, names: NameData) -> bool:
    # A phrase without a verb: small words, offices and names alone.
    fold = word.fold
    return (
        word.capital
        or fold in names.holders
        or fold in names.linking
        or fold in names.offices
        or fold in names.office_modifiers
        or fold in names.departments
    )


def _office_after(words: Sequence[Word], run: Run, names: NameData) -> tuple[int, int] | None:
    """Return the words of an office after the name: `, chief executive of Apple`."""
    at = run.stop
    if at >= len(words) or words[at].gap not in (", ", " ("):
        return None
    stop = min(len(words), at + REACH)
    end = next(
        (
            i
            for i in range(at + 1, stop)
            if "," in words[i].gap or not _STOPS.isdisjoint(words[i].gap)
        ),
        stop,
    )
    offices = (i for i in range(at, min(end, at + 6)) if words[i].fold in names.offices)
    head = next(offices, None)
    if head is None:
        return None
    while head > at and words[head - 1].fold in names.office_modifiers:
        head -= 1
    return (head, end)


def _hangs(word: Word, names: NameData) -> bool:
    if word.fold in names.departments or word.fold in names.offices:
        return False
    return word.fold in names.holders or word.fold in names.starters or word.fold in names.linking
