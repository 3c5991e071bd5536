"""The report for a terminal: width, marks, colours, and what it says when nothing differs."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from rich.cells import cell_len

from consistency.model import Evidence, Facet, Finding, Severity, Span, StoryReport
from consistency.render import RenderOptions
from consistency.render.text_report import render_text
from tests.render.sample import SAMPLE, lone_story, port_story, quiet_story

ANSI = re.compile(r"\x1b\[[0-9;]*m")


@pytest.mark.parametrize("width", [40, 60, 80, 100, 132, 200])
@pytest.mark.parametrize("color", [False, True])
def test_no_line_is_wider_than_the_terminal(width: int, color: bool) -> None:
    lines = ANSI.sub("", render_text(SAMPLE, RenderOptions(width, color))).split("\n")
    assert max(map(cell_len, lines)) <= width


def test_long_names_and_words_are_folded() -> None:
    long = "a" * 300
    report = port_story()
    story = replace(report.story, id=long)
    finding = replace(report.findings[0], message=long, code=long)
    text = render_text([replace(report, story=story, findings=(finding,))], RenderOptions())
    assert max(map(len, text.split("\n"))) <= 80


def test_colour_is_written_only_when_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("FORCE_COLOR", "1"), ("COLUMNS", "200"), ("TERM", "xterm")):
        monkeypatch.setenv(name, value)
    plain = render_text(SAMPLE, RenderOptions())
    assert "\x1b" not in plain
    assert "[[12.000 posti di lavoro]]" in plain
    monkeypatch.setenv("NO_COLOR", "1")
    colored = render_text(SAMPLE, RenderOptions(color=True))
    assert "\x1b[1;7m12.000 posti di lavoro\x1b[0m" in colored
    assert "[[" not in colored


def test_two_versions_stand_beside_one_another_at_80_columns() -> None:
    report = port_story()
    finding = replace(report.findings[0], evidence=report.findings[0].evidence[:2])
    text = render_text([replace(report, findings=(finding,))], RenderOptions())
    assert re.search(r"it story\.it\.txt:2 +│ pt story\.pt\.txt:2", text)
    assert re.search(r"Il cantiere creerà .*│ A obra deve criar", text)


def test_three_versions_stand_one_below_another_until_there_is_room() -> None:
    assert "│" not in render_text(SAMPLE, RenderOptions(80))
    assert "│" in render_text(SAMPLE, RenderOptions(132))


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (quiet_story(), ["no differences found", "1 story; 2 versions compared"]),
        (lone_story(), ["nothing was compared", "skipped this story: fewer than two versions"]),
        (
            port_story(),
            ["skipped story.de.txt: no language profile", "1 error, 3 warnings, 1 note"],
        ),
        (port_story(), ["not stated: id", "1 finding suppressed", "(not in this version)"]),
        (replace(port_story(), findings=()), ["no differences found"]),
    ],
)
def test_says_what_was_done(report: StoryReport, words: list[str]) -> None:
    text = re.sub(r"\s+", " ", render_text([report], RenderOptions()))
    assert [word for word in words if word not in text] == []


def test_a_run_that_compared_nothing_does_not_read_as_a_clean_one() -> None:
    text = render_text([lone_story()], RenderOptions())
    assert "no differences" not in text
    assert (
        text.splitlines()[-1] == "nothing was compared in 1 story; 0 versions compared, 1 skipped"
    )


def test_a_finding_counts_where_nothing_was_compared() -> None:
    story = lone_story()
    found = replace(port_story().findings[0], evidence=(), severity=Severity.WARNING)
    text = render_text([replace(story, findings=(found,))], RenderOptions())
    assert "\nnothing was compared, 1 warning in 1 story" in text


@pytest.mark.parametrize("facet", [Facet.OMISSION, Facet.ADDITION])
def test_a_note_on_a_claim_says_which(facet: Facet) -> None:
    story = port_story()
    (evidence, *_) = story.findings[0].evidence
    note = replace(
        story.findings[0],
        facet=facet,
        severity=Severity.NOTE,
        evidence=(evidence,),
        suppressed=None,
    )
    text = render_text([replace(story, findings=(note,))], RenderOptions(200))
    assert f": {evidence.quote}" in text


def test_notes_come_last_and_in_one_line_each() -> None:
    lines = render_text(SAMPLE, RenderOptions(132)).splitlines()
    marks = [line[0] for line in lines if line[:1] in "✖▲•-" and line.strip()]
    assert marks == ["✖", "▲", "▲", "▲", "•", "-"]


def test_two_versions_of_one_language_are_told_apart() -> None:
    report = port_story()
    first, second, *rest = report.story.versions
    versions = (first, replace(second, language="pt"), *rest)
    text = render_text(
        [replace(report, story=replace(report.story, versions=versions))], RenderOptions()
    )
    assert "pt1 story.pt.txt · pt2 story.fr.txt · it story.it.txt" in text
    assert "1200 job: pt1, pt2 · not stated: id" in text


def test_control_characters_and_markup_of_a_text_do_nothing() -> None:
    report = port_story()
    read = report.read[0]
    hostile = "\x1b[31m[bold]x[/bold] \u202eabc\u202c \x07:smile:\r\n" + " " * 700
    version = replace(read.version, text=hostile)
    evidence = Evidence(0, "story.pt.txt", "pt", Span(5, 20), hostile[5:20], Span(0, len(hostile)))
    finding: Finding = replace(
        report.findings[0], evidence=(evidence,), message=hostile, severity=Severity.ERROR
    )
    reads = (replace(read, version=version), *report.read[1:])
    text = render_text([replace(report, read=reads, findings=(finding,))], RenderOptions())
    assert not re.search("[\x00-\x09\x0b-\x1f\u202e]", text)
    assert "[bold]x[/bold] �abc� �:smile:" in text
