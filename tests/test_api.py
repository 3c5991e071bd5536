"""What Python code calls: texts and stories in, a report out."""

from __future__ import annotations

from datetime import date

import pytest

import consistency
from consistency.api import check_story, check_texts, load_encoder, read_facts
from consistency.embed import Encoder
from consistency.errors import ModelNotFoundError, UnknownLanguageError
from consistency.model import DateFact, Story, Version

PT = "O porto abriu na segunda-feira. O custo foi de 40 milhões de euros."
FR = "Le port a ouvert lundi. Il a coûté 40 millions d’euros."


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return load_encoder(cache=False)


def documents(report: consistency.StoryReport) -> list[str]:
    return [version.document for version in report.story.versions]


def test_a_mapping_is_language_to_text(encoder: Encoder) -> None:
    report = check_texts({"pt": PT, "fr": FR}, encoder=encoder)
    assert documents(report) == ["pt", "fr"]
    assert [version.text for version in report.story.versions] == [PT, FR]
    assert report.skipped == ()


def test_pairs_may_share_a_language(encoder: Encoder) -> None:
    report = check_texts([("pt", PT), ("pt", PT), ("fr", FR)], encoder=encoder)
    assert documents(report) == ["pt", "pt-2", "fr"]


def test_a_date_may_be_a_date_or_text(encoder: Encoder) -> None:
    for day in (date(2025, 10, 16), "2025-10-16"):
        report = check_texts({"pt": PT, "fr": FR}, published=day, encoder=encoder)
        assert {version.published for version in report.story.versions} == {"2025-10-16"}


def test_the_source_language_is_kept(encoder: Encoder) -> None:
    report = check_texts({"pt": PT, "fr": FR}, source_language="fr", encoder=encoder)
    assert report.story.source_language == "fr"


def test_what_could_not_be_compared_is_a_value(encoder: Encoder) -> None:
    report = check_texts({"pt": PT, "de": "Der Hafen wurde am Montag eröffnet."}, encoder=encoder)
    reasons = {each.document: each.reason for each in report.skipped}
    assert "no language profile for 'de'" in reasons["de"]
    assert "only one version can be compared" in reasons[None]


def test_no_text_is_no_crash(encoder: Encoder) -> None:
    assert check_texts({}, encoder=encoder).findings == ()


def test_a_story_keeps_its_names(encoder: Encoder) -> None:
    story = Story("port", (Version("a.pt", "pt", PT), Version("a.fr", "fr", FR)))
    report = check_story(story, encoder=encoder)
    assert report.story == story
    assert report == check_story(story, encoder=encoder)


def test_dates_in_facts_start_from_the_day_of_publication() -> None:
    (fact,) = [
        each
        for each in read_facts("It opened yesterday.", "en", "2025-10-16")
        if isinstance(each, DateFact)
    ]
    assert fact.value == "2025-10-15"


def test_an_unknown_language_names_the_known_ones() -> None:
    with pytest.raises(UnknownLanguageError, match="available: en, es"):
        read_facts("Eins.", "de")


def test_a_day_that_is_none_is_refused(encoder: Encoder) -> None:
    with pytest.raises(ValueError, match="soon"):
        check_texts({"pt": PT, "fr": FR}, published="soon", encoder=encoder)


def test_a_model_that_is_not_here_is_not_fetched() -> None:
    with pytest.raises(ModelNotFoundError):
        load_encoder("nobody/no-such-model")
