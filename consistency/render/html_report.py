"""The report as one HTML page that needs nothing else: no server, no network, no fonts."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from consistency.model import Facet, Severity, StoryReport
from consistency.render.cards import StoryView, view_story
from consistency.render.options import RenderOptions
from consistency.render.passages import printable
from consistency.render.summary import all_findings, compared, count_of, tally

OPEN_UP_TO = 3
"""Stories in a run whose whole versions are unfolded from the start."""


def render_html(reports: Sequence[StoryReport], options: RenderOptions) -> str:
    """Render one page for all `reports`; `options` change nothing.

    Whatever comes from a text is escaped by the template. The page's own policy (CSP) allows its
    one style sheet and its one script, each by its hash, and nothing besides.
    """
    del options
    loader = PackageLoader("consistency", "render")
    environment = Environment(
        loader=loader,
        autoescape=True,
        finalize=_shown,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["counted"] = count_of
    style, script = (
        loader.get_source(environment, f"report.{kind}.jinja")[0] for kind in ("css", "js")
    )
    stories = [view_story(number, report) for number, report in enumerate(reports, start=1)]
    return environment.get_template("report.html.jinja").render(
        style=Markup(style),
        script=Markup(script),
        policy=_policy(style, script),
        stories=stories,
        counts=tally(all_findings(reports)),
        versions=sum(len(compared(report)) for report in reports),
        skipped=sum(len(story.skipped) for story in stories),
        facets=_facets(reports),
        languages=_languages(stories),
        severities=[severity.value for severity in Severity],
        unfolded=len(stories) <= OPEN_UP_TO,
        rules=list(dict.fromkeys(rule for report in reports for rule in report.rules)),
        model=reports[0].model if reports else None,
    )


def _shown(value: object) -> object:
    # Plain strings come from texts and names; what is Markup is the page's own.
    return printable(value) if type(value) is str else value


def _policy(style: str, script: str) -> str:
    # As in CSP level 3: the hash is over the very characters between the tags.
    hashes = [
        base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        for text in (style, script)
    ]
    return (
        f"default-src 'none'; style-src 'sha256-{hashes[0]}'; script-src 'sha256-{hashes[1]}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _facets(reports: Sequence[StoryReport]) -> list[str]:
    used = {finding.facet for finding in all_findings(reports)}
    return [facet.value for facet in Facet if facet in used]


def _languages(stories: Sequence[StoryView]) -> dict[str, str]:
    names = {
        version.language: version.language_name for story in stories for version in story.versions
    }
    return dict(sorted(names.items(), key=lambda pair: pair[1]))
