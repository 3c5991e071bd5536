"""How a check is declared, and how a comparison becomes a finding."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from consistency.checks.wording import against, describe_values
from consistency.model import (
    Comparison,
    Evidence,
    Finding,
    Rule,
    Severity,
    Span,
    Statement,
    StoryView,
    ValueGroup,
)

ERROR_CONFIDENCE = 0.6
"""From here on a finding keeps the severity of its rule; below it goes down one step."""
WARNING_CONFIDENCE = 0.45


@dataclass(frozen=True, slots=True)
class Check:
    """A rule and the pure function that looks for breaches of it."""

    rule: Rule
    run: Callable[[StoryView], Iterator[Finding]]


def finding_from(
    view: StoryView, rule: Rule, comparison: Comparison, message: str | None = None
) -> Finding:
    """Return the finding that `comparison` gives under `rule`."""
    labels = describe_values(comparison.values)
    documents = [
        tuple(document(view, statement.claim.version) for statement in value)
        for value in comparison.values
    ]
    evidence = order_evidence(
        view, [[evidence_of(view, statement) for statement in value] for value in comparison.values]
    )
    return Finding(
        fingerprint=fingerprint(rule.id, evidence),
        story=view.story.id,
        code=rule.id,
        facet=rule.facet,
        severity=lowered(rule.severity, comparison.confidence),
        confidence=comparison.confidence,
        message=message or against(labels, documents_by_language(view, comparison)),
        values=tuple(map(ValueGroup, labels, documents)),
        not_stated=tuple(document(view, version) for version in comparison.silent),
        evidence=evidence,
    )


def document(view: StoryView, version: int) -> str:
    """Return the name of a version."""
    return view.story.versions[version].document


def documents_by_language(view: StoryView, comparison: Comparison) -> list[str]:
    """Return, for each value, its versions by language: `fr, it`."""
    return [
        ", ".join(language_label(view, statement.claim.version) for statement in value)
        for value in comparison.values
    ]


def language_label(view: StoryView, version: int) -> str:
    """Return the language of a version, numbered where two versions share it: `pt1`, `pt2`."""
    languages = [each.language for each in view.story.versions]
    own = languages[version]
    return f"{own}{languages[:version].count(own) + 1}" if languages.count(own) > 1 else own


def evidence_of(view: StoryView, statement: Statement) -> Evidence:
    """Return the words of a statement; without a fact, the whole claim."""
    claim, fact = statement.claim, statement.fact
    span = fact.span if fact is not None else claim.span
    return evidence_at(view, claim.version, span, claim.sentence)


def evidence_at(view: StoryView, version: int, span: Span, sentence: int) -> Evidence:
    """Return the words of `span` as evidence."""
    source = view.story.versions[version]
    return Evidence(
        version=version,
        document=source.document,
        language=source.language,
        span=span,
        quote=source.text[span.start : span.end],
        sentence=view.read[version].sentences[sentence].span,
    )


def order_evidence(view: StoryView, values: Sequence[Sequence[Evidence]]) -> tuple[Evidence, ...]:
    """Put first the version that stands alone, else the first one not in the source language.

    Where no source language is set, the last by path comes first.
    """
    everything = [evidence for value in values for evidence in value]
    alone = [value[0] for value in values if len(value) == 1]
    lone = len(alone) == 1 and len(everything) > 2
    first = alone[0] if lone else _shown_first(view, everything)
    rest = [each for each in everything if each is not first]
    return (first, *rest)


def _shown_first(view: StoryView, everything: Sequence[Evidence]) -> Evidence:
    source = view.story.source_language
    by_path = sorted(everything, key=lambda each: each.document)
    if source is not None:
        return next((each for each in by_path if each.language != source), by_path[-1])
    return by_path[-1]


def fingerprint(code: str, evidence: Sequence[Evidence]) -> str:
    """Return a name for a finding that outlives edits elsewhere in the texts."""
    parts = sorted(f"{each.language}\0{' '.join(each.quote.split())}" for each in evidence)
    return hashlib.sha256("\0".join([code, *parts]).encode()).hexdigest()[:16]


def lowered(severity: Severity, confidence: float) -> Severity:
    """Return `severity`, or a lesser one where the confidence does not carry it."""
    if confidence < WARNING_CONFIDENCE:
        return Severity.NOTE
    if confidence < ERROR_CONFIDENCE and severity is Severity.ERROR:
        return Severity.WARNING
    return severity
