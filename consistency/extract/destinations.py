"""Tell a number after *to* from an ordinal where one word says both (id `ke 24 pusat`)."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from consistency.extract.context import Context
from consistency.extract.counted import read_noun
from consistency.extract.measures import read_unit
from consistency.extract.numerals import Numeral
from consistency.model import Span


def destination(context: Context, numeral: Numeral) -> Numeral | None:
    """Return the cardinal that follows a word for *to*; `None` where the ordinal is meant.

    The ordinal stands after what it counts (id `hari ke 3`); a cardinal has its noun after it.
    """
    written = context.text[numeral.span.start : numeral.span.end]
    prefix, gap, _ = written.partition(" ")
    if not gap or prefix.lower() not in context.lexicon.numerals.ordinal_prefixes:
        return None
    first = bisect_left(context.starts, numeral.span.start)
    tables = (context.lexicon.nouns, context.lexicon.units)
    if any(table.ending(context.text, context.tokens, first) for table in tables):
        return None
    start = context.tokens[first + 1].start
    cardinal = replace(numeral, span=Span(start, numeral.span.end), ordinal=False)
    probe = context.part(cardinal)
    read_unit(context, probe)
    if probe.unit is None:
        read_noun(context, probe)
    return cardinal if probe.steps else None
