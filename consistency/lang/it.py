"""Italian."""

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
        arch avv cap cfr col don dott dott.ssa dottssa dr es gen geom ing mons mr mrs ms on p.es
        prof prof.ssa profssa rag s sen sig sig.na sig.ra sigg sigra ss st ten vs
        """
    ),
    number_abbreviations=words(
        """
        ago apr art artt ca cap dic feb fig gen giu lug mag mar n n.º no nov nr nº ott p pag pagg
        pp set sett tel vol
        """
    ),
    final_abbreviations=words(
        """
        a.c a.m bros co corp d.c ecc etc inc jr ltd p.m plc s.a.s s.n.c s.p.a s.r.l spa srl u.k
        u.s u.s.a
        """
    ),
    particles=words("d da de dei del della di la le lo van von"),
    contrastives=words("eppure|ma|mentre|però|tuttavia", "|"),
    additives=words("e ed"),
    subjects=words("ciò egli ella essa esse essi esso io lei loro lui noi questo voi"),
    correlatives=words("anche ancora non piuttosto pure solo soprattutto"),
    stopwords=words(
        """
        a abbiamo affermato agli ai al all alla alle allo allora altra altre altri altro anche
        ancora avere aveva avevano bene che chi ci come con contro così cui da dagli dai dal dall
        dalla dalle dallo degli dei del dell della delle dello detto deve devono di dichiarato
        dopo dove durante e ed era erano essere fatto fino fra fu furono già gli ha hanno ho i il
        in io l la le lei lo loro lui lì ma meno mentre mi mia mio molta molte molti molto ne
        negli nei nel nell nella nelle nello noi non nostra nostro né o ogni per perché più poco
        poi poiché possono presso prima può quale quali quando quei quel quella quelle quelli
        quello questa queste questi questo qui saranno sarebbe sarà se senza si solo sono sopra
        sotto stata state stati stato stessa stesso su sua sue sugli sui sul sull sulla sulle
        sullo suo suoi tanto ti tra tutta tutte tutti tutto un una uno va vanno verso vi voi è
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
DATES = DateData()


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
