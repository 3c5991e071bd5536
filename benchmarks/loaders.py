"""Compare the two readers of the embedded model: `python -m benchmarks.loaders`.

model2vec reads it at run time, sentence-transformers loads the same folder unchanged; on every
sentence of FLORES dev in six languages the vectors of the two must be one.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from consistency.embed import load_encoder
from consistency.embed.load import EMBEDDED, EMBEDDED_NAME
from consistency.embed.transformer import TransformerEncoder
from consistency.lang import PROFILES


def largest_difference(folder: Path) -> tuple[int, float]:
    """Return how many sentences were read, and the largest difference of any component."""
    texts = [
        line
        for code in sorted(PROFILES)
        for line in (folder / f"flores-dev.{code}.txt").read_text(encoding="utf-8").splitlines()
    ]
    ours = load_encoder(cache=False).encode(texts)
    theirs = TransformerEncoder(EMBEDDED, EMBEDDED_NAME).encode(texts)
    return len(texts), float(np.abs(ours - theirs).max())


def main() -> None:
    """Print the difference."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--eval", type=Path, default=Path("../shared/eval"))
    count, difference = largest_difference(parser.parse_args().eval)
    print(f"largest difference of the two readers over {count} sentences: {difference:.1e}")


if __name__ == "__main__":
    main()
