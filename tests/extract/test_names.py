"""Names by language: what is a name, of which type, under which canonical form."""

from __future__ import annotations

import pytest

from consistency.extract.names import find_names
from consistency.lang import profile_for
from consistency.model import NameFact

# language, text, {canonical: type}; every name of the text stands in the table.
CASES = [
    ("pt", "A empresa contratou Ana Lessa em Londres.", {"ana lessa": "person", "london": "place"}),
    ("pt", "Segundo a ONU, a Coreia do Norte recuou.", {"united nations": "organisation",
                                                        "north korea": "place"}),
    ("pt", "O presidente disse que não. Ontem choveu muito.", {}),
    ("pt", "Vive na Cidade do México. Nasceu na cidade do México.", {"mexico city": "place"}),
    ("pt", "Openi apresentou um modelo. Alguém foi embora.", {"openi": "other"}),
    ("pt", "Tanto Kim como os demais ganharam a Cruz Vitória.", {
        "kim": "other", "victoria cross": "organisation"}),
    ("fr", "L'Italie et les États-Unis ont signé.", {"italy": "place", "united states": "place"}),
    ("fr", "Selon Mme Dubreuil, l’OTAN recule.", {"dubreuil": "person", "nato": "organisation"}),
    ("fr", "Au XIXe siècle, à Brême.", {"bremen": "place"}),
    ("fr", "Les Français votent lundi. Il pleut.", {}),
    ("fr", "Elle cite Ursula von der Leyen.", {"ursula von der leyen": "person"}),
    ("it", "Ha parlato Luisa Ferrante, di Londra.", {"luisa ferrante": "person",
                                                     "london": "place"}),
    ("it", "Lavora all'Università di Torino.", {"università di torino": "organisation"}),
    ("it", "Openi ha presentato un modello. Ultimamente ha vinto.", {"openi": "other"}),
    ("it", "Il governo ha deciso. Domani si vota.", {}),
    ("id", "Menurut Ibu Ratna, PBB setuju pada hari Senin.", {"ratna": "person",
                                                              "united nations": "organisation"}),
    ("id", "Presiden Amerika Serikat Joe Garner tiba di Inggris.",
     {"united states": "place", "joe garner": "person", "united kingdom": "place"}),
    ("id", "Sutradara Ingrid Berg dan Presiden A.S. Joe Garner.", {
        "ingrid berg": "person", "united states": "place", "joe garner": "person"}),
    ("id", "Baik Kim maupun mereka. Laporan Garner terbit.", {"kim": "other", "garner": "other"}),
    ("id", "Mereka pulang. Pemerintah belum menjawab.", {}),
    ("en", "On Monday the British minister met Tom O'Hara.", {"tom o'hara": "person"}),
    ("en", "Shares of xAI and OpenAI rose.", {"xai": "organisation", "openai": "organisation"}),
    ("en", "They tested GPT-4 in May.", {"gpt-4": "product"}),
    ("en", "J. K. Rowling spoke at St. Martin's.", {"j. k. rowling": "person",
                                                    "st. martin": "place"}),
    ("en", "He wrote: THANK YOU FOR STANDING UP TO THE MOB.", {}),
    ("en", "The GOP met on World War II.", {"republican party": "organisation",
                                            "world war ii": "organisation"}),
    ("en", "Police said it rained. Everybody left.", {}),
    ("es", "La UE y el Reino Unido hablan con Marta Solís.",
     {"european union": "organisation", "united kingdom": "place", "marta solís": "person"}),
    ("es", "El lunes no hubo acuerdo. Hoy tampoco.", {}),
]  # fmt: skip


def read(language: str, text: str) -> tuple[NameFact, ...]:
    return find_names(text, profile_for(language))


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_names_of_a_text(language: str, text: str, expected: dict[str, str]) -> None:
    assert {fact.canonical: fact.type.value for fact in read(language, text)} == expected


@pytest.mark.parametrize(("language", "text"), [(case[0], case[1]) for case in CASES])
def test_spans_hold_the_words(language: str, text: str) -> None:
    for fact in read(language, text):
        assert text[fact.span.start : fact.span.end] == fact.text
        assert "\n" not in fact.text


SURNAMES = [
    ("en", "The firm hired David Lauer. Later Lauer said no.", ["david lauer"] * 2),
    ("en", "Anna Smit met Carl Smit. Then Smit left.", ["anna smit", "carl smit", "carl smit"]),
    ("it", "Ha vinto Paris Hilton. Torna a Parigi.", ["paris hilton", "paris"]),
    ("id", "Kata Greta Wijaya. Menurut Wijaya, harga naik.", ["greta wijaya"] * 2),
    ("fr", "Selon Marc Rouvier. Hier, Rouvier a souri.", ["marc rouvier"] * 2),
]


@pytest.mark.parametrize(("language", "text", "canonicals"), SURNAMES)
def test_surname_takes_the_full_name(language: str, text: str, canonicals: list[str]) -> None:
    assert [fact.canonical for fact in read(language, text)] == canonicals


HEADINGS = [
    ("en", "Shocking New Deal Shakes Oracle Investors\n\nThe deal helps Oracle.", ["oracle"] * 2),
    ("id", "Persaingan Ketat Industri Komputer Dunia\n\nMereka bekerja keras.", []),
    ("id", "TINGGALKAN KOMENTAR\n\nMereka bekerja keras.", []),
    ("pt", "Empresa Contrata Novo Diretor Técnico\n\nO cargo estava vago.", []),
]


@pytest.mark.parametrize(("language", "text", "canonicals"), HEADINGS)
def test_heading_gives_no_new_name(language: str, text: str, canonicals: list[str]) -> None:
    assert [fact.canonical for fact in read(language, text)] == canonicals


ROLES = [
    ("en", "The chief executive of Apple, Tim Cook, spoke.", "chief executive", "Apple"),
    ("en", "David Lauer, former head of Tesla, spoke.", "former head", "Tesla"),
    ("pt", "Ana Lessa, diretora de engenharia da Meta, saiu.", "diretora de engenharia", "Meta"),
    ("fr", "Marc Rouvier, directeur de Renault, a parlé.", "directeur", "Renault"),
    ("it", "Il direttore di Fiat, Luca Ferrante, ha parlato.", "direttore", "Fiat"),
    ("id", "Kata mantan Kepala Infrastruktur Tesla, David Lauer.", "mantan Kepala Infrastruktur",
     "Tesla"),
    ("es", "Marta Solís, directora de Iberia, habló.", "directora", "Iberia"),
    ("it", "L'ex ministro dell'Economia Roberto Galli ha parlato.", "ex ministro dell'Economia",
     None),
    ("en", "Tim Cook bought a car.", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "title", "organisation"), ROLES)
def test_role(language: str, text: str, title: str | None, organisation: str | None) -> None:
    person = next(fact for fact in read(language, text) if fact.type.value == "person")
    role = person.role
    assert (role and role.text, role and role.organisation) == (title, organisation)
