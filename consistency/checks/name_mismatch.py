"""Another person, organisation or place in the same part of a claim.

## What it does
Links the names of all versions, exonyms, acronyms and transliterations included, and reports a name
that one version has where the others have another one.

## Why it matters
An act or a quotation put down to the wrong person is the costliest mistake a desk can make.

## Example
- fr: "Chris Malone dirige les centres de données."
- it: "I data center sono guidati da Keith Heyde."

## When to dismiss
When both people are meant and each version names only one of them.
"""

from __future__ import annotations

from collections.abc import Iterator

from consistency.checks.base import Check, finding_from
from consistency.model import Facet, Finding, Relation, Rule, Severity, StoryView

RULE = Rule(
    id="name-mismatch",
    facet=Facet.NAME,
    severity=Severity.ERROR,
    summary="Versions name different people, organisations or places",
)


def find(view: StoryView) -> Iterator[Finding]:
    """Yield a finding for each comparison that differs in this way."""
    for comparison in view.comparisons:
        if comparison.relation is Relation.NAME:
            yield finding_from(view, RULE, comparison)


CHECK = Check(RULE, find)
