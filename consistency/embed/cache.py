"""Keep vectors by model and text, so that a second run embeds nothing."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import platformdirs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import numpy.typing as npt

    from consistency.embed.protocol import Encoder

# A folder, or one of OFF to keep nothing.
VARIABLE = "CONSISTENCY_CACHE_DIR"
OFF = ("off", "0", "none")
FILE = "vectors.sqlite"

# About 200 MB at 256 dimensions. The oldest vectors leave first.
MOST_VECTORS = 150_000
# How long one process waits for another that writes, in seconds.
PATIENCE = 5.0
KEYS_A_QUERY = 500
# Raised when what is stored changes its meaning: files of another version are started afresh.
VERSION = 1


class CachedEncoder:
    """An encoder that looks its vectors up first, and isn't even loaded when all are known.

    The cache is a convenience: a file that is damaged is made anew, one that can't be opened or
    written is done without.
    """

    def __init__(
        self,
        load: Callable[[], Encoder],
        *,
        name: str,
        fingerprint: str,
        path: Path,
        most: int = MOST_VECTORS,
    ) -> None:
        self._load = load
        self._loaded: Encoder | None = None
        self._length = 0
        self._fingerprint = fingerprint.encode()
        self._path = path
        self._most = most
        self.name = name

    @property
    def dimensions(self) -> int:
        """Length of a vector; loads the model unless one was looked up."""
        return self._length or self._encoder().dimensions

    def encode(self, texts: list[str], /) -> npt.NDArray[np.float32]:
        """Encode texts as an array (texts, dimensions) of unit rows; see Encoder."""
        keys = [self._key(text) for text in texts]
        known = self._read(keys)
        # A dictionary keeps the order of first appearance, and asks for a repeated text once.
        missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
        if missing or not texts:
            fresh = self._encoder().encode(list(missing.values()))
            if not texts:
                return fresh
            new = dict(zip(missing, fresh, strict=True))
            self._write(new)
            known |= new
        vectors = np.stack([known[key] for key in keys])
        self._length = vectors.shape[1]
        return vectors

    def _encoder(self) -> Encoder:
        if self._loaded is None:
            self._loaded = self._load()
        return self._loaded

    def _key(self, text: str) -> bytes:
        # Lone surrogates, which a text read with errors="surrogateescape" may hold, must not fail.
        content = text.encode("utf-8", "surrogatepass")
        return hashlib.blake2b(content, key=self._fingerprint[:64], digest_size=20).digest()

    def _read(self, keys: list[bytes]) -> dict[bytes, npt.NDArray[np.float32]]:
        wanted = list(dict.fromkeys(keys))
        known: dict[bytes, npt.NDArray[np.float32]] = {}
        with suppress(sqlite3.Error, OSError), closing(self._open()) as store:
            for start in range(0, len(wanted), KEYS_A_QUERY):
                some = wanted[start : start + KEYS_A_QUERY]
                marks = ",".join("?" * len(some))
                query = f"SELECT key, vector FROM vectors WHERE key IN ({marks})"
                found = store.execute(query, some)
                known |= {key: np.frombuffer(vector, dtype="<f4") for key, vector in found}
        return known

    def _write(self, vectors: dict[bytes, npt.NDArray[np.float32]]) -> None:
        newest = list(vectors.items())[-self._most :]
        rows = [(key, vector.astype("<f4").tobytes()) for key, vector in newest]
        with suppress(sqlite3.Error, OSError), closing(self._open()) as store, store:
            store.executemany("INSERT OR REPLACE INTO vectors (key, vector) VALUES (?, ?)", rows)
            (last,) = store.execute("SELECT max(age) FROM vectors").fetchone()
            store.execute("DELETE FROM vectors WHERE age <= ?", (last - self._most,))

    def _open(self) -> sqlite3.Connection:
        try:
            return _connect(self._path)
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                raise
            for path in _files(self._path):
                path.unlink(missing_ok=True)
            return _connect(self._path)


def cache_file() -> Path | None:
    """Say where vectors are kept, or None where the environment turns the cache off."""
    chosen = os.environ.get(VARIABLE, "")
    if chosen.lower() in OFF:
        return None
    folder = Path(chosen) if chosen else platformdirs.user_cache_path("consistency")
    return folder / FILE


def fingerprint_of(folder: Path) -> str:
    """Tell one state of a model's folder from another by its files' names, sizes and times.

    Reading the weights to hash them would take longer than encoding a story.
    """
    digest = hashlib.blake2b(f"{VERSION}\0{folder.resolve()}".encode(), digest_size=20)
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        state = path.stat()
        place = path.relative_to(folder).as_posix()
        digest.update(f"\0{place}\0{state.st_size}\0{state.st_mtime_ns}".encode())
    return digest.hexdigest()


def _connect(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(parents=True, exist_ok=True)
    store = sqlite3.connect(path, timeout=PATIENCE)
    try:
        # A vector lost in a power cut is computed again, so no write need wait for the disk.
        store.execute("PRAGMA synchronous = OFF")
        if _version(store) != VERSION:
            _create(store)
    except sqlite3.Error:
        store.close()
        raise
    return store


def _create(store: sqlite3.Connection) -> None:
    with store:
        store.execute("BEGIN IMMEDIATE")
        if _version(store) == VERSION:  # Another process was faster.
            return
        store.execute("DROP TABLE IF EXISTS vectors")
        store.execute(
            "CREATE TABLE vectors (age INTEGER PRIMARY KEY, key BLOB UNIQUE, vector BLOB NOT NULL)"
        )
        store.execute(f"PRAGMA user_version = {VERSION}")


def _version(store: sqlite3.Connection) -> int:
    (version,) = store.execute("PRAGMA user_version").fetchone()
    return int(version)


def _files(path: Path) -> Iterator[Path]:
    yield path
    for ending in ("-journal", "-wal", "-shm"):
        yield path.with_name(path.name + ending)
