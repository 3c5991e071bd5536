"""Which stories files, folders and manifests make."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from consistency.errors import UnreadableInputError
from consistency.ingest import IngestOptions, read_stories
from consistency.model import Story

PORTUGUESE = (
    "A empresa anunciou ontem a contratação de quatro engenheiros que trabalhavam para as suas "
    "maiores rivais, mas não disse quanto é que eles vão ganhar por ano nem quando começam."
)
FRENCH = (
    "L’entreprise a annoncé hier le recrutement de quatre ingénieurs qui travaillaient pour ses "
    "plus grands rivaux, mais elle n’a pas dit combien ils vont gagner ni quand ils commencent."
)
GERMAN = (
    "Das Unternehmen hat gestern bekannt gegeben, dass es vier Ingenieure eingestellt hat, die "
    "vorher für seine größten Konkurrenten gearbeitet haben, aber nicht, wie viel sie verdienen."
)

Shape = dict[str, list[tuple[str, str]]]


def lay_out(root: Path, files: Mapping[str, str | bytes]) -> None:
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))


def shape(stories: list[Story]) -> Shape:
    return {
        story.id: [(version.document, version.language) for version in story.versions]
        for story in stories
    }


FOLDERS: list[tuple[list[str], Shape]] = [
    (
        ["story.pt.txt", "story.fr.txt", "README.md", "expected.json", ".hidden.it.txt", "a.png"],
        {"root": [("story.fr.txt", "fr"), ("story.pt.txt", "pt")]},
    ),
    (
        ["a.pt.txt", "a.fr.md", "b.pt-br.txt", "b.pt_PT.txt", "b.pt.2.txt"],
        {
            "a": [("a.fr.md", "fr"), ("a.pt.txt", "pt")],
            "b": [("b.pt-br.txt", "pt-BR"), ("b.pt.2.txt", "pt"), ("b.pt_PT.txt", "pt-PT")],
        },
    ),
    (
        ["pt/a.txt", "fr/a.txt", "pt/deep/b.txt", "fr/deep/b.txt"],
        {
            "a": [("fr/a.txt", "fr"), ("pt/a.txt", "pt")],
            "deep/b": [("fr/deep/b.txt", "fr"), ("pt/deep/b.txt", "pt")],
        },
    ),
    (
        [
            "one/pt.txt",
            "one/fr.txt",
            "two/x.pt.txt",
            "two/x.fr.txt",
            "two/y.it.txt",
            "two/y.id.txt",
        ],
        {
            "one": [("fr.txt", "fr"), ("pt.txt", "pt")],
            "two/x": [("x.fr.txt", "fr"), ("x.pt.txt", "pt")],
            "two/y": [("y.id.txt", "id"), ("y.it.txt", "it")],
        },
    ),
    (
        ["lula.pt.txt", "macron.fr.txt"],
        {"root": [("lula.pt.txt", "pt"), ("macron.fr.txt", "fr")]},
    ),
]


@pytest.mark.parametrize(("files", "expected"), FOLDERS)
def test_a_folder_is_one_story_or_many(tmp_path: Path, files: list[str], expected: Shape) -> None:
    root = tmp_path / "root"
    lay_out(root, dict.fromkeys(files, PORTUGUESE))
    stories = list(read_stories([root]))
    assert shape(stories) == expected
    assert all(story.skipped == () for story in stories)


NAMED: list[tuple[list[str], Shape]] = [
    (["x/one.pt.txt", "y/two.fr.txt"], {"story": [("x/one.pt.txt", "pt"), ("y/two.fr.txt", "fr")]}),
    (
        ["x/story.pt.txt", "x/story.fr.txt", "y/story.pt.txt", "y/story.fr.txt"],
        {
            "x": [("x/story.pt.txt", "pt"), ("x/story.fr.txt", "fr")],
            "y": [("y/story.pt.txt", "pt"), ("y/story.fr.txt", "fr")],
        },
    ),
    (
        ["pt/a.txt", "fr/a.txt", "pt/b.txt", "fr/b.txt"],
        {
            "a": [("pt/a.txt", "pt"), ("fr/a.txt", "fr")],
            "b": [("pt/b.txt", "pt"), ("fr/b.txt", "fr")],
        },
    ),
    (
        ["in/a.pt.txt", "out/a.fr.txt"],
        {"a": [("in/a.pt.txt", "pt"), ("out/a.fr.txt", "fr")]},
    ),
    (
        ["x/a.pt.txt", "x/a.pt.txt", "x/README.txt", "x/a.fr.txt", "x/expected.json"],
        {"a": [("x/a.pt.txt", "pt"), ("x/a.fr.txt", "fr")]},
    ),
]


@pytest.mark.parametrize(("files", "expected"), NAMED)
def test_files_are_one_story_unless_their_names_group_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: list[str], expected: Shape
) -> None:
    lay_out(tmp_path, dict.fromkeys(files, PORTUGUESE))
    monkeypatch.chdir(tmp_path)
    assert shape(list(read_stories([Path(file) for file in files]))) == expected


def test_the_language_is_identified_where_no_name_tells_it(tmp_path: Path) -> None:
    lay_out(
        tmp_path, {"1.txt": PORTUGUESE, "2.txt": FRENCH, "3.txt": GERMAN, "4.txt": "Muito bem."}
    )
    (story,) = read_stories([tmp_path])
    assert [version.language for version in story.versions] == ["pt", "fr"]
    german, short = story.skipped
    assert german.document == "3.txt"
    assert "no language profile for 'de'; available: en, es" in german.reason
    assert short.document == "4.txt"
    assert "--language" in short.reason


def test_a_language_can_be_said_for_all(tmp_path: Path) -> None:
    lay_out(tmp_path, {"1.txt": "Muito bem.", "2.txt": "Mais ou menos.", "3.fr.txt": "Bien."})
    (story,) = read_stories([tmp_path], IngestOptions(language="pt", published="2025-10-16"))
    assert [version.language for version in story.versions] == ["pt", "pt", "fr"]
    assert {version.published for version in story.versions} == {"2025-10-16"}


def test_what_cannot_be_compared_is_said(tmp_path: Path) -> None:
    lay_out(
        tmp_path, {"a.pt.txt": "Sim.", "a.de.txt": "Ja.", "a.fr.txt": " \n", "a.it.txt": b"\xe8 "}
    )
    (story,) = read_stories([tmp_path])
    assert [version.document for version in story.versions] == ["a.pt.txt"]
    assert [(skipped.document, skipped.stage) for skipped in story.skipped] == [
        ("a.de.txt", "language"),
        ("a.fr.txt", "ingest"),
        ("a.it.txt", "ingest"),
        (None, "ingest"),
    ]
    reasons = [skipped.reason for skipped in story.skipped]
    assert "no language profile for 'de'" in reasons[0]
    assert "empty" in reasons[1]
    assert reasons[2].startswith("byte 0: not valid utf-8; ")
    assert "--encoding" in reasons[2]
    assert "only one version can be compared" in reasons[3]


def test_one_bad_file_loses_no_other_story(tmp_path: Path) -> None:
    lay_out(
        tmp_path,
        {"a.pt.txt": b"\xff\xfe", "a.fr.txt": "Oui.", "b.pt.txt": "Sim.", "b.fr.txt": "Oui."},
    )
    first, second = read_stories([tmp_path])
    assert len(first.versions) == 1
    assert len(second.versions) == 2
    assert second.skipped == ()


def test_a_file_of_an_unknown_kind_is_skipped_when_named(tmp_path: Path) -> None:
    lay_out(tmp_path, {"a.pt.txt": "Sim.", "a.fr.txt": "Oui.", "a.pdf": b"%PDF"})
    (story,) = read_stories([tmp_path / "a.pt.txt", tmp_path / "a.pdf", tmp_path / "a.fr.txt"])
    assert len(story.versions) == 2
    assert [Path(skipped.document or "").name for skipped in story.skipped] == ["a.pdf"]
    (alone,) = read_stories([tmp_path / "a.pdf"])
    assert len(alone.skipped) == 2


def test_text_is_kept_as_it_is(tmp_path: Path) -> None:
    lay_out(
        tmp_path,
        {
            "a.pt.txt": b"\xef\xbb\xbfUm.\r\nDois.\rTr\xc3\xaas.\n",
            "a.fr.txt": "Un.\u2028\x85e\u0301",
        },
    )
    (story,) = read_stories([tmp_path])
    assert [version.text for version in story.versions] == [
        "Un.\u2028\x85e\u0301",
        "Um.\r\nDois.\rTrês.\n",
    ]


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16"])
def test_another_encoding_is_read_when_named(tmp_path: Path, encoding: str) -> None:
    lay_out(tmp_path, {f"a.{code}.txt": "três é".encode(encoding) for code in ("pt", "fr")})
    (story,) = read_stories([tmp_path], IngestOptions(encoding=encoding))
    assert [version.text for version in story.versions] == ["três é", "três é"]


def test_pages_are_read_for_their_main_text(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura")
    page = f"<html><body><nav>Menu</nav><article><p>{PORTUGUESE}</p><p>{PORTUGUESE}</p></article>"
    lay_out(tmp_path, {"a.pt.html": page, "a.fr.txt": FRENCH, "a.it.htm": "<html></html>"})
    (story,) = read_stories([tmp_path])
    assert [version.language for version in story.versions] == ["fr", "pt"]
    assert "Menu" not in story.versions[1].text
    assert story.versions[1].text.startswith("A empresa anunciou")
    assert ["no main text" in skipped.reason for skipped in story.skipped] == [True]


def test_pages_need_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    lay_out(tmp_path, {"a.pt.html": "<p>x</p>", "a.fr.txt": "x", "a.it.txt": "x"})
    (story,) = read_stories([tmp_path])
    assert ["pip install 'consistency[html]'" in skipped.reason for skipped in story.skipped] == [
        True
    ]


MANIFEST = """
[[story]]
id = "hiring"
source = "en"
published = 2025-10-16
files = ["b/hiring.fr.txt", "gone.it.txt"]

