"""Read negation and direction."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from consistency.extract.polarity_words import Phrases, PlainWord, scan_plain
from consistency.lang.profile import LanguageProfile, PolarityData
from consistency.lang.wordlist import words as split_words
from consistency.model import PolarityFact, Span

# How far after the first part of a negator its second part may stand, in words.
BRACKET = 8
# How far before the first part of a negator its second part may stand.
FRONTING = 7
SHORTEST_STEM = 5
# How many words after a negator it may turn round (*did not allow*: *banned*).
DENIED = 2
CONTRARY = split_words(
    """
    rise-fall win-lose hire-fire buy-sell open-close accept-reject support-oppose allow-ban
    guilty-innocent start-end alive-dead safe-dangerous possible-impossible legal-illegal
    easy-difficult improve-worsen positive-negative public-private
    """
)
"""Axes on which one side denied is as good as the other; a word so denied is `negated`."""
BOUNDS = "more-less"
COMPASS = frozenset({"north-south", "east-west"})
_ENDS = frozenset('.;:!?…,()“”«»"–—')
_HARD_ENDS = frozenset(".;:!?…")
_CLAUSE_ENDS = _HARD_ENDS | {","}


def find_polarity(text: str, profile: LanguageProfile) -> tuple[PolarityFact, ...]:
    """Return the negators and the sides of oppositions in `text`, left to right.

    A negator in two parts (*ne … pas*) and one that later words only repeat (*não … nada*) are
    one fact. The scope of a negator runs to the end of its clause.
    """
    facts: list[PolarityFact] = []
    offset = 0
    for line in text.split("\n"):
        words = scan_plain(line, offset)
        if words:
            facts += _read_line(text, words, profile)
        offset += len(line) + 1
    return tuple(sorted(facts, key=lambda fact: (fact.span, fact.rule)))


def _read_line(
    text: str, words: Sequence[PlainWord], profile: LanguageProfile
) -> list[PolarityFact]:
    grammar = _grammar(profile)
    spent = grammar.idioms.mark(words)
    facts: list[PolarityFact] = []
    denied: set[int] = set()
    for start, stop, kind in _negators(words, spent, profile.polarity, grammar.soft):
        denied |= set(range(start, stop + DENIED))
        span = Span(words[start].start, words[stop - 1].end)
        scope = _scope(words, stop, profile.polarity)
        shown = text[span.start : span.end]
        rule = f"{profile.code}.negation.{kind}"
        facts.append(PolarityFact(span, shown, True, scope, None, 0, rule))
    facts += _implied(text, words, profile)
    for start, stop, (axis, side) in grammar.axes.find(words, spent):
        if not _takes_side(text, words, start, stop, axis):
            continue
        turned = start in denied and axis in CONTRARY
        span = Span(words[start].start, words[stop - 1].end)
        shown = text[span.start : span.end]
        rule = f"{profile.code}.direction.{axis}"
        facts.append(PolarityFact(span, shown, turned, span, axis, side, rule))
    return facts


def _takes_side(text: str, words: Sequence[PlainWord], start: int, stop: int, axis: str) -> bool:
    if axis == BOUNDS and stop < len(words) and words[stop].fold[0].isdigit():
        # A number follows: its bound says the same.
        return False
    # *Niagara Falls* went nowhere, but *North Korea* lies in the north.
    inside = start > 0 and words[start].gap == " "
    return axis in COMPASS or not (inside and text[words[start].start].isupper())


def _implied(text: str, words: Sequence[PlainWord], profile: LanguageProfile) -> list[PolarityFact]:
    """Return the words that deny by themselves: no negators, but no plain affirmation either."""
    stems, whole = _denials(profile.polarity.implied)
    rule = f"{profile.code}.negation.implied"
    found = []
    for at, word in enumerate(words):
        # `no-fault` denies a part of its word only.
        compound = word.fold in profile.polarity.lexical and _numbers(words, at)
        if compound or word.fold in whole or word.fold.startswith(stems):
            span = Span(word.start, word.end)
            found.append(
                PolarityFact(span, text[word.start : word.end], False, span, None, 0, rule)
            )
    return found


@lru_cache(maxsize=32)
def _denials(implied: tuple[str, ...]) -> tuple[tuple[str, ...], frozenset[str]]:
    stems = tuple(word for word in implied if len(word) >= SHORTEST_STEM)
    return stems, frozenset(implied)


class _Grammar:
    """The tables of one profile, ready for look-up."""

    def __init__(self, data: PolarityData) -> None:
        self.idioms = Phrases(dict.fromkeys(data.idioms, ("", 0)))
        self.soft = Phrases(dict.fromkeys(data.soft, ("", 0)))
        self.axes = Phrases(_axes(data.oppositions))


_GRAMMARS: dict[str, _Grammar] = {}


def _grammar(profile: LanguageProfile) -> _Grammar:
    if profile.code not in _GRAMMARS:
        _GRAMMARS[profile.code] = _Grammar(profile.polarity)
    return _GRAMMARS[profile.code]


@lru_cache(maxsize=32)
def _axes(table: str) -> dict[str, tuple[str, int]]:
    sides: dict[str, tuple[str, int]] = {}
    axis, side = "", 1
    for word in table.split():
        if word.endswith(":"):
            axis, side = word[:-1], 1
        elif word == "/":
            side = -1
        else:
            sides[word] = (axis, side)
    return sides


def _negators(
    words: Sequence[PlainWord], spent: Sequence[bool], data: PolarityData, soft: Phrases
) -> list[tuple[int, int, str]]:
    """Return the negators as (first word, end, kind), repetitions merged into them."""
    softened = soft.mark(words)
    found: list[tuple[int, int, str]] = []
    at = 0
    while at < len(words):
        here = None if spent[at] else _negator(words, spent, at, data)
        if here is None:
            at += 1
            continue
        start, stop, kind = here
        if not (found and _repeats(words, found[-1], at, data)):
            found.append((start, stop, "lexical" if softened[at] else kind))
        at = stop
    return found


def _negator(
    words: Sequence[PlainWord], spent: Sequence[bool], at: int, data: PolarityData
) -> tuple[int, int, str] | None:
    fold = words[at].fold
    if fold in data.openers:
        return _bracket(words, spent, at, data)
    if fold == "t" and words[at].gap in ("'", "’") and at and words[at - 1].fold.endswith("n"):
        return (at - 1, at + 1, "clausal") if not data.openers else None
    if fold in data.clausal:
        return (at, at + 1, "clausal")
    if fold in data.bare and _opener_after(words, at, data):
        return None
    lexical = fold in data.lexical or fold in data.bare
    return (at, at + 1, "lexical") if lexical and not _numbers(words, at) else None


def _numbers(words: Sequence[PlainWord], at: int) -> bool:
    """Return whether the word abbreviates *number* (`No. 10`), or is part of a compound."""
    if at + 1 == len(words):
        return False
    gap = words[at + 1].gap
    return gap == "-" or (gap.startswith(".") and words[at + 1].fold[0].isdigit())


def _bracket(
    words: Sequence[PlainWord], spent: Sequence[bool], at: int, data: PolarityData
) -> tuple[int, int, str] | None:
    """Read a negator whose first part is `words[at]`; *only* and the expletive are none."""
    stop = _closer_after(words, at, data)
    if stop is not None:
        only = stop < len(words) and words[stop].fold in data.restricting
        lifted = spent[stop - 1] or (only and words[stop - 1].fold in data.lasting)
        return None if lifted else (at, stop, "clausal")
    start = _closer_before(words, at, data)
    if start is not None:
        return (start, at + 1, "clausal")
    literary = at + 1 < len(words) and words[at + 1].fold in data.literary
    return (at, at + 2, "clausal") if literary else None


def _closer_after(words: Sequence[PlainWord], at: int, data: PolarityData) -> int | None:
    """Return the end of the second part after the first at `at`: *ne sait pas*."""
    for index in range(at + 1, min(len(words), at + BRACKET)):
        fold = words[index].fold
        if not _CLAUSE_ENDS.isdisjoint(words[index].gap) or fold in data.restricting:
            return None
        if fold in data.closers:
            return index + 1
    return None


def _closer_before(words: Sequence[PlainWord], at: int, data: PolarityData) -> int | None:
    """Return where a second part stands before its first: *personne ne sait*."""
    for index in range(at - 1, max(-1, at - FRONTING), -1):
        if not _ENDS.isdisjoint(words[index + 1].gap):
            return None
        if words[index].fold in data.fronted:
            return index
    return None


def _opener_after(words: Sequence[PlainWord], at: int, data: PolarityData) -> bool:
    for index in range(at + 1, min(len(words), at + FRONTING)):
        if not _ENDS.isdisjoint(words[index].gap):
            return False
        if words[index].fold in data.openers:
            return True
    return False


def _repeats(
    words: Sequence[PlainWord], before: tuple[int, int, str], at: int, data: PolarityData
) -> bool:
    """Return whether the negative word at `at` only repeats the negator before it."""
    if words[at].fold not in data.concord:
        return False
    between = words[before[1] : at + 1]
    return len(between) <= 10 and all(_HARD_ENDS.isdisjoint(word.gap) for word in between)


def _scope(words: Sequence[PlainWord], stop: int, data: PolarityData) -> Span:
    """Return the words from `stop` to the end of the clause."""
    begin = words[stop - 1].end
    end = begin
    for index in range(stop, len(words)):
        word = words[index]
        if not _ENDS.isdisjoint(word.gap) or (word.fold in data.boundaries and index > stop):
            break
        end = word.end
    start = words[stop].start if end > begin else begin
    return Span(start, end)
