"""Read the words that bound a number: *at least*, *quase*, *ou plus*."""

from __future__ import annotations

from typing import assert_never

from consistency.extract.context import SPACES, Context, Part
from consistency.extract.measures import extend
from consistency.model import Bound, Dimension

_SIGNS = {"~": Bound.ABOUT, "≈": Bound.ABOUT, "±": Bound.ABOUT, ">": Bound.MORE_THAN}
_SIGNS |= {"<": Bound.LESS_THAN, "≥": Bound.AT_LEAST, "≤": Bound.AT_MOST}
_LIMITS = frozenset({Bound.AT_LEAST, Bound.AT_MOST})
_SHARES = frozenset({Dimension.PERCENT, Dimension.MONEY})


def read_bound_before(context: Context, part: Part) -> None:
    """Take a bound that stands before the part."""
    text, place = context.text, part.start
    place -= place > 0 and text[place - 1] in SPACES
    if place > 0 and text[place - 1] in _SIGNS:
        _set(part, _SIGNS[text[place - 1]])
        part.start = place - 1
        return
    first = _phrase_end(context, part)
    found = context.lexicon.bounds_before.ending(text, context.tokens, first) if first else None
    if found is None:
        return
    bound, index = found
    course = part.dimension is Dimension.DURATION and index == first - 1
    if course and context.word(index) in context.lexicon.words.duration_prepositions:
        return
    _set(part, bound)
    part.first, part.start = index, context.tokens[index].start


def _phrase_end(context: Context, part: Part) -> int:
    """Return the index after the last word that can belong to a bound; 0 where none can."""
    first = part.first
    if first == 0:
        return 0
    if context.text[context.tokens[first - 1].end : part.start] == ", ":
        return first if _parenthetic(context, first) else 0
    if not _close_before(context, first - 1, part.start):
        return 0
    articles = context.lexicon.words.bound_articles
    share = part.dimension in _SHARES or part.rule == "fraction"
    if context.word(first - 1) in articles and share and first > 1:
        bound = context.lexicon.bounds_before.ending(context.text, context.tokens, first)
        if bound is None and _close_before(context, first - 2, context.tokens[first - 1].start):
            return first - 1
    return first


def _parenthetic(context: Context, first: int) -> bool:
    """Whether a bound of several words stands between commas (*pelo menos, 50 votos*)."""
    found = context.lexicon.bounds_before.ending(context.text, context.tokens, first)
    return found is not None and found[0] in _LIMITS and first - found[1] > 1


def _close_before(context: Context, index: int, start: int) -> bool:
    gap = context.text[context.tokens[index].end : start]
    return len(gap) <= 1 and gap in " \u00a0\u202f'’"


def read_bound_after(context: Context, part: Part, *, before_unit: bool = False) -> None:
    """Take a bound that stands after the number, or after its unit or noun."""
    text = context.text
    if text[part.end : part.end + 1] == "+" and not text[part.end + 1 : part.end + 2].isdigit():
        _set(part, Bound.AT_LEAST)
        part.end += 1
        return
    if part.bound is not Bound.EXACT or not context.close(part.end, part.after):
        return
    found = context.lexicon.bounds_after.starting(text, context.tokens, part.after)
    if found is None:
        return
    bound, after = found
    if _number_follows(context, after):
        return  # it: le due catene circa due anni fa
    # More than: "30 lebih orang", but not the comparison of "30 persen lebih tinggi".
    loose = bound is Bound.MORE_THAN and not before_unit
    if loose and context.close(context.end_of(after), after):
        return
    _set(part, bound)
    extend(context, part, context.end_of(after))


def _number_follows(context: Context, index: int) -> bool:
    """Whether the words for a bound stand before the next number as well."""
    if not context.close(context.end_of(index), index):
        return False
    return context.tokens[index].digits or context.word(index) in context.lexicon.numerals.cardinals


def _set(part: Part, bound: Bound) -> None:
    part.bound = bound
    part.steps.append("stressed" if bound is Bound.EXACT else "bound")


def bound_interval(part: Part) -> None:
    """Set the interval that the bound and the number allow."""
    if part.value is None:
        part.bound = Bound.RANGE
        return
    value = part.value
    match part.bound:
        case Bound.EXACT:
            part.low = part.high = value
        case Bound.AT_LEAST | Bound.MORE_THAN:
            part.low, part.high = value, None
        case Bound.AT_MOST | Bound.LESS_THAN | Bound.ALMOST:
            part.low, part.high = None, value
        case Bound.ABOUT | Bound.RANGE:
            part.low = part.high = None
        case _:
            assert_never(part.bound)
