"""Spanish."""

from __future__ import annotations

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
NUMERALS = NumeralData()


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
    words={
        DatePart.DAY_SHIFT: {
            -2: ("anteayer", "antes de ayer"),
            -1: ("ayer",),
            0: ("hoy",),
            1: ("mañana",),
            2: ("pasado mañana",),
        },
        DatePart.TURN_BEFORE: {
            -1: ("pasado", "pasada", "último", "última"),
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
        DatePart.CENTURY: {0: ("siglo",)},
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
        DatePart.DECADE_BEFORE: {0: ("años", "década de", "década de los", "décadas de", "los")},
        DatePart.DAY_WORD: {0: ("día", "el día", "días")},
        DatePart.MONTH_WORD: {0: ("mes de", "mes")},
        DatePart.ORDINAL_MARK: {0: ("º", "°", "ª", "ro")},
        DatePart.AT: {
            0: (
                "a las",
                "a la",
                "las",
                "desde las",
                "hasta las",
                "hacia las",
                "sobre las",
                "alrededor de las",
                "de las",
                "antes de las",
                "después de las",
                "al",
            ),
        },
        DatePart.HOUR: {0: ("h", "hs", "hora", "horas", "hrs")},
        DatePart.MINUTE: {0: ("min", "minutos", "minuto", "m")},
        DatePart.HALF_DAY: {
            0: ("de la mañana", "de la madrugada", "am", "a.m.", "a. m."),
            12: ("de la tarde", "de la noche", "pm", "p.m.", "p. m."),
        },
        DatePart.NOON: {720: ("mediodía", "mediodia"), 0: ("medianoche",)},
        DatePart.PAST_HOUR: {
            30: ("y media",),
            15: ("y cuarto",),
            -15: ("menos cuarto",),
        },
        DatePart.PLUS_MINUTES: {1: ("y",), -1: ("menos",)},
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
                "por",
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
