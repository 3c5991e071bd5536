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
from consistency.lang.wordlist import words

# --- segmentation ---------------------------------------------------------------------------------
SEGMENTATION = SegmentationData(
    bound_abbreviations=words(
        """
        arq av cap cel cf d dep dr dra drs eng ex exma exmo fls gen gov maj mr mrs ms p.ex pe pres
        prof profa rev sgt sr sra srs srta st sta sto ten vs
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
        a.c a.m bros cia co corp d.c e.u.a etc inc jr lda ltd ltda p.m plc s.a s.a.d u.k u.s
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
