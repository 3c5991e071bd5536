"""Train the embedded model: `python -m training --pairs FOLDER --out FOLDER`."""

from __future__ import annotations

import argparse
import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from tokenizers import Tokenizer

from benchmarks.retrieval import measure_flores, measure_tatoeba
from consistency.embed import load_encoder
from training.card import write_card
from training.export import export_model
from training.sampling import read_held_out, read_pairs, sample_texts
from training.tokenizer import train_tokenizer
from training.train import Recipe, encode_corpus, train

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from training.sampling import Bitext


def main() -> None:
    """Read the pairs, learn the vocabulary, train the rows, write the model."""
    given = _arguments()
    torch.set_num_threads(given.threads)
    recipe = replace(Recipe(), steps=given.steps, seed=given.seed)
    given.work.mkdir(parents=True, exist_ok=True)
    evaluation = given.held_out or given.pairs.parent / "eval"
    bitexts = read_pairs(given.pairs, recipe.rows, recipe.seed, read_held_out(evaluation))
    print(f"{sum(len(bitext.rows) for bitext in bitexts):,} rows in {len(bitexts)} collections")
    tokenizer = _tokenizer(given.work / "tokenizer.json", bitexts, recipe)
    corpus = encode_corpus(bitexts, tokenizer, recipe.tokens)

    def export_interim(rows: npt.NDArray[np.float32]) -> None:
        export_model(rows, tokenizer, given.work / "interim")

    rows = train(
        corpus,
        recipe,
        given.work / "checkpoint.pt",
        save_every=given.save_every,
        after_save=export_interim,
    )
    export_model(rows, tokenizer, given.out)
    encoder = load_encoder(str(given.out), cache=False)
    figures = {}
    if evaluation.is_dir():
        figures["FLORES dev"] = measure_flores(encoder, evaluation)
        figures["Tatoeba"] = measure_tatoeba(encoder, evaluation)
    write_card(given.out, bitexts, recipe, figures)
    print(f"wrote {given.out}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    recipe = Recipe()
    parser.add_argument("--pairs", type=Path, required=True, help="folder of <a>-<b>.tsv.xz")
    parser.add_argument("--out", type=Path, required=True, help="folder for the model")
    parser.add_argument(
        "--held-out", type=Path, help="evaluation sets that must not be seen (default: beside)"
    )
    parser.add_argument("--work", type=Path, default=Path("build/training"), help="checkpoints")
    parser.add_argument("--steps", type=int, default=recipe.steps)
    parser.add_argument("--seed", type=int, default=recipe.seed)
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--save-every", type=int, default=200, help="steps between checkpoints")
    return parser.parse_args()


def _tokenizer(path: Path, bitexts: list[Bitext], recipe: Recipe) -> Tokenizer:
    if path.exists():
        return Tokenizer.from_file(str(path))
    texts = sample_texts(bitexts, characters=10_000_000, seed=recipe.seed)
    tokenizer = train_tokenizer(texts, recipe.entries)
    tokenizer.save(str(path))
    return tokenizer


if __name__ == "__main__":
    main()
