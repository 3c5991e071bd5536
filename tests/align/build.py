"""Facts and claims for tests, without reading any text."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from consistency.model import (
    Bound,
    Claim,
    DateFact,
    Dimension,
    Grain,
    Quantity,
    Sentence,
    Span,
)


def quantity(
    value: str | None,
    bound: Bound = Bound.EXACT,
    *,
    dimension: Dimension = Dimension.COUNT,
    unit: str | None = None,
    per: str | None = None,
    low: str | None = None,
    high: str | None = None,
    noun_class: str | None = None,
    text: str | None = None,
) -> Quantity:
    """Return a quantity whose interval follows from its bound, as the facts contract says."""
    number = None if value is None else Decimal(value)
    ends = {
        Bound.EXACT: (number, number),
        Bound.AT_LEAST: (number, None),
        Bound.MORE_THAN: (number, None),
        Bound.AT_MOST: (None, number),
        Bound.LESS_THAN: (None, number),
        Bound.ALMOST: (None, number),
        Bound.ABOUT: (None, None),
        Bound.RANGE: (low and Decimal(low), high and Decimal(high)),
    }[bound]
    words = text or value or f"{low}-{high}"
    span = Span(0, len(words))
    return Quantity(
        span, words, number, ends[0] or None, ends[1] or None, bound, dimension, unit, per,
        None, noun_class, dimension is Dimension.ORDINAL, (), span, "test",
    )  # fmt: skip


def day(
    value: str, *, grain: Grain = Grain.DAY, weekday: int | None = None, until: str | None = None
) -> DateFact:
    """Return a date."""
    return DateFact(Span(0, len(value)), value, value, until, grain, weekday, False, "test")


def claim(version: int, index: int, text: str, *facts: Quantity | DateFact) -> Claim:
    """Return a claim that is a sentence of its own, with facts at the places of their words."""
    start = 1000 * index
    placed = []
    for fact in facts:
        at = start + max(text.find(fact.text), 0)
        placed.append(replace(fact, span=Span(at, at + len(fact.text))))
    return Claim(version, index, index, Span(start, start + len(text)), text, tuple(placed))


def sentence(index: int, text: str) -> Sentence:
    """Return the sentence of the claim that `claim` builds."""
    return Sentence(Span(1000 * index, 1000 * index + len(text)), index, False)
