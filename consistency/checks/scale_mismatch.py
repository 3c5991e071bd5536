"""The same digits at another power of a thousand.

## What it does
Reports quantities of one thing whose values differ by a factor of a thousand, a million, and so on.

## Why it matters
Scale words are false friends: Portuguese *bilhão* is French *milliard*, French *billion* is a
thousand times as much. Such a slip is the largest that a story can carry.

## Example
- pt: "contratos de múltiplos bilhões de dólares"
- fr: "des contrats multimillionnaires"

## When to dismiss
When one version speaks of a part and another of the whole, and the digits are alike by chance.
"""

from __future__ import annotations

from collections.abc import Iterator

from consistency.checks.base import Check, finding_from
from consistency.model import Facet, Finding, Relation, Rule, Severity, StoryView

RULE = Rule(
    id="scale-mismatch",
    facet=Facet.QUANTITY,
    severity=Severity.ERROR,
    summary="Versions give the same digits at another scale",
)


def find(view: StoryView) -> Iterator[Finding]:
    """Yield a finding for each comparison that differs in this way."""
    for comparison in view.comparisons:
        if comparison.relation is Relation.SCALE:
            yield finding_from(view, RULE, comparison)


CHECK = Check(RULE, find)
