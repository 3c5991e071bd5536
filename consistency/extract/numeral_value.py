"""The number that a text says at one place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from consistency.model import Span


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as written, scale words included.

    Exact numbers have `low` = `high` = `value`; *dozens* has no `value`, *une trentaine* only a
    `value`. `rule` says how the number was written.
    """

    span: Span
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    ordinal: bool
    alternatives: tuple[Decimal, ...]
    rule: str
    """`digits`, `words`, `mixed`, `fraction`, `rounded`, `indefinite`, or `article` where the
    word for one may be an article or a pronoun."""
    scale: int = 1
    """The scale word that the number ends in, which an earlier end of a range may share."""


def exact(span: Span, value: Decimal, rule: str, *, ordinal: bool = False) -> Numeral:
    """Return a number that is stated as it is."""
    return Numeral(span, value, value, value, ordinal, (), rule)


def negated(numeral: Numeral, start: int) -> Numeral:
    """Return `numeral` below zero, its minus sign at `start`."""
    value = -numeral.value if numeral.value is not None else None
    return replace(
        numeral,
        span=Span(start, numeral.span.end),
        value=value,
        low=value,
        high=value,
        alternatives=tuple(-other for other in numeral.alternatives),
    )
