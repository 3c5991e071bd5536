"""What of a Markdown text is prose."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consistency.lang import profile_for
from consistency.segment.markup import Markup, blank_markup, markup_of
from consistency.segment.sentences import split_sentences

CASES = [
    ("---\ntitle: x\ndate: 2024-01-02\n---\nProse here.\n", ["Prose here."]),
    (
        "# A *heading*\nText follows\nover two lines. More.\n",
        ["A heading", "Text follows over two lines.", "More."],
    ),
    ("One.\n\n```py\nx = 10. Y\n```\nTwo.", ["One.", "Two."]),
    ("See [the report](https://x.org/2024/10/Some.Report) now.", ["See the report now."]),
    ("See [the report][1] now.\n\n[1]: https://x.org/30\n", ["See the report now."]),
    ("An ![image of 7](a.png) stays out. <https://x.org/30> Too.", ["An stays out.", "Too."]),
    ("**30** billion, _not_ 40. snake_case stays.", ["30 billion, not 40. snake_case stays."]),
    (
        "- item one\n- item two\n\n> quoted\n> words",
        ["- item one", "- item two", "quoted", "words"],
    ),
    ("Title\n=====\nText <!-- hidden 5\n6 --> goes on.", ["Title", "Text goes on."]),
    ("| a | b |\n|---|---|\n| 1 | 2 |", ["| a | b |", "| 1 | 2 |"]),
    ("Line one  \nline two.", ["Line one", "line two."]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_only_prose_of_markdown_is_read(text: str, expected: list[str]) -> None:
    prose = blank_markup(text, Markup.MARKDOWN)
    assert len(prose) == len(text)
    spans = [found.span for found in split_sentences(text, profile_for("en"), Markup.MARKDOWN)]
    assert [" ".join(prose[span.start : span.end].split()) for span in spans] == expected


@given(st.text(st.sampled_from("a#`~*_[]()<>!-|>= \n\r:/\\1."), max_size=80))
def test_blanking_keeps_every_offset(text: str) -> None:
    prose = blank_markup(text, Markup.MARKDOWN)
    assert len(prose) == len(text)
    assert all(new in (old, " ") for old, new in zip(text, prose, strict=True))


@pytest.mark.parametrize(
    ("document", "markup"),
    [
        ("a/story.pt.md", Markup.MARKDOWN),
        ("STORY.MARKDOWN", Markup.MARKDOWN),
        ("story.txt", Markup.PLAIN),
        ("story.html", Markup.PLAIN),
        ("md", Markup.PLAIN),
    ],
)
def test_the_name_tells_the_markup(document: str, markup: Markup) -> None:
    assert markup_of(document) is markup


def test_plain_text_is_left_alone() -> None:
    assert blank_markup("# **x**", Markup.PLAIN) == "# **x**"


@pytest.mark.parametrize(
    "piece", ["<!-- ", "[a](", "-", "|-", "`", "```\n", "a\n", "*a ", "<a ", "![", "]("]
)
def test_time_grows_with_length_alone(piece: str) -> None:
    text = piece * (100_000 // len(piece)) + "x"
    started = time.perf_counter()
    blank_markup(text, Markup.MARKDOWN)
    assert time.perf_counter() - started < 3
