"""Read ordinals, and tell them from what only looks like one."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from consistency.extract.context import Context, Part
from consistency.extract.counted import read_noun
from consistency.extract.measures import read_unit
from consistency.extract.numerals import Numeral
from consistency.model import Dimension, Span


def read_ordinal(context: Context, numeral: Numeral) -> Part | None:
    """Return the ordinal `numeral` as a part; `None` for a title, a weekday or an adverb."""
    part = context.part(numeral)
    words = context.lexicon.words
    word = context.text[part.start : part.end].lower()
    before, after = context.word(part.first - 1), context.word(part.after)
    if context.alone(part):
        part.dimension = Dimension.ORDINAL
        return part
    if after in words.ordinal_idioms and context.close(part.end, part.after):
        return None
    if word in words.ordinal_homographs and before not in words.determiners:
        return None
    if word in words.ordinal_nouns and (
        not context.close(part.end, part.after) or after in words.function_words
    ):
        return None
    if _is_collective(context, part, word):
        part.low = part.high = part.value
        read_noun(context, part)
        return part
    part.dimension = Dimension.ORDINAL
    return part


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
    if context.word(probe.after) in context.lexicon.words.range_connectors:
        return cardinal  # ke lima hingga sepuluh persen
    read_unit(context, probe)
    if probe.unit is None:
        read_noun(context, probe)
    return cardinal if probe.steps else None


def _is_collective(context: Context, part: Part, word: str) -> bool:
    """Whether the ordinal means all so many (id `kedua negara`): before a noun, not after."""
    if not word.startswith(context.lexicon.numerals.ordinal_prefixes or ("\0",)):
        return False
    tables = (context.lexicon.nouns, context.lexicon.units)
    if word[-1].isdigit() or any(
        table.ending(context.text, context.tokens, part.first) for table in tables
    ):
        return False
    if context.capitalised(part.first - 1) and context.close(
        context.end_of(part.first), part.first
    ):
        return False  # Liga Elit ketiga
    found = context.lexicon.nouns.starting(context.text, context.tokens, part.after)
    return found is not None and context.close(part.end, part.after)
