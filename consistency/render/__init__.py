"""Report formats: a renderer turns reports into text and touches nothing else."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum, unique

from consistency.model import StoryReport
from consistency.render.json_report import render_json
from consistency.render.options import RenderOptions

__all__ = ["RENDERERS", "Format", "RenderOptions"]


@unique
class Format(StrEnum):
    """A report format that the command line can name."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"


def _render_text(reports: Sequence[StoryReport], options: RenderOptions) -> str:
    # rich takes a tenth of a second to import, which `--format json` need not wait for.
    from consistency.render.text_report import render_text  # noqa: PLC0415

    return render_text(reports, options)


def _render_html(reports: Sequence[StoryReport], options: RenderOptions) -> str:
    # Likewise jinja2.
    from consistency.render.html_report import render_html  # noqa: PLC0415

    return render_html(reports, options)


RENDERERS: Mapping[Format, Callable[[Sequence[StoryReport], RenderOptions], str]] = {
    Format.TEXT: _render_text,
    Format.JSON: render_json,
    Format.HTML: _render_html,
}
"""One run's reports, in order, to the whole text to write: its last line ends in a newline."""
