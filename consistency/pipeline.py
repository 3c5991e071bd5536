"""From a story to its report: the stages, one a line; no input or output, no globals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from consistency.align.compare import compare_versions, spoken_of
from consistency.checks import CHECKS
from consistency.checks.base import Check
from consistency.embed.protocol import Encoder
from consistency.extract import extract_facts
from consistency.lang import PROFILES, profile_for
from consistency.model import (
    Claim,
    Fact,
    Finding,
    ModelCard,
    ReadVersion,
    Severity,
    Story,
    StoryReport,
    Version,
)
from consistency.segment.claims import split_claims
from consistency.segment.foreign import find_foreign
from consistency.segment.markup import blank_markup, markup_of
from consistency.segment.sentences import split_sentences

LEAST_CONFIDENCE = 0.3
"""A difference less likely than this is not worth a note."""
SEVERITY_ORDER = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


@dataclass(frozen=True, slots=True)
class CheckOptions:
    """What a caller may choose about a check."""

    checks: Sequence[Check] = CHECKS


def check_story(story: Story, encoder: Encoder, options: CheckOptions | None = None) -> StoryReport:
    """Read, align and compare the versions of `story`.

    Raises:
        UnknownLanguageError: a version is in a language without a profile; `ingest` sets such
            versions aside.
    """
    checks = (options or CheckOptions()).checks
    read = [read_version(number, version) for number, version in enumerate(story.versions)]
    vectors = [encoder.encode([claim.text for claim in each.claims]) for each in read]
    terms = spoken_of(read)
    words = dict(zip(terms, encoder.encode(terms), strict=True))
    view = compare_versions(story, read, vectors, words)
    found = [finding for check in checks for finding in check.run(view)]
    return StoryReport(
        story=story,
        read=view.read,
        groups=view.groups,
        findings=tuple(_in_report_order(found)),
        skipped=story.skipped,
        rules=tuple(check.rule for check in checks),
        model=ModelCard(encoder.name, encoder.dimensions),
    )


def read_version(number: int, version: Version) -> ReadVersion:
    """Return version `number` of a story with its sentences, claims and facts."""
    profile = profile_for(version.language)
    published = date.fromisoformat(version.published) if version.published else None
    markup = markup_of(version.document)
    # Of equal length, so that spans hold for the text as it is.
    prose = blank_markup(version.text, markup)
    sentences = split_sentences(version.text, profile, markup)
    claims = split_claims(version.text, sentences, number, profile)
    facts = extract_facts(prose, profile, published)
    foreign = find_foreign(prose, sentences, profile, PROFILES)
    return ReadVersion(version, sentences, tuple(_with_facts(claims, facts)), foreign)


def _with_facts(claims: Sequence[Claim], facts: Sequence[Fact]) -> list[Claim]:
    """Give every claim the facts that begin in it."""
    held: dict[int, list[Fact]] = {claim.index: [] for claim in claims}
    place = 0
    for fact in facts:
        while place < len(claims) and claims[place].span.end <= fact.span.start:
            place += 1
        if place < len(claims) and claims[place].span.start <= fact.span.start:
            held[claims[place].index].append(fact)
    return [replace(claim, facts=tuple(held[claim.index])) for claim in claims]


def _in_report_order(findings: Sequence[Finding]) -> list[Finding]:
    """Most severe and most certain first; two findings of one fingerprint are told once."""
    distinct: dict[str, Finding] = {}
    for finding in findings:
        if finding.confidence >= LEAST_CONFIDENCE:
            distinct.setdefault(finding.fingerprint, finding)
    return sorted(
        distinct.values(),
        key=lambda each: (SEVERITY_ORDER.index(each.severity), -each.confidence),
    )
