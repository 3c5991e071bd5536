"""Read the quantities that one word says."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from decimal import Decimal

from consistency.extract.ages import set_age
from consistency.extract.bounds import bound_interval, read_bound_before
from consistency.extract.context import Context, Part
from consistency.extract.tokens import Token
from consistency.model import Bound, Dimension, Span


def word_parts(context: Context, busy: Sequence[Span]) -> list[Part]:
    """Return what one word says, outside of `busy` spans: *double*, *multimillionnaire*."""
    busy = sorted(busy)
    starts = [span.start for span in busy]
    words = []
    for index, token in enumerate(context.tokens):
        part = _word_part(context, token, index)
        if part is None:
            continue
        place = bisect_right(starts, token.start)
        if not place or busy[place - 1].end <= token.start:
            words.append(part)
    return words


def _word_part(context: Context, token: Token, index: int) -> Part | None:
    value = context.lexicon.multiples.get(token.folded)
    core = (token.start, token.end)
    unit = context.lexicon.one_units.get(token.folded)
    if context.text[token.end : token.end + 1] == "-":
        unit = value = None  # sehari-hari, double-digit
    if unit is not None:
        one = Decimal(1)
        part = Part(*core, index, index + 1, core, one, one, one, "article")
        part.dimension, part.unit = Dimension.DURATION, unit
        read_bound_before(context, part)
        bound_interval(part)
        return part
    age = context.lexicon.words.age_words.get(token.folded)
    if age is not None:
        number = Decimal(age)
        part = Part(*core, index, index + 1, core, number, number, number, "words")
        part.unit = "year"
        set_age(part)
        return part
    if value is not None:
        number = Decimal(value)
        part = Part(*core, index, index + 1, core, number, number, number, "multiple")
        part.dimension = Dimension.MULTIPLE
        return part
    if not token.folded.startswith("multi"):
        return None
    stem = token.folded.removeprefix("multi")
    for known, scale in context.lexicon.words.multi_stems.items():
        if stem.startswith(known):
            low, high = Decimal(2 * scale), Decimal(1000 * scale)
            part = Part(*core, index, index + 1, core, None, low, high, "indefinite")
            part.bound, part.dimension = Bound.RANGE, Dimension.MONEY
            return part
    return None
