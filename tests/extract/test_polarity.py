"""Negation and direction by language."""

from __future__ import annotations

import pytest

from consistency.extract.polarity import find_polarity
from consistency.lang import profile_for

# language, text, the negators found
NEGATIONS = [
    ("pt", "Ele não disse nada.", ["não"]),
    ("pt", "Saiu sem falar com ninguém.", ["sem"]),
    ("pt", "Não só caiu, como quebrou. No entanto, riu.", []),
    ("pt", "Ele sequer olhou, e ela tampouco.", ["sequer"]),
    ("pt", "Mora no Brasil e na Itália.", []),
    ("fr", "Il n’a pas répondu.", ["n’a pas"]),
    ("fr", "Elle ne veut plus rien dire.", ["ne veut plus"]),
    ("fr", "Personne ne sait.", ["Personne ne"]),
    ("fr", "Il n'a que deux ans.", []),
    ("fr", "Avant qu'il ne parte, il est parti plus tôt.", []),
    ("fr", "Non seulement il rit, mais il chante.", []),
    ("fr", "Elle part sans lui.", ["sans"]),
    ("fr", "Il ne cesse de rire.", ["ne cesse"]),
    ("fr", "Ne voulaient-ils pas partir ?", ["Ne voulaient-ils pas"]),
    ("fr", "N’est-il pas venu ?", ["N’est-il pas"]),
    ("fr", "Nul ne peut le dire, et rien n'a changé.", ["Nul ne", "rien n"]),
    ("fr", "Ni Paul ni Marie ne sont venus.", ["ni Marie ne"]),
    ("fr", "Jamais la différence d’âge n’avait compté.", ["Jamais la différence d’âge n"]),
    ("fr", "Une personne n'a pas répondu.", ["n'a pas"]),
    ("fr", "Elle est fatiguée, et non malade ; oui ou non ?", ["non"]),
    ("it", "Non ha visto nessuno.", ["Non"]),
    ("it", "Erano lettere mai consegnate.", ["mai"]),
    ("it", "Ha mai visto Roma? Come mai?", []),
    ("it", "Nessuno è venuto.", ["Nessuno"]),
    ("it", "Non solo ride, ma canta più che mai.", []),
    ("id", "Dia tidak datang dan belum menelepon.", ["tidak", "belum"]),
    ("id", "Ia pergi tanpa pamit.", ["tanpa"]),
    ("id", "Bukannya lari, dia enggak takut.", ["Bukannya", "enggak"]),
    ("id", "Tidak hanya murah, tetapi juga kuat.", []),
    ("id", "Setidaknya tujuh orang datang.", []),
    ("en", "They didn't win and never will.", ["didn't", "never"]),
    ("en", "She cannot go without him.", ["cannot", "without"]),
    ("en", "Not only that, but no less than ten came.", []),
    ("en", "No. 10 is a house. There is no doubt.", []),
    ("en", "Nobody came. He can’t.", ["Nobody", "can’t"]),
    ("es", "No vino nadie.", ["No"]),
    ("es", "Se fue sin pagar.", ["sin"]),
    ("es", "No obstante, sin embargo, no solo llueve.", []),
]

