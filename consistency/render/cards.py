"""What the HTML page shows of a story: its findings as cards, its versions to read."""

from __future__ import annotations

from dataclasses import dataclass

from consistency.errors import UnknownLanguageError
from consistency.lang import profile_for
from consistency.model import Finding, Skipped, Span, StoryReport
from consistency.render.passages import Passage, passages_of, printable
from consistency.render.reading import Mark, Paragraph, paragraphs_of
from consistency.render.summary import Tally, all_skipped, compared, tally, version_labels


@dataclass(frozen=True, slots=True)
class Column:
    """One version in a card: its passage, or the sentence aligned with those of the others."""

    name: str
    """Of the language, in English."""
    language: str
    document: str
    anchor: str | None
    """The place in the whole version."""
    passage: Passage | None
    aligned: str


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
    languages: tuple[str, ...]
    tone: str
    """The severity, or `suppressed`."""


@dataclass(frozen=True, slots=True)
class VersionView:
    """One whole version, cut for reading."""

    document: str
    language: str
    name: str
    """Of the language, in English."""
    title: str
    """The name, with the document where two versions share a language."""
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


def _card(card: str, report: StoryReport, finding: Finding) -> Card:
    labels = version_labels(report.story)
    groups = [(group.value, group.documents) for group in finding.values]
    groups += [("not stated", finding.not_stated)] if finding.not_stated else []
    passages = passages_of(report, finding)
    columns = [
        Column(
            name=language_name(passage.language),
            language=passage.language,
            document=passage.document,
            anchor=f"{card}e{place}",
            passage=passage,
            aligned="",
        )
        for place, passage in enumerate(passages)
    ]
    shown = {passage.version for passage in passages}
    others = [index for index in range(len(report.read)) if index not in shown]
    columns += [_other(report, finding, index) for index in others]
    rule = next((rule for rule in report.rules if rule.id == finding.code), None)
    return Card(
        id=card,
        finding=finding,
        summary=rule.summary if rule else "",
        values=tuple(
            (printable(value), ", ".join(labels.get(name, name) for name in documents))
            for value, documents in groups
        ),
        columns=tuple(columns),
        languages=tuple(dict.fromkeys(passage.language for passage in passages)),
        tone=_tone(finding),
    )


def _other(report: StoryReport, finding: Finding, index: int) -> Column:
    """Show what a version says at this point that is no part of the evidence."""
    version = report.read[index].version
    spans = {(evidence.version, evidence.sentence) for evidence in finding.evidence}
    aligned = [
        claim.text
        for group in report.groups
        if any(
            _within(claim.span, s) for claim in group.claims for v, s in spans if v == claim.version
        )
        for claim in group.claims
        if claim.version == index
    ]
    return Column(
        name=language_name(version.language),
        language=version.language,
        document=printable(version.document),
        anchor=None,
        passage=None,
        aligned=printable(" … ".join(dict.fromkeys(aligned))),
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
    name, document = language_name(version.language), printable(version.document)
    shared = [other.language for other in report.story.versions].count(version.language) > 1
    return VersionView(
        document=document,
        language=version.language,
        name=name,
        title=f"{name} {document}" if shared else name,
        published=version.published,
        paragraphs=tuple(paragraphs_of(read, marks, groups)),
    )


def _tone(finding: Finding) -> str:
    return finding.severity.value if finding.suppressed is None else "suppressed"


def _within(claim: Span, sentence: Span) -> bool:
    return claim.start < sentence.end and sentence.start < claim.end
