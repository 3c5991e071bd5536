"""Read `stories.toml`, which says outright which files make up which story.

[[story]]
id = "hiring"
source = "en"             # optional: the language of the original
published = 2025-10-16    # optional: of every version that does not say otherwise
files = ["hiring.fr.txt", "hiring.it.txt"]

[[story.version]]         # what a file's name does not say
file = "texts/b.txt"
language = "pt-BR"
published = 2025-10-17
"""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

from consistency.errors import UnreadableInputError
from consistency.ingest.dates import iso_date
from consistency.ingest.layout import language_code, read_name
from consistency.ingest.sources import Source, StorySources

MANIFEST_NAME = "stories.toml"

_STORY_KEYS = frozenset({"id", "files", "version", "source", "published"})
_VERSION_KEYS = frozenset({"file", "language", "published"})


def read_manifest(path: Path) -> list[StorySources]:
    """Return the stories that the manifest at `path` lists, in its order.

    Raises:
        UnreadableInputError: it is no TOML, or an entry is missing, unknown or of the wrong type.

    """
    try:
        content = tomllib.loads(path.read_bytes().decode("utf-8"))
    except (OSError, ValueError) as error:
        raise UnreadableInputError(
            str(path), "", f"cannot be read as TOML: {error}", "correct it"
        ) from error
    entries = content.get("story")
    if not isinstance(entries, list) or set(content) != {"story"}:
        raise UnreadableInputError(
            str(path), "", "must hold [[story]] tables and nothing else", "list the stories so"
        )
    return [_read_story(path, number, entry) for number, entry in enumerate(entries, start=1)]


def _read_story(manifest: Path, number: int, entry: object) -> StorySources:
    place = f"story {number}"
    table = _table(manifest, place, entry, _STORY_KEYS)
    story_id = _string(manifest, place, table, "id")
    if story_id is None:
        raise _wrong(manifest, place, "has no id")
    place = f"story {story_id!r}"
    published = _published(manifest, place, table)
    versions = [
        *({"file": name} for name in _list(manifest, place, table, "files")),
        *_list(manifest, place, table, "version"),
    ]
    return StorySources(
        story_id,
        tuple(
            _read_version(manifest, f"{place}, version {number}", version, published)
            for number, version in enumerate(versions, start=1)
        ),
        _string(manifest, place, table, "source"),
    )


def _read_version(manifest: Path, place: str, entry: object, published: str | None) -> Source:
    table = _table(manifest, place, entry, _VERSION_KEYS)
    name = _string(manifest, place, table, "file")
    if name is None:
        raise _wrong(manifest, place, "names no file")
    path = manifest.parent / name
    return Source(
        path,
        name,
        _string(manifest, place, table, "language")
        or read_name(path).language
        or language_code(path.parent.name if "/" in name else ""),
        _published(manifest, place, table) or published,
    )


def _table(manifest: Path, place: str, entry: object, known: frozenset[str]) -> dict[str, object]:
    if not isinstance(entry, dict):
        raise _wrong(manifest, place, "is no table")
    unknown = sorted(set(entry) - known)
    if unknown:
        keys = ", ".join(sorted(known))
        raise _wrong(manifest, place, f"has the unknown key {unknown[0]!r} (known: {keys})")
    return entry


def _list(manifest: Path, place: str, table: dict[str, object], key: str) -> list[object]:
    value = table.get(key, [])
    if not isinstance(value, list):
        raise _wrong(manifest, place, f"{key} is no list")
    return value


def _string(manifest: Path, place: str, table: dict[str, object], key: str) -> str | None:
    value = table.get(key)
    if value is None or (isinstance(value, str) and value):
        return value or None
    raise _wrong(manifest, place, f"{key} is no text: {value!r}")


def _published(manifest: Path, place: str, table: dict[str, object]) -> str | None:
    value = table.get("published")
    if value is None:
        return None
    day = iso_date(value.isoformat() if isinstance(value, date) else value)
    if day is None:
        raise _wrong(manifest, place, f"published is no ISO 8601 date: {value!r}")
    return day


def _wrong(manifest: Path, place: str, problem: str) -> UnreadableInputError:
    return UnreadableInputError(str(manifest), place, problem, "correct the manifest")
