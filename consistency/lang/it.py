"""Italian."""

from __future__ import annotations

from decimal import Decimal

from consistency.lang.profile import (
    DateData,
    DatePart,
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
DATES = DateData(
    months=(
        ("gennaio",),
        ("febbraio",),
        ("marzo",),
        ("aprile",),
        ("maggio",),
        ("giugno",),
        ("luglio",),
        ("agosto",),
        ("settembre",),
        ("ottobre",),
        ("novembre",),
        ("dicembre",),
    ),
    short_months=(
        ("gen", "genn"),
        ("feb", "febb"),
        ("mar",),
        ("apr",),
        ("mag",),
        ("giu",),
        ("lug",),
        ("ago",),
        ("set", "sett"),
        ("ott",),
        ("nov",),
        ("dic",),
    ),
    weekdays=(
        ("lunedì", "lunedi"),
        ("martedì", "martedi"),
        ("mercoledì", "mercoledi"),
        ("giovedì", "giovedi"),
        ("venerdì", "venerdi"),
        ("sabato", "sabati"),
        ("domenica", "domeniche"),
    ),
    short_weekdays=(("lun",), ("mar",), ("mer",), ("gio",), ("ven",), ("sab",), ("dom",)),
    bare_weekdays=((), (), (), (), (), (), ()),
    capitalised=False,
    doubtful=frozenset(),
    capital_only=frozenset(),
    month_first=False,
    paired_years=False,
    dotted_clock=True,
    words={
        DatePart.DAY_SHIFT: {
            -2: ("avantieri", "l'altro ieri", "ieri l'altro", "l'altroieri"),
            -1: ("ieri",),
            0: ("oggi",),
            1: ("domani",),
            2: ("dopodomani", "dopo domani"),
        },
        DatePart.TURN_BEFORE: {
            -2: ("ultimo", "ultima"),
            -1: ("scorso", "scorsa", "passato", "passata"),
            0: ("questo", "questa", "quest'"),
            1: ("prossimo", "prossima"),
        },
        DatePart.TURN_AFTER: {
            -1: ("scorso", "scorsa", "passato", "passata"),
            0: ("in corso", "corrente"),
            1: ("prossimo", "prossima", "che viene", "seguente", "successivo", "successiva"),
        },
        DatePart.UNIT: {
            1: ("settimana",),
            2: ("mese",),
            3: ("trimestre",),
            4: ("anno",),
            5: ("decennio",),
            6: ("secolo",),
        },
        DatePart.UNITS: {
            0: ("giorno", "giorni"),
            1: ("settimana", "settimane"),
            2: ("mese", "mesi"),
            4: ("anno", "anni"),
            5: ("decennio", "decenni"),
            6: ("secolo", "secoli"),
        },
        DatePart.ONE: {
            1: (
                "un",
                "una",
                "un'",
            )
        },
        DatePart.AGO_AFTER: {0: ("fa", "or sono")},
        DatePart.AHEAD_BEFORE: {0: ("tra", "fra")},
        DatePart.SEASON: {
            21: ("primavera",),
            22: ("estate",),
            23: ("autunno",),
            24: ("inverno",),
        },
        DatePart.QUARTER: {
            0: ("trimestre",),
            1: ("Q1", "T1"),
            2: ("Q2", "T2"),
            3: ("Q3", "T3"),
            4: ("Q4", "T4"),
        },
        DatePart.CENTURY: {0: ("secolo", "secoli")},
        DatePart.OF: {0: ("di", "del", "dello", "dell'", "della", "d'")},
        DatePart.ARTICLE: {
            0: (
                "il",
                "lo",
                "la",
                "l'",
                "i",
                "gli",
                "le",
                "nel",
                "dal",
                "al",
                "del",
                "all'",
                "dall'",
                "dell'",
                "nell'",
            ),
        },
        DatePart.FROM: {0: ("dal", "da", "dall'", "dai", "dalle", "dalla", "tra il")},
        DatePart.TO: {
            0: (
                "al",
                "a",
                "all'",
                "alle",
                "fino al",
                "fino all'",
                "sino al",
                "alla",
                "fino alle",
                "fino a",
                "ai",
            ),
        },
        DatePart.BETWEEN: {0: ("tra", "fra", "tra il", "fra il", "tra l'", "tra le", "fra le")},
        DatePart.AND: {0: ("e", "o", "e il", "ed", "e l'", "e le")},
        DatePart.IN: {
            0: (
                "nel",
                "in",
                "dal",
                "del",
                "al",
                "il",
                "entro il",
                "fino al",
                "per il",
                "di",
                "a",
                "da",
                "dopo il",
                "prima del",
                "tra il",
                "e il",
                "nell'",
                "dall'",
                "dell'",
                "entro",
                "fino a",
                "per",
                "dopo",
                "sin dal",
                "fin dal",
            ),
        },
        DatePart.MONTH_CUE: {
            0: ("in", "a", "da", "entro", "fino a", "prima di", "dopo", "inizio", "fine", "metà")
        },
        DatePart.YEAR_WORD: {0: ("anno", "anni", "anno del")},
        DatePart.DECADE_BEFORE: {0: ("anni",)},
        DatePart.DAY_WORD: {0: ("giorno", "il giorno")},
        DatePart.MONTH_WORD: {0: ("mese di",)},
        DatePart.ORDINAL_MARK: {0: ("º", "°", "ª", "o")},
        DatePart.AT: {
            0: (
                "alle",
                "all'",
                "dalle",
                "le",
                "delle",
                "fino alle",
                "per le",
                "dopo le",
                "prima delle",
                "entro le",
                "tra le",
                "fra le",
                "l'",
                "dall'",
            ),
            1: ("verso le", "intorno alle", "circa alle", "verso l'"),
        },
        DatePart.CLOCK: {0: ("ore", "alle ore", "dalle ore")},
        DatePart.HOUR: {0: ("h",)},
        DatePart.MINUTE: {0: ("min", "minuti", "minuto")},
        DatePart.HALF_DAY: {
            0: ("del mattino", "di mattina", "di notte", "della mattina"),
            12: ("del pomeriggio", "di pomeriggio", "di sera", "della sera"),
        },
        DatePart.NOON: {720: ("mezzogiorno", "mezzodì"), 0: ("mezzanotte",)},
        DatePart.PAST_HOUR: {
            30: ("e mezza", "e mezzo"),
            15: ("e un quarto",),
            45: ("e tre quarti",),
            -15: ("meno un quarto",),
        },
        DatePart.PLUS_MINUTES: {1: ("e",), -1: ("meno",)},
        DatePart.MERIDIEM: {0: ("am", "a.m.", "a.m", "a. m."), 12: ("pm", "p.m.", "p.m", "p. m.")},
        DatePart.AT_HOUR: {
            0: (
                "alle",
                "dalle",
                "fino alle",
                "verso le",
                "intorno alle",
                "dopo le",
                "entro le",
                "circa alle",
            )
        },
        DatePart.ZONE: {0: ("GMT", "BST", "CET", "CEST", "UTC", "ET", "EDT", "EST", "PT")},
        DatePart.SPELL: {0: ("in", "durante", "per", "durata di")},
        DatePart.COUNTED: {
            0: (
                "persone",
                "euro",
                "dollari",
                "sterline",
                "mila",
                "milioni",
                "miliardi",
                "km",
                "m",
                "kg",
                "g",
                "metri",
                "chilometri",
                "tonnellate",
                "case",
                "soldati",
                "membri",
                "dipendenti",
                "lavoratori",
                "anni",
                "giorni",
                "ore",
                "minuti",
                "morti",
                "feriti",
                "casi",
                "volte",
                "ettari",
                "litri",
                "pagine",
                "parole",
                "aziende",
                "imprese",
                "studenti",
                "alunni",
                "uomini",
                "donne",
                "bambini",
                "manifestanti",
                "poliziotti",
                "rifugiati",
                "migranti",
                "MW",
                "GW",
                "punti",
                "voti",
                "unità",
                "yen",
                "piedi",
                "città",
                "abitanti",
                "residenti",
                "famiglie",
                "veicoli",
                "auto",
                "tifosi",
                "spettatori",
                "miglia",
                "ragazzi",
            ),
        },
        DatePart.BOUND: {
            0: (
                "circa",
                "più di",
                "meno di",
                "oltre",
                "quasi",
                "almeno",
                "i",
                "gli",
                "le",
                "dei",
                "delle",
                "degli",
                "intorno ai",
            ),
        },
        DatePart.NAME: {0: ("24/7", "9/11")},
    },
)


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
