"""Portuguese, of Brazil and of Portugal."""

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
        arq av cap cel cf d dep dr dra drs eng ex exma exmo fls gen gov maj mr mrs ms p.ex pe pres
        prof profa rev séc sgt sr sra srs srta st sta sto ten vs
        """
    ),
    number_abbreviations=words(
        """
        abr ago aprox art arts cap dez fev fig jan jul jun mai mar n n.º no nov nr nº núm out
        p pp pág págs set tel vol
        """
    ),
    final_abbreviations=words(
        """
        a.c a.m bros cia co corp d.c e.u.a inc jr lda ltd ltda p.m plc s.a s.a.d u.k u.s
        """
    ),
    particles=words("da das de del di do dos e la le van von"),
    contrastives=words("ao passo que|contudo|enquanto|entretanto|mas|porém|sendo que|todavia", "|"),
    additives=words("e"),
    subjects=words("ela elas ele eles eu isso isto nós você vocês"),
    correlatives=words("ainda apenas não principalmente sim sobretudo só também"),
    stopwords=words(
        """
        a afirmou ainda ali antes ao aos após aquela aquelas aquele aqueles aqui as assim até bem
        cada com como contra cuja cujo da das de depois desde dessa desse desta deste deve disse
        do dos durante e ela elas ele eles em embora enquanto entre então era eram essa essas esse
        esses esta estar estas estava estavam este estes esteve está estão eu foi foram havia há
        isso isto já lhe lhes lá mais mal mas me menos mesma mesmo meu minha muita muitas muito
        muitos na nas nem nessa nesse nesta neste no nos nossa nosso num numa não nós o onde os ou
        outra outras outro outros para pela pelas pelo pelos pode podem pois por porque porém
        pouco quais qual quando que quem se segundo sem sendo ser seria será serão seu seus sido
        sim sob sobre sua suas são só também te tem ter teve tinha tinham toda todas todo todos
        tão têm um uma umas uns vai você vocês vão à às é
        """
    ),
    boilerplate_openers=(
        "leia também",
        "leia mais",
        "leia ainda",
        "veja também",
        "veja mais",
        "saiba mais",
        "assine a ",
        "assine já",
        "assine o ",
        "assine nossa",
        "assine nosso",
        "siga-nos ",
        "siga nosso",
        "siga nossa",
        "siga o nosso",
        "siga a nossa",
        "siga no ",
        "siga o canal",
        "inscreva-se ",
        "cadastre-se ",
        "receba as ",
        "receba no seu",
        "receba grátis",
        "compartilhe ",
        "clique aqui",
        "acompanhe-nos ",
        "acompanhe nossa",
        "foto:",
        "fotos:",
        "crédito:",
        "créditos:",
        "imagem:",
        "reprodução/",
        "publicidade",
        "continua após a publicidade",
        "deixe seu comentário",
        "deixe um comentário",
        "comentários",
        "partilhe este",
        "subscreva ",
        "com informações d",
        "artigo publicado originalmente",
        "texto publicado originalmente",
    ),
    boilerplate_mentions=(
        "nossa newsletter",
        "nosso boletim",
        "nossas redes sociais",
        "nosso canal no",
        "nosso site",
        "nossos perfis",
        "todos os direitos reservados",
        "nossa página no",
        "nosso aplicativo",
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
    lone_ordinals=frozenset(),
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
_EXCEEDING = (
    "supera superam superou superaram superar superando superado superava supere ultrapassa "
    "ultrapassam ultrapassou ultrapassaram ultrapassar ultrapassando ultrapassado "
    "ultrapassava ultrapasse excede excedem excedeu excederam exceder excedendo excedia "
    "exceda"
)
_EXCEEDED = (
    "",
    " os",
    " as",
    " o",
    " a",
    " a marca de",
    " a marca dos",
    " a barreira de",
    " a barreira dos",
    " a casa dos",
)
"""What may stand between such a verb and the number."""
_NOT_EXCEEDING = (
    "não {}",
    "nunca {}",
    "não pode {}",
    "não podem {}",
    "não deve {}",
    "sem {}",
    "nem {}",
)

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
        "nanometer": "nanômetro|nanômetros|nanómetros|nanómetro",
        "micrometer": "micrômetro|micrômetros|micrómetros|micrómetro",
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
        "kelvin": "kelvin|graus kelvin|kelvins",
        "degree": "grau|graus",
        "knot": "nós",
        "watt": "watt|watts",
        "kilowatt": "quilowatt|quilowatts|kilowatts|kilowatt",
        "megawatt": "megawatt|megawatts",
        "gigawatt": "gigawatt|gigawatts",
        "horsepower": "cavalos de potência|cv|cavalo vapor|cavalos vapor",
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
        "square-centimeter": "centímetro quadrado|centímetros quadrados",
        "square-yard": "jarda quadrada|jardas quadradas",
        "square-inch": "polegada quadrada|polegadas quadradas",
        "petabyte": "petabyte|petabytes",
        "gigabit": "gigabit|gigabits",
        "megabit": "megabit|megabits",
        "kilobit": "kilobit|kilobits",
        "ampere": "ampere|amperes",
        "milliampere": "miliampere|miliamperes",
        "ohm": "ohm|ohms",
        "kilojoule": "quilojoule|quilojoules",
        "electronvolt": "elétron volt|elétrons volt|eletrão volt|eletrões volts",
        "newton": "newton|newtons",
        "gigahertz": "gigahertz",
        "megahertz": "megahertz",
        "kilohertz": "kilohertz",
        "pixel": "pixel|pixels|píxel|píxeis",
        "megapixel": "megapixel|megapixels|megapíxel|megapíxeis",
        "lumen": "lúmen|lúmens|lúmenes",
        "microgram": "micrograma|microgramas",
        "pascal": "pascal|pascais",
        "hectopascal": "hectopascal|hectopascais",
        "cubic-kilometer": "quilômetro cúbico|quilômetros cúbicos|quilómetro cúbico"
        "|quilómetros cúbicos",
        "megaliter": "megalitro|megalitros",
        "deciliter": "decilitro|decilitros",
        "pint": "pint|pints",
        "fluid-ounce": "onça fluida|onças fluidas",
        "tablespoon": "colher de sopa|colheres de sopa",
        "teaspoon": "colher de chá|colheres de chá",
    },
    currencies={
        "": "coroa|coroas|dinar|dinares|rial|riais",
        "BTC": "bitcoin|bitcoins|btc|xbt",
        "USD": "dólar|dólares|dólar americano|dólares americanos|dólares dos eua"
        "|dólar estadunidense|dólares norte americanos|dólar norte americano"
        "|dólares dos estados unidos|dólar dos estados unidos",
        "EUR": "euro|euros",
        "GBP": "libra|libras|libra esterlina|libras esterlinas|libras britânicas"
        "|libra esterlina britânica|libras esterlinas britânicas",
        "JPY": "iene|ienes|ienes japoneses|yen|iene japonês",
        "CNY": "yuan|yuans|yuanes|iuane|iuanes|renminbi|yuan chinês|yuans chineses",
        "INR": "rupia|rupias|rupias indianas|rúpias|rupia indiana",
        "IDR": "rupias indonésias|rupia indonésia",
        "BRL": "real|reais|real brasileiro|reais brasileiros",
        "RUB": "rublo|rublos|rublo russo|rublos russos",
        "CHF": "franco suíço|francos suíços|francos suiços",
        "AUD": "dólar australiano|dólares australianos",
        "CAD": "dólar canadense|dólares canadenses|dólar canadiano|dólares canadianos",
        "NZD": "dólares neozelandeses|dólar neozelandês",
        "HKD": "dólar de hong kong|dólares de hong kong",
        "SGD": "dólares de singapura|dólares de cingapura|dólar singapuriano|dólares singapurianos",
        "MXN": "peso mexicano|pesos mexicanos|peso|pesos",
        "ARS": "peso argentino|pesos argentinos",
        "KRW": "won|wons|wones|won sul coreano|wons sul coreanos",
        "TRY": "lira turca|liras turcas|liras",
        "ZAR": "rand|rands|rand sul africano|rands sul africanos",
        "SEK": "coroa sueca|coroas suecas",
        "NOK": "coroa norueguesa|coroas norueguesas",
        "DKK": "coroa dinamarquesa|coroas dinamarquesas",
        "ILS": "shekel|shekels|siclos|novo shekel israelense|novos shekels israelenses"
        "|sheqel novo israelita|sheqels novos israelitas|shekels israelenses|siclo",
        "AOA": "kwanza|kwanzas",
        "MZN": "metical|meticais",
        "PLN": "zloty polonês|zlotys poloneses|zloti polaco|zlotis polacos|zloty|zlotys",
        "SAR": "riyal saudita|riyales sauditas|rial saudita|riais sauditas",
        "AED": "dirham dos eau|dirhams dos eau|dirham dos emirados árabes unidos",
        "THB": "baht tailandês|bahts tailandeses|baht|bahts",
        "MYR": "ringgit malaio|ringgits malaios|ringgit|ringgits",
        "PHP": "peso filipino|pesos filipinos",
        "VND": "dong vietnamita|dongs vietnamitas",
        "NGN": "naira nigeriana|nairas nigerianas|naira|nairas",
        "EGP": "libra egípcia|libras egípcias",
        "UAH": "hryvnia ucraniano|hryvnias ucranianos|hryvnia|hryvnias|grívnias",
        "CZK": "coroa tcheca|coroas tchecas|coroa checa|coroas checas",
        "HUF": "florim húngaro|florins húngaros|forint húngaro|forints húngaros|forint|forints",
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
        Bound.MORE_THAN: "mais de|mais do que|mais que|acima de|acima dos|acima das|superior a|"
        "superiores a|além de|pouco mais de|bem mais de|maior que|maior do que|passam de|"
        "passam dos|passam das|passa dos|passa das|passou dos|passou das|passaram dos|"
        "passaram das|já passa de|"
        + "|".join(verb + to for verb in _EXCEEDING.split() for to in _EXCEEDED),
        Bound.AT_MOST: "até|no máximo|máximo de|um máximo de|não mais de|não mais que|"
        "não mais do que|"
        "não passa de|não passam de|não passou de|não passam dos|sem passar de|"
        "não passa dos|"
        + "|".join(
            no.format(verb) + to
            for verb in _EXCEEDING.split()
            for to in _EXCEEDED
            for no in _NOT_EXCEEDING
        ),
        Bound.LESS_THAN: "menos de|menos do que|menos que|abaixo de|abaixo dos|abaixo das"
        "|inferior a"
        "|inferiores a|pouco menos de|menor que|menor do que",
        Bound.ALMOST: "quase|perto de|próximo de|próximo a|próximos de|perto dos|perto das",
        Bound.ABOUT: "cerca de|aproximadamente|por volta de|em torno de|uns|umas|estimados"
        "|estimadas"
        "|aprox|na casa de|na casa dos|na ordem de|em torno dos|cerca dos|cerca das|algo como",
        Bound.EXACT: "exatamente|exactamente|precisamente|exatos|exatas|exactos|exactas",
    },
    bounds_after={
        Bound.AT_LEAST: "ou mais|ou superior|no mínimo|pelo menos|e acima",
        Bound.AT_MOST: "ou menos|no máximo|ou inferior",
        Bound.ABOUT: "aproximadamente|ou algo assim|mais ou menos",
        Bound.EXACT: "exatamente|exatos|exatas|exactos|exactas",
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
    rate_links=frozenset(["a mais", "mais", "adicionais", "a menos", "extra"]),
    totals=frozenset(
        ["ao todo", "no total", "em total", "ao total", "na totalidade", "um total de", "total de"]
    ),
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
    age_comparisons=frozenset({"mais", "a mais", "a menos", "menos"}),
    age_links=frozenset({"de", "com"}),
    age_words={},
    list_joiners=frozenset({"e"}),
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
            "depois",
            "apenas",
            "demais",
            "atrás",
            "pois",
            "tiveram",
            "tinham",
            "haviam",
            "ficaram",
            "morreram",
            "ainda",
            "bem",
            "nem",
            "num",
            "numa",
            "sob",
            "quem",
            "ontem",
            "hoje",
            "além",
            "porém",
            "ambos",
            "vivem",
            "precisam",
            "continuam",
            "estavam",
            "seriam",
            "podem",
            "devem",
            "vieram",
            "chegaram",
            "disseram",
            "agora",
            "então",
            "logo",
            "sempre",
            "nunca",
            "exatamente",
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
    ordinal_nouns=frozenset({"segunda", "quarta", "quinta", "sexta", "quarto"}),
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
    digit_words=frozenset({"dígito", "dígitos", "algarismo", "algarismos"}),
    verb_endings=(
        "aram",
        "eram",
        "iram",
        "avam",
        "arão",
        "erão",
        "irão",
    ),
)


# --- dates ----------------------------------------------------------------------------------------
DATES = DateData(
    months=(
        ("janeiro",),
        ("fevereiro",),
        ("março", "marco"),
        ("abril",),
        ("maio",),
        ("junho",),
        ("julho",),
        ("agosto",),
        ("setembro",),
        ("outubro",),
        ("novembro",),
        ("dezembro",),
    ),
    short_months=(
        ("jan",),
        ("fev",),
        ("mar",),
        ("abr",),
        ("mai",),
        ("jun",),
        ("jul",),
        ("ago",),
        ("set",),
        ("out",),
        ("nov",),
        ("dez",),
    ),
    weekdays=(
        ("segunda-feira", "segunda feira", "segundas-feiras", "2ª feira", "2ª-feira"),
        ("terça-feira", "terça feira", "terca-feira", "terças-feiras", "3ª feira", "3ª-feira"),
        ("quarta-feira", "quarta feira", "quartas-feiras", "4ª feira", "4ª-feira"),
        ("quinta-feira", "quinta feira", "quintas-feiras", "5ª feira", "5ª-feira"),
        ("sexta-feira", "sexta feira", "sextas-feiras", "6ª feira", "6ª-feira"),
        ("sábado", "sabado", "sábados"),
        ("domingo", "domingos"),
    ),
    short_weekdays=(("seg",), ("ter",), ("qua",), ("qui",), ("sex",), ("sáb", "sab"), ("dom",)),
    bare_weekdays=(("segunda",), ("terça", "terca"), ("quarta",), ("quinta",), ("sexta",), (), ()),
    capitalised=False,
    doubtful=frozenset({"marco"}),
    capital_only=frozenset(),
    month_first=False,
    paired_years=False,
    dotted_clock=True,
    words={
        DatePart.DAY_SHIFT: {
            -2: ("anteontem", "antes de ontem"),
            -1: ("ontem",),
            0: ("hoje",),
            1: ("amanhã", "amanha"),
            2: ("depois de amanhã",),
        },
        DatePart.TURN_BEFORE: {
            -2: ("último", "última", "ultimo", "ultima", "na última", "no último"),
            -1: ("passado", "passada"),
            0: (
                "este",
                "esta",
                "neste",
                "nesta",
                "deste",
                "desta",
                "esse",
                "essa",
                "nesse",
                "nessa",
            ),
            1: ("próximo", "próxima", "proximo", "proxima", "na próxima", "no próximo"),
        },
        DatePart.TURN_AFTER: {
            -1: ("passado", "passada", "anterior"),
            0: ("em curso", "corrente"),
            1: ("que vem", "próximo", "próxima", "seguinte"),
        },
        DatePart.UNIT: {
            1: ("semana",),
            2: ("mês", "mes"),
            3: ("trimestre",),
            4: ("ano",),
            5: ("década",),
            6: ("século",),
        },
        DatePart.UNITS: {
            0: ("dia", "dias"),
            1: ("semana", "semanas"),
            2: ("mês", "meses", "mes"),
            4: ("ano", "anos"),
            5: ("década", "décadas"),
            6: ("século", "séculos"),
        },
        DatePart.ONE: {1: ("um", "uma")},
        DatePart.AGO_AFTER: {0: ("atrás",)},
        DatePart.AGO_BEFORE: {0: ("há", "faz")},
        DatePart.AHEAD_BEFORE: {0: ("dentro de", "daqui a", "daqui")},
        DatePart.SEASON: {
            21: ("primavera",),
            22: ("verão",),
            23: ("outono",),
            24: ("inverno",),
        },
        DatePart.QUARTER: {
            0: ("trimestre",),
            1: ("1T",),
            2: ("2T",),
            3: ("3T",),
            4: ("4T",),
        },
        DatePart.CENTURY: {0: ("século", "séc"), 1: ("séculos",)},
        DatePart.OF: {0: ("de", "do", "da")},
        DatePart.ARTICLE: {0: ("o", "a", "os", "as", "no", "na", "do", "ao", "dia", "nos")},
        DatePart.FROM: {0: ("de", "do", "desde", "dos", "das", "a partir de")},
        DatePart.TO: {
            0: ("a", "até", "ao", "aos", "às", "à", "até ao", "até às", "até a", "até o")
        },
        DatePart.BETWEEN: {0: ("entre",)},
        DatePart.AND: {0: ("e", "ou")},
        DatePart.IN: {
            0: (
                "em",
                "desde",
                "até",
                "de",
                "do",
                "no",
                "para",
                "entre",
                "ao",
                "a partir de",
                "antes de",
                "depois de",
                "por",
                "a",
            ),
        },
        DatePart.MONTH_CUE: {
            0: (
                "em",
                "desde",
                "até",
                "antes de",
                "depois de",
                "a partir de",
                "início de",
                "final de",
                "fim de",
                "meados de",
            )
        },
        DatePart.YEAR_WORD: {0: ("ano de", "ano", "anos de")},
        DatePart.DECADE_BEFORE: {0: ("anos", "década de", "décadas de", "anos de")},
        DatePart.DAY_WORD: {0: ("dia", "no dia", "dias", "nos dias")},
        DatePart.MONTH_WORD: {0: ("mês de", "mês")},
        DatePart.ORDINAL_MARK: {0: ("º", "°", "ª", "o")},
        DatePart.WEEKDAY_CUE: {
            0: (
                "na",
                "nesta",
                "desta",
                "última",
                "próxima",
                "passada",
                "até",
                "à",
                "da",
                "essa",
                "nessa",
                "de",
                "esta",
                "para",
                "desde",
                "na última",
                "na próxima",
            ),
        },
        DatePart.WEEKDAY_AFTER: {
            0: ("para", "em", "no", "na", "pela", "que", "o", "os", "um", "uma", "após", "contra"),
            1: ("quando", "durante", "depois", "às", "à", "com", "por", "antes"),
        },
        DatePart.AT: {
            0: (
                "às",
                "à",
                "até às",
                "das",
                "pelas",
                "ao",
                "desde as",
                "a partir das",
                "antes das",
                "depois das",
            ),
            1: ("por volta das", "por volta de", "cerca das", "perto das"),
        },
        DatePart.HOUR: {0: ("h", "hs", "hrs"), 1: ("hora", "horas")},
        DatePart.MINUTE: {0: ("min", "minutos", "minuto", "m")},
        DatePart.HALF_DAY: {
            0: ("da manhã", "da madrugada", "da manha"),
            12: ("da tarde", "da noite"),
        },
        DatePart.NOON: {
            720: ("meio-dia", "meio dia", "meiodia"),
            0: ("meia-noite", "meia noite", "meianoite", "zero hora", "zero horas", "0 hora"),
        },
        DatePart.PAST_HOUR: {
            30: ("e meia", "e trinta", "e meio"),
            15: ("e um quarto", "e quinze"),
            -15: ("menos um quarto",),
        },
        DatePart.BEFORE_HOUR: {
            -15: (
                "um quarto para as",
                "quinze para as",
                "quinze para o",
            )
        },
        DatePart.PLUS_MINUTES: {1: ("e",), -1: ("menos",)},
        DatePart.MINUTES_TO: {-1: ("para as", "para o", "para a", "para", "pras", "pro", "pra")},
        DatePart.MERIDIEM: {0: ("am", "a.m.", "a.m", "a. m."), 12: ("pm", "p.m.", "p.m", "p. m.")},
        DatePart.AT_HOUR: {
            0: (
                "às",
                "pelas",
                "por volta das",
                "até às",
                "a partir das",
                "antes das",
                "depois das",
                "desde as",
            )
        },
        DatePart.ZONE: {0: ("GMT", "BRT", "BST", "CET", "CEST", "UTC", "ET", "EDT", "EST", "PT")},
        DatePart.SPELL: {0: ("em", "durante", "por", "há", "durou", "duração de", "tempo de")},
        DatePart.COUNTED: {
            0: (
                "pessoas",
                "euros",
                "dólares",
                "reais",
                "libras",
                "mil",
                "milhões",
                "milhão",
                "bilhões",
                "mi",
                "bi",
                "km",
                "m",
                "kg",
                "g",
                "metros",
                "quilômetros",
                "quilómetros",
                "toneladas",
                "casas",
                "soldados",
                "membros",
                "funcionários",
                "trabalhadores",
                "anos",
                "dias",
                "horas",
                "minutos",
                "mortos",
                "feridos",
                "casos",
                "vezes",
                "hectares",
                "litros",
                "páginas",
                "palavras",
                "empresas",
                "estudantes",
                "alunos",
                "homens",
                "mulheres",
                "crianças",
                "manifestantes",
                "policiais",
                "refugiados",
                "migrantes",
                "watts",
                "MW",
                "GW",
                "pontos",
                "votos",
                "unidades",
                "ienes",
                "pés",
                "cidades",
                "habitantes",
                "moradores",
                "famílias",
                "veículos",
                "carros",
                "torcedores",
                "espectadores",
                "milhas",
            ),
        },
        DatePart.BOUND: {
            0: (
                "mais de",
                "menos de",
                "quase",
                "pelo menos",
                "aproximadamente",
                "ao menos",
                "acima de",
                "os",
                "as",
                "uns",
                "umas",
                "R$",
                "US$",
            ),
        },
        DatePart.NAME: {0: ("24/7", "9/11")},
    },
)


# --- names ----------------------------------------------------------------------------------------
_ELISIONS = "d"
_ABBREVIATIONS = """
mr mrs ms dr st jr sr sra prof rev gen sen rep gov lt col sgt capt inc corp ltd co no vs srta dra
profa av eng gal cel cap min dep exmo
"""
_CLITICS = "s feira se lo la los las lhe me"
_PARTICLES = "von van der den bin ibn al el di della du del"
_LINKING = "de da do dos das d di del la"
_COURTESY = """
sr sra sr. sra. srta srta. dr dra dr. dra. senhor senhora dona dom doutor doutora d. prof prof.
profa professor professora padre frei mr mr. mrs mrs. ms ms. sir lord lady reverendo reverenda
irmão irmã pastor
"""
_OFFICES = """
presidente presidenta ministro ministra primeiro-ministro primeira-ministra premiê chanceler
secretário secretária secretário-geral diretor diretora director directora ceo cto cfo coo vp
executivo executiva presidente-executivo diretor-geral governador governadora prefeito prefeita
senador senadora deputado deputada vereador vereadora juiz juíza desembargador general coronel
capitão capitã sargento tenente almirante comandante promotor promotora procurador procuradora
procurador-geral advogado advogada porta-voz embaixador embaixadora analista engenheiro engenheira
pesquisador pesquisadora investigador investigadora cientista fundador fundadora cofundador
cofundadora chefe gerente técnico treinador treinadora atacante zagueiro goleiro guarda-redes
médio rei rainha príncipe princesa papa bispo arcebispo cardeal economista editor editora
jornalista repórter autor autora ator atriz cantor cantora escritor escritora líder membro
vice-presidente vice assessor assessora coordenador coordenadora sócio sócia delegado delegada
empresário empresária candidato candidata investidor médico médica historiador ativista magistrado
conselheiro presidente-da-câmara autarca responsável colega chief officer
"""
_OFFICE_MODIFIERS = """
ex ex- antigo antiga então vice atual atual-presidente primeiro primeira alto falecido futuro
futura novo nova principal
"""
_DEPARTMENTS = """
engenharia software infraestrutura infraestruturas operações finanças fazenda pesquisa tecnologia
marketing comunicação saúde educação defesa segurança justiça relações exteriores negócios
estrangeiros economia casa civil research engineering technology operating financial product
"""
_INSTITUTIONS = """
universidade ministério banco instituto departamento agência comissão comitê comité conselho
tribunal partido união associação federação liga clube grupo empresa companhia jornal televisão
rádio fundação fundo organização sociedade museu hospital escola igreja polícia exército marinha
academia secretaria câmara senado congresso assembleia governo prefeitura supremo corte força
forças frente movimento aliança centro inc inc. corp corp. ltd ltda s.a sa press times post news
bank university group college company league united city fc ltd. llc plc gmbh ag nv institute cf
lab labs laboratory foundation association club society academy network radio tv council committee
commission agency department ministry police airlines airways motors energy holdings partners
capital technologies systems software studios records church school museum conference conferência
conférence conferenza konferensi conferencia
"""
_LANDMARKS = """
rio lago monte serra ilha ilhas mar oceano baía golfo condado estado província distrito rua
avenida estrada praça parque vale praia costa península deserto aeroporto estação ponte cidade
vila bairro porto santa santo são street river lake county park beach island avenue road square
"""
_PLACE_PREPOSITIONS = "em desde"
_HOLDERS = "de da do dos das na no em pela pelo"
_COMMON = """
presidente governo estado estados ministro papa rei rainha igreja internet natal páscoa deus
segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho
agosto setembro outubro novembro dezembro constituição república nação país justiça tv ceo pib ia
utc gmt dna ok pr ai agi gpu gpus cpu mw gw kw kwh kg km rna cto cfo coo vp pdg it hr pc usb wifi
sms led gdp pil vip id dvd cd gps suv ngo ong lgbt lgbtq covid hiv aids abc-x wib wit wita bst est
edt pst cet am pm iv ii iii vi vii viii ix xi xii tvs norte sul leste oeste ocidente oriente
"""
_STARTERS = """
o a os as um uma uns umas este esta estes estas esse essa esses essas isso isto aquele aquela
aqueles aquelas aquilo ele ela eles elas eu nós você vocês tu seu sua seus suas meu minha meus
minhas nosso nossa nossos nossas quem que qual quais quando onde por porque porquê como se embora
apesar depois antes até desde durante enquanto em no na nos nas num numa ao aos à às de do da dos
das dum duma com sem sob sobre entre para pelo pela pelos pelas contra segundo conforme após e mas
ou nem porém contudo todavia entretanto portanto assim então logo também ainda já agora hoje ontem
amanhã aqui ali lá muito muita muitos muitas pouco pouca poucos poucas mais menos todo toda todos
todas cada ambos ambas outro outra outros outras algum alguma alguns algumas nenhum nenhuma tal
tais vários várias diversos diversas dois duas três quatro cinco seis sete oito nove dez primeiro
primeira último última além aliás afinal finalmente recentemente atualmente anteriormente não sim
nunca sempre talvez apenas só mesmo é são foi foram era eram está estão estava há havia tem têm
tinha ser estar ter haver vai vamos pode podem deve devem fazer faz fez diz disse afirmou acredito
acho foto fotos imagem fonte leia veja clique vídeo policiais autoridades pessoas homens mulheres
crianças especialistas pesquisadores cientistas empresas bares igrejas ações nada tudo alguém
ninguém quanto quantos cerca quase pelo-menos aproximadamente caso consoante perante lhe me te
nos-últimos por-isso de-acordo segundo-o grande grandes novo nova novos novas bom boa bem mal daí
ex desta deste dessa desse nesta neste nessa nesse naquele naquela através visto dado tendo sendo
sabe sei saiba ora eis obrigado obrigada deixe com-base trata-se trata tanto imagine ativistas
senadores moradores trabalhadores
reunião agentes jovem jovens cineasta startup quer seja manifestantes
claro
diplomatas
"""
_ACTING = """
foi tem teve vai está será apresentou anunciou lançou informou divulgou comprou vendeu contratou
demitiu venceu perdeu
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
_CLAUSAL = "não nunca jamais"
_LEXICAL = "sem nem nenhum nenhuma nenhuns nenhumas ninguém nada tampouco sequer"
_CONCORD = "nada nenhum nenhuma nenhuns ninguém nunca jamais nem tampouco sequer"
_IDIOMS = """
não_só não_apenas não_somente não_obstante nada_menos nem_só nem_sempre_que a_não_ser ou_não
se_não_for sem_dúvida sem_dúvidas não_menos não_mais_que não_mais_do_que quanto_antes
nada_mais_do_que antes_de_tudo primeiro_ministro primeira_ministra primeiros_ministros
primeira_dama últimos_anos últimas_semanas últimos_meses última_semana últimos_dias última_década
últimas_décadas em_primeiro_lugar último_ano último_mês por_último última_hora em_alta
alta_definição não_há_dúvida não_há_dúvidas
"""
_BOUNDARIES = "mas porque embora enquanto que se quando e ou pois"
_OPPOSITIONS = """
rise-fall: aumentar elevar disparar crescer subir aumenta aumentam aumentou aumentaram aumentava
  aumentavam aumentará aumentarão aumentaria aumentariam aumentando aumentado aumentada aumentados
  aumentadas aumente aumentem eleva elevam elevou elevaram elevava elevavam elevará elevarão
  elevaria elevariam elevando elevado elevada elevados elevadas eleve elevem dispara disparam
  disparou dispararam disparava disparavam disparará dispararão dispararia disparariam disparando
  disparado disparada disparados disparadas dispare disparem cresce crescem cresceu cresceram
  crescia cresciam crescerá crescerão cresceria crescendo crescido crescida crescidos crescidas
  subiu subiram subia subiam subirá subirão subiria subindo subido subida subidos subidas aumento
  aumentos sobe sobem crescimento alta elevação saltou saltaram salto / baixar despencar recuar
  encolher descer baixa baixam baixou baixaram baixava baixavam baixará baixarão baixaria baixariam
  baixando baixado baixada baixados baixadas baixe baixem despenca despencam despencou despencaram
  despencava despencavam despencará despencarão despencaria despencariam despencando despencado
  despencada despencados despencadas despenque despenquem recua recuam recuou recuaram recuava
  recuavam recuará recuarão recuaria recuariam recuando recuado recuada recuados recuadas recue
  recuem encolhe encolhem encolheu encolheram encolhia encolhiam encolherá encolherão encolheria
  encolhendo encolhido encolhida encolhidos encolhidas desce descem desceu desceram descia desciam
  descerá descerão desceria descendo descido descida descidos descidas diminuir diminui diminuem
  diminuiu diminuíram diminuía diminuirá diminuirão diminuindo diminuído diminuída diminuídos
  diminuição cair cai caem caiu caíram caía caíam cairá cairão caindo caído caída caídos queda
  quedas reduzir reduz reduzem reduziu reduziram reduzirá reduzindo reduzido reduzida reduzidos
  reduzidas redução reduções recuo caírem
large-small: maior maiores máximo máxima superior superiores / menor menores mínimo mínima inferior
  inferiores
more-less: mais_de mais_do_que mais_que / menos_de menos_do_que menos_que menos
win-lose: vencer ganhar vence vencem venceu venceram vencia venciam vencerá vencerão venceria
  vencendo vencido vencida vencidos vencidas ganha ganham ganhou ganharam ganhava ganhavam ganhará
  ganharão ganharia ganhariam ganhando ganhado ganhada ganhados ganhadas ganhe ganhem ganho ganhos
  vencedor vencedora vencedores vitória vitórias triunfo triunfou vitorioso / perder perde perdem
  perdeu perderam perdia perderá perderão perdido perdida perdidos perdendo derrota derrotas
  perdedor perdedores
north-south: norte setentrional / sul meridional
east-west: leste oriental orientais / oeste ocidental ocidentais
first-last: primeiro primeira primeiros primeiras / último última últimos últimas
best-worst: melhor melhores / pior piores
before-after: antes / depois após
hire-fire: contratar recrutar contrata contratam contratou contrataram contratava contratavam
  contratará contratarão contrataria contratariam contratando contratado contratada contratados
  contratadas contrate contratem recruta recrutam recrutou recrutaram recrutava recrutavam
  recrutará recrutarão recrutaria recrutariam recrutando recrutado recrutada recrutados recrutadas
  recrute recrutem contratação contratações / demitir demite demitem demitiu demitiram demitirá
  demitindo demitido demitida demitidos demitidas demissão demissões despedir despede despediu
  despediram despedido despedida despedidos despedimento despedimentos
buy-sell: comprar compra compram comprou compraram comprava compravam comprará comprarão compraria
  comprariam comprando comprado comprada comprados compradas compre comprem compras adquirir
  adquire adquirem adquiriu adquiriram adquirido adquirida aquisição aquisições / vender vende
  vendem vendeu venderam vendia venderá vendido vendida vendidos vendidas vendendo venda vendas
open-close: abrir abre abrem abriu abriram abrirá abria aberto aberta abertos abertas abrindo
  abertura reabriu reaberto reaberta reabrir / fechar fecha fecham fechou fecharam fechava fechavam
  fechará fecharão fecharia fechariam fechando fechado fechada fechados fechadas feche fechem
  fechamento encerramento
accept-reject: aceitar aprovar aceita aceitam aceitou aceitaram aceitava aceitavam aceitará
  aceitarão aceitaria aceitariam aceitando aceitado aceitada aceitados aceitadas aceite aceitem
  aprova aprovam aprovou aprovaram aprovava aprovavam aprovará aprovarão aprovaria aprovariam
  aprovando aprovado aprovada aprovados aprovadas aprove aprovem aceito aceitação aprovação /
  rejeitar recusar rejeita rejeitam rejeitou rejeitaram rejeitava rejeitavam rejeitará rejeitarão
  rejeitaria rejeitariam rejeitando rejeitado rejeitada rejeitados rejeitadas rejeite rejeitem
  recusa recusam recusou recusaram recusava recusavam recusará recusarão recusaria recusariam
  recusando recusado recusada recusados recusadas recuse recusem rejeição
support-oppose: apoiar apoia apoiam apoiou apoiaram apoiava apoiavam apoiará apoiarão apoiaria
  apoiariam apoiando apoiado apoiada apoiados apoiadas apoie apoiem apoio apoios apoiantes
  apoiadores / opor opõe opõem opôs opuseram opositores oposição contrários
allow-ban: permitir permite permitem permitiu permitiram permitirá permitido permitida permitidos
  autorizar autoriza autorizou autorizaram autorizado autorizada autorização / proibir proíbe
  proíbem proibiu proibiram proibirá proibido proibida proibidos proibidas proibição interdição
guilty-innocent: culpado culpada culpados condenado condenada condenados / inocente inocentes
  absolvido absolvida absolvidos
male-female: homem homens masculino masculina rapaz rapazes menino meninos / mulher mulheres
  feminino feminina rapariga menina meninas
left-right: esquerda / direita
start-end: começar iniciar começa começam começou começaram começava começavam começará começarão
  começaria começariam começando começado começada começados começadas começe começem inicia
  iniciam iniciou iniciaram iniciava iniciavam iniciará iniciarão iniciaria iniciariam iniciando
  iniciado iniciada iniciados iniciadas inicie iniciem começo início / terminar termina terminam
  terminou terminaram terminava terminavam terminará terminarão terminaria terminariam terminando
  terminado terminada terminados terminadas termine terminem término acabou acabaram
alive-dead: sobreviver sobrevive sobrevivem sobreviveu sobreviveram sobrevivente sobreviventes /
  morto morta mortos mortas morre morrem morreu morreram morrer morrerá morte mortes falecido
  falecida faleceu
import-export: importar importa importou importado importados importada importação importações
  importador importadores / exportar exporta exportou exportado exportados exportada exportação
  exportações exportador exportadores
ally-enemy: aliado aliada aliados amigo amigos / inimigo inimiga inimigos
old-young: idoso idosa idosos velho velha velhos / jovem jovens
safe-dangerous: seguro segura seguros seguras / perigoso perigosa perigosos perigosas
possible-impossible: possível possíveis / impossível impossíveis
legal-illegal: legal legais legalmente / ilegal ilegais ilegalmente
rich-poor: rico rica ricos ricas / pobre pobres
hot-cold: quente quentes / frio fria frios frias
easy-difficult: fácil fáceis facilmente / difícil difíceis
improve-worsen: melhorar melhora melhoram melhorou melhoraram melhorado melhoria melhorias / piorar
  piora pioram piorou pioraram piorado agravar agravamento
positive-negative: positivo positiva positivos positivas / negativo negativa negativos negativas
public-private: público pública públicos públicas / privado privada privados privadas
majority-minority: maioria / minoria
peace-war: paz / guerra guerras
love-hate: amor amar ama amam / ódio odiar odeia odeiam
"""
_SAYING = """
disse diz dizem disseram afirmou afirma afirmam afirmaram declarou declara contou conta explicou
explica acrescentou acrescenta escreveu escreve argumentou insistiu alertou avisou anunciou
anuncia alegou observou respondeu perguntou admitiu negou confirmou confirma sugeriu recordou
lembrou continuou prosseguiu concluiu completou comentou comenta ressaltou destacou revelou
relatou referiu salientou sublinhou segundo garantiu tuitou adiantou dizendo acusou acrescentando
afirmando tweetou twittou
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
                ausen ausên carec cessar cessou desabit desconhec desempreg desnecess desocup
                despreparad desprov dificilmente discord dispens escass evita evito excet exclui
                excluí falha falhou falta faltou fracass ignor ilega ilegí ilesa ileso ilimit imped
                impossi impossí imprevis improváv inadeq inalter incapa incert incomu incontest
                indesej indispon inelegív inesper inexist inexper ininterr injust inofens insufic
                inusit invict invisí invés inédit inúteis inútil nega negado negam negando negar
                negaram negou nulo parou proib proíb rarament recus rejei segura seguras seguro
                seguros senão
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
    code="pt",
    name="Portuguese",
    segmentation=SEGMENTATION,
    numerals=NUMERALS,
    quantities=QUANTITIES,
    dates=DATES,
    names=NAMES,
    polarity=POLARITY,
)
