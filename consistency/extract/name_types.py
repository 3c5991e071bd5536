"""Say what a name names, from the words inside it and around it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from consistency.extract.name_phrases import Run
from consistency.extract.name_words import Word, has_inner_capital, is_acronym
from consistency.lang.exonyms import ORGANISATION_NAMES, PLACE_NAMES
from consistency.lang.given_names import GIVEN_NAMES
from consistency.lang.profile import LanguageProfile
from consistency.model import NameType

# Votes, from a table or a word inside the name down to the words around it.
_TABLE = 20
_INSIDE = 6
_AROUND = 2


def vote_type(
    words: Sequence[Word], run: Run, canonical: str, profile: LanguageProfile
) -> Counter[NameType]:
    """Return the votes of one mention for what its name names."""
    votes: Counter[NameType] = Counter()
    if canonical in _ENGLISH_PLACES:
        votes[NameType.PLACE] += _TABLE
    if canonical in _ENGLISH_ORGANISATIONS:
        votes[NameType.ORGANISATION] += _TABLE
    inside = words[run.start : run.stop]
    _vote_inside(votes, inside, profile)
    _vote_around(votes, words, run, profile)
    if any(title in profile.names.courtesy for title in run.titles):
        votes[NameType.PERSON] += _INSIDE
    elif run.titles and run.stop - run.start > 1:
        votes[NameType.PERSON] += _AROUND
    return votes


def settle_type(votes: Counter[NameType]) -> NameType:
    """Return the type with most votes; the order of `NameType` breaks ties."""
    best = max(NameType, key=lambda kind: votes[kind])
    return best if votes[best] > 1 else NameType.OTHER


_ENGLISH_PLACES = frozenset(PLACE_NAMES.values())
_ENGLISH_ORGANISATIONS = frozenset(ORGANISATION_NAMES.values())


def _vote_inside(
    votes: Counter[NameType], inside: Sequence[Word], profile: LanguageProfile
) -> None:
    names = profile.names
    head, last = inside[0], inside[-1]
    if any(word.fold in names.institutions for word in inside):
        votes[NameType.ORGANISATION] += _INSIDE
    elif head.fold in names.landmarks or last.fold in names.landmarks:
        votes[NameType.PLACE] += _INSIDE
    if any(c.isdigit() for word in inside for c in word.text):
        votes[NameType.PRODUCT] += _INSIDE
    elif is_acronym(head.text) or has_inner_capital(head.text):
        votes[NameType.ORGANISATION] += _AROUND + 1
    if len(inside) > 1 and (head.fold in GIVEN_NAMES or _has_initial(inside)):
        votes[NameType.PERSON] += _INSIDE - 1
    elif len(inside) in (2, 3) and not is_acronym(head.text):
        votes[NameType.PERSON] += 1


def _has_initial(inside: Sequence[Word]) -> bool:
    return len(inside[0].text) == 1 or (len(inside) > 2 and len(inside[1].text) == 1)


def _vote_around(
    votes: Counter[NameType], words: Sequence[Word], run: Run, profile: LanguageProfile
) -> None:
    names, saying = profile.names, profile.polarity.saying
    before = words[run.start - 1] if run.start else None
    after = words[run.stop] if run.stop < len(words) else None
    if before is not None and words[run.start].gap == " ":
        if before.fold in names.place_prepositions:
            votes[NameType.PLACE] += 1
        if before.fold in saying:
            votes[NameType.PERSON] += _AROUND
    offices = [*words[max(0, run.start - 1) : run.start], *words[run.stop : run.stop + 2]]
    if any(w.fold in names.offices and not w.capital and w.gap in (" ", ", ") for w in offices):
        votes[NameType.PERSON] += 1
    if after is not None and after.gap in (" ", ", ") and after.fold in saying:
        # Weaker than a verb before it: a participle after a name may be any adjective.
        votes[NameType.PERSON] += 1
