"""Read parts and rough numbers: fractions, halves of a scale, dozens, hundreds of thousands."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from consistency.extract.numeral_lexicon import WordRoles
from consistency.extract.numeral_value import Numeral, exact
from consistency.extract.numeral_view import NumeralView
from consistency.extract.numeral_words import NumberSum
from consistency.model import Span


def slashed_fraction(view: NumeralView, index: int) -> tuple[Numeral, int] | None:
    """Read `2/3` where it can be no date: a small proper fraction that stands alone."""
    token = view.tokens[index]
    if index + 1 >= len(view.tokens) or len(token.folded) > 2:
        return None
    below = view.tokens[index + 1]
    alone = view.text[token.start - 1 : token.start] != "/" and not view.text.startswith(
        "/", below.end
    )
    if not below.digits or view.text[token.end : below.start] not in ("/", "⁄") or not alone:
        return None
    if not (token.folded.isdecimal() and below.folded.isdecimal() and len(below.folded) < 4):
        return None
    top, bottom = int(token.folded), int(below.folded)
    if not 0 < top < bottom <= 100:
        return None
    value = Decimal(top) / bottom
    return exact(Span(token.start, below.end), value, "fraction"), index + 2


def mixed_fraction(view: NumeralView, index: int, whole: Decimal) -> tuple[Numeral, int] | None:
    """Read `4 1/2`."""
    if index + 1 >= len(view.tokens) or not view.tokens[index].folded.isdecimal():
        return None
    if not view.tokens[index + 1].digits or not view.adjacent(index + 1):
        return None
    fraction = slashed_fraction(view, index + 1)
    if fraction is None or fraction[0].value is None:
        return None
    span = Span(view.tokens[index].start, fraction[0].span.end)
    return exact(span, whole + fraction[0].value, "fraction"), fraction[1]


def read_fraction(view: NumeralView, index: int, roles: WordRoles) -> tuple[Numeral | None, int]:
    """Read a part that stands alone: *half*, *half a dozen*, *half a million*."""
    value = roles.fraction
    if value is None:
        return None, index
    after = index + 1
    skip = after + 1 if view.has(after, "article") else after
    collective = view.peek(skip)
    if collective is not None and collective.collective is not None:
        value, after = value * collective.collective, skip + 1
    return _part_of_scale(view, index, after, value), _after_scale(view, after)


def read_indefinite(view: NumeralView, index: int, roles: WordRoles) -> tuple[Numeral | None, int]:
    """Read *dozens*, *tens of thousands*, *several million*."""
    if roles.vague:
        return _vague_scale(view, index)
    if roles.indefinite is None:
        return None, index
    low, high = map(Decimal, roles.indefinite)
    after, factor = _of_scale(view, index + 1)
    span = view.span(index, after)
    bounds = (low * factor, high * factor)
    return Numeral(span, None, *bounds, False, (), "indefinite"), after


def part_of_whole(
    view: NumeralView, first: int, end: int, number: NumberSum, *, article: bool
) -> tuple[Numeral, int] | None:
    """Read *two thirds*, *a quarter of a million*, whose denominator stands at `end`."""
    roles = view.peek(end)
    if roles is None or number.closed or number.value < 1:
        return None
    below = roles.denominator or roles.ordinal or 0
    if (below < 4 and roles.denominator is None) or (
        roles.denominator is None and not view.ends_or_of(end + 1)
    ):
        return None
    if roles.ordinal is not None and not view.ends_or_of(end + 1):
        single = view.roles(first)
        one = article or single.article or number.value == 1
        if one or view.words.ordinals_end_cardinals:
            return None
    part = _part_of_scale(view, first, end + 1, number.value / below)
    return part, _after_scale(view, end + 1)


def collected(
    view: NumeralView, first: int, end: int, number: NumberSum
) -> tuple[Numeral, int] | None:
    """Read *two dozen*, *une trentaine de mille*, *duas centenas*."""
    roles = view.lexicon.get(view.tokens[end].folded) if end < len(view.tokens) else None
    if roles is None or (end > first and not view.adjacent(end)):
        return None
    unit = roles.collective or roles.rounded
    if unit is None and roles.indefinite is not None and end > first:
        unit = roles.indefinite[0] // 2
    if unit is None:
        return None
    after, factor = _of_scale(view, end + 1)
    value = number.value * unit * factor
    span = view.span(first, after)
    if roles.collective is None and number.value == 1:
        return Numeral(span, value, None, None, False, (), "rounded"), after
    return exact(span, value, "words"), after


def _vague_scale(view: NumeralView, index: int) -> tuple[Numeral | None, int]:
    """Read *several million*, *beberapa ratus ribu*."""
    after, factor = index + 1, 1
    while (roles := view.peek(after)) is not None and (roles.scale or roles.multiplier):
        factor *= roles.scale or roles.multiplier or 1
        after += 1
    if factor == 1:
        return None, index
    bounds = (Decimal(2 * factor), Decimal(1000 * factor))
    return Numeral(view.span(index, after), None, *bounds, False, (), "indefinite"), after


def _of_scale(view: NumeralView, index: int) -> tuple[int, int]:
    """Return the index after *of thousands* or *ribu*, and the factor that it says."""
    skip = index + 1 if view.has_of(index) else index
    roles = view.peek(skip)
    if roles is None:
        return index, 1
    if roles.scale is not None:
        return skip + 1, roles.scale
    if roles.indefinite is not None and skip > index:
        return skip + 1, roles.indefinite[0] // 2
    return index, 1


def _part_of_scale(view: NumeralView, first: int, end: int, value: Decimal) -> Numeral:
    """Return a part of one, or of a scale word after it (*half a million*)."""
    after = _after_scale(view, end)
    scale = (view.roles(after - 1).scale if after > end else None) or 1
    rule = "fraction" if scale == 1 else "words"
    return replace(exact(view.span(first, after), value * scale, rule), scale=scale)


def _after_scale(view: NumeralView, index: int) -> int:
    """Return the index after a scale word for the whole, else `index`."""
    after = index + (view.has_of(index) and view.adjacent(index))
    after += view.has(after, "article")
    return after + 1 if view.has(after, "scale") else index
