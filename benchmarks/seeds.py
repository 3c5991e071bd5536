"""Hold a report on the seed documents against the table in their README."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path, PurePosixPath
from typing import Any

ROW = re.compile(r"^\| (\d+) \|[^|]*\|(.*)\|$", re.MULTILINE)
PHRASE = re.compile(r"\*([^*]+)\*")
GAP = r".{0,60}?"
"""What the README's ellipsis stands for."""

Place = tuple[str, int, int]
"""Document, start, end."""


@dataclass(frozen=True, slots=True)
class SeedScore:
    """Which rows were shown, and which equalities were taken for differences."""

    rows: Mapping[str, bool]
    broken: tuple[str, ...]
    counted: int
    """Findings at error or warning."""


def seed_score(report: Mapping[str, Any], folder: Path) -> SeedScore:
    """Score the JSON `report` of one story made of all documents in `folder`."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.txt")}
    differing, equal = (folder / "README.md").read_text(encoding="utf-8").split("What must be read")
    counted = [each for each in report["findings"] if each["severity"] in {"error", "warning"}]
    rows = {number: _sides(words, " / ", texts) for number, words in ROW.findall(differing)}
    equalities = {
        line.strip(): _sides(line, " = ", texts)
        for line in re.split(r";\s+", equal)
        if " = " in line
    }
    return SeedScore(
        rows={number: _shown(sides, counted) for number, sides in rows.items()},
        broken=tuple(line for line, sides in equalities.items() if _shown(sides, counted)),
        counted=len(counted),
    )


def _sides(words: str, mark: str, texts: Mapping[str, str]) -> list[list[Place]]:
    """Find the phrases in italics on each side of `mark`, wherever a document holds them."""
    return [_places(side, texts) for side in words.split(mark)]


def _places(words: str, texts: Mapping[str, str]) -> list[Place]:
    patterns = [_pattern(phrase) for phrase in PHRASE.findall(words)]
    return [
        (document, hit.start(), hit.end())
        for pattern in patterns
        for document, text in texts.items()
        for hit in pattern.finditer(text)
    ]


def _pattern(phrase: str) -> re.Pattern[str]:
    """Read the README's shorthand: `a … b` leaves words out, `4 / empat x` is one or the other."""
    words = re.sub(r"(\S+) / (\S+)", r"(?:\1|\2)", re.sub(r"([$.+])", r"\\\1", phrase))
    return re.compile(words.replace(" … ", GAP), re.IGNORECASE)


def _shown(sides: Sequence[Sequence[Place]], findings: Sequence[Mapping[str, Any]]) -> bool:
    """Tell whether one finding gives two of the sides different values."""
    for finding in findings:
        touched = [_touched(side, finding["evidence"]) for side in sides]
        for here, there in combinations(filter(None, touched), 2):
            if len({_value_of(document, finding) for document in (*here, *there)}) > 1:
                return True
    return False


def _touched(places: Sequence[Place], evidence: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return the documents of those places on which a piece of evidence lies."""
    return [
        document
        for document, start, end in places
        for each in evidence
        if PurePosixPath(each["document"]).name == document
        and each["start"] < end
        and start < each["end"]
    ]


def _value_of(document: str, finding: Mapping[str, Any]) -> int | None:
    """Return which of the values of `finding` a document states."""
    for number, value in enumerate(finding["values"]):
        if document in {PurePosixPath(each).name for each in value["documents"]}:
            return number
    return None
