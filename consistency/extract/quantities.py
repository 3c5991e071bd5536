"""Read quantities: numbers with their unit, bound, rate and what they count."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from consistency.extract.context import Context, Part
from consistency.extract.numerals import Numeral, read_numerals
from consistency.extract.quantity_lexicon import quantity_lexicon_for
from consistency.extract.quantity_reader import QuantityReader
from consistency.extract.tokens import scan_tokens
from consistency.extract.word_quantities import word_parts
from consistency.lang.profile import LanguageProfile
from consistency.model import Dimension, Quantity, Span


def find_quantities(
    text: str, profile: LanguageProfile, taken: Sequence[Span] = ()
) -> tuple[Quantity, ...]:
    """Return the quantities of `text` that do not overlap `taken` spans, left to right."""
    tokens = scan_tokens(text, space_groups=profile.numerals.space_groups)
    numerals = read_numerals(text, tokens, profile)
    free = _untaken(numerals, taken)
    lexicon = quantity_lexicon_for(profile)
    content = (len(text) - len(text.lstrip()), len(text.rstrip()))
    context = Context(text, tokens, [token.start for token in tokens], lexicon, content)
    parts = QuantityReader(context, free).read_all()
    busy = [*taken, *(Span(part.start, part.end) for part in parts)]
    parts.extend(word_parts(context, busy))
    found = [_quantity(context, part) for part in parts]
    return tuple(sorted(found, key=lambda quantity: quantity.span))


def _untaken(numerals: Sequence[Numeral], taken: Sequence[Span]) -> list[Numeral]:
    spans = sorted(taken)
    starts = [span.start for span in spans]
    free = []
    for numeral in numerals:
        place = bisect_right(starts, numeral.span.end - 1)
        if not place or spans[place - 1].end <= numeral.span.start:
            free.append(numeral)
    return free


def _quantity(context: Context, part: Part) -> Quantity:
    span = Span(part.start, part.end)
    return Quantity(
        span=span,
        text=context.text[span.start : span.end],
        value=part.value,
        low=part.low,
        high=part.high,
        bound=part.bound,
        dimension=part.dimension or Dimension.COUNT,
        unit=part.unit,
        per=part.per,
        of=part.of,
        noun_class=part.noun_class,
        ordinal=part.dimension is Dimension.ORDINAL,
        alternatives=part.alternatives,
        core=Span(*part.core),
        rule=".".join((context.lexicon.code, part.rule, *dict.fromkeys(part.steps))),
    )
