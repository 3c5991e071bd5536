"""Read stories from JSON, one a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from consistency.ingest.assembly import Draft, assemble_story, number_documents
from consistency.ingest.dates import iso_date
from consistency.ingest.languages import check_source_language
from consistency.ingest.options import IngestOptions
from consistency.model import Story

_REMEDY = 'write {"id": …, "versions": [{"language": …, "text": …}, …]} on one line'


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that holds no story: where it stands, what is wrong with it, and the remedy."""

    source: str
    line: int
    """Counted from 1."""
    error: str


def read_jsonl(
    lines: Iterable[str], options: IngestOptions | None = None, source: str = "-"
) -> Iterator[Story | BadLine]:
    """Yield the story of each line that is not blank, or what is wrong with it.

    A line is `{"id", "versions": [{"language"?, "text", "published"?, "name"?}], "published"?,
    "source_language"?}`. A bad line is a value, so that the others still count; `source` is what
    it calls the input.

    Raises:
        UnreadableInputError: an option is wrong.
    """
    options = options or IngestOptions()
    check_source_language(options.source_language)
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield _read_line(line, options)
        except _MisshapenError as error:
            yield BadLine(source, number, f"{error}; {_REMEDY}")


class _MisshapenError(Exception):
    """What is wrong with a line."""


def _read_line(line: str, options: IngestOptions) -> Story:
    try:
        story = json.loads(line.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise _MisshapenError(f"not valid JSON: {error}") from error
    if not isinstance(story, dict):
        raise _MisshapenError("not a JSON object")
    story_id = _string(story, "id")
    if not story_id:
        raise _MisshapenError("no id")
    versions = story.get("versions")
    if not isinstance(versions, list):
        raise _MisshapenError("versions is no list")
    drafts = [_read_version(version) for version in versions]
    options = replace(
        options,
        source_language=_string(story, "source_language") or options.source_language,
        published=_published(story) or options.published,
    )
    return assemble_story(story_id, number_documents(drafts), options)


def _read_version(version: object) -> Draft:
    if not isinstance(version, dict):
        raise _MisshapenError("a version is no JSON object")
    text = _string(version, "text")
    if text is None:
        raise _MisshapenError("a version has no text")
    language = _string(version, "language")
    name = _string(version, "name") or language or "version"
    return Draft(name, text, language or None, _published(version))


def _string(table: dict[str, object], key: str) -> str | None:
    value = table.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        raise _MisshapenError(f"{key} is no string")
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise _MisshapenError(f"{key} holds half of a surrogate pair") from None
    return value


def _published(table: dict[str, object]) -> str | None:
    value = _string(table, "published")
    day = iso_date(value)
    if value and day is None:
        raise _MisshapenError(f"published is no ISO 8601 date: {value!r}")
    return day
