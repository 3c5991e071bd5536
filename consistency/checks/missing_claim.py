"""A claim that most versions carry and one leaves out.

## What it does
Where versions are near-complete retellings of one another, reports a passage that two or more of
them carry and another does not.

## Why it matters
What a version leaves out misleads as surely as what it gets wrong, and nobody sees it by reading
that version alone.

## Example
- pt, fr: "A empresa negou as acusações." / "L’entreprise a nié les accusations."
- it: nothing of it

## When to dismiss
When the version was shortened on purpose.
"""

from __future__ import annotations

from collections.abc import Iterator

from consistency.checks.base import Check
from consistency.checks.passages import finding_from_gap
from consistency.model import Facet, Finding, Gap, Rule, Severity, StoryView

RULE = Rule(
    id="missing-claim",
    facet=Facet.OMISSION,
    severity=Severity.WARNING,
    summary="One version leaves out a claim",
)


def find(view: StoryView) -> Iterator[Finding]:
    """Yield a finding for each passage that is missing."""
    for gap in view.gaps:
        if _left_out(gap):
            yield finding_from_gap(view, RULE, gap)


def _left_out(gap: Gap) -> bool:
    carriers = {claim.version for claim in gap.group.claims}
    return len(carriers) > 1


CHECK = Check(RULE, find)
