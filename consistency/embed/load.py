"""Choose the encoder that a name stands for."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from consistency.embed.cache import FILE, CachedEncoder, cache_file, fingerprint_of
from consistency.embed.layout import MARKERS, holds_model, static_folder
from consistency.errors import ModelNotFoundError

if TYPE_CHECKING:
    from consistency.embed.protocol import Encoder

EMBEDDED = Path(__file__).parent / "model"
EMBEDDED_NAME = "embedded"


def load_encoder(
    name: str | None = None, *, allow_download: bool = False, cache: bool | Path = True
) -> Encoder:
    """Load an encoder: the embedded model, or the sentence-transformers model `name`.

    `name` is a folder or a name on the Hugging Face hub. A name that isn't on this disk is fetched
    only when `allow_download` is true; no socket is opened otherwise. Vectors are kept in the
    user's cache folder, or in the folder given as `cache`; False keeps none, as does
    CONSISTENCY_CACHE_DIR=off. A cached encoder reads its model only when a text is new to it.

    Raises ModelNotFoundError for a model that isn't on this disk or can't be read.
    """
    folder = EMBEDDED if name is None else _find(name, allow_download=allow_download)
    name = EMBEDDED_NAME if name is None else name
    if not holds_model(folder):
        raise ModelNotFoundError(name, f"the folder {folder} holds none of {', '.join(MARKERS)}")
    load = partial(_read, folder, name)
    path = cache / FILE if isinstance(cache, Path) else cache_file() if cache else None
    if path is None:
        return load()
    return CachedEncoder(load, name=name, fingerprint=fingerprint_of(folder), path=path)


def _find(name: str, *, allow_download: bool) -> Path:
    folder = Path(name)
    if folder.is_dir():
        return folder
    from consistency.embed.hub import find_on_hub  # noqa: PLC0415

    return find_on_hub(name, allow_download=allow_download)


def _read(folder: Path, name: str) -> Encoder:
    """Read a model's folder. Each library is imported only where its kind of model is read."""
    static = static_folder(folder)
    if static is not None:
        from consistency.embed.static import StaticEncoder  # noqa: PLC0415

        return StaticEncoder(static, name)
    try:
        from consistency.embed.transformer import TransformerEncoder  # noqa: PLC0415
    except ModuleNotFoundError as error:
        remedy = "to read one of its kind, install consistency[models]"
        raise ModelNotFoundError(name, remedy) from error
    return TransformerEncoder(folder, name)
