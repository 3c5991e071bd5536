"""Every renderer against one run and its golden file."""

from __future__ import annotations

from pathlib import Path

import pytest

from consistency.render import RENDERERS, Format, RenderOptions
from tests.render.sample import SAMPLE

SUFFIXES = {Format.TEXT: "txt", Format.JSON: "json", Format.HTML: "html"}


@pytest.mark.parametrize("format_", Format)
def test_golden(format_: Format, request: pytest.FixtureRequest) -> None:
    golden = Path(__file__).parent / "golden" / f"report.{SUFFIXES[format_]}"
    text = RENDERERS[format_](SAMPLE, RenderOptions())
    if request.config.getoption("--update-golden"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_bytes(text.encode())
    assert text == golden.read_bytes().decode()


@pytest.mark.parametrize("format_", Format)
def test_ends_in_one_line_end_and_says_the_same_twice(format_: Format) -> None:
    text = RENDERERS[format_](SAMPLE, RenderOptions())
    assert text == RENDERERS[format_](SAMPLE, RenderOptions())
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


@pytest.mark.parametrize("format_", Format)
def test_renders_a_run_without_stories(format_: Format) -> None:
    assert RENDERERS[format_]([], RenderOptions())


def test_registry_covers_every_format() -> None:
    assert list(RENDERERS) == list(Format)
