"""Small looks at the tokens of a text while its numerals are read."""

from __future__ import annotations

from collections.abc import Sequence

from consistency.extract.numeral_lexicon import Lexicon, WordRoles
from consistency.extract.numeral_words import NumberSum
from consistency.extract.tokens import Token
from consistency.lang.profile import NumeralData
from consistency.model import Span

_GAPS = frozenset({" ", "-", "\u00a0", "\u202f", "\u2011"})
"""What may stand between the words of one number."""


class NumeralView:
    """A text with its tokens and the number words of its language."""

    def __init__(self, text: str, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        self.text = text
        self.tokens = tokens
        self.lexicon = lexicon
        self.words: NumeralData = lexicon.shared

    def empty_sum(self) -> NumberSum:
        """Return a sum that no word was taken into."""
        return NumberSum(self.words.rooms, self.words.hundreds_below)

    def adjacent(self, index: int) -> bool:
        """Whether nothing but a space or a hyphen parts token `index` from the one before."""
        before, token = self.tokens[index - 1], self.tokens[index]
        gap = self.text[before.end : token.start]
        return gap in _GAPS or (not gap and before.digits)

    def roles(self, index: int) -> WordRoles:
        """Return all that token `index` can be in a number."""
        return self.lexicon.get(self.tokens[index].folded) or WordRoles()

    def peek(self, index: int) -> WordRoles | None:
        """Return the roles of the word at `index` where it follows its neighbour closely."""
        if index >= len(self.tokens) or not self.adjacent(index) or self.tokens[index].digits:
            return None
        return self.lexicon.get(self.tokens[index].folded)

    def has(self, index: int, role: str) -> bool:
        """Whether the word at `index` follows closely and has `role`."""
        roles = self.peek(index)
        return roles is not None and bool(getattr(roles, role))

    def has_of(self, index: int) -> bool:
        """Whether token `index` is a word for *of*."""
        return index < len(self.tokens) and self.tokens[index].folded in self.words.of_words

    def ends_or_of(self, index: int) -> bool:
        """Whether a word for *of* follows, or no word at all."""
        if index >= len(self.tokens) or not self.adjacent(index):
            return True
        return self.tokens[index].folded in self.words.of_words

    def is_article(self, index: int) -> bool:
        """Whether token `index` may be an article."""
        return self.tokens[index].folded in self.words.articles

    def is_number(self, index: int) -> bool:
        """Whether token `index` is a number by itself."""
        return self.tokens[index].digits or self.is_number_word(index)

    def is_number_word(self, index: int) -> bool:
        """Whether token `index` is a cardinal in words."""
        roles = self.lexicon.get(self.tokens[index].folded)
        return roles is not None and (roles.atom is not None or bool(roles.parts))

    def span(self, first: int, end: int) -> Span:
        """Return the span from token `first` up to token `end`."""
        return Span(self.tokens[first].start, self.tokens[end - 1].end)
