"""Read the stories that paths name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from consistency.errors import UnreadableInputError
from consistency.ingest.assembly import STAGE, Draft, assemble_story, told_apart
from consistency.ingest.dates import iso_date
from consistency.ingest.folders import find_stories
from consistency.ingest.languages import check_source_language
from consistency.ingest.layout import group_sources, is_beside_the_point, is_readable
from consistency.ingest.manifest import MANIFEST_NAME, read_manifest
from consistency.ingest.options import IngestOptions
from consistency.ingest.sources import Source, StorySources
from consistency.ingest.texts import check_encoding, read_text
from consistency.model import Skipped, Story

_KINDS = "save it as .txt, .md or .html"
_MORE_FILES = "give more files, or name them <slug>.<lang>.txt to group them"


def read_stories(
    paths: Sequence[Path | str], options: IngestOptions | None = None
) -> Iterator[Story]:
    """Yield the stories of files, folders and manifests, each read when its turn comes.

    Files given together are one story unless their names group them (`<slug>.<lang>.<ext>`,
    `<lang>/<slug>.<ext>`); see `find_stories` for folders. A file that cannot be read or compared
    stands in `Story.skipped`; no other version is lost for it.

    Raises:
        UnreadableInputError: a path does not exist, a manifest is wrong, or an option is.

    """
    options = options or IngestOptions()
    _check(options)
    for story in _unique(_locate([Path(path) for path in paths])):
        named = replace(options, source_language=story.source_language or options.source_language)
        drafts = [*story.skipped, *(_read(source, options.encoding) for source in story.sources)]
        yield assemble_story(story.id, drafts, named, _MORE_FILES)


def _check(options: IngestOptions) -> None:
    check_encoding(options.encoding)
    check_source_language(options.source_language)
    if options.published is not None and iso_date(options.published) is None:
        raise UnreadableInputError(
            "--published",
            "",
            f"no ISO 8601 date: {options.published!r}",
            "write year, month and day as in 2025-10-16",
        )


def _locate(paths: Sequence[Path]) -> list[StorySources]:
    """Return the stories under `paths`: those of single files first."""
    files: dict[Path, None] = {}
    found: list[StorySources] = []
    for path in paths:
        if path.is_dir():
            found += find_stories(path)
        elif not path.exists():
            raise UnreadableInputError(
                str(path), "", "no such file or folder", "check how it is spelled"
            )
        elif path.name == MANIFEST_NAME:
            found += read_manifest(path)
        else:
            files[path] = None
    return _group_files(list(files)) + found


def _group_files(files: Sequence[Path]) -> list[StorySources]:
    """Return the stories of single files; their endings and names may rule some out."""
    sources = [Source(path, str(path)) for path in files if is_readable(path) or not path.suffix]
    # `*` names READMEs and expected results too; of anything else it was meant to be read.
    others = [path for path in files if path.suffix and not is_readable(path)]
    skipped = tuple(
        Skipped(str(path), STAGE, f"no kind of text is known by {path.suffix!r}; {_KINDS}")
        for path in others
        if not is_beside_the_point(path)
    )
    stories = group_sources(sources, "story")
    if not skipped:
        return stories
    first, *rest = stories or [StorySources("story", ())]
    return [replace(first, skipped=skipped), *rest]


def _unique(stories: Sequence[StorySources]) -> list[StorySources]:
    """Return `stories` with a number behind each id that stood before."""
    ids = told_apart(story.id for story in stories)
    return [replace(story, id=story_id) for story, story_id in zip(stories, ids, strict=True)]


def _read(source: Source, encoding: str) -> Draft | Skipped:
    try:
        text = read_text(source.path, encoding, source.document)
    except UnreadableInputError as error:
        place = f"{error.place}: " if error.place else ""
        return Skipped(source.document, STAGE, f"{place}{error.problem}; {error.remedy}")
    return Draft(source.document, text, source.language, source.published)
