"""Group files into stories by what their names say."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from pathlib import Path

from consistency.ingest.sources import Source, StorySources
from consistency.lang import PROFILES
from consistency.lang.iso639 import ISO_639_1

TEXT_SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown"})
HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})

_RECORD_SUFFIXES = frozenset({".json", ".jsonl", ".toml"})

_CODE = re.compile(r"[A-Za-z]{2}(?:[-_][A-Za-z0-9]{2,8})*")
# A number sets versions in one language apart: "story.pt.2.txt".
_NUMBER = re.compile(r"\d{1,3}")
_PLAIN_NAMES = frozenset({"story", "article", "text", "version"})


@dataclass(frozen=True, slots=True)
class Name:
    """What the name of a file says: its slug, without language and ending, and its language."""

    slug: str
    language: str | None


def is_readable(path: Path) -> bool:
    """Tell whether a file of that name can hold a version."""
    return not is_beside_the_point(path) and path.suffix.lower() in TEXT_SUFFIXES | HTML_SUFFIXES


def is_beside_the_point(path: Path) -> bool:
    """Tell whether a file of that name stands beside versions: a README, results, hidden files."""
    return (
        path.name.startswith(".")
        or path.name.upper().startswith("README")
        or path.suffix.lower() in _RECORD_SUFFIXES
    )


def language_code(word: str) -> str | None:
    """Return `word` as BCP 47 code if it is that of a known language, covered or not."""
    if _CODE.fullmatch(word) is None:
        return None
    primary, *rest = re.split("[-_]", word)
    if primary.lower() not in PROFILES and primary.lower() not in ISO_639_1:
        return None
    return "-".join([primary.lower(), *(part.upper() if len(part) == 2 else part for part in rest)])


def read_name(path: Path) -> Name:
    """Return slug and language of `<slug>.<lang>.<ext>`, `<lang>.<ext>` or `<slug>.<ext>`.

    The slug of `<lang>.<ext>` is empty.
    """
    parts = path.stem.split(".") if path.suffix else [path.name]
    if len(parts) > 1 and _NUMBER.fullmatch(parts[-1]):
        parts.pop()
    language = language_code(parts[-1])
    return Name(".".join(parts[:-1]), language) if language else Name(path.stem, None)


def group_sources(sources: Sequence[Source], default_id: str) -> list[StorySources]:
    """Return the stories that `sources` make, in order of their first file.

    The first layout that brings two files together decides; without one, all are one story, which
    is called by the name of its folder, or `default_id` where the folders differ.
    """
    named = [(source, read_name(source.path)) for source in sources]
    for layout in _LAYOUTS:
        groups = _group(named, layout)
        if groups:
            return groups
    named_sources = tuple(_with_language(source, name.language) for source, name in named)
    return [StorySources(_folder_name(sources) or default_id, named_sources)] if sources else []


def _group(named: Sequence[tuple[Source, Name]], layout: _Layout) -> list[StorySources]:
    """Return the stories under `layout`; none where it does not fit, or brings nothing together."""
    groups: dict[Hashable, list[Source]] = {}
    slugs: dict[Hashable, str] = {}
    for source, name in named:
        placed = layout(source, name)
        if placed is None:
            return []
        key, language = placed
        groups.setdefault(key, []).append(_with_language(source, language))
        slugs.setdefault(key, name.slug)
    if max(map(len, groups.values()), default=0) < 2:
        return []
    return [
        StorySources(_story_id(slugs[key], members), tuple(members))
        for key, members in groups.items()
    ]


def _side_by_side(source: Source, name: Name) -> tuple[Hashable, str] | None:
    """Place `<slug>.<lang>.<ext>` beside the others of its folder."""
    return ((source.path.parent, name.slug), name.language) if name.language else None


def _folder_a_language(source: Source, name: Name) -> tuple[Hashable, str] | None:
    """Place `<lang>/<slug>.<ext>` with those of the other languages' folders."""
    language = language_code(source.path.parent.name)
    if language is None or not name.slug:
        return None
    return (source.path.parent.parent, name.slug), name.language or language


def _anywhere(source: Source, name: Name) -> tuple[Hashable, str] | None:
    """Place `<slug>.<lang>.<ext>` with its like, wherever they lie."""
    return (name.slug, name.language) if name.language and name.slug else None


_Layout = Callable[[Source, Name], tuple[Hashable, str] | None]
_LAYOUTS: tuple[_Layout, ...] = (_side_by_side, _folder_a_language, _anywhere)


def _with_language(source: Source, language: str | None) -> Source:
    return Source(source.path, source.document, source.language or language, source.published)


def _story_id(slug: str, members: Sequence[Source]) -> str:
    if slug and slug.lower() not in _PLAIN_NAMES:
        return slug
    return _folder_name(members) or slug or "story"


def _folder_name(sources: Sequence[Source]) -> str:
    """Return the name of the one folder that holds all of `sources`, or nothing."""
    folders = {source.path.parent.resolve().name for source in sources}
    return folders.pop() if len(folders) == 1 else ""
