"""The same number, bounded in another way.

## What it does
Reports *at least 7* against *at most 7*, and a bound that one version turns into an exact number.
*About* and *almost* agree with the number that they stand by.

## Why it matters
A floor that becomes an exact figure claims more than the source knows.

## Example
- id: "setidaknya tujuh orang"
- it: "esattamente sette persone"

## When to dismiss
When the bound follows from the sentence around it.
"""

from __future__ import annotations

from collections.abc import Iterator

from consistency.checks.base import Check, finding_from
from consistency.model import Facet, Finding, Relation, Rule, Severity, StoryView

RULE = Rule(
    id="bound-mismatch",
    facet=Facet.QUANTITY,
    severity=Severity.WARNING,
    summary="Versions bound the same number differently",
)


def find(view: StoryView) -> Iterator[Finding]:
    """Yield a finding for each comparison that differs in this way."""
    for comparison in view.comparisons:
        if comparison.relation is Relation.BOUND:
            yield finding_from(view, RULE, comparison)


CHECK = Check(RULE, find)
