"""One name, one spelling of which slipped.

## What it does
Reports a spelling that differs from that of the other versions by a letter dropped, doubled,
changed or transposed, or by a lost capital. Transliterations and exonyms are the same name.

## Why it matters
A damaged name cannot be searched for, and it is the first sign of a text that nobody read again.

## Example
- fr: "Uday Ruddarraju rejoint OpenAI."
- it: "Uday Rudarraju si unisce a Openi."

## When to dismiss
When the spelling is the usual one in that language.
"""

from __future__ import annotations

from collections.abc import Iterator

from consistency.checks.base import Check, finding_from
from consistency.model import Facet, Finding, Relation, Rule, Severity, StoryView

RULE = Rule(
    id="name-variant",
    facet=Facet.NAME,
    severity=Severity.WARNING,
    summary="Versions spell one name differently",
)


def find(view: StoryView) -> Iterator[Finding]:
    """Yield a finding for each comparison that differs in this way."""
    for comparison in view.comparisons:
        if comparison.relation is Relation.NAME_VARIANT:
            yield finding_from(view, RULE, comparison)


CHECK = Check(RULE, find)
