"""Write the model card from the run itself."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from training.sampling import BALANCE, LEXICON

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from benchmarks.retrieval import Accuracy
    from training.sampling import Bitext
    from training.train import Recipe

UNKNOWN_SOURCE = ("one's own", "not recorded")
NONE_STATED = "**none stated**"

# What each source is, and the licence that its repository states.
SOURCES = {
    "adobe_campaign": ("product documentation", NONE_STATED),
    "android_strings": ("interface strings", "GPL, MPL, Apache and MIT projects"),
    "bitcoin_org": ("interface strings", "GPL, MPL, Apache and MIT projects"),
    "django_docs": ("technical prose", "BSD-3-Clause"),
    "electron": ("technical prose", "MIT"),
    "fastapi": ("technical prose", "MIT"),
    "fcc_curriculum": ("lessons", "BSD-3-Clause"),
    "hf_course": ("technical prose", "Apache-2.0"),
    "hotosm_tm": ("interface strings", "GPL, MPL, Apache and MIT projects"),
    "iden_desmond86": ("Indonesian–English sentences", NONE_STATED),
    "idmt_gunnxx": ("Indonesian–English sentences", NONE_STATED),
    "inaturalist": ("interface strings", "GPL, MPL, Apache and MIT projects"),
    "json_i18n": ("interface strings", "GPL, MPL, Apache and MIT projects"),
    "kubernetes": ("technical prose", "CC BY 4.0"),
    "manythings": ("everyday sentences of Tatoeba", "CC BY 2.0 FR"),
    "minetest": ("interface strings", "GPL, MPL, Apache and MIT projects"),
    "mozilla_www": ("interface strings", "GPL, MPL, Apache and MIT projects"),
    "ms_alchemy": ("business documentation", "CC BY 4.0"),
    "ms_custinsights": ("business documentation", "CC BY 4.0"),
    "ms_dyn365bc": ("business documentation", "CC BY 4.0"),
    "ms_edgeai": ("course prose", "MIT"),
    "ms_iot": ("course prose", "MIT"),
    "ms_projops": ("business documentation", "CC BY 4.0"),
    "ms_security101": ("course prose", "MIT"),
    "nusax": ("reviews", "CC BY-SA"),
    "odoo_docs": ("technical prose", "LGPL-3.0"),
    "omw_glosses": ("dictionary glosses", "as the wordnets of the lexicon"),
    "opensource_guide": ("guides", "CC BY"),
    "osm_website": ("interface strings", "GPL, MPL, Apache and MIT projects"),
    "owasp_top10": ("guides", "CC BY-SA"),
    "panl_bppt": ("Indonesian–English news", NONE_STATED),
    "php_docs": ("technical prose", "CC BY 3.0"),
    "phpmyadmin_docs": ("technical prose", "GPL-2.0"),
    "pixel_dungeon": ("interface strings", "GPL, MPL, Apache and MIT projects"),
    "pkp_ojs": ("interface strings", "GPL, MPL, Apache and MIT projects"),
    "privacyguides": ("guides", "CC BY-SA"),
    "python_docs": ("technical prose", "CC0 / PSF"),
    "quran": ("scripture", "CC BY-SA"),
    "react_docs": ("technical prose", "CC BY 4.0"),
    "tldr": ("guides", "CC BY"),
    LEXICON: (
        "words of Open Multilingual Wordnet: OEWN, MultiWordNet, WOLF, OpenWN-PT, Bahasa, MCR",
        "in this order CC BY 4.0, CC BY 3.0, CeCILL-C, CC BY-SA, MIT, CC BY 3.0",
    ),
}

CARD = """---
language: [{languages}]
library_name: sentence-transformers
license: apache-2.0
pipeline_tag: sentence-similarity
tags: [sentence-transformers, static-embeddings, bitext-mining]
---
# The embedded model of `consistency`

Puts sentences of news that say the same thing in {languages} side by side: a static
model, the mean of a sentence's word-piece rows, out of {entries:,} of {dimensions} dimensions in
float16. It needs neither torch nor a network:

```python
from consistency.embed import load_encoder

vectors = load_encoder().encode(["Harga beras naik.", "Il prezzo del riso sale."])
```

