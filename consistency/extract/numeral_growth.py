"""Let a number grow: the words after its first one that still say the same number."""

from __future__ import annotations

from decimal import Decimal

from consistency.extract.digits import parse_digits
from consistency.extract.numeral_lexicon import WordRoles
from consistency.extract.numeral_view import NumeralView
from consistency.extract.numeral_words import NumberSum
from consistency.lang.currencies import CURRENCY_CODES, CURRENCY_SIGNS


def grow(view: NumeralView, first: int, index: int, number: NumberSum) -> int:
    """Add the words from `index` on to `number`; return the index after the last of them."""
    saved: tuple[NumberSum, int] | None = None
    end = index
    while index < len(view.tokens) and (index == first or view.adjacent(index)):
        after = _special(view, first, index, number)
        if after:
            index = end = after
            continue
        roles = view.roles(index)
        joins = _joins(roles, number)
        if joins or _digits_before_scale(view, index, number):
            saved = saved or (number.copy(), end) if joins else saved
            index += 1
            continue
        if not take_word(view, number, roles):
            # A scale that does not fit belongs to the next number, and so does its group.
            return _back(number, saved, end) if roles.scale is not None else end
        index = end = index + 1
        if number.last is None:
            saved = (number.copy(), end)
    return end


def take_word(view: NumeralView, number: NumberSum, roles: WordRoles) -> bool:
    """Take a number word into `number`; `False` leaves the sum as it was."""
    if roles.parts:
        return _take_parts(view, number, roles.parts)
    if roles.ordinal is not None:
        ends = view.words.ordinals_end_cardinals and not roles.lone
        may = number.empty or number.ordinal or ends
        if may and number.take_ordinal(roles.ordinal):
            return True
    return not number.ordinal and number.take(roles)


def _take_parts(view: NumeralView, number: NumberSum, parts: tuple[str, ...]) -> bool:
    if number.ordinal or not (parts[-1] or number.empty):
        return False
    trial = number.copy()
    for part in parts:
        roles = view.lexicon.roles.get(part)
        if part and (roles is None or not trial.take(roles)):
            return False
    trial.ordinal = not parts[-1]
    _restore(number, trial)
    return True


def _special(view: NumeralView, first: int, index: int, number: NumberSum) -> int:
    """Take an abbreviation, decimals or a half at `index`; return the index after, or 0."""
    joins = _joins(view.roles(index), number)
    return (
        _abbreviation(view, first, index, number)
        or _decimals(view, index, number)
        or _addend(view, index + joins, number, joined=joins)
    )


def _joins(roles: WordRoles, number: NumberSum) -> bool:
    return roles.joiner and not number.empty and not number.ordinal


def _back(number: NumberSum, saved: tuple[NumberSum, int] | None, end: int) -> int:
    if saved is None:
        return end
    _restore(number, saved[0])
    return saved[1]


def _digits_before_scale(view: NumeralView, index: int, number: NumberSum) -> bool:
    """Take digits inside a number (`2 milhões e 300 mil`) where a scale follows them."""
    if not view.tokens[index].digits:
        return False
    after = view.peek(index + 1)
    if after is None or after.scale is None or not number.closed or number.last is not None:
        return False
    readings = parse_digits(view.tokens[index].folded, view.words.decimal_mark)
    below = number.closed[-1][1]
    if not readings or after.scale >= below or readings[0] * after.scale >= below:
        return False
    return number.take_digits(readings[0])


def _abbreviation(view: NumeralView, first: int, index: int, number: NumberSum) -> int:
    """Take `bi`, `mln`, `k` after digits; return the index after it, or 0."""
    if index != first + 1 or not view.tokens[first].digits:
        return 0
    token = view.tokens[index]
    written = view.text[token.start : token.end]
    scale = view.words.abbreviations.get(written)
    if scale is None and len(written) > 1:
        scale = view.words.abbreviations.get(token.folded)
    if scale is None:
        scale = view.words.money_abbreviations.get(token.folded)
        if scale is None or not _beside_currency(view, first, index):
            return 0
    if number.last is None:
        return 0
    number.closed.append((number.last * scale, scale))
    number.last = None
    return index + 1


def _beside_currency(view: NumeralView, first: int, index: int) -> bool:
    text, start, end = view.text, view.tokens[first].start, view.tokens[index].end
    before = text[max(0, start - 2) : start].rstrip()[-1:]
    after = text[end : end + 2].lstrip()[:1]
    if before in CURRENCY_SIGNS or after in CURRENCY_SIGNS:
        return bool(before or after)
    names = [view.tokens[i].folded for i in (first - 1, index + 1) if 0 <= i < len(view.tokens)]
    return any(name in CURRENCY_CODES for name in names)


def _decimals(view: NumeralView, index: int, number: NumberSum) -> int:
    """Take *point five*, *virgule vingt-cinq*; return the index after it, or 0."""
    roles = view.peek(index)
    if roles is None or not roles.point or number.last is None or number.closed:
        return 0
    digits = ""
    after = index + 1
    while after < len(view.tokens) and view.adjacent(after):
        part, step = _decimal_part(view, after)
        if not part or (digits and len(part) > 1 and digits.strip("0")):
            break
        digits, after = digits + part, step
    if not digits:
        return 0
    number.last += Decimal(f"0.{digits}")
    number.room = 0
    return after


def _decimal_part(view: NumeralView, index: int) -> tuple[str, int]:
    token = view.tokens[index]
    if token.digits:
        return (token.folded, index + 1) if token.folded.isdecimal() else ("", index)
    roles = view.lexicon.get(token.folded)
    number = view.empty_sum()
    if roles is None or not take_word(view, number, roles) or number.closed:
        return "", index
    after = index + 1
    while after < len(view.tokens) and view.adjacent(after):
        step = 1
        more = view.lexicon.get(view.tokens[after].folded)
        if more is not None and more.joiner:
            more, step = view.peek(after + 1), 2
        if more is None or more.scale is not None or not take_word(view, number, more):
            break
        after += step
    return (f"{number.value:f}", after) if not number.ordinal else ("", index)


def _addend(view: NumeralView, index: int, number: NumberSum, *, joined: bool) -> int:
    """Take the half of *two and a half*, *deux millions et demi*; return the index after."""
    if joined and view.has(index, "article") and view.adjacent(index):
        index += 1
    if index >= len(view.tokens) or number.empty or number.ordinal:
        return 0
    word = view.tokens[index].folded
    roles = view.lexicon.get(word)
    part = roles.addend if roles else None
    if not joined and len(word) > 1 and view.words.joiners:
        return 0  # only after a joiner, but for id `dua setengah` and 2½
    near = view.adjacent(index) or view.tokens[index - 1].end == view.tokens[index].start
    if part is None or not near:
        return 0
    if number.last is not None:
        number.last += part
        number.room = 0
    else:
        value, scale = number.closed[-1]
        number.closed[-1] = (value + part * scale, scale)
    return index + 1


def _restore(number: NumberSum, saved: NumberSum) -> None:
    for name in NumberSum.__slots__:
        setattr(number, name, getattr(saved, name))
