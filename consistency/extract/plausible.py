"""Tell numbers from articles, names, years and idioms that only look like them."""

from __future__ import annotations

from consistency.extract.context import Context, Part
from consistency.extract.numerals import Numeral
from consistency.model import Bound, Dimension

_FIRST_YEAR, _LAST_YEAR = 1900, 2099


def is_quantity(context: Context, part: Part, numeral: Numeral) -> bool:
    """Whether a number stands there, and not an article, a name or an idiom."""
    text = context.text
    if context.alone(part):
        return True
    if part.rule == "article":
        return _is_one(context, part)
    if part.unit is not None and part.dimension is not Dimension.COUNT:
        return True
    if part.end == numeral.span.end and text[part.end : part.end + 1].isalpha():
        return False  # 5G, the 40s
    return _is_plain_number(context, part, numeral)


def _is_plain_number(context: Context, part: Part, numeral: Numeral) -> bool:
    """Whether a number without unit is one, by the words around it."""
    word = context.text[numeral.span.start : numeral.span.end].lower()
    if part.of is None and part.rule == "words" and _ends_name(context, part):
        return False
    if word in context.lexicon.numerals.homographs:
        return part.noun_class is not None or _is_opened(context, part)
    if numeral.rule == "fraction" and word in context.lexicon.numerals.fractions:
        return word in context.lexicon.words.shares and _is_share(context, part, numeral)
    if _is_year(part, word):
        plural = context.lexicon.words.plural_endings
        return part.noun_class is not None and (part.of or "").endswith(plural or ("",))
    return part.value != 0 or part.rule != "words" or part.of is not None


def _is_one(context: Context, part: Part) -> bool:
    """Whether an article is meant as a number: with a bound, or before a time."""
    if part.bound is not Bound.EXACT or "stressed" in part.steps:
        return part.unit is not None  # more than a mere victory counts nothing
    return part.dimension is Dimension.DURATION


def _is_opened(context: Context, part: Part) -> bool:
    before = context.word(part.first - 1)
    return before in context.lexicon.numerals.homograph_openers


def _is_share(context: Context, part: Part, numeral: Numeral) -> bool:
    """Whether half of something is meant, not a half of a match or a year."""
    before = context.word(part.first - 1)
    words = context.lexicon
    if before in words.numerals.ordinals or before in words.words.adjectives:
        return False
    needy = words.words.shares.get(context.word(part.first))
    if needy and part.bound is Bound.EXACT and before not in words.words.determiners:
        return False
    if context.text[numeral.span.end : numeral.span.end + 1] == "-":
        return False
    after = context.word(context.part(numeral).after)
    return after in words.words.half_followers or after in words.numerals.of_words


def _ends_name(context: Context, part: Part) -> bool:
    """Whether the number is the last word of a name (*World War Two*)."""
    before, first = part.first - 1, part.first
    if not (context.capitalised(first) and context.capitalised(before)):
        return False
    return context.close(context.tokens[before].end, first)


def _is_year(part: Part, word: str) -> bool:
    if part.rule != "digits" or len(word) != 4 or part.value is None:
        return False
    return _FIRST_YEAR <= part.value <= _LAST_YEAR
