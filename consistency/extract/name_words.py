"""Words as names see them: capitals, sentence starts, headings, clitics cut off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from consistency.lang.profile import NameData

# Bounded, so that cutting a damaged run apart stays cheap.
WORD = re.compile(r"(?:[^\W\d_]\.){2,}(?![^\W_])|[^\W_]+(?:[-'’&.][^\W_]+){0,12}")
# A mark after which a capital tells nothing. A closing quotation mark may also open one.
_OPENERS = frozenset('.!?…:“«"„‘•*‹–—')
_ROMAN = re.compile(r"[IVXLC][IVXLCM]+(?:e|ème|th|º)?")
# So many words in capitals, one of them a small word, are shouted and no acronyms.
SHOUTED = 3


class Word(NamedTuple):
    """One word of the text."""

    start: int
    end: int
    text: str
    fold: str
    capital: bool
    """Whether it could be a name by its letters: a capital first, or inside (`xAI`)."""
    first: bool
    """Whether a capital is due here anyway: the start of a sentence, heading or quotation."""
    heading: bool
    """Whether its line is a heading in capitals of its own."""
    gap: str
    """What stands between the word before it and this one; a line break, at the start of a line."""


def fold_name(text: str) -> str:
    """Return `text` case-folded, with one kind of apostrophe."""
    return text.casefold().replace("’", "'")


def scan_words(text: str, names: NameData) -> list[Word]:
    """Return the words of `text`, line by line; clitics and elisions are words of their own."""
    words: list[Word] = []
    start = 0
    for line in text.split("\n"):
        words += _line_words(line, start, names)
        start += len(line) + 1
    return words


def is_acronym(text: str) -> bool:
    """Return whether `text` is two capitals or more, perhaps with digits or full stops."""
    return len(text) > 1 and text.isupper() and not text[0].isdigit()


def is_roman(text: str) -> bool:
    """Return whether `text` is a Roman numeral of two digits or more, perhaps an ordinal."""
    return _ROMAN.fullmatch(text) is not None


def has_inner_capital(text: str) -> bool:
    """Return whether a capital follows a small letter (`OpenAI`, `xAI`, `iPhone`)."""
    return any(b.isupper() and a.islower() for a, b in pairwise(text))


def _line_words(line: str, offset: int, names: NameData) -> list[Word]:
    pieces = [piece for m in WORD.finditer(line) for piece in _cut(m[0], m.start(), names)]
    if not pieces:
        return []
    heading = _is_heading(line, [text for _, text in pieces])
    words: list[Word] = []
    last = 0
    for start, text in pieces:
        gap = line[last:start] if words else "\n"
        first = not words or _opens(gap, words[-1], names)
        capital = text[0].isupper() or (text[0].isalpha() and has_inner_capital(text))
        end = start + len(text)
        words.append(
            Word(offset + start, offset + end, text, fold_name(text), capital, first, heading, gap)
        )
        last = end
    return _hush(words, names)


def _hush(words: list[Word], names: NameData) -> list[Word]:
    """Take words shouted inside a line (`YOU FOR STANDING UP`) for a heading: no names by shape."""
    loud = [word.text.isupper() for word in words]
    start = 0
    while start < len(words):
        stop = start
        while stop < len(words) and loud[stop] and (stop == start or words[stop].gap == " "):
            stop += 1
        shouted = words[start:stop]
        if len(shouted) >= SHOUTED and any(word.fold in names.starters for word in shouted):
            words[start:stop] = [word._replace(heading=True) for word in shouted]
        start = max(stop, start + 1)
    return words


def _opens(gap: str, before: Word, names: NameData) -> bool:
    if gap in (" ", "-", "'", "’", ""):
        return False
    if gap.startswith(".") and (before.fold in names.abbreviations or len(before.text) == 1):
        return not before.capital or len(gap.strip()) > 1
    return not _OPENERS.isdisjoint(gap)


def _cut(text: str, start: int, names: NameData) -> Iterator[tuple[int, str]]:
    """Cut a run of letters, apostrophes, hyphens and dots into words."""
    if text.isalnum() or text.endswith("."):
        yield start, text
        return
    if "." in text:
        yield from _cut_parts(text, ".", start, names)
        return
    mark = next((i for i, c in enumerate(text) if c in "'’"), -1)
    if mark > 0:
        left, right = text[:mark], text[mark + 1 :]
        folded = left.casefold()
        elided = folded in names.elisions and (left.islower() or len(left) > 2)
        if elided or folded in names.articles or right.casefold() in names.clitics:
            yield from _cut(left, start, names)
            yield from _cut(right, start + mark + 1, names)
            return
    if "-" in text and _parts_differ(text, names):
        yield from _cut_parts(text, "-", start, names)
        return
    yield start, text


def _parts_differ(text: str, names: NameData) -> bool:
    parts = text.split("-")
    if parts[0].casefold() == parts[-1].casefold():
        return False
    if not parts[-1][0].isupper():
        return text[0].isupper() and not parts[-1].isdigit()
    return not parts[0][0].isupper() and not has_inner_capital(parts[0])


def _cut_parts(text: str, mark: str, start: int, names: NameData) -> Iterator[tuple[int, str]]:
    for part in text.split(mark):
        yield from _cut(part, start, names)
        start += len(part) + 1


def _is_heading(line: str, texts: list[str]) -> bool:
    if len(texts) > 25 or line.rstrip(" \r\"”»'’").endswith((".", "?", "!", ",", ";")):
        return False
    if line.isupper() and len(line) > 5:
        return True
    long = [text for text in texts[1:] if len(text) > 3]
    capitals = sum(text[0].isupper() for text in long)
    return len(texts) > 3 and len(long) > 2 and capitals >= 0.7 * len(long)
