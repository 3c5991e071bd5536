"""Join neighbouring facts into intervals: *14h – 16h*, *March 2017 to September 2017*."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from consistency.lang.profile import DatePart, LanguageProfile
from consistency.model import Bound, DateFact, Grain, Quantity, Span

_DASHES = frozenset("-–—")
_JOINED_GRAINS = frozenset({Grain.YEAR, Grain.QUARTER, Grain.MONTH, Grain.DAY})

Reading = DateFact | Quantity


def join_times(text: str, facts: Sequence[Reading], profile: LanguageProfile) -> Sequence[Reading]:
    """Return `facts` with clock times that a dash or a *to* joins made one range."""
    joints = _DASHES | _words(profile, DatePart.TO) | _words(profile, DatePart.AT)
    found: list[Reading] = []
    for fact in facts:
        before = found[-1] if found else None
        if isinstance(fact, Quantity) and isinstance(before, Quantity):
            between = text[before.span.end : fact.span.start].strip().lower()
            if between in joints and None not in (before.value, fact.value):
                found[-1] = time_range(text, before, fact)
                continue
        found.append(fact)
    return found


def join_dates(text: str, facts: Sequence[Reading], profile: LanguageProfile) -> Sequence[Reading]:
    """Return `facts` with dates of one grain that a *to* joins made one interval.

    What an *and* joins is one only after a *between*.
    """
    ends, pairs = _words(profile, DatePart.TO), _words(profile, DatePart.AND)
    openers = _words(profile, DatePart.BETWEEN)
    articles = _words(profile, DatePart.ARTICLE) | _words(profile, DatePart.DAY_WORD)
    found: list[Reading] = []
    for fact in facts:
        before = found[-1] if found else None
        if isinstance(fact, DateFact) and isinstance(before, DateFact) and _joinable(before, fact):
            joint = _without(text[before.span.end : fact.span.start], articles)
            opener = _without(text[max(0, before.span.start - 20) : before.span.start], articles)
            opened = opener.split(" ")[-1] in openers
            if joint in ends | _DASHES or (opened and joint in pairs):
                found[-1] = _interval(text, before, fact)
                continue
        found.append(fact)
    return found


def time_range(text: str, first: Quantity, last: Quantity) -> Quantity:
    """Return the clock times from `first` to `last` as one quantity."""
    span = Span(first.span.start, last.span.end)
    words = text[span.start : span.end]
    return replace(
        first,
        span=span,
        core=span,
        text=words,
        value=None,
        low=first.value,
        high=last.value,
        bound=Bound.RANGE,
    )


def _joinable(first: DateFact, last: DateFact) -> bool:
    return (
        first.grain is last.grain
        and first.grain in _JOINED_GRAINS
        and first.until is None
        and last.until is None
        and ("X" in first.value) == ("X" in last.value)
        and (first.value < last.value or ("X" in first.value and first.value != last.value))
    )


def _interval(text: str, first: DateFact, last: DateFact) -> DateFact:
    span = Span(first.span.start, last.span.end)
    relative = first.relative or last.relative
    words = text[span.start : span.end]
    return replace(first, span=span, text=words, until=_end(last), relative=relative)


def _end(last: DateFact) -> str:
    """Return the last period in `last`: a quarter ends with its third month."""
    if last.grain is not Grain.QUARTER:
        return last.value
    year, month = last.value.split("-")
    return f"{year}-{int(month) + 2:02}"


def _words(profile: LanguageProfile, part: DatePart) -> frozenset[str]:
    return frozenset(word for words in profile.dates.words.get(part, {}).values() for word in words)


def _without(between: str, articles: frozenset[str]) -> str:
    """Return the words between two dates less an article at the end."""
    if "\n" in between:
        return between
    words = between.strip().lower()
    head, _, last = words.rpartition(" ")
    return head if head and last in articles else words
