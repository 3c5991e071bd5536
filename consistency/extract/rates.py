"""Read rates (*per year*) and totals (*in all*) beside an amount."""

from __future__ import annotations

from consistency.extract.context import Context, Part
from consistency.extract.measures import extend
from consistency.lang.units import UNIT_DIMENSIONS, UNIT_SIGNS
from consistency.model import Dimension

_SPEEDS = frozenset({Dimension.LENGTH, Dimension.INFORMATION})
_AMOUNTS = frozenset({Dimension.MONEY, Dimension.COUNT, None})
_BEFORE = frozenset({" ", "\u00a0", "\u202f", ", "})
"""What may stand between a word for *in all* and the amount after it."""


def read_rate(context: Context, part: Part) -> None:
    """Read *per year*, */yr*, *all'anno* after the amount or what is counted."""
    rate = _slash_rate(context, part)
    if rate is None and context.close(part.end, part.after):
        rate = _rate_phrase(context, part)
    if rate is None:
        return
    unit, end = rate
    if part.dimension in _SPEEDS and part.unit and UNIT_DIMENSIONS.get(unit) is Dimension.DURATION:
        part.unit, part.dimension = f"{part.unit}-per-{unit}", Dimension.SPEED
    else:
        part.per = unit
    extend(context, part, end)
    part.steps.append("rate")


def _rate_phrase(context: Context, part: Part) -> tuple[str, int] | None:
    """Return the rate that follows, maybe after a word for *more* or *in all*, and its end."""
    lexicon, index = context.lexicon, part.after
    found = lexicon.rates.starting(context.text, context.tokens, index)
    link = None if found else lexicon.rate_links.starting(context.text, context.tokens, index)
    if found is None and link is None:
        link = lexicon.totals.starting(context.text, context.tokens, index)
        link = None if link and _goes_on(context, link[1]) else link
    if link and context.close(context.end_of(link[1]), link[1]):
        found = lexicon.rates.starting(context.text, context.tokens, link[1])
    return (found[0], context.end_of(found[1])) if found else None


def _slash_rate(context: Context, part: Part) -> tuple[str, int] | None:
    text, place = context.text, part.end
    place += text[place : place + 1] == " "
    if text[place : place + 1] != "/" or part.after >= len(context.tokens):
        return None
    token = context.tokens[part.after]
    if token.start - place > 2:
        return None
    found = context.lexicon.units.starting(text, context.tokens, part.after)
    if found:
        return found[0], context.end_of(found[1])
    unit = UNIT_SIGNS.get(text[token.start : token.end])
    return (unit, token.end) if unit else None


def read_total(context: Context, part: Part) -> None:
    """Take in a word for *in all* right after or before an amount without a rate."""
    if part.per is not None or part.dimension not in _AMOUNTS or part.rule == "article":
        return
    totals = context.lexicon.totals
    if context.close(part.end, part.after):
        found = totals.starting(context.text, context.tokens, part.after)
        if found is not None and not _goes_on(context, found[1]):
            extend(context, part, context.end_of(found[1]))
            part.steps.append("total")
            return
    if part.first and context.text[context.end_of(part.first) : part.start] in _BEFORE:
        found = totals.ending(context.text, context.tokens, part.first)
        if found is not None:
            part.first, part.start = found[1], context.tokens[found[1]].start
            part.steps.append("total")


def _goes_on(context: Context, index: int) -> bool:
    """Whether a determiner shows that the phrase says something else (it `in tutto il paese`)."""
    determined = context.word(index) in context.lexicon.words.determiners
    return determined and context.close(context.end_of(index), index)
