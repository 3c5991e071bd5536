"""What the HTML page shows of a story: its findings as cards, its versions to read."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from consistency.errors import UnknownLanguageError
from consistency.lang import profile_for
from consistency.model import Claim, Finding, Skipped, Span, StoryReport
from consistency.render.passages import Passage, keep_end, keep_start, passages_of, printable
from consistency.render.reading import Mark, Paragraph, paragraphs_of
from consistency.render.summary import (
    Tally,
    all_skipped,
    compared,
    file_name,
    tally,
    version_labels,
    version_number,
)

CONTEXT = 160
"""Characters shown of the sentence before the evidence, and of the one after."""


@dataclass(frozen=True, slots=True)
class Column:
    """One version in a card: the words that differ, in their context."""

    name: str
    """Of the language, in English."""
    file: str
    anchor: str
    """The place in the whole version."""
    passage: Passage
    lead: str
    trail: str


@dataclass(frozen=True, slots=True)
class Aside:
    """What a version that is no part of the evidence says at this point, if anything."""

    name: str
    language: str
    file: str
    words: str


@dataclass(frozen=True, slots=True)
class Card:
    """One finding, ready to show."""

    id: str
    finding: Finding
    summary: str
    """What its rule looks for."""
    values: tuple[tuple[str, str], ...]
    """Each value with the labels of the versions that state it."""
    columns: tuple[Column, ...]
    asides: tuple[Aside, ...]
    languages: tuple[str, ...]
    tone: str
    """The severity, or `suppressed`."""


@dataclass(frozen=True, slots=True)
class VersionView:
    """One whole version, cut for reading."""

    document: str
    file: str
    language: str
    language_name: str
    name: str
    """That of the language, numbered where two versions share one."""
    published: str | None
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class StoryView:
    """One story, ready to show."""

    key: str
    id: str
    counts: Tally
    compared: int
    skipped: tuple[Skipped, ...]
    cards: tuple[Card, ...]
    versions: tuple[VersionView, ...]


def view_story(number: int, report: StoryReport) -> StoryView:
    """Prepare a story for the page; `number` sets its ids apart from other stories'."""
    key = f"s{number}"
    cards = tuple(
        _card(f"{key}f{place}", report, finding)
        for place, finding in enumerate(report.findings, start=1)
    )
    return StoryView(
        key=key,
        id=printable(report.story.id),
        counts=tally(report.findings),
        compared=len(compared(report)),
        skipped=tuple(all_skipped(report)),
        cards=cards,
        versions=tuple(_version(key, report, index) for index in range(len(report.read))),
    )


def language_name(code: str) -> str:
    """Return the English name of a BCP 47 code with its region, or the code if it is unknown."""
    try:
        name = profile_for(code).name
    except UnknownLanguageError:
        return code
    region = code.partition("-")[2]
    return f"{name} ({region})" if region else name


def _titles(report: StoryReport) -> list[str]:
    """Name every version by its language, numbered where two share one."""
    languages = [version.language for version in report.story.versions]
    numbers = [version_number(languages, place) for place in range(len(languages))]
    return [
        f"{language_name(language)} {number}".rstrip()
        for language, number in zip(languages, numbers, strict=True)
    ]


def _card(card: str, report: StoryReport, finding: Finding) -> Card:
    titles = _titles(report)
    passages = passages_of(report, finding)
    shown = {passage.version for passage in passages}
    rule = next((rule for rule in report.rules if rule.id == finding.code), None)
    return Card(
        id=card,
        finding=finding,
        summary=rule.summary if rule else "",
        values=_values(report, finding),
        columns=tuple(
            Column(
                name=titles[passage.version],
                file=file_name(passage.document),
                anchor=f"{card}e{place}",
                passage=passage,
                lead=keep_end(passage.lead, CONTEXT),
                trail=keep_start(passage.trail, CONTEXT),
            )
            for place, passage in enumerate(passages)
        ),
        asides=tuple(
            _aside(report, finding, index, title)
            for index, title in enumerate(titles)
            if index not in shown
        ),
        languages=tuple(dict.fromkeys(passage.language for passage in passages)),
        tone=_tone(finding),
    )


def _values(report: StoryReport, finding: Finding) -> tuple[tuple[str, str], ...]:
    labels = version_labels(report.story)
    groups = [(group.value, group.documents) for group in finding.values]
    groups += [("not stated", finding.not_stated)] if finding.not_stated else []
    return tuple(
        (printable(value), printable(", ".join(labels.get(name, name) for name in documents)))
        for value, documents in groups
    )


def _aside(report: StoryReport, finding: Finding, index: int, title: str) -> Aside:
    version = report.read[index].version
    sentences = {(evidence.version, evidence.sentence) for evidence in finding.evidence}
    claims = {
        claim.index: claim.text
        for group in report.groups
        if any(_in_one(claim, sentences) for claim in group.claims)
        for claim in group.claims
        if claim.version == index
    }
    return Aside(
        name=title,
        language=version.language,
        file=file_name(printable(version.document)),
        words=printable(" … ".join(claims[place] for place in sorted(claims))),
    )


def _in_one(claim: Claim, sentences: Set[tuple[int, Span]]) -> bool:
    return any(
        claim.version == version
        and claim.span.start < sentence.end
        and sentence.start < claim.span.end
        for version, sentence in sentences
    )


def _version(key: str, report: StoryReport, index: int) -> VersionView:
    read = report.read[index]
    marks = [
        Mark(evidence.span, f"{key}f{place}e{number}", f"{key}f{place}", _tone(finding))
        for place, finding in enumerate(report.findings, start=1)
        for number, evidence in enumerate(finding.evidence)
        if evidence.version == index
    ]
    groups = {
        claim.index: f"{key}g{number}"
        for number, group in reversed(list(enumerate(report.groups, start=1)))
        for claim in group.claims
        if claim.version == index and len(group.claims) > 1
    }
    version = read.version
    document = printable(version.document)
    return VersionView(
        document=document,
        file=file_name(document),
        language=version.language,
        language_name=language_name(version.language),
        name=_titles(report)[index],
        published=version.published,
        paragraphs=tuple(paragraphs_of(read, marks, groups)),
    )


def _tone(finding: Finding) -> str:
    return finding.severity.value if finding.suppressed is None else "suppressed"
