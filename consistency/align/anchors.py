"""Anchors: values and names that tie claims together whatever their language."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal

import numpy as np
import numpy.typing as npt

from consistency.align.units import CONVERSIONS, convertible, to_base
from consistency.model import Claim, DateFact, Dimension, NameFact, Quantity, ReadVersion

STEPS_A_DECADE = 20
"""How finely measures are told apart: a step is 12 per cent."""

Matrix = npt.NDArray[np.float32]


def anchor_vectors(
    read: Sequence[ReadVersion], entities: Sequence[Mapping[str, int]]
) -> list[Matrix]:
    """Return, for each version, one row a claim over the anchors of the story.

    `entities` maps the canonical names of each version to entity numbers. An anchor weighs by its
    rarity among all claims; rows are not normalised, so that those of a block add up.
    Shape (claims, anchors) each.
    """
    keys = [
        [claim_anchors(claim, names) for claim in version.claims]
        for version, names in zip(read, entities, strict=True)
    ]
    total = sum(len(version) for version in keys)
    seen = Counter(key for version in keys for claim in version for key in sorted(claim))
    columns = {key: column for column, key in enumerate(sorted(seen))}
    weights = {key: math.log((1 + total) / seen[key]) for key in seen}
    matrices = []
    for version in keys:
        rows = np.zeros((len(version), len(columns)), dtype=np.float32)
        for row, claim in enumerate(version):
            for key in claim:
                rows[row, columns[key]] = weights[key]
        matrices.append(rows)
    return matrices


def claim_anchors(claim: Claim, entities: Mapping[str, int]) -> frozenset[str]:
    """Return the anchors of one claim: its numbers, dates and entities, as strings."""
    keys: set[str] = set()
    for fact in claim.facts:
        match fact:
            case Quantity() if fact.value is not None:
                keys.update(_number_anchors(fact, fact.value))
            case DateFact():
                keys.add(f"date {fact.value}")
            case NameFact() if fact.canonical in entities:
                keys.add(f"entity {entities[fact.canonical]}")
            case _:
                pass
    return frozenset(keys)


def _number_anchors(fact: Quantity, value: Decimal) -> list[str]:
    """Return the keys of a number; a measure has two, so that converted ones share at least one."""
    unit = fact.unit or ""
    if fact.dimension is Dimension.PERCENT:
        value /= 100  # "half" is 50 per cent
    elif convertible(unit, unit) and to_base(value, unit) > 0:
        size = math.floor(STEPS_A_DECADE * math.log10(to_base(value, unit)))
        base = CONVERSIONS[unit].base
        return [f"{base} {size}", f"{base} {size + 1}"]
    return [f"number {value.normalize():f}"]
