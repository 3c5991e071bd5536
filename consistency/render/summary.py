"""What every format counts and names alike: findings, versions, labels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from consistency.model import Finding, ReadVersion, Severity, Skipped, Story, StoryReport


@dataclass(frozen=True, slots=True)
class Tally:
    """How many findings there are of each severity, those suppressed set apart."""

    error: int
    warning: int
    note: int
    suppressed: int


def tally(findings: Iterable[Finding]) -> Tally:
    """Count `findings`; one that is suppressed counts as that and nothing else."""
    kinds = [finding.severity if finding.suppressed is None else None for finding in findings]
    return Tally(
        error=kinds.count(Severity.ERROR),
        warning=kinds.count(Severity.WARNING),
        note=kinds.count(Severity.NOTE),
        suppressed=kinds.count(None),
    )


def all_findings(reports: Sequence[StoryReport]) -> list[Finding]:
    """List the findings of every story, story by story."""
    return [finding for report in reports for finding in report.findings]


def all_skipped(report: StoryReport) -> list[Skipped]:
    """List what was skipped while reading and while checking the story, each once."""
    return list(dict.fromkeys((*report.story.skipped, *report.skipped)))


def compared(report: StoryReport) -> list[ReadVersion]:
    """List the versions that were held against one another: none, or two and more."""
    versions = [read for read in report.read if read.claims]
    return versions if len(versions) > 1 else []


def version_labels(story: Story) -> dict[str, str]:
    """Return a short label for each document: its language, numbered where two share one."""
    languages = [version.language for version in story.versions]
    return {
        version.document: version.language + version_number(languages, place)
        for place, version in enumerate(story.versions)
    }


def version_number(languages: Sequence[str], place: int) -> str:
    """Return which version of its language the one at `place` is, "" where it is the only one."""
    language = languages[place]
    if languages.count(language) == 1:
        return ""
    return str(languages[: place + 1].count(language))


def file_name(document: str) -> str:
    """Return the last part of a document's path, whichever system it was written on."""
    return document.replace("\\", "/").rstrip("/").rpartition("/")[2]


def count_of(number: int, singular: str, plural: str | None = None) -> str:
    """Write a count with its English noun: `1 story`, `2 stories`."""
    return f"{number} {singular if number == 1 else plural or singular + 's'}"
