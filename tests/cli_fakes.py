"""A pipeline that finds what the text tells it to, and an encoder that is never asked."""

from __future__ import annotations

import pytest
from click.testing import CliRunner, Result

from consistency.cli import main
from consistency.errors import ConsistencyError
from consistency.model import (
    Evidence,
    Facet,
    Finding,
    ModelCard,
    ReadVersion,
    Severity,
    Span,
    Story,
    StoryReport,
    ValueGroup,
)

MODEL = ModelCard("fake", 2)


def fake_check_story(story: Story, encoder: object, *_: object) -> StoryReport:
    """Find, in each version, every severity that its text names in capitals."""
    text = "\n".join(version.text for version in story.versions)
    if "BROKEN" in text:
        raise ConsistencyError("cannot be checked")
    found = tuple(
        finding(story, version, severity)
        for severity in Severity
        for version, each in enumerate(story.versions)
        if severity.name in each.text
    )
    return StoryReport(
        story=story,
        read=tuple(ReadVersion(version, (), ()) for version in story.versions),
        groups=(),
        findings=found,
        skipped=story.skipped,
        rules=(),
        model=MODEL,
    )


def finding(story: Story, number: int, severity: Severity) -> Finding:
    version = story.versions[number]
    start = version.text.index(severity.name)
    span = Span(start, start + len(severity.name))
    return Finding(
        fingerprint=f"{number}{severity.value}",
        story=story.id,
        code="fake-check",
        facet=Facet.QUANTITY,
        severity=severity,
        confidence=0.5,
        message="the versions differ",
        values=(ValueGroup("1", (version.document,)),),
        not_stated=(),
        evidence=(Evidence(number, version.document, version.language, span, severity.name, span),),
    )


@pytest.fixture
def faked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put the fakes in the places that the command line looks at."""
    monkeypatch.setattr("consistency.pipeline.check_story", fake_check_story)
    monkeypatch.setattr("consistency.embed.load_encoder", lambda *_, **__: object())


def run(*arguments: str, text: str | bytes | None = None) -> Result:
    """Run the command line in this process."""
    return CliRunner().invoke(main, arguments, input=text)
