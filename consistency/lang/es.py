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
from consistency.lang.wordlist import words
from consistency.model import Bound

# --- segmentation ---------------------------------------------------------------------------------
SEGMENTATION = SegmentationData(
    bound_abbreviations=words(
        """
        arq av avda cap cf cnel d dn dr dra dña ej gob gral ing lic mons mr mrs ms p.ej pbro pdte
        prof rev sgto sr sra sres srta st sta sto tte vs
        """
    ),
    number_abbreviations=words(
        """
        abr ago aprox art arts cap dic ene feb fig jul jun mar n n.º no nov nro nº núm oct p pp
        pág págs sep sept set tel vol
        """
    ),
    final_abbreviations=words(
        """
        a.c a.m bros co corp cía d.c dd.hh ee ee.u ee.uu ee.uu.aa inc jr ltd p.m plc s.a s.a.u
        s.l u.k u.s ud uds uu
        """
    ),
    particles=words("da de del di e la las los van von y"),
    contrastives=words("mientras que|no obstante|pero|sin embargo|sino que", "|"),
    additives=words("e y"),
    subjects=words("ella ellas ellos eso esto nosotros usted ustedes yo él"),
    correlatives=words("aún no sobre solo sí sólo también"),
    stopwords=words(
        """
        a afirmó ahí al allí antes aquel aquella aquí así aunque aún bien cada como con contra
        cual cuales cuando cuya cuyo de debe del desde después dijo donde durante e el ella ellas
        ellos en entonces entre era eran es esa esas ese eso esos esta estaba estaban estar estas
        este esto estos estuvo está están fue fueron ha haber había habían han hasta hay hubo la
        las le les lo los me menos mi mientras mis misma mismo mucha muchas mucho muchos muy más
        ni no nos nosotros nuestra nuestro o otra otras otro otros para pero poco por porque puede
        pueden pues que quien quienes se según ser será serán sería si sido siendo sin sino sobre
        solo son su sus sí sólo también tan te tener tenía tiene tienen toda todas todo todos tras
        u un una unas unos usted ustedes va van y ya yo él
        """
    ),
    boilerplate_openers=(
        "lea también",
        "lea además",
        "lee también",
        "leer más",
        "lee más",
        "ver también",
        "vea también",
        "síganos ",
        "síguenos ",
        "siga nuestr",
        "suscríbase ",
        "suscríbete ",
        "reciba ",
        "recibe ",
        "comparte ",
        "comparta ",
        "haga clic",
        "haz clic",
        "foto:",
        "crédito:",
        "créditos:",
        "publicidad",
        "deja un comentario",
        "deje un comentario",
        "comentarios",
        "más información",
    ),
    boilerplate_mentions=(
        "nuestro boletín",
        "nuestra newsletter",
        "nuestras redes sociales",
        "nuestro canal",
        "nuestro sitio",
        "nuestra página",
        "nuestra aplicación",
        "todos los derechos reservados",
    ),
)


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
    lone_ordinals=frozenset(),
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
_EXCEEDING = (
    "supera superan superó superaron superar superando superado superaba superaban supere "
    "superen sobrepasa sobrepasan sobrepasó sobrepasaron sobrepasar sobrepasado rebasa "
    "rebasan rebasó rebasaron rebasar rebasado excede exceden excedió excedieron exceder"
)
_EXCEEDED = (
    "",
    " los",
    " las",
    " el",
    " la",
    " la cifra de",
    " la barrera de",
    " la barrera de los",
    " la marca de",
)
"""What may stand between such a verb and the number."""
_NOT_EXCEEDING = (
    "no {}",
    "nunca {}",
    "no ha {}",
    "no han {}",
    "no puede {}",
    "no debe {}",
    "sin {}",
    "ni {}",
)

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
        "horsepower": "caballos de fuerza|caballos de potencia|cv|caballo de vapor"
        "|caballos de vapor",
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
        "square-centimeter": "centímetro cuadrado|centímetros cuadrados",
        "square-yard": "yarda cuadrada|yardas cuadradas",
        "square-inch": "pulgada cuadrada|pulgadas cuadradas",
        "petabyte": "petabyte|petabytes",
        "gigabit": "gigabit|gigabits",
        "megabit": "megabit|megabits",
        "kilobit": "kilobit|kilobits",
        "ampere": "amperio|amperios",
        "milliampere": "miliamperio|miliamperios",
        "ohm": "ohmio|ohmios",
        "kilocalorie": "kilocaloría|kilocalorías",
        "kilojoule": "kilojulio|kilojulios",
        "electronvolt": "electronvoltio|electronvoltios",
        "newton": "newton|newtons",
        "gigahertz": "gigahercio|gigahercios",
        "megahertz": "megahercio|megahercios",
        "kilohertz": "kilohercio|kilohercios",
        "pixel": "píxel|píxeles",
        "megapixel": "megapíxel|megapíxeles",
        "decimeter": "decímetro|decímetros",
        "lumen": "lumen|lúmenes",
        "microgram": "microgramo|microgramos",
        "pascal": "pascal|pascales",
        "hectopascal": "hectopascal|hectopascales",
        "cubic-kilometer": "kilómetro cúbico|kilómetros cúbicos",
        "megaliter": "megalitro|megalitros",
        "hectoliter": "hectolitro|hectolitros",
        "deciliter": "decilitro|decilitros",
        "pint": "pinta|pintas",
        "fluid-ounce": "onza líquida|onzas líquidas",
        "tablespoon": "cucharada|cucharadas",
        "teaspoon": "cucharadita|cucharaditas",
    },
    currencies={
        "": "corona|coronas|dinar|dinares|rial|riales",
        "RON": "lei",
        "BTC": "bitcoin|bitcoins|btc|xbt",
        "USD": "dólar|dólares|dólar estadounidense|dólares estadounidenses|dólares americanos"
        "|dólar americano|dólares de estados unidos",
        "EUR": "euro|euros",
        "GBP": "libra esterlina|libras esterlinas|libras|libra|libras británicas",
        "JPY": "yen|yenes|yenes japoneses|yen japonés",
        "CNY": "yuan|yuanes|yuanes chinos|renminbi|yuan renminbi|yuanes renminbi",
        "INR": "rupia|rupias|rupias indias|rupia india",
        "IDR": "rupias indonesias|rupia indonesia",
        "BRL": "real brasileño|reales|reales brasileños",
        "RUB": "rublo|rublos|rublo ruso|rublos rusos",
        "CHF": "franco suizo|francos suizos",
        "AUD": "dólar australiano|dólares australianos",
        "CAD": "dólar canadiense|dólares canadienses",
        "NZD": "dólares neozelandeses|dólar neozelandés",
        "HKD": "dólares de hong kong|dólar de hong kong|dólar hongkonés|dólares hongkoneses",
        "SGD": "dólares de singapur|dólar singapurense|dólares singapurenses",
        "MXN": "peso mexicano|pesos mexicanos|peso|pesos",
        "ARS": "pesos argentinos|peso argentino",
        "CLP": "pesos chilenos|peso chileno",
        "COP": "pesos colombianos|peso colombiano",
        "KRW": "won|wones|won surcoreano|wons surcoreanos|wones surcoreanos",
        "TRY": "lira turca|liras turcas|liras",
        "ZAR": "rand|rand sudafricano|rands sudafricanos",
        "SEK": "corona sueca|coronas suecas",
        "NOK": "corona noruega|coronas noruegas",
        "DKK": "corona danesa|coronas danesas",
        "ILS": "séquel|shekels|nuevo séquel israelí|nuevos séqueles israelíes|séqueles|shekel",
        "PEN": "soles",
        "VES": "bolívares",
        "PLN": "esloti polaco|eslotis polacos|zloty|zlotys|eslotis",
        "SAR": "rial saudí|riales saudíes",
        "AED": "dírham de los emiratos árabes unidos|dírhams de los emiratos árabes unidos",
        "THB": "bat tailandés|bats tailandeses|baht|bahts",
        "MYR": "ringit malasio|ringits malasios|ringgit|ringgits",
        "PHP": "peso filipino|pesos filipinos",
        "VND": "dong vietnamita|dongs vietnamitas",
        "NGN": "naira nigeriano|nairas nigerianos|naira|nairas",
        "EGP": "libra egipcia|libras egipcias",
        "UAH": "grivna ucraniana|grivnas ucranianas|grivna|grivnas",
        "CZK": "corona checa|coronas checas",
        "HUF": "forinto húngaro|forintos húngaros|forinto|forintos|florines húngaros",
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
        Bound.MORE_THAN: "más de|más del|más de los|por encima de|superior a|superiores a|"
        "mayor a|mayor de|"
        "mayor que|más que|por encima de los|algo más de|poco más de|pasan de|ya pasan de|"
        + "|".join(verb + to for verb in _EXCEEDING.split() for to in _EXCEEDED),
        Bound.AT_MOST: "como máximo|a lo sumo|hasta|no más de|máximo|un máximo de|no pasa de|"
        "no pasan de|"
        "sin pasar de|"
        + "|".join(
            no.format(verb) + to
            for verb in _EXCEEDING.split()
            for to in _EXCEEDED
            for no in _NOT_EXCEEDING
        ),
        Bound.LESS_THAN: "menos de|menos del|por debajo de|inferior a|inferiores a|menor a"
        "|menor de|menor que"
        "|poco menos de|algo menos de|por debajo de los",
        Bound.ALMOST: "casi|cerca de|cerca del|próximo a|cercano a|cercana a|cercanos a"
        "|prácticamente",
        Bound.ABOUT: "alrededor de|alrededor del|aproximadamente|unos|unas|en torno a"
        "|cerca de unos|aprox|estimado"
        "|en torno a los|alrededor de los|más o menos|se estima que",
        Bound.EXACT: "exactamente|precisamente|exactos|exactas",
    },
    bounds_after={
        Bound.AT_LEAST: "o más|y más|como mínimo|al menos",
        Bound.AT_MOST: "o menos|como máximo",
        Bound.ABOUT: "aproximadamente|más o menos|o así",
        Bound.EXACT: "exactamente|exactos|exactas",
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
    rate_links=frozenset(["más", "de más", "adicionales", "extra", "menos", "de menos"]),
    totals=frozenset(["en total", "en conjunto", "un total de", "total de"]),
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
    age_comparisons=frozenset(
        {"mayor", "menor", "mayores", "menores", "más", "menos", "de más", "de menos"}
    ),
    age_links=frozenset({"de", "con"}),
    age_words={},
    list_joiners=frozenset({"y", "e"}),
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
            "además",
            "apenas",
            "atrás",
            "entonces",
            "ellos",
            "ellas",
            "nos",
            "murieron",
            "resultaron",
            "quedaron",
            "tuvieron",
            "siguen",
            "habían",
            "viven",
            "estaban",
            "pueden",
            "deben",
            "llegaron",
            "dijeron",
            "ayer",
            "hoy",
            "ahora",
            "luego",
            "siempre",
            "nunca",
            "todavía",
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
    ordinal_nouns=frozenset({"cuarto"}),
    ordinal_idioms=frozenset(["ministro", "ministra", "ministros", "dama", "damas", "league"]),
    shares={"mitad": True},
    half_followers=frozenset(),
    digit_words=frozenset({"dígito", "dígitos", "cifras"}),
    verb_endings=(
        "aron",
        "ieron",
        "aban",
        "arán",
        "erán",
    ),
)


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
        DatePart.CENTURY: {0: ("siglo",), 1: ("siglos",)},
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
_ELISIONS = "d l"
_ABBREVIATIONS = """
mr mrs ms dr st jr sr sra prof rev gen sen rep gov lt col sgt capt inc corp ltd co no vs srta dra
profa av ing gral dña mons
"""
_CLITICS = "s"
_PARTICLES = "von van der den bin ibn al da do dos das di della du"
_LINKING = "de del la las los el d"
_COURTESY = """
sr sra sr. sra. srta srta. dr dra dr. dra. señor señora señorita don doña doctor doctora d. prof
prof. profesor profesora padre mr mr. mrs mrs. ms ms. sir lord lady reverendo reverenda hermano
pastor
"""
_OFFICES = """
presidente presidenta ministro ministra canciller secretario secretaria director directora ceo cto
cfo coo vp vicepresidente vicepresidenta ejecutivo ejecutiva gobernador gobernadora alcalde
alcaldesa senador senadora diputado diputada juez jueza magistrado general coronel capitán
sargento teniente almirante comandante fiscal procurador abogado abogada portavoz vocero vocera
embajador embajadora analista ingeniero ingeniera investigador investigadora científico científica
fundador fundadora cofundador cofundadora jefe jefa gerente técnico entrenador entrenadora
delantero portero rey reina príncipe princesa papa obispo arzobispo cardenal economista editor
editora periodista reportero autor autora actor actriz cantante escritor escritora líder miembro
consejero asesor asesora coordinador socio empresario candidato candidata inversor médico
historiador activista chief officer
"""
_OFFICE_MODIFIERS = """
ex ex- antiguo antigua exdirector entonces vice actual primer primera alto difunto futuro nuevo
nueva principal
"""
_DEPARTMENTS = """
ingeniería software infraestructura infraestructuras operaciones finanzas hacienda investigación
tecnología marketing comunicación salud sanidad educación defensa seguridad justicia exteriores
relaciones asuntos economía interior research engineering technology operating financial product
"""
_INSTITUTIONS = """
universidad ministerio banco instituto departamento agencia comisión comité consejo tribunal
partido unión asociación federación liga club grupo empresa compañía periódico televisión radio
fundación fondo organización sociedad museo hospital escuela iglesia policía ejército marina
academia secretaría cámara senado congreso asamblea gobierno ayuntamiento corte fuerza fuerzas
frente movimiento alianza centro inc inc. corp corp. ltd s.a sa press times post news bank
university group college company league united city fc real atlético ltd. llc plc gmbh ag nv
institute cf lab labs laboratory foundation association society academy network tv council
committee commission agency department ministry police airlines airways motors energy holdings
partners capital technologies systems software studios records church school museum conference
conferência conférence conferenza konferensi conferencia
"""
_LANDMARKS = """
río lago monte sierra isla islas mar océano bahía golfo condado estado provincia distrito calle
avenida carretera plaza parque valle playa costa península desierto aeropuerto estación puente
ciudad villa barrio puerto santa santo san street river lake county park beach island avenue road
square
"""
_PLACE_PREPOSITIONS = "en hacia desde hasta cerca"
_HOLDERS = "de del en para"
_COMMON = """
presidente gobierno estado estados ministro papa rey reina iglesia internet navidad dios lunes
martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
septiembre octubre noviembre diciembre constitución república nación tv ceo pib ia utc gmt adn ok
ai agi gpu gpus cpu mw gw kw kwh kg km dna rna cto cfo coo vp pdg it pr hr pc usb wifi sms led gdp
pil vip id dvd cd gps suv ngo ong lgbt lgbtq covid hiv aids abc-x wib wit wita bst est edt pst cet
am pm iv ii iii vi vii viii ix xi xii tvs norte sur este oeste occidente oriente
"""
_STARTERS = """
el la los las lo un una unos unas este esta estos estas ese esa esos esas eso esto aquel aquella
aquellos aquellas él ella ellos ellas yo nosotros usted ustedes tú su sus mi mis nuestro nuestra
nuestros nuestras quien quién que qué cual cuál cuando cuándo donde dónde por porque como cómo si
aunque pese después antes hasta desde durante mientras en al del de con sin bajo sobre entre para
contra según tras y e pero o ni sino sin-embargo no sí nunca siempre también todavía aún ya ahora
hoy ayer mañana aquí allí muy mucho mucha muchos muchas poco poca pocos pocas más menos todo toda
todos todas cada ambos ambas otro otra otros otras algún alguna algunos algunas ningún ninguna tal
tales varios varias diversos uno dos tres cuatro cinco seis siete ocho nueve diez primero primera
último última además finalmente recientemente actualmente anteriormente quizá quizás solo sólo tan
así entonces luego es son fue fueron era eran está están estaba hay había ha han tiene tienen
tenía ser estar va vamos puede pueden debe deben hacer hace hizo dice dijo creo foto fotos imagen
fuente lea vea vídeo video policías autoridades personas hombres mujeres niños expertos
investigadores científicos empresas bares iglesias nada alguien nadie cuanto cerca casi asimismo
incluso mediante gran grande grandes nuevo nueva nuevos nuevas bueno buena bien se le les me te
nos a dado gracias ante cabe cualquier cualquiera debido dicho dicha dichos dichas senadores
activistas vecinos trabajadores tanto
posteriormente teniendo ver startup sea manifestantes
claro
"""
_ACTING = """
ha fue será había está presentó anunció lanzó informó compró vendió contrató despidió ganó perdió
"""

