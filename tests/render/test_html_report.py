"""The HTML page: it stands alone, escapes what it is given, and its links lead somewhere."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from consistency.model import (
    Evidence,
    Finding,
    Skipped,
    Span,
    Story,
    StoryReport,
    Suppression,
    ValueGroup,
    Version,
)
from consistency.render import RenderOptions
from consistency.render.cards import language_name
from consistency.render.html_report import render_html
from tests.render.sample import SAMPLE, group, port_story, read_version

HOSTILE = (
    """</script><script>alert(1)</script><img src=x onerror=alert(2)> "' onmouseover='x' """
    """</style></title>--><!-- \u202e\x1b {{ 7*7 }} {% raw %} &lt;b&gt; javascript:alert(3)"""
)


class Page(HTMLParser):
    """The tags of a page, and what its script and style hold."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.inside = ""
        self.words: dict[str, str] = {}
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a tag; a browser would drop an attribute given twice."""
        assert len({name for name, _ in attrs}) == len(attrs)
        self.tags.append((tag, dict(attrs)))
        self.inside = tag

    def handle_endtag(self, tag: str) -> None:
        """Leave the element."""
        self.inside = ""

    def handle_data(self, data: str) -> None:
        """Keep the text of an element by its tag."""
        self.words[self.inside] = self.words.get(self.inside, "") + data

    def values(self, name: str) -> list[str]:
        """List the values of an attribute over all tags."""
        return [value for _, attrs in self.tags if (value := attrs.get(name)) is not None]


def hostile_report() -> StoryReport:
    """Build a report whose every field holds markup."""
    texts = (f"{HOSTILE}\n{HOSTILE} one.\n", f"{HOSTILE} two.\n")
    versions = tuple(
        Version(f"{number}{HOSTILE}", HOSTILE, text, HOSTILE) for number, text in enumerate(texts)
    )
    reads = tuple(read_version(index, version) for index, version in enumerate(versions))
    evidence = tuple(
        Evidence(index, version.document, HOSTILE, Span(2, 30), version.text[2:30], Span(0, 90))
        for index, version in enumerate(versions)
    )
    finding = replace(
        port_story().findings[0],
        code=HOSTILE,
        message=HOSTILE,
        values=(ValueGroup(HOSTILE, (versions[0].document,)),),
        not_stated=(HOSTILE,),
        evidence=evidence,
    )
    findings: tuple[Finding, ...] = (
        finding,
        replace(finding, suppressed=Suppression(HOSTILE, HOSTILE), evidence=evidence[:1]),
    )
    base = port_story()
    return replace(
        base,
        story=Story(HOSTILE, versions),
        read=reads,
        groups=(replace(group(1, 0.5, reads, "one", "two"), id=HOSTILE),),
        findings=findings,
        skipped=(Skipped(HOSTILE, HOSTILE, HOSTILE),),
        rules=(replace(base.rules[0], id=HOSTILE, summary=HOSTILE),),
        model=replace(base.model, name=HOSTILE),
    )


PAGES = {
    "sample": Page(render_html(SAMPLE, RenderOptions())),
    "hostile": Page(render_html([hostile_report(), hostile_report()], RenderOptions())),
}


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest) -> Page:
    return PAGES[request.param]


def test_texts_bring_no_markup_of_their_own() -> None:
    hostile, sample = PAGES["hostile"], PAGES["sample"]
    assert {tag for tag, _ in hostile.tags} <= {tag for tag, _ in sample.tags}
    assert "img" not in {tag for tag, _ in hostile.tags}
    assert [tag for tag, _ in hostile.tags].count("script") == 1
    assert hostile.words["script"].count("alert") == 0
    known = {name for _, attrs in sample.tags for name in attrs}
    assert {name for _, attrs in hostile.tags for name in attrs} <= known


def test_texts_are_shown_as_they_are_but_for_controls() -> None:
    text = render_html([hostile_report()], RenderOptions())
    assert not re.search("[\x1b\u202e]", text)
    assert "49" not in re.sub(r"<(style|script).*?</\1>", "", text, flags=re.DOTALL)
    assert "{{ 7*7 }} {% raw %} &amp;lt;b&amp;gt;" in text


def test_nothing_is_loaded_from_elsewhere(page: Page) -> None:
    assert page.values("src") == []
    assert all(link.startswith("#") for link in page.values("href"))
    assert {tag for tag, _ in page.tags}.isdisjoint({"link", "iframe", "object", "base"})
    assert not re.search(r"url\(|@import|fetch\(|XMLHttp|innerHTML|eval\(", page.words["style"])
    assert not re.search(r"https?:|fetch\(|XMLHttp|innerHTML|eval\(", page.words["script"])


def test_policy_allows_its_own_style_and_script_alone(page: Page) -> None:
    policy = page.values("content")[0]
    for kind in ("style", "script"):
        digest = hashlib.sha256(page.words[kind].encode()).digest()
        assert f"{kind}-src 'sha256-{base64.b64encode(digest).decode()}'" in policy
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    # The policy would refuse them, and the page would look broken.
    assert page.values("style") == []
    assert not [name for _, attrs in page.tags for name in attrs if name.startswith("on")]


def test_links_lead_to_places_that_exist_once(page: Page) -> None:
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    assert {link.removeprefix("#") for link in page.values("href")} <= set(ids)


def test_aligned_claims_share_a_group_across_versions() -> None:
    groups = PAGES["sample"].values("data-group")
    assert groups.count("s1g1") == 4
    assert groups.count("s1g3") == 3
    assert groups.count("s2g1") == 2


def test_findings_carry_what_the_filters_ask_for() -> None:
    cards = [attrs for tag, attrs in PAGES["sample"].tags if "data-tone" in attrs]
    assert [card["data-tone"] for card in cards].count("suppressed") == 1
    assert cards[0]["data-facet"] == "quantity"
    assert cards[0]["data-languages"] == "it pt fr"
    assert cards[0]["data-story"] == "s1"


def test_a_version_that_says_something_else_shows_the_aligned_words() -> None:
    text = render_html(SAMPLE, RenderOptions())
    card = text[text.index('id="s1f6"') : text.index("The versions side by side")]
    assert '<dt title="story.fr.txt">French</dt>' in card
    assert "Un terminal destiné" in card


def test_a_story_that_was_not_compared_says_so() -> None:
    text = render_html(SAMPLE, RenderOptions())
    assert text.count("Nothing found that corresponds") == 3
    assert text.count("Nothing was compared.") == 1
    assert text.count("No differences found.") == 1


@pytest.mark.parametrize(
    ("code", "name"),
    [("pt", "Portuguese"), ("pt-BR", "Portuguese (BR)"), ("id", "Indonesian"), ("xx", "xx")],
)
def test_language_name(code: str, name: str) -> None:
    assert language_name(code) == name
