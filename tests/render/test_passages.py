"""Evidence in context: neighbours, gaps, windows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from consistency.render.offsets import Place
from consistency.render.passages import (
    Passage,
    keep_end,
    keep_start,
    passages_of,
    printable,
    windowed,
)
from tests.render.sample import port_story

EMPTY = Passage(0, "pt", "a.txt", "pt", Place(1, 1), "", "", "", "", "", missing=False)


def test_passage_holds_the_sentence_and_its_neighbours() -> None:
    report = port_story()
    passage = passages_of(report, report.findings[0])[0]
    assert passage.place == Place(2, 140)
    assert passage.before + passage.quote + passage.after == (
        "Il cantiere creerà 12.000 posti di lavoro entro il 2028."
    )
    assert passage.lead.startswith("Ad Almadra")
    assert passage.trail == "Il progetto vale oltre 100 milioni di euro."


def test_gap_stands_between_its_neighbours() -> None:
    report = port_story()
    finding = next(f for f in report.findings if f.code == "missing-claim")
    gap = passages_of(report, finding)[0]
    assert gap.missing
    assert (gap.before, gap.quote, gap.after) == ("", "", "")
    assert gap.lead == "Almeno otto aziende hanno già prenotato uno spazio."
    assert gap.trail == "La prima turbina partirà ad aprile."


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\n  b\tc", "a b c"),
        ("1\u00a0250\u202f000", "1 250 000"),
        ("\x1b[31mred", "\ufffd[31mred"),
        ("\u202egnol", "\ufffdgnol"),
        ("e\u0301 😀 “à”", "e\u0301 😀 “à”"),
        ("\ud800", "\ufffd"),
    ],
)
def test_printable(text: str, shown: str) -> None:
    assert printable(text) == shown


@pytest.mark.parametrize(
    ("text", "limit", "start", "end"),
    [
        ("one two three", 20, "one two three", "one two three"),
        ("one two three", 9, "one two …", "… three"),
        ("onetwothree", 6, "onetwo …", "… othree"),
        ("one two", 0, " …", "… "),
    ],
)
def test_kept_words(text: str, limit: int, start: str, end: str) -> None:
    assert keep_start(text, limit).strip() == start.strip()
    assert keep_end(text, limit).strip() == end.strip()


@pytest.mark.parametrize(
    ("before", "quote", "after"),
    [
        ("b " * 300, "THE QUOTE", " a" * 300),
        ("", "q " * 400, ""),
        ("b " * 300, "Q", ""),
        ("", "Q", " a" * 300),
    ],
)
def test_window_keeps_the_quote_and_the_limit(before: str, quote: str, after: str) -> None:
    parts = windowed(replace(EMPTY, before=before, quote=quote, after=after), 100)
    assert len("".join(parts)) <= 140
    assert "…" in "".join(parts)
    assert parts[1] == quote or "…" in parts[1]


def test_short_sentence_is_whole() -> None:
    assert windowed(replace(EMPTY, before="a ", quote="b", after=" c"), 10) == ("a ", "b", " c")
