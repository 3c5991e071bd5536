"""What the names of files say."""

from __future__ import annotations

from pathlib import Path

import pytest

from consistency.ingest.layout import is_readable, language_code, read_name


@pytest.mark.parametrize(
    ("name", "slug", "language"),
    [
        ("story.pt.txt", "story", "pt"),
        ("story.pt-br.txt", "story", "pt-BR"),
        ("story.pt_PT.md", "story", "pt-PT"),
        ("story.de.txt", "story", "de"),
        ("story.fr.2.txt", "story", "fr"),
        ("a.b.it.html", "a.b", "it"),
        ("id.txt", "", "id"),
        ("story.txt", "story", None),
        ("story.v2.txt", "story.v2", None),
        ("story.xx.txt", "story.xx", None),
        ("v1.2.txt", "v1.2", None),
        ("2025.txt", "2025", None),
        ("plain", "plain", None),
    ],
)
def test_a_name_tells_slug_and_language(name: str, slug: str, language: str | None) -> None:
    found = read_name(Path("folder") / name)
    assert (found.slug, found.language) == (slug, language)


@pytest.mark.parametrize(
    ("word", "code"),
    [("PT", "pt"), ("zh-Hant-tw", "zh-Hant-TW"), ("por", None), ("", None), ("pt-", None)],
)
def test_codes_of_languages_are_known(word: str, code: str | None) -> None:
    assert language_code(word) == code


@pytest.mark.parametrize(
    ("name", "readable"),
    [
        ("a.txt", True),
        ("a.MD", True),
        ("a.htm", True),
        ("README.md", False),
        ("readme.pt.txt", False),
        (".a.txt", False),
        ("expected.json", False),
        ("a.pdf", False),
        ("a", False),
    ],
)
def test_only_texts_are_read(name: str, readable: bool) -> None:
    assert is_readable(Path(name)) is readable
