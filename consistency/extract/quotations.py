"""Read quotations and who is quoted."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from consistency.extract.polarity_words import scan_plain
from consistency.extract.quote_marks import quoted_spans
from consistency.lang.profile import LanguageProfile
from consistency.model import NameFact, NameType, QuotationFact, Span

# How far from the marks an attribution may reach, in characters.
REACH = 200
# A passage of so few words is a quotation only if somebody is said to have spoken it.
SCARE = 2
# How near to the verb a name must stand that is no person's, in characters.
BESIDE = 16
_STOPS = ".!?"
_ABBREVIATED = 3


def find_quotations(
    text: str, profile: LanguageProfile, names: Sequence[NameFact]
) -> tuple[QuotationFact, ...]:
    """Return the quoted passages of `text`, left to right, with their speakers out of `names`.

    A speaker is named beside a verb of saying; where the verb has a pronoun or no subject, it is
    the nearest person named before in the paragraph. Words set off by marks alone are left out.
    """
    found: list[QuotationFact] = []
    offset = 0
    for line in text.split("\n"):
        spans = list(quoted_spans(line, offset))
        if spans:
            found += _read_line(text, Span(offset, offset + len(line)), spans, profile, names)
        offset += len(line) + 1
    return tuple(found)


def _read_line(
    text: str,
    line: Span,
    spans: Sequence[Span],
    profile: LanguageProfile,
    names: Sequence[NameFact],
) -> list[QuotationFact]:
    here = _within(names, line)
    outside = [n for n in here if not any(s.start <= n.span.start < s.end for s in spans)]
    found: list[QuotationFact] = []
    before: tuple[str | None, str] = (None, "")
    for index, span in enumerate(spans):
        floor = spans[index - 1].end if index else line.start
        ceiling = spans[index + 1].start if index + 1 < len(spans) else line.end
        windows = (_after(text, span, ceiling), _before(text, span, floor))
        speaker, how = _speaker(text, windows, profile, outside)
        if how == "none" and before[1] == "after" and floor >= span.start - REACH:
            # “…,” said X. “…”: the second half has the speaker of the first.
            speaker, how = before[0], "continued"
        before = (speaker, how)
        passage = text[span.start : span.end]
        if how == "none" and len(scan_plain(passage, 0)) <= SCARE:
            continue
        found.append(QuotationFact(span, passage, speaker, f"{profile.code}.quotation.{how}"))
    return found


def _within(names: Sequence[NameFact], line: Span) -> list[NameFact]:
    first = bisect_left(names, line.start, key=lambda name: name.span.start)
    last = bisect_left(names, line.end, key=lambda name: name.span.start)
    return list(names[first:last])


def _after(text: str, span: Span, ceiling: int) -> Span:
    """Return the rest of the sentence after the passage."""
    end = min(ceiling, span.end + REACH)
    for at in range(span.end + 1, end):
        if _ends_sentence(text, at):
            return Span(span.end, at)
    return Span(span.end, end)


def _before(text: str, span: Span, floor: int) -> Span:
    """Return the beginning of the sentence before the passage."""
    start = max(floor, span.start - REACH)
    for at in range(span.start - 3, start, -1):
        if _ends_sentence(text, at):
            return Span(at + 1, span.start)
    return Span(start, span.start)


def _ends_sentence(text: str, at: int) -> bool:
    if text[at] not in _STOPS or text[at + 1 : at + 2] not in ("", " ", "\n"):
        return False
    word = text[max(0, at - _ABBREVIATED - 1) : at].rpartition(" ")[2]
    # `Mr.` and `J.` end no sentence.
    return text[at] != "." or len(word) > _ABBREVIATED or not word[:1].isupper()


def _speaker(
    text: str, windows: Sequence[Span], profile: LanguageProfile, names: Sequence[NameFact]
) -> tuple[str | None, str]:
    """Return the speaker that one of the windows names, and which one told it."""
    after, before = windows
    lead = text[before.start : before.end]
    order = [(after, "after"), (before, "before")]
    if any(char.isalnum() for char in lead):
        # Words stand before: their subject speaks, unless the verb follows the marks at once.
        near = scan_plain(text[after.start : after.end], after.start)[:2]
        if not any(word.fold in profile.polarity.saying for word in near):
            order.reverse()
    for window, how in order:
        words = scan_plain(text[window.start : window.end], window.start)
        verbs = [i for i, word in enumerate(words) if word.fold in profile.polarity.saying]
        if verbs:
            verb = words[verbs[0] if how == "after" else verbs[-1]].start
            free = [n for n in _within(names, window) if not _depends(text, n, profile)]
            clause = words[max(0, verbs[-1] - 2) : verbs[-1]]
            related = any(word.fold in profile.polarity.boundaries for word in clause)
            subject = None if how == "after" or related else _subject(free, verb)
            told = subject or _nearest(free, verb)
            return told or _last_person(names, window.start), how
    if lead.rstrip().endswith(":"):
        return _last_person(_within(names, before), before.end), "before"
    return None, "none"


def _subject(free: Sequence[NameFact], verb: int) -> str | None:
    """Return the first person before the verb at `verb`: what stands between is apposition."""
    people = (n for n in free if n.type is NameType.PERSON and n.span.start < verb)
    first = next(people, None)
    return None if first is None else first.canonical


def _nearest(free: Sequence[NameFact], verb: int) -> str | None:
    """Return the person nearest to the verb at `verb`, or an organisation right beside it."""
    people = [n for n in free if n.type is NameType.PERSON]
    beside = [n for n in free if n.type is not NameType.PLACE and _gap(n, verb) < BESIDE]
    near = people or beside
    return min(near, key=lambda n: (_gap(n, verb), n.span)).canonical if near else None


def _gap(name: NameFact, verb: int) -> int:
    return min(abs(name.span.start - verb), abs(name.span.end - verb))


def _depends(text: str, name: NameFact, profile: LanguageProfile) -> bool:
    """Return whether a preposition stands before the name: *a spokesman of Trump*."""
    before = text[max(0, name.span.start - 12) : name.span.start].replace("’", "'")
    word = before.rstrip(" '").rpartition(" ")[2].casefold().strip("(“\"'")
    return word in profile.names.holders


def _last_person(names: Sequence[NameFact], before: int) -> str | None:
    people = [n for n in names if n.type is NameType.PERSON and n.span.start < before]
    return people[-1].canonical if people else None
