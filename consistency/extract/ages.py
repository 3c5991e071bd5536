"""Tell ages from durations and from bare numbers."""

from __future__ import annotations

from decimal import Decimal

from consistency.extract.context import CLOSE_GAPS, Context, Part
from consistency.extract.measures import extend
from consistency.model import Bound, Dimension

OLDEST = 125
_OLDEST_BARE = 110
_AGE_UNITS = frozenset({"year", "month", "week", "day"})


def read_age(context: Context, part: Part) -> None:
    """Make an age of `part` where the words around it say so."""
    limit = part.value if part.value is not None else part.high
    if part.rule == "article" or limit is None or not 0 <= limit <= OLDEST:
        return
    if part.dimension is Dimension.DURATION and part.unit in _AGE_UNITS and part.per is None:
        if _is_age_in_units(context, part):
            set_age(part)
    elif part.dimension is None or (part.unit is None and part.dimension is Dimension.COUNT):
        if part.of is not None or limit % 1:
            return
        apposed = part.rule == "digits"
        apposed = apposed and (_apposed(context, part) or _bracketed(context, part, limit))
        if _said_before(context, part, bare=True) or apposed:
            part.unit = "year"
            set_age(part)


def _is_age_in_units(context: Context, part: Part) -> bool:
    if _compares(context, part):
        return False
    if _said_after(context, part) or _said_before(context, part):
        return True
    return part.unit == "year" and (is_of_person(context, part) or _apposed(context, part))


def read_age_suffix(context: Context, part: Part) -> None:
    """Make an age of a number with such an ending right after it (it `29enne`)."""
    token = part.after
    if context.word(token) not in context.lexicon.words.age_suffixes:
        return
    if context.tokens[token].start != part.end:
        return
    extend(context, part, context.tokens[token].end)
    part.unit = "year"
    set_age(part)


def set_age(part: Part) -> None:
    """Turn a number of years into an age."""
    part.dimension, part.of = Dimension.AGE, None
    part.steps.append("age")


def _compares(context: Context, part: Part) -> bool:
    """Whether the years are a difference of ages (*20 years older*)."""
    following = context.lexicon.age_comparisons
    found = following.starting(context.text, context.tokens, part.after)
    return found is not None and context.close(part.end, part.after)


def _said_after(context: Context, part: Part) -> bool:
    if not context.close(part.end, part.after):
        return False
    found = context.lexicon.age_after.starting(context.text, context.tokens, part.after)
    if found is None:
        return False
    extend(context, part, context.end_of(found[1]))
    return True


def _said_before(context: Context, part: Part, *, bare: bool = False) -> bool:
    gap = _gap_before(context, part)
    if gap is None or gap not in CLOSE_GAPS:
        return False
    found = context.lexicon.age_before.ending(context.text, context.tokens, part.first)
    short = found is not None and part.first - found[1] == 1
    if short and not bare and context.skip_of(part.end, part.after) > part.after:
        return False  # tem 10 anos de experiência
    if found is None or (bare and part.first - found[1] == 1 and not _firm(context, found[1])):
        return False
    part.first = found[1]
    part.start = context.tokens[part.first].start
    return True


def _firm(context: Context, index: int) -> bool:
    """Whether one word before a bare number is enough: it has no other use (pt `aos`, `com`)."""
    words = context.lexicon.words
    return context.word(index) not in words.determiners | words.function_words


def _gap_before(context: Context, part: Part) -> str | None:
    if part.first == 0:
        return None
    return context.text[context.tokens[part.first - 1].end : part.start]


def is_of_person(context: Context, part: Part) -> bool:
    """Whether a person stands before, with or without a link (*un uomo di 29 anni*)."""
    if _gap_before(context, part) not in CLOSE_GAPS:
        return False
    index = part.first - 1
    links = context.lexicon.words.age_links
    linked = context.word(index) in links
    if part.bound is Bound.RANGE and context.word(part.first) in links:
        return _is_person(context, part.first)
    if linked:
        index -= 1
        if _after_name(context, index + 1):
            return True
    if index < 0 or (links and not linked):
        return False
    return _is_person(context, index + 1)


def _is_person(context: Context, end: int) -> bool:
    """Whether a noun for a person ends before token `end`."""
    found = context.lexicon.nouns.ending(context.text, context.tokens, end)
    return found is not None and found[0].noun_class == "person"


def _after_name(context: Context, index: int) -> bool:
    """Whether a comma and a capitalised word stand before token `index` (*Silva, de 29 anos*)."""
    if index < 1 or not context.capitalised(index - 1):
        return False
    return context.text[context.tokens[index - 1].end : context.tokens[index].start] == ", "


def _apposed(context: Context, part: Part) -> bool:
    """Whether the part stands between commas after a name (*Rossi, 29 anni,*)."""
    if _gap_before(context, part) != ", ":
        return False
    last = part.first - 1
    if not (context.capitalised(last) or _is_person(context, part.first)):
        # A pointing word may follow its noun: id "aktor ini, 31,".
        if context.word(last) not in context.lexicon.words.function_words:
            return False
        if not _is_person(context, last):
            return False
    return context.text[part.end : part.end + 1] in (",", ".", ")", ";", "")


def _bracketed(context: Context, part: Part, value: Decimal) -> bool:
    """Whether a bare number stands in brackets after a name of two words (*Anna Rossi (29)*)."""
    text = context.text
    if _gap_before(context, part) != " (" or text[part.end : part.end + 1] != ")":
        return False
    first, last = part.first - 2, part.first - 1
    if not (context.capitalised(first) and context.capitalised(last)):
        return False
    near = context.close(context.tokens[first].end, last)
    return near and 1 <= value <= _OLDEST_BARE
