"""How a gap becomes a finding: the place where a passage would stand, and the passage elsewhere."""

from __future__ import annotations

from consistency.checks.base import (
    document,
    evidence_at,
    fingerprint,
    language_label,
    lowered,
)
from consistency.model import (
    Evidence,
    Facet,
    Finding,
    Gap,
    Rule,
    Span,
    StoryView,
    ValueGroup,
)


def finding_from_gap(view: StoryView, rule: Rule, gap: Gap) -> Finding:
    """Return the finding that `gap` gives under `rule`."""
    carriers = sorted({claim.version for claim in gap.group.claims})
    passages = tuple(_passage(view, gap, version) for version in carriers)
    holes = tuple(
        _hole(view, version, place) for version, place in zip(gap.missing, gap.place, strict=True)
    )
    # An omission is shown where the passage is missing, an addition where it stands.
    evidence = holes + passages if rule.facet is Facet.OMISSION else passages
    having = ", ".join(language_label(view, version) for version in carriers)
    lacking = ", ".join(language_label(view, version) for version in gap.missing)
    return Finding(
        fingerprint=fingerprint(rule.id, passages),
        story=view.story.id,
        code=rule.id,
        facet=rule.facet,
        severity=lowered(rule.severity, gap.confidence),
        confidence=gap.confidence,
        message=f"stated in {having}, and nowhere in {lacking}",
        values=(ValueGroup("stated", tuple(document(view, version) for version in carriers)),),
        not_stated=tuple(document(view, version) for version in gap.missing),
        evidence=evidence,
    )


def _passage(view: StoryView, gap: Gap, version: int) -> Evidence:
    claims = [claim for claim in gap.group.claims if claim.version == version]
    span = Span(claims[0].span.start, claims[-1].span.end)
    return evidence_at(view, version, span, claims[0].sentence)


def _hole(view: StoryView, version: int, place: int) -> Evidence:
    sentences = view.read[version].sentences
    index = max(
        (i for i, sentence in enumerate(sentences) if sentence.span.start <= place), default=0
    )
    return evidence_at(view, version, Span(place, place), index)
