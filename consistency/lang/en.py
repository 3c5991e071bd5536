"""English."""

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
        al capt cf cmdr col cpl cpt det dr e.g fr gen gov hon i.e lt maj messrs mr mrs ms mt pres
        prof rep reps rev sen sens sgt st ste viz vs
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
        a.m assn ave b.a blvd bros co corp d.c dept e.u inc jr l.a llc ltd m.a m.d n.y p.m
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
    boilerplate_openers=(
        "read also",
        "read more",
        "also read",
        "see also",
        "follow us",
        "subscribe ",
        "sign up",
        "sign-up",
        "click here",
        "share this",
        "get our ",
        "get the latest",
        "download our",
        "photo:",
        "photo by",
        "credit:",
        "image:",
        "advertisement",
        "leave a comment",
        "comments",
        "related articles",
        "recommended",
        "more on this story",
    ),
    boilerplate_mentions=(
        "our newsletter",
        "our social media",
        "our website",
        "our app ",
        "our youtube",
        "our facebook",
        "our telegram",
        "our whatsapp",
        "all rights reserved",
        "originally published on our",
    ),
)


# --- numerals -------------------------------------------------------------------------------------
NUMERALS = NumeralData(
    decimal_mark=".",
    space_groups=True,
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
    hundreds_below=100,
    teen_words=frozenset(),
    scales={
        "thousand": 10**3,
        "million": 10**6,
        "billion": 10**9,
        "trillion": 10**12,
        "quadrillion": 10**15,
        "quintillion": 10**18,
        "sextillion": 10**21,
        "lakh": 10**5,
        "lakhs": 10**5,
        "crore": 10**7,
        "crores": 10**7,
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
        "bn": 10**9,
        "bln": 10**9,
        "tn": 10**12,
        "trn": 10**12,
    },
    money_abbreviations={"m": 10**6, "mil": 10**6, "b": 10**9, "t": 10**12},
    joiners=frozenset({"and"}),
    points=frozenset({"point"}),
    minus=frozenset({"minus", "negative"}),
    not_minus=frozenset(),
    articles=frozenset({"a", "an", "one"}),
    homographs=frozenset(),
    homograph_openers=frozenset(),
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
    lone_ordinals=frozenset(),
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
    collectives={"dozen": 12, "dozens": 12},
    rounded={},
    indefinites={
        "dozens": (20, 100),
        "tens": (20, 100),
        "scores": (40, 100),
        "hundreds": (200, 1000),
        "thousands": (2000, 10**6),
        "millions": (2 * 10**6, 10**9),
        "billions": (2 * 10**9, 10**12),
        "trillions": (2 * 10**12, 10**15),
    },
    vague=frozenset({"several", "multiple", "few", "many", "multi"}),
    idioms=frozenset({"no", "which", "this", "that", "every", "any", "each"}),
    of_words=frozenset({"of"}),
)


# --- quantities -----------------------------------------------------------------------------------
_EXCEEDING = (
    "exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing topped topping"
)
_EXCEEDED = ("", " the")
"""What may stand between such a verb and the number."""
_NOT_EXCEEDING = ("not {}", "never {}", "t {}", "without {}", "nor {}")

