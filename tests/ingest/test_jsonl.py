"""Stories from lines of JSON and from texts in memory."""

from __future__ import annotations

import json

import pytest

from consistency.ingest import BadLine, IngestOptions, read_jsonl, story_from_texts
from consistency.model import Story


def line(**fields: object) -> str:
    return json.dumps({"id": "x", "versions": [], **fields})


def test_a_line_is_a_story() -> None:
    versions = [
        {"language": "pt", "text": "Sim.", "published": "2025-10-16T08:00:00Z"},
        {"language": "pt", "text": "Não."},
        {"language": "fr-CA", "text": "Oui.", "name": "le-jour.txt"},
        {"language": "de", "text": "Ja."},
    ]
    text = line(versions=versions, source_language="fr", published="2025-10-15")
    (story,) = read_jsonl(["\n", text + "\n"])
    assert isinstance(story, Story)
    assert (story.id, story.source_language) == ("x", "fr-CA")
    assert [(v.document, v.language, v.text, v.published) for v in story.versions] == [
        ("pt", "pt", "Sim.", "2025-10-16"),
        ("pt-2", "pt", "Não.", "2025-10-15"),
        ("le-jour.txt", "fr-CA", "Oui.", "2025-10-15"),
    ]
    assert [(skipped.document, skipped.stage) for skipped in story.skipped] == [("de", "language")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "not valid JSON"),
        ("[" * 100_000, "not valid JSON"),
        ("[]", "not a JSON object"),
        ('{"versions": []}', "no id"),
        ('{"id": 3, "versions": []}', "id is no string"),
        ('{"id": "x"}', "versions is no list"),
        (line(versions=["a"]), "a version is no JSON object"),
        (line(versions=[{"language": "pt"}]), "a version has no text"),
        (line(versions=[{"text": "\ud800"}]), "text holds half of a surrogate pair"),
        (line(published="yesterday"), "published is no ISO 8601 date: 'yesterday'"),
        (line(versions=[{"text": "a", "published": "2025-02-30"}]), "no ISO 8601 date"),
    ],
)
def test_a_bad_line_is_a_value_and_the_others_go_on(text: str, said: str) -> None:
    first, bad, last = read_jsonl([line(), text, line(id="y")], source="in.jsonl")
    assert isinstance(first, Story)
    assert isinstance(bad, BadLine)
    assert (bad.source, bad.line) == ("in.jsonl", 2)
    assert said in bad.error
    assert '"versions"' in bad.error
    assert isinstance(last, Story)
    assert last.id == "y"


def test_a_story_of_one_version_says_so() -> None:
    (story,) = read_jsonl([line(versions=[{"language": "it", "text": "Sì."}])])
    assert isinstance(story, Story)
    assert [skipped.document for skipped in story.skipped] == [None]


def test_texts_in_memory_make_a_story() -> None:
    by_language = story_from_texts({"pt": "Sim.", "fr": "Oui."})
    assert [(v.document, v.language) for v in by_language.versions] == [("pt", "pt"), ("fr", "fr")]
    pairs = story_from_texts(
        [("pt", "Sim."), ("pt", "Não."), ("xx", "?")], "mine", IngestOptions(source_language="pt")
    )
    assert [version.document for version in pairs.versions] == ["pt", "pt-2"]
    assert (pairs.id, pairs.source_language) == ("mine", "pt")
    assert "no language profile for 'xx'" in pairs.skipped[0].reason


@pytest.mark.parametrize(
    ("languages", "said", "taken"),
    [
        (["pt-BR", "fr"], "pt", "pt-BR"),
        (["pt-BR", "pt"], "pt", "pt"),
        (["pt-BR", "fr"], "PT-br", "pt-BR"),
        (["pt", "fr"], "en", "en"),
        (["pt-PT", "fr"], "pt-BR", "pt-BR"),
    ],
)
def test_a_source_language_is_that_of_its_version(
    languages: list[str], said: str, taken: str
) -> None:
    texts = [(language, "Texto.") for language in languages]
    story = story_from_texts(texts, options=IngestOptions(source_language=said))
    assert story.source_language == taken
