"""Runs of capitalised words that name something, on the evidence of the whole text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from consistency.extract.name_phrases import JOINTS, Run, is_phrase, phrase_end
from consistency.extract.name_titles import split_titles
from consistency.extract.name_words import (
    Word,
    has_inner_capital,
    is_acronym,
    is_roman,
)
from consistency.lang.exonyms import ENGLISH_NAMES
from consistency.lang.given_names import GIVEN_NAMES
from consistency.lang.profile import LanguageProfile

# A run longer than this is a list or a damaged line, not a name.
LONGEST = 7


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the whole text tells about its words, folded."""

    lower: frozenset[str]
    """Seen in small letters."""
    capital: Counter[str]
    """Seen capitalised where no capital was due."""
    surnames: frozenset[str]
    """Seen capitalised right after a given name (`may` in *Theresa May*)."""


def weigh_words(words: Sequence[Word]) -> Evidence:
    """Return the evidence that the lines of running text give about capitals."""
    lower = frozenset(w.fold for w in words if not w.capital)
    capital = Counter(w.fold for w in words if w.capital and not w.first and not w.heading)
    surnames = frozenset(
        w.fold
        for before, w in pairwise(words)
        if before.fold in GIVEN_NAMES and before.capital and w.capital and w.gap in JOINTS
    )
    return Evidence(lower, capital, surnames)


def find_runs(words: Sequence[Word], evidence: Evidence, profile: LanguageProfile) -> list[Run]:
    """Return the runs of running text, left to right, with titles cut off their front."""
    runs: list[Run] = []
    at = 0
    while at < len(words):
        if words[at].heading or not _may_start(words, at, evidence, profile):
            at += 1
            continue
        stop = _run_end(words, at, evidence, profile)
        runs += split_titles(words, _reach_back(words, at, runs), stop, profile)
        at = stop
    runs = [run for run in runs if _worth(words, run, evidence, profile)]
    known = {run_key(words, run) for run in runs}
    return [piece for run in runs for piece in _split_known(words, run, known, profile)]


def run_key(words: Sequence[Word], run: Run) -> tuple[str, ...]:
    """Return the folded words of `run`."""
    return tuple(words[i].fold for i in range(run.start, run.stop))


def _stand_apart(
    key: tuple[str, ...],
    cut: int,
    after: int,
    known: set[tuple[str, ...]],
    profile: LanguageProfile,
) -> bool:
    """Return whether the words before `cut` and those from `after` on are two names."""
    head, tail = key[:cut], key[after:]
    if len(tail) < 2:
        return False
    if head in known and tail in known:
        return True
    if after == cut:
        # *Corte Suprema | Brett Kavanaugh*, and *Economia | Roberto Gualtieri* after an office
        field = profile.names.departments.issuperset(head)
        return tail[0] in GIVEN_NAMES and (field or " ".join(head) in ENGLISH_NAMES)
    # *Sergio Aguero | del | Manchester City*
    club = tail in known or not profile.names.institutions.isdisjoint(tail)
    return cut > 1 and head[0] in GIVEN_NAMES and club


def _reach_back(words: Sequence[Word], at: int, runs: Sequence[Run]) -> int:
    """Return where a known phrase begins whose first words are small (`cidade do México`)."""
    floor = max(0, at - 3, runs[-1].stop if runs else 0)
    for start in range(floor, at):
        if not words[start].first and phrase_end(words, start, at + 1) == at + 1:
            return start
    return at


def _split_known(
    words: Sequence[Word], run: Run, known: set[tuple[str, ...]], profile: LanguageProfile
) -> Iterator[Run]:
    """Cut two names that stand side by side, where the text has each of them alone."""
    key = run_key(words, run)
    if phrase_end(words, run.start, run.stop) == run.stop:
        yield run
        return
    for cut in range(1, len(key)):
        after = cut if words[run.start + cut].capital else cut + 1
        places = is_phrase(words, run.start, run.start + cut) and is_phrase(
            words, run.start + after, run.stop
        )
        if _stand_apart(key, cut, after, known, profile) or places:
            if not profile.names.departments.issuperset(key[:cut]):
                yield Run(run.start, run.start + cut, run.titles)
            yield Run(run.start + after, run.stop, [])
            return
    yield run


def _may_start(
    words: Sequence[Word], at: int, evidence: Evidence, profile: LanguageProfile
) -> bool:
    word = words[at]
    if not word.capital or word.text[0].isdigit() or is_roman(word.text):
        return False
    names = profile.names
    following = words[at + 1] if at + 1 < len(words) else None
    joined = following is not None and following.gap in JOINTS and following.capital
    common = word.fold in names.common and (word.first or word.fold not in evidence.surnames)
    if common or (word.first and word.fold in names.starters):
        titled = word.fold in names.offices or word.fold in names.courtesy
        return (titled and not is_acronym(word.text)) or phrase_end(words, at, len(words)) > at + 1
    if is_acronym(word.text) or has_inner_capital(word.text):
        return True
    if word.first:
        return _trusted_at_start(words, at, joined, evidence, profile)
    return len(word.text) > 1 or joined or (following is not None and following.gap == ". ")