QUANTITIES = QuantityData(
    units={
        "percent": "percent|per cent|pct|percentage",
        "percentage-point": "percentage point|percentage points|percent points|pct points",
        "millisecond": "millisecond|milliseconds",
        "second": "second|seconds|sec|secs",
        "minute": "minute|minutes|mins|min",
        "hour": "hour|hours|hr|hrs",
        "day": "day|days",
        "week": "week|weeks|wk|wks",
        "fortnight": "fortnight|fortnights",
        "month": "month|months",
        "quarter": "quarters",
        "year": "year|years|yr|yrs|yo",
        "decade": "decade|decades",
        "century": "century|centuries",
        "nanometer": "nanometer|nanometers|nanometre|nanometres",
        "micrometer": "micrometer|micrometers|micrometre|micrometres|micron|microns",
        "millimeter": "millimeter|millimeters|millimetre|millimetres",
        "centimeter": "centimeter|centimeters|centimetre|centimetres",
        "meter": "meter|meters|metre|metres",
        "kilometer": "kilometer|kilometers|kilometre|kilometres|kms",
        "inch": "inch|inches",
        "foot": "foot|feet",
        "yard": "yard|yards",
        "mile": "mile|miles",
        "nautical-mile": "nautical mile|nautical miles",
        "light-year": "light year|light years",
        "square-meter": "square meter|square meters|square metre|square metres|sq m",
        "square-kilometer": "square kilometer|square kilometers|square kilometre"
        "|square kilometres|sq km",
        "square-foot": "square foot|square feet|sq ft",
        "square-inch": "square inch|square inches|sq in",
        "square-mile": "square mile|square miles|sq mi",
        "hectare": "hectare|hectares",
        "acre": "acre|acres",
        "milliliter": "milliliter|milliliters|millilitre|millilitres|mls",
        "centiliter": "centiliter|centiliters|centilitre|centilitres",
        "liter": "liter|liters|litre|litres",
        "hectoliter": "hectoliter|hectoliters|hectolitre|hectolitres",
        "cubic-centimeter": "cubic centimeter|cubic centimeters",
        "cubic-meter": "cubic meter|cubic meters|cubic metre|cubic metres",
        "cubic-foot": "cubic foot|cubic feet",
        "gallon": "gallon|gallons",
        "pint": "pint|pints",
        "barrel": "barrel|barrels",
        "cup": "cup|cups",
        "tablespoon": "tablespoon|tablespoons",
        "teaspoon": "teaspoon|teaspoons",
        "milligram": "milligram|milligrams|milligramme|milligrammes",
        "gram": "gram|grams|gramme|grammes",
        "kilogram": "kilogram|kilograms|kilo|kilos|kilogramme|kilogrammes",
        "tonne": "tonne|tonnes|ton|tons|metric ton|metric tons",
        "ounce": "ounce|ounces",
        "pound": "lb|lbs",
        "stone": "stone",
        "carat": "carat|carats",
        "celsius": "degrees celsius|degree celsius|celsius|degrees centigrade|degrees c",
        "fahrenheit": "degrees fahrenheit|degree fahrenheit|fahrenheit|degrees f",
        "kelvin": "kelvin|degrees kelvin|kelvins",
        "degree": "degree|degrees|deg",
        "mile-per-hour": "mph",
        "knot": "knot|knots",
        "watt": "watt|watts",
        "kilowatt": "kilowatt|kilowatts",
        "megawatt": "megawatt|megawatts",
        "gigawatt": "gigawatt|gigawatts",
        "terawatt": "terawatt|terawatts",
        "horsepower": "horsepower",
        "joule": "joule|joules",
        "calorie": "calorie|calories",
        "watt-hour": "watt hour|watt hours",
        "kilowatt-hour": "kilowatt hour|kilowatt hours",
        "megawatt-hour": "megawatt hour|megawatt hours",
        "gigawatt-hour": "gigawatt hour|gigawatt hours",
        "terawatt-hour": "terawatt hour|terawatt hours",
        "bit": "bit|bits",
        "byte": "byte|bytes",
        "kilobyte": "kilobyte|kilobytes",
        "megabyte": "megabyte|megabytes",
        "gigabyte": "gigabyte|gigabytes",
        "terabyte": "terabyte|terabytes",
        "petabyte": "petabyte|petabytes",
        "volt": "volt|volts",
        "hertz": "hertz",
        "gigahertz": "gigahertz",
        "megahertz": "megahertz",
        "decibel": "decibel|decibels",
        "square-centimeter": "square centimeter|square centimeters",
        "square-yard": "square yard|square yards",
        "permille": "permille",
        "gigabit": "gigabit|gigabits",
        "megabit": "megabit|megabits",
        "kilobit": "kilobit|kilobits",
        "ampere": "ampere|amperes",
        "milliampere": "milliampere|milliamperes",
        "ohm": "ohm|ohms",
        "kilocalorie": "kilocalorie|kilocalories",
        "kilojoule": "kilojoule|kilojoules",
        "electronvolt": "electronvolt|electronvolts",
        "newton": "newton|newtons",
        "kilohertz": "kilohertz",
        "pixel": "pixel|pixels",
        "megapixel": "megapixel|megapixels",
        "decimeter": "decimeter|decimeters",
        "lumen": "lumen",
        "microgram": "microgram|micrograms",
        "pascal": "pascal|pascals",
        "hectopascal": "hectopascal|hectopascals",
        "cubic-kilometer": "cubic kilometer|cubic kilometers",
        "megaliter": "megaliter|megaliters",
        "deciliter": "deciliter|deciliters",
        "fluid-ounce": "fluid ounce|fluid ounces",
    },
    currencies={
        "": "krona|kronor|krone|kroner|crowns|dinar|dinars|rial|rials",
        "RON": "lei",
        "BTC": "bitcoin|bitcoins|btc|xbt",
        "USD": "dollar|dollars|us dollar|us dollars|u s dollar|u s dollars|american dollars"
        "|american dollar|buck|bucks",
        "EUR": "euro|euros",
        "GBP": "pound|pounds|pound sterling|pounds sterling|sterling|british pounds|quid"
        "|british pound",
        "JPY": "yen|japanese yen",
        "CNY": "yuan|chinese yuan|renminbi",
        "INR": "rupee|rupees|indian rupees|indian rupee",
        "IDR": "rupiah|indonesian rupiah|indonesian rupiahs",
        "BRL": "reais|reals|brazilian reais|brazilian reals|brazilian real",
        "RUB": "rouble|roubles|ruble|rubles|russian ruble|russian rubles",
        "CHF": "swiss franc|swiss francs",
        "AUD": "australian dollar|australian dollars",
        "CAD": "canadian dollar|canadian dollars",
        "NZD": "new zealand dollars|new zealand dollar",
        "HKD": "hong kong dollar|hong kong dollars",
        "SGD": "singapore dollar|singapore dollars",
        "TWD": "taiwan dollars|taiwanese dollars",
        "MXN": "mexican pesos|mexican peso|peso|pesos",
        "ARS": "argentine pesos|argentine peso",
        "KRW": "won|south korean won",
        "TRY": "lira|turkish lira|liras",
        "ZAR": "rand|south african rand",
        "SEK": "swedish kronor|swedish krona",
        "NOK": "norwegian kroner|norwegian krone",
        "DKK": "danish kroner|danish krone",
        "ILS": "shekel|shekels|israeli new shekel|israeli new shekels|israeli shekels",
        "MYR": "ringgit|malaysian ringgit|malaysian ringgits|ringgits",
        "THB": "baht|thai baht",
        "SAR": "riyals|riyal|saudi riyal|saudi riyals",
        "AED": "dirhams|dirham|uae dirham|uae dirhams",
        "PLN": "zloty|zlotys|polish zloty|polish zlotys",
        "UAH": "hryvnia|hryvnias|ukrainian hryvnia|ukrainian hryvnias",
        "VND": "dong|vietnamese dong",
        "PHP": "philippine pesos|philippine peso",
        "NGN": "nigerian naira|nigerian nairas|naira",
        "EGP": "egyptian pound|egyptian pounds",
        "CZK": "czech koruna|czech korunas|koruna|korunas|czech crowns",
        "HUF": "hungarian forint|hungarian forints|forint|forints",
        "PKR": "pakistani rupee|pakistani rupees",
        "XOF": "cfa francs",
    },
    subunits={"EUR": "centime|centimes", "USD": "cent|cents", "GBP": "pence|penny|pennies"},
    below_zero=frozenset({"below zero", "below freezing"}),
    sign_homographs=frozenset({"in"}),
    one_units={},
    mass_pounds=frozenset({"pound", "pounds"}),
    weight_words=frozenset(
        [
            "weigh",
            "weighs",
            "weighed",
            "weighing",
            "weight",
            "weights",
            "lost",
            "lose",
            "gain",
            "gained",
            "heavy",
            "heavier",
            "lighter",
            "lift",
            "lifted",
            "kg",
            "kilograms",
            "kilos",
            "ounces",
            "baby",
            "meat",
        ]
    ),
    bounds_before={
        Bound.AT_LEAST: "at least|no fewer than|no less than|not less than|minimum|a minimum of"
        "|minimum of|not fewer than|as few as|from at least",
        Bound.MORE_THAN: "more than|over|above|in excess of|upwards of|greater than|well over|"
        "just over|"
        "better than|north of|a little over|slightly more than|much more than|"
        + "|".join(verb + to for verb in _EXCEEDING.split() for to in _EXCEEDED),
        Bound.AT_MOST: "at most|up to|no more than|not more than|maximum|a maximum of|maximum of|"
        "capped at|as much as|as many as|as high as|"
        + "|".join(
            no.format(verb) + to
            for verb in _EXCEEDING.split()
            for to in _EXCEEDED
            for no in _NOT_EXCEEDING
        ),
        Bound.LESS_THAN: "less than|fewer than|under|below|just under|lower than|well under",
        Bound.ALMOST: "almost|nearly|close to|not quite|virtually|approaching",
        Bound.ABOUT: "about|around|some|roughly|approximately|approx|an estimated|estimated|circa"
        "|or so|in the region of|in the order of|somewhere around|an average of about",
        Bound.EXACT: "exactly|precisely",
    },
    bounds_after={
        Bound.AT_LEAST: "or more|and more|or above|and above|at least|and up|plus|minimum",
        Bound.MORE_THAN: "and over|or over",
        Bound.AT_MOST: "or less|or fewer|and under|or under|or below|at most|maximum|tops",
        Bound.ABOUT: "or so|or thereabouts|approximately|ish",
        Bound.EXACT: "exactly",
    },
    duration_prepositions=frozenset({"over"}),
    bound_articles=frozenset(),
    range_openers={"between": frozenset({"and"}), "from": frozenset({"to", "until"})},
    range_connectors=frozenset({"to", "or"}),
    score_connectors=frozenset({"to"}),
    rates={
        unit: "|".join(
            f"{link} {word}"
            for word in words.split()
            for link in ("per", "a", "an", "each", "every", "one")
        )
        + f"|{adverbs}"
        for unit, words, adverbs in (
            ("second", "second", "each and every second"),
            ("minute", "minute", "by the minute"),
            ("hour", "hour", "hourly"),
            ("day", "day", "daily"),
            ("week", "week", "weekly"),
            ("month", "month", "monthly"),
            ("year", "year yr annum", "annually|yearly"),
            ("person", "person head capita passenger", "apiece"),
        )
    },
    rate_links=frozenset(["more", "extra", "additional", "less"]),
    totals=frozenset(["in total", "altogether", "overall", "all told", "total", "a total of"]),
    times=frozenset({"times", "time", "fold"}),
    multiples={2: "twice|double|doubled|doubling|twofold", 3: "triple|tripled|treble|threefold"},
    multi_stems={"million": 10**6, "billion": 10**9, "trillion": 10**12},
    age_before=frozenset(
        {
            "aged",
            "age",
            "ages",
            "aged between",
            "at the age of",
            "the age of",
            "age of",
            "as young as",
            "as old as",
            "he was",
            "she was",
            "when i was",
            "he was only",
            "she was only",
            "he was just",
            "she was just",
        }
    ),
    age_after=frozenset({"old", "olds", "of age"}),
    age_comparisons=frozenset(
        {
            "older",
            "younger",
            "his senior",
            "her senior",
            "their senior",
            "his junior",
            "her junior",
            "their junior",
            "more",
            "apart",
        }
    ),
    age_links=frozenset(),
    age_words={},
    list_joiners=frozenset({"and"}),
    age_suffixes=(),
    determiners=frozenset(
        [
            "the",
            "a",
            "an",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "your",
            "this",
            "that",
            "these",
            "those",
            "every",
            "each",
        ]
    ),
    function_words=frozenset(
        [
            "less",
            "plus",
            "towards",
            "always",
            "perhaps",
            "besides",
            "versus",
            "across",
            "ago",
            "thus",
            "still",
            "already",
            "also",
            "only",
            "just",
            "ever",
            "never",
            "again",
            "yesterday",
            "today",
            "tomorrow",
            "later",
            "earlier",
            "often",
            "of",
            "in",
            "on",
            "at",
            "to",
            "for",
            "from",
            "by",
            "with",
            "without",
            "and",
            "or",
            "but",
            "if",
            "than",
            "then",
            "as",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "being",
            "have",
            "has",
            "had",
            "do",
            "does",
            "did",
            "will",
            "would",
            "can",
            "could",
            "may",
            "might",
            "must",
            "shall",
            "should",
            "not",
            "no",
            "nor",
            "who",
            "whom",
            "whose",
            "which",
            "that",
            "this",
            "these",
            "those",
            "it",
            "its",
            "he",
            "she",
            "they",
            "them",
            "his",
            "her",
            "their",
            "we",
            "us",
            "our",
            "you",
            "your",
            "i",
            "me",
            "my",
            "the",
            "a",
            "an",
            "there",
            "here",
            "when",
            "where",
            "while",
            "because",
            "since",
            "after",
            "before",
            "until",
            "during",
            "about",
            "into",
            "over",
            "under",
            "between",
            "through",
            "per",
            "against",
            "among",
            "around",
            "up",
            "down",
            "off",
            "out",
            "so",
            "such",
            "each",
            "every",
            "both",
            "all",
            "any",
            "some",
        ]
    ),
    adjectives=frozenset(
        [
            "more",
            "extra",
            "new",
            "other",
            "further",
            "additional",
            "top",
            "senior",
            "young",
            "old",
            "former",
            "local",
            "big",
            "large",
            "small",
            "different",
            "separate",
            "consecutive",
            "straight",
            "major",
            "key",
            "main",
            "best",
            "leading",
            "whole",
            "full",
            "more",
            "american",
            "british",
            "french",
            "german",
            "chinese",
            "russian",
            "japanese",
            "indian",
            "italian",
            "spanish",
            "federal",
            "national",
            "international",
            "public",
            "private",
            "high",
            "low",
            "good",
            "bad",
            "foreign",
            "civilian",
            "registered",
            "confirmed",
            "reported",
            "total",
            "possible",
            "official",
            "male",
            "female",
        ]
    ),
    plural_endings=("s", "men", "people", "children"),
    ordinal_homographs=frozenset(),
    ordinal_nouns=frozenset(),
    ordinal_idioms=frozenset(
        ["lady", "ladies", "minister", "league", "class", "aid", "hand", "amendment"]
    ),
    shares={"half": False},
    half_followers=frozenset({"the", "its", "their", "his", "her", "all", "our", "that"}),
    digit_words=frozenset({"digit", "digits", "figure", "figures"}),
    verb_endings=(),
)


