"""Read quantities: numbers with their unit, bound, rate and what they count."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from decimal import Decimal

from consistency.extract.age_lists import spread_ages
from consistency.extract.ages import read_age, read_age_suffix, set_age
from consistency.extract.bounds import bound_interval, read_bound_after, read_bound_before
from consistency.extract.context import Context, Part
from consistency.extract.counted import read_noun
from consistency.extract.destinations import destination
from consistency.extract.measures import add_smaller, extend, read_half, read_unit
from consistency.extract.money import read_currency
from consistency.extract.numerals import Numeral, read_numerals
from consistency.extract.quantity_lexicon import quantity_lexicon_for
from consistency.extract.ranges import join_range, join_score
from consistency.extract.rates import read_rate, read_total
from consistency.extract.tokens import Token, scan_tokens
from consistency.lang.profile import LanguageProfile
from consistency.model import Bound, Dimension, Quantity, Span

_MILLION = 10**6
_FIRST_YEAR, _LAST_YEAR = 1900, 2099
_ADDRESS = re.compile(r"://|www\.|@|\.com\b|\.html?\b")
_BULLET = re.compile(r"[.)][ \t]")


def find_quantities(
    text: str, profile: LanguageProfile, taken: Sequence[Span] = ()
) -> tuple[Quantity, ...]:
    """Return the quantities of `text` that do not overlap `taken` spans, left to right."""
    tokens = scan_tokens(text, space_groups=profile.numerals.space_groups)
    numerals = read_numerals(text, tokens, profile)
    free = _untaken(numerals, taken)
    lexicon = quantity_lexicon_for(profile)
    content = (len(text) - len(text.lstrip()), len(text.rstrip()))
    context = Context(text, tokens, [token.start for token in tokens], lexicon, content)
    found = _Reader(context, free).read_all()
    found.extend(_word_quantities(context, found, taken))
    return tuple(sorted(found, key=lambda quantity: quantity.span))


def _untaken(numerals: Sequence[Numeral], taken: Sequence[Span]) -> list[Numeral]:
    spans = sorted(taken)
    starts = [span.start for span in spans]
    free = []
    for numeral in numerals:
        place = bisect_right(starts, numeral.span.end - 1)
        if not place or spans[place - 1].end <= numeral.span.start:
            free.append(numeral)
    return free


class _Reader:
    """Reads the quantities of one text from its numerals."""

    def __init__(self, context: Context, numerals: Sequence[Numeral]) -> None:
        self.context = context
        self.numerals = numerals
        self.consumed = 0
        self.ahead: tuple[int, Part | None] = (-1, None)
        """The numeral that was read ahead as a second end, and what was read."""

    def read_all(self) -> list[Quantity]:
        found: list[Part] = []
        index = 0
        while index < len(self.numerals):
            numeral = self.numerals[index]
            if numeral.span.start < self.consumed:
                index += 1
                continue
            part, index = self._read(index)
            if part is not None:
                if part.start < self.consumed:
                    part.start = max(numeral.span.start, self.consumed)
                self.consumed = part.end
                found.append(part)
        spread_ages(self.context, found)
        return [_quantity(self.context, part) for part in found]

    def _read(self, index: int) -> tuple[Part | None, int]:
        numeral = self.numerals[index]
        if numeral.ordinal:
            goal = destination(self.context, numeral)
            if goal is None:
                return self._ordinal(numeral), index + 1
            numeral = goal
        place, part = self.ahead
        if place != index or part is None:
            part = self._measured(numeral)
        if part is None:
            return None, index + 1
        index = self._joined(part, index + 1)
        self._finish(part)
        return (part if self._is_quantity(part, numeral) else None), index

    def _measured(self, numeral: Numeral) -> Part | None:
        """Return the number with its currency or unit; `None` for an identifier."""
        context = self.context
        if _is_identifier(context, numeral):
            return None
        part = context.part(numeral)
        read_bound_after(context, part, before_unit=True)
        read_currency(context, part)
        if part.dimension is None:
            read_unit(context, part)
            read_half(context, part)
            read_age_suffix(context, part)
        return part

    def _joined(self, part: Part, index: int) -> int:
        """Join the numbers after `part` that belong to it; return the next index."""
        while index < len(self.numerals):
            numeral = self.numerals[index]
            if numeral.ordinal or numeral.span.start - part.end > 24:
                break
            if numeral.span.start < part.end:
                index += 1
                continue
            if numeral.rule == "article" and not self._reaches(index):
                break
            if numeral.rule == "article" and self._reaches(index):
                index += 1
                continue
            other = self._measured(numeral)
            if other is None or not self._join(part, other):
                self.ahead = (index, other)
                break
            index += 1
        return index

    def _reaches(self, index: int) -> bool:
        """Whether the article at `index` stands right before the next number (`y un 90 %`)."""
        if index + 1 >= len(self.numerals):
            return False
        end, start = self.numerals[index].span.end, self.numerals[index + 1].span.start
        return self.context.text[end:start] == " "

    def _join(self, part: Part, other: Part) -> bool:
        context = self.context
        if join_score(context, part, other, self._class_after(other)):
            return True
        if part.bound is not Bound.RANGE and join_range(context, part, other):
            return True
        return part.dimension is not None and add_smaller(context, part, other)

    def _class_after(self, part: Part) -> str | None:
        probe = Part(part.start, part.end, part.first, part.after, part.core, None, None, None, "")
        read_noun(self.context, probe)
        return probe.noun_class or ("" if probe.of else None)

    def _finish(self, part: Part) -> None:
        context = self.context
        if part.hundredth:
            part.multiply(Decimal("0.01"))
        if part.dimension is None:
            self._multiple(part)
        if part.dimension is None:
            read_noun(context, part)
        read_rate(context, part)
        if part.dimension is not Dimension.SCORE and part.bound is Bound.EXACT:
            read_bound_before(context, part)
            read_bound_after(context, part)
        read_age(context, part)
        read_total(context, part)
        if part.rule == "rounded" and part.bound is Bound.EXACT:
            part.bound = Bound.ABOUT
        if part.rule not in ("range", "score"):
            bound_interval(part)
        if part.dimension is None:
            part.dimension = Dimension.MONEY if self._is_vague_sum(part) else Dimension.COUNT

    def _is_vague_sum(self, part: Part) -> bool:
        """Whether millions of nothing named are meant: a sum of money, in news."""
        if part.rule != "indefinite" or (part.low or 0) < _MILLION:
            return False
        context = self.context
        if not context.close(part.end, part.after):
            return True
        words = context.lexicon
        word = context.word(part.after)
        if word in words.numerals.of_words or word in words.words.adjectives:
            return False
        return word in words.words.function_words

    def _multiple(self, part: Part) -> None:
        context = self.context
        times = context.lexicon.words.times
        word = context.word(part.after)
        if context.close(part.end, part.after) and (word in times or word == "x"):
            part.dimension = Dimension.MULTIPLE
            extend(context, part, context.tokens[part.after].end)

    def _is_quantity(self, part: Part, numeral: Numeral) -> bool:
        """Whether a number stands there, and not an article, a name or an idiom."""
        context = self.context
        text = context.text
        if context.alone(part):
            return True
        if part.rule == "article":
            return self._is_one(part)
        if part.unit is not None and part.dimension is not Dimension.COUNT:
            return True
        if part.end == numeral.span.end and text[part.end : part.end + 1].isalpha():
            return False  # 5G, the 40s
        return self._is_plain_number(part, numeral)

    def _is_plain_number(self, part: Part, numeral: Numeral) -> bool:
        """Whether a number without unit is one, by the words around it."""
        context = self.context
        word = context.text[numeral.span.start : numeral.span.end].lower()
        if part.of is None and part.rule == "words" and _ends_name(context, part):
            return False
        if word in context.lexicon.numerals.homographs:
            return part.noun_class is not None or self._is_opened(part)
        if numeral.rule == "fraction" and word in context.lexicon.numerals.fractions:
            return word in context.lexicon.words.shares and self._is_share(part, numeral)
        if _is_year(part, word):
            plural = context.lexicon.words.plural_endings
            return part.noun_class is not None and (part.of or "").endswith(plural or ("",))
        return part.value != 0 or part.rule != "words" or part.of is not None

    def _is_one(self, part: Part) -> bool:
        """Whether an article is meant as a number: with a bound, or before a time."""
        if part.bound is not Bound.EXACT or "stressed" in part.steps:
            return part.unit is not None  # more than a mere victory counts nothing
        return part.dimension is Dimension.DURATION

    def _is_opened(self, part: Part) -> bool:
        before = self.context.word(part.first - 1)
        return before in self.context.lexicon.numerals.homograph_openers

    def _is_share(self, part: Part, numeral: Numeral) -> bool:
        """Whether half of something is meant, not a half of a match or a year."""
        context = self.context
        before = context.word(part.first - 1)
        words = context.lexicon
        if before in words.numerals.ordinals or before in words.words.adjectives:
            return False
        needy = words.words.shares.get(context.word(part.first))
        if needy and part.bound is Bound.EXACT and before not in words.words.determiners:
            return False
        if context.text[numeral.span.end : numeral.span.end + 1] == "-":
            return False
        after = context.word(context.part(numeral).after)
        return after in words.words.half_followers or after in words.numerals.of_words

    def _ordinal(self, numeral: Numeral) -> Part | None:
        context = self.context
        part = context.part(numeral)
        words = context.lexicon.words
        word = context.text[part.start : part.end].lower()
        before, after = context.word(part.first - 1), context.word(part.after)
        if context.alone(part):
            part.dimension = Dimension.ORDINAL
            return part
        if after in words.ordinal_idioms and context.close(part.end, part.after):
            return None
        if word in words.ordinal_homographs and before not in words.determiners:
            return None
        if word in words.ordinal_nouns and (
            not context.close(part.end, part.after) or after in words.function_words
        ):
            return None
        if self._is_collective(part, word):
            part.low = part.high = part.value
            read_noun(context, part)
            return part
        part.dimension = Dimension.ORDINAL
        return part

    def _is_collective(self, part: Part, word: str) -> bool:
        """Whether the ordinal means all so many (id `kedua negara`): before a noun, not after."""
        context = self.context
        if not word.startswith(context.lexicon.numerals.ordinal_prefixes or ("\0",)):
            return False
        tables = (context.lexicon.nouns, context.lexicon.units)
        if word[-1].isdigit() or any(
            table.ending(context.text, context.tokens, part.first) for table in tables
        ):
            return False
        found = context.lexicon.nouns.starting(context.text, context.tokens, part.after)
        return found is not None and context.close(part.end, part.after)


def _ends_name(context: Context, part: Part) -> bool:
    """Whether the number is the last word of a name (*World War Two*)."""
    before, first = part.first - 1, part.first
    if not (context.capitalised(first) and context.capitalised(before)):
        return False
    return context.close(context.tokens[before].end, first)


def _is_year(part: Part, word: str) -> bool:
    if part.rule != "digits" or len(word) != 4 or part.value is None:
        return False
    return _FIRST_YEAR <= part.value <= _LAST_YEAR


def _is_identifier(context: Context, numeral: Numeral) -> bool:
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


def _quantity(context: Context, part: Part) -> Quantity:
    span = Span(part.start, part.end)
    return Quantity(
        span=span,
        text=context.text[span.start : span.end],
        value=part.value,
        low=part.low,
        high=part.high,
        bound=part.bound,
        dimension=part.dimension or Dimension.COUNT,
        unit=part.unit,
        per=part.per,
        of=part.of,
        noun_class=part.noun_class,
        ordinal=part.dimension is Dimension.ORDINAL,
        alternatives=part.alternatives,
        core=Span(*part.core),
        rule=".".join((context.lexicon.code, part.rule, *dict.fromkeys(part.steps))),
    )


def _word_quantities(
    context: Context, found: Sequence[Quantity], taken: Sequence[Span]
) -> list[Quantity]:
    """Return the quantities that one word says: *double*, *multimillionnaire*."""
    busy = sorted([quantity.span for quantity in found] + list(taken))
    starts = [span.start for span in busy]
    words = []
    for index, token in enumerate(context.tokens):
        part = _word_part(context, token, index)
        if part is None:
            continue
        place = bisect_right(starts, token.start)
        if not place or busy[place - 1].end <= token.start:
            words.append(_quantity(context, part))
    return words


def _word_part(context: Context, token: Token, index: int) -> Part | None:
    value = context.lexicon.multiples.get(token.folded)
    core = (token.start, token.end)
    unit = context.lexicon.one_units.get(token.folded)
    if unit is not None and context.text[token.end : token.end + 1] != "-":
        one = Decimal(1)
        part = Part(*core, index, index + 1, core, one, one, one, "article")
        part.dimension, part.unit = Dimension.DURATION, unit
        read_bound_before(context, part)
        bound_interval(part)
        return part
    age = context.lexicon.words.age_words.get(token.folded)
    if age is not None:
        number = Decimal(age)
        part = Part(*core, index, index + 1, core, number, number, number, "words")
        part.unit = "year"
        set_age(part)
        return part
    if value is not None:
        number = Decimal(value)
        part = Part(*core, index, index + 1, core, number, number, number, "multiple")
        part.dimension = Dimension.MULTIPLE
        return part
    if not token.folded.startswith("multi"):
        return None
    stem = token.folded.removeprefix("multi")
    for known, scale in context.lexicon.words.multi_stems.items():
        if stem.startswith(known):
            low, high = Decimal(2 * scale), Decimal(1000 * scale)
            part = Part(*core, index, index + 1, core, None, low, high, "indefinite")
            part.bound, part.dimension = Bound.RANGE, Dimension.MONEY
            return part
    return None
