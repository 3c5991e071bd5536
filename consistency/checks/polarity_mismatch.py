"""A claim turned round.

## What it does
Reports a negation that one version lacks or adds, and opposite sides of an opposition: *rose*
against *fell*, *won* against *lost*.

## Why it matters
One small word makes a denial of a confirmation.

## Example
- pt: "A empresa não confirmou o acordo."
- fr: "L’entreprise a confirmé l’accord."

## When to dismiss
When one version says with a negation what another says with a word of its own: *not rare*,
*common*.
"""

from __future__ import annotations

from collections.abc import Iterator

from consistency.checks.base import Check, finding_from
from consistency.model import Facet, Finding, Relation, Rule, Severity, StoryView

RULE = Rule(
    id="polarity-mismatch",
    facet=Facet.POLARITY,
    severity=Severity.WARNING,
    summary="One version says the contrary",
)


def find(view: StoryView) -> Iterator[Finding]:
    """Yield a finding for each comparison that differs in this way."""
    for comparison in view.comparisons:
        if comparison.relation in (Relation.NEGATION, Relation.DIRECTION):
            yield finding_from(view, RULE, comparison)


CHECK = Check(RULE, find)