def _trusted_at_start(
    words: Sequence[Word], at: int, joined: bool, evidence: Evidence, profile: LanguageProfile
) -> bool:
    word = words[at]
    if word.fold in profile.names.courtesy or word.fold in profile.names.offices:
        return True
    if word.fold in evidence.capital:
        return word.fold not in evidence.lower or word.fold in GIVEN_NAMES
    if phrase_end(words, at, len(words)) > at or (word.fold in GIVEN_NAMES and joined):
        return True
    if word.fold in evidence.lower or at + 1 == len(words):
        return False
    following = words[at + 1]
    if joined:
        return not _stands_alone(words, at + 1)
    return _acts(words[at + 1 : at + 4], profile) or following.gap in ("'", "’", ". ")


def _acts(after: Sequence[Word], profile: LanguageProfile) -> bool:
    """Return whether an office or a verb follows that takes a person or company for its subject."""
    if after[0].gap == ", ":
        return any(w.fold in profile.names.offices and not w.capital for w in after[:2])
    if after[0].gap == " " and after[0].text in profile.names.acting:
        return True
    spoken = (w.gap == " " and w.fold in profile.polarity.saying for w in after[:2])
    return after[0].gap == " " and any(spoken)


def _stands_alone(words: Sequence[Word], at: int) -> bool:
    """Return whether the word is a name without the one before it (*Joining OpenAI*)."""
    text = words[at].text
    return is_acronym(text) or has_inner_capital(text) or phrase_end(words, at, len(words)) > at


def _run_end(words: Sequence[Word], at: int, evidence: Evidence, profile: LanguageProfile) -> int:
    names = profile.names
    stop = max(phrase_end(words, at, len(words)), at + 1)
    while stop < len(words) and stop - at < LONGEST:
        word = words[stop]
        if _continues(words, stop, profile):
            stop = max(stop + 1, phrase_end(words, stop, len(words)))
            continue
        after = _after_particles(words, at, stop, profile)
        if after == stop or (word.fold in names.starters and word.capital):
            break
        stop = after
    return stop


def _continues(words: Sequence[Word], at: int, profile: LanguageProfile) -> bool:
    word, before = words[at], words[at - 1]
    if word.text[0].isdigit():
        # `GPT-4`, `iPhone 6`: a number belongs to a name only where the name is short.
        return word.gap == "-" and before.capital
    if not word.capital or (word.fold in profile.names.clitics and word.gap in ("'", "’", "-")):
        return False
    if word.gap in JOINTS:
        names = profile.names
        plain = word.fold not in names.common or word.fold in names.offices
        return plain or before.fold in GIVEN_NAMES
    if word.gap != ". " and not (word.gap == "." and len(word.text) > 2):
        return False
    dotted = len(before.text) == 1 or before.fold in profile.names.abbreviations
    return dotted and word.fold not in profile.names.starters


def _after_particles(words: Sequence[Word], at: int, stop: int, profile: LanguageProfile) -> int:
    """Return the end of the run once particles and the name after them are taken in."""
    names = profile.names
    end = stop
    while end < len(words) and end - stop < 3 and not words[end].capital:
        fold, gap = words[end].fold, words[end].gap
        if gap not in JOINTS or (fold not in names.particles and fold not in names.linking):
            return stop
        end += 1
    if end == stop or end >= len(words) or not words[end].capital:
        return stop
    if words[end].gap not in JOINTS and words[end].gap not in ("'", "’"):
        return stop
    inside = [words[i].fold for i in range(stop, end)]
    if any(fold in names.linking for fold in inside) and not _links(words, at, stop, profile):
        return stop
    return end + 1 if words[end].fold not in names.common else stop


def _links(words: Sequence[Word], at: int, stop: int, profile: LanguageProfile) -> bool:
    last = words[stop - 1].fold
    head = words[at].fold
    if head in profile.names.institutions or last in profile.names.institutions:
        return True
    if last in profile.names.landmarks:
        return True
    return head in GIVEN_NAMES and stop - at < 4 and head not in profile.names.offices


def _worth(words: Sequence[Word], run: Run, evidence: Evidence, profile: LanguageProfile) -> bool:
    """Return whether the run is a name and not a capital that the style alone explains."""
    if run.stop - run.start > 1:
        empty = profile.names.common | profile.names.departments
        return not all(words[i].fold in empty for i in range(run.start, run.stop))
    word = words[run.start]
    if len(word.text) < 2 and not run.titles and evidence.capital[word.fold] < 2:
        return False
    if is_phrase(words, run.start, run.stop) or word.fold in evidence.surnames:
        return True
    seen_small = word.fold in evidence.lower
    if word.fold in profile.names.institutions or word.fold in profile.names.landmarks:
        return not seen_small and evidence.capital[word.fold] > 1
    return not _is_plain(word, profile) and (not seen_small or _outweighs(word, evidence))


def _is_plain(word: Word, profile: LanguageProfile) -> bool:
    names = profile.names
    titles = (names.common, names.offices, names.office_modifiers, names.courtesy)
    return any(word.fold in table for table in titles)


def _outweighs(word: Word, evidence: Evidence) -> bool:
    return evidence.capital[word.fold] > 1 or is_acronym(word.text) or has_inner_capital(word.text)