# --- dates ----------------------------------------------------------------------------------------
DATES = DateData(
    months=(
        ("january",),
        ("february",),
        ("march",),
        ("april",),
        ("may",),
        ("june",),
        ("july",),
        ("august",),
        ("september",),
        ("october",),
        ("november",),
        ("december",),
    ),
    short_months=(
        ("jan",),
        ("feb",),
        ("mar",),
        ("apr",),
        (),
        ("jun",),
        ("jul",),
        ("aug",),
        ("sep", "sept"),
        ("oct",),
        ("nov",),
        ("dec",),
    ),
    weekdays=(
        ("monday", "mondays"),
        ("tuesday", "tuesdays"),
        ("wednesday", "wednesdays"),
        ("thursday", "thursdays"),
        ("friday", "fridays"),
        ("saturday", "saturdays"),
        ("sunday", "sundays"),
    ),
    short_weekdays=(
        ("mon",),
        ("tue", "tues"),
        ("wed",),
        ("thu", "thur", "thurs"),
        ("fri",),
        ("sat",),
        ("sun",),
    ),
    bare_weekdays=((), (), (), (), (), (), ()),
    capitalised=True,
    doubtful=frozenset({"march", "may"}),
    capital_only=frozenset(),
    month_first=True,
    paired_years=True,
    dotted_clock=False,
    words={
        DatePart.DAY_SHIFT: {
            -2: ("day before yesterday", "the day before yesterday"),
            -1: ("yesterday", "last night"),
            0: ("today", "tonight"),
            1: ("tomorrow",),
            2: ("day after tomorrow", "the day after tomorrow"),
        },
        DatePart.TURN_BEFORE: {
            -2: ("past",),
            -1: ("last",),
            0: ("this",),
            1: ("next", "coming", "upcoming"),
        },
        DatePart.UNIT: {
            1: ("week",),
            2: ("month",),
            3: ("quarter",),
            4: ("year",),
            5: ("decade",),
            6: ("century",),
        },
        DatePart.UNITS: {
            0: ("day", "days"),
            1: ("week", "weeks"),
            2: ("month", "months"),
            4: ("year", "years"),
            5: ("decade", "decades"),
            6: ("century", "centuries"),
        },
        DatePart.ONE: {1: ("a", "an")},
        DatePart.AGO_AFTER: {0: ("ago", "back")},
        DatePart.AHEAD_AFTER: {0: ("from now", "from today", "hence")},
        DatePart.SEASON: {
            21: ("spring",),
            22: ("summer",),
            23: ("autumn", "fall"),
            24: ("winter",),
        },
        DatePart.QUARTER: {
            0: ("quarter", "qtr"),
            1: ("Q1", "first quarter"),
            2: ("Q2", "second quarter"),
            3: ("Q3", "third quarter"),
            4: ("Q4", "fourth quarter"),
        },
        DatePart.CENTURY: {0: ("century",), 1: ("centuries",)},
        DatePart.OF: {0: ("of", "in")},
        DatePart.ARTICLE: {0: ("the",)},
        DatePart.FROM: {0: ("from", "since")},
        DatePart.TO: {0: ("to", "until", "till", "through", "thru", "til")},
        DatePart.BETWEEN: {0: ("between", "from")},
        DatePart.AND: {0: ("and", "or")},
        DatePart.IN: {
            0: (
                "in",
                "since",
                "by",
                "until",
                "of",
                "from",
                "before",
                "after",
                "during",
                "for",
                "to",
                "between",
                "around",
                "early",
                "late",
                "mid",
                "mid-",
                "on",
                "and",
                "till",
                "through",
                "last",
                "next",
                "this",
                "starting",
            ),
        },
        DatePart.MONTH_CUE: {
            0: (
                "in",
                "since",
                "until",
                "early",
                "late",
                "mid",
                "mid-",
                "during",
                "last",
                "next",
                "this",
                "early in",
            )
        },
        DatePart.YEAR_WORD: {0: ("year", "the year")},
        DatePart.DECADE_WORD: {
            1920: ("twenties",),
            1930: ("thirties",),
            1940: ("forties",),
            1950: ("fifties",),
            1960: ("sixties",),
            1970: ("seventies",),
            1980: ("eighties",),
            1990: ("nineties",),
        },
        DatePart.DECADE_AFTER: {
            0: (
                "s",
                "'s",
            )
        },
        DatePart.MONTH_WORD: {0: ("month of",)},
        DatePart.ORDINAL_MARK: {0: ("st", "nd", "rd", "th")},
        DatePart.AT: {
            0: (
                "at",
                "by",
                "until",
                "till",
                "before",
                "after",
                "since",
                "from",
                "between",
                "just after",
                "just before",
            ),
            1: ("around", "about", "at around", "at about"),
        },
        DatePart.HOUR: {0: ("h",)},
        DatePart.OCLOCK: {0: ("o'clock", "oclock")},
        DatePart.NOON: {720: ("noon", "midday", "12 noon"), 0: ("midnight",)},
        DatePart.BEFORE_HOUR: {
            30: ("half past", "half-past"),
            15: ("quarter past", "quarter after"),
            -15: ("quarter to", "quarter till", "quarter before"),
        },
        DatePart.MINUTES_TO: {
            1: ("past", "after", "minutes past", "minutes after"),
            -1: ("to", "till", "minutes to", "minutes till", "minutes before"),
        },
        DatePart.HALF_DAY: {0: ("in the morning",), 12: ("in the afternoon", "in the evening")},
        DatePart.DAY_PART: {12: ("at night", "tonight")},
        DatePart.MERIDIEM: {
            0: ("am", "a.m.", "a.m", "a. m.", "a m"),
            12: ("pm", "p.m.", "p.m", "p. m.", "p m"),
        },
        DatePart.ZONE: {
            0: (
                "GMT",
                "BST",
                "CET",
                "CEST",
                "UTC",
                "ET",
                "EDT",
                "EST",
                "PT",
                "PST",
                "PDT",
                "CT",
                "CST",
                "CDT",
                "WIB",
                "local time",
            ),
        },
        DatePart.COUNTED: {
            0: (
                "people",
                "euros",
                "dollars",
                "pounds",
                "thousand",
                "million",
                "billion",
                "km",
                "m",
                "kg",
                "g",
                "metres",
                "meters",
                "kilometres",
                "kilometers",
                "tonnes",
                "tons",
                "homes",
                "houses",
                "soldiers",
                "members",
                "employees",
                "workers",
                "years",
                "days",
                "hours",
                "minutes",
                "deaths",
                "cases",
                "times",
                "hectares",
                "acres",
                "litres",
                "liters",
                "pages",
                "words",
                "companies",
                "students",
                "pupils",
                "men",
                "women",
                "children",
                "protesters",
                "officers",
                "police",
                "refugees",
                "migrants",
                "MW",
                "GW",
                "points",
                "votes",
                "units",
                "yen",
                "feet",
                "ft",
                "cities",
                "inhabitants",
                "residents",
                "families",
                "vehicles",
                "cars",
                "fans",
                "spectators",
                "miles",
                "troops",
                "jobs",
                "percent",
                "civilians",
                "passengers",
            ),
        },
        DatePart.BOUND: {
            0: (
                "about",
                "more than",
                "less than",
                "fewer than",
                "over",
                "nearly",
                "almost",
                "at least",
                "some",
                "up to",
                "approximately",
                "roughly",
            ),
        },
        DatePart.NAME: {
            0: (
                "24/7",
                "9/11",
                "sunday times",
                "sunday mirror",
                "sunday mail",
                "sunday telegraph",
                "sunday express",
                "mail on sunday",
                "saturday night live",
                "black friday",
                "super tuesday",
                "saturday night fever",
                "sunday school",
                "bloody sunday",
                "cyber monday",
                "ash wednesday",
                "friday night lights",
            ),
        },
    },
)


