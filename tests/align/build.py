"""Facts and claims for tests, without reading any text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import numpy as np
import numpy.typing as npt

from consistency.model import (
    Bound,
    Claim,
    DateFact,
    Dimension,
    Fact,
    Grain,
    Group,
    NameFact,
    NameType,
    PolarityFact,
    Quantity,
    ReadVersion,
    Sentence,
    Span,
    Version,
)

LANGUAGES = ("pt", "fr", "it", "id", "en", "es")


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


def name(text: str, kind: NameType = NameType.PERSON, *, canonical: str | None = None) -> NameFact:
    """Return a mention; its canonical form is the case-folded text unless told."""
    return NameFact(
        Span(0, len(text)), text, canonical or text.casefold(), kind, role=None, rule="test"
    )


def negator(text: str = "not", rule: str = "negation.clausal") -> PolarityFact:
    """Return a plain negation of a clause."""
    span = Span(0, len(text))
    return PolarityFact(span, text, True, span, None, 0, rule)


def turn(text: str, axis: str, side: int) -> PolarityFact:
    """Return one side of an opposition."""
    span = Span(0, len(text))
    return PolarityFact(span, text, False, span, axis, side, "direction")


def claim(version: int, index: int, text: str, *facts: Fact) -> Claim:
    """Return a claim that is a sentence of its own, with facts at the places of their words.

    Facts of the same words stand one after another, in the order given.
    """
    start = 1000 * index
    placed: list[Fact] = []
    seen: dict[str, int] = {}
    for fact in facts:
        at = max(text.find(fact.text, seen.get(fact.text, 0)), 0)
        seen[fact.text] = at + len(fact.text)
        placed.append(_moved(fact, start + at))
    return Claim(version, index, index, Span(start, start + len(text)), text, tuple(placed))


def sentence(index: int, text: str) -> Sentence:
    """Return the sentence of the claim that `claim` builds."""
    return Sentence(Span(1000 * index, 1000 * index + len(text)), index, False)


Told = str | tuple[str | Fact, ...]
"""What a claim says: its text, or its text with facts after it."""


def version(number: int, *claims: Told) -> ReadVersion:
    """Return version `number` of a story, a sentence a claim."""
    parts = [_text_and_facts(each) for each in claims]
    language = LANGUAGES[number]
    return ReadVersion(
        Version(f"story.{language}.txt", language, "\n".join(text for text, _ in parts)),
        tuple(sentence(index, text) for index, (text, _) in enumerate(parts)),
        tuple(claim(number, index, text, *facts) for index, (text, facts) in enumerate(parts)),
    )


def versions(*each: Sequence[Told]) -> list[ReadVersion]:
    """Return the versions of a story."""
    return [version(number, *claims) for number, claims in enumerate(each)]


def group(*claims: Claim, similarity: float = 0.8) -> Group:
    """Return a group of claims, by version."""
    return Group("g", tuple(sorted(claims, key=lambda c: (c.version, c.index))), similarity)


def side_by_side(read: Sequence[ReadVersion], similarity: float = 0.8) -> list[Group]:
    """Return a group for each place: the first claims of all versions, then the second ones."""
    longest = max(len(each.claims) for each in read)
    return [
        group(
            *(each.claims[place] for each in read if place < len(each.claims)),
            similarity=similarity,
        )
        for place in range(longest)
    ]


def about(topics: str) -> str:
    """Return a sentence about topics, a letter each; two share words where they share letters."""
    return " ".join(f"{t}who {t}does {t}what {t}where" for t in topics)


class WordEncoder:
    """An encoder for tests: texts are alike as far as they share words."""

    name = "words"
    dimensions = 2048

    def __init__(self) -> None:
        """Know no word."""
        self._places: dict[str, int] = {}

    def encode(self, texts: list[str], /) -> npt.NDArray[np.float32]:
        """Return one unit row a text, zeros where it has no word."""
        rows = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            for word in filter(str.isalpha, text.casefold().split()):
                row[self._places.setdefault(word, len(self._places))] += 1
        norms = np.linalg.norm(rows, axis=1, keepdims=True)
        return np.asarray(rows / np.maximum(norms, 1e-9), dtype=np.float32)


def vectors_of(read: Sequence[ReadVersion]) -> list[npt.NDArray[np.float32]]:
    """Return the vectors of all claims, by version."""
    encoder = WordEncoder()
    return [encoder.encode([claim.text for claim in each.claims]) for each in read]


def _text_and_facts(told: Told) -> tuple[str, tuple[Fact, ...]]:
    if isinstance(told, str):
        return told, ()
    text, *facts = told
    assert isinstance(text, str)
    return text, tuple(fact for fact in facts if not isinstance(fact, str))


def _moved(fact: Fact, start: int) -> Fact:
    span = Span(start, start + len(fact.text))
    if isinstance(fact, Quantity):
        shift = start - fact.span.start
        core = Span(fact.core.start + shift, fact.core.end + shift)
        return replace(fact, span=span, core=core)
    return replace(fact, span=span)
