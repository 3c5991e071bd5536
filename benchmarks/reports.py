"""Write reports/ from the stories in fixtures/: `python -m benchmarks.reports`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STORIES = "fixtures/stories"
FORMATS = {"fixtures.txt": "text", "fixtures.json": "json", "fixtures.html": "html"}


def fixture_report(form: str) -> bytes:
    """Return what `consistency check` writes of the fixtures in the format `form`.

    Raises:
        subprocess.CalledProcessError: the check could not run.
    """
    command = ["check", STORIES, "--format", form, "--fail-on", "never"]
    done = subprocess.run(
        [sys.executable, "-m", "consistency", *command],
        cwd=ROOT, stdout=subprocess.PIPE, check=True, env={**os.environ, "NO_COLOR": "1"},
    )  # fmt: skip
    return done.stdout


def main() -> None:
    """Write every report anew."""
    for name, form in FORMATS.items():
        path = ROOT / "reports" / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(fixture_report(form))
        print(path.relative_to(ROOT))


if __name__ == "__main__":
    main()
