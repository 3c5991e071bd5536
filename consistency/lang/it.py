"""Italian."""

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
                "uno|un|una",
                "due",
                "tre|tré",
                "quattro",
                "cinque",
                "sei",
                "sette",
                "otto",
                "nove",
                "dieci",
                "undici",
                "dodici",
                "tredici",
                "quattordici",
                "quindici",
                "sedici",
                "diciassette",
                "diciotto",
                "diciannove",
            ]
        )
        for word in words.split("|")
    }
    | {
        word: 10 * value
        for value, word in enumerate(
            [
                "venti",
                "trenta",
                "quaranta",
                "cinquanta",
                "sessanta",
                "settanta",
                "ottanta",
                "novanta",
                "cento",
            ],
            start=2,
        )
    }
    # Spoken forms cut off before a vowel, written apart: vent uno, settant otto.
    | {
        word: 10 * value
        for value, word in enumerate(
            ["vent", "trent", "quarant", "cinquant", "sessant", "settant", "ottant", "novant"],
            start=2,
        )
    },
    rooms={},
    multipliers={"cento": 100, "cent": 100},
    teen_words=frozenset(),
    scales={
        "mille": 10**3,
        "mila": 10**3,
        "milione": 10**6,
        "milioni": 10**6,
        "miliardo": 10**9,
        "miliardi": 10**9,
        "bilione": 10**12,
        "bilioni": 10**12,
        "trilione": 10**18,
        "trilioni": 10**18,
    },
    bare_scales=frozenset({"mille"}),
    one_scales={},
    scale_adjectives={"mezzo": Decimal("0.5"), "mezza": Decimal("0.5")},
    abbreviations={
        "k": 10**3,
        "K": 10**3,
        "M": 10**6,
        "G": 10**9,
        "mln": 10**6,
        "mil": 10**6,
        "mld": 10**9,
        "mrd": 10**9,
        "mlrd": 10**9,
    },
    money_abbreviations={"m": 10**6, "b": 10**9},
    joiners=frozenset({"e"}),
    points=frozenset({"virgola", "punto"}),
    minus=frozenset({"meno"}),
    articles=frozenset({"un", "uno", "una"}),
    homographs=frozenset({"sei", "vent", "trent"}),
    ordinals={
        f"{stem}{ending}": value
        for stems, values in (
            (
                (
                    "prim second terz quart quint sest settim ottav non decim undicesim dodicesim "
                    "tredicesim quattordicesim quindicesim sedicesim diciassettesim diciottesim "
                    "diciannovesim ventesim"
                ),
                range(1, 21),
            ),
            (
                (
                    "trentesim quarantesim cinquantesim sessantesim settantesim ottantesim "
                    "novantesim centesim"
                ),
                range(30, 101, 10),
            ),
            ("millesim milionesim", (1000, 10**6)),
        )
        for stem, value in zip(stems.split(), values, strict=True)
        for ending in ("o", "a")
    }
    | {"primi": 1, "prime": 1},
    ordinals_end_cardinals=False,
    ordinal_marks=frozenset({"º", "ª", "o", "a"}),
    ordinal_prefixes=(),
    ordinal_suffixes=("esimo", "esima", "esimi", "esime"),
    join_parts={
        word: word
        for word in [
            "uno",
            "due",
            "tre",
            "quattro",
            "cinque",
            "sei",
            "sette",
            "otto",
            "nove",
            "dieci",
            "undici",
            "dodici",
            "tredici",
            "quattordici",
            "quindici",
            "sedici",
            "diciassette",
            "diciotto",
            "diciannove",
            "venti",
            "trenta",
            "quaranta",
            "cinquanta",
            "sessanta",
            "settanta",
            "ottanta",
            "novanta",
            "cento",
            "mille",
            "mila",
            "milione",
            "milioni",
            "miliardo",
            "miliardi",
        ]
    }
    | {
        "un": "un",
        "tré": "tre",
        "vent": "venti",
        "trent": "trenta",
        "quarant": "quaranta",
        "cinquant": "cinquanta",
        "sessant": "sessanta",
        "settant": "settanta",
        "ottant": "ottanta",
        "novant": "novanta",
        "cent": "cento",
    },
    denominators={
        "mezzo": 2,
        "mezzi": 2,
        "terzo": 3,
        "terzi": 3,
        "quarto": 4,
        "quarti": 4,
        "quinto": 5,
        "quinti": 5,
        "sesto": 6,
        "sesti": 6,
        "settimo": 7,
        "settimi": 7,
        "ottavo": 8,
        "ottavi": 8,
        "nono": 9,
        "noni": 9,
        "decimo": 10,
        "decimi": 10,
        "ventesimo": 20,
        "centesimo": 100,
    },
    fractions={"metà": Decimal("0.5"), "mezzo": Decimal("0.5"), "mezza": Decimal("0.5")},
    collectives={"dozzina": 12},
    rounded={
        "decina": 10,
        "quindicina": 15,
        "ventina": 20,
        "trentina": 30,
        "quarantina": 40,
        "cinquantina": 50,
        "sessantina": 60,
        "settantina": 70,
        "ottantina": 80,
        "novantina": 90,
        "centinaio": 100,
        "migliaio": 1000,
    },
    indefinites={
        "dozzine": (24, 100),
        "decine": (20, 100),
        "centinaia": (200, 1000),
        "migliaia": (2000, 10**6),
        "milioni": (2 * 10**6, 10**9),
        "miliardi": (2 * 10**9, 10**12),
    },
    of_words=frozenset({"di", "d", "dei", "degli", "delle", "del", "della"}),
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
    code="it",
    name="Italian",
    segmentation=SEGMENTATION,
    numerals=NUMERALS,
    quantities=QUANTITIES,
    dates=DATES,
    names=NAMES,
    polarity=POLARITY,
)
