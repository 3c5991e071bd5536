"""Read parallel text and decide how much of each source the model sees."""

from __future__ import annotations

import json
import lzma
import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LEXICON = "lexicon"
LONGEST_TEXT = 600
NO_WORD = re.compile(r"[\W_]+")

# The collections are mostly manuals; what the model is for is news. A row of a source above 1 is
# shown so many times for each time that a plain row is; below 1 is the part of the limit of rows
# that is drawn of a source.
WEIGHTS = {
    "panl_bppt": 3.0,
    "iden_desmond86": 2.0,
    "idmt_gunnxx": 3.0,
    "nusax": 3.0,
    "opensource_guide": 3.0,
    "privacyguides": 2.0,
    "quran": 2.0,
    "owasp_top10": 1.5,
    "hf_course": 1.5,
    "ms_security101": 1.5,
    "ms_edgeai": 1.5,
    "react_docs": 1.5,
    "adobe_campaign": 0.3,
    "fcc_curriculum": 0.2,
    "ms_dyn365bc": 0.3,
    "ms_projops": 0.2,
    "php_docs": 0.3,
    "json_i18n": 0.1,
    "inaturalist": 0.1,
    "pixel_dungeon": 0.1,
}

# Language pairs of few rows are shown more often, by this power of how much fewer they are: it–id
# holds a third of what en–fr does.
BALANCE = 0.5

Rows = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Bitext:
    """Rows of one source in two languages, and how often each is shown in an epoch, on average."""

    source: str
    languages: tuple[str, str]
    rows: tuple[tuple[str, str], ...]
    weight: float


def read_pairs(
    folder: Path, limit: int, seed: int, held_out: frozenset[str] = frozenset()
) -> list[Bitext]:
    """Read `<a>-<b>.tsv.xz` files and the lexicon, at most `limit` rows a source and pair.

    Rows are drawn at random for a seed; those with a text whose `text_key` is held out are left
    out. The order depends on names only. Raises FileNotFoundError when there is no such file.
    """
    files = sorted(folder.glob("*-*.tsv.xz"))
    if not files:
        raise FileNotFoundError(f"no <a>-<b>.tsv.xz in {folder}")
    drawn: list[tuple[str, tuple[str, str], Rows]] = []
    for path in files:
        first, second = path.name.removesuffix(".tsv.xz").split("-")
        by_source = _rows_by_source(path)
        drawn += [(source, (first, second), by_source[source]) for source in sorted(by_source)]
    lexicon = folder / "lexicon.jsonl.xz"
    if lexicon.exists():
        drawn += _read_lexicon(lexicon)
    kept = [
        (source, languages, _allowed(_draw(rows, _limit(source, limit), seed), held_out))
        for source, languages, rows in drawn
    ]
    shown: dict[tuple[str, str], float] = defaultdict(float)
    for source, languages, rows in kept:
        shown[languages] += _repeats(source) * len(rows)
    most = max(shown.values())
    return [
        Bitext(
            source,
            languages,
            tuple(rows),
            _repeats(source) * (most / max(1.0, shown[languages])) ** BALANCE,
        )
        for source, languages, rows in kept
    ]


def read_held_out(folder: Path) -> frozenset[str]:
    """Collect the keys of all texts of evaluation sets (`*.txt`, `*.tsv`): not to be trained on."""
    paths = sorted([*folder.glob("*.txt"), *folder.glob("*.tsv")])
    lines = (line for path in paths for line in path.read_text(encoding="utf-8").split("\n"))
    return frozenset(text_key(text) for line in lines for text in line.split("\t")) - {""}


def text_key(text: str) -> str:
    """Return a text's letters and digits in lower case: equal for what differs in marks only."""
    return NO_WORD.sub(" ", text.casefold()).strip()


def sample_texts(bitexts: list[Bitext], characters: int, seed: int) -> Iterator[str]:
    """Draw about `characters` of text of every language, sources by their weights.

    Every language is given the same room, so that the vocabulary of the one with the fewest rows
    isn't starved. Where a language has less text it is repeated.
    """
    by_language: dict[str, list[tuple[float, tuple[str, ...]]]] = defaultdict(list)
    for bitext in bitexts:
        for side, language in enumerate(bitext.languages):
            texts = tuple(row[side] for row in bitext.rows)
            by_language[language].append((bitext.weight * len(texts), texts))
    for language in sorted(by_language):
        random = np.random.default_rng([seed, *language.encode()])
        groups = by_language[language]
        shares = np.array([share for share, _ in groups])
        drawn = 0
        while drawn < characters:
            for group in random.choice(len(groups), size=4096, p=shares / shares.sum()):
                texts = groups[group][1]
                text = texts[int(random.integers(len(texts)))]
                drawn += len(text) + 1
                yield text


def _rows_by_source(path: Path) -> dict[str, Rows]:
    rows: dict[str, Rows] = defaultdict(list)
    with lzma.open(path, "rt", encoding="utf-8", newline="\n") as lines:
        for line in lines:
            source, first, second = line.rstrip("\n").split("\t")
            if re.search(r"\w", first) and re.search(r"\w", second):
                rows[source].append((first[:LONGEST_TEXT], second[:LONGEST_TEXT]))
    return rows


def _limit(source: str, limit: int) -> int:
    return round(limit * min(1.0, WEIGHTS.get(source, 1.0)))


def _repeats(source: str) -> float:
    return max(1.0, WEIGHTS.get(source, 1.0))


def _draw(rows: Rows, limit: int, seed: int) -> Rows:
    if len(rows) <= limit:
        return rows
    chosen = np.random.default_rng(seed).choice(len(rows), size=limit, replace=False)
    return [rows[number] for number in sorted(chosen)]


def _allowed(rows: Rows, held_out: frozenset[str]) -> Rows:
    if not held_out:
        return rows
    return [row for row in rows if not any(text_key(text) in held_out for text in row)]


def _read_lexicon(path: Path) -> list[tuple[str, tuple[str, str], Rows]]:
    """Pair every synset's words of two languages: each word of the shorter list once."""
    rows: dict[tuple[str, str], Rows] = defaultdict(list)
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            synset = json.loads(line)
            del synset["synset"]
            for first, second in combinations(sorted(synset), 2):
                rows[first, second] += zip(synset[first], synset[second], strict=False)
    return [(LEXICON, languages, rows[languages]) for languages in sorted(rows)]
