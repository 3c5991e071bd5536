"""What the package offers to Python code: check stories, read facts, load a model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from consistency.ingest import IngestOptions, story_from_texts
from consistency.lang import profile_for
from consistency.model import Fact, Story, StoryReport

if TYPE_CHECKING:
    from consistency.embed import Encoder


def check_texts(
    texts: Mapping[str, str] | Sequence[tuple[str, str]],
    *,
    published: date | str | None = None,
    source_language: str | None = None,
    encoder: Encoder | None = None,
) -> StoryReport:
    """Check the versions of one story, given as language -> text, or as (language, text) pairs.

    A version's document is called by its language, and by language and number (`pt-2`)
    where another stood before. `published` (a date, or one in ISO 8601) resolves relative dates.
    A version in a language without a profile stands in the report's `skipped`.

    Raises:
        ValueError: `published` is no date.
    """
    day = None if published is None else _as_date(published).isoformat()
    options = IngestOptions(published=day, source_language=source_language)
    return check_story(story_from_texts(texts, options=options), encoder=encoder)


def check_story(story: Story, *, encoder: Encoder | None = None) -> StoryReport:
    """Check one story; without `encoder`, with the model that the package carries."""
    # Reading facts alone must not wait for numpy and the model.
    from consistency.pipeline import check_story as run_stages  # noqa: PLC0415

    return run_stages(story, encoder or _embedded_encoder())


def load_encoder(
    name: str | None = None, *, allow_download: bool = False, cache: bool = True
) -> Encoder:
    """Load an encoder: the embedded one, or a sentence-transformers model by name or folder.

    A name that is not on this disk is fetched only where `allow_download` says so.

    Raises:
        ModelNotFoundError: the model is not on this disk and may not be fetched.
    """
    from consistency.embed import load_encoder as load  # noqa: PLC0415

    return load(name, allow_download=allow_download, cache=cache)


def read_facts(text: str, language: str, published: date | str | None = None) -> tuple[Fact, ...]:
    """Return every fact of `text`, by start of span; spans count code points of `text`.

    Raises:
        UnknownLanguageError: `language` has no profile.
        ValueError: `published` is no date.
    """
    from consistency.extract import extract_facts  # noqa: PLC0415

    day = None if published is None else _as_date(published)
    return extract_facts(text, profile_for(language), day)


def _as_date(value: date | str) -> date:
    return date.fromisoformat(value) if isinstance(value, str) else value


@lru_cache(maxsize=1)
def _embedded_encoder() -> Encoder:
    return load_encoder()
