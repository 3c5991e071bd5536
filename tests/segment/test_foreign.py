"""Which sentences of a version were left in another language; and which only name things."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from consistency.lang import PROFILES, profile_for
from consistency.segment.foreign import find_foreign
from consistency.segment.sentences import split_sentences

SHARED = Path(__file__).parents[3] / "shared"

# The language of the version, the sentence, and the language it must be taken for.
CASES = [
    ("it", "The names on the list are those of people who worked for him before.", "en"),
    (
        "it",
        "Joining them are Anna Verdi, who was with Acme for years, and un ricercatore di Roma.",
        "en",
    ),
    ("it", "Il progetto costa molto and it will not be ready before the end of the year.", "en"),
    ("pt", "La empresa dijo que los ingenieros no han llegado aún y que son muy pocos.", "es"),
    ("es", "A empresa disse que não são muitos os que ainda estão à espera dela.", "pt"),
    ("id", "The company has said that it will hire more people before the summer.", "en"),
    (
        "en",
        "Perusahaan itu akan merekrut lebih banyak orang yang sudah bekerja untuk mereka.",
        "id",
    ),
    ("fr", "La società non ha ancora detto che cosa farà degli altri ingegneri.", "it"),
    ("it", "Il gruppo ha pubblicato The Dark Side of the Moon nel 1973.", None),
    (
        "it",
        "Cantava “and in the end the love you take is equal to the love you make” ogni sera.",
        None,
    ),
    ("pt", "A Royal Society for the Prevention of Cruelty to Animals protestou em Londres.", None),
    ("it", "David Lau, Uday Ruddarraju, Mike Dalton, Angela Fan, Hannah Wong e Mark Chen.", None),
    ("fr", "Le service « Stay with me and do not go » de Acme est à vendre depuis hier.", None),
    ("es", "El plan de la empresa es de no parar.", None),
    ("pt", "De todos os planos para a empresa, o melhor era o de Lisboa.", None),
    ("id", "The End.", None),
    ("en", "Le Monde, El País and La Repubblica reported it.", None),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_passages_are_told_by_their_function_words(
    language: str, text: str, expected: str | None
) -> None:
    profile = profile_for(language)
    found = find_foreign(text, split_sentences(text, profile), profile, PROFILES)
    assert [passage.language for passage in found] == ([expected] if expected else [])
    assert all(0.5 <= passage.confidence < 1 for passage in found)


def test_own_language_is_never_foreign_in_real_news() -> None:
    folder = SHARED / "ntrex"
    if not folder.is_dir():
        pytest.skip("needs ../shared/ntrex")
    codes = [*sorted(PROFILES), "pt-PT"]
    for code in codes:
        with (folder / f"{code}.txt").open(encoding="utf-8") as file:
            text = "".join(itertools.islice(file, 400))
        profile = profile_for(code)
        assert find_foreign(text, split_sentences(text, profile), profile, PROFILES) == ()


def test_the_untranslated_sentences_of_a_real_version_are_found() -> None:
    path = SHARED / "seeds" / "004_449f07b9df5b1780.txt"
    if not path.is_file():
        pytest.skip("needs ../shared/seeds")
    text = path.read_bytes().decode("utf-8")
    profile = profile_for("it")
    sentences = split_sentences(text, profile)
    found = find_foreign(text, sentences, profile, PROFILES)
    assert [(sentences[passage.sentence].paragraph, passage.language) for passage in found] == [
        (3, "en"),
        (4, "en"),
    ]
