"""English."""

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
        al capt cf cmdr col cpl cpt det dr e.g fr gen gov hon i.e lt maj messrs mr mrs ms mt pres prof
        rep reps rev sen sens sgt st ste viz vs
        """
    ),
    number_abbreviations=words(
        """
        approx apr art aug ca ch dec est feb fig jan jul jun mar no nos nov oct p pp sec sep sept
        vol
        """
    ),
    final_abbreviations=words(
        """
        a.m assn ave b.a blvd bros co corp d.c dept e.u etc inc jr l.a llc ltd m.a m.d n.y p.m
        ph.d plc rd sr u.k u.n u.s u.s.a univ
        """
    ),
    particles=words("da de del den der di du la le st van von"),
    contrastives=words("but|so that|whereas|while|yet", "|"),
    additives=words("and or"),
    subjects=words("he i it she that’s there they this we who you"),
    correlatives=words("also even for if never not only rather then"),
    stopwords=words(
        """
        a about after again against all also although an and another any are as at be because been
        before being between both but by can could did do does done down during each every for
        from had has have having he her here him his how i if in into is it its just many may me
        might more most much must my no nor not of off on once only or other our out over own said
        same says shall she should since so some such than that the their them then there these
        they this those though through to too under until up us very was we were what when where
        which while who whom whose why will with within without would you your
        """
    ),
)


# --- numerals -------------------------------------------------------------------------------------
NUMERALS = NumeralData(
    decimal_mark=".",
    space_groups=False,
    cardinals={
        word: value
        for value, word in enumerate(
            [
                "zero",
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen",
            ]
        )
    }
    | {
        word: 10 * value
        for value, word in enumerate(
            ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2
        )
    },
    rooms={},
    multipliers={"hundred": 100},
    teen_words=frozenset(),
    scales={
        "thousand": 10**3,
        "million": 10**6,
        "billion": 10**9,
        "trillion": 10**12,
        "quadrillion": 10**15,
        "lakh": 10**5,
        "crore": 10**7,
    },
    bare_scales=frozenset(),
    one_scales={},
    scale_adjectives={"half": Decimal("0.5"), "quarter": Decimal("0.25")},
    abbreviations={
        "k": 10**3,
        "K": 10**3,
        "M": 10**6,
        "mn": 10**6,
        "mln": 10**6,
        "B": 10**9,
        "G": 10**9,
        "bn": 10**9,
        "bln": 10**9,
        "tn": 10**12,
        "trn": 10**12,
    },
    money_abbreviations={"m": 10**6, "mil": 10**6, "b": 10**9, "t": 10**12},
    joiners=frozenset({"and"}),
    points=frozenset({"point"}),
    minus=frozenset({"minus", "negative"}),
    articles=frozenset({"a", "an", "one"}),
    homographs=frozenset(),
    ordinals={
        word: value
        for value, word in enumerate(
            [
                "first",
                "second",
                "third",
                "fourth",
                "fifth",
                "sixth",
                "seventh",
                "eighth",
                "ninth",
                "tenth",
                "eleventh",
                "twelfth",
                "thirteenth",
                "fourteenth",
                "fifteenth",
                "sixteenth",
                "seventeenth",
                "eighteenth",
                "nineteenth",
            ],
            start=1,
        )
    }
    | {
        word: 10 * value
        for value, word in enumerate(
            [
                "twentieth",
                "thirtieth",
                "fortieth",
                "fiftieth",
                "sixtieth",
                "seventieth",
                "eightieth",
                "ninetieth",
                "hundredth",
            ],
            start=2,
        )
    }
    | {"thousandth": 10**3, "millionth": 10**6, "billionth": 10**9},
    ordinals_end_cardinals=True,
    ordinal_marks=frozenset({"st", "nd", "rd", "th"}),
    ordinal_prefixes=(),
    ordinal_suffixes=(),
    join_parts={},
    denominators={
        "third": 3,
        "thirds": 3,
        "quarter": 4,
        "quarters": 4,
        "fourth": 4,
        "fourths": 4,
        "fifth": 5,
        "fifths": 5,
        "sixth": 6,
        "sixths": 6,
        "seventh": 7,
        "sevenths": 7,
        "eighth": 8,
        "eighths": 8,
        "ninth": 9,
        "ninths": 9,
        "tenth": 10,
        "tenths": 10,
        "twentieth": 20,
        "hundredth": 100,
        "hundredths": 100,
        "half": 2,
        "halves": 2,
    },
    fractions={"half": Decimal("0.5")},
    collectives={"dozen": 12},
    rounded={},
    indefinites={
        "dozens": (24, 100),
        "tens": (20, 100),
        "scores": (40, 100),
        "hundreds": (200, 1000),
        "thousands": (2000, 10**6),
        "millions": (2 * 10**6, 10**9),
        "billions": (2 * 10**9, 10**12),
        "trillions": (2 * 10**12, 10**15),
    },
    of_words=frozenset({"of"}),
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
    code="en",
    name="English",
    segmentation=SEGMENTATION,
    numerals=NUMERALS,
    quantities=QUANTITIES,
    dates=DATES,
    names=NAMES,
    polarity=POLARITY,
)