# language, text, the sides found
DIRECTIONS = [
    ("pt", "O preço subiu no norte.", [("rise-fall", 1), ("north-south", 1)]),
    ("pt", "A derrota foi a pior do último jogo.", [("win-lose", -1), ("best-worst", -1),
                                                    ("first-last", -1)]),
    ("pt", "O primeiro-ministro falou nos últimos anos.", []),
    ("fr", "Les prix ont baissé après le vote.", [("rise-fall", -1), ("before-after", -1)]),
    ("fr", "L'an dernier, la victoire fut belle.", [("win-lose", 1)]),
    ("it", "Il costo è sceso prima di Natale.", [("rise-fall", -1), ("before-after", 1)]),
    ("it", "Il primo ministro parla.", []),
    ("it", "I prezzi aumenteranno e le vendite diminuiscono.", [
        ("rise-fall", 1), ("buy-sell", -1), ("rise-fall", -1)]),
    ("it", "La legge non consente la vendita a Niagara Falls.", [("buy-sell", -1)]),
    ("id", "Laba merosot; harga melonjak.", [("rise-fall", -1), ("rise-fall", 1)]),
    ("fr", "Les cours ont chuté, puis grimperont.", [("rise-fall", -1), ("rise-fall", 1)]),
    ("pt", "A receita recuou; as vendas não cresceram.", [("rise-fall", -1), ("buy-sell", -1)]),
    ("es", "Los precios bajaron y disminuirán.", [("rise-fall", -1), ("rise-fall", -1)]),
    ("en", "It was not the first at Niagara Falls in North Korea.", [
        ("first-last", 1), ("north-south", 1)]),
    ("id", "Harga naik sebelum pemilu.", [("rise-fall", 1), ("before-after", 1)]),
    ("id", "Ekspor turun di selatan.", [("import-export", -1), ("rise-fall", -1),
                                        ("north-south", -1)]),
    ("en", "Imports fell; the best team lost.", [("import-export", 1), ("rise-fall", -1),
                                                 ("best-worst", 1), ("win-lose", -1)]),
    ("en", "Last year more than 20 people left.", []),
    ("en", "It cost more than that.", [("more-less", 1)]),
    ("es", "El equipo ganó antes de caer.", [("win-lose", 1), ("before-after", 1),
                                             ("rise-fall", -1)]),
]  # fmt: skip

# language, text, the words that deny by themselves
IMPLIED = [
    ("pt", "É impossível; a empresa rejeitou apenas a oferta.", ["impossível", "rejeitou"]),
    ("fr", "J’ignore pourquoi ; il est peu connu.", ["ignore"]),
    ("it", "La moglie è illesa. La legge lo vieta ai privati.", ["illesa", "vieta"]),
    ("id", "Mereka menolak langkah itu, bukan hanya dia.", ["menolak"]),
    ("en", "It is unclear, but only a little.", ["unclear"]),
    ("es", "Es ilegal, solo eso.", ["ilegal"]),
]

KINDS = [
    ("en", "They did not go.", "en.negation.clausal"),
    ("en", "They did not leave until noon. Not until noon.", "en.negation.lexical"),
    ("pt", "Saiu sem falar.", "pt.negation.lexical"),
    ("fr", "Il ne part pas.", "fr.negation.clausal"),
]


@pytest.mark.parametrize(("language", "text", "negators"), NEGATIONS)
def test_negators(language: str, text: str, negators: list[str]) -> None:
    facts = find_polarity(text, profile_for(language))
    assert [fact.text for fact in facts if fact.negated and not fact.axis] == negators


@pytest.mark.parametrize(("language", "text", "sides"), DIRECTIONS)
def test_sides(language: str, text: str, sides: list[tuple[str, int]]) -> None:
    facts = find_polarity(text, profile_for(language))
    assert [(fact.axis, fact.side) for fact in facts if fact.axis and not fact.negated] == sides


@pytest.mark.parametrize(("language", "text", "denials"), IMPLIED)
def test_words_that_deny_by_themselves(language: str, text: str, denials: list[str]) -> None:
    facts = find_polarity(text, profile_for(language))
    rule = f"{language}.negation.implied"
    assert [fact.text for fact in facts if fact.rule == rule] == denials


@pytest.mark.parametrize(("language", "text", "rule"), KINDS)
def test_rule_tells_clausal_from_lexical(language: str, text: str, rule: str) -> None:
    facts = find_polarity(text, profile_for(language))
    assert facts[-1].rule == rule


def test_scope_ends_with_the_clause() -> None:
    text = "O plano não foi aceito, mas a lei mudou."
    fact = next(f for f in find_polarity(text, profile_for("pt")) if f.negated)
    assert text[fact.scope.start : fact.scope.end] == "foi aceito"


def test_no_fact_crosses_a_line() -> None:
    text = "Il ne dit\npas cela."
    assert not [f for f in find_polarity(text, profile_for("fr")) if "\n" in f.text]
