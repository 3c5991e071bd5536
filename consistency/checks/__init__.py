"""Every check, in the order reports list them. A new check is a file and one line here."""

from __future__ import annotations

from consistency.checks import (
    added_claim,
    bound_mismatch,
    date_mismatch,
    foreign_passage,
    measure_mismatch,
    missing_claim,
    name_mismatch,
    name_variant,
    polarity_mismatch,
    quantity_mismatch,
    scale_mismatch,
)
from consistency.checks.base import Check

CHECKS: tuple[Check, ...] = (
    quantity_mismatch.CHECK,
    scale_mismatch.CHECK,
    measure_mismatch.CHECK,
    bound_mismatch.CHECK,
    date_mismatch.CHECK,
    name_mismatch.CHECK,
    name_variant.CHECK,
    polarity_mismatch.CHECK,
    missing_claim.CHECK,
    added_claim.CHECK,
    foreign_passage.CHECK,
)
