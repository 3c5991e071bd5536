"""Where sentences end, language by language; and where they do not."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consistency.lang import PROFILES, profile_for
from consistency.segment.markup import Markup
from consistency.segment.sentences import split_sentences

# "|" marks where one sentence ends and the next begins, within a line.
CASES = {
    "pt": [
        "O Sr. Prado e a Sra. Dra. Lima assinaram.|O acordo vale 4,5 milhões.",
        "A empresa tem 1.500 funcionários nos E.U.A. e no Brasil.|Ela cresceu.",
        "Viajou aos EUA.|Voltou na quarta-feira.",
        "Segundo o n.º 5 do art. 12, nada muda.|Já o n.º 6 muda.",
        "“Não é pouco.|É muito”, disse ele.|“E basta.”|Depois saiu.",
        "O site Exemplo.com caiu.|Voltou às 17.30 de ontem.",
        "Ninguém sabe… nem ele.|“Será?” perguntou.|Talvez...|Quem sabe.",
        "Chegou em 12 de set. de 2024 com a Acme Ltda. e a Foo S.A. do Rio.|Ele ficou.",
        "Leu (ver p. 12) e riu.|(Não era caso para isso.)|Calou-se.",
    ],
    "fr": [
        "M. Durand et Mme. Petit ont signé.|L’accord vaut 4,5 millions.",
        "« Je pars. »|Il est parti.",
        "« Pourquoi ? » a-t-il demandé.|Personne n’a répondu !|Rien.",
        "Le 12 janv. 2024, J.-C. Dupont est parti.|Il a tout dit, etc.|La suite est connue.",
        "MM. Durand et Petit y sont nés en 10 av. J.-C. et après.|Il mesure 56 mm.|Cela suffit.",
        "Selon l’art. 5, c’est oui.|Selon l’art. 6, c’est non.",
        "Le prix est de 1.500 euros.|« C’est cher\xa0»\xa0, dit-elle.",
    ],
    "it": [
        "Il dott. Rossi e la sig.ra Bianchi guidano Acme S.p.A. di Torino.|La società cresce.",
        "Ha scritto:”Parto subito”.|Poi è partito.",
        "Ha scritto:”Parto subito.”|L’azienda tace.",
        "È finita.|Così pare.",
        "Lavora con Node.js e Amazon.com da anni.|È contento.",
        "Sono 4.5 metri?!|Sì, proprio così.",
        "Il fatto è del 44 a.C. secondo tutti.|Il resto no.",
        "Arrivò nel 2019.|Partì nel 2020 d.C. e non tornò.",
    ],
    "id": [
        "PT. Maju Tbk. Jakarta berdiri pada tgl. 5 Mei.|Kini besar.",
        "Rapat mulai pk. 17.30 WIB.|Dr. Budi hadir.",
        "“Kami senang,” kata H. Amir.|“Sangat senang.”|Ia tersenyum.",
        "Menurut Telset.id, harga Rp1.500.000 itu naik.|Benar?|Ya!",
    ],
    "en": [
        (
            "Mr. J. K. Rowling and Dr. Smith of Acme Inc. met in Washington, D.C. on "
            "Monday.|They spoke."
        ),
        "It was known to many non-U.S. Arctic peoples, etc.|Try it.",
        "The U.S. Government paid.|He lives in the U.S.|The house is big.",
        "It rose 4.5 percent, e.g. in No. 5 and at 5.30pm.|She left at 5 p.m. on Sept. 3.",
        "Visit Amazon.com or Node.js.|It works.|iPhone sales rose.|eBay fell.",
        "“Why?” he asked.|“I don’t know!” she said.|“Fine.”|He left.",
        'He said "no."|"Yes," she said.|"Maybe."|Then silence.',
        "He waited...|Nothing came […] at all.|The end.[1]|Really.",
        "They met (see Fig. 3).|It was cold.|[Later it rained.]|He left",
        "See https://example.org/News.Today.Html for more.|Good",
    ],
    "es": [
        "El Sr. Pérez vive en EE. UU. desde enero.|La Sra. Gil no.",
        "¿Por qué?|¡Nadie lo sabe!|Es así.",
        "Trabaja en I. A. hoy.|“Es útil”, dijo.|«Muy útil».|Calló.",
        "Ganó 1.500 euros, aprox. 20 al día.|Son pocos.",
    ],
}

RUN_ON = [
    ("it", "La squadra è pronta.Adesso si parte.", ["La squadra è pronta.", "Adesso si parte."]),
    (
        "it",
        "Restano in azienda.”L’attenzione cresce.",
        ["Restano in azienda.”", "L’attenzione cresce."],
    ),
    ("it", "Nato nel 2015.Poi nulla.", ["Nato nel 2015.", "Poi nulla."]),
    ("en", "Is it over?Nobody knows.", ["Is it over?", "Nobody knows."]),
    ("en", "Built on ASP.Net by Acme.", ["Built on ASP.Net by Acme."]),
    ("en", "Mail a.Name@site.Com today.", ["Mail a.Name@site.Com today."]),
    ("it", "Un”Colosso”di vetro.", ["Un”Colosso”di vetro."]),
]


def split(text: str, language: str, markup: Markup = Markup.PLAIN) -> list[str]:
    found = split_sentences(text, profile_for(language), markup)
    return [text[sentence.span.start : sentence.span.end] for sentence in found]


@pytest.mark.parametrize(
    ("language", "marked"), [(code, case) for code, cases in CASES.items() for case in cases]
)
def test_sentences_end_where_marked(language: str, marked: str) -> None:
    expected = marked.split("|")
    assert split(" ".join(expected), language) == expected


@pytest.mark.parametrize(("language", "text", "expected"), RUN_ON)
def test_damaged_text_is_cut_where_the_space_is_lost(
    language: str, text: str, expected: list[str]
) -> None:
    assert split(text, language) == expected


def test_lines_part_sentences_and_headings_are_told() -> None:
    text = (
        "A Title Without a Stop\r\n\r\nFirst thing. Second thing.\n"
        "A heading\n- a list item\n1. One. Two.\nSource: them,\n| a | row |\n"
    )
    found = split_sentences(text, profile_for("en"))
    assert [
        (sentence.paragraph, sentence.heading, text[sentence.span.start : sentence.span.end])
        for sentence in found
    ] == [
        (0, True, "A Title Without a Stop"),
        (1, False, "First thing."),
        (1, False, "Second thing."),
        (2, True, "A heading"),
        (3, False, "- a list item"),
        (4, False, "1. One."),
        (4, False, "Two."),
        (5, False, "Source: them,"),
        (6, False, "| a | row |"),
    ]


def test_a_single_line_is_no_heading() -> None:
    (only,) = split_sentences("A claim without a stop", profile_for("en"))
    assert not only.heading


@pytest.mark.parametrize("text", ["", " \n\t\r\n"])
def test_no_text_holds_no_sentence(text: str) -> None:
    assert split_sentences(text, profile_for("en")) == ()


@given(
    st.text(st.sampled_from('aB. !?…"”“«»’()[]\n\r-•1,;é\u00a0\u2028M '), max_size=80)
    | st.text(max_size=60),
    st.sampled_from(sorted(PROFILES)),
)
def test_sentences_cover_all_that_is_no_white_space(text: str, language: str) -> None:
    position = 0
    for sentence in split_sentences(text, profile_for(language)):
        start, end = sentence.span.start, sentence.span.end
        assert position <= start < end <= len(text)
        assert not text[position:start].strip()
        assert text[start:end] == text[start:end].strip()
        assert "\n" not in text[start:end]
        position = end
    assert not text[position:].strip()


@pytest.mark.parametrize("piece", ["Fine. ", '"', "a.B", "...", "(", "«. »", "M. ", "\n. "])
def test_time_grows_with_length_alone(piece: str) -> None:
    text = piece * (300_000 // len(piece))
    started = time.perf_counter()
    split_sentences(text, profile_for("fr"))
    assert time.perf_counter() - started < 3
