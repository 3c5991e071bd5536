"""Cut a text into sentences: lines first, then full stops that end something."""

from __future__ import annotations

import re
from collections.abc import Iterator

from consistency.lang.profile import LanguageProfile, SegmentationData
from consistency.model import Sentence, Span
from consistency.segment.markup import Markup, blank_markup

HEADING_WORDS = 14
"""A longer line without a full stop is a sentence that lost it."""
TITLE_WORDS = 24
"""The same for the first line of a text, where headlines run longer."""

_LINE = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")
_BULLET = re.compile(r"\s*(?:[-*•·▪◦‣–—]|\(?\d{1,3}[.)]|\(?[a-z]\))(?=\s)")
# What closes a quotation or bracket after the stop belongs to the sentence; « puis » may stand off.
_STOP = re.compile(
    r"(?P<stop>[.!?…‽]+)"
    r"(?P<close>(?:[ \u00a0\u202f]?[»›]|[ \u00a0\u202f][\"”](?=\s|$)|[\"”“’')\]}]|\[\d{1,3}\])*)"
)
_GAP = re.compile(r"[\s\"“”„«»‹›‘’'¿¡(\[{*_#•·—–-]*")
_WORD = re.compile(r"[^\W_]+")
_OPENERS = frozenset('"“”„«‹‘')
_ENDS_LINE = re.compile(r"[.!?…‽:;,][\"”“’'»›)\]}*_\s]*$")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.-?)+[^\W\d_]{1,3}")
_LONGEST_TOKEN = 40
_LONGEST_ENDING = 16


def split_sentences(
    text: str, profile: LanguageProfile, markup: Markup = Markup.PLAIN
) -> tuple[Sentence, ...]:
    """Return the sentences of `text` in order, spans trimmed of white space.

    A line never shares a sentence with another one. In plain text the spans hold every character
    that is no white space; in Markdown what is no prose (see `blank_markup`) is left out.
    """
    prose = blank_markup(text, markup)
    lines = [match.span() for match in _LINE.finditer(prose) if not match.group().isspace()]
    sentences: list[Sentence] = []
    for paragraph, (start, end) in enumerate(lines):
        spans = tuple(_trim(prose, *span) for span in _cut_line(prose, start, end, profile))
        heading = len(spans) == 1 and len(lines) > 1 and _is_heading(prose, spans[0], paragraph)
        sentences += [Sentence(span, paragraph, heading) for span in spans]
    return tuple(sentences)


def _cut_line(
    text: str, start: int, end: int, profile: LanguageProfile
) -> Iterator[tuple[int, int]]:
    """Yield the untrimmed sentences of one line; each holds more than white space."""
    bullet = _BULLET.match(text, start, end)
    words = profile.segmentation
    quotes, counted = 0, start
    begin = start
    for stop in _STOP.finditer(text, bullet.end() if bullet else start, end):
        quotes += text.count('"', counted, stop.end("stop"))
        counted = stop.end("stop")
        cut = _boundary(text, stop, end, words, quoted=bool(quotes % 2))
        if cut is not None and begin < cut < end:
            yield begin, cut
            begin = cut
    if not text[begin:end].isspace():
        yield begin, end


def _boundary(
    text: str, stop: re.Match[str], end: int, words: SegmentationData, *, quoted: bool
) -> int | None:
    """Return where the next sentence begins if `stop` ends one, else `None`."""
    cut = _after_closers(text, stop, end, quoted=quoted)
    after = _end_of_gap(text, cut, end)
    if after == end or text[after] in ".!?…,;:)]}/":
        return None
    if stop.start() and text[stop.start() - 1] in "([{":
        return None  # "(…)" stands for words left out
    if not text[cut].isspace():
        return cut if _runs_on(text, stop.start(), after, words) else None
    if not _may_open(text, after):
        return None
    if stop["stop"] == "." and not _ends_sentence(text, stop.start(), cut, after, words):
        return None
    return cut