sentence-transformers loads the same folder as it is; `SentenceTransformer(folder).float()` keeps
full precision, since it otherwise averages in float16 (and an empty text gives NaN).

## Recipe

`python -m training --pairs PAIRS --out consistency/embed/model`, seed {seed}. Words are cut by a
WordPiece vocabulary learnt on an equal amount of every language, over text decomposed (NFKD),
stripped of accents, in lower case, digits single; what is neither a letter (Latin, Greek,
Cyrillic), a digit nor one of a few symbols is dropped, so no token is unknown. Rows start at
random, frequent ones short (SIF), and are trained by symmetric InfoNCE with in-batch negatives
(batch {batch:,}, temperature {temperature}, texts cut at {tokens} tokens; equal texts are no
negatives) and Adam on the rows in use, {rate} falling linearly to zero in {steps:,} steps. Sources
are drawn by weight and not by size, at most {rows:,} rows a source and language pair; language
pairs of few rows are shown more often (power {balance}).

## Figures

Share of sentences whose translation is the nearest, in per cent, both directions averaged.

{figures}

## Data

{total:,} rows. *Shown* is a source's share of what the model saw. Rows that hold a sentence of the
evaluation sets above, in any spelling of marks and case, were left out.

| source | what it is | licence stated there | rows | shown |
|---|---|---|---:|---:|
{sources}

## Limits

- It reads words, not their order: *the dog bit the man* and *the man bit the dog* are one to it,
  and two sentences that differ in a number or a negation are nearly one. It finds what to compare;
  it can't say whether it agrees.
- Most of what it saw is technical prose; the news it saw is Indonesian and English.
- Scripts other than Latin, Greek and Cyrillic are dropped: a text of nothing else gives zeros.
- Not meant for other languages, nor for grading how alike two meanings are.
"""


def write_card(
    folder: Path,
    bitexts: Sequence[Bitext],
    recipe: Recipe,
    figures: dict[str, list[Accuracy]],
) -> None:
    """Write README.md: recipe, figures by evaluation set, data by source and licence, limits."""
    languages = sorted({language for bitext in bitexts for language in bitext.languages})
    text = CARD.format(
        languages=", ".join(languages),
        entries=recipe.entries,
        dimensions=recipe.dimensions,
        seed=recipe.seed,
        batch=recipe.batch,
        temperature=recipe.temperature,
        tokens=recipe.tokens,
        rate=recipe.rate,
        steps=recipe.steps,
        rows=recipe.rows,
        balance=BALANCE,
        figures=_figures(figures),
        total=sum(len(bitext.rows) for bitext in bitexts),
        sources="\n".join(_sources(bitexts)),
    )
    (folder / "README.md").write_text(text, encoding="utf-8")


def _figures(figures: dict[str, list[Accuracy]]) -> str:
    if not any(figures.values()):
        return "Not measured: the evaluation sets weren't there."
    lines = ["| set | pair | cosine | margin |", "|---|---|---:|---:|"]
    for name, measured in figures.items():
        lines += [_figure(name, one.of, one.cosine, one.margin) for one in measured]
        cosines = [accuracy.cosine for accuracy in measured]
        margins = [accuracy.margin for accuracy in measured]
        count = len(measured)
        lines.append(_figure(name, "**mean**", sum(cosines) / count, sum(margins) / count))
        lines.append(_figure(name, "**worst**", min(cosines), min(margins)))
    return "\n".join(lines)


def _figure(name: str, of: str, cosine: float, margin: float) -> str:
    return f"| {name} | {of} | {100 * cosine:.2f} | {100 * margin:.2f} |"


def _sources(bitexts: Sequence[Bitext]) -> list[str]:
    rows: dict[str, int] = defaultdict(int)
    shown: dict[str, float] = defaultdict(float)
    for bitext in bitexts:
        rows[bitext.source] += len(bitext.rows)
        shown[bitext.source] += bitext.weight * len(bitext.rows)
    everything = sum(shown.values())
    return [
        f"| {source} | {' | '.join(SOURCES.get(source, UNKNOWN_SOURCE))} "
        f"| {rows[source]:,} | {shown[source] / everything:.1%} |"
        for source in sorted(rows, key=lambda source: (-shown[source], source))
    ]
