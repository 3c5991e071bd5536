"""The report for a terminal: each finding with its words in every version, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from io import StringIO

from rich.box import MINIMAL
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from consistency.model import Facet, Finding, Severity, Skipped, StoryReport
from consistency.render.options import RenderOptions
from consistency.render.passages import (
    Passage,
    keep_end,
    keep_start,
    passages_of,
    printable,
    windowed,
)
from consistency.render.summary import (
    all_findings,
    all_skipped,
    compared,
    count_of,
    file_name,
    tally,
    version_labels,
)

LIMIT = 240
"""Characters of a sentence that are shown."""
NOTE_LIMIT = 80
"""Characters of a claim that a note shows."""
NARROWEST = 34
"""Columns that a version needs to stand beside another; with less they stand one below another."""
MARGIN = 2
ABSENT = "(not in this version)"

_MARKS = {Severity.ERROR: "✖", Severity.WARNING: "▲", Severity.NOTE: "•"}
_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.NOTE: "cyan"}
_FAINT = "dim"
_CLAIMS = (Facet.OMISSION, Facet.ADDITION)


def render_text(reports: Sequence[StoryReport], options: RenderOptions) -> str:
    """Render `reports` within `options.width` columns; without colour no escape code is written.

    With colour the differing words are highlighted, without they stand in `[[…]]`.
    """
    out = StringIO()
    # An empty environment: NO_COLOR, COLUMNS and the like are the caller's to read.
    console = Console(
        file=out,
        width=options.width,
        force_terminal=options.color,
        color_system="standard" if options.color else None,
        legacy_windows=False,
        markup=False,
        highlight=False,
        emoji=False,
        _environ={},
    )
    for report in reports:
        for block in _story(report, options):
            console.print(block)
        console.print()
    console.print(_summary(reports))
    return "".join(line.rstrip(" ") + "\n" for line in out.getvalue().splitlines())


def _story(report: StoryReport, options: RenderOptions) -> list[RenderableType]:
    blocks: list[RenderableType] = [_header(report)]
    blocks += [_skipped(skipped) for skipped in all_skipped(report)]
    open_findings = [finding for finding in report.findings if finding.suppressed is None]
    if not compared(report):
        blocks.append(_indented(Text("nothing was compared", "bold yellow")))
    elif not open_findings:
        blocks.append(_indented(Text("no differences found", "green")))
    for finding in open_findings:
        if finding.severity is not Severity.NOTE:
            blocks += ["", *_finding(report, finding, options)]
    notes = [finding for finding in open_findings if finding.severity is Severity.NOTE]
    notes += [finding for finding in report.findings if finding.suppressed is not None]
    blocks += ["", *(_note(report, finding) for finding in notes)] if notes else []
    return blocks


def _header(report: StoryReport) -> RenderableType:
    labels = version_labels(report.story)
    versions = Text(" · ", _FAINT).join(
        Text()
        .append(printable(labels[version.document]), "bold cyan")
        .append(f" {printable(file_name(version.document))}", _FAINT)
        for version in report.story.versions
    )
    return _hanging(Text(printable(report.story.id), "bold underline"), versions)


def _skipped(skipped: Skipped) -> RenderableType:
    subject = "this story" if skipped.document is None else printable(skipped.document)
    return _indented(Text(f"skipped {subject}: {printable(skipped.reason)}", "yellow"))


def _finding(report: StoryReport, finding: Finding, options: RenderOptions) -> list[RenderableType]:
    severity = finding.severity
    title = Text(f"{_MARKS[severity]} {severity.value}", _STYLES[severity])
    title.append(f"  {printable(finding.code)}", "bold")
    title.append(f"  {finding.confidence:.0%}", _FAINT)
    passages = passages_of(report, finding)
    across = len(passages) * (NARROWEST + 3) <= options.width - MARGIN
    table = _columns if across and len(passages) > 1 else _rows
    blocks: list[RenderableType] = [title, _indented(Text(printable(finding.message)))]
    # The message of a plain contrast says who states what; only silence is left to tell.
    told = all(group.value in finding.message for group in finding.values)
    values = None if told and not finding.not_stated else _values(report, finding)
    blocks += [_indented(values)] if values else []
    return [*blocks, "", _indented(table(passages, options.color))]


def _values(report: StoryReport, finding: Finding) -> Text | None:
    labels = version_labels(report.story)
    groups = [(group.value, group.documents) for group in finding.values]
    groups += [("not stated", finding.not_stated)] if finding.not_stated else []
    parts = [
        Text(printable(value), "bold")
        .append(": ", "not bold")
        .append(", ".join(printable(labels.get(name, name)) for name in documents), "not bold cyan")
        for value, documents in groups
    ]
    return Text(" · ").join(parts) if parts else None


def _rows(passages: Sequence[Passage], color: bool) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(max_width=24, overflow="fold")
    table.add_column(ratio=1, overflow="fold")
    for passage in passages:
        table.add_row(_source(passage, passage.label), _words(passage, color))
    return table


def _columns(passages: Sequence[Passage], color: bool) -> Table:
    table = Table(box=MINIMAL, show_edge=False, pad_edge=False, expand=True)
    for passage in passages:
        source = _source(passage, f"{passage.label} {file_name(passage.document)}")
        table.add_column(source, ratio=1, overflow="fold")
    table.add_row(*(_words(passage, color) for passage in passages))
    return table


def _source(passage: Passage, label: str) -> Text:
    return Text(label, "bold cyan").append(f":{passage.place.line}", "not bold " + _FAINT)


def _words(passage: Passage, color: bool) -> Text:
    if passage.missing:
        lead, trail = keep_end(passage.lead, LIMIT // 3), keep_start(passage.trail, LIMIT // 3)
        absent = Text(ABSENT, "bold reverse" if color else "")
        parts = [Text(lead, _FAINT), absent, Text(trail, _FAINT)]
        return Text(" ").join(part for part in parts if part)
    before, quote, after = windowed(passage, LIMIT)
    mark = Text(quote, "bold reverse") if color else Text(f"[[{quote}]]")
    return Text(before).append_text(mark).append(after)


def _note(report: StoryReport, finding: Finding) -> RenderableType:
    severity, suppressed = finding.severity, finding.suppressed
    head = Text(f"{_MARKS[severity]} {severity.value}", _STYLES[severity])
    passages = passages_of(report, finding)
    places = ", ".join(f"{passage.label}:{passage.place.line}" for passage in passages)
    line = Text().append(printable(finding.code), "bold").append(f"  {printable(finding.message)}")
    # Of a claim that others lack, the message does not say what it states.
    if finding.facet in _CLAIMS:
        words = next((passage.quote for passage in passages if passage.quote), "")
        line.append(f": {keep_start(words, NOTE_LIMIT)}")
    line.append(f"  {places}", _FAINT)
    if suppressed is None:
        return _hanging(head, line)
    line.append(f"  (by {printable(f'{suppressed.by}: {suppressed.reason}')})", _FAINT)
    return _hanging(Text("- suppressed", _FAINT), line)


def _summary(reports: Sequence[StoryReport]) -> Text:
    counts = tally(all_findings(reports))
    versions = sum(len(compared(report)) for report in reports)
    skipped = sum(len(all_skipped(report)) for report in reports)
    found = [
        Text(count_of(number, severity.value), _STYLES[severity])
        for severity, number in zip(
            Severity, (counts.error, counts.warning, counts.note), strict=True
        )
        if number
    ]
    line = Text(", ").join(found) if found else Text("no differences found", "green")
    if not versions:
        nothing = Text("nothing was compared", "bold yellow")
        line = nothing.append(", ").append_text(line) if found else nothing
    line.append(f" in {count_of(len(reports), 'story', 'stories')}")
    line.append(f"; {count_of(versions, 'version')} compared")
    line.append(f", {skipped} skipped" if skipped else "", "yellow")
    line.append(
        f"; {count_of(counts.suppressed, 'finding')} suppressed" if counts.suppressed else ""
    )
    return line


def _hanging(head: Text, body: Text) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(max_width=40, overflow="fold")
    table.add_column(ratio=1, overflow="fold")
    table.add_row(head, body)
    return table


def _indented(block: RenderableType) -> Padding:
    return Padding(block, (0, 0, 0, MARGIN))