NAMES = NameData(
    elisions=frozenset(_ELISIONS.split()),
    articles=frozenset(),
    abbreviations=frozenset(_ABBREVIATIONS.split()),
    clitics=frozenset(_CLITICS.split()),
    particles=frozenset(_PARTICLES.split()),
    linking=frozenset(_LINKING.split()),
    courtesy=frozenset(_COURTESY.split()),
    offices=frozenset(_OFFICES.split()),
    office_modifiers=frozenset(_OFFICE_MODIFIERS.split()),
    departments=frozenset(_DEPARTMENTS.split()),
    institutions=frozenset(_INSTITUTIONS.split()),
    landmarks=frozenset(_LANDMARKS.split()),
    place_prepositions=frozenset(_PLACE_PREPOSITIONS.split()),
    holders=frozenset(_HOLDERS.split()),
    common=frozenset(_COMMON.split()),
    starters=frozenset(_STARTERS.split()),
    acting=frozenset(_ACTING.split()),
)


# --- polarity and quotations ----------------------------------------------------------------------
_CLAUSAL = "no nunca jamás"
_LEXICAL = "sin ni ningún ninguno ninguna nadie nada tampoco siquiera"
_CONCORD = "nada ningún ninguno ninguna nadie nunca jamás ni tampoco siquiera"
_IDIOMS = """
no_solo no_sólo no_solamente no_únicamente no_obstante sin_embargo sin_duda sin_dudas nada_menos
nada_más o_no a_no_ser por_no_hablar no_menos no_más_de no_más_que primer_ministro
primera_ministra primera_dama últimos_años últimas_semanas últimos_meses última_semana
últimos_días última_década en_primer_lugar por_último antes_de_nada dos_mil no_hay_duda
no_hay_dudas no_cabe_duda
"""
_BOUNDARIES = "pero porque aunque mientras que si cuando y o sino pues"
_OPPOSITIONS = """
rise-fall: aumentar subir incrementar disparar elevar aumenta aumentan aumentó aumentaron aumentaba
  aumentaban aumentará aumentarán aumentaría aumentarían aumentando aumentado aumentada aumentados
  aumentadas sube suben subió subieron subía subían subirá subirán subiría subiendo subido subida
  subidos subidas incrementa incrementan incrementó incrementaron incrementaba incrementaban
  incrementará incrementarán incrementaría incrementarían incrementando incrementado incrementada
  incrementados incrementadas dispara disparan disparó dispararon disparaba disparaban disparará
  dispararán dispararía dispararían disparando disparado disparada disparados disparadas eleva
  elevan elevó elevaron elevaba elevaban elevará elevarán elevaría elevarían elevando elevado
  elevada elevados elevadas aumento aumentos crecer crece crecen creció crecieron crecía crecerá
  crecerán crecido crecida creciendo crecimiento incremento incrementos alza repunte / disminuir
  disminuye disminuyen disminuyó disminuyeron disminuía disminuirá disminuirán disminuido
  disminuida disminuyendo disminución caer cae caen cayó cayeron caía caerá caerán caído caída
  caídas cayendo bajar recortar baja bajan bajó bajaron bajaba bajaban bajará bajarán bajaría
  bajarían bajando bajado bajada bajados bajadas recorta recortan recortó recortaron recortaba
  recortaban recortará recortarán recortaría recortarían recortando recortado recortada recortados
  recortadas reducir reduce reducen redujo redujeron reducía reducirá reducirán reducido reducida
  reducidos reduciendo reducción reducciones descender desciende descienden descendió descendieron
  descendido descendiendo descenso descensos retroceder retrocede retrocedió retrocedido retroceso
  desplomó desplomado desplome encogió
large-small: mayor mayores máximo máxima superior superiores / menor menores mínimo mínima inferior
  inferiores
more-less: más_de más_que / menos_de menos_que menos
win-lose: ganar gana ganan ganó ganaron ganaba ganaban ganará ganarán ganaría ganarían ganando
  ganado ganada ganados ganadas ganador ganadora ganadores vencer vence vencen venció vencieron
  vencedor victoria victorias triunfo triunfos triunfó / perder pierde pierden perdió perdieron
  perdía perderá perderán perdido perdida perdidos perdiendo derrota derrotas perdedor perdedores
north-south: norte septentrional / sur meridional
east-west: oriental orientales / oeste occidental occidentales
first-last: primero primera primeros primeras primer / último última últimos últimas
best-worst: mejor mejores / peor peores
before-after: antes / después tras
hire-fire: contratar reclutar contrata contratan contrató contrataron contrataba contrataban
  contratará contratarán contrataría contratarían contratando contratado contratada contratados
  contratadas recluta reclutan reclutó reclutaron reclutaba reclutaban reclutará reclutarán
  reclutaría reclutarían reclutando reclutado reclutada reclutados reclutadas contratación
  contrataciones fichó fichaje / despedir despide despiden despidió despidieron despedirá
  despedirán despedido despedida despedidos despidiendo despido despidos
buy-sell: comprar compra compran compró compraron compraba compraban comprará comprarán compraría
  comprarían comprando comprado comprada comprados compradas compras adquirir adquiere adquieren
  adquirió adquirieron adquirido adquirida adquisición adquisiciones / vender vende venden vendió
  vendieron vendía venderá venderán vendido vendida vendidos vendidas vendiendo venta ventas
open-close: abrir abre abren abrió abrieron abrirá abrirán abierto abierta abiertos abiertas
  abriendo apertura reabrió reabierto reabrir / cerrar cierra cierran cerró cerraron cerraba
  cerrará cerrarán cerrado cerrada cerrados cerradas cerrando cierre cierres
accept-reject: aceptar acepta aceptan aceptó aceptaron aceptaba aceptaban aceptará aceptarán
  aceptaría aceptarían aceptando aceptado aceptada aceptados aceptadas aceptación aprobar aprueba
  aprueban aprobó aprobaron aprobará aprobarán aprobado aprobada aprobados aprobadas aprobando
  aprobación / rechazar rechaza rechazan rechazó rechazaron rechazaba rechazaban rechazará
  rechazarán rechazaría rechazarían rechazando rechazado rechazada rechazados rechazadas rechazo
  rechazos negarse
support-oppose: apoyar apoya apoyan apoyó apoyaron apoyaba apoyaban apoyará apoyarán apoyaría
  apoyarían apoyando apoyado apoyada apoyados apoyadas apoyo apoyos partidarios / oponerse opone
  oponen opuso opusieron opuesto opositores oposición detractores
allow-ban: permitir permite permiten permitió permitieron permitirá permitirán permitido permitida
  autorizar autoriza autorizó autorizaron autorizado autorizada autorización / prohibir prohíbe
  prohíben prohibió prohibieron prohibirá prohibirán prohibido prohibida prohibidos prohibición
guilty-innocent: culpable culpables condenado condenada condenados / inocente inocentes absuelto
  absuelta absueltos
male-female: hombre hombres masculino masculina varón niño / mujer mujeres femenino femenina niña
  niñas
left-right: izquierda / derecha
start-end: comenzar comienza comienzan comenzó comenzaron comenzará comenzarán comenzado comienzo
  empezar empieza empiezan empezó empezaron empezará empezarán empezado inicio inició iniciar
  inicia iniciado / terminar finalizar termina terminan terminó terminaron terminaba terminaban
  terminará terminarán terminaría terminarían terminando terminado terminada terminados terminadas
  finaliza finalizan finalizó finalizaron finalizaba finalizaban finalizará finalizarán finalizaría
  finalizarían finalizando finalizado finalizada finalizados finalizadas
alive-dead: sobrevivir sobrevive sobreviven sobrevivió sobrevivieron superviviente supervivientes
  sobreviviente sobrevivientes / muerto muerta muertos muertas muere mueren murió murieron morir
  morirá muerte muertes fallecido fallecidos falleció fallecieron
import-export: importar importa importó importado importados importada importación importaciones
  importador importadores / exportar exporta exportó exportado exportados exportada exportación
  exportaciones exportador exportadores
ally-enemy: aliado aliada aliados amigo amigos / enemigo enemiga enemigos
old-young: anciano anciana ancianos viejo vieja / joven jóvenes
safe-dangerous: seguro segura seguros seguras / peligroso peligrosa peligrosos peligrosas
possible-impossible: posible posibles / imposible imposibles
legal-illegal: legal legales legalmente / ilegal ilegales ilegalmente
rich-poor: rico rica ricos ricas / pobre pobres
hot-cold: caliente calientes cálido cálida / frío fría fríos frías
easy-difficult: fácil fáciles fácilmente / difícil difíciles
improve-worsen: mejorar mejora mejoran mejoró mejoraron mejorado mejoras / empeorar empeora
  empeoran empeoró empeoraron empeorado empeoramiento
positive-negative: positivo positiva positivos positivas / negativo negativa negativos negativas
public-private: público pública públicos públicas / privado privada privados privadas
majority-minority: mayoría / minoría
peace-war: paz / guerra guerras
love-hate: amor amar ama aman / odio odiar odia odian
"""
_SAYING = """
dijo dice dicen dijeron afirmó afirma afirman declaró declara contó cuenta explicó explica añadió
añade agregó escribió escribe argumentó insistió advirtió avisó anunció anuncia alegó observó
respondió preguntó admitió negó confirmó confirma sugirió recordó continuó prosiguió concluyó
comentó comenta señaló señala destacó reveló relató aseguró asegura apuntó indicó manifestó
subrayó según tuiteó sostuvo acusó añadiendo afirmando dicho
"""