# --- names ----------------------------------------------------------------------------------------
_ABBREVIATIONS = """
mr mrs ms dr st jr sr sra prof rev gen sen rep gov lt col sgt capt inc corp ltd co no vs sens reps
mt ft det insp supt hon pres
"""
_CLITICS = "s era led backed based born style like wide run owned only"
_PARTICLES = "von van der den de la di da del della dos das do du bin ibn al el le ben ter ten zu"
_LINKING = "of for"
_COURTESY = """
mr mrs ms miss mx dr sir dame lord lady madam prof professor rev reverend fr father mr. mrs. ms.
dr. prof. brother sister
"""
_OFFICES = """
president minister premier chancellor secretary director ceo cto cfo coo vp chief officer
executive chairman chairwoman chair chairperson governor mayor senator congressman congresswoman
representative rep sen gov judge justice general colonel captain sergeant lieutenant major admiral
commander prosecutor attorney lawyer spokesman spokeswoman spokesperson ambassador analyst
engineer researcher scientist founder co-founder cofounder head manager coach striker midfielder
defender goalkeeper defendant king queen prince princess pope bishop archbishop cardinal imam
economist editor professor journalist reporter author actor actress singer writer leader member
deputy lawmaker sheriff detective inspector constable superintendent commissioner coordinator
owner partner adviser advisor boss treasurer speaker skipper quarterback nominee candidate
investor chef doctor therapist psychologist historian activist det insp supt pc dc cllr mp msp sgt
lt col gen. sen. rep. gov. sens reps
"""
_OFFICE_MODIFIERS = """
former ex vice deputy senior acting interim prime foreign managing assistant associate co chief
executive first late outgoing incoming defense defence finance home interior attorney press head
commercial det
"""
_DEPARTMENTS = """
engineering software infrastructure operations finance research technology marketing
communications affairs health education defense defence security state treasury justice foreign
home interior hardware product products design sales officer secretary staff elect operating
financial
"""
_INSTITUTIONS = """
inc inc. corp corp. ltd ltd. llc plc co co. group company bank university college institute
ministry department agency commission committee council court party union association federation
league club team press times post news journal tribune network television radio foundation fund
organisation organization society museum hospital school church police force army navy corps
airlines airways motors electric pharmacy energy holdings partners capital laboratories labs lab
technologies systems software studios records bureau board office authority administration
parliament senate congress house assembly alliance front movement government coalition service
services fc united city rovers wanderers athletic gmbh ag nv cf laboratory academy tv conference
conferência conférence conferenza konferensi conferencia
"""
_LANDMARKS = """
river lake mount mountain mountains island islands sea ocean bay gulf county state province
district street avenue road square park valley beach coast peninsula desert airport station bridge
city town village hills hill crescent north south east west
"""
_PLACE_PREPOSITIONS = "in near from to at across outside toward towards throughout"
_HOLDERS = "of at for from with"
_COMMON = """
i i'm i've i'll i'd monday tuesday wednesday thursday friday saturday sunday january february
march april may june july august september october november december british french german italian
spanish portuguese english scottish welsh irish american americans russian russians chinese
japanese korean koreans indian indians indonesian indonesians australian australians african
africans european europeans asian asians arab arabs israeli israelis palestinian palestinians
iranian iraqi syrian turkish greek dutch belgian swiss swedish norwegian danish finnish polish
ukrainian ukrainians brazilian brazilians argentine argentinian mexican mexicans canadian
canadians cuban venezuelan colombian chilean peruvian saudi egyptian libyan moroccan tunisian
algerian nigerian kenyan ethiopian afghan pakistani bangladeshi thai vietnamese malaysian filipino
catalan catalans basque croatian croat serbian serb bosnian albanian macedonian macedonians
bulgarian romanian hungarian czech slovak austrian georgian armenian kurdish kurds latin hispanic
western eastern northern southern christian christians muslim muslims jewish jews islamic catholic
catholics protestant protestants buddhist hindu sunni shiite shia orthodox republican republicans
democrat democrats democratic labour tory tories conservative liberal nazi nazis communist soviet
god internet christmas easter halloween bst gmt pm am est edt pst utc north-korean tv dna ceo pr
ok usd ai agi gpu gpus cpu mw gw kw kwh kg km rna cto cfo coo vp pdg it hr pc usb wifi sms led gdp
pib pil vip id dvd cd gps suv ngo ong lgbt lgbtq covid hiv aids abc-x wib wit wita cet iv ii iii
vi vii viii ix xi xii tvs turks turk swede swedes dane danes germans italians spaniards bolivian
bolivians colombians chileans peruvians venezuelans cubans egyptians libyans moroccans tunisians
algerians nigerians kenyans ethiopians afghans pakistanis filipinos croats serbs albanians
bulgarians romanians hungarians czechs slovaks austrians georgians armenians iranians iraqis
syrians lebanese yemenis yemeni jordanian emirati qatari kuwaiti scot scots scotsman englishman
londoner londoners parisian new-yorker black blacks white whites latino latinos hispanics
methodist presbyterian anglican episcopal episcopalian evangelical mormon anti-semitic marxist
google-owned earth jan feb mar apr jun jul aug sep sept oct nov dec
"""
_STARTERS = """
the a an this that these those there here he she it they we you his her its their our your my who
what when where why how which while if although though because since after before until unless as
at by for from in into of on off over under with without within to toward towards and but or nor
so yet not no yes all any both each every either neither few many more most much several some such
other another one two three four five six seven eight nine ten first second third last next later
then now today tonight yesterday tomorrow once again also even just only still already always
never ever often sometimes perhaps maybe meanwhile however moreover furthermore instead indeed
thus therefore hence finally eventually recently currently previously earlier despite during
between among amid according about above below across against along around through throughout like
unlike including people officials police prosecutors experts analysts researchers scientists
critics supporters authorities investigators residents witnesses lawmakers voters workers students
teachers women men children photo photos image source read see click share follow video is are was
were be been being has have had do does did can could will would shall should may might must let
make take get go come look think say said asked having speaking based born given let's it's that's
there's he's she's they're we're you're i'm i've don't didn't isn't wasn't can't won't what's
who's historically unfortunately fortunately clearly obviously apparently actually of-course
nothing something everything everyone someone anyone nobody none others half part most-of at-least
nearly almost roughly under-the-influence bars churches homes companies shares stocks markets
sales profits further additional new old good great big small young early late three-quarters
please thank thanks welcome hello well oh okay former chief senior foreign local national
international federal state public private free best worst dear aftershocks troops soldiers
protesters demonstrators survivors rescuers rescue firefighters doctors nurses parents neighbors
neighbours relatives friends colleagues fans players teams investors traders economists consumers
customers shoppers retailers lawyers attorneys judges republicans senators ministers leaders
organizers organisers activists campaigners opponents rivals sources reports documents records
data figures statistics results polls surveys studies research detectives deputies paramedics
airlines banks businesses schools universities hospitals passengers drivers pilots crews taking
making getting going using working looking trying leading following hundreds thousands millions
dozens tens several-hundred most-recently nationwide worldwide elsewhere outside inside nearby
beyond before-then somewhere overall presumably luckily sadly additionally similarly likewise
conversely otherwise nonetheless nevertheless regardless initially originally ultimately apart
aside rather quite very too maybe-not whether whatever whenever wherever whoever plus via per
versus amidst upon onto off-duty up down back away further-more such-as no-one advocates
host lead unbeaten entering study startup team modern striker defender midfielder goalkeeper rookie
veteran filmmaker
time briefings surgeons somebody everybody anybody little
diplomats
"""
_ACTING = """
has had will announced launched unveiled bought hired
"""

