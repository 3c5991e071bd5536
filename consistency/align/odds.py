"""From evidence to a probability."""

from __future__ import annotations

import math

SUREST = 0.99
"""No rule of thumb is surer than this."""


def probability(evidence: float) -> float:
    """Return the probability that log odds of `evidence` stand for, to three places."""
    return round(min(max(1 / (1 + math.exp(-evidence)), 1 - SUREST), SUREST), 3)


def evidence_of(confidence: float) -> float:
    """Return the log odds of a probability."""
    return math.log(confidence / (1 - confidence))
