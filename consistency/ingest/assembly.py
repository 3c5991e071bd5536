"""Make a story of texts: tell languages, and set aside what cannot be compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from consistency.errors import UnknownLanguageError
from consistency.ingest.languages import SHORTEST_TEXT, identify_language
from consistency.ingest.layout import language_code
from consistency.ingest.options import IngestOptions
from consistency.lang import profile_for
from consistency.model import Skipped, Story, Version

STAGE = "ingest"
_LANGUAGE_STAGE = "language"


@dataclass(frozen=True, slots=True)
class Draft:
    """A text on its way to become a version."""

    document: str
    text: str
    language: str | None = None
    published: str | None = None


def assemble_story(
    story_id: str, drafts: Iterable[Draft | Skipped], options: IngestOptions, remedy: str = ""
) -> Story:
    """Return the story of `drafts`: versions that can be compared, and why others can not.

    A story with fewer than two of them says so in a `Skipped` of its own, without a document, and
    what to do about it (`remedy`).
    """
    versions: list[Version] = []
    skipped: list[Skipped] = []
    for draft in drafts:
        made = draft if isinstance(draft, Skipped) else _make_version(draft, options)
        if isinstance(made, Skipped):
            skipped.append(made)
        else:
            versions.append(made)
    if len(versions) < 2:
        count = "no version" if not versions else "only one version"
        reason = f"{count} can be compared, and a story needs two{remedy and '; '}{remedy}"
        skipped.append(Skipped(None, STAGE, reason))
    source = _source_language(options.source_language, versions)
    return Story(story_id, tuple(versions), source, tuple(skipped))


def story_from_texts(
    texts: Mapping[str, str] | Iterable[tuple[str, str]],
    story_id: str = "story",
    options: IngestOptions | None = None,
) -> Story:
    """Return the story of texts by language, or of pairs of language and text.

    Documents are called by their language; a second one in it by language and number.
    """
    pairs = texts.items() if isinstance(texts, Mapping) else texts
    drafts = [Draft(language, text, language) for language, text in pairs]
    return assemble_story(story_id, number_documents(drafts), options or IngestOptions())


def number_documents(drafts: Iterable[Draft]) -> list[Draft]:
    """Return `drafts` with a number behind each name that stood before: `pt`, `pt-2`."""
    all_drafts = list(drafts)
    names = told_apart(draft.document for draft in all_drafts)
    return [replace(draft, document=name) for draft, name in zip(all_drafts, names, strict=True)]


def told_apart(names: Iterable[str]) -> Iterator[str]:
    """Yield `names` with a number behind each that stood before."""
    taken: set[str] = set()
    for name in names:
        numbered, number = name, 1
        while numbered in taken:
            number += 1
            numbered = f"{name}-{number}"
        taken.add(numbered)
        yield numbered


def _source_language(code: str | None, versions: Sequence[Version]) -> str | None:
    """Return `code` as versions write it: of one in `pt-BR`, `pt` may be said."""
    code = code and (language_code(code) or code)
    written = [version.language for version in versions]
    if code is None or code in written:
        return code
    return next((each for each in written if each.split("-")[0] == code), code)


def _make_version(draft: Draft, options: IngestOptions) -> Version | Skipped:
    if not draft.text.strip():
        return Skipped(draft.document, STAGE, "the text is empty; leave it out or fill it")
    language = draft.language or options.language or identify_language(draft.text)
    if language is None:
        return Skipped(
            draft.document,
            _LANGUAGE_STAGE,
            f"its language cannot be told from fewer than {SHORTEST_TEXT} characters; "
            "say it in the file's name (<slug>.<lang>.txt), in stories.toml or with --language",
        )
    try:
        profile_for(language)
    except UnknownLanguageError as error:
        return Skipped(draft.document, _LANGUAGE_STAGE, str(error))
    return Version(
        draft.document,
        language_code(language) or language,
        draft.text,
        draft.published or options.published,
    )
