"""A whole version cut for reading: paragraphs, the claims in them, the words findings rest on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from consistency.model import Claim, ReadVersion, Severity, Span
from consistency.render.offsets import line_starts
from consistency.render.passages import printable

TONES = (*(severity.value for severity in Severity), "suppressed")
"""How findings can look, gravest first."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of the version that a finding rests on; an empty span is a gap."""

    span: Span
    anchor: str
    """Where a link from the finding leads."""
    finding: str
    tone: str


@dataclass(frozen=True, slots=True)
class Run:
    """Text that lies in the same marks from its first character to its last."""

    text: str
    anchors: tuple[str, ...]
    """Those of the marks that begin here."""
    findings: tuple[str, ...]
    tone: str
    """The gravest of its marks, "" for plain text."""
    gap: bool


@dataclass(frozen=True, slots=True)
class Stretch:
    """Runs of one claim, or of the text between claims."""

    group: str | None
    """The group that the claim is aligned in."""
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of the version that is not blank, or the gaps between two of them."""

    heading: bool
    stretches: tuple[Stretch, ...]


def paragraphs_of(
    read: ReadVersion, marks: Sequence[Mark], groups: Mapping[int, str]
) -> list[Paragraph]:
    """Cut the text of a version so that claims and marks can be told apart.

    `groups` names the group of a claim by the claim's index. Marks may overlap one another and
    run across claims; every character of a line is in exactly one run.
    """
    text = read.version.text
    marks = [_trimmed(mark, text) for mark in marks]
    headings = {sentence.span.start for sentence in read.sentences if sentence.heading}
    gaps = sorted((mark for mark in marks if _empty(mark.span)), key=lambda mark: mark.span)
    paragraphs: list[Paragraph] = []
    for line in _lines(text):
        above = [mark for mark in gaps if mark.span.start <= line.start]
        gaps = gaps[len(above) :]
        paragraphs += [Paragraph(heading=False, stretches=(_gap(mark),)) for mark in above]
        inside = [mark for mark in gaps if mark.span.start < line.end]
        gaps = gaps[len(inside) :]
        words = [mark for mark in marks if not _empty(mark.span) and _meet(mark.span, line)]
        stretches = _stretches(read, line, [*inside, *words], groups)
        paragraphs.append(Paragraph(line.start in headings, stretches))
    return paragraphs + [Paragraph(heading=False, stretches=(_gap(mark),)) for mark in gaps]


def _trimmed(mark: Mark, text: str) -> Mark:
    """Start the mark at its first word: no run begins between two lines."""
    words = text[mark.span.start : mark.span.end]
    blanks = len(words) - len(words.lstrip()) if words.strip() else 0
    return replace(mark, span=Span(mark.span.start + blanks, mark.span.end))


def _lines(text: str) -> list[Span]:
    lines = []
    for start, end in pairwise((*line_starts(text), len(text))):
        line = text[start:end]
        left = start + len(line) - len(line.lstrip())
        if line.strip():
            lines.append(Span(left, left + len(line.strip())))
    return lines


def _stretches(
    read: ReadVersion, line: Span, marks: Sequence[Mark], groups: Mapping[int, str]
) -> tuple[Stretch, ...]:
    claims = [claim for claim in read.claims if _meet(claim.span, line)]
    spans = [*(claim.span for claim in claims), *(mark.span for mark in marks)]
    cuts = {line.start, line.end} | {point for span in spans for point in (span.start, span.end)}
    inside = sorted(point for point in cuts if line.start <= point <= line.end)
    pieces = [
        (_claim_at(claims, start), run)
        for start, end in pairwise(inside)
        for run in _runs(read.version.text, Span(start, end), marks)
    ]
    return tuple(
        Stretch(groups.get(claim), tuple(run for _, run in pieces_of_claim))
        for claim, pieces_of_claim in groupby(pieces, key=lambda piece: piece[0])
    )


def _claim_at(claims: Sequence[Claim], offset: int) -> int:
    """Return the index of the claim at `offset`, -1 between claims."""
    inside = (c.index for c in claims if c.span.start <= offset < c.span.end)
    return next(inside, -1)


def _runs(text: str, span: Span, marks: Sequence[Mark]) -> list[Run]:
    gaps = [_gap_run(m) for m in marks if _empty(m.span) and m.span.start == span.start]
    over = [mark for mark in marks if mark.span.start <= span.start < mark.span.end]
    run = Run(
        text=printable(text[span.start : span.end]),
        anchors=tuple(mark.anchor for mark in over if mark.span.start == span.start),
        findings=tuple(dict.fromkeys(mark.finding for mark in over)),
        tone=min((mark.tone for mark in over), key=TONES.index, default=""),
        gap=False,
    )
    return [*gaps, run]


def _gap(mark: Mark) -> Stretch:
    return Stretch(None, (_gap_run(mark),))


def _gap_run(mark: Mark) -> Run:
    return Run("", (mark.anchor,), (mark.finding,), mark.tone, gap=True)


def _empty(span: Span) -> bool:
    return span.start == span.end


def _meet(span: Span, line: Span) -> bool:
    return span.start < line.end and line.start < span.end
