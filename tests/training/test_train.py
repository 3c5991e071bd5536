"""A small run learns, can be taken up again, and exports what the package reads."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from benchmarks.retrieval import margin_scores, retrieval_accuracy
from consistency.embed.layout import static_folder
from consistency.embed.static import StaticEncoder
from training.export import export_model
from training.sampling import Bitext
from training.tokenizer import train_tokenizer
from training.train import Corpus, Recipe, encode_corpus, train

NOUNS = [("dog", "cane"), ("house", "casa"), ("rain", "pioggia"), ("bread", "pane")]
VERBS = [("sees", "vede"), ("likes", "ama"), ("wants", "vuole"), ("sells", "vende")]
PLACES = [("here", "qui"), ("there", "laggiu"), ("today", "oggi"), ("tomorrow", "domani")]
ROWS = tuple(
    (f"The {noun[0]} {verb[0]} {place[0]}.", f"Il {noun[1]} {verb[1]} {place[1]}.")
    for noun in NOUNS
    for verb in VERBS
    for place in PLACES
)
BITEXTS = [Bitext("plain", ("en", "it"), ROWS, 1.5)]
TOKENIZER = train_tokenizer((text for row in ROWS for text in row), 400)
RECIPE = Recipe(
    entries=TOKENIZER.get_vocab_size(), dimensions=16, steps=150, batch=64, rate=0.05, tokens=16
)


class StoppedError(Exception):
    """Stands for a run that is interrupted."""


def ignore(_: npt.NDArray[np.float32]) -> None:
    """Do nothing after a save."""


def stop(_: npt.NDArray[np.float32]) -> None:
    raise StoppedError


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return encode_corpus(BITEXTS, TOKENIZER, RECIPE.tokens)


@pytest.fixture(scope="module")
def rows(corpus: Corpus, tmp_path_factory: pytest.TempPathFactory) -> npt.NDArray[np.float32]:
    path = tmp_path_factory.mktemp("run") / "checkpoint.pt"
    return train(corpus, RECIPE, path, save_every=100, after_save=ignore)


def test_the_exported_model_finds_translations(
    rows: npt.NDArray[np.float32], tmp_path: Path
) -> None:
    export_model(rows, TOKENIZER, tmp_path)
    static = static_folder(tmp_path)
    assert static is not None
    encoder = StaticEncoder(static, "small")
    first, second = (encoder.encode([row[side] for row in ROWS]) for side in (0, 1))
    accuracy = retrieval_accuracy("en–it", first, second)
    assert accuracy.cosine > 0.95
    assert accuracy.margin > 0.95


def test_a_run_taken_up_again_is_the_same_run(
    corpus: Corpus, rows: npt.NDArray[np.float32], tmp_path: Path
) -> None:
    path = tmp_path / "checkpoint.pt"
    with pytest.raises(StoppedError):
        train(corpus, RECIPE, path, save_every=15, after_save=stop)
    assert path.exists()
    again = train(corpus, RECIPE, path, save_every=15, after_save=ignore)
    assert np.array_equal(again, rows)


def test_margin_scores_take_a_hub_its_advantage() -> None:
    cosine = np.array([[0.8, 0.9, 0.1], [0.1, 0.9, 0.1], [0.1, 0.9, 0.8]], dtype=np.float32)
    assert list(cosine.argmax(axis=1)) == [1, 1, 1]
    assert list(margin_scores(cosine, neighbours=2).argmax(axis=1)) == [0, 1, 2]
