"""Numbers that differ between versions.

## What it does
Matches the quantities of claims that speak of the same thing, sets aside all that agree (after
conversion of units, number words, ranges, bounds and rounding), and reports those that do not.

## Why it matters
A count, an amount or an age that slipped in one version is the fact that readers repeat.

## Example
- id: "Meta merekrut setidaknya tujuh orang."
- it: "Meta ha assunto almeno otto ricercatori."

## When to dismiss
When the versions count different things: the staff of a company in one, that of a team in another.
"""

from __future__ import annotations

from collections.abc import Iterator

from consistency.checks.base import Check, finding_from
from consistency.model import Facet, Finding, Relation, Rule, Severity, StoryView

RULE = Rule(
    id="quantity-mismatch",
    facet=Facet.QUANTITY,
    severity=Severity.ERROR,
    summary="Versions give different numbers",
)


def find(view: StoryView) -> Iterator[Finding]:
    """Yield a finding for each comparison that differs in this way."""
    for comparison in view.comparisons:
        if comparison.relation is Relation.QUANTITY:
            yield finding_from(view, RULE, comparison)


CHECK = Check(RULE, find)
