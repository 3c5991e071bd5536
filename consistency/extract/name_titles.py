"""Cut titles and offices, and who holds them, off runs of capitalised words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from consistency.extract.name_phrases import Run, phrase_end
from consistency.extract.name_words import Word
from consistency.lang.given_names import GIVEN_NAMES
from consistency.lang.profile import LanguageProfile


def split_titles(
    words: Sequence[Word], at: int, stop: int, profile: LanguageProfile
) -> Iterator[Run]:
    """Cut a run at its titles: `US President Donald Trump` is two names and an office."""
    names = profile.names
    if phrase_end(words, at, stop) == stop:
        yield Run(at, stop)
        return
    titles: list[str] = []
    start = at
    for index in range(at, stop):
        fold = words[index].fold.rstrip(".")
        if not _is_title(words, index, at, stop, profile):
            continue
        if index > start and start < index:
            yield Run(start, index, titles)
            titles = []
        titles = [*titles, fold]
        start = index + 1
    while start < stop and titles and words[start].fold in names.departments:
        titles.append(words[start].fold)
        start += 1
    while titles and start < stop and not words[start].capital:
        start += 1
    yield from _split_holder(words, start, stop, titles, profile)


def _is_title(
    words: Sequence[Word], index: int, at: int, stop: int, profile: LanguageProfile
) -> bool:
    names = profile.names
    fold = words[index].fold.rstrip(".")
    if not words[index].capital or phrase_end(words, index, stop) > index:
        return False
    if fold in names.courtesy:
        return index == at or words[index - 1].fold in names.offices or len(fold) < 4
    if fold in names.offices:
        # A surname may read like an office (*Theresa May, Paul Judge*).
        return index == at or index + 1 < stop or words[index - 1].fold in names.offices
    ahead = {words[i].fold for i in range(index + 1, min(stop, index + 3))}
    leads = fold in names.office_modifiers or fold in names.departments
    return leads and not ahead.isdisjoint(names.offices)


def _split_holder(
    words: Sequence[Word], start: int, stop: int, titles: list[str], profile: LanguageProfile
) -> Iterator[Run]:
    """Cut the holder of an office from the person: `CEO` *OpenAI* | *Sam Altman*."""
    offices = [title for title in titles if title not in profile.names.courtesy]
    if offices and stop - start > 1:
        end = phrase_end(words, start, stop)
        if end == start and stop - start > 2 and words[start + 1].fold in GIVEN_NAMES:
            end = start + 1
        if start < end < stop:
            yield Run(start, end, titles)
            yield Run(end, stop, titles)
            return
    if start < stop:
        yield Run(start, stop, titles)
