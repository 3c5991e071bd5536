"""Measure an encoder by bitext retrieval: `python -m benchmarks.retrieval [--model NAME]`.

A sentence is found when its translation is the nearest of all sentences of the other language.
FLORES dev holds 997 sentences in every language; Tatoeba about 1,000 English ones a language.
Both are searched from either side, and the two accuracies are averaged.
"""

from __future__ import annotations

import argparse
import time
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from rich.console import Console
from rich.table import Table

from consistency.embed import load_encoder

if TYPE_CHECKING:
    import numpy.typing as npt

    from consistency.embed import Encoder

    Vectors = npt.NDArray[np.float32]

PAIRED = ("en", "pt", "fr", "it", "id")
NEIGHBOURS = 4
SHARED = Path("../shared/eval")


@dataclass(frozen=True, slots=True)
class Accuracy:
    """Share of sentences found, between 0 and 1, by cosine and by margin."""

    of: str
    cosine: float
    margin: float


def retrieval_accuracy(of: str, first: Vectors, second: Vectors) -> Accuracy:
    """Search from both sides; rows of equal number are translations, and all rows are unit."""
    cosine = first @ second.T
    return Accuracy(of, _found(cosine), _found(margin_scores(cosine)))


def margin_scores(cosine: Vectors, neighbours: int = NEIGHBOURS) -> Vectors:
    """Divide every cosine by the mean over both sides' nearest neighbours.

    The ratio margin of Artetxe and Schwenk (2019), which takes hubs their advantage.
    """
    kept = min(neighbours, *cosine.shape)
    forward = np.partition(cosine, -kept, axis=1)[:, -kept:].mean(axis=1)
    backward = np.partition(cosine, -kept, axis=0)[-kept:, :].mean(axis=0)
    scores: Vectors = cosine / ((forward[:, None] + backward[None, :]) / 2)
    return scores


def measure_flores(encoder: Encoder, folder: Path) -> list[Accuracy]:
    """Measure all pairs of PAIRED on FLORES dev."""
    vectors = {
        language: encoder.encode(_lines(folder / f"flores-dev.{language}.txt"))
        for language in PAIRED
    }
    return [
        retrieval_accuracy(f"{first}–{second}", vectors[first], vectors[second])
        for first, second in combinations(PAIRED, 2)
    ]


def measure_tatoeba(encoder: Encoder, folder: Path) -> list[Accuracy]:
    """Measure English with every language there is on Tatoeba."""
    measured = []
    for path in sorted(folder.glob("tatoeba.*.tsv")):
        rows = [line.split("\t") for line in _lines(path)]
        first, second = (encoder.encode([row[side] for row in rows]) for side in (0, 1))
        of = path.name.split(".")[1].replace("-", "–")
        measured.append(retrieval_accuracy(of, first, second))
    return measured


def sentences_a_second(encoder: Encoder, texts: list[str], at_least: float = 2.0) -> float:
    """Encode texts again and again for `at_least` seconds and say how many a second."""
    encoder.encode(texts[:100])
    done = 0
    start = time.perf_counter()
    while (passed := time.perf_counter() - start) < at_least:
        encoder.encode(texts)
        done += len(texts)
    return done / passed


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.retrieval")
    parser.add_argument("--model", help="folder or name of a model (default: the embedded one)")
    parser.add_argument("--allow-download", action="store_true")
    parser.add_argument("--eval", type=Path, default=SHARED, help="folder of the evaluation sets")
    given = parser.parse_args()
    start = time.perf_counter()
    encoder = load_encoder(given.model, allow_download=given.allow_download, cache=False)
    encoder.encode(["one"])
    loaded = time.perf_counter() - start
    flores = measure_flores(encoder, given.eval)
    table = Table(title=f"Retrieval accuracy of {encoder.name}, in per cent")
    for column in ("set", "pair", "cosine", f"margin (k = {NEIGHBOURS})"):
        table.add_column(column, justify="left" if column in ("set", "pair") else "right")
    _add(table, "FLORES dev", flores)
    table.add_section()
    _add(table, "Tatoeba", measure_tatoeba(encoder, given.eval))
    console = Console()
    console.print(table)
    texts = _lines(given.eval / "flores-dev.en.txt")
    speed = sentences_a_second(encoder, texts)
    words = sum(len(text.split()) for text in texts) / len(texts)
    console.print(
        f"{speed:,.0f} sentences/s of {words:.0f} words; {encoder.dimensions} dimensions; "
        f"imported and loaded in {loaded:.2f} s"
    )


def _found(scores: Vectors) -> float:
    right = np.arange(len(scores))
    forward = np.mean(scores.argmax(axis=1) == right)
    backward = np.mean(scores.argmax(axis=0) == right)
    return float(forward + backward) / 2


def _add(table: Table, name: str, measured: list[Accuracy]) -> None:
    cosines = [accuracy.cosine for accuracy in measured]
    margins = [accuracy.margin for accuracy in measured]
    for accuracy in measured:
        table.add_row(name, accuracy.of, _percent(accuracy.cosine), _percent(accuracy.margin))
    table.add_row(name, "mean", _percent(np.mean(cosines)), _percent(np.mean(margins)))
    table.add_row(name, "worst", _percent(min(cosines)), _percent(min(margins)))


def _percent(share: float | np.floating) -> str:
    return f"{100 * share:.2f}"


def _lines(path: Path) -> list[str]:
    # Not splitlines(): a sentence may hold U+2028 or U+0085.
    return path.read_text(encoding="utf-8").rstrip("\n").split("\n")


if __name__ == "__main__":
    main()
