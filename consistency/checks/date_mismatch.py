"""Dates and times that cannot be one.

## What it does
Compares dates of claims that speak of the same thing as far as both state them: *March 2015* agrees
with *2015*, *Wednesday* with *15 October 2025*, 5.30 pm with 17 h 30.

## Why it matters
A wrong day sends people to the wrong place; a wrong year rewrites a biography.

## Example
- fr: "La conférence a eu lieu le mercredi 15 octobre."
- pt: "A conferência aconteceu na quinta-feira, 16 de outubro."

## When to dismiss
When time zones explain the difference, or the versions date different steps of one event.
"""

from __future__ import annotations

from collections.abc import Iterator

from consistency.checks.base import Check, finding_from
from consistency.model import Facet, Finding, Relation, Rule, Severity, StoryView

RULE = Rule(
    id="date-mismatch",
    facet=Facet.DATE,
    severity=Severity.ERROR,
    summary="Versions give different dates",
)


def find(view: StoryView) -> Iterator[Finding]:
    """Yield a finding for each comparison that differs in this way."""
    for comparison in view.comparisons:
        if comparison.relation is Relation.DATE:
            yield finding_from(view, RULE, comparison)


CHECK = Check(RULE, find)