[[story.version]]
file = "a.txt"
language = "pt-BR"
published = "2025-10-17"

[[story]]
id = "second"
files = ["b/hiring.fr.txt", "id/x.txt"]
"""


@pytest.mark.parametrize("named", [".", "stories.toml"])
def test_a_manifest_says_it_outright(tmp_path: Path, named: str) -> None:
    files = {
        "stories.toml": MANIFEST,
        "a.txt": "Sim.",
        "b/hiring.fr.txt": "Oui.",
        "id/x.txt": "Ya.",
    }
    lay_out(tmp_path, {**files, "other.pt.txt": "Não."})
    first, second = read_stories([tmp_path / named])
    assert (first.id, first.source_language) == ("hiring", "en")
    assert [(v.document, v.language, v.published) for v in first.versions] == [
        ("b/hiring.fr.txt", "fr", "2025-10-16"),
        ("a.txt", "pt-BR", "2025-10-17"),
    ]
    assert [skipped.document for skipped in first.skipped] == ["gone.it.txt"]
    assert [version.language for version in second.versions] == ["fr", "id"]


@pytest.mark.parametrize(
    ("manifest", "said"),
    [
        ("x = [", "cannot be read as TOML"),
        ("[story]\nid = 'x'", "[[story]] tables"),
        ("[[story]]\nfiles = []", "story 1: has no id"),
        ("[[story]]\nid = 'x'\nfile = 'y'", "unknown key 'file' (known: files, id, "),
        (
            "[[story]]\nid = 'x'\npublished = 'May'",
            "story 'x': published is no ISO 8601 date: 'May'",
        ),
        ("[[story]]\nid = 'x'\n[[story.version]]\nfile = 3", "version 1: file is no text: 3"),
        ("[[story]]\nid = 'x'\n[[story.version]]\nlanguage = 'it'", "version 1: names no file"),
        ("[[story]]\nid = 'x'\nfiles = 'y'", "files is no list"),
    ],
)
def test_a_wrong_manifest_is_named_with_its_place(tmp_path: Path, manifest: str, said: str) -> None:
    lay_out(tmp_path, {"stories.toml": manifest})
    with pytest.raises(UnreadableInputError) as caught:
        list(read_stories([tmp_path]))
    assert said in str(caught.value)
    assert "stories.toml" in str(caught.value)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (IngestOptions(encoding="utf-9"), "no text encoding is called 'utf-9'"),
        (IngestOptions(encoding="hex"), "no text encoding is called 'hex'"),
        (IngestOptions(published="16/10/2025"), "no ISO 8601 date: '16/10/2025'"),
    ],
)
def test_wrong_options_are_refused(tmp_path: Path, options: IngestOptions, said: str) -> None:
    with pytest.raises(UnreadableInputError, match=said):
        list(read_stories([tmp_path], options))


def test_a_path_that_does_not_exist_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInputError, match="no such file or folder"):
        list(read_stories([tmp_path / "gone.txt"]))


def test_an_empty_folder_holds_no_story(tmp_path: Path) -> None:
    assert list(read_stories([tmp_path])) == []


def test_ids_are_told_apart(tmp_path: Path) -> None:
    for folder in ("x", "y"):
        lay_out(tmp_path / folder, {"a.pt.txt": "Sim.", "a.fr.txt": "Oui."})
    assert [story.id for story in read_stories([tmp_path / "x", tmp_path / "y"])] == ["a", "a-2"]
