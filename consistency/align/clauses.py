"""Clauses of a claim, cut at its marks: the smallest passages that are compared in meaning."""

from __future__ import annotations

import re
from collections.abc import Sequence

from consistency.model import Claim

SHORTEST = 4
"""Words; a shorter piece belongs to the one before it."""

_MARK = re.compile(r"[,;:()«»“”\"—–]\s*|\s-\s|\n+")


def clauses(claim: Claim) -> list[str]:
    """Return the clauses of `claim` in order, or the claim whole where no mark parts it."""
    pieces: list[str] = []
    for piece in _MARK.split(claim.text):
        words = piece.split()
        if pieces and (len(words) < SHORTEST or len(pieces[-1].split()) < SHORTEST):
            pieces[-1] = f"{pieces[-1]} {' '.join(words)}".strip()
        else:
            pieces.append(" ".join(words))
    return [piece for piece in pieces if piece] or [claim.text]


def clause_texts(claims: Sequence[Claim]) -> list[str]:
    """Return the clauses of all `claims`."""
    return [clause for claim in claims for clause in clauses(claim)]
