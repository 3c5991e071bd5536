"""Hold a report on the seed documents against the table in their README."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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
    rows = {number: _places(words, texts) for number, words in ROW.findall(differing)}
    equalities = {line: _places(line, texts) for line in re.split(r";\s+", equal) if "=" in line}
    return SeedScore(
        rows={number: _shown(places, counted) for number, places in rows.items()},
        broken=tuple(line for line, places in equalities.items() if _shown(places, counted)),
        counted=len(counted),
    )


def _places(words: str, texts: Mapping[str, str]) -> list[Place]:
    """Find the phrases in italics wherever a document holds them."""
    patterns = [
        re.compile(GAP.join(map(re.escape, phrase.split(" … "))), re.IGNORECASE)
        for phrase in PHRASE.findall(words)
    ]
    return [
        (document, hit.start(), hit.end())
        for pattern in patterns
        for document, text in texts.items()
        for hit in pattern.finditer(text)
    ]


def _shown(places: Sequence[Place], findings: Sequence[Mapping[str, Any]]) -> bool:
    """Tell whether one finding sets phrases of two documents against each other."""
    return any(len(_touched(places, each["evidence"])) > 1 for each in findings)


def _touched(places: Sequence[Place], evidence: Sequence[Mapping[str, Any]]) -> set[str]:
    return {
        document
        for document, start, end in places
        for each in evidence
        if PurePosixPath(each["document"]).name == document
        and each["start"] < end
        and start < each["end"]
    }
