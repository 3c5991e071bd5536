"""The model card names every source with its licence."""

from __future__ import annotations

from pathlib import Path

from benchmarks.retrieval import Accuracy
from training.card import write_card
from training.sampling import Bitext
from training.train import Recipe

BITEXTS = [
    Bitext("panl_bppt", ("en", "id"), (("a", "b"), ("c", "d")), 3.0),
    Bitext("quran", ("en", "id"), (("e", "f"), ("g", "h")), 1.0),
    Bitext("mine", ("en", "it"), (), 1.0),
]


def test_sources_by_what_was_shown(tmp_path: Path) -> None:
    write_card(tmp_path, BITEXTS, Recipe(), {"FLORES dev": [Accuracy("en–id", 0.98, 0.99)]})
    card = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert "| panl_bppt | Indonesian–English news | **none stated** | 2 | 75.0% |" in card
    assert "| quran | scripture | CC BY-SA | 2 | 25.0% |" in card
    assert "| mine | one's own | not recorded | 0 | 0.0% |" in card
    assert "| FLORES dev | **worst** | 98.00 | 99.00 |" in card
    assert card.startswith("---\nlanguage: [en, id, it]\n")


def test_a_card_without_evaluation_sets(tmp_path: Path) -> None:
    write_card(tmp_path, BITEXTS, Recipe(), {})
    assert "Not measured" in (tmp_path / "README.md").read_text(encoding="utf-8")
