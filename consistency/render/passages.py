"""Evidence in its context: the sentence it stands in, the sentences around it, the line."""

from __future__ import annotations

import re
from dataclasses import dataclass

from consistency.model import Evidence, Finding, ReadVersion, StoryReport
from consistency.render.offsets import Place, line_starts, place_of
from consistency.render.summary import version_labels

ELLIPSIS = "…"

# Texts come from anywhere: control characters could drive a terminal, and marks that turn the
# direction of writing could make a quotation read as what it does not say.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)


@dataclass(frozen=True, slots=True)
class Passage:
    """The words of one version that a finding rests on, with what stands around them.

    `before + quote + after` is the sentence. Where the version lacks the claim (`missing`) all
    three are empty, and only the sentences before (`lead`) and after (`trail`) the gap are there.
    """

    version: int
    label: str
    document: str
    language: str
    place: Place
    lead: str
    before: str
    quote: str
    after: str
    trail: str
    missing: bool


def passages_of(report: StoryReport, finding: Finding) -> list[Passage]:
    """Return the evidence of `finding`, in its order, each piece in its context."""
    labels = version_labels(report.story)
    return [
        _passage(report.read[evidence.version], evidence, labels.get(evidence.document))
        for evidence in finding.evidence
    ]


def printable(text: str) -> str:
    """Return `text` with runs of blanks as one space and unprintable characters as U+FFFD."""
    return re.sub(r"\s+", " ", _UNPRINTABLE.sub("\ufffd", text))


def windowed(passage: Passage, limit: int) -> tuple[str, str, str]:
    """Cut a sentence down to about `limit` characters around its quote.

    Returns what stands before the quote, the quote, and what stands after it; an ellipsis stands
    for what was left out. Words are kept whole where they are not very long.
    """
    before, quote, after = passage.before, passage.quote, passage.after
    if len(before) + len(quote) + len(after) <= limit:
        return before, quote, after
    if len(quote) > limit * 3 // 4:
        half = limit * 3 // 8
        quote = f"{keep_start(quote, half)} {keep_end(quote, half)}"
    room = max(limit - len(quote), limit // 4)
    left = min(len(before), max(room // 2, room - len(after)))
    return keep_end(before, left), quote, keep_start(after, room - left)


def keep_start(text: str, limit: int) -> str:
    """Return the first words of `text`, at most `limit` characters and an ellipsis."""
    if len(text) <= limit:
        return text
    head = text[:limit]
    return (head[: head.rfind(" ")] if " " in head.strip() else head).rstrip() + " " + ELLIPSIS


def keep_end(text: str, limit: int) -> str:
    """Return the last words of `text`, at most `limit` characters and an ellipsis."""
    if len(text) <= limit:
        return text
    tail = text[len(text) - limit :]
    return ELLIPSIS + " " + (tail[tail.find(" ") + 1 :] if " " in tail.strip() else tail).lstrip()


def _passage(read: ReadVersion, evidence: Evidence, label: str | None) -> Passage:
    text, span, sentence = read.version.text, evidence.span, evidence.sentence
    missing = span.start == span.end
    around = span if missing else sentence
    lead = [other.span for other in read.sentences if other.span.end <= around.start][-1:]
    trail = [other.span for other in read.sentences if other.span.start >= around.end][:1]
    return Passage(
        version=evidence.version,
        label=printable(label or evidence.language),
        document=printable(evidence.document),
        language=evidence.language,
        place=place_of(line_starts(text), span.start),
        lead=printable("".join(text[other.start : other.end] for other in lead)),
        before="" if missing else printable(text[sentence.start : span.start]),
        quote=printable(text[span.start : span.end]),
        after="" if missing else printable(text[span.end : sentence.end]),
        trail=printable("".join(text[other.start : other.end] for other in trail)),
        missing=missing,
    )
