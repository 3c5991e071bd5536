"""Spanish."""

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
                "cero",
                "uno|un|una",
                "dos",
                "tres",
                "cuatro",
                "cinco",
                "seis",
                "siete",
                "ocho",
                "nueve",
                "diez",
                "once",
                "doce",
                "trece",
                "catorce",
                "quince",
                "dieciséis",
                "diecisiete",
                "dieciocho",
                "diecinueve",
                "veinte",
                "veintiuno|veintiún|veintiuna",
                "veintidós",
                "veintitrés",
                "veinticuatro",
                "veinticinco",
                "veintiséis",
                "veintisiete",
                "veintiocho",
                "veintinueve",
            ]
        )
        for word in words.split("|")
    }
    | {
        word: 10 * value
        for value, word in enumerate(
            [
                "treinta",
                "cuarenta",
                "cincuenta",
                "sesenta",
                "setenta",
                "ochenta",
                "noventa",
                "cien",
            ],
            start=3,
        )
    }
    | {"ciento": 100}
    | {
        f"{stem}{ending}": 100 * value
        for value, stem in enumerate(
            [
                "doscient",
                "trescient",
                "cuatrocient",
                "quinient",
                "seiscient",
                "setecient",
                "ochocient",
                "novecient",
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
        "millón": 10**6,
        "millones": 10**6,
        "millardo": 10**9,
        "millardos": 10**9,
        "billón": 10**12,
        "billones": 10**12,
        "trillón": 10**18,
        "trillones": 10**18,
    },
    bare_scales=frozenset({"mil"}),
    one_scales={},
    scale_adjectives={"medio": Decimal("0.5"), "media": Decimal("0.5")},
    abbreviations={
        "k": 10**3,
        "K": 10**3,
        "M": 10**6,
        "mdd": 10**6,
        "mm": 10**6,
        "mill": 10**6,
    },
    money_abbreviations={"m": 10**6, "b": 10**9, "bn": 10**9},
    joiners=frozenset({"y"}),
    points=frozenset({"coma", "punto"}),
    minus=frozenset({"menos"}),
    articles=frozenset({"un", "una", "uno"}),
    homographs=frozenset(),
    ordinals={
        f"{stem}{ending}": value
        for stems, values in (
            (
                "primer segund tercer cuart quint sext séptim octav noven décim undécim duodécim",
                range(1, 13),
            ),
            (
                (
                    "vigésim trigésim cuadragésim quincuagésim sexagésim septuagésim octogésim "
                    "nonagésim centésim"
                ),
                range(20, 101, 10),
            ),
            ("milésim millonésim", (1000, 10**6)),
        )
        for stem, value in zip(stems.split(), values, strict=True)
        for ending in ("o", "a")
    }
    | {"primer": 1, "tercer": 3, "primeros": 1, "primeras": 1},
    ordinals_end_cardinals=False,
    ordinal_marks=frozenset({"º", "ª", "o", "a", "er", "ro", "ra", "do", "da", "to", "ta"}),
    ordinal_prefixes=(),
    ordinal_suffixes=(),
    join_parts={},
    denominators={
        "medio": 2,
        "tercio": 3,
        "tercios": 3,
        "cuarto": 4,
        "cuartos": 4,
        "quinto": 5,
        "quintos": 5,
        "sexto": 6,
        "sextos": 6,
        "séptimo": 7,
        "séptimos": 7,
        "octavo": 8,
        "octavos": 8,
        "noveno": 9,
        "novenos": 9,
        "décimo": 10,
        "décimos": 10,
        "décima": 10,
        "décimas": 10,
    },
    fractions={"mitad": Decimal("0.5"), "medio": Decimal("0.5"), "media": Decimal("0.5")},
    collectives={"docena": 12},
    rounded={"decena": 10, "veintena": 20, "treintena": 30, "centenar": 100, "millar": 1000},
    indefinites={
        "docenas": (24, 100),
        "decenas": (20, 100),
        "centenares": (200, 1000),
        "cientos": (200, 1000),
        "miles": (2000, 10**6),
        "millares": (2000, 10**6),
        "millones": (2 * 10**6, 10**9),
        "billones": (2 * 10**12, 10**15),
    },
    of_words=frozenset({"de", "del"}),
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
    code="es",
    name="Spanish",
    segmentation=SEGMENTATION,
    numerals=NUMERALS,
    quantities=QUANTITIES,
    dates=DATES,
    names=NAMES,
    polarity=POLARITY,
)
