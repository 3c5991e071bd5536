"""Join two numbers: ranges (*40 to 50 million*) and scores (*4-1*)."""

from __future__ import annotations

import re
from decimal import Decimal

from consistency.extract.context import Context, Part
from consistency.extract.measures import extend
from consistency.model import Bound, Dimension

_DASH = re.compile(r"[ \u00a0]?[-–—−][ \u00a0]?\Z")
_TIGHT_DASHES = frozenset("-–—−")
_WIDE_DASHES = frozenset({" - ", " – "})
_HIGHEST_SCORE = 199
_ARTICLE_LENGTH = 3
_NO_RANGE = frozenset({"score", "event"})


def join_range(context: Context, part: Part, other: Part) -> bool:
    """Make one range of two numbers, where the words between them say so.

    `other` was read with its currency and unit; what only one end says holds for both.
    """
    connector = _connector(context, part, other)
    if connector is None:
        return False
    opened = _opener(context, part, connector)
    if not _units_agree(part, other):
        return False
    if part.unit is None and part.dimension is None:
        _share_scale(part, other)
    low = part.low if part.value is None else part.value
    high = other.high if other.value is None else other.value
    if low is None or high is None or low >= high:
        return False
    if part.dimension is None and other.dimension is None and _is_year(part) and _is_year(other):
        return False
    part.value, part.low, part.high = None, low, high
    part.bound, part.rule, part.alternatives = Bound.RANGE, "range", ()
    part.dimension = part.dimension or other.dimension
    part.unit = part.unit or other.unit
    part.scale = other.scale
    if opened is not None:
        part.first, part.start = opened, context.tokens[opened].start
    part.core = (part.core[0], other.core[1])
    extend(context, part, other.end)
    part.steps.append("range")
    return True


def _connector(context: Context, part: Part, other: Part) -> str | None:
    """Return the word between the two numbers (`-` for a dash), or `None`."""
    gap = context.text[part.end : other.start]
    if _DASH.fullmatch(gap):
        return "-"
    between = context.tokens[part.after : other.first]
    if not between or len(between) > 2 or any(mark in gap for mark in ",;:.()\n"):
        return None
    word = between[0].folded
    articles = context.lexicon.words.determiners
    if len(between) == 2 and between[1].folded not in articles:
        return None
    openers = context.lexicon.words.range_openers
    if word in context.lexicon.words.range_connectors:
        return word
    opener = context.word(part.first - 1)
    opener = opener if opener in openers else context.word(part.first - 2)
    return word if word in openers.get(opener, ()) else None


def _opener(context: Context, part: Part, connector: str) -> int | None:
    """Return the index of the word that opens the range."""
    openers = context.lexicon.words.range_openers
    index = part.first - 1
    if context.word(index) in context.lexicon.words.determiners and index > 0:
        index -= context.word(index) not in openers
    if index >= 0 and connector in openers.get(context.word(index), ()):
        return index
    return None


def _units_agree(part: Part, other: Part) -> bool:
    if part.dimension is None or other.dimension is None:
        return part.dimension is None or other.per is None
    return (part.dimension, part.unit) == (other.dimension, other.unit)


def _share_scale(part: Part, other: Part) -> None:
    """Give the first end the scale of the second (*entre 40 e 50 milhões*)."""
    if other.scale == 1 or part.scale > 1 or not part.value or not other.value:
        return
    if part.value < other.value / other.scale:
        part.multiply(Decimal(other.scale))


def _is_year(part: Part) -> bool:
    value = part.value
    return part.rule == "digits" and value is not None and 1800 <= value <= 2100


def join_score(context: Context, part: Part, other: Part, noun_class: str | None) -> bool:
    """Make a score of two plain numbers; `noun_class` is of what follows, `""` if unknown."""
    if not (_plain(context, part) and _plain(context, other)):
        return False
    gap = context.text[part.end : other.start]
    words = context.lexicon.words.score_connectors
    dashed = gap in _TIGHT_DASHES and len(gap) == 1
    spaced = gap.strip().lower() in words or gap in _WIDE_DASHES
    if not dashed and not spaced:
        return False
    low, high = part.value, other.value
    if low is None or high is None or other.dimension is not None or part.dimension is not None:
        return False
    if max(low, high) > _HIGHEST_SCORE or (not dashed and noun_class):
        return False
    if low < high and (not dashed or _counts(noun_class)):
        return False
    part.value, part.low, part.high = None, min(low, high), max(low, high)
    part.bound, part.rule, part.alternatives = Bound.EXACT, "score", ()
    part.dimension = Dimension.SCORE
    part.core = (part.core[0], other.core[1])
    extend(context, part, other.end)
    return True


def _counts(noun_class: str | None) -> bool:
    return noun_class is not None and noun_class not in _NO_RANGE


def _plain(context: Context, part: Part) -> bool:
    written = context.text[part.core[0] : part.core[1]]
    return written.isdecimal() and len(written) <= _ARTICLE_LENGTH
