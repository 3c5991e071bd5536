"""The rules of years and what is counted in them: quarters, seasons, decades, centuries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from consistency.extract.date_lexicon import Shape
from consistency.extract.date_patterns import Match, Reading, Rule
from consistency.extract.date_readers import date_facts, year_of
from consistency.extract.date_values import DateValue, quarter_value
from consistency.lang.profile import DatePart
from consistency.model import Grain

_SURE_YEARS = range(1800, 2051)
"""Years that need nothing before them."""


def _year(value: int, until: int | None = None) -> DateValue:
    return DateValue(f"{value:04}", Grain.YEAR, until=None if until is None else f"{until:04}")


def _read_years(match: Match) -> Sequence[Reading]:
    first, last = match.values(Shape.YEAR)[:2]
    return date_facts(match, _year(first, last)) if first < last else []


def _read_short_years(match: Match) -> Sequence[Reading]:
    first, short = match.values(Shape.YEAR)[0], match.values(Shape.NUMBER)[0]
    last = first - first % 100 + short
    last += 100 if last <= first else 0
    if len(match.terms[-1].text) != 2 or last - first > 30:
        return []
    return date_facts(match, _year(first, last))


def _read_year(match: Match) -> Sequence[Reading]:
    return date_facts(match, _year(match.values(Shape.YEAR)[0]))


def _read_odd_year(match: Match) -> Sequence[Reading]:
    """Read a year before a noun only where the number is not round: in 1444 under the king."""
    year = match.values(Shape.YEAR)[0]
    return date_facts(match, _year(year)) if year % 50 or year in _SURE_YEARS else []


def _read_bare_year(match: Match) -> Sequence[Reading]:
    year = match.values(Shape.YEAR)[0]
    return date_facts(match, _year(year)) if year in _SURE_YEARS else []


def _read_decade(match: Match) -> Sequence[Reading]:
    year = match.values(Shape.YEAR, Shape.NUMBER)[0]
    if year % 10 or 0 < year < 20:
        return []
    year += 0 if year >= 100 else 1900 if year else 2000
    return date_facts(match, DateValue(f"{year // 10:03}X", Grain.DECADE))


def _read_decade_word(match: Match) -> Sequence[Reading]:
    decade = match.values(DatePart.DECADE_WORD)[0]
    return date_facts(match, DateValue(f"{decade // 10:03}X", Grain.DECADE))


def _read_century(match: Match) -> Sequence[Reading]:
    century = match.values(Shape.ORDINAL, Shape.ROMAN, Shape.NUMBER)[0]
    # "un secolo prima" is no first century.
    late_first = century == 1 and Shape.ORDINAL in match.terms[-1].parts
    if late_first or _counts_centuries(match) or not 1 <= century <= 30:
        return []
    return date_facts(match, DateValue(f"{century - 1:02}XX", Grain.CENTURY))


def _counts_centuries(match: Match) -> bool:
    """Whether the match is *12 centuries*, a duration."""
    marked = any(DatePart.ORDINAL_MARK in term.parts for term in match.terms)
    cardinal = Shape.NUMBER in match.terms[0].parts and not marked
    return cardinal and match.values(DatePart.CENTURY) == [1]


def _read_centuries(match: Match) -> Sequence[Reading]:
    """Read *the 19th and 20th centuries* as two centuries, each on its own words."""
    joint = next(n for n, term in enumerate(match.terms) if DatePart.AND in term.parts)
    first = _read_century(replace(match, terms=match.terms[:joint]))
    last = _read_century(replace(match, terms=match.terms[joint + 1 :]))
    return [*first, *last] if first and last else []


def _read_quarter(match: Match) -> Sequence[Reading]:
    year, relative = year_of(match)
    named = match.values(DatePart.QUARTER)[0]
    turn = match.first(DatePart.TURN_BEFORE, DatePart.TURN_AFTER)
    last = 4 if turn is not None and turn < 0 else 0
    quarter = named or match.first(Shape.ORDINAL, Shape.ROMAN, Shape.NUMBER) or last
    if year is None or not 1 <= quarter <= 4:
        return []
    return date_facts(match, replace(quarter_value(year, quarter), relative=relative))


def _read_season(match: Match) -> Sequence[Reading]:
    year, relative = year_of(match)
    # The Winter Olympics of 2010 were held in spring, too.
    if year is None or (match.terms[0].text[0].isupper() and match.terms[0].start > 0):
        return []
    season = match.values(DatePart.SEASON)[0]
    return date_facts(match, DateValue(f"{year:04}-{season}", Grain.SEASON, relative=relative))


_NOT_COUNTED = "(?!_{counted})(?!_{hour})(?!_?{decade-after})(?!_[%€$£])"
_NO_NOUN = r"(?! {word})"
# A number that is all there is to read may be any number.
_NOT_ALL = "(?!(?<=^.)_$)"
_COUNT = "(?:{ordinal}|{roman}|{number}{ordinal-mark}?)"
_NTH = "(?:{ordinal}|{roman}|{number}{ordinal-mark}?|{turn-before}|{turn-after})"

YEAR_RULES: tuple[Rule, ...] = (
    Rule("decade-word", DatePart.DECADE_WORD, "{article}_«{decade-word}»", _read_decade_word),
    Rule("quarter", DatePart.QUARTER, _NTH + "_{quarter}<YR>", _read_quarter),
    Rule("quarter", DatePart.QUARTER, "{quarter}_" + _COUNT + "<YR>", _read_quarter),
    Rule("quarter", DatePart.QUARTER, "{quarter}<YR>", _read_quarter),
    Rule(
        "season",
        DatePart.SEASON,
        "(?<!{season} )(?<!{season}-)(?<!{of} )(?<!{of}){season}<YR>",
        _read_season,
    ),
    Rule(
        "centuries",
        DatePart.CENTURY,
        r"{century}\.?_(?:{to}_-?_)?" + _COUNT + "_{and}_(?:{century}_)?(?:{to}_-?_)?" + _COUNT,
        _read_centuries,
    ),
    Rule(
        "centuries",
        DatePart.CENTURY,
        _COUNT
        + "{ordinal-mark}?_(?:{century}_)?{and}_(?:{in}_)?"
        + _COUNT
        + "{ordinal-mark}?_{century}",
        _read_centuries,
    ),
    Rule("century", DatePart.CENTURY, _COUNT + "{ordinal-mark}?_-?{century}", _read_century),
    Rule("century", DatePart.CENTURY, r"{century}\.?_(?:{to}_-?_)?" + _COUNT, _read_century),
    Rule(
        "decade",
        Shape.YEAR,
        "(?:{decade-before}_|{year-word}_)?{year}_?{decade-after}",
        _read_decade,
        dashes=True,
    ),
    Rule(
        "decade",
        DatePart.DECADE_AFTER,
        "(?:(?:{article}_|{year-word}_)|')«{number}_?{decade-after}»",
        _read_decade,
        dashes=True,
    ),
    Rule(
        "decade",
        DatePart.DECADE_BEFORE,
        "(?<!{number} )(?<!{one} ){decade-before}_'?(?:{year}|{number})",
        _read_decade,
        dashes=True,
    ),
    Rule("years", Shape.YEAR, r"{year}_-_{year}", _read_years),
    Rule(
        "years",
        Shape.YEAR,
        r"{between}_(?:{year-word}_)?«{year}_{and}_(?:{year-word}_)?{year}»",
        _read_years,
    ),
    Rule(
        "years",
        Shape.YEAR,
        r"{from}_(?:{article}_)?(?:{year-word}_)?«{year}_{to}_(?:{article}_)?(?:{year-word}_)?{year}»",
        _read_years,
    ),
    Rule("years-short", Shape.YEAR, r"{year}[/-]_{number}", _read_short_years),
    Rule("year-in", Shape.YEAR, r"(?:{year-word})_«{year}»" + _NOT_COUNTED, _read_year),
    Rule("year-in", Shape.YEAR, r"(?:{in})_«{year}»" + _NOT_COUNTED + _NO_NOUN, _read_year),
    Rule("year-in", Shape.YEAR, "{in}_«{year}»" + _NOT_COUNTED, _read_odd_year),
    Rule(
        "year-alone",
        Shape.YEAR,
        r"(?<!{bound} )(?<!{bound})(?<!{in} ){year}" + _NOT_ALL + _NOT_COUNTED + _NO_NOUN,
        _read_year,
    ),
    Rule(
        "year-alone", Shape.YEAR, r"(?<!{bound} ){year}" + _NOT_ALL + _NOT_COUNTED, _read_bare_year
    ),
)
