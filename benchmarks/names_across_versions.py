"""Measure how names and negation agree across line-aligned versions of news documents.

    python -m benchmarks.names_across_versions CORPUS [--languages pt,fr,it,id,en]

CORPUS holds `<language>.txt`, a segment a line, and `docs.tsv`, a document id a line. Printed are:

- names: of the places where an entity is named in three versions of a line or more, the share of
  the other versions that name it too, where a word of its name stands in their line;
- slips: two inner letters of a person's last word swapped in one version: the share linked to the
  name that the others have, as a damaged spelling;
- negation: the share of lines in which all versions negate, or none does.
"""

from __future__ import annotations

import argparse
import random
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from consistency.align.entities import Entity, link_entities
from consistency.align.spelling import Spelling, name_relation
from consistency.extract.names import find_names
from consistency.extract.polarity import find_polarity
from consistency.lang import profile_for
from consistency.model import NameFact, NameType

Segments = Mapping[str, Sequence[str]]


def main() -> None:
    """Print the three measures for the corpus on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--languages", default="pt,fr,it,id,en")
    options = parser.parse_args()
    languages = options.languages.split(",")
    names: Counter[bool] = Counter()
    slips: Counter[bool] = Counter()
    negation: Counter[bool] = Counter()
    rng = random.Random(7)
    for segments in read_documents(options.corpus, languages):
        names += count_named(segments)
        slips += count_slips(segments, rng)
        negation += count_negation(segments)
    for title, count in (("names", names), ("slips", slips), ("negation", negation)):
        print(f"{title:10s} {count[True]:6d} of {count.total():6d}  {share(count):.3f}")


def share(count: Counter[bool]) -> float:
    """Return the share of true outcomes."""
    return count[True] / max(1, count.total())


def read_documents(corpus: Path, languages: Sequence[str]) -> list[Segments]:
    """Return the segments of each document by language."""
    ids = [line.split("\t")[0] for line in (corpus / "docs.tsv").read_text("utf8").splitlines()]
    lines = {code: (corpus / f"{code}.txt").read_text("utf8").split("\n") for code in languages}
    return [
        {code: [lines[code][i] for i, other in enumerate(ids) if other == doc] for code in lines}
        for doc in dict.fromkeys(ids)
    ]


def read_names(segments: Segments) -> list[tuple[str, tuple[NameFact, ...]]]:
    """Return the names of every version, read as one text each."""
    return [
        (code, find_names("\n".join(lines), profile_for(code))) for code, lines in segments.items()
    ]


def count_named(segments: Segments) -> Counter[bool]:
    """Count, over lines and entities, the versions that name what three others name."""
    versions = read_names(segments)
    count: Counter[bool] = Counter()
    for entity in link_entities(versions):
        words = {w for forms in entity.forms for name in forms for w in name.split() if len(w) > 3}
        named = [lines_naming(entity, i, versions, segments) for i in range(len(versions))]
        for line in set().union(*named):
            here = [line in lines for lines in named]
            if sum(here) < 3:
                continue
            for (code, _), found in zip(versions, here, strict=True):
                if found or any(word in segments[code][line].casefold() for word in words):
                    count[found] += 1
    return count


def lines_naming(
    entity: Entity,
    index: int,
    versions: Sequence[tuple[str, Sequence[NameFact]]],
    segments: Segments,
) -> set[int]:
    """Return the lines of version `index` in which `entity` is named."""
    code, facts = versions[index]
    starts = [0]
    for line in segments[code]:
        starts.append(starts[-1] + len(line) + 1)
    spoken = entity.forms[index]
    return {bisect_right(starts, f.span.start) - 1 for f in facts if f.canonical in spoken}


def count_slips(segments: Segments, rng: random.Random) -> Counter[bool]:
    """Count damaged spellings that are linked to the right name, one a document and version."""
    versions = read_names(segments)
    count: Counter[bool] = Counter()
    for index, (code, facts) in enumerate(versions):
        full = [f for f in facts if f.type is NameType.PERSON and f.text.count(" ") == 1]
        if not full:
            continue
        person = rng.choice(full)
        first, last = person.text.split(" ")
        if len(last) < 5 or last[1] == last[2]:
            continue
        slip = f"{first} {last[0]}{last[2]}{last[1]}{last[3:]}"
        text = "\n".join(segments[code])
        edited = text[: person.span.start] + slip + text[person.span.end :]
        changed = [*versions]
        changed[index] = (code, find_names(edited, profile_for(code)))
        count[_linked(slip.casefold(), index, link_entities(changed))] += 1
    return count


def _linked(slip: str, index: int, entities: Sequence[Entity]) -> bool:
    for entity in entities:
        if slip in entity.forms[index]:
            others = [n for i, forms in enumerate(entity.forms) if i != index for n in forms]
            return any(name_relation(slip, name) is Spelling.DAMAGED for name in others)
    return False


def count_negation(segments: Segments) -> Counter[bool]:
    """Count the lines in which all versions agree whether anything is negated."""
    count: Counter[bool] = Counter()
    for line in zip(*segments.values(), strict=True):
        negated = {
            any(fact.negated for fact in find_polarity(text, profile_for(code)))
            for code, text in zip(segments, line, strict=True)
        }
        count[len(negated) == 1] += 1
    return count


if __name__ == "__main__":
    main()
