"""Where tests find the measuring material that lies beside the project."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


def shared_path(name: str) -> Path:
    """Return a path under the shared folder; skip where it is absent, fail in CI."""
    path = SHARED / name
    if not path.exists():
        reason = f"needs ../shared/{name}"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return path
