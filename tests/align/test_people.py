"""Names left over: another person in the same place, a damaged spelling, and what is no finding."""

from __future__ import annotations

import pytest

from consistency.align.entities import link_entities
from consistency.align.people import contrast_names
from consistency.model import Comparison, NameFact, NameType, Relation
from tests.align.build import Told, name, side_by_side, versions

ORGANISATION, PLACE = NameType.ORGANISATION, NameType.PLACE


def said(*names: NameFact) -> Told:
    return (" ".join(("said", *(each.text for each in names))), *names)


def compared(*stories: list[Told], likeness: float = 0.0) -> list[Comparison]:
    read = versions(*stories)
    entities = link_entities(
        [
            (
                each.version.language,
                [fact for c in each.claims for fact in c.facts if isinstance(fact, NameFact)],
            )
            for each in read
        ]
    )
    return contrast_names(read, side_by_side(read), entities, lambda *_: likeness)


def shown(comparison: Comparison) -> list[tuple[set[str], list[int]]]:
    return [
        (
            {each.fact.text for each in value if each.fact is not None},
            sorted(each.claim.version for each in value),
        )
        for value in comparison.values
    ]


ANA, RUI = name("Ana Prado"), name("Rui Moretti")
ANNA = name("Ana Pradu")
OPENAI, OPENI = name("OpenAI", ORGANISATION), name("Openi", ORGANISATION)


@pytest.mark.parametrize(
    ("stories", "relation", "values"),
    [
        # --- another person in the same place ---
        (
            [[said(ANA)], [said(ANA)], [said(ANA)], [said(RUI)]],
            Relation.NAME,
            [({"Ana Prado"}, [0, 1, 2]), ({"Rui Moretti"}, [3])],
        ),
        (
            [[said(RUI)], [said(ANA)], [said(ANA)]],
            Relation.NAME,
            [({"Ana Prado"}, [1, 2]), ({"Rui Moretti"}, [0])],
        ),
        # --- one spelling that slipped ---
        (
            [[said(OPENAI)], [said(OPENAI)], [said(OPENI)]],
            Relation.NAME_VARIANT,
            [({"OpenAI"}, [0, 1]), ({"Openi"}, [2])],
        ),
        (
            [[said(ANA)], [said(ANNA)], [said(ANA)], [said(ANA)]],
            Relation.NAME_VARIANT,
            [({"Ana Prado"}, [0, 2, 3]), ({"Ana Pradu"}, [1])],
        ),
    ],
)
def test_names_that_differ(
    stories: list[list[Told]], relation: Relation, values: list[tuple[set[str], list[int]]]
) -> None:
    (comparison,) = compared(*stories)
    assert comparison.relation is relation
    assert shown(comparison) == values
    assert 0 < comparison.confidence < 1


@pytest.mark.parametrize(
    "stories",
    [
        # --- the same name, or a part of it ---
        [[said(ANA)], [said(ANA)]],
        [[said(ANA)], [said(name("Prado"))], [said(ANA)]],
        [[said(name("José Prado"))], [said(name("Jose Prado"))]],
        # --- the same place, each in its language: canonical names are English ---
        [
            [said(name("Londres", PLACE, canonical="london"))],
            [said(name("Londra", PLACE, canonical="london"))],
        ],
        # --- institutions are translated word by word ---
        [
            [said(name("Banco Central Europeu", ORGANISATION))],
            [said(name("Banque centrale européenne", ORGANISATION))],
        ],
        [
            [said(name("Partido Trabalhista", ORGANISATION))],
            [said(name("Parti travailliste", ORGANISATION))],
            [said(name("Partito Laburista", ORGANISATION))],
        ],
        # --- people whom one version names and another leaves out ---
        [[said(ANA, RUI)], [said(ANA)]],
        [[said(ANA)], ["said"], [said(ANA)]],
        # --- named in the next sentence ---
        [[said(ANA), said(RUI)], [said(RUI), said(ANA)]],
        # --- no names ---
        [["said"], ["said"]],
    ],
)
def test_names_that_agree(stories: list[list[Told]]) -> None:
    assert compared(*stories) == []


OTHER = NameType.OTHER


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        # --- nothing else is left over: one stands in the place of the other ---
        (name("Gladbach", OTHER), name("Kovac", OTHER), True),
        (name("Rick Perry"), name("Haider", OTHER), True),
        (name("Locklear", OTHER), name("Luis Jacome"), True),
        (name("Baba Kanjar", OTHER), name("Beijing Bangzi Troupe", OTHER), True),
        (name("Gladbach", OTHER), name("Portugal", PLACE, canonical="portugal"), True),
        # --- acronyms, institutions and places are put otherwise in every language ---
        (name("SSVA", OTHER), name("LVOT", OTHER), False),
        (name("Haider", OTHER), name("Partido Novo", ORGANISATION), False),
        (
            name("Chile", PLACE, canonical="chile"),
            name("ONU", ORGANISATION, canonical="united nations"),
            False,
        ),
        # --- a name adapted ---
        (name("Achilles", OTHER), name("Aquiles", OTHER), False),
    ],
)
def test_a_name_exchanged_in_two_versions(first: NameFact, second: NameFact, found: bool) -> None:
    def told(fact: NameFact) -> list[Told]:
        return [(f"{fact.text} opened the new hall by the old river on a rainy morning", fact)]

    for stories in ([told(first), told(second)], [told(second), told(first)]):
        assert bool(compared(*stories)) is found


def test_names_exchanged_must_stand_in_one_place() -> None:
    where = "the visitors a late win over the leaders of the league in front of a full stand"
    early: list[Told] = [(f"Menga gave {where}", name("Menga"))]
    late: list[Told] = [(f"It gave {where} that Hobart came", name("Hobart"))]
    assert compared(early, late) == []


def test_a_slip_is_told_once_a_story() -> None:
    story: list[Told] = [said(OPENAI), said(OPENAI)]
    damaged: list[Told] = [said(OPENI), said(OPENI)]
    (comparison,) = compared(story, story, damaged)
    assert comparison.relation is Relation.NAME_VARIANT
