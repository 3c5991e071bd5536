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
from consistency.model import Bound

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
    hundreds_below=0,
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
    not_minus=frozenset({"al", "lo", "o", "más", "cuando"}),
    articles=frozenset({"un", "una", "uno"}),
    homographs=frozenset(),
    homograph_openers=frozenset(),
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
        for ending in ("o", "a", "os", "as")
        if stem + ending not in ("segundos", "cuartos", "centésimos")
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
    collectives={"docena": 12, "docenas": 12},
    rounded={"decena": 10, "veintena": 20, "treintena": 30, "centenar": 100, "millar": 1000},
    indefinites={
        "docenas": (20, 100),
        "decenas": (20, 100),
        "centenares": (200, 1000),
        "cientos": (200, 1000),
        "miles": (2000, 10**6),
        "millares": (2000, 10**6),
        "millones": (2 * 10**6, 10**9),
        "billones": (2 * 10**12, 10**15),
    },
    vague=frozenset({"varios", "varias", "múltiples", "muchos", "algunos", "unos"}),
    idioms=frozenset(),
    of_words=frozenset({"de", "del"}),
)


# --- quantities -----------------------------------------------------------------------------------
QUANTITIES = QuantityData(
    units={
        "percent": "por ciento|porciento",
        "percentage-point": "punto porcentual|puntos porcentuales|puntos de porcentaje",
        "millisecond": "milisegundo|milisegundos",
        "second": "segundo|segundos",
        "minute": "minuto|minutos",
        "hour": "hora|horas",
        "day": "día|días|jornada|jornadas",
        "week": "semana|semanas",
        "fortnight": "quincena|quincenas",
        "month": "mes|meses",
        "quarter": "trimestres|trimestre",
        "semester": "semestres|semestre",
        "year": "año|años",
        "decade": "década|décadas|decenio|decenios",
        "century": "siglos|siglo",
        "nanometer": "nanómetro|nanómetros",
        "micrometer": "micrómetro|micrómetros",
        "millimeter": "milímetro|milímetros",
        "centimeter": "centímetro|centímetros",
        "meter": "metro|metros",
        "kilometer": "kilómetro|kilómetros|quilómetros",
        "inch": "pulgada|pulgadas",
        "foot": "pie|pies",
        "yard": "yarda|yardas",
        "mile": "milla|millas",
        "nautical-mile": "milla náutica|millas náuticas",
        "light-year": "año luz|años luz",
        "square-meter": "metro cuadrado|metros cuadrados",
        "square-kilometer": "kilómetro cuadrado|kilómetros cuadrados",
        "square-foot": "pie cuadrado|pies cuadrados",
        "square-mile": "milla cuadrada|millas cuadradas",
        "hectare": "hectárea|hectáreas",
        "acre": "acre|acres",
        "milliliter": "mililitro|mililitros",
        "centiliter": "centilitro|centilitros",
        "liter": "litro|litros",
        "cubic-centimeter": "centímetro cúbico|centímetros cúbicos",
        "cubic-meter": "metro cúbico|metros cúbicos",
        "cubic-foot": "pie cúbico|pies cúbicos",
        "gallon": "galón|galones",
        "barrel": "barril|barriles",
        "milligram": "miligramo|miligramos",
        "gram": "gramo|gramos",
        "kilogram": "kilo|kilos|kilogramo|kilogramos",
        "tonne": "tonelada|toneladas|toneladas métricas|tonelada métrica",
        "ounce": "onza|onzas",
        "carat": "quilate|quilates",
        "celsius": "grados celsius|grado celsius|celsius|grados centígrados|grado centígrado",
        "fahrenheit": "grados fahrenheit|grado fahrenheit|fahrenheit",
        "kelvin": "kelvin|grados kelvin",
        "degree": "grado|grados",
        "knot": "nudo|nudos",
        "watt": "vatio|vatios|watts",
        "kilowatt": "kilovatio|kilovatios|kilowatts",
        "megawatt": "megavatio|megavatios|megawatts",
        "gigawatt": "gigavatio|gigavatios|gigawatts",
        "horsepower": "caballos de fuerza|caballos de potencia|cv",
        "joule": "julio|julios",
        "calorie": "caloría|calorías",
        "kilowatt-hour": "kilovatio hora|kilovatios hora",
        "megawatt-hour": "megavatio hora|megavatios hora",
        "bit": "bit|bits",
        "byte": "byte|bytes",
        "kilobyte": "kilobyte|kilobytes",
        "megabyte": "megabyte|megabytes",
        "gigabyte": "gigabyte|gigabytes",
        "terabyte": "terabyte|terabytes",
        "volt": "voltio|voltios",
        "hertz": "hercio|hercios",
        "decibel": "decibelio|decibelios",
    },
    currencies={
        "": "corona|coronas",
        "BTC": "bitcoin|bitcoins|btc|xbt",
        "USD": "dólar|dólares|dólar estadounidense|dólares estadounidenses|dólares americanos"
        "|dólar americano|dólares de estados unidos",
        "EUR": "euro|euros",
        "GBP": "libra esterlina|libras esterlinas|libras|libra|libras británicas",
        "JPY": "yen|yenes|yenes japoneses",
        "CNY": "yuan|yuanes|yuanes chinos|renminbi",
        "INR": "rupia|rupias|rupias indias",
        "IDR": "rupias indonesias",
        "BRL": "real brasileño|reales|reales brasileños",
        "RUB": "rublo|rublos",
        "CHF": "franco suizo|francos suizos",
        "AUD": "dólar australiano|dólares australianos",
        "CAD": "dólar canadiense|dólares canadienses",
        "NZD": "dólares neozelandeses",
        "HKD": "dólares de hong kong|dólar de hong kong",
        "SGD": "dólares de singapur",
        "MXN": "peso mexicano|pesos mexicanos|peso|pesos",
        "ARS": "pesos argentinos|peso argentino",
        "CLP": "pesos chilenos|peso chileno",
        "COP": "pesos colombianos|peso colombiano",
        "KRW": "won|wones",
        "TRY": "lira turca|liras turcas|liras",
        "ZAR": "rand",
        "SEK": "corona sueca|coronas suecas",
        "NOK": "corona noruega|coronas noruegas",
        "DKK": "corona danesa|coronas danesas",
        "ILS": "séquel|shekels",
        "PEN": "soles",
        "VES": "bolívares",
    },
    subunits={"USD": "centavo|centavos", "EUR": "céntimo|céntimos", "GBP": "peniques|penique"},
    below_zero=frozenset({"bajo cero"}),
    sign_homographs=frozenset({"ha"}),
    one_units={},
    mass_pounds=frozenset({"libra", "libras"}),
    weight_words=frozenset(
        [
            "pesa",
            "pesan",
            "pesaba",
            "pesaban",
            "pesando",
            "peso",
            "perdió",
            "perder",
            "bajó",
            "adelgazó",
            "kg",
            "kilos",
            "kilogramos",
            "carne",
            "bebé",
        ]
    ),
    bounds_before={
        Bound.AT_LEAST: "al menos|por lo menos|como mínimo|mínimo|un mínimo de|no menos de"
        "|cuando menos"
        "|a partir de",
        Bound.MORE_THAN: "más de|más del|más de los|por encima de|superior a|superiores a|supera"
        "|superó|superan|mayor a"
        "|mayor de|mayor que|más que|por encima de los|excede|algo más de|poco más de",
        Bound.AT_MOST: "como máximo|a lo sumo|hasta|no más de|máximo|un máximo de",
        Bound.LESS_THAN: "menos de|menos del|por debajo de|inferior a|inferiores a|menor a"
        "|menor de|menor que"
        "|poco menos de|algo menos de|por debajo de los",
        Bound.ALMOST: "casi|cerca de|cerca del|próximo a|cercano a|cercana a|cercanos a"
        "|prácticamente",
        Bound.ABOUT: "alrededor de|alrededor del|aproximadamente|unos|unas|en torno a"
        "|cerca de unos|aprox|estimado"
        "|en torno a los|alrededor de los|más o menos|se estima que",
        Bound.EXACT: "exactamente|precisamente|solo|sólo|solamente|apenas",
    },
    bounds_after={
        Bound.AT_LEAST: "o más|y más|como mínimo|al menos",
        Bound.AT_MOST: "o menos|como máximo",
        Bound.ABOUT: "aproximadamente|más o menos|o así",
    },
    duration_prepositions=frozenset(),
    bound_articles=frozenset({"el", "los", "las", "la", "un"}),
    range_openers={
        "entre": frozenset({"y", "a"}),
        "de": frozenset({"a", "hasta"}),
        "desde": frozenset({"a", "hasta"}),
        "del": frozenset({"al"}),
    },
    range_connectors=frozenset({"a", "o", "u"}),
    score_connectors=frozenset({"a"}),
    rates={
        unit: "|".join(f"{link} {word}" for word in words.split() for link in links) + f"|{adverbs}"
        for links in (("por", "al", "a la", "cada", "por cada", "a", "el", "la"),)
        for unit, words, adverbs in (
            ("second", "segundo", "en cada segundo"),
            ("minute", "minuto", "en cada minuto"),
            ("hour", "hora", "en cada hora"),
            ("day", "día", "diarios|diarias|diario|diariamente"),
            ("week", "semana", "semanales|semanal"),
            ("month", "mes", "mensuales|mensual|mensualmente"),
            ("year", "año", "anuales|anual|anualmente"),
            ("person", "persona cabeza habitante pasajero", "per cápita"),
        )
    },
    times=frozenset({"veces"}),
    multiples={2: "duplicó|duplicado|duplicar", 3: "triplicó|triplicado|triplicar"},
    multi_stems={"millon": 10**6, "mil millon": 10**9},
    age_before=frozenset(
        {
            "a la edad de",
            "edad de",
            "con edades entre",
            "de edad",
            "a los",
            "con",
            "a sus",
            "tiene",
            "tenía",
        }
    ),
    age_after=frozenset({"de edad"}),
    age_links=frozenset({"de", "con"}),
    age_suffixes=(),
    determiners=frozenset(
        [
            "el",
            "la",
            "los",
            "las",
            "un",
            "una",
            "unos",
            "unas",
            "del",
            "al",
            "su",
            "sus",
            "este",
            "esta",
            "ese",
            "esa",
            "mi",
            "nuestro",
            "nuestra",
        ]
    ),
    function_words=frozenset(
        [
            "de",
            "del",
            "el",
            "la",
            "los",
            "las",
            "un",
            "una",
            "unos",
            "unas",
            "a",
            "al",
            "en",
            "con",
            "sin",
            "por",
            "para",
            "y",
            "e",
            "o",
            "u",
            "pero",
            "que",
            "quien",
            "cual",
            "si",
            "no",
            "es",
            "son",
            "era",
            "eran",
            "fue",
            "fueron",
            "ser",
            "estar",
            "está",
            "están",
            "estaba",
            "ha",
            "han",
            "había",
            "haber",
            "se",
            "le",
            "les",
            "lo",
            "su",
            "sus",
            "como",
            "cuando",
            "donde",
            "mientras",
            "porque",
            "desde",
            "hasta",
            "tras",
            "antes",
            "después",
            "durante",
            "sobre",
            "entre",
            "contra",
            "más",
            "menos",
            "muy",
            "ya",
            "también",
            "este",
            "esta",
            "ese",
            "esa",
        ]
    ),
    adjectives=frozenset(
        [
            "nuevos",
            "nuevas",
            "nuevo",
            "nueva",
            "otros",
            "otras",
            "otro",
            "otra",
            "mejores",
            "grandes",
            "gran",
            "grande",
            "pequeños",
            "primeros",
            "primeras",
            "últimos",
            "últimas",
            "próximos",
            "próximas",
            "jóvenes",
            "diferentes",
            "principales",
            "largos",
            "largas",
            "buenos",
            "buenas",
            "únicos",
            "mayores",
            "supuestos",
            "presuntos",
        ]
    ),
    plural_endings=(),
    ordinal_homographs=frozenset({"segundo"}),
    ordinal_idioms=frozenset(["ministro", "ministra", "ministros", "dama", "damas", "league"]),
    shares={"mitad": True},
    half_followers=frozenset(),
)


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
