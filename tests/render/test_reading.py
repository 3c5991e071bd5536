"""Whole versions cut for reading: nothing is lost, nothing shown twice."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from consistency.model import Claim, ReadVersion, Sentence, Span, Version
from consistency.render.passages import printable
from consistency.render.reading import Mark, Paragraph, paragraphs_of

TEXT = "Title\r\n\r\nOne two three. Four five.\n"


def version(text: str, *claims: tuple[int, int]) -> ReadVersion:
    spans = [Span(start, end) for start, end in claims]
    made = tuple(Claim(0, n, n, span, text[span.start : span.end]) for n, span in enumerate(spans))
    sentences = (Sentence(Span(0, 5), 0, heading=True),)
    return ReadVersion(Version("a.txt", "pt", text), sentences, made)


def mark(start: int, end: int, name: str = "f1", tone: str = "error") -> Mark:
    return Mark(Span(start, end), f"{name}e0", name, tone)


def words(paragraphs: list[Paragraph]) -> list[str]:
    return ["".join(r.text for s in p.stretches for r in s.runs) for p in paragraphs]


def test_lines_are_paragraphs_and_the_heading_is_known() -> None:
    paragraphs = paragraphs_of(version(TEXT), [], {})
    assert words(paragraphs) == ["Title", "One two three. Four five."]
    assert [paragraph.heading for paragraph in paragraphs] == [True, False]


def test_claims_are_stretches_with_their_group() -> None:
    paragraphs = paragraphs_of(version(TEXT, (9, 23), (24, 34)), [], {1: "g1"})
    assert [(s.group, s.runs[0].text) for s in paragraphs[1].stretches] == [
        (None, "One two three."),
        (None, " "),
        ("g1", "Four five."),
    ]


def test_overlapping_marks_keep_their_anchors_and_the_graver_tone() -> None:
    marks = [mark(13, 22, "f1", "warning"), mark(17, 22, "f2", "error"), mark(13, 16, "f3", "note")]
    runs = paragraphs_of(version(TEXT, (9, 23)), marks, {})[1].stretches[0].runs
    assert [(run.text, run.tone, run.anchors) for run in runs] == [
        ("One ", "", ()),
        ("two", "warning", ("f1e0", "f3e0")),
        (" ", "warning", ()),
        ("three", "error", ("f2e0",)),
        (".", "", ()),
    ]


def test_gaps_stand_before_between_within_and_after_lines() -> None:
    marks = [mark(at, at, f"f{at}") for at in (0, 9, 23, 35)]
    shown = [
        [(run.text, run.gap) for stretch in paragraph.stretches for run in stretch.runs]
        for paragraph in paragraphs_of(version(TEXT, (9, 23)), marks, {})
    ]
    assert shown == [
        [("", True)],
        [("Title", False)],
        [("", True)],
        [("One two three.", False), ("", True), (" Four five.", False)],
        [("", True)],
    ]


SPANS = st.tuples(st.integers(0, 40), st.integers(0, 12)).map(lambda s: (s[0], s[0] + s[1]))


@given(st.text("ab .\n\r", max_size=40), st.lists(SPANS, max_size=4), st.lists(SPANS, max_size=5))
def test_every_character_is_shown_once_and_every_anchor_exists_once(
    text: str, claims: list[tuple[int, int]], places: list[tuple[int, int]]
) -> None:
    inside = [(start, end) for start, end in claims if start < end <= len(text)]
    marks = [
        mark(start, end, f"f{number}")
        for number, (start, end) in enumerate(places)
        if end <= len(text) and (start == end or text[start:end].strip())
    ]
    paragraphs = paragraphs_of(version(text, *inside), marks, {0: "g1"})
    # A page folds spaces; two that a mark parts are folded there, not here.
    shown = [" ".join(word.split()) for word in words(paragraphs)]
    assert [word for word in shown if word] == [
        printable(line.strip()) for line in text.splitlines() if line.strip()
    ]
    runs = [run for p in paragraphs for s in p.stretches for run in s.runs]
    anchors = [anchor for run in runs for anchor in run.anchors]
    assert sorted(anchors) == sorted(mark.anchor for mark in marks)
    gaps = [run for run in runs if run.gap]
    assert len(gaps) == sum(start == end <= len(text) for start, end in places)
