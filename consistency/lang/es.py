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
from consistency.lang.wordlist import words

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
        a.c a.m bros co corp cía d.c dd.hh ee ee.u ee.uu ee.uu.aa etc inc jr ltd p.m plc s.a s.a.u
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
