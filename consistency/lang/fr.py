"""French."""

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
                "zéro",
                "un|une",
                "deux",
                "trois",
                "quatre",
                "cinq",
                "six",
                "sept",
                "huit",
                "neuf",
                "dix",
                "onze",
                "douze",
                "treize",
                "quatorze",
                "quinze",
                "seize",
            ]
        )
        for word in words.split("|")
    }
    | {
        "vingt": 20,
        "trente": 30,
        "quarante": 40,
        "cinquante": 50,
        "soixante": 60,
        "septante": 70,
        "huitante": 80,
        "octante": 80,
        "nonante": 90,
        "cent": 100,
    },
    # dix-sept, soixante-douze, quatre-vingt-dix: ten and the score-based tens take more.
    rooms={10: 10, 60: 20, 80: 20},
    multipliers={"cent": 100, "cents": 100, "vingt": 20, "vingts": 20},
    teen_words=frozenset(),
    scales={
        "mille": 10**3,
        "milles": 10**3,
        "million": 10**6,
        "millions": 10**6,
        "milliard": 10**9,
        "milliards": 10**9,
        "billion": 10**12,
        "billions": 10**12,
        "trillion": 10**18,
        "trillions": 10**18,
    },
    bare_scales=frozenset({"mille"}),
    one_scales={},
    scale_adjectives={"demi": Decimal("0.5"), "demie": Decimal("0.5")},
    abbreviations={
        "k": 10**3,
        "K": 10**3,
        "M": 10**6,
        "G": 10**9,
        "mio": 10**6,
        "mlns": 10**6,
        "md": 10**9,
        "mds": 10**9,
        "mrd": 10**9,
        "mrds": 10**9,
        "mia": 10**9,
    },
    money_abbreviations={"m": 10**6, "b": 10**9},
    joiners=frozenset({"et"}),
    points=frozenset({"virgule", "point"}),
    minus=frozenset({"moins"}),
    articles=frozenset({"un", "une"}),
    homographs=frozenset({"neuf"}),
    ordinals={
        f"{stem}{ending}": value
        for stems, values in (
            (
                (
                    "un deux trois quatr cinqu six sept huit neuv dix onz douz treiz quatorz quinz "
                    "seiz"
                ),
                range(1, 17),
            ),
            (
                "vingt trent quarant cinquant soixant septant huitant nonant cent",
                range(20, 101, 10),
            ),
            ("mill million milliard", (10**3, 10**6, 10**9)),
        )
        for stem, value in zip(stems.split(), values, strict=True)
        for ending in ("ième",)
    }
    | {
        "premier": 1,
        "première": 1,
        "premiers": 1,
        "premières": 1,
        "second": 2,
        "seconde": 2,
    },
    ordinals_end_cardinals=True,
    ordinal_marks=frozenset(
        [
            "er",
            "ers",
            "re",
            "ère",
            "ere",
            "ème",
            "eme",
            "ième",
            "ieme",
            "e",
            "nd",
            "nde",
            "d",
            "de",
            "ᵉ",
            "ᵉʳ",
            "ʳᵉ",
            "ᵈᵉ",
            "ᵉʳˢ",
            "ès",
        ]
    ),
    ordinal_prefixes=(),
    ordinal_suffixes=(),
    join_parts={},
    denominators={
        "demi": 2,
        "demie": 2,
        "demis": 2,
        "tiers": 3,
        "quart": 4,
        "quarts": 4,
        "cinquième": 5,
        "cinquièmes": 5,
        "sixième": 6,
        "sixièmes": 6,
        "septième": 7,
        "septièmes": 7,
        "huitième": 8,
        "huitièmes": 8,
        "neuvième": 9,
        "neuvièmes": 9,
        "dixième": 10,
        "dixièmes": 10,
        "vingtième": 20,
        "vingtièmes": 20,
        "centième": 100,
        "centièmes": 100,
        "millième": 1000,
        "millièmes": 1000,
    },
    fractions={"moitié": Decimal("0.5"), "demi": Decimal("0.5"), "demie": Decimal("0.5")},
    collectives={},
    rounded={
        "huitaine": 8,
        "dizaine": 10,
        "douzaine": 12,
        "quinzaine": 15,
        "vingtaine": 20,
        "trentaine": 30,
        "quarantaine": 40,
        "cinquantaine": 50,
        "soixantaine": 60,
        "centaine": 100,
        "millier": 1000,
    },
    indefinites={
        "douzaines": (24, 100),
        "dizaines": (20, 100),
        "centaines": (200, 1000),
        "milliers": (2000, 10**6),
        "millions": (2 * 10**6, 10**9),
        "milliards": (2 * 10**9, 10**12),
        "billions": (2 * 10**12, 10**15),
    },
    of_words=frozenset({"de", "d", "des", "du"}),
)


