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
    hundreds_below=0,
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
        "quintilhão": 10**18,
        "quintilhões": 10**18,
        "sextilhão": 10**21,
        "sextilhões": 10**21,
    },
    bare_scales=frozenset({"mil"}),
    one_scales={},
    scale_adjectives={"meio": Decimal("0.5"), "meia": Decimal("0.5")},
    abbreviations={
        "k": 10**3,
        "K": 10**3,
        "M": 10**6,
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
    not_minus=frozenset({"pelo", "ao", "ou", "mais"}),
    articles=frozenset({"um", "uma"}),
    homographs=frozenset(),
    homograph_openers=frozenset(),
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
        for ending in ("o", "a", "os", "as")
        if stem + ending not in ("segundos", "segundas", "quartos", "quartas", "quintas", "sextas")
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
    collectives={"dúzia": 12, "dúzias": 12},
    rounded={"dezena": 10, "vintena": 20, "centena": 100, "milhar": 1000},
    indefinites={
        "dúzias": (20, 100),
        "dezenas": (20, 100),
        "centenas": (200, 1000),
        "milhares": (2000, 10**6),
        "milhões": (2 * 10**6, 10**9),
        "bilhões": (2 * 10**9, 10**12),
        "trilhões": (2 * 10**12, 10**15),
    },
    vague=frozenset(
        {"vários", "várias", "múltiplos", "múltiplas", "alguns", "algumas", "diversos", "muitos"}
    ),
    idioms=frozenset({"nem"}),
    of_words=frozenset({"de", "do", "da", "dos", "das"}),
)


