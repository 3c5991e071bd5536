"""Read units of measure and percent after a number."""

from __future__ import annotations

import re
from decimal import Decimal

from consistency.extract.context import SPACES, Context, Part
from consistency.lang.units import (
    SMALLER_UNITS,
    SPACED_SIGNS,
    UNIT_DIMENSIONS,
    UNIT_MULTIPLES,
    UNIT_SIGNS,
)
from consistency.model import Dimension

_SIGN = re.compile(
    r"p\.p\.|[%％‰]|[°º]\s?[CFKcfk](?![^\W\d_])|[°℃℉]"
    r"|[^\W\d_]{1,5}[23]?(?:/[^\W\d_]{1,4})?(?![^\W_]|\.[^\W\d_])"
)
_FEET = re.compile(r"['′’]\s?(\d{1,2})\s?(?:[\"″”]|''|’’)")
_HOURS = re.compile(r" ?h ?(\d{2})(?:min)?(?![^\W_])")
_DIGIT_RULES = frozenset({"digits", "mixed", "range"})
_OF_RULES = frozenset({"indefinite", "rounded", "fraction"})


def read_unit(context: Context, part: Part) -> None:
    """Give `part` its unit and dimension, where a unit follows the number."""
    sign = _unit_sign(context, part) or _unit_name(context, part)
    if sign is None:
        return
    unit, end = sign
    if unit == "degree":
        unit, end = _degree_of(context, part, end)
    if unit in UNIT_MULTIPLES:
        unit, factor = UNIT_MULTIPLES[unit]
        part.multiply(factor)
    base = unit.split("-per-")[0]
    part.unit = unit
    part.dimension = UNIT_DIMENSIONS[base]
    if base != unit:
        part.dimension = Dimension.SPEED
    extend(context, part, end)
    part.steps.append("unit")
    if part.dimension is Dimension.TEMPERATURE and context.close(part.end, part.after):
        below = context.lexicon.below_zero.starting(context.text, context.tokens, part.after)
        if below:
            part.multiply(-1)
            extend(context, part, context.end_of(below[1]))


def _degree_of(context: Context, part: Part, end: int) -> tuple[str, int]:
    """Return the scale named after a degree sign (*37 ° Celsius*)."""
    if context.close(end, part.after):
        found = context.lexicon.units.starting(context.text, context.tokens, part.after)
        if found and UNIT_DIMENSIONS.get(found[0]) is Dimension.TEMPERATURE:
            return found[0], context.end_of(found[1])
    return "degree", end


def extend(context: Context, part: Part, end: int) -> None:
    """Move the end of `part` to the offset `end`."""
    part.end = end
    while part.after < len(context.tokens) and context.tokens[part.after].start < end:
        part.after += 1


def _unit_sign(context: Context, part: Part) -> tuple[str, int] | None:
    text, place = context.text, part.end
    digits = part.rule in _DIGIT_RULES or text[place - 1].isdigit()
    if not digits and text[place : place + 2].strip()[:1] not in ("%", "°"):
        return None
    feet = _FEET.match(text, place)
    if feet and part.value is not None and part.rule == "digits":
        part.value = part.value * 12 + Decimal(feet.group(1))
        part.low = part.high = part.value
        return "inch", feet.end()
    hours = _HOURS.match(text, place)
    if hours and part.value is not None:
        part.value = part.value * 60 + Decimal(hours.group(1))
        part.low = part.high = part.value
        return "minute", hours.end()
    spaced = text[place : place + 1] in SPACES or text[place : place + 1] == "-"
    sign = _SIGN.match(text, place + spaced)
    if sign is None:
        return None
    for written in (sign.group(), sign.group().split("/")[0]):
        unit = UNIT_SIGNS.get(written) or _any_case(written)
        wordlike = written in SPACED_SIGNS or written in context.lexicon.words.sign_homographs
        if unit is not None and not (spaced and wordlike):
            return unit, sign.start() + len(written)
    return None


def _any_case(written: str) -> str | None:
    """Look up a sign of several letters in lower case; 5G is no five grams."""
    return UNIT_SIGNS.get(written.replace(" ", "").lower()) if len(written) > 1 else None


def _unit_name(context: Context, part: Part) -> tuple[str, int] | None:
    if not context.close(part.end, part.after):
        return None
    index = part.after
    if part.scale > 1 or part.rule in _OF_RULES:
        index = context.skip_of(part.end, index)
    if part.rule == "fraction" and context.word(index) in context.lexicon.numerals.articles:
        index += 1
    found = context.lexicon.units.starting(context.text, context.tokens, index)
    more = found is None and context.word(index) in context.lexicon.words.adjectives
    if more and context.close(context.tokens[index].end, index + 1):  # two more years
        found = context.lexicon.units.starting(context.text, context.tokens, index + 1)
    return (found[0], context.end_of(found[1])) if found else None


def read_half(context: Context, part: Part) -> None:
    """Add the half of *une heure et demie*, *two years and a half*."""
    if part.dimension is None or part.value is None or not context.close(part.end, part.after):
        return
    if context.word(part.after) not in context.lexicon.numerals.joiners:
        return
    index = part.after + 1
    index += context.word(index) in context.lexicon.numerals.articles
    addend = context.lexicon.numerals.scale_adjectives.get(context.word(index))
    if addend is not None:
        part.value += addend
        part.low = part.high = part.value
        extend(context, part, context.tokens[index].end)


MINUTE_STEP = 5
"""Minutes without their unit are round: *deux heures trente*."""


def add_smaller(context: Context, part: Part, smaller: Part) -> bool:
    """Add *11 inches* to *5 feet*, *20 cents* to *2 euros*; return whether they belong together."""
    if part.value is None or smaller.value is None or not _follows(context, part, smaller):
        return False
    if part.dimension is Dimension.MONEY:
        if not smaller.hundredth or part.hundredth or smaller.value >= 100:
            return False
        part.value += smaller.value / 100
    else:
        unit, count = SMALLER_UNITS.get(part.unit or "", ("", 0))
        bare = smaller.dimension is None and _may_be_bare(context, part, smaller)
        if not (smaller.unit == unit or bare) or smaller.value >= count:
            return False
        part.value = part.value * count + smaller.value
        part.unit = unit
    part.low = part.high = part.value
    extend(context, part, smaller.end)
    return True


def _may_be_bare(context: Context, part: Part, smaller: Part) -> bool:
    """Whether the smaller unit is left out: *6-foot-6*, *deux heures trente*."""
    if part.unit == "foot":
        return "-" in _gap(context, part, smaller)
    minutes = smaller.value is not None and smaller.value % MINUTE_STEP == 0
    return part.unit == "hour" and minutes and _ends_clause(context, smaller)


def _ends_clause(context: Context, part: Part) -> bool:
    rest = context.text[part.end : part.end + 1]
    return rest == "" or rest in ".,;:!?)\n"


def _gap(context: Context, part: Part, smaller: Part) -> str:
    return context.text[part.end : smaller.start]


def _follows(context: Context, part: Part, smaller: Part) -> bool:
    gap = _gap(context, part, smaller)
    if gap in ("", " ", "-", ", ", "\u00a0"):
        return True
    return gap.strip().lower() in context.lexicon.numerals.joiners and "\n" not in gap