# --- quantities -----------------------------------------------------------------------------------
QUANTITIES = QuantityData()


# --- dates ----------------------------------------------------------------------------------------
DATES = DateData(
    months=(
        ("janvier",),
        ("février", "fevrier"),
        ("mars",),
        ("avril",),
        ("mai",),
        ("juin",),
        ("juillet",),
        ("août", "aout"),
        ("septembre",),
        ("octobre",),
        ("novembre",),
        ("décembre", "decembre"),
    ),
    short_months=(
        ("janv", "jan"),
        ("févr", "fév", "fev", "fevr"),
        ("mar",),
        ("avr",),
        (),
        (),
        ("juil", "jul"),
        (),
        ("sept", "sep"),
        ("oct",),
        ("nov",),
        ("déc", "dec"),
    ),
    weekdays=(
        ("lundi", "lundis"),
        ("mardi", "mardis"),
        ("mercredi", "mercredis"),
        ("jeudi", "jeudis"),
        ("vendredi", "vendredis"),
        ("samedi", "samedis"),
        ("dimanche", "dimanches"),
    ),
    short_weekdays=(("lun",), ("mar",), ("mer",), ("jeu",), ("ven",), ("sam",), ("dim",)),
    bare_weekdays=((), (), (), (), (), (), ()),
    capitalised=False,
    doubtful=frozenset(),
    capital_only=frozenset(),
    month_first=False,
    paired_years=False,
    dotted_clock=True,
    words={
        DatePart.DAY_SHIFT: {
            -2: ("avant-hier",),
            -1: ("hier",),
            0: ("aujourd'hui",),
            1: ("demain",),
            2: ("après-demain", "apres-demain"),
        },
        DatePart.TURN_BEFORE: {
            -1: ("passé", "passée"),
            0: ("ce", "cet", "cette"),
            1: ("prochain", "prochaine"),
        },
        DatePart.TURN_AFTER: {
            -1: (
                "dernier",
                "dernière",
                "derniere",
                "passé",
                "passée",
                "passe",
                "d'avant",
                "précédent",
                "précédente",
            ),
            0: ("en cours", "courant"),
            1: ("prochain", "prochaine", "qui vient", "à venir", "suivant", "suivante", "d'après"),
        },
        DatePart.UNIT: {
            1: ("semaine",),
            2: ("mois",),
            3: ("trimestre",),
            4: ("année", "an", "annee"),
            5: ("décennie",),
            6: ("siècle",),
        },
        DatePart.UNITS: {
            0: ("jour", "jours"),
            1: ("semaine", "semaines"),
            2: ("mois",),
            4: ("an", "ans", "année", "années"),
            5: ("décennie", "décennies"),
            6: ("siècle", "siècles"),
        },
        DatePart.ONE: {1: ("un", "une")},
        DatePart.AGO_BEFORE: {0: ("il y a", "voilà", "voici", "y a")},
        DatePart.AGO_AFTER: {0: ("plus tôt",)},
        DatePart.AHEAD_BEFORE: {
            0: (
                "dans",
                "d'ici",
            )
        },
        DatePart.SEASON: {
            21: ("printemps",),
            22: ("été",),
            23: ("automne",),
            24: ("hiver",),
        },
        DatePart.QUARTER: {
            0: ("trimestre",),
            1: ("T1",),
            2: ("T2",),
            3: ("T3",),
            4: ("T4",),
        },
        DatePart.CENTURY: {0: ("siècle", "siècles")},
        DatePart.OF: {
            0: (
                "de",
                "d'",
                "du",
                "de l'",
            )
        },
        DatePart.ARTICLE: {0: ("le", "la", "les", "l'", "du", "au", "des", "aux")},
        DatePart.FROM: {
            0: (
                "de",
                "du",
                "depuis",
                "dès",
                "depuis le",
                "à partir du",
                "d'",
            )
        },
        DatePart.TO: {
            0: ("à", "au", "jusqu'à", "jusqu'au", "jusqu'en", "a"),
        },
        DatePart.BETWEEN: {0: ("entre", "entre le")},
        DatePart.AND: {0: ("et", "ou", "et le")},
        DatePart.IN: {
            0: (
                "en",
                "depuis",
                "dès",
                "de",
                "d'",
                "jusqu'en",
                "avant",
                "après",
                "pour",
                "entre",
                "à partir de",
                "fin",
                "début",
                "courant",
                "mi-",
                "du",
                "à",
                "au",
            ),
        },
        DatePart.MONTH_CUE: {
            0: (
                "en",
                "depuis",
                "dès",
                "jusqu'en",
                "avant",
                "après",
                "début",
                "fin",
                "mi-",
                "courant",
            )
        },
        DatePart.YEAR_WORD: {0: ("année", "an", "l'an", "années")},
        DatePart.DECADE_BEFORE: {0: ("années", "annees")},
        DatePart.DAY_WORD: {0: ("le jour du",)},
        DatePart.MONTH_WORD: {
            0: (
                "mois de",
                "mois d'",
            )
        },
        DatePart.ORDINAL_MARK: {
            0: ("er", "ere", "ère", "e", "ème", "eme", "nd", "nde", "ième", "º", "°"),
        },
        DatePart.AT: {
            0: ("à", "dès", "avant", "après", "jusqu'à", "a"),
            1: ("vers", "environ à", "à environ", "autour de", "aux alentours de"),
        },
        DatePart.HOUR: {0: ("h",), 1: ("heure", "heures")},
        DatePart.MINUTE: {0: ("min", "mn", "minute", "minutes", "m")},
        DatePart.HALF_DAY: {
            0: ("du matin", "de la nuit", "ce matin"),
            12: ("de l'après-midi", "du soir", "de l'apres-midi", "ce soir", "cet après-midi"),
        },
        DatePart.NOON: {720: ("midi",), 0: ("minuit",)},
        DatePart.PAST_HOUR: {
            30: ("et demie", "et demi"),
            15: ("et quart", "et un quart"),
            -15: ("moins le quart", "moins quart", "moins un quart"),
            45: ("et trois quarts",),
        },
        DatePart.PLUS_MINUTES: {1: ("et",), -1: ("moins",)},
        DatePart.MERIDIEM: {0: ("am", "a.m.", "a.m", "a. m."), 12: ("pm", "p.m.", "p.m", "p. m.")},
        DatePart.ZONE: {0: ("GMT", "BST", "CET", "CEST", "UTC", "EDT", "EST", "HNE")},
        DatePart.SPELL: {0: ("en", "pendant", "durant", "il y a", "dure", "durée de", "dans")},
        DatePart.COUNTED: {
            0: (
                "personnes",
                "euros",
                "dollars",
                "livres",
                "mille",
                "millions",
                "milliards",
                "km",
                "m",
                "kg",
                "g",
                "mètres",
                "kilomètres",
                "tonnes",
                "maisons",
                "soldats",
                "membres",
                "employés",
                "salariés",
                "travailleurs",
                "ans",
                "jours",
                "heures",
                "minutes",
                "morts",
                "blessés",
                "cas",
                "fois",
                "hectares",
                "litres",
                "pages",
                "mots",
                "entreprises",
                "étudiants",
                "élèves",
                "hommes",
                "femmes",
                "enfants",
                "manifestants",
                "policiers",
                "réfugiés",
                "migrants",
                "MW",
                "GW",
                "points",
                "voix",
                "votes",
                "unités",
                "yens",
                "pieds",
                "villes",
                "habitants",
                "familles",
                "véhicules",
                "voitures",
                "supporters",
                "spectateurs",
                "miles",
            ),
        },
        DatePart.BOUND: {
            0: (
                "environ",
                "plus de",
                "moins de",
                "près de",
                "quelque",
                "quelques",
                "au moins",
                "presque",
                "les",
                "des",
                "ces",
                "quasiment",
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
    code="fr",
    name="French",
    segmentation=SEGMENTATION,
    numerals=NUMERALS,
    quantities=QUANTITIES,
    dates=DATES,
    names=NAMES,
    polarity=POLARITY,
)
