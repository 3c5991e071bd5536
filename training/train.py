"""Train the rows of the embedded model with a symmetric contrastive loss."""

from __future__ import annotations

import os
from collections import defaultdict
from dataclasses import asdict, dataclass
from itertools import permutations
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch.nn.functional import embedding_bag, normalize
from tqdm import tqdm

from training.optimizer import LazyAdam

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import numpy.typing as npt
    from tokenizers import Tokenizer

    from training.sampling import Bitext

ENCODED_AT_ONCE = 20_000
REPORT_EVERY = 20


@dataclass(frozen=True, slots=True)
class Recipe:
    """What decides the result of a run, besides the pairs."""

    seed: int = 7
    entries: int = 60_000
    dimensions: int = 256
    steps: int = 1200
    batch: int = 4096
    rate: float = 0.03
    temperature: float = 0.05
    tokens: int = 64
    rows: int = 40_000
    first_scale: float = 0.1
    common: float = 1e-3


@dataclass(frozen=True, slots=True)
class Corpus:
    """Both sides of all rows as token numbers, end to end, with what is needed to draw batches.

    `ends[side]` has one entry more than there are rows; `keys[side]` tells equal texts.
    """

    tokens: tuple[npt.NDArray[np.int32], npt.NDArray[np.int32]]
    ends: tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]
    keys: tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]
    weights: npt.NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.weights)


def encode_corpus(bitexts: list[Bitext], tokenizer: Tokenizer, longest: int) -> Corpus:
    """Cut all rows into at most `longest` tokens a side."""
    tokenizer.enable_truncation(longest)
    sides = [_encode_side(bitexts, side, tokenizer) for side in (0, 1)]
    tokenizer.no_truncation()
    weights = np.concatenate(
        [np.full(len(bitext.rows), bitext.weight, dtype=np.float32) for bitext in bitexts]
    )
    return Corpus(
        (sides[0][0], sides[1][0]), (sides[0][1], sides[1][1]), (sides[0][2], sides[1][2]), weights
    )


def train(
    corpus: Corpus,
    recipe: Recipe,
    checkpoint: Path,
    *,
    save_every: int,
    after_save: Callable[[npt.NDArray[np.float32]], None],
) -> npt.NDArray[np.float32]:
    """Run the recipe, from the checkpoint when there is one of the same recipe; return the rows.

    Batches are a function of the seed and the step, so a resumed run is the run. `after_save` is
    called with the rows whenever a checkpoint has been written.
    """
    optimizer = LazyAdam(torch.from_numpy(first_rows(corpus, recipe)))
    _resume(checkpoint, recipe, optimizer)
    first = optimizer.steps
    bar = tqdm(total=recipe.steps, initial=first, desc="train", unit="step", mininterval=5)
    for batch in _batches(corpus, recipe, first):
        rate = recipe.rate * (1 - optimizer.steps / recipe.steps)
        loss = _step(optimizer, corpus, batch, rate, recipe.temperature)
        bar.update()
        if optimizer.steps % REPORT_EVERY == 0:
            bar.set_postfix(loss=f"{loss:.3f}")
        if optimizer.steps % save_every == 0 or optimizer.steps == recipe.steps:
            _save(checkpoint, recipe, optimizer)
            after_save(optimizer.table.numpy())
    bar.close()
    rows: npt.NDArray[np.float32] = optimizer.table.numpy()
    return rows


def first_rows(corpus: Corpus, recipe: Recipe) -> npt.NDArray[np.float32]:
    """Draw rows at random, the frequent ones short (SIF, Arora et al. 2017: a / (a + p))."""
    counts = np.zeros(recipe.entries)
    for tokens in corpus.tokens:
        counts += np.bincount(tokens, minlength=recipe.entries)
    shares = counts / counts.sum()
    random = np.random.default_rng(recipe.seed)
    rows = random.standard_normal((recipe.entries, recipe.dimensions), dtype=np.float32)
    lengths = recipe.first_scale * recipe.common / (recipe.common + shares)
    rows *= lengths[:, None].astype(np.float32)
    return rows


def _encode_side(
    bitexts: list[Bitext], side: int, tokenizer: Tokenizer
) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    texts = [row[side] for bitext in bitexts for row in bitext.rows]
    numbers: dict[str, int] = {}
    keys = np.array([numbers.setdefault(text, len(numbers)) for text in texts], dtype=np.int64)
    pieces: list[npt.NDArray[np.int32]] = []
    for start in tqdm(range(0, len(texts), ENCODED_AT_ONCE), desc=f"cut side {side}"):
        found = tokenizer.encode_batch_fast(texts[start : start + ENCODED_AT_ONCE])
        pieces += [np.array(encoding.ids, dtype=np.int32) for encoding in found]
    ends = np.zeros(len(texts) + 1, dtype=np.int64)
    np.cumsum([len(piece) for piece in pieces], out=ends[1:])
    return np.concatenate(pieces), ends, keys


