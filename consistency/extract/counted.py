"""Find what is counted: the head noun after a number."""

from __future__ import annotations

from consistency.extract.context import Context, Part
from consistency.extract.measures import extend
from consistency.model import Dimension

_REACH = 4
"""Words after a number among which its noun is looked for."""
_OF_RULES = frozenset({"indefinite", "rounded", "fraction"})
_PERSON = "person"


def read_noun(context: Context, part: Part) -> None:
    """Give `part` the noun that it counts, if one follows."""
    index = part.after
    if part.scale > 1 or part.rule in _OF_RULES or _is_collective(context, part):
        index = context.skip_of(part.end, index)
        index += index > part.after and context.word(index) in context.lexicon.words.determiners
    elif part.unit is not None:
        return
    end = context.end_of(index) if index > part.after else part.end
    found = _table_noun(context, end, index) or _plain_noun(context, end, index)
    if found is None:
        return
    after, lemma, noun_class = found
    part.of = context.word(after - 1)
    part.unit, part.noun_class = lemma, noun_class
    part.dimension = Dimension.COUNT
    extend(context, part, context.end_of(after))
    part.steps.append("noun")


def _is_collective(context: Context, part: Part) -> bool:
    last = context.word(part.after - 1)
    numerals = context.lexicon.numerals
    return last in numerals.collectives or last in numerals.indefinites


def _table_noun(context: Context, end: int, index: int) -> tuple[int, str, str] | None:
    """Return the index after the first noun of the table, its lemma and its class."""
    words = context.lexicon.words
    adjectives = words.adjectives
    for place in range(index, index + _REACH):
        word = context.word(place)
        if not _goes_on(context, end, place):
            return None
        found = context.lexicon.nouns.starting(context.text, context.tokens, place)
        if found is not None:
            noun, after = _appositive(context, *found)
            return after, noun[0], noun[1]
        if word not in adjectives and not words.plural_endings:
            return None
        end = context.tokens[place].end
    return None


def _goes_on(context: Context, end: int, place: int) -> bool:
    """Whether token `place` may belong to the counted noun phrase that reached `end`."""
    if not context.close(end, place) or context.tokens[place].start == end:
        return False
    if context.tokens[place].digits:
        return False
    return context.word(place) not in context.lexicon.words.function_words


def _appositive(context: Context, noun: tuple[str, str], after: int) -> tuple[tuple[str, str], int]:
    """Prefer the person after a classifier that is itself a noun (id `dua orang peneliti`)."""
    if noun[0] != _PERSON or not context.close(context.end_of(after), after):
        return noun, after
    found = context.lexicon.nouns.starting(context.text, context.tokens, after)
    if found is not None and found[0].noun_class == _PERSON:
        return found[0], found[1]
    return noun, after


def _plain_noun(context: Context, end: int, index: int) -> tuple[int, None, None] | None:
    """Return the index after the word that looks like the noun, which the table lacks."""
    words = context.lexicon.words
    for place in range(index, index + _REACH):
        word = context.word(place)
        if not _goes_on(context, end, place):
            return None
        end = context.tokens[place].end
        if word in words.adjectives:
            continue
        if not words.plural_endings:
            plain = len(word) > 2 and not word.endswith(words.verb_endings)
            return (place + 1, None, None) if plain else None
        if word.endswith(words.plural_endings):
            return place + 1, None, None
    return None
