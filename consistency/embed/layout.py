"""Tell what kind of model a folder holds."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

MODULES = "modules.json"
STATIC = "StaticEmbedding"
NORMALIZE = "Normalize"
# A folder holds a model when it holds one of these.
MARKERS = (MODULES, "config.json")


def holds_model(folder: Path) -> bool:
    """Say whether a folder looks like a sentence-transformers or transformers model."""
    return any((folder / marker).is_file() for marker in MARKERS)


def static_folder(folder: Path) -> Path | None:
    """Find the folder of the StaticEmbedding in a model that is nothing else, or None."""
    described = folder / MODULES
    if not described.is_file():
        return None
    modules = json.loads(described.read_text(encoding="utf-8"))
    kinds = [str(module["type"]).rpartition(".")[2] for module in modules]
    if kinds[:1] != [STATIC] or kinds[1:] not in ([], [NORMALIZE]):
        return None
    return folder / str(modules[0]["path"])
