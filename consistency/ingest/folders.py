"""Find the stories of a folder."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from consistency.errors import UnreadableInputError
from consistency.ingest.layout import group_sources, is_readable, language_code, read_name
from consistency.ingest.manifest import MANIFEST_NAME, read_manifest
from consistency.ingest.sources import Source, StorySources


def find_stories(folder: Path) -> list[StorySources]:
    """Return the stories under `folder`, by path.

    A manifest there says outright which they are. Else the files of a folder make one story, or
    several when their names say so; sub-folders named by languages hold one version of each story
    each; any other sub-folder holds stories of its own. Links to folders are not followed.

    Raises:
        UnreadableInputError: the folder, or a manifest in it, cannot be read.

    """
    if (folder / MANIFEST_NAME).is_file():
        return read_manifest(folder / MANIFEST_NAME)
    files, folders = _list(folder)
    own = [Source(path, path.name) for path in files if is_readable(path)]
    stories = group_sources(own, folder.resolve().name)
    by_language = [path for path in folders if language_code(path.name)]
    if len(by_language) > 1:
        stories += _from_language_folders(folder, by_language)
        folders = [path for path in folders if path not in by_language]
    for path in folders:
        stories += _from_subfolder(path)
    return stories


def _list(folder: Path) -> tuple[list[Path], list[Path]]:
    """Return the files and folders in `folder`, each sorted, hidden ones left out."""
    try:
        paths = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError as error:
        raise UnreadableInputError(
            str(folder), "", error.strerror or "cannot be listed", "check its permissions"
        ) from error
    return (
        [path for path in paths if path.is_file()],
        [path for path in paths if path.is_dir() and not path.is_symlink()],
    )


def _from_language_folders(root: Path, folders: list[Path]) -> list[StorySources]:
    stories: dict[str, list[Source]] = {}
    for folder in folders:
        for path in _files_under(folder):
            name = read_name(path)
            slug = path.relative_to(folder).with_name(name.slug or path.stem).as_posix()
            language = name.language or language_code(folder.name)
            source = Source(path, path.relative_to(root).as_posix(), language)
            stories.setdefault(slug, []).append(source)
    return [StorySources(slug, tuple(sources)) for slug, sources in sorted(stories.items())]


def _files_under(folder: Path) -> Iterator[Path]:
    files, folders = _list(folder)
    yield from filter(is_readable, files)
    for path in folders:
        yield from _files_under(path)


def _from_subfolder(folder: Path) -> Iterator[StorySources]:
    """Yield the stories of a sub-folder: its name is that of its one story, or begins theirs."""
    stories = find_stories(folder)
    for story in stories:
        alone = len(stories) == 1
        yield replace(story, id=folder.name if alone else f"{folder.name}/{story.id}")