def _end_of_gap(text: str, start: int, end: int) -> int:
    gap = _GAP.match(text, start, end)
    return gap.end() if gap else start


def _after_closers(text: str, stop: re.Match[str], end: int, *, quoted: bool) -> int:
    """Return the end of the closing marks after a stop, without a mark that opens what follows."""
    cut = stop.end()
    if cut == stop.end("stop"):
        return cut
    last = text[cut - 1]
    glued = cut < end and text[cut].isalnum()
    # Straight marks close where one stands open; “ closes nothing that a letter is glued to.
    if (last == '"' and not quoted and (glued or text[cut - 2].isspace())) or (
        last in "“'" and glued
    ):
        return cut - 1
    return cut


def _may_open(text: str, position: int) -> bool:
    """Tell whether a sentence can begin with the character at `position`."""
    if not text[position].islower():
        return True
    # "iPhone" and "eBay" open sentences in lower case.
    return position + 1 < len(text) and text[position + 1].isupper()


def _runs_on(text: str, stop: int, after: int, words: SegmentationData) -> bool:
    """Tell whether a sentence ends where no space follows: "fine.Next", "fine.”Next"."""
    if not stop or not text[after].isupper() or not (text[stop - 1].isalnum()):
        return False
    token = _token_before(text, stop)
    if "/" in token or "@" in token or token.startswith("www."):
        return False
    opening = _WORD.match(text, after)
    follower = opening.group() if opening else ""
    if follower.casefold() in words.stopwords and not follower.isupper():
        return len(token) > 1
    if not (follower[1:].islower() or len(follower) == 1):
        return False
    closed = text[after - 1] in '"”»’)' or text[stop] in "!?"
    # "Asp.Net" and "J.Smith" are names: only what cannot be one may run on.
    lower = token[-1:].islower() if closed else token.islower()
    return token.isdigit() or (len(token) > 1 and lower)


def _ends_sentence(text: str, stop: int, cut: int, after: int, words: SegmentationData) -> bool:
    """Tell whether the full stop at `stop` is more than the mark of an abbreviation."""
    token = _token_before(text, stop).casefold()
    if token in words.bound_abbreviations:
        # Behind a number it is a unit: "56 mm." is no "MM."
        return text[max(0, stop - len(token) - 2) : stop - len(token)].strip().isdigit()
    if token in words.number_abbreviations:
        return not text[after].isnumeric()
    initial = len(token) == 1 and token.isalpha()
    if not (initial or token in words.final_abbreviations or _DOTTED.fullmatch(token)):
        return True
    if _OPENERS.intersection(text[cut:after]):
        return True
    opening = _WORD.match(text, after)
    follower = opening.group().casefold() if opening else ""
    if len(follower) == 1 and text[after + 1 : after + 2] == ".":
        return False  # the next initial: "J. K. Rowling"
    return follower in words.stopwords and not (initial and follower in words.particles)


def _token_before(text: str, position: int) -> str:
    """Return what stands between the last white space or opening mark and `position`."""
    piece = text[max(0, position - _LONGEST_TOKEN) : position]
    if not piece or piece[-1].isspace():
        return ""
    token = piece.split()[-1].lstrip("\"“”„«‹‘'([{*_")
    # "l’art." and "non-U.S." carry an abbreviation behind a clitic or prefix.
    return re.split(r"[’'](?=\w\w)|-(?=\w\.)", token)[-1]


def _is_heading(text: str, span: Span, paragraph: int) -> bool:
    line = text[span.start : span.end]
    if line[0] == "|" or _BULLET.match(line) or _ENDS_LINE.search(line[-_LONGEST_ENDING:]):
        return False
    return len(line.split()) <= (HEADING_WORDS if paragraph else TITLE_WORDS)


def _trim(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    return Span(end - len(piece.lstrip()), start + len(piece.rstrip()))
