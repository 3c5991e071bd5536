"""Another measure of what seems one thing.

## What it does
Reports a rate against a total, another currency, a unit that does not convert, per cent against
percentage points.

## Why it matters
30 billion a year and 100 billion in total may both be right, but a reader who compares the versions
takes them for one figure.

## Example
- pt: "mais de 30 bilhões de dólares por ano"
- it: "oltre 100 miliardi di dollari"

## When to dismiss
When each version says clearly which of two figures it gives.
"""

from __future__ import annotations

from collections.abc import Iterator

from consistency.checks.base import Check, finding_from
from consistency.model import Facet, Finding, Relation, Rule, Severity, StoryView

RULE = Rule(
    id="measure-mismatch",
    facet=Facet.QUANTITY,
    severity=Severity.WARNING,
    summary="Versions measure the same thing differently",
)


def find(view: StoryView) -> Iterator[Finding]:
    """Yield a finding for each comparison that differs in this way."""
    for comparison in view.comparisons:
        if comparison.relation is Relation.MEASURE:
            yield finding_from(view, RULE, comparison)


CHECK = Check(RULE, find)
