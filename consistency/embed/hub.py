"""Find a model of the Hugging Face hub by name, on this disk or by a download."""

from __future__ import annotations

from pathlib import Path

from huggingface_hub import HfApi, snapshot_download
from huggingface_hub.errors import HfHubHTTPError, HFValidationError, LocalEntryNotFoundError

from consistency.errors import ModelNotFoundError

OWNER_OF_BARE_NAMES = "sentence-transformers"
# The same weights for other libraries.
NOT_NEEDED = ["onnx/*", "openvino/*", "*.onnx", "*.h5", "*.msgpack", "*.ot", "*.mlmodel"]


def find_on_hub(name: str, *, allow_download: bool) -> Path:
    """Return the folder where this disk stores a model of the hub.

    No socket is opened unless `allow_download` is true. Raises ModelNotFoundError otherwise for a
    name that isn't on this disk.
    """
    repository = name if "/" in name else f"{OWNER_OF_BARE_NAMES}/{name}"
    stored = _stored(repository)
    if stored is not None:
        return stored
    if not allow_download:
        raise ModelNotFoundError(
            name, "name a folder that holds one, or allow its download with --allow-download"
        )
    return _download(repository, name)


def _stored(repository: str) -> Path | None:
    try:
        return Path(snapshot_download(repository, local_files_only=True))
    except (LocalEntryNotFoundError, HFValidationError):
        return None


def _download(repository: str, name: str) -> Path:
    try:
        files = HfApi().list_repo_files(repository)
        twice = ["*.bin"] if any(file.endswith(".safetensors") for file in files) else []
        return Path(snapshot_download(repository, ignore_patterns=[*NOT_NEEDED, *twice]))
    except (HfHubHTTPError, HFValidationError, LocalEntryNotFoundError, OSError) as error:
        raise ModelNotFoundError(name, f"and it could not be fetched: {error}") from error
