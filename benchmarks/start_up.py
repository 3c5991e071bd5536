"""Time cold starts: `python -m benchmarks.start_up`."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from statistics import median

from benchmarks.reports import ROOT, STORIES

RUNS = 5
COMMANDS: tuple[tuple[str, ...], ...] = (
    ("--help",),
    ("check", f"{STORIES}/four-engineers", "--no-cache"),
    ("check", f"{STORIES}/four-engineers", "--no-cache", "--format", "json"),
    ("check", f"{STORIES}/four-engineers", "--no-cache", "--format", "html"),
    ("facts", "--language", "pt", f"{STORIES}/four-engineers/story.pt.txt"),
)
UNWANTED = ("torch", "sentence_transformers", "sklearn", "pint", "scipy", "pandas")


def seconds(arguments: tuple[str, ...]) -> float:
    """Return the median time of a fresh process that runs `consistency` with `arguments`."""
    return median(_once([sys.executable, "-m", "consistency", *arguments]) for _ in range(RUNS))


def unwanted_modules(arguments: tuple[str, ...]) -> list[str]:
    """Return which heavy packages such a process has loaded when it ends."""
    source = (
        "import sys\nfrom consistency.cli import main\n"
        f"try:\n  main({list(arguments)!r})\nexcept SystemExit:\n  pass\n"
        f"sys.stderr.write(' '.join(name for name in {UNWANTED!r} if name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", source], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stderr.split()


def _once(command: list[str]) -> float:
    # As installed: with byte code, whatever this shell says about writing it.
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    started = time.perf_counter()
    subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=False, env=environment)
    return time.perf_counter() - started


def main() -> None:
    """Print the median time of each command, and the heavy packages that it loads."""
    for arguments in COMMANDS:
        heavy = ", ".join(unwanted_modules(arguments)) or "no heavy package"
        print(f"{seconds(arguments):6.2f} s  {heavy:20}  consistency {' '.join(arguments)}")


if __name__ == "__main__":
    main()
