"""A claim that only one version carries.

## What it does
Where versions are near-complete retellings of one another, reports a passage that stands in one of
them alone.

## Why it matters
An addition is either news that the other versions lack, or something that nobody said.

## Example
- it: "Secondo due fonti, altri tre dirigenti sono in uscita."
- pt, fr: nothing of it

## When to dismiss
When the passage explains to local readers what the others need not be told.
"""

from __future__ import annotations

from collections.abc import Iterator

from consistency.checks.base import Check
from consistency.checks.passages import finding_from_gap
from consistency.model import Facet, Finding, Gap, Rule, Severity, StoryView

RULE = Rule(
    id="added-claim",
    facet=Facet.ADDITION,
    severity=Severity.WARNING,
    summary="Only one version carries a claim",
)


def find(view: StoryView) -> Iterator[Finding]:
    """Yield a finding for each passage that stands in one version alone."""
    for gap in view.gaps:
        if _put_in(gap):
            yield finding_from_gap(view, RULE, gap)


def _put_in(gap: Gap) -> bool:
    carriers = {claim.version for claim in gap.group.claims}
    return len(carriers) == 1


CHECK = Check(RULE, find)
