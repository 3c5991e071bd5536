"""Read numerals: the number that digits, number words and scale words say together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from consistency.extract.digits import LONGEST, parse_digits
from consistency.extract.numeral_lexicon import Lexicon, WordRoles, lexicon_for
from consistency.extract.numeral_words import NumberSum
from consistency.extract.tokens import Token, scan_tokens
from consistency.lang.currencies import CURRENCY_CODES, CURRENCY_SIGNS
from consistency.lang.profile import LanguageProfile, NumeralData
from consistency.model import Span

_GAPS = frozenset({" ", "-", "\u00a0", "\u202f", "\u2011"})
"""What may stand between the words of one number."""
_LONGEST_RUN = 200
"""More numbers than this without a word among them are a table or a dump: they claim nothing."""
_RUN_GAP = 4
_HIGHEST_DEGREE_ORDINAL = 12
_SCALES = frozenset("CFKcfk")
_MINUS_SIGNS = frozenset("-−")


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


def find_numerals(text: str, profile: LanguageProfile) -> tuple[Numeral, ...]:
    """Return the numerals of `text`, left to right, none overlapping another."""
    tokens = scan_tokens(text, space_groups=profile.numerals.space_groups)
    return read_numerals(text, tokens, profile)


def read_numerals(
    text: str, tokens: Sequence[Token], profile: LanguageProfile
) -> tuple[Numeral, ...]:
    """Return the numerals of `text`, which was scanned into `tokens`."""
    lexicon = lexicon_for(profile)
    reader = _Reader(text, tokens, lexicon)
    found = []
    index = run_end = 0
    while index < len(tokens):
        token = tokens[index]
        if token.digits and index >= run_end:
            run_end = _run_end(tokens, index)
            if run_end - index > _LONGEST_RUN:
                index = run_end
                continue
        if not token.digits and lexicon.get(token.folded) is None:
            index += 1
            continue
        numeral, index = reader.read(index)
        if numeral is not None:
            found.append(numeral)
    return tuple(found)


def _run_end(tokens: Sequence[Token], index: int) -> int:
    """Return the index after the last of the numbers from `index` on that no word parts."""
    end = index + 1
    while end < len(tokens) and tokens[end].digits:
        if tokens[end].start - tokens[end - 1].end > _RUN_GAP:
            break
        end += 1
    return end


class _Reader:
    """Reads one numeral at a time from the tokens of a text."""

    def __init__(self, text: str, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        self.text = text
        self.tokens = tokens
        self.lexicon = lexicon
        self.words: NumeralData = lexicon.shared

    def read(self, index: int) -> tuple[Numeral | None, int]:
        """Return the numeral at token `index`, if any, and the index to go on from."""
        token = self.tokens[index]
        if token.digits:
            return self._from_digits(index)
        roles = self._roles(index)
        if roles.minus:
            return self._negative(index)
        if roles.prefix:
            return self._prefixed(index)
        for part in (self._from_words, self._from_fraction, self._from_indefinite):
            numeral, after = part(index, roles)
            if numeral is not None:
                return numeral, after
        return None, index + 1

    def _empty_sum(self) -> NumberSum:
        return NumberSum(self.words.rooms, self.words.hundreds_below)

    # -- entry by the first token ------------------------------------------------------------------

    def _from_digits(self, index: int) -> tuple[Numeral | None, int]:
        token = self.tokens[index]
        readings = parse_digits(token.folded, self.words.decimal_mark)
        if not readings or self._in_identifier(index):
            return None, index + 1
        fraction = self._slashed(index) or self._mixed_fraction(index, readings[0])
        if fraction is not None:
            return fraction
        number = self._empty_sum()
        number.take_digits(readings[0])
        numeral, after = self._extend(index, index + 1, number)
        start = self._sign_start(token.start)
        if numeral.value is not None and readings[0]:
            factor = numeral.value / readings[0]
            numeral = replace(numeral, alternatives=tuple(r * factor for r in readings[1:]))
        if start < token.start:
            numeral = _negated(numeral, start)
        return numeral, after

    def _in_identifier(self, index: int) -> bool:
        """Whether letters stand right before the digits (`G20`), or with a hyphen (`A-10`)."""
        start = self.tokens[index].start
        if not index:
            return False
        before = self.tokens[index - 1]
        gap = self.text[before.end : start]
        if gap == "-" and index > 1 and self._is_unit_of_digits(index - 1):
            return False
        if before.digits or gap not in ("", "-"):
            return gap == "." and before.digits and before.end == start - 1
        if before.folded in CURRENCY_CODES or before.folded in self.words.ordinal_prefixes:
            return False
        if gap == "" and before.folded == "x" and index > 1 and self.tokens[index - 2].digits:
            return False
        return gap == "" or not self._is_number_word(index - 1)

    def _is_unit_of_digits(self, index: int) -> bool:
        """Whether token `index` is tied to digits before it (`3km-5km`, `6-foot-6`)."""
        before = self.tokens[index - 1]
        gap = self.text[before.end : self.tokens[index].start]
        return before.digits and gap in ("", "-")

    def _is_number(self, index: int) -> bool:
        return self.tokens[index].digits or self._is_number_word(index)

    def _is_number_word(self, index: int) -> bool:
        roles = self.lexicon.get(self.tokens[index].folded)
        return roles is not None and (roles.atom is not None or bool(roles.parts))

    def _sign_start(self, start: int) -> int:
        """Return where the number with its minus sign starts."""
        text = self.text
        if not start or text[start - 1] not in _MINUS_SIGNS:
            if start > 1 and text[start - 1] == " " and text[start - 2] == "−":
                return start - 2
            return start
        before = text[start - 2] if start > 1 else " "
        if before == " " and start > 2 and text[start - 3].isdigit():
            return start  # 2 -7
        return start - 1 if before.isspace() or before in "([“\"'«" else start

    def _slashed(self, index: int) -> tuple[Numeral, int] | None:
        """Read `2/3` where it can be no date: a small proper fraction that stands alone."""
        token = self.tokens[index]
        if index + 1 >= len(self.tokens) or len(token.folded) > 2:
            return None
        below = self.tokens[index + 1]
        alone = self.text[token.start - 1 : token.start] != "/" and not self.text.startswith(
            "/", below.end
        )
        if not below.digits or self.text[token.end : below.start] not in ("/", "⁄") or not alone:
            return None
        if not (token.folded.isdecimal() and below.folded.isdecimal() and len(below.folded) < 4):
            return None
        top, bottom = int(token.folded), int(below.folded)
        if not 0 < top < bottom <= 100:
            return None
        value = Decimal(top) / bottom
        return _exact(Span(token.start, below.end), value, "fraction"), index + 2

    def _mixed_fraction(self, index: int, whole: Decimal) -> tuple[Numeral, int] | None:
        """Read `4 1/2`."""
        if index + 1 >= len(self.tokens) or not self.tokens[index].folded.isdecimal():
            return None
        if not self.tokens[index + 1].digits or not self._adjacent(index + 1):
            return None
        fraction = self._slashed(index + 1)
        if fraction is None or fraction[0].value is None:
            return None
        span = Span(self.tokens[index].start, fraction[0].span.end)
        return _exact(span, whole + fraction[0].value, "fraction"), fraction[1]

    def _negative(self, index: int) -> tuple[Numeral | None, int]:
        if index + 1 < len(self.tokens) and self._adjacent(index + 1) and self._is_minus(index):
            after = self.tokens[index + 1]
            if after.digits or self.lexicon.get(after.folded):
                numeral, end = self.read(index + 1)
                if numeral is not None and numeral.value is not None and not numeral.ordinal:
                    return _negated(numeral, self.tokens[index].start), end
        return None, index + 1

    def _is_minus(self, index: int) -> bool:
        """Whether no bound (*au moins*) and no subtraction stands there."""
        if not index or not self._adjacent(index):
            return True
        before = self.tokens[index - 1]
        if before.digits or before.folded in self.words.not_minus:
            return False
        return not self._is_number_word(index - 1)

    def _prefixed(self, index: int) -> tuple[Numeral | None, int]:
        """Read an ordinal whose prefix is a word of its own (`ke-4`)."""
        start = self.tokens[index]
        if index + 1 < len(self.tokens) and self.tokens[index + 1].digits:
            number = self.tokens[index + 1]
            readings = parse_digits(number.folded, self.words.decimal_mark)
            gap = self.text[start.end : number.start]
            spaced = gap == " " and index > 0 and not self._is_number(index - 1)
            if readings and (gap in ("-", "") or spaced):
                span = Span(start.start, number.end)
                return _exact(span, readings[0], "digits", ordinal=True), index + 2
            return None, index + 1
        if index + 1 < len(self.tokens) and self._adjacent(index + 1) and self._is_atom(index + 1):
            numeral, after = self._from_words(index + 1, self._roles(index + 1))
            if numeral is not None:
                span = Span(start.start, numeral.span.end)
                return replace(numeral, span=span, ordinal=True), after
        return None, index + 1

    def _is_atom(self, index: int) -> bool:
        return bool(self._roles(index).atom) and not self._is_article(index)

    def _from_words(self, index: int, roles: WordRoles) -> tuple[Numeral | None, int]:
        number = self._empty_sum()
        if index and self.tokens[index - 1].folded in self.words.idioms and roles.atom == 1:
            return None, index
        if roles.article and roles.atom is None:
            number.take(WordRoles(atom=1))
        elif not self._take(number, roles):
            return None, index
        return self._extend(index, index + 1, number)

    def _from_fraction(self, index: int, roles: WordRoles) -> tuple[Numeral | None, int]:
        value = roles.fraction
        if value is None:
            return None, index
        after = index + 1
        skip = after + 1 if self._has(after, "article") else after
        collective = self._peek(skip)
        if collective is not None and collective.collective is not None:
            value, after = value * collective.collective, skip + 1
        return self._part_of_scale(index, after, value), self._after_scale(after)

    def _part_of_scale(self, first: int, end: int, value: Decimal) -> Numeral:
        """Return a part of one, or of a scale word after it (*half a million*)."""
        after = self._after_scale(end)
        scale = (self._roles(after - 1).scale if after > end else None) or 1
        rule = "fraction" if scale == 1 else "words"
        return replace(_exact(self._span(first, after), value * scale, rule), scale=scale)

    def _after_scale(self, index: int) -> int:
        """Return the index after a scale word for the whole, else `index`."""
        after = index + (self._has_of(index) and self._adjacent(index))
        after += self._has(after, "article")
        return after + 1 if self._has(after, "scale") else index

    def _from_indefinite(self, index: int, roles: WordRoles) -> tuple[Numeral | None, int]:
        if roles.indefinite is None and (roles.rounded or roles.collective):
            number = self._empty_sum()
            number.take_digits(Decimal(1))
            return self._extend(index, index, number)
        if roles.vague:
            return self._vague_scale(index)
        if roles.indefinite is None:
            return None, index
        low, high = map(Decimal, roles.indefinite)
        after, factor = self._of_scale(index + 1)
        span = self._span(index, after)
        bounds = (low * factor, high * factor)
        return Numeral(span, None, *bounds, False, (), "indefinite"), after

    def _vague_scale(self, index: int) -> tuple[Numeral | None, int]:
        """Read *several million*, *beberapa ratus ribu*."""
        after, factor = index + 1, 1
        while (roles := self._peek(after)) is not None and (roles.scale or roles.multiplier):
            factor *= roles.scale or roles.multiplier or 1
            after += 1
        if factor == 1:
            return None, index
        bounds = (Decimal(2 * factor), Decimal(1000 * factor))
        return Numeral(self._span(index, after), None, *bounds, False, (), "indefinite"), after

    def _of_scale(self, index: int) -> tuple[int, int]:
        """Return the index after *of thousands* or *ribu*, and the factor that it says."""
        skip = index + 1 if self._has_of(index) else index
        roles = self._peek(skip)
        if roles is None:
            return index, 1
        if roles.scale is not None:
            return skip + 1, roles.scale
        if roles.indefinite is not None and skip > index:
            return skip + 1, roles.indefinite[0] // 2
        return index, 1

    # -- the rest of a number ----------------------------------------------------------------------

    def _extend(self, first: int, index: int, number: NumberSum) -> tuple[Numeral, int]:
        """Read on from `index` as far as the words still say one number."""
        end = self._grow(first, index, number)
        article = end == first + 1 and self._is_article(first)
        ordinal_end = self._ordinal_mark(end)
        if self.tokens[first].digits and end == first + 1 and ordinal_end:
            span = Span(self.tokens[first].start, ordinal_end[1])
            return _exact(span, number.value, "digits", ordinal=True), ordinal_end[0]
        if not number.ordinal:
            special = self._part_of_whole(first, end, number, article=article)
            special = special or self._collected(first, end, number)
            if special is not None:
                return special
        rule = self._rule(first, end, article=article)
        span = self._span(first, end)
        prefixed = self._has_ordinal_prefix(first)
        ordinal = number.ordinal or prefixed
        numeral = _exact(span, number.value, rule, ordinal=ordinal)
        return replace(numeral, scale=number.last_scale), end

    def _grow(self, first: int, index: int, number: NumberSum) -> int:
        """Add the words from `index` on to `number`; return the index after the last of them."""
        saved: tuple[NumberSum, int] | None = None
        end = index
        while index < len(self.tokens) and (index == first or self._adjacent(index)):
            after = self._special(first, index, number)
            if after:
                index = end = after
                continue
            roles = self._roles(index)
            joins = self._joins(roles, number)
            if joins or self._digits_before_scale(index, number):
                saved = saved or (number.copy(), end) if joins else saved
                index += 1
                continue
            if not self._take(number, roles):
                # A scale that does not fit belongs to the next number, and so does its group.
                return self._back(number, saved, end) if roles.scale is not None else end
            index = end = index + 1
            if number.last is None:
                saved = (number.copy(), end)
        return end

    def _special(self, first: int, index: int, number: NumberSum) -> int:
        """Take an abbreviation, decimals or a half at `index`; return the index after, or 0."""
        joins = self._joins(self._roles(index), number)
        return (
            self._abbreviation(first, index, number)
            or self._decimals(index, number)
            or self._addend(index + joins, number, joined=joins)
        )

    @staticmethod
    def _joins(roles: WordRoles, number: NumberSum) -> bool:
        return roles.joiner and not number.empty and not number.ordinal

    @staticmethod
    def _back(number: NumberSum, saved: tuple[NumberSum, int] | None, end: int) -> int:
        if saved is None:
            return end
        _restore(number, saved[0])
        return saved[1]

    def _take(self, number: NumberSum, roles: WordRoles) -> bool:
        if roles.parts:
            return self._take_parts(number, roles.parts)
        if roles.ordinal is not None:
            may = number.empty or number.ordinal or self.words.ordinals_end_cardinals
            if may and number.take_ordinal(roles.ordinal):
                return True
        return not number.ordinal and number.take(roles)

    def _take_parts(self, number: NumberSum, parts: tuple[str, ...]) -> bool:
        if number.ordinal or not (parts[-1] or number.empty):
            return False
        trial = number.copy()
        for part in parts:
            roles = self.lexicon.roles.get(part)
            if part and (roles is None or not trial.take(roles)):
                return False
        trial.ordinal = not parts[-1]
        _restore(number, trial)
        return True

    def _digits_before_scale(self, index: int, number: NumberSum) -> bool:
        """Take digits inside a number (`2 milhões e 300 mil`) where a scale follows them."""
        if not self.tokens[index].digits:
            return False
        after = self._peek(index + 1)
        if after is None or after.scale is None or not number.closed or number.last is not None:
            return False
        readings = parse_digits(self.tokens[index].folded, self.words.decimal_mark)
        below = number.closed[-1][1]
        if not readings or after.scale >= below or readings[0] * after.scale >= below:
            return False
        return number.take_digits(readings[0])

    def _abbreviation(self, first: int, index: int, number: NumberSum) -> int:
        """Take `bi`, `mln`, `k` after digits; return the index after it, or 0."""
        if index != first + 1 or not self.tokens[first].digits:
            return 0
        token = self.tokens[index]
        written = self.text[token.start : token.end]
        scale = self.words.abbreviations.get(written)
        if scale is None and len(written) > 1:
            scale = self.words.abbreviations.get(token.folded)
        if scale is None:
            scale = self.words.money_abbreviations.get(token.folded)
            if scale is None or not self._beside_currency(first, index):
                return 0
        if number.last is None:
            return 0
        number.closed.append((number.last * scale, scale))
        number.last = None
        return index + 1

    def _beside_currency(self, first: int, index: int) -> bool:
        text, start, end = self.text, self.tokens[first].start, self.tokens[index].end
        before = text[max(0, start - 2) : start].rstrip()[-1:]
        after = text[end : end + 2].lstrip()[:1]
        if before in CURRENCY_SIGNS or after in CURRENCY_SIGNS:
            return bool(before or after)
        names = [self.tokens[i].folded for i in (first - 1, index + 1) if 0 <= i < len(self.tokens)]
        return any(name in CURRENCY_CODES for name in names)

    def _decimals(self, index: int, number: NumberSum) -> int:
        """Take *point five*, *virgule vingt-cinq*; return the index after it, or 0."""
        roles = self._peek(index)
        if roles is None or not roles.point or number.last is None or number.closed:
            return 0
        digits = ""
        after = index + 1
        while after < len(self.tokens) and self._adjacent(after):
            part, step = self._decimal_part(after)
            if not part or (digits and len(part) > 1 and digits.strip("0")):
                break
            digits, after = digits + part, step
        if not digits:
            return 0
        number.last += Decimal(f"0.{digits}")
        number.room = 0
        return after

    def _decimal_part(self, index: int) -> tuple[str, int]:
        token = self.tokens[index]
        if token.digits:
            return (token.folded, index + 1) if token.folded.isdecimal() else ("", index)
        roles = self.lexicon.get(token.folded)
        number = self._empty_sum()
        if roles is None or not self._take(number, roles) or number.closed:
            return "", index
        after = index + 1
        while after < len(self.tokens) and self._adjacent(after):
            step = 1
            more = self.lexicon.get(self.tokens[after].folded)
            if more is not None and more.joiner:
                more, step = self._peek(after + 1), 2
            if more is None or more.scale is not None or not self._take(number, more):
                break
            after += step
        return (f"{number.value:f}", after) if not number.ordinal else ("", index)

    def _addend(self, index: int, number: NumberSum, *, joined: bool) -> int:
        """Take the half of *two and a half*, *deux millions et demi*; return the index after."""
        if joined and self._has(index, "article") and self._adjacent(index):
            index += 1
        if index >= len(self.tokens) or number.empty or number.ordinal:
            return 0
        word = self.tokens[index].folded
        roles = self.lexicon.get(word)
        part = roles.addend if roles else None
        if not joined and len(word) > 1 and self.words.joiners:
            return 0  # only after a joiner, but for id `dua setengah` and 2½
        near = self._adjacent(index) or self.tokens[index - 1].end == self.tokens[index].start
        if part is None or not near:
            return 0
        if number.last is not None:
            number.last += part
            number.room = 0
        else:
            value, scale = number.closed[-1]
            number.closed[-1] = (value + part * scale, scale)
        return index + 1

    # -- what a finished number can still become ---------------------------------------------------

    def _ordinal_mark(self, index: int) -> tuple[int, int] | None:
        """Return the token index and the offset after a mark such as `th`, `.º`."""
        digits = self.tokens[index - 1]
        if self._degree_ordinal(digits):
            return index, digits.end + 1
        if index < len(self.tokens):
            mark = self.tokens[index]
            near = self.text[digits.end : mark.start] in ("", ".")
            if near and mark.folded in self.words.ordinal_marks:
                return index + 1, mark.end
        return None

    def _degree_ordinal(self, digits: Token) -> bool:
        """Whether a degree sign is typed for `º` (it `3° posto`): low, and no scale named."""
        text, end = self.text, digits.end
        if "°" not in self.words.ordinal_marks or not digits.folded.isdecimal():
            return False
        if text[end : end + 1] != "°" or text[end + 1 : end + 3].strip()[:1] in _SCALES:
            return False
        counts = text[end + 1 : end + 2] == " " and text[end + 2 : end + 6].isalpha()
        return counts or int(digits.folded[-LONGEST:]) <= _HIGHEST_DEGREE_ORDINAL

    def _part_of_whole(
        self, first: int, end: int, number: NumberSum, *, article: bool
    ) -> tuple[Numeral, int] | None:
        roles = self._peek(end)
        if roles is None or number.closed or number.value < 1:
            return None
        below = roles.denominator or roles.ordinal or 0
        if (below < 4 and roles.denominator is None) or (
            roles.denominator is None and not self._ends_or_of(end + 1)
        ):
            return None
        if roles.ordinal is not None and not self._ends_or_of(end + 1):
            single = self._roles(first)
            one = article or single.article or number.value == 1
            if one or self.words.ordinals_end_cardinals:
                return None
        part = self._part_of_scale(first, end + 1, number.value / below)
        return part, self._after_scale(end + 1)

    def _collected(self, first: int, end: int, number: NumberSum) -> tuple[Numeral, int] | None:
        """Read *two dozen*, *une trentaine de mille*, *duas centenas*."""
        roles = self.lexicon.get(self.tokens[end].folded) if end < len(self.tokens) else None
        if roles is None or (end > first and not self._adjacent(end)):
            return None
        unit = roles.collective or roles.rounded
        if unit is None and roles.indefinite is not None and end > first:
            unit = roles.indefinite[0] // 2
        if unit is None:
            return None
        after, factor = self._of_scale(end + 1)
        value = number.value * unit * factor
        span = self._span(first, after)
        if roles.collective is None and number.value == 1:
            return Numeral(span, value, None, None, False, (), "rounded"), after
        return _exact(span, value, "words"), after

    def _ends_or_of(self, index: int) -> bool:
        """Whether a word for *of* follows, or no word at all."""
        if index >= len(self.tokens) or not self._adjacent(index):
            return True
        return self.tokens[index].folded in self.words.of_words

    # -- looking at tokens -------------------------------------------------------------------------

    def _rule(self, first: int, end: int, *, article: bool) -> str:
        if article:
            return "article"
        if not self.tokens[first].digits:
            return "words"
        return "digits" if end == first + 1 else "mixed"

    def _is_article(self, index: int) -> bool:
        return self.tokens[index].folded in self.words.articles

    def _has_ordinal_prefix(self, index: int) -> bool:
        word = self.tokens[index].folded
        return (
            word.startswith(self.words.ordinal_prefixes or ("\0",))
            and word not in self.lexicon.roles
        )

    def _roles(self, index: int) -> WordRoles:
        return self.lexicon.get(self.tokens[index].folded) or WordRoles()

    def _peek(self, index: int) -> WordRoles | None:
        """Return the roles of the word at `index` where it follows its neighbour closely."""
        if index >= len(self.tokens) or not self._adjacent(index) or self.tokens[index].digits:
            return None
        return self.lexicon.get(self.tokens[index].folded)

    def _has(self, index: int, role: str) -> bool:
        roles = self._peek(index)
        return roles is not None and bool(getattr(roles, role))

    def _has_of(self, index: int) -> bool:
        return index < len(self.tokens) and self.tokens[index].folded in self.words.of_words

    def _adjacent(self, index: int) -> bool:
        """Whether nothing but a space or a hyphen parts token `index` from the one before."""
        before, token = self.tokens[index - 1], self.tokens[index]
        gap = self.text[before.end : token.start]
        return gap in _GAPS or (not gap and before.digits)

    def _span(self, first: int, end: int) -> Span:
        return Span(self.tokens[first].start, self.tokens[end - 1].end)


def _restore(number: NumberSum, saved: NumberSum) -> None:
    for name in NumberSum.__slots__:
        setattr(number, name, getattr(saved, name))


def _exact(span: Span, value: Decimal, rule: str, *, ordinal: bool = False) -> Numeral:
    return Numeral(span, value, value, value, ordinal, (), rule)


def _negated(numeral: Numeral, start: int) -> Numeral:
    value = -numeral.value if numeral.value is not None else None
    return replace(
        numeral,
        span=Span(start, numeral.span.end),
        value=value,
        low=value,
        high=value,
        alternatives=tuple(-other for other in numeral.alternatives),
    )