# --- quantities -----------------------------------------------------------------------------------
QUANTITIES = QuantityData(
    units={
        "percent": "por cento|porcento|percentual",
        "percentage-point": "ponto percentual|pontos percentuais",
        "millisecond": "milissegundo|milissegundos",
        "second": "segundo|segundos|seg",
        "minute": "minuto|minutos|min|mins",
        "hour": "hora|horas",
        "day": "dia|dias",
        "week": "semana|semanas",
        "fortnight": "quinzena|quinzenas",
        "month": "mês|meses",
        "quarter": "trimestres|trimestre",
        "semester": "semestres|semestre",
        "year": "ano|anos",
        "decade": "década|décadas",
        "century": "séculos|século",
        "nanometer": "nanômetro|nanômetros|nanómetros",
        "micrometer": "micrômetro|micrômetros|micrómetros",
        "millimeter": "milímetro|milímetros",
        "centimeter": "centímetro|centímetros",
        "decimeter": "decímetro|decímetros",
        "meter": "metro|metros",
        "kilometer": "quilômetro|quilômetros|quilómetro|quilómetros|kilômetros|kilometros"
        "|kilómetros|kms",
        "inch": "polegada|polegadas",
        "foot": "pé|pés",
        "yard": "jarda|jardas",
        "mile": "milha|milhas",
        "nautical-mile": "milha náutica|milhas náuticas",
        "light-year": "ano luz|anos luz",
        "square-meter": "metro quadrado|metros quadrados",
        "square-kilometer": "quilômetro quadrado|quilômetros quadrados|quilómetro quadrado"
        "|quilómetros quadrados",
        "square-foot": "pé quadrado|pés quadrados",
        "square-mile": "milha quadrada|milhas quadradas",
        "hectare": "hectare|hectares",
        "acre": "acre|acres",
        "milliliter": "mililitro|mililitros",
        "centiliter": "centilitro|centilitros",
        "liter": "litro|litros",
        "hectoliter": "hectolitro|hectolitros",
        "cubic-centimeter": "centímetro cúbico|centímetros cúbicos",
        "cubic-meter": "metro cúbico|metros cúbicos",
        "cubic-foot": "pé cúbico|pés cúbicos",
        "gallon": "galão|galões",
        "barrel": "barril|barris",
        "cup": "xícara|xícaras|copo|copos",
        "milligram": "miligrama|miligramas",
        "gram": "grama|gramas",
        "kilogram": "quilo|quilos|quilograma|quilogramas|kilo|kilos",
        "tonne": "tonelada|toneladas|tonelada métrica|toneladas métricas",
        "ounce": "onça|onças",
        "carat": "quilate|quilates",
        "celsius": "graus celsius|grau celsius|celsius|graus centígrados|grau centígrado|graus c",
        "fahrenheit": "graus fahrenheit|grau fahrenheit|fahrenheit|graus f",
        "kelvin": "kelvin|graus kelvin",
        "degree": "grau|graus",
        "knot": "nós",
        "watt": "watt|watts",
        "kilowatt": "quilowatt|quilowatts|kilowatts|kilowatt",
        "megawatt": "megawatt|megawatts",
        "gigawatt": "gigawatt|gigawatts",
        "horsepower": "cavalos de potência|cv",
        "joule": "joule|joules",
        "calorie": "caloria|calorias",
        "kilocalorie": "quilocaloria|quilocalorias",
        "kilowatt-hour": "quilowatt hora|quilowatts hora",
        "megawatt-hour": "megawatt hora|megawatts hora",
        "bit": "bit|bits",
        "byte": "byte|bytes",
        "kilobyte": "quilobyte|quilobytes|kilobytes|kilobyte",
        "megabyte": "megabyte|megabytes|mega|megas",
        "gigabyte": "gigabyte|gigabytes|giga|gigas",
        "terabyte": "terabyte|terabytes",
        "volt": "volt|volts",
        "hertz": "hertz",
        "decibel": "decibel|decibéis",
    },
    currencies={
        "": "coroa|coroas",
        "BTC": "bitcoin|bitcoins|btc|xbt",
        "USD": "dólar|dólares|dólar americano|dólares americanos|dólares dos eua"
        "|dólar estadunidense|dólares norte americanos|dólar norte americano"
        "|dólares dos estados unidos",
        "EUR": "euro|euros",
        "GBP": "libra|libras|libra esterlina|libras esterlinas|libras britânicas",
        "JPY": "iene|ienes|ienes japoneses|yen",
        "CNY": "yuan|yuans|yuanes|iuane|iuanes|renminbi|yuan chinês",
        "INR": "rupia|rupias|rupias indianas|rúpias",
        "IDR": "rupias indonésias|rupia indonésia",
        "BRL": "real|reais",
        "RUB": "rublo|rublos",
        "CHF": "franco suíço|francos suíços|francos suiços",
        "AUD": "dólar australiano|dólares australianos",
        "CAD": "dólar canadense|dólares canadenses|dólar canadiano|dólares canadianos",
        "NZD": "dólares neozelandeses",
        "HKD": "dólar de hong kong|dólares de hong kong",
        "SGD": "dólares de singapura|dólares de cingapura",
        "MXN": "peso mexicano|pesos mexicanos|peso|pesos",
        "ARS": "peso argentino|pesos argentinos",
        "KRW": "won|wons|wones",
        "TRY": "lira turca|liras turcas|liras",
        "ZAR": "rand|rands",
        "SEK": "coroa sueca|coroas suecas",
        "NOK": "coroa norueguesa|coroas norueguesas",
        "DKK": "coroa dinamarquesa|coroas dinamarquesas",
        "ILS": "shekel|shekels|siclos",
        "AOA": "kwanza|kwanzas",
        "MZN": "metical|meticais",
    },
    subunits={"BRL": "centavo|centavos", "EUR": "cêntimo|cêntimos|cent|cents", "GBP": "pence"},
    below_zero=frozenset({"abaixo de zero", "negativos"}),
    sign_homographs=frozenset(),
    one_units={},
    mass_pounds=frozenset({"libra", "libras"}),
    weight_words=frozenset(
        [
            "pesa",
            "pesam",
            "pesava",
            "pesavam",
            "pesando",
            "peso",
            "pesando",
            "perdeu",
            "perder",
            "emagreceu",
            "engordou",
            "kg",
            "quilos",
            "quilo",
            "ganhou",
            "carne",
            "bebê",
        ]
    ),
    bounds_before={
        Bound.AT_LEAST: "pelo menos|ao menos|no mínimo|mínimo de|um mínimo de|não menos de"
        "|não menos que|nada menos que|nada menos do que|a partir de",
        Bound.MORE_THAN: "mais de|mais do que|mais que|acima de|acima dos|acima das|superior a"
        "|superiores a|além de|ultrapassa|ultrapassou|ultrapassam|excede|supera|superou"
        "|pouco mais de|bem mais de|excedendo|maior que|maior do que",
        Bound.AT_MOST: "até|no máximo|máximo de|um máximo de|não mais de|não mais que"
        "|não mais do que",
        Bound.LESS_THAN: "menos de|menos do que|menos que|abaixo de|abaixo dos|abaixo das"
        "|inferior a"
        "|inferiores a|pouco menos de|menor que|menor do que",
        Bound.ALMOST: "quase|perto de|próximo de|próximo a|próximos de|perto dos|perto das",
        Bound.ABOUT: "cerca de|aproximadamente|por volta de|em torno de|uns|umas|estimados"
        "|estimadas"
        "|aprox|na casa de|na casa dos|na ordem de|em torno dos|cerca dos|cerca das|algo como",
        Bound.EXACT: "exatamente|exactamente|apenas|só|somente|precisamente",
    },
    bounds_after={
        Bound.AT_LEAST: "ou mais|ou superior|no mínimo|pelo menos|e acima",
        Bound.AT_MOST: "ou menos|no máximo|ou inferior",
        Bound.ABOUT: "aproximadamente|ou algo assim|mais ou menos",
    },
    duration_prepositions=frozenset(),
    bound_articles=frozenset({"o", "a", "os", "as", "um", "uma"}),
    range_openers={
        "entre": frozenset({"e", "a"}),
        "de": frozenset({"a", "até", "para"}),
        "dos": frozenset({"aos"}),
        "das": frozenset({"às"}),
    },
    range_connectors=frozenset({"a", "ou", "até"}),
    score_connectors=frozenset({"a", "x"}),
    rates={
        unit: "|".join(
            f"{link} {word}"
            for word in words.split()
            for link in ("por", "a cada", "ao", "à", "a", "cada", "por cada", "em cada")
        )
        + f"|{adverbs}"
        for unit, words, adverbs in (
            ("second", "segundo", "a cada um segundo"),
            ("minute", "minuto", "a cada um minuto"),
            ("hour", "hora h", "por uma hora"),
            ("day", "dia", "diários|diárias|diariamente|diária|diário"),
            ("week", "semana", "semanais|semanalmente|semanal"),
            ("month", "mês", "mensais|mensalmente|mensal"),
            ("year", "ano", "anuais|anualmente|anual"),
            ("person", "pessoa cabeça habitante passageiro", "per capita"),
        )
    },
    times=frozenset({"vezes"}),
    multiples={
        2: "dobro|dobrou|duplicou|duplicar|dobrar|dobram",
        3: "triplo|triplicou|triplicar",
    },
    multi_stems={"milion": 10**6, "milhon": 10**6, "bilion": 10**9, "bilhon": 10**9},
    age_before=frozenset(
        {
            "com idade de",
            "idade de",
            "com idades entre",
            "aos",
            "com idade entre",
            "idade",
            "tem",
            "com",
            "tinha",
            "tinham",
        }
    ),
    age_after=frozenset({"de idade", "de vida"}),
    age_links=frozenset({"de", "com"}),
    age_suffixes=(),
    determiners=frozenset(
        [
            "o",
            "a",
            "os",
            "as",
            "um",
            "uma",
            "no",
            "na",
            "nos",
            "nas",
            "do",
            "da",
            "dos",
            "das",
            "ao",
            "à",
            "aos",
            "às",
            "seu",
            "sua",
            "seus",
            "suas",
            "este",
            "esta",
            "esse",
            "essa",
            "pelo",
            "pela",
            "num",
            "numa",
            "meu",
            "minha",
            "nosso",
            "nossa",
            "num",
        ]
    ),
    function_words=frozenset(
        [
            "de",
            "do",
            "da",
            "dos",
            "das",
            "em",
            "no",
            "na",
            "nos",
            "nas",
            "a",
            "o",
            "os",
            "as",
            "ao",
            "à",
            "aos",
            "às",
            "e",
            "ou",
            "mas",
            "que",
            "se",
            "com",
            "sem",
            "por",
            "para",
            "pelo",
            "pela",
            "pelos",
            "pelas",
            "como",
            "é",
            "são",
            "foi",
            "foram",
            "era",
            "eram",
            "ser",
            "estar",
            "está",
            "estão",
            "estava",
            "tem",
            "têm",
            "tinha",
            "há",
            "havia",
            "não",
            "já",
            "quando",
            "onde",
            "enquanto",
            "porque",
            "desde",
            "após",
            "antes",
            "até",
            "durante",
            "sobre",
            "entre",
            "contra",
            "seu",
            "sua",
            "seus",
            "suas",
            "este",
            "esta",
            "esse",
            "essa",
            "isso",
            "um",
            "uma",
            "ele",
            "ela",
            "eles",
            "elas",
            "lhe",
            "nós",
            "também",
            "só",
            "mais",
            "menos",
            "muito",
        ]
    ),
    adjectives=frozenset(
        [
            "novos",
            "novas",
            "novo",
            "nova",
            "outros",
            "outras",
            "outro",
            "outra",
            "mais",
            "melhores",
            "grandes",
            "grande",
            "pequenos",
            "principais",
            "primeiros",
            "primeiras",
            "últimos",
            "últimas",
            "próximos",
            "próximas",
            "jovens",
            "diferentes",
            "antigos",
            "supostos",
            "ex",
            "maiores",
            "únicos",
            "únicas",
            "longos",
            "longas",
            "bons",
            "boas",
        ]
    ),
    plural_endings=(),
    ordinal_homographs=frozenset({"segundo"}),
    ordinal_idioms=frozenset(
        [
            "ministro",
            "ministra",
            "ministros",
            "dama",
            "damas",
            "feira",
            "feiras",
            "mão",
            "lugar",
            "vez",
            "socorros",
            "league",
        ]
    )
    - {"lugar", "vez"},
    shares={"metade": False},
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
    code="pt",
    name="Portuguese",
    segmentation=SEGMENTATION,
    numerals=NUMERALS,
    quantities=QUANTITIES,
    dates=DATES,
    names=NAMES,
    polarity=POLARITY,
)
