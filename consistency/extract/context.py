"""A text under reading: its tokens, numerals and tables, and small looks at them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from consistency.extract.numerals import Numeral
from consistency.extract.quantity_lexicon import QuantityLexicon
from consistency.extract.tokens import Token
from consistency.model import Bound, Dimension

SPACES = frozenset(" \u00a0\u2009\u202f")
CLOSE_GAPS = frozenset({"", " ", "-", "\u00a0", "\u2009", "\u202f", "\u2011", "'", "’"})
"""What may stand between a number and the words that belong to it."""


@dataclass(slots=True)
class Part:
    """A number with what was read around it so far."""

    start: int
    end: int
    first: int
    """Index of its first token."""
    after: int
    """Index of the first token after it."""
    core: tuple[int, int]
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    rule: str
    alternatives: tuple[Decimal, ...] = ()
    scale: int = 1
    bound: Bound = Bound.EXACT
    dimension: Dimension | None = None
    unit: str | None = None
    hundredth: bool = False
    per: str | None = None
    of: str | None = None
    noun_class: str | None = None
    steps: list[str] = field(default_factory=list)
    """The rules that read the words around the number."""

    def multiply(self, factor: Decimal | int) -> None:
        """Turn the number into another unit."""
        self.value = None if self.value is None else self.value * factor
        self.low = None if self.low is None else self.low * factor
        self.high = None if self.high is None else self.high * factor
        self.alternatives = tuple(other * factor for other in self.alternatives)


@dataclass(frozen=True, slots=True)
class Context:
    """One text with its tokens and the tables of its language."""

    text: str
    tokens: Sequence[Token]
    starts: Sequence[int]
    lexicon: QuantityLexicon
    content: tuple[int, int]
    """Where the text without the space around it starts and ends."""

    def alone(self, part: Part) -> bool:
        """Whether `part` is all that the text says."""
        return part.start <= self.content[0] and part.end >= self.content[1]

    def part(self, numeral: Numeral) -> Part:
        """Return `numeral` as a part that nothing was read around yet."""
        start, end = numeral.span.start, numeral.span.end
        return Part(
            start=start,
            end=end,
            first=bisect_left(self.starts, start),
            after=bisect_left(self.starts, end),
            core=(start, end),
            value=numeral.value,
            low=numeral.low,
            high=numeral.high,
            rule=numeral.rule,
            alternatives=numeral.alternatives,
            scale=numeral.scale,
        )

    def close(self, end: int, index: int) -> bool:
        """Whether token `index` follows offset `end` with no more than a space or a hyphen."""
        return index < len(self.tokens) and self.text[end : self.tokens[index].start] in CLOSE_GAPS

    def word(self, index: int) -> str:
        """Return the folded token `index`, or an empty word."""
        return self.tokens[index].folded if 0 <= index < len(self.tokens) else ""

    def skip_of(self, end: int, index: int) -> int:
        """Return the index after a word for *of* that follows, else `index`."""
        if self.close(end, index) and self.word(index) in self.lexicon.numerals.of_words:
            return index + 1
        return index

    def end_of(self, index: int) -> int:
        """Return the offset where the token before `index` ends."""
        return self.tokens[index - 1].end

    def capitalised(self, index: int) -> bool:
        """Whether token `index` is a word with a capital."""
        return 0 <= index < len(self.tokens) and self.text[self.tokens[index].start].isupper()