POLARITY = PolarityData(
    clausal=frozenset(_CLAUSAL.split()),
    lexical=frozenset(_LEXICAL.split()),
    concord=frozenset(_CONCORD.split()),
    openers=frozenset(),
    closers=frozenset(),
    fronted=frozenset(),
    lasting=frozenset(),
    bare=frozenset(),
    restricting=frozenset(),
    literary=frozenset(),
    idioms=frozenset(_IDIOMS.split()),
    soft=frozenset(),
    implied=tuple(
        sorted(
            words(
                """
                ausen carec cesar cesó dejó desconoc desemple deshabit desocup difícilmente discrep
                escas evita evitó excepto exclu falla fallo falló falta faltó fracas ignor ilega
                ilesa ileso ilimit imped impid imposib imprevis improb inadecu inalter incapa
                incert incontest indeseab indispon ineleg inesper inexist injust innecesar inofens
                insufic insólit inusual invict invisib inédit inútil irregul irrespons nega negado
                negar negaron negó niega niegan nulo prohib prohí rarament rechaz rehus salvo
                segura seguras seguro seguros sino
                """
            )
        )
    ),
    boundaries=frozenset(_BOUNDARIES.split()),
    oppositions=_OPPOSITIONS,
    saying=frozenset(_SAYING.split()),
)


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
