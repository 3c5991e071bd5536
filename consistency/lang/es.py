"""Spanish."""

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
DATES = DateData(
    months=(
        ("enero",),
        ("febrero",),
        ("marzo",),
        ("abril",),
        ("mayo",),
        ("junio",),
        ("julio",),
        ("agosto",),
        ("septiembre", "setiembre"),
        ("octubre",),
        ("noviembre",),
        ("diciembre",),
    ),
    short_months=(
        ("ene",),
        ("feb",),
        ("mar",),
        ("abr",),
        ("may",),
        ("jun",),
        ("jul",),
        ("ago",),
        ("sep", "sept", "set"),
        ("oct",),
        ("nov",),
        ("dic",),
    ),
    weekdays=(
        ("lunes",),
        ("martes",),
        ("miércoles", "miercoles"),
        ("jueves",),
        ("viernes",),
        ("sábado", "sabado", "sábados"),
        ("domingo", "domingos"),
    ),
    short_weekdays=(("lun",), ("mar",), ("mié", "mie"), ("jue",), ("vie",), ("sáb",), ("dom",)),
    bare_weekdays=((), (), (), (), (), (), ()),
    capitalised=False,
    doubtful=frozenset(),
    capital_only=frozenset(),
    month_first=False,
    paired_years=False,
    dotted_clock=True,
    words={
        DatePart.DAY_SHIFT: {
            -2: ("anteayer", "antes de ayer"),
            -1: ("ayer",),
            0: ("hoy",),
            1: ("mañana",),
            2: ("pasado mañana",),
        },
        DatePart.TURN_BEFORE: {
            -2: ("último", "última"),
            -1: ("pasado", "pasada"),
            0: ("este", "esta", "ese", "esa"),
            1: ("próximo", "próxima", "proximo", "proxima"),
        },
        DatePart.TURN_AFTER: {
            -1: ("pasado", "pasada", "anterior"),
            0: ("en curso", "actual"),
            1: ("que viene", "próximo", "próxima", "siguiente"),
        },
        DatePart.UNIT: {
            1: ("semana",),
            2: ("mes",),
            3: ("trimestre",),
            4: ("año",),
            5: ("década",),
            6: ("siglo",),
        },
        DatePart.UNITS: {
            0: ("día", "días"),
            1: ("semana", "semanas"),
            2: ("mes", "meses"),
            4: ("año", "años"),
            5: ("década", "décadas"),
            6: ("siglo", "siglos"),
        },
        DatePart.ONE: {1: ("un", "una")},
        DatePart.AGO_AFTER: {0: ("atrás",)},
        DatePart.AGO_BEFORE: {0: ("hace",)},
        DatePart.AHEAD_BEFORE: {0: ("dentro de",)},
        DatePart.SEASON: {
            21: ("primavera",),
            22: ("verano",),
            23: ("otoño",),
            24: ("invierno",),
        },
        DatePart.QUARTER: {
            0: ("trimestre",),
            1: ("T1", "1T"),
            2: ("T2", "2T"),
            3: ("T3", "3T"),
            4: ("T4", "4T"),
        },
        DatePart.CENTURY: {0: ("siglo", "siglos")},
        DatePart.OF: {0: ("de", "del")},
        DatePart.ARTICLE: {0: ("el", "la", "los", "las", "del", "al")},
        DatePart.FROM: {0: ("de", "del", "desde", "desde el")},
        DatePart.TO: {0: ("a", "al", "hasta", "hasta el", "a las", "hasta las")},
        DatePart.BETWEEN: {0: ("entre", "entre el")},
        DatePart.AND: {0: ("y", "e", "o")},
        DatePart.IN: {
            0: (
                "en",
                "desde",
                "hasta",
                "de",
                "del",
                "para",
                "entre",
                "a partir de",
                "antes de",
                "después de",
                "por",
                "a",
            ),
        },
        DatePart.MONTH_CUE: {
            0: (
                "en",
                "desde",
                "hasta",
                "antes de",
                "después de",
                "a partir de",
                "principios de",
                "finales de",
                "mediados de",
            )
        },
        DatePart.YEAR_WORD: {0: ("año", "el año", "año de")},
        DatePart.DECADE_BEFORE: {
            0: (
                "años",
                "década de",
                "década de los",
                "décadas de",
                "principios de los",
                "mediados de los",
                "finales de los",
            )
        },
        DatePart.DAY_WORD: {0: ("día", "el día", "días")},
        DatePart.MONTH_WORD: {0: ("mes de", "mes")},
        DatePart.ORDINAL_MARK: {0: ("º", "°", "ª", "ro")},
        DatePart.AT: {
            0: (
                "a las",
                "a la",
                "desde las",
                "hasta las",
                "antes de las",
                "a partir de las",
                "después de las",
                "al",
            ),
            1: ("hacia las", "sobre las", "alrededor de las"),
        },
        DatePart.HOUR: {0: ("h", "hs", "hrs"), 1: ("hora", "horas")},
        DatePart.MINUTE: {0: ("min", "minutos", "minuto", "m")},
        DatePart.HALF_DAY: {
            0: ("de la mañana", "de la madrugada"),
            12: ("de la tarde", "de la noche"),
        },
        DatePart.NOON: {720: ("mediodía", "mediodia"), 0: ("medianoche",)},
        DatePart.PAST_HOUR: {
            30: ("y media",),
            15: ("y cuarto",),
            -15: ("menos cuarto",),
        },
        DatePart.PLUS_MINUTES: {1: ("y",), -1: ("menos",)},
        DatePart.MERIDIEM: {0: ("am", "a.m.", "a.m", "a. m."), 12: ("pm", "p.m.", "p.m", "p. m.")},
        DatePart.AT_HOUR: {0: ("a las", "a la", "hasta las", "desde las", "hacia las")},
        DatePart.ZONE: {0: ("GMT", "BST", "CET", "CEST", "UTC", "ET", "EDT", "EST", "PT")},
        DatePart.SPELL: {0: ("en", "durante", "por", "hace", "duró", "duración de")},
        DatePart.COUNTED: {
            0: (
                "personas",
                "euros",
                "dólares",
                "pesos",
                "libras",
                "mil",
                "millones",
                "millón",
                "km",
                "m",
                "kg",
                "g",
                "metros",
                "kilómetros",
                "toneladas",
                "casas",
                "soldados",
                "miembros",
                "empleados",
                "trabajadores",
                "años",
                "días",
                "horas",
                "minutos",
                "muertos",
                "heridos",
                "casos",
                "veces",
                "hectáreas",
                "litros",
                "páginas",
                "palabras",
                "empresas",
                "estudiantes",
                "alumnos",
                "hombres",
                "mujeres",
                "niños",
                "manifestantes",
                "policías",
                "refugiados",
                "migrantes",
                "MW",
                "GW",
                "puntos",
                "votos",
                "unidades",
                "yenes",
                "pies",
                "ciudades",
                "habitantes",
                "residentes",
                "familias",
                "vehículos",
                "coches",
                "aficionados",
                "espectadores",
                "millas",
            ),
        },
        DatePart.BOUND: {
            0: (
                "cerca de",
                "más de",
                "menos de",
                "casi",
                "al menos",
                "aproximadamente",
                "alrededor de",
                "unos",
                "unas",
                "los",
                "las",
                "US$",
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
    code="es",
    name="Spanish",
    segmentation=SEGMENTATION,
    numerals=NUMERALS,
    quantities=QUANTITIES,
    dates=DATES,
    names=NAMES,
    polarity=POLARITY,
)
