"""Read numerals: the number that digits, number words and scale words say together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from consistency.extract.digits import parse_digits
from consistency.extract.numeral_growth import grow, take_word
from consistency.extract.numeral_lexicon import WordRoles, lexicon_for
from consistency.extract.numeral_marks import in_identifier, ordinal_mark, sign_start
from consistency.extract.numeral_parts import (
    collected,
    mixed_fraction,
    part_of_whole,
    read_fraction,
    read_indefinite,
    slashed_fraction,
)
from consistency.extract.numeral_value import Numeral, exact, negated
from consistency.extract.numeral_view import NumeralView
from consistency.extract.numeral_words import NumberSum
from consistency.extract.tokens import Token, scan_tokens
from consistency.lang.profile import LanguageProfile
from consistency.model import Span

__all__ = ["Numeral", "find_numerals", "read_numerals"]

_LONGEST_RUN = 200
"""More numbers than this without a word among them are a table or a dump: they claim nothing."""
_RUN_GAP = 4


def find_numerals(text: str, profile: LanguageProfile) -> tuple[Numeral, ...]:
    """Return the numerals of `text`, left to right, none overlapping another."""
    tokens = scan_tokens(text, space_groups=profile.numerals.space_groups)
    return read_numerals(text, tokens, profile)


def read_numerals(
    text: str, tokens: Sequence[Token], profile: LanguageProfile
) -> tuple[Numeral, ...]:
    """Return the numerals of `text`, which was scanned into `tokens`."""
    lexicon = lexicon_for(profile)
    view = NumeralView(text, tokens, lexicon)
    found = []
    index = run_end = 0
    while index < len(tokens):
        token = tokens[index]
        if token.digits and index >= run_end:
            run_end = _run_end(tokens, index)
            if run_end - index > _LONGEST_RUN:
                index = run_end
                continue
        if not token.digits and lexicon.get(token.folded) is None:
            index += 1
            continue
        numeral, index = _read(view, index)
        if numeral is not None:
            found.append(numeral)
    return tuple(found)


def _run_end(tokens: Sequence[Token], index: int) -> int:
    """Return the index after the last of the numbers from `index` on that no word parts."""
    end = index + 1
    while end < len(tokens) and tokens[end].digits:
        if tokens[end].start - tokens[end - 1].end > _RUN_GAP:
            break
        end += 1
    return end


def _read(view: NumeralView, index: int) -> tuple[Numeral | None, int]:
    """Return the numeral at token `index`, if any, and the index to go on from."""
    token = view.tokens[index]
    if token.digits:
        return _from_digits(view, index)
    roles = view.roles(index)
    if roles.minus:
        return _negative(view, index)
    if roles.prefix:
        return _prefixed(view, index)
    for part in (_from_words, read_fraction, read_indefinite, _from_collective):
        numeral, after = part(view, index, roles)
        if numeral is not None:
            return numeral, after
    return None, index + 1


def _from_digits(view: NumeralView, index: int) -> tuple[Numeral | None, int]:
    token = view.tokens[index]
    readings = parse_digits(token.folded, view.words.decimal_mark)
    if not readings or in_identifier(view, index):
        return None, index + 1
    fraction = slashed_fraction(view, index) or mixed_fraction(view, index, readings[0])
    if fraction is not None:
        return fraction
    number = view.empty_sum()
    number.take_digits(readings[0])
    numeral, after = _extend(view, index, index + 1, number)
    start = sign_start(view, token.start)
    if numeral.value is not None and readings[0]:
        factor = numeral.value / readings[0]
        numeral = replace(numeral, alternatives=tuple(r * factor for r in readings[1:]))
    if start < token.start:
        numeral = negated(numeral, start)
    return numeral, after


def _negative(view: NumeralView, index: int) -> tuple[Numeral | None, int]:
    if index + 1 < len(view.tokens) and view.adjacent(index + 1) and _is_minus(view, index):
        after = view.tokens[index + 1]
        if after.digits or view.lexicon.get(after.folded):
            numeral, end = _read(view, index + 1)
            if numeral is not None and numeral.value is not None and not numeral.ordinal:
                return negated(numeral, view.tokens[index].start), end
    return None, index + 1


def _is_minus(view: NumeralView, index: int) -> bool:
    """Whether no bound (*au moins*) and no subtraction stands there."""
    if not index or not view.adjacent(index):
        return True
    before = view.tokens[index - 1]
    if before.digits or before.folded in view.words.not_minus:
        return False
    return not view.is_number_word(index - 1)


def _prefixed(view: NumeralView, index: int) -> tuple[Numeral | None, int]:
    """Read an ordinal whose prefix is a word of its own (`ke-4`)."""
    start = view.tokens[index]
    if index + 1 < len(view.tokens) and view.tokens[index + 1].digits:
        number = view.tokens[index + 1]
        readings = parse_digits(number.folded, view.words.decimal_mark)
        gap = view.text[start.end : number.start]
        spaced = gap == " " and index > 0 and not view.is_number(index - 1)
        if readings and (gap in ("-", "") or spaced):
            span = Span(start.start, number.end)
            return exact(span, readings[0], "digits", ordinal=True), index + 2
        return None, index + 1
    if index + 1 < len(view.tokens) and view.adjacent(index + 1) and _is_atom(view, index + 1):
        numeral, after = _from_words(view, index + 1, view.roles(index + 1))
        if numeral is not None:
            span = Span(start.start, numeral.span.end)
            return replace(numeral, span=span, ordinal=True), after
    return None, index + 1


def _is_atom(view: NumeralView, index: int) -> bool:
    return bool(view.roles(index).atom) and not view.is_article(index)


def _from_words(view: NumeralView, index: int, roles: WordRoles) -> tuple[Numeral | None, int]:
    number = view.empty_sum()
    if index and view.tokens[index - 1].folded in view.words.idioms and roles.atom == 1:
        return None, index
    if roles.article and roles.atom is None:
        number.take(WordRoles(atom=1))
    elif not take_word(view, number, roles):
        return None, index
    return _extend(view, index, index + 1, number)


def _from_collective(view: NumeralView, index: int, roles: WordRoles) -> tuple[Numeral | None, int]:
    """Read a collective that nothing multiplies: *trentaine*."""
    if roles.indefinite is not None or not (roles.rounded or roles.collective):
        return None, index
    number = view.empty_sum()
    number.take_digits(Decimal(1))
    return _extend(view, index, index, number)


def _extend(view: NumeralView, first: int, index: int, number: NumberSum) -> tuple[Numeral, int]:
    """Read on from `index` as far as the words still say one number."""
    end = grow(view, first, index, number)
    article = end == first + 1 and view.is_article(first)
    ordinal_end = ordinal_mark(view, end)
    if view.tokens[first].digits and end == first + 1 and ordinal_end:
        span = Span(view.tokens[first].start, ordinal_end[1])
        return exact(span, number.value, "digits", ordinal=True), ordinal_end[0]
    if not number.ordinal:
        special = part_of_whole(view, first, end, number, article=article)
        special = special or collected(view, first, end, number)
        if special is not None:
            return special
    rule = _rule(view, first, end, article=article)
    span = view.span(first, end)
    prefixed = _has_ordinal_prefix(view, first)
    ordinal = number.ordinal or prefixed
    numeral = exact(span, number.value, rule, ordinal=ordinal)
    return replace(numeral, scale=number.last_scale), end


def _rule(view: NumeralView, first: int, end: int, *, article: bool) -> str:
    if article:
        return "article"
    if not view.tokens[first].digits:
        return "words"
    return "digits" if end == first + 1 else "mixed"


def _has_ordinal_prefix(view: NumeralView, index: int) -> bool:
    word = view.tokens[index].folded
    return (
        word.startswith(view.words.ordinal_prefixes or ("\0",)) and word not in view.lexicon.roles
    )
