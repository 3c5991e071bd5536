"""Whole checks of small stories: slips are told once, equal facts are silent, spans are exact."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from functools import lru_cache

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from consistency.api import check_story, load_encoder
from consistency.embed import Encoder
from consistency.extract import extract_facts
from consistency.lang import PROFILES
from consistency.model import Finding, Severity, Span, Story, StoryReport, Version
from consistency.render import RENDERERS, Format, RenderOptions

PT = """A fábrica de Turim abriu na segunda-feira depois de dois anos de obras.
A empresa contratou 40 engenheiros e pretende investir 300 milhões de euros até 2027.
A prefeita Ana Prado disse que a cidade esperava por isso havia muito tempo.
Os sindicatos não assinaram o acordo sobre os turnos da noite.
"""
FR = """L’usine de Turin a ouvert lundi après deux ans de travaux.
L’entreprise a embauché 40 ingénieurs et compte investir 300 millions d’euros d’ici 2027.
La maire Ana Prado a déclaré que la ville attendait cela depuis longtemps.
Les syndicats n’ont pas signé l’accord sur les équipes de nuit.
"""
IT = """Lo stabilimento di Torino ha aperto lunedì dopo due anni di lavori.
L’azienda ha assunto 40 ingegneri e intende investire 300 milioni di euro entro il 2027.
La sindaca Ana Prado ha detto che la città lo aspettava da molto tempo.
I sindacati non hanno firmato l’accordo sui turni di notte.
"""
ID = """Pabrik di Turin dibuka pada hari Senin setelah dua tahun pembangunan.
Perusahaan itu merekrut 40 insinyur dan berencana berinvestasi 300 juta euro hingga 2027.
Wali kota Ana Prado mengatakan bahwa kota itu sudah lama menantikannya.
Serikat pekerja tidak menandatangani kesepakatan tentang giliran malam.
"""
TEXTS = {"pt": PT, "fr": FR, "it": IT, "id": ID}
PUBLISHED = "2025-10-16"
LOUD = {Severity.ERROR, Severity.WARNING}

SLIPS = [
    # --- another number ---
    ("pt", "40 engenheiros", "60 engenheiros", "quantity-mismatch"),
    ("fr", "40 ingénieurs", "60 ingénieurs", "quantity-mismatch"),
    ("it", "40 ingegneri", "60 ingegneri", "quantity-mismatch"),
    ("id", "40 insinyur", "60 insinyur", "quantity-mismatch"),
    # --- another scale ---
    ("pt", "300 milhões", "300 bilhões", "scale-mismatch"),
    ("fr", "300 millions d’euros", "300 milliards d’euros", "scale-mismatch"),
    ("it", "300 milioni di euro", "300 miliardi di euro", "scale-mismatch"),
    ("id", "300 juta", "300 miliar", "scale-mismatch"),
]


@lru_cache(maxsize=1)
def encoder() -> Encoder:
    return load_encoder(cache=False)


def story(texts: dict[str, str], ending: str = "txt") -> Story:
    versions = (
        Version(f"plant.{language}.{ending}", language, text, PUBLISHED)
        for language, text in texts.items()
    )
    return Story("plant", tuple(versions))


def check(texts: dict[str, str], ending: str = "txt") -> StoryReport:
    return check_story(story(texts, ending), encoder=encoder())


def slipped(language: str, old: str, new: str) -> dict[str, str]:
    assert old in TEXTS[language]
    return TEXTS | {language: TEXTS[language].replace(old, new)}


def loud(report: StoryReport) -> list[Finding]:
    return [finding for finding in report.findings if finding.severity in LOUD]


def as_json(report: StoryReport) -> str:
    return RENDERERS[Format.JSON]([report], RenderOptions())


@pytest.mark.parametrize(("language", "old", "new", "code"), SLIPS)
def test_a_slip_is_told_once_with_every_version(
    language: str, old: str, new: str, code: str
) -> None:
    (finding,) = loud(check(slipped(language, old, new)))
    assert finding.code == code
    assert sorted(each.language for each in finding.evidence) == sorted(TEXTS)
    first, second = (set(value.documents) for value in finding.values)
    assert second == {f"plant.{language}.txt"}
    assert first | second == {f"plant.{each}.txt" for each in TEXTS}


def test_equal_facts_are_silent() -> None:
    assert loud(check(TEXTS)) == []


def test_a_dropped_negation_shows_in_the_version_that_lacks_it() -> None:
    report = check(slipped("pt", "não assinaram", "assinaram"))
    (finding,) = [each for each in report.findings if each.code == "polarity-mismatch"]
    assert finding.evidence[0].language == "pt"


def test_the_same_input_gives_the_same_bytes() -> None:
    texts = slipped("it", "40 ingegneri", "60 ingegneri")
    assert as_json(check(texts)).encode() == as_json(check(texts)).encode()


def test_evidence_quotes_the_text() -> None:
    for language, old, new, _ in SLIPS:
        report = check(slipped(language, old, new))
        for finding in report.findings:
            for evidence in finding.evidence:
                text = report.story.versions[evidence.version].text
                assert text[evidence.span.start : evidence.span.end] == evidence.quote
                assert evidence.document == report.story.versions[evidence.version].document
                assert 0 <= evidence.sentence.start <= evidence.sentence.end <= len(text)


@pytest.mark.parametrize("ending", ["txt", "md"])
def test_claims_and_facts_stand_where_they_say(ending: str) -> None:
    for version in check(TEXTS, ending).read:
        text = version.version.text
        for sentence in version.sentences:
            assert 0 <= sentence.span.start < sentence.span.end <= len(text)
        for claim in version.claims:
            assert text[claim.span.start : claim.span.end] == claim.text
            for fact in claim.facts:
                assert text[fact.span.start : fact.span.end] == fact.text
                assert claim.span.start <= fact.span.start < claim.span.end


def test_every_claim_stands_in_one_group() -> None:
    report = check(TEXTS)
    held = sorted((claim.version, claim.index) for g in report.groups for claim in g.claims)
    written = sorted((claim.version, claim.index) for v in report.read for claim in v.claims)
    assert held == written


@pytest.mark.parametrize(("language", "old", "new"), [row[:3] for row in SLIPS[::3]])
def test_fingerprints_outlive_edits_elsewhere(language: str, old: str, new: str) -> None:
    above = {
        "pt": "Choveu muito no fim de semana.\n\n",
        "fr": "Il a beaucoup plu pendant le week-end.\n\n",
        "it": "Ha piovuto molto nel fine settimana.\n\n",
        "id": "Hujan deras turun pada akhir pekan.\n\n",
    }
    texts = slipped(language, old, new)
    before, after = (
        {finding.fingerprint for finding in loud(check(each))}
        for each in (texts, {code: above[code] + text for code, text in texts.items()})
    )
    assert before == after != set()


@pytest.mark.parametrize("order", [["id", "it", "fr", "pt"], ["fr", "pt", "id", "it"]])
def test_the_order_of_versions_changes_no_finding(order: list[str]) -> None:
    texts = slipped("fr", "40 ingénieurs", "60 ingénieurs")

    def found(texts: dict[str, str]) -> set[tuple[object, ...]]:
        return {
            (
                finding.code,
                finding.fingerprint,
                frozenset((value.value, frozenset(value.documents)) for value in finding.values),
                frozenset((each.document, each.span) for each in finding.evidence),
            )
            for finding in check(texts).findings
        }

    assert found({language: texts[language] for language in order}) == found(texts)


def test_markdown_is_read_as_prose() -> None:
    texts = {
        language: "# " + text.replace("Ana Prado", "**Ana Prado**").replace("\n", "\n\n")
        for language, text in slipped("it", "40 ingegneri", "*60* ingegneri").items()
    }
    report = check(texts, "md")
    (finding,) = loud(report)
    assert finding.code == "quantity-mismatch"
    for evidence in finding.evidence:
        text = report.story.versions[evidence.version].text
        assert text[evidence.span.start : evidence.span.end] == evidence.quote


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        " ",
        "…",
        "***\n",
        "\u2028",
        "\ufeff",
        "?!\n\n—\n",
    ],
)
def test_a_version_that_says_nothing_is_no_crash(text: str) -> None:
    for texts in ({"pt": text, "fr": FR}, {"pt": text, "fr": text}, TEXTS | {"it": text}):
        report = check(texts)
        assert [each.version.text for each in report.read] == list(texts.values())
        as_json(report)


def test_two_versions_may_share_a_language() -> None:
    versions = tuple(
        Version(f"{number}.pt.txt", "pt", text, PUBLISHED)
        for number, text in enumerate([PT, PT.replace("40", "60"), PT])
    )
    (finding,) = loud(check_story(Story("plant", versions), encoder=encoder()))
    assert [value.documents for value in finding.values] == [
        ("0.pt.txt", "2.pt.txt"),
        ("1.pt.txt",),
    ]


SNIPPETS = st.sampled_from(
    [
        *(line for text in TEXTS.values() for line in text.splitlines()),
        "1.500,00",
        "US$",
        "30%",
        "“",
        "\n",
        "\r\n",
    ]
)
ARBITRARY = st.lists(st.one_of(st.text(max_size=12), SNIPPETS), max_size=8).map(" ".join)


@pytest.mark.parametrize("language", sorted(PROFILES))
@settings(max_examples=40, deadline=None)
@given(text=ARBITRARY)
@example(text="40\n000 euros")
@example(text="mais\nde 30")
@example(text="\U0001f600 3 mai 2024 \u0301x")
def test_spans_of_facts_are_exact(language: str, text: str) -> None:
    facts = extract_facts(text, PROFILES[language], date.fromisoformat(PUBLISHED))
    for fact in facts:
        assert 0 <= fact.span.start < fact.span.end <= len(text)
        assert text[fact.span.start : fact.span.end] == fact.text
        assert "\n" not in fact.text
        for field in fields(fact):
            inner = getattr(fact, field.name)
            if isinstance(inner, Span):
                assert 0 <= inner.start <= inner.end <= len(text)
    assert list(facts) == sorted(facts, key=lambda fact: fact.span)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(sorted(PROFILES)), ARBITRARY), min_size=2, max_size=4))
def test_any_text_can_be_checked(pairs: list[tuple[str, str]]) -> None:
    versions = tuple(
        Version(f"{number}.{language}.txt", language, text)
        for number, (language, text) in enumerate(pairs)
    )
    report = check_story(Story("any", versions), encoder=encoder())
    again = check_story(Story("any", versions), encoder=encoder())
    assert as_json(report) == as_json(again)
    for finding in report.findings:
        for evidence in finding.evidence:
            text = versions[evidence.version].text
            assert text[evidence.span.start : evidence.span.end] == evidence.quote


def test_the_report_names_the_story_as_it_was_given() -> None:
    given_story = replace(story(TEXTS), source_language="fr")
    assert check_story(given_story, encoder=encoder()).story == given_story
