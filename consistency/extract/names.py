"""Read names: people, organisations, places and products, merged within one text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from consistency.extract.name_merge import merge_within
from consistency.extract.name_phrases import Run, phrase_end
from consistency.extract.name_runs import find_runs, weigh_words
from consistency.extract.name_types import settle_type, vote_type
from consistency.extract.name_words import Word, fold_name, scan_words
from consistency.extract.roles import find_role
from consistency.lang.exonyms import ENGLISH_NAMES
from consistency.lang.profile import LanguageProfile
from consistency.model import NameFact, NameType, Span


def find_names(text: str, profile: LanguageProfile) -> tuple[NameFact, ...]:
    """Return every mention of a name in `text`, left to right.

    Capitals count by the evidence of the whole text: a heading or the first word of a sentence
    adds no name that running text does not know. Mentions of one entity share their `canonical`.
    """
    words = scan_words(text, profile.names)
    evidence = weigh_words(words)
    runs = find_runs(words, evidence, profile)
    runs = sorted([*runs, *_heading_runs(words, runs)], key=lambda run: run.start)
    canonicals = [canonical_name(text, words, run) for run in runs]
    votes: dict[str, Counter[NameType]] = {}
    for run, canonical in zip(runs, canonicals, strict=True):
        votes.setdefault(canonical, Counter()).update(vote_type(words, run, canonical, profile))
    fullest = merge_within(canonicals, votes)
    types = _settle(canonicals, fullest, votes)
    facts = []
    for index, run in enumerate(runs):
        full = fullest[index]
        start, end = words[run.start].start, words[run.stop - 1].end
        kind = types[full]
        role = find_role(text, words, runs, index, profile) if kind is NameType.PERSON else None
        rule = f"{profile.code}.name.{kind.value}"
        facts.append(NameFact(Span(start, end), text[start:end], full, kind, role, rule))
    return tuple(facts)


def canonical_name(text: str, words: Sequence[Word], run: Run) -> str:
    """Return the folded name of `run`, in English where the tables know it."""
    start, end = words[run.start].start, words[run.stop - 1].end
    name = " ".join(fold_name(text[start:end]).split()).rstrip(".")
    name = name.removeprefix("the ") if name not in ENGLISH_NAMES else name
    if phrase_end(words, run.start, run.stop) == run.stop:
        return ENGLISH_NAMES.get(name, name)
    return name.removesuffix("'s")


def _settle(
    canonicals: Sequence[str], fullest: Sequence[str], votes: Mapping[str, Counter[NameType]]
) -> dict[str, NameType]:
    together: dict[str, Counter[NameType]] = {}
    for name, full in dict(zip(canonicals, fullest, strict=True)).items():
        together.setdefault(full, Counter()).update(votes[name])
        if name != full:
            # Its surname stands alone elsewhere, as a person's does.
            together[full][NameType.PERSON] += 1
    return {full: settle_type(count) for full, count in together.items()}


def _heading_runs(words: Sequence[Word], runs: Sequence[Run]) -> list[Run]:
    """Return the mentions, in headings, of names that running text holds."""
    known: set[tuple[str, ...]] = set()
    for run in runs:
        folds = tuple(words[i].fold for i in range(run.start, run.stop))
        known |= {folds, folds[-1:]} if len(folds[-1]) > 3 else {folds}
    longest = max(map(len, known), default=0)
    found: list[Run] = []
    at = 0
    while at < len(words):
        stop = _known_end(words, at, known, longest) if words[at].heading else at
        if stop > at:
            found.append(Run(at, stop))
        at = max(stop, at + 1)
    return found


def _known_end(words: Sequence[Word], at: int, known: set[tuple[str, ...]], longest: int) -> int:
    if not words[at].capital:
        return at
    place = phrase_end(words, at, len(words))
    for stop in range(min(len(words), at + longest), at, -1):
        inside = words[at:stop]
        if tuple(w.fold for w in inside) in known and not any(w.first for w in inside[1:]):
            return max(stop, place)
    return place
