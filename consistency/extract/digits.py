"""Read numbers in digits under either convention for the decimal mark."""

from __future__ import annotations

import re
from decimal import Decimal

LONGEST = 40
"""Longer runs of digits are identifiers."""

_SPACES = " \u00a0\u2009\u202f"
_GROUPED = r"\d{{1,3}}([.,'’\u00a0\u2009\u202f{space}])\d{{3}}(?:\1\d{{3}})*(?!\d)(?:[.,]\d+)?"
_BARE = r"(?<![\w.,])[.,]\d+(?![.,]?\d)"
_PATTERN = rf"{_GROUPED}|\d+(?:[.,]\d+)*|{_BARE}"
WITH_SPACES = _PATTERN.format(space=" ")
WITHOUT_SPACES = _PATTERN.format(space="")


def parse_digits(written: str, decimal_mark: str) -> tuple[Decimal, ...]:
    """Return the readings of `written`, likeliest first; empty where it is no number.

    A single mark before three digits reads two ways (`1.500`).
    """
    if len(written) > LONGEST:
        return ()
    plain = re.sub(f"['’{_SPACES}]", "", written)
    marks = re.sub(r"\d", "", plain)
    if not marks:
        return (Decimal(plain),)
    if len(set(marks)) == 2:
        return _two_marks(plain, marks)
    if len(marks) > 1:
        return (Decimal(plain.replace(marks[0], "")),) if _is_grouped(plain, marks[0]) else ()
    return _one_mark(plain, marks, decimal_mark, spaced=plain != written)


def _two_marks(plain: str, marks: str) -> tuple[Decimal, ...]:
    group, decimal = marks[0], marks[-1]
    whole, _, fraction = plain.rpartition(decimal)
    if marks.count(decimal) > 1 or not _is_grouped(whole, group):
        return ()
    return (Decimal(f"{whole.replace(group, '')}.{fraction}"),)


def _is_grouped(digits: str, mark: str) -> bool:
    first, *rest = digits.split(mark)
    return 1 <= len(first) <= 3 and bool(rest) and all(len(part) == 3 for part in rest)


def _one_mark(plain: str, mark: str, decimal_mark: str, *, spaced: bool) -> tuple[Decimal, ...]:
    whole, _, fraction = plain.partition(mark)
    if not whole:
        return (Decimal(f"0.{fraction}"),)
    decimal = Decimal(f"{whole}.{fraction}")
    if spaced or len(fraction) != 3 or len(whole) > 3 or whole.startswith("0"):
        return (decimal,)
    grouped = Decimal(whole + fraction)
    # Nobody writes thousandths with a closing zero: 1,500 is a group under either convention.
    if mark != decimal_mark or fraction.endswith("0"):
        return (grouped,) if fraction == "000" else (grouped, decimal)
    return (decimal, grouped)
