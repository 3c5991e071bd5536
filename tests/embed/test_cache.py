"""Vectors that were computed once are read from then on, whatever happens to the file."""

from __future__ import annotations

import multiprocessing
import os
import sqlite3
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from consistency.embed import load_encoder
from consistency.embed.cache import FILE, CachedEncoder, cache_file, fingerprint_of


class CountingEncoder:
    """Counts the texts that it is asked for."""

    name = "counting"
    dimensions = 4

    def __init__(self) -> None:
        self.asked: list[str] = []

    def encode(self, texts: list[str], /) -> npt.NDArray[np.float32]:
        """Remember the texts; the vector of one is its length and first letters."""
        self.asked += texts
        rows = [[len(text), *text.encode("utf-8", "replace")[:3].ljust(3)] for text in texts]
        return np.array(rows, dtype=np.float32).reshape(len(texts), 4)


def cached(inner: CountingEncoder, path: Path, most: int = 1000, model: str = "m") -> CachedEncoder:
    return CachedEncoder(lambda: inner, name="n", fingerprint=model, path=path, most=most)


def unused() -> CountingEncoder:
    raise AssertionError("the model was loaded")


def test_a_second_run_embeds_nothing(tmp_path: Path) -> None:
    path = tmp_path / "deep" / FILE
    inner = CountingEncoder()
    texts = ["a", "b", "a", "", "é 😀"]
    first = cached(inner, path).encode(texts)
    assert inner.asked == ["a", "b", "", "é 😀"]
    assert np.array_equal(first, CountingEncoder().encode(texts))
    second = CachedEncoder(unused, name="n", fingerprint="m", path=path)
    again = second.encode(texts[::-1])
    assert np.array_equal(first[::-1], again)
    assert second.dimensions == first.shape[1]
    assert again.dtype == np.float32


def test_only_new_texts_are_embedded(tmp_path: Path) -> None:
    inner = CountingEncoder()
    encoder = cached(inner, tmp_path / FILE)
    encoder.encode(["a", "b"])
    assert np.array_equal(encoder.encode(["b", "c"]), CountingEncoder().encode(["b", "c"]))
    assert inner.asked == ["a", "b", "c"]


def test_another_model_has_its_own_vectors(tmp_path: Path) -> None:
    inner = CountingEncoder()
    cached(inner, tmp_path / FILE, model="m").encode(["a"])
    cached(inner, tmp_path / FILE, model="o").encode(["a"])
    assert inner.asked == ["a", "a"]


def test_no_text(tmp_path: Path) -> None:
    assert cached(CountingEncoder(), tmp_path / FILE).encode([]).shape == (0, 4)


def test_more_texts_than_fit_a_query(tmp_path: Path) -> None:
    inner = CountingEncoder()
    texts = [str(number) for number in range(1234)]
    cached(inner, tmp_path / FILE, most=5000).encode(texts)
    cached(inner, tmp_path / FILE, most=5000).encode(texts)
    assert inner.asked == texts


def test_the_oldest_vectors_leave_first(tmp_path: Path) -> None:
    inner = CountingEncoder()
    encoder = cached(inner, tmp_path / FILE, most=3)
    for text in "abcde":
        encoder.encode([text])
    encoder.encode(["c", "d", "e"])
    assert inner.asked == list("abcde")
    encoder.encode(["a"])
    assert inner.asked == list("abcdea")
    assert encoder.encode(list("vwxyz")).shape == (5, 4)
    with sqlite3.connect(tmp_path / FILE) as store:
        assert store.execute("SELECT count(*) FROM vectors").fetchone() == (3,)
    store.close()


@pytest.mark.parametrize("content", [b"no database at all" * 100, b"", b"SQLite format 3\0" * 90])
def test_a_damaged_file_is_made_anew(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / FILE
    path.write_bytes(content)
    inner = CountingEncoder()
    cached(inner, path).encode(["a"])
    cached(inner, path).encode(["a"])
    assert inner.asked == ["a"]


def test_a_table_of_another_version_is_made_anew(tmp_path: Path) -> None:
    store = sqlite3.connect(tmp_path / FILE)
    store.execute("CREATE TABLE vectors (other TEXT)")
    store.close()
    inner = CountingEncoder()
    cached(inner, tmp_path / FILE).encode(["a"])
    cached(inner, tmp_path / FILE).encode(["a"])
    assert inner.asked == ["a"]


def test_a_place_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    encoder = cached(CountingEncoder(), tmp_path / "file" / FILE)
    assert np.array_equal(encoder.encode(["a"]), CountingEncoder().encode(["a"]))


def _encode_many(path: Path, first: int) -> None:
    for start in range(first, first + 100, 10):
        texts = [str(number) for number in range(start, start + 10)]
        cached(CountingEncoder(), path).encode(texts)


def test_two_processes_at_once(tmp_path: Path) -> None:
    path = tmp_path / FILE
    context = multiprocessing.get_context("spawn")
    workers = [context.Process(target=_encode_many, args=(path, first)) for first in (0, 50)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
        assert worker.exitcode == 0
    texts = [str(number) for number in range(150)]
    again = CachedEncoder(unused, name="n", fingerprint="m", path=path).encode(texts)
    assert np.array_equal(again, CountingEncoder().encode(texts))


def test_where_vectors_are_kept(
    monkeypatch: pytest.MonkeyPatch, cache_folder: Path, tmp_path: Path
) -> None:
    assert cache_file() == cache_folder / FILE
    load_encoder().encode(["uno"])
    assert (cache_folder / FILE).exists()
    load_encoder(cache=tmp_path / "own").encode(["uno"])
    assert (tmp_path / "own" / FILE).exists()
    for off in ("off", "OFF", "0", "none"):
        monkeypatch.setenv("CONSISTENCY_CACHE_DIR", off)
        assert cache_file() is None
    monkeypatch.delenv("CONSISTENCY_CACHE_DIR")
    chosen = cache_file()
    assert chosen is not None
    assert chosen.name == FILE


def test_cached_vectors_are_the_models_own() -> None:
    texts = ["Ada tujuh orang.", "Ci sono sette persone."]
    fresh = load_encoder(cache=False).encode(texts)
    load_encoder().encode(texts)
    assert np.array_equal(load_encoder().encode(texts), fresh)


def test_a_changed_model_has_another_fingerprint(tmp_path: Path) -> None:
    weights = tmp_path / "model.safetensors"
    weights.write_bytes(b"1")
    before = fingerprint_of(tmp_path)
    assert fingerprint_of(tmp_path) == before
    os.utime(weights, ns=(1, 1))
    assert fingerprint_of(tmp_path) != before