def _batches(corpus: Corpus, recipe: Recipe, first: int) -> Iterator[npt.NDArray[np.int64]]:
    """Yield the row numbers of every batch from step `first` on."""
    step = epoch = 0
    while step < recipe.steps:
        random = np.random.default_rng([recipe.seed, epoch])
        times = np.floor(corpus.weights + random.random(len(corpus))).astype(np.int64)
        order = random.permutation(np.repeat(np.arange(len(corpus)), times))
        if len(order) < recipe.batch:
            order = random.choice(order, size=recipe.batch)
        for start in range(0, len(order) - recipe.batch + 1, recipe.batch):
            if first <= step < recipe.steps:
                yield order[start : start + recipe.batch]
            step += 1
        epoch += 1


class SymmetricInfoNCE(torch.autograd.Function):
    """Both cross entropies of a matrix of scores at once, its diagonal being the answers.

    Scores are cosines over a temperature, so one exponential with a fixed shift serves both
    directions: a third of the time of two `cross_entropy` with their own backward passes.
    """

    @staticmethod
    def forward(ctx: Any, scores: torch.Tensor, highest: float) -> torch.Tensor:
        """Return the mean of both directions; `highest` bounds the scores."""
        answers = scores.diagonal().clone()
        powers = scores.sub_(highest).exp_()
        forward, backward = powers.sum(dim=1), powers.sum(dim=0)
        ctx.save_for_backward(powers, forward, backward)
        return highest + (forward.log() + backward.log()).mean() / 2 - answers.mean()

    @staticmethod
    def backward(ctx: Any, *gradients: torch.Tensor) -> tuple[torch.Tensor, None]:
        """Return softmax over rows and over columns, less the answers."""
        powers, forward, backward = ctx.saved_tensors
        shares = 1 / forward[:, None] + 1 / backward[None, :]
        slope = shares.mul_(powers).div_(2)
        slope.diagonal().sub_(1)
        return slope.mul_(gradients[0] / len(slope)), None


def _step(
    optimizer: LazyAdam,
    corpus: Corpus,
    batch: npt.NDArray[np.int64],
    rate: float,
    temperature: float,
) -> float:
    """Take one step of symmetric InfoNCE and return the loss before it.

    Other rows of the batch with an equal text on either side are no negatives.
    """
    tokens, offsets = _bags(corpus, batch)
    numbers, places = torch.unique(tokens, return_inverse=True)
    used = optimizer.table[numbers].requires_grad_()
    left, right = normalize(embedding_bag(places, used, offsets, mode="mean")).chunk(2)
    scores = (left / temperature) @ right.T
    scores = scores.index_put(_equal_texts(corpus, batch), torch.tensor(float("-inf")))
    loss: torch.Tensor = SymmetricInfoNCE.apply(scores, 1 / temperature)  # type: ignore[no-untyped-call]
    loss.backward()  # type: ignore[no-untyped-call]
    assert used.grad is not None
    optimizer.step(numbers, used.grad, rate)
    return loss.item()


def _bags(corpus: Corpus, batch: npt.NDArray[np.int64]) -> tuple[torch.Tensor, torch.Tensor]:
    """Lay the tokens of all left sides, then of all right sides, end to end."""
    texts = [
        tokens[start:stop]
        for tokens, ends in zip(corpus.tokens, corpus.ends, strict=True)
        for start, stop in zip(ends[batch], ends[batch + 1], strict=True)
    ]
    offsets = np.cumsum([0, *(len(text) for text in texts[:-1])])
    flat = np.concatenate(texts).astype(np.int64)
    return torch.from_numpy(flat), torch.from_numpy(offsets)


def _equal_texts(corpus: Corpus, batch: npt.NDArray[np.int64]) -> tuple[torch.Tensor, torch.Tensor]:
    """Find all places off the diagonal whose rows share a text."""
    pairs: list[tuple[int, int]] = []
    for side in (0, 1):
        places: dict[int, list[int]] = defaultdict(list)
        for place, key in enumerate(corpus.keys[side][batch].tolist()):
            places[key].append(place)
        for same in places.values():
            pairs += permutations(same, 2)
    found = torch.tensor(pairs, dtype=torch.int64).reshape(-1, 2)
    return found[:, 0], found[:, 1]


def _resume(checkpoint: Path, recipe: Recipe, optimizer: LazyAdam) -> None:
    if not checkpoint.exists():
        return
    saved = torch.load(checkpoint, weights_only=True)
    if saved["recipe"] == asdict(recipe):
        optimizer.restore(saved["state"], saved["steps"])


def _save(checkpoint: Path, recipe: Recipe, optimizer: LazyAdam) -> None:
    # Replaced in one step, so that an interrupted write leaves the checkpoint before it.
    unfinished = checkpoint.with_suffix(".part")
    saved = {"recipe": asdict(recipe), "steps": optimizer.steps, "state": optimizer.state()}
    torch.save(saved, unfinished)
    os.replace(unfinished, checkpoint)
