"""Write trained rows as a folder that sentence-transformers and model2vec load as it is."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np
from safetensors.numpy import save_file

from training.tokenizer import shortest_json

if TYPE_CHECKING:
    from pathlib import Path

    import numpy.typing as npt
    from tokenizers import Tokenizer

STATIC = "0_StaticEmbedding"
NORMALIZE = "1_Normalize"
MODULES = [
    {
        "idx": 0,
        "name": "0",
        "path": STATIC,
        "type": "sentence_transformers.models.StaticEmbedding",
    },
    # It has nothing to keep, so its folder is named and not made, as is usual.
    {"idx": 1, "name": "1", "path": NORMALIZE, "type": "sentence_transformers.models.Normalize"},
]
SETTINGS: dict[str, object] = {
    "model_type": "SentenceTransformer",
    "prompts": {},
    "default_prompt_name": None,
    "similarity_fn_name": "cosine",
    # Read by model2vec: the counterpart of the Normalize module, and of the missing length limit.
    "normalize": True,
    "max_length": None,
}


def export_model(rows: npt.NDArray[np.float32], tokenizer: Tokenizer, folder: Path) -> None:
    """Save rows as float16 with their tokenizer in sentence-transformers format.

    Rows are scaled by one factor so that their mean length is 1: cosine doesn't change, and
    float16 keeps its precision.
    """
    static = folder / STATIC
    static.mkdir(parents=True, exist_ok=True)
    scaled = rows / np.linalg.norm(rows, axis=1).mean()
    weights = static / "model.safetensors"
    save_file({"embedding.weight": scaled.astype(np.float16)}, weights)
    weights.chmod(0o644)  # The library leaves it to its owner alone.
    (static / "tokenizer.json").write_text(shortest_json(tokenizer), encoding="utf-8")
    _write_json(folder / "modules.json", MODULES)
    _write_json(folder / "config_sentence_transformers.json", SETTINGS)


def _write_json(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
