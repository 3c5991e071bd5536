"""Tell digits of names, addresses, lists and codes from numbers."""

from __future__ import annotations

import re

from consistency.extract.context import Context
from consistency.extract.numerals import Numeral

_ADDRESS = re.compile(r"://|www\.|@|\.com\b|\.html?\b")
_BULLET = re.compile(r"[.)][ \t]")


def is_identifier(context: Context, numeral: Numeral) -> bool:
    """Whether the digits are part of a name, an address, a list or a longer code."""
    if numeral.rule not in ("digits", "mixed"):
        return False
    text, start, end = context.text, numeral.span.start, numeral.span.end
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    return (
        (before != "" and before in "#/_@")
        or after in ("_", "@")
        or (after in ("/", ":") and text[end + 1 : end + 2].isdigit())
        or (before == ":" and text[max(0, start - 2) : start - 1].isdigit())
        or (text[start:end].isdecimal() and text[start] == "0" and end - start > 1)
        or _is_bullet(text, start, end)
        or _in_code(text, start, end)
    )


def _is_bullet(text: str, start: int, end: int) -> bool:
    first = not start or text[start - 1] == "\n"
    return first and end - start < 3 and _BULLET.match(text, end) is not None


def _in_code(text: str, start: int, end: int) -> bool:
    """Whether the word around is a web address or a run of numbers (a telephone number)."""
    if text[start - 1 : start] in (" ", "", "\n") and text[end : end + 1] in (" ", "", "\n", ","):
        return False
    left = max(
        text.rfind(" ", max(0, start - 80), start), text.rfind("\n", max(0, start - 80), start)
    )
    right = text.find(" ", end, end + 80)
    chunk = text[left + 1 if left >= 0 else max(0, start - 80) : right if right >= 0 else end + 80]
    return bool(_ADDRESS.search(chunk)) or bool(re.search(r"\d-\d+-\d", chunk))
