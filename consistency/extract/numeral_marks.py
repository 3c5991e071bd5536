"""Read the marks around digits: signs, endings of ordinals, letters that make an identifier."""

from __future__ import annotations

from consistency.extract.digits import LONGEST
from consistency.extract.numeral_view import NumeralView
from consistency.extract.tokens import Token
from consistency.lang.currencies import CURRENCY_CODES

_HIGHEST_DEGREE_ORDINAL = 12
_SCALES = frozenset("CFKcfk")
_MINUS_SIGNS = frozenset("-−")


def in_identifier(view: NumeralView, index: int) -> bool:
    """Whether letters stand right before the digits (`G20`), or with a hyphen (`A-10`)."""
    start = view.tokens[index].start
    if not index:
        return False
    before = view.tokens[index - 1]
    gap = view.text[before.end : start]
    if gap == "-" and index > 1 and _is_unit_of_digits(view, index - 1):
        return False
    if before.digits or gap not in ("", "-"):
        return gap == "." and before.digits and before.end == start - 1
    if before.folded in CURRENCY_CODES or before.folded in view.words.ordinal_prefixes:
        return False
    if gap == "" and before.folded == "x" and index > 1 and view.tokens[index - 2].digits:
        return False
    return gap == "" or not view.is_number_word(index - 1)


def sign_start(view: NumeralView, start: int) -> int:
    """Return where the number with its minus sign starts."""
    text = view.text
    if not start or text[start - 1] not in _MINUS_SIGNS:
        if start > 1 and text[start - 1] == " " and text[start - 2] == "−":
            return start - 2
        return start
    before = text[start - 2] if start > 1 else " "
    if before == " " and start > 2 and text[start - 3].isdigit():
        return start  # 2 -7
    return start - 1 if before.isspace() or before in "([“\"'«" else start


def ordinal_mark(view: NumeralView, index: int) -> tuple[int, int] | None:
    """Return the token index and the offset after a mark such as `th`, `.º`."""
    digits = view.tokens[index - 1]
    if _degree_ordinal(view, digits):
        return index, digits.end + 1
    if index < len(view.tokens):
        mark = view.tokens[index]
        near = view.text[digits.end : mark.start] in ("", ".")
        if near and mark.folded in view.words.ordinal_marks:
            return index + 1, mark.end
    return None


def _is_unit_of_digits(view: NumeralView, index: int) -> bool:
    """Whether token `index` is tied to digits before it (`3km-5km`, `6-foot-6`)."""
    before = view.tokens[index - 1]
    gap = view.text[before.end : view.tokens[index].start]
    return before.digits and gap in ("", "-")


def _degree_ordinal(view: NumeralView, digits: Token) -> bool:
    """Whether a degree sign is typed for `º` (it `3° posto`): low, and no scale named."""
    text, end = view.text, digits.end
    if "°" not in view.words.ordinal_marks or not digits.folded.isdecimal():
        return False
    if text[end : end + 1] != "°" or text[end + 1 : end + 3].strip()[:1] in _SCALES:
        return False
    counts = text[end + 1 : end + 2] == " " and text[end + 2 : end + 6].isalpha()
    return counts or int(digits.folded[-LONGEST:]) <= _HIGHEST_DEGREE_ORDINAL
