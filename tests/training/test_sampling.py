"""What the model is shown, and what it must never see."""

from __future__ import annotations

import json
import lzma
from pathlib import Path

import pytest

from training.sampling import (
    LEXICON,
    Bitext,
    read_held_out,
    read_pairs,
    sample_texts,
    text_key,
)

SHARED = Path("../shared")


def write_pairs(folder: Path, pair: str, rows: list[tuple[str, str, str]]) -> None:
    lines = "".join("\t".join(row) + "\n" for row in rows)
    with lzma.open(folder / f"{pair}.tsv.xz", "wt", encoding="utf-8") as file:
        file.write(lines)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    plain = [("plain", f"word {n}", f"kata {n}") for n in range(50)]
    write_pairs(tmp_path, "en-id", [*plain, ("panl_bppt", "Rice is dear.", "Beras mahal.")])
    write_pairs(tmp_path, "en-fr", [*plain[:10], ("plain", "…", "!")])
    synsets = [
        {"synset": "1-n", "en": ["dog", "hound"], "id": ["anjing"], "it": ["cane"]},
        {"synset": "2-n", "en": ["cat"], "it": ["gatto", "micio"]},
    ]
    with lzma.open(tmp_path / "lexicon.jsonl.xz", "wt") as file:
        file.write("\n".join(map(json.dumps, synsets)))
    return tmp_path


def find(bitexts: list[Bitext], source: str, first: str, second: str) -> Bitext:
    (found,) = [b for b in bitexts if (b.source, b.languages) == (source, (first, second))]
    return found


def test_rows_by_source_and_pair(folder: Path) -> None:
    bitexts = read_pairs(folder, 1000, seed=1)
    assert find(bitexts, "panl_bppt", "en", "id").rows == (("Rice is dear.", "Beras mahal."),)
    assert len(find(bitexts, "plain", "en", "fr").rows) == 10
    assert find(bitexts, LEXICON, "en", "it").rows == (("dog", "cane"), ("cat", "gatto"))
    assert find(bitexts, LEXICON, "id", "it").rows == (("anjing", "cane"),)


def test_a_source_is_capped_at_random_for_a_seed(folder: Path) -> None:
    drawn = [read_pairs(folder, 7, seed=seed) for seed in (1, 1, 2)]
    assert len(find(drawn[0], "plain", "en", "id").rows) == 7
    assert drawn[0] == drawn[1] != drawn[2]


def test_news_and_small_pairs_weigh_more(folder: Path) -> None:
    bitexts = read_pairs(folder, 1000, seed=1)
    plain = find(bitexts, "plain", "en", "id").weight
    assert find(bitexts, "panl_bppt", "en", "id").weight == 3 * plain
    assert find(bitexts, "plain", "en", "fr").weight > plain == 1


def test_held_out_texts_are_left_out_on_either_side(folder: Path) -> None:
    held_out = frozenset(map(text_key, ["WORD 3!", "«Kata, 4»", "hound", "anjing"]))
    bitexts = read_pairs(folder, 1000, 1, held_out)
    rows = find(bitexts, "plain", "en", "id").rows
    assert len(rows) == 48
    assert not {("word 3", "kata 3"), ("word 4", "kata 4")} & set(rows)
    assert find(bitexts, LEXICON, "en", "id").rows == ()
    assert find(bitexts, LEXICON, "en", "it").rows == (("dog", "cane"), ("cat", "gatto"))


def test_held_out_texts_are_read_from_lines_and_columns(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Uno, due.\nTre\n")
    (tmp_path / "b.tsv").write_text("One\tSatu!\n\n")
    assert read_held_out(tmp_path) == {"uno due", "tre", "one", "satu"}


def test_no_pairs_are_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"tsv\.xz"):
        read_pairs(tmp_path, 10, seed=1)


def test_every_language_fills_the_same_room(folder: Path) -> None:
    bitexts = read_pairs(folder, 1000, seed=1)
    texts = list(sample_texts(bitexts, 5000, seed=1))
    assert texts == list(sample_texts(bitexts, 5000, seed=1))
    italian = sum(len(text) + 1 for text in texts if text in {"cane", "gatto"})
    indonesian = sum(len(text) + 1 for text in texts if text.split()[0] in {"kata", "Beras"})
    assert italian >= 5000
    assert indonesian + sum(len(t) + 1 for t in texts if t == "anjing") >= 5000


# Tatoeba's sentences stand in more than one collection; these two files hold its everyday ones.
@pytest.mark.parametrize("pair", ["en-fr", "en-id"])
def test_no_evaluation_sentence_is_seen(tmp_path: Path, pair: str) -> None:
    source = SHARED / "pairs" / f"{pair}.tsv.xz"
    if not source.exists():
        pytest.skip("the pairs aren't here")
    (tmp_path / source.name).symlink_to(source.resolve())
    seen = {
        text
        for bitext in read_pairs(tmp_path, 40_000, 7, read_held_out(SHARED / "eval"))
        for row in bitext.rows
        for text in row
    }
    paths = sorted((SHARED / "eval").iterdir())
    lines = [line for path in paths for line in path.read_text(encoding="utf-8").split("\n")]
    held_out = {text.strip() for line in lines for text in line.split("\t")} - {""}
    assert len(held_out) > 10_000
    assert not held_out & seen