NAMES = NameData(
    elisions=frozenset(),
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
_CLAUSAL = "not never cannot"
_LEXICAL = "no none nobody nothing nowhere without neither nor noone"
_CONCORD = "nor"
_IDIOMS = """
not_only not_just not_merely not_simply not_least not_to_mention no_less_than no_fewer_than
no_later_than no_sooner no_doubt no_matter no_wonder or_not if_not nothing_but why_not
without_doubt without_a_doubt no_more_than not_more_than last_year last_week last_month last_night
last_season last_summer last_winter last_spring last_fall last_autumn last_monday last_tuesday
last_wednesday last_thursday last_friday last_saturday last_sunday last_january last_february
last_march last_april last_may last_june last_july last_august last_september last_october
last_november last_december last_few last_decade last_century at_last first_lady
first_minister first_of_all at_first no_question
"""
_SOFT = "not_until"
_BOUNDARIES = """
but because although though while whereas which who that if when after before since and or
"""
_OPPOSITIONS = """
rise-fall: rise rises rose risen rising increase increases increased increasing increasingly grow
  grows grew grown growing growth climb climbs climbed climbing soar soared soars soaring surge
  surged surges surging jumped jumps raise raises raised raising skyrocketed / fall falls fell
  fallen falling decrease decreases decreased decreasing decline declines declined declining drop
  drops dropped dropping dip dips dipped plunge plunges plunged plunging slump slumps slumped
  shrink shrinks shrank shrunk shrinking reduce reduces reduced reducing reduction reductions
  lowered lowering lowers plummeted plummets tumbled sank
large-small: higher highest larger largest bigger biggest greater greatest maximum / lower lowest
  smaller smallest lesser minimum
more-less: more_than / less_than fewer_than less fewer
win-lose: win wins won winning winner winners victory victories victorious / lose loses lost losing
  defeat defeats loser losers
north-south: north northern / south southern
east-west: east eastern / west western
first-last: first / last final
best-worst: best better / worst worse
before-after: before / after
hire-fire: hire hires hired hiring recruit recruits recruited recruiting / fired sacked sacks
  dismissed dismissal dismisses laid_off layoffs lay_off laying_off firing
buy-sell: buy buys bought buying purchase purchases purchased acquire acquires acquired acquiring
  acquisition acquisitions / sell sells sold selling sale sales
open-close: open opens opened opening reopened reopen reopens / closed closes closing closure
  closures shut shuts shutting
accept-reject: accept accepts accepted accepting approve approves approved approving approval /
  reject rejects rejected rejecting rejection refuse refuses refused refusing refusal
support-oppose: support supports supported supporting supporters backing / oppose opposes opposed
  opposing opponents opposition objected
allow-ban: allow allows allowed allowing permit permits permitted authorized authorised authorize
  authorise authorizes / ban bans banned banning prohibit prohibits prohibited prohibiting forbid
  forbids forbidden barred
guilty-innocent: guilty convicted / innocent acquitted not_guilty
male-female: man men male males boy boys / woman women female females girl girls
left-right: left_wing far_left left_hand left_side leftist / right_wing far_right right_hand
  right_side
start-end: start starts started starting begin begins began begun beginning / ended ends ending
  finish finished finishes
alive-dead: alive survive survives survived surviving survivor survivors / dead die dies died death
  deaths killed
import-export: import imports imported importing importer importers / export exports exported
  exporting exporter exporters
ally-enemy: ally allies friend friends / enemy enemies foe foes
old-young: older oldest elderly / young younger youngest
safe-dangerous: safe safer / dangerous unsafe
possible-impossible: possible / impossible
legal-illegal: legal legally / illegal illegally unlawful
rich-poor: rich richest wealthy / poor poorest
hot-cold: hot hottest warm / cold coldest
easy-difficult: easy easier easiest / difficult
improve-worsen: improve improves improved improving improvement / worsen worsens worsened worsening
positive-negative: positive / negative
public-private: public publicly / private privately
majority-minority: majority / minority
peace-war: peace / war wars
love-hate: love loves loved / hate hates hated hatred
"""
_SAYING = """
said says say saying told tells added adds explained explains stated states wrote writes argued
argues insisted insists warned warns announced announces claimed claims noted notes declared
declares replied asked asks admitted admits denied confirmed confirms suggested recalled continued
concluded tweeted according commented observed remarked testified acknowledged stressed emphasized
accused praised criticized criticised
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
    soft=frozenset(_SOFT.split()),
    implied=tuple(
        sorted(
            words(
                """
                absen avoid ban banned bans barely cease decline denial denie deny denying disagree
                disappear except exclud exclus failed failing fails failu few forbid hardly
                ignorant illegal illicit impossib improbab inadequa incapab incomple ineffect
                ineligib inexper inexplic infrequ insecur insignific instead insuffic intoler
                invisib irregul lack lacked lacking lacks non nonexist prevent prohibit rarely
                refusal refuse refusing reject safe safely scarce seldom stopped stopping unable
                unaccept unaffect unanswer unarmed unauthor unavail unaware unbeat uncertain
                unchang unclear uncommon unconfirm uncontest unconvert undecid undeclar undefeat
                undetect undisclos undocument unemploy unexpect unexplain unfair unfamil unfinish
                unforeseen unfound unharm unhurt unidentif uninhabit uninjur uninsur unintent
                uninvit unjust unknown unless unlicens unlike unlimit unlucky unmanned unmarri
                unmatch unnam unneces unnotic unoccup unoffic unoppos unpaid unplay unpopul
                unpreced unpredict unprepar unproven unpublish unqualif unreason unrecogn unregist
                unrelat unreli unresolv unrestrict unrival unsafe unscath unseen unsolv unspecif
                unspoken unstable unsuccess unsupport unsure untouch untreat untrue unused unusual
                unvaccin unverif unwant unwell unwilling
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
    code="en",
    name="English",
    segmentation=SEGMENTATION,
    numerals=NUMERALS,
    quantities=QUANTITIES,
    dates=DATES,
    names=NAMES,
    polarity=POLARITY,
)
