"""Train the rows of the embedded model with a symmetric contrastive loss."""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch.nn.functional import cross_entropy, normalize
from tqdm import tqdm

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
    steps: int = 1300
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
    torch.manual_seed(recipe.seed)
    rows = torch.nn.EmbeddingBag.from_pretrained(
        torch.from_numpy(first_rows(corpus, recipe)), freeze=False, mode="mean", sparse=True
    )
    optimizer = torch.optim.SparseAdam(list(rows.parameters()), lr=recipe.rate)
    step = _resume(checkpoint, recipe, rows, optimizer)
    bar = tqdm(total=recipe.steps, initial=step, desc="train", unit="step", mininterval=5)
    for batch in _batches(corpus, recipe, step):
        for group in optimizer.param_groups:
            group["lr"] = recipe.rate * (1 - step / recipe.steps)
        loss = _loss(rows, corpus, batch, recipe.temperature)
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()  # type: ignore[no-untyped-call]
        step += 1
        bar.update()
        if step % REPORT_EVERY == 0:
            bar.set_postfix(loss=f"{loss.item():.3f}")
        if step % save_every == 0 or step == recipe.steps:
            _save(checkpoint, recipe, step, rows, optimizer)
            after_save(rows.weight.detach().numpy())
    bar.close()
    return rows.weight.detach().numpy()


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


def _loss(
    rows: torch.nn.EmbeddingBag, corpus: Corpus, batch: npt.NDArray[np.int64], temperature: float
) -> torch.Tensor:
    """Symmetric InfoNCE; other rows with an equal text on either side are no negatives."""
    left, right = (normalize(_embed(rows, corpus, side, batch)) for side in (0, 1))
    scores = left @ right.T / temperature
    scores = scores.masked_fill(_equal_texts(corpus, batch), float("-inf"))
    answers = torch.arange(len(batch))
    return (cross_entropy(scores, answers) + cross_entropy(scores.T, answers)) / 2


def _embed(
    rows: torch.nn.EmbeddingBag, corpus: Corpus, side: int, batch: npt.NDArray[np.int64]
) -> torch.Tensor:
    ends, tokens = corpus.ends[side], corpus.tokens[side]
    starts, stops = ends[batch], ends[batch + 1]
    flat = np.concatenate([tokens[start:stop] for start, stop in zip(starts, stops, strict=True)])
    offsets = np.zeros(len(batch), dtype=np.int64)
    np.cumsum((stops - starts)[:-1], out=offsets[1:])
    pooled: torch.Tensor = rows(torch.from_numpy(flat.astype(np.int64)), torch.from_numpy(offsets))
    return pooled


def _equal_texts(corpus: Corpus, batch: npt.NDArray[np.int64]) -> torch.Tensor:
    equal = torch.zeros((len(batch), len(batch)), dtype=torch.bool)
    for side in (0, 1):
        keys = torch.from_numpy(corpus.keys[side][batch])
        equal |= keys[:, None] == keys[None, :]
    return equal.fill_diagonal_(False)


def _resume(
    checkpoint: Path, recipe: Recipe, rows: torch.nn.EmbeddingBag, optimizer: torch.optim.SparseAdam
) -> int:
    if not checkpoint.exists():
        return 0
    state = torch.load(checkpoint, weights_only=True)
    if state["recipe"] != asdict(recipe):
        return 0
    rows.load_state_dict(state["rows"])
    optimizer.load_state_dict(state["optimizer"])
    return int(state["step"])


def _save(
    checkpoint: Path,
    recipe: Recipe,
    step: int,
    rows: torch.nn.EmbeddingBag,
    optimizer: torch.optim.SparseAdam,
) -> None:
    # Replaced in one step, so that an interrupted write leaves the checkpoint before it.
    unfinished = checkpoint.with_suffix(".part")
    torch.save(
        {
            "recipe": asdict(recipe),
            "step": step,
            "rows": rows.state_dict(),
            "optimizer": optimizer.state_dict(),
        },
        unfinished,
    )
    os.replace(unfinished, checkpoint)
