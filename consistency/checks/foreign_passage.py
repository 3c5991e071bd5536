"""A sentence left in another language.

## What it does
Reports sentences of a version that are written in a language other than its own.

## Why it matters
A passage that was never translated is a claim that the readers of that version do not get.

## Example
- it: "I quattro arrivano da Tesla. The list includes high-profile names."

## When to dismiss
When the sentence is quoted in its original language on purpose.
"""

from __future__ import annotations

from collections.abc import Iterator

from consistency.checks.base import Check, document, evidence_at, fingerprint, lowered
from consistency.model import (
    Facet,
    Finding,
    ForeignPassage,
    Rule,
    Severity,
    StoryView,
    ValueGroup,
)

RULE = Rule(
    id="foreign-passage",
    facet=Facet.LANGUAGE,
    severity=Severity.WARNING,
    summary="A sentence stands in another language",
)


def find(view: StoryView) -> Iterator[Finding]:
    """Yield a finding for each sentence that is not in the language of its version."""
    for version, read in enumerate(view.read):
        for passage in read.foreign:
            yield _finding(view, version, passage)


def _finding(view: StoryView, version: int, passage: ForeignPassage) -> Finding:
    span = view.read[version].sentences[passage.sentence].span
    evidence = (evidence_at(view, version, span, passage.sentence),)
    own = view.story.versions[version].language
    return Finding(
        fingerprint=fingerprint(RULE.id, evidence),
        story=view.story.id,
        code=RULE.id,
        facet=RULE.facet,
        severity=lowered(RULE.severity, passage.confidence),
        confidence=passage.confidence,
        message=f"a sentence of the {own} version is written in another language "
        f"({passage.language})",
        values=(ValueGroup(f"written in {passage.language}", (document(view, version),)),),
        not_stated=(),
        evidence=evidence,
    )


CHECK = Check(RULE, find)
