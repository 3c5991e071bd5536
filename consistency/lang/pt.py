"""Portuguese, of Brazil and of Portugal."""

from __future__ import annotations

from decimal import Decimal

from consistency.lang.profile import (
    DateData,
    LanguageProfile,
    NameData,
    NumeralData,
    PolarityData,
    QuantityData,
    SegmentationData,
)

# --- segmentation ---------------------------------------------------------------------------------
SEGMENTATION = SegmentationData()


# --- numerals -------------------------------------------------------------------------------------
NUMERALS = NumeralData(
    decimal_mark=",",
    space_groups=True,
    cardinals={
        word: value
        for value, words in enumerate(
            [
                "zero",
                "um|uma",
                "dois|duas",
                "três",
                "quatro",
                "cinco",
                "seis|meia",
                "sete",
                "oito",
                "nove",
                "dez",
                "onze",
                "doze",
                "treze",
                "catorze|quatorze",
                "quinze",
                "dezesseis|dezasseis",
                "dezessete|dezassete",
                "dezoito",
                "dezenove|dezanove",
            ]
        )
        for word in words.split("|")
        if word != "meia"
    }
    | {
        word: 10 * value
        for value, word in enumerate(
            [
                "vinte",
                "trinta",
                "quarenta",
                "cinquenta",
                "sessenta",
                "setenta",
                "oitenta",
                "noventa",
            ],
            start=2,
        )
    }
    | {"cinqüenta": 50, "cem": 100, "cento": 100}
    | {
        f"{stem}{ending}": 100 * value
        for value, stem in enumerate(
            [
                "duzent",
                "trezent",
                "quatrocent",
                "quinhent",
                "seiscent",
                "setecent",
                "oitocent",
                "novecent",
            ],
            start=2,
        )
        for ending in ("os", "as")
    },
    rooms={},
    multipliers={},
    teen_words=frozenset(),
    scales={
        "mil": 10**3,
        "milhão": 10**6,
        "milhões": 10**6,
        "bilhão": 10**9,
        "bilhões": 10**9,
        "trilhão": 10**12,
        "trilhões": 10**12,
        "bilião": 10**12,
        "biliões": 10**12,
        "quatrilhão": 10**15,
        "quatrilhões": 10**15,
    },
    bare_scales=frozenset({"mil"}),
    one_scales={},
    scale_adjectives={"meio": Decimal("0.5"), "meia": Decimal("0.5")},
    abbreviations={
        "k": 10**3,
        "K": 10**3,
        "M": 10**6,
        "G": 10**9,
        "mi": 10**6,
        "mn": 10**6,
        "bi": 10**9,
        "tri": 10**12,
        "mmi": 10**9,
    },
    money_abbreviations={"m": 10**6, "b": 10**9, "t": 10**12},
    joiners=frozenset({"e"}),
    points=frozenset({"vírgula", "ponto"}),
    minus=frozenset({"menos"}),
    articles=frozenset({"um", "uma"}),
    homographs=frozenset(),
    ordinals={
        f"{stem}{ending}": value
        for stems, values in (
            (
                "primeir segund terceir quart quint sext sétim oitav non décim",
                range(1, 11),
            ),
            (
                (
                    "vigésim trigésim quadragésim quinquagésim sexagésim septuagésim octogésim "
                    "nonagésim centésim"
                ),
                range(20, 101, 10),
            ),
            ("ducentésim trecentésim milésim", (200, 300, 1000)),
        )
        for stem, value in zip(stems.split(), values, strict=True)
        for ending in ("o", "a")
    }
    | {"primeiros": 1, "primeiras": 1},
    ordinals_end_cardinals=False,
    ordinal_marks=frozenset({"º", "ª", "o", "a"}),
    ordinal_prefixes=(),
    ordinal_suffixes=(),
    join_parts={},
    denominators={
        "meio": 2,
        "terço": 3,
        "terços": 3,
        "quarto": 4,
        "quartos": 4,
        "quinto": 5,
        "quintos": 5,
        "sexto": 6,
        "sextos": 6,
        "sétimo": 7,
        "sétimos": 7,
        "oitavo": 8,
        "oitavos": 8,
        "nono": 9,
        "nonos": 9,
        "décimo": 10,
        "décimos": 10,
    },
    fractions={"metade": Decimal("0.5"), "meio": Decimal("0.5"), "meia": Decimal("0.5")},
    collectives={"dúzia": 12},
    rounded={"dezena": 10, "vintena": 20, "centena": 100, "milhar": 1000},
    indefinites={
        "dúzias": (24, 100),
        "dezenas": (20, 100),
        "centenas": (200, 1000),
        "milhares": (2000, 10**6),
        "milhões": (2 * 10**6, 10**9),
        "bilhões": (2 * 10**9, 10**12),
        "trilhões": (2 * 10**12, 10**15),
    },
    of_words=frozenset({"de", "do", "da", "dos", "das"}),
)


# --- quantities -----------------------------------------------------------------------------------
QUANTITIES = QuantityData()


# --- dates ----------------------------------------------------------------------------------------
DATES = DateData()


# --- names ----------------------------------------------------------------------------------------
NAMES = NameData()


# --- polarity and quotations ----------------------------------------------------------------------
POLARITY = PolarityData()


# --- the whole ------------------------------------------------------------------------------------
PROFILE = LanguageProfile(
    code="pt",
    name="Portuguese",
    segmentation=SEGMENTATION,
    numerals=NUMERALS,
    quantities=QUANTITIES,
    dates=DATES,
    names=NAMES,
    polarity=POLARITY,
)
