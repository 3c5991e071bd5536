"""Read the currency before or after an amount."""

from __future__ import annotations

import re

from consistency.extract.context import SPACES, Context, Part
from consistency.lang.currencies import CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_PREFIXES
from consistency.model import Dimension

_LETTERS_BEFORE = re.compile(r"(?<![^\W\d_])(?:[A-Za-z]{1,3}|U\.S\.)\Z")
_SIGN_AFTER = re.compile(
    rf"[ \u00a0\u2009\u202f]?([A-Z]{{0,3}})([{re.escape(''.join(CURRENCY_SIGNS))}])"
)
_DOLLARS = frozenset(DOLLAR_PREFIXES.values()) - {"BRL"}
_MILLION = 10**6
_WINDOW = 60
"""Characters around an amount in pounds in which weight words are looked for."""


def read_currency(context: Context, part: Part) -> None:
    """Give `part` its currency, where one stands before or after it."""
    before = _sign_before(context, part) or _code_before(context, part)
    if before is not None:
        code, start, first = before
        part.start, part.first = start, first
        _set(part, code, "currency-before")
    _read_after(context, part)


def _set(part: Part, code: str, step: str) -> None:
    part.dimension, part.unit = Dimension.MONEY, code or None
    part.steps.append(step)


def _sign_before(context: Context, part: Part) -> tuple[str, int, int] | None:
    text, place = context.text, part.start
    place -= place > 0 and text[place - 1] in SPACES
    if place > 0 and text[place - 1] in ":S" and text[max(0, place - 2) : place] in ("$:", "$S"):
        place -= 1
    if place <= 0 or text[place - 1] not in CURRENCY_SIGNS:
        return None
    place -= 1
    code = CURRENCY_SIGNS[text[place]]
    if text[place] == "$":
        letters = _LETTERS_BEFORE.search(text, max(0, place - 5), place)
        known = letters and DOLLAR_PREFIXES.get(letters.group().lower())
        if letters and known:
            code, place = known, letters.start()
    first = part.first
    while first > 0 and context.tokens[first - 1].start >= place:
        first -= 1
    return code, place, first


def _code_before(context: Context, part: Part) -> tuple[str, int, int] | None:
    index = part.first - 1
    if index < 0:
        return None
    token = context.tokens[index]
    gap = context.text[token.end : part.start]
    if gap not in ("", " ", ".", ". ", "\u00a0", ": ", ":", "\u202f"):
        return None
    code = _written_code(context, index)
    return (code, token.start, index) if code else None


def _written_code(context: Context, index: int) -> str | None:
    """Return the currency that token `index` is the code of: capitals, or one capital (`Rp`)."""
    token = context.tokens[index]
    code = CURRENCY_CODES.get(token.folded)
    if code is None:
        return None
    written = context.text[token.start : token.end]
    return code if written.isupper() or code != written.upper() else None


def _read_after(context: Context, part: Part) -> None:
    sign = _SIGN_AFTER.match(context.text, part.end)
    if sign and not (part.dimension and sign.end() > part.end + 1):
        code = CURRENCY_SIGNS[sign.group(2)]
        if sign.group(1):
            code = DOLLAR_PREFIXES.get(sign.group(1).lower(), code)
        if not context.text[sign.end() : sign.end() + 1].isdigit():
            _close(context, part, sign.end(), code, "currency-after")
        return
    if not context.close(part.end, part.after):
        return
    _read_name_after(context, part)


def _read_name_after(context: Context, part: Part) -> None:
    index = context.skip_of(part.end, part.after)
    if index > part.after and part.dimension is None and _after_of(context, part, index):
        return
    named = context.lexicon.currencies.starting(context.text, context.tokens, index)
    if named is not None:
        currency, after = named
        if _is_mass(context, part, index, after):
            _close(context, part, context.end_of(after), "pound", "unit")
            part.dimension = Dimension.MASS
        else:
            part.hundredth = currency.hundredth
            _close(context, part, context.end_of(after), currency.code, "currency-name")
        return
    written = _written_code(context, part.after)
    if written and _is_dollar(part) and written in _DOLLARS:
        _close(context, part, context.tokens[part.after].end, written, "currency-code")
        part.unit = written
    elif written and part.dimension is None:
        _close(context, part, context.tokens[part.after].end, written, "currency-code")


def _is_dollar(part: Part) -> bool:
    return part.dimension is Dimension.MONEY and part.unit == "USD"


def _after_of(context: Context, part: Part, index: int) -> bool:
    """Read a sign or code after a word for *of* (es `120 millones de £`)."""
    end = context.end_of(index)
    sign = _SIGN_AFTER.match(context.text, end)
    if sign:
        _close(context, part, sign.end(), CURRENCY_SIGNS[sign.group(2)], "currency-after")
        return True
    code = _written_code(context, index) if context.close(end, index) else None
    if code:
        _close(context, part, context.tokens[index].end, code, "currency-code")
    return code is not None


def _close(context: Context, part: Part, end: int, code: str, step: str) -> None:
    """End `part` at `end`, and take `code` unless a sign before said which currency it is."""
    part.end = end
    while part.after < len(context.tokens) and context.tokens[part.after].start < end:
        part.after += 1
    if part.dimension is None:
        _set(part, code, step)


def _is_mass(context: Context, part: Part, index: int, after: int) -> bool:
    """Whether pounds are a weight: few of them, and weight is spoken of nearby."""
    words = context.lexicon.words
    if after != index + 1 or context.word(index) not in words.mass_pounds:
        return False
    if part.dimension is not None or (part.value is not None and part.value >= _MILLION):
        return False
    low, high = part.start - _WINDOW, context.end_of(after) + _WINDOW
    for step in (-1, 1):
        place = part.first - 1 if step < 0 else after
        while 0 <= place < len(context.tokens) and low <= context.tokens[place].start <= high:
            if context.word(place) in words.weight_words:
                return True
            place += step
    return False
