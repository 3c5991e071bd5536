"""From a story that was read to its groups, comparisons and gaps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from consistency.align.anchors import anchor_vectors
from consistency.align.calendar import date_agreement
from consistency.align.clauses import clauses
from consistency.align.contrast import contrast_values
from consistency.align.entities import link_entities, number_names
from consistency.align.gaps import Retellings, find_gaps
from consistency.align.groups import group_claims
from consistency.align.leftovers import contrast_leftovers
from consistency.align.matching import cluster_values
from consistency.align.people import contrast_names
from consistency.align.regime import RETELLING, doubt_independent, retelling, shared_text
from consistency.align.turns import contrast_turns
from consistency.align.values import Agreement, agreement
from consistency.model import (
    DateFact,
    Fact,
    NameFact,
    Quantity,
    ReadVersion,
    Story,
    StoryView,
)

Matrix = npt.NDArray[np.float32]


def compare_versions(
    story: Story,
    read: Sequence[ReadVersion],
    vectors: Sequence[Matrix],
    words: Mapping[str, Matrix],
) -> StoryView:
    """Align the claims of `read` and compare what they state.

    `vectors` holds, for each version, an L2-normalised row a claim: shape (claims, d). `words`
    holds the vector, shape (d,), of every text that `spoken_of` returns.
    """

    def likeness(a: str, b: str) -> float:
        return float(words[a] @ words[b])

    entities = link_entities([(each.version.language, _names(each)) for each in read])
    numbers = number_names(entities, len(read))
    groups = group_claims(read, vectors, anchor_vectors(read, numbers))
    quantities = cluster_values(groups, Quantity, _quantity_agreement)
    dates = cluster_values(groups, DateFact, _date_agreement)
    shares = shared_text(read, groups)

    def apart(a: int, b: int) -> bool:
        return retelling(shares, a, b) < RETELLING

    in_groups = [
        *contrast_values(groups, quantities),
        *contrast_values(groups, dates),
        *contrast_names(read, groups, entities, likeness),
        *contrast_turns(groups),
    ]
    comparisons = [
        *(doubt_independent(comparison, apart) for comparison in in_groups),
        *contrast_leftovers(read, quantities, vectors, numbers, apart),
    ]
    gaps = find_gaps(Retellings(read, groups, words, shares))
    return StoryView(story, tuple(read), groups, tuple(comparisons), tuple(gaps))


def spoken_of(read: Sequence[ReadVersion]) -> list[str]:
    """Return the clauses, names and counted nouns of a story: what is compared by its vector."""
    found: dict[str, None] = {}
    for version in read:
        for claim in version.claims:
            found |= dict.fromkeys(clauses(claim))
            found |= dict.fromkeys(text for fact in claim.facts if (text := _spoken(fact)))
    return list(found)


def _spoken(fact: Fact) -> str | None:
    match fact:
        case NameFact():
            return fact.canonical
        case Quantity():
            return fact.of
        case _:
            return None


def _names(version: ReadVersion) -> list[NameFact]:
    return [fact for claim in version.claims for fact in claim.facts if isinstance(fact, NameFact)]


def _quantity_agreement(a: Quantity | DateFact, b: Quantity | DateFact) -> Agreement:
    if isinstance(a, Quantity) and isinstance(b, Quantity):
        return agreement(a, b)
    return Agreement.APART


def _date_agreement(a: Quantity | DateFact, b: Quantity | DateFact) -> Agreement:
    if isinstance(a, DateFact) and isinstance(b, DateFact):
        return date_agreement(a, b)
    return Agreement.APART
