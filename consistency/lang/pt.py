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
        DatePart.CENTURY: {0: ("século", "séculos", "séc")},
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
                "até as",
                "das",
                "pelas",
                "ao",
                "após as",
                "desde as",
                "a partir das",
                "antes das",
                "depois das",
            ),
            1: ("por volta das", "por volta de", "cerca de", "cerca das", "perto das"),
        },
        DatePart.HOUR: {0: ("h", "hs", "hrs"), 1: ("hora", "horas")},
        DatePart.MINUTE: {0: ("min", "minutos", "minuto", "m")},
        DatePart.HALF_DAY: {
            0: ("da manhã", "da madrugada", "da manha"),
            12: ("da tarde", "da noite"),
        },
        DatePart.NOON: {
            720: ("meio-dia", "meio dia", "meiodia"),
            0: ("meia-noite", "meia noite", "meianoite"),
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
        DatePart.AT_HOUR: {0: ("às", "pelas", "por volta das", "até às", "a partir das")},
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
                "cerca de",
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
