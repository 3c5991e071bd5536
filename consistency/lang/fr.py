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
from consistency.lang.wordlist import words
from consistency.model import Bound

# --- segmentation ---------------------------------------------------------------------------------
SEGMENTATION = SegmentationData(
    bound_abbreviations=words(
        """
        cdt cf col dr drs env ex gén lt m me mgr mlle mlles mm mme mmes mr mrs ms p.ex pr prof
        st ste sts vs
        """
    ),
    number_abbreviations=words(
        """
        art avr chap déc fig févr janv juil n no nov n° nº oct p pp sept tel tél vol
        """
    ),
    final_abbreviations=words(
        """
        a.m apr av bros cie co corp e.u inc j.-c jr ltd p.m plc s.a s.a.r.l s.a.s u.k u.s é.-u
        """
    ),
    particles=words("d da de des di du la le les van von"),
    contrastives=words(
        "alors que|cependant|mais|or|pourtant|si bien que|tandis que|toutefois", "|"
    ),
    additives=words("et"),
    subjects=words("c'est cela c’est elle elles il ils j'ai je j’ai nous on vous"),
    correlatives=words("aussi bien encore non pas plutôt seulement surtout également"),
    stopwords=words(
        """
        a ainsi alors après au aura auront aussi autre autres aux avaient avait avant avec avoir
        bien c car ce cela celle celles celui ces cet cette ceux chaque chez comme contre d dans
        de depuis des dit doit doivent donc dont du déclaré déjà elle elles en encore entre est et
        eu fait furent fut ici il ils j je jusqu l la le les leur leurs lorsque lui là m ma mais
        mal me mes moins mon même mêmes n ne ni nos notre nous on ont ou où par parce pas pendant
        peu peut peuvent plus pour puis puisque qu quand que qui quoi s sa sans se selon sera
        serait seront ses si son sont sous sur t tandis te tous tout toute toutes trop très un une
        va vers vont vos votre vous y à ça étaient était été être
        """
    ),
    boilerplate_openers=(
        "à lire aussi",
        "a lire aussi",
        "lire aussi",
        "à lire également",
        "lire également",
        "voir aussi",
        "à voir aussi",
        "suivez-nous ",
        "suivez nous",
        "abonnez-vous ",
        "inscrivez-vous ",
        "recevez ",
        "retrouvez-nous ",
        "retrouvez toute",
        "partagez ",
        "cliquez ici",
        "crédit photo",
        "crédit :",
        "crédits :",
        "photo :",
        "publicité",
        "laisser un commentaire",
        "commentaires",
        "en savoir plus",
        "lire la suite",
    ),
    boilerplate_mentions=(
        "notre newsletter",
        "notre lettre d'information",
        "notre lettre d’information",
        "nos réseaux sociaux",
        "notre page facebook",
        "notre chaîne youtube",
        "notre site",
        "notre application",
        "tous droits réservés",
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
    hundreds_below=20,
    teen_words=frozenset(),
    scales={
        "mille": 10**3,
        "mil": 10**3,
        "million": 10**6,
        "millions": 10**6,
        "milliard": 10**9,
        "milliards": 10**9,
        "billion": 10**12,
        "billions": 10**12,
        "billiard": 10**15,
        "billiards": 10**15,
        "trillion": 10**18,
        "trillions": 10**18,
    },
    bare_scales=frozenset({"mille", "mil"}),
    one_scales={},
    scale_adjectives={"demi": Decimal("0.5"), "demie": Decimal("0.5")},
    abbreviations={
        "k": 10**3,
        "K": 10**3,
        "M": 10**6,
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
    not_minus=frozenset({"au", "du", "tout", "plus", "ou"}),
    articles=frozenset({"un", "une"}),
    homographs=frozenset({"neuf"}),
    homograph_openers=frozenset(
        {"les", "des", "ces", "ses", "leurs", "aux", "premiers", "derniers", "environ"}
    ),
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
    lone_ordinals=frozenset(
        {"premier", "première", "premiers", "premières", "second", "seconde", "seconds", "secondes"}
    ),
    ordinal_marks=frozenset(
        [
            "ʳᵉˢ",
            "ᵉˢ",
            "ᵈ",
            "ᵈᵉ",
            "ᵈˢ",
            "ᵈᵉˢ",
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
            "è",
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
    collectives={"douzaines": 12},
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
        "douzaines": (20, 100),
        "dizaines": (20, 100),
        "centaines": (200, 1000),
        "milliers": (2000, 10**6),
        "millions": (2 * 10**6, 10**9),
        "milliards": (2 * 10**9, 10**12),
        "billions": (2 * 10**12, 10**15),
    },
    vague=frozenset({"plusieurs", "quelques", "multiples"}),
    idioms=frozenset(),
    of_words=frozenset({"de", "d", "des", "du"}),
)


# --- quantities -----------------------------------------------------------------------------------
_EXCEEDING = (
    "dépasse dépassent dépassé dépassée dépassés dépassées dépasser dépassant dépassait "
    "dépassaient dépassera excède excèdent excédé excéder excédant excédait"
)
_EXCEEDED = (
    "",
    " les",
    " le",
    " la",
    " l",
    " la barre des",
    " la barre de",
    " le cap des",
    " le seuil de",
    " le seuil des",
)
"""What may stand between such a verb and the number."""
_NOT_EXCEEDING = ("pas {}", "jamais {}", "{} pas", "{} jamais", "{} guère", "sans {}", "ni {}")

QUANTITIES = QuantityData(
    units={
        "percent": "pour cent|pourcent|pourcents",
        "percentage-point": "point de pourcentage|points de pourcentage",
        "millisecond": "milliseconde|millisecondes",
        "second": "seconde|secondes|sec",
        "minute": "minute|minutes|mins",
        "hour": "heure|heures",
        "day": "jour|jours|journée|journées",
        "week": "semaine|semaines",
        "month": "mois",
        "quarter": "trimestres|trimestre",
        "semester": "semestres|semestre",
        "year": "an|ans|année|années",
        "decade": "décennie|décennies",
        "century": "siècles|siècle",
        "nanometer": "nanomètre|nanomètres",
        "micrometer": "micromètre|micromètres",
        "millimeter": "millimètre|millimètres",
        "centimeter": "centimètre|centimètres",
        "decimeter": "décimètre|décimètres",
        "meter": "mètre|mètres",
        "kilometer": "kilomètre|kilomètres",
        "inch": "pouce|pouces",
        "foot": "pied|pieds",
        "yard": "yard|yards",
        "mile": "mile|miles|milles",
        "nautical-mile": "mille marin|milles marins|mille nautique|milles nautiques",
        "light-year": "année lumière|années lumière",
        "square-meter": "mètre carré|mètres carrés",
        "square-kilometer": "kilomètre carré|kilomètres carrés",
        "square-foot": "pied carré|pieds carrés",
        "square-mile": "mile carré|miles carrés|mille carré|milles carrés",
        "hectare": "hectare|hectares",
        "acre": "acre|acres",
        "milliliter": "millilitre|millilitres",
        "centiliter": "centilitre|centilitres",
        "liter": "litre|litres",
        "hectoliter": "hectolitre|hectolitres",
        "cubic-centimeter": "centimètre cube|centimètres cubes",
        "cubic-meter": "mètre cube|mètres cubes",
        "cubic-foot": "pied cube|pieds cubes",
        "gallon": "gallon|gallons",
        "barrel": "baril|barils",
        "cup": "tasse|tasses",
        "tablespoon": "cuillère à soupe|cuillères à soupe",
        "milligram": "milligramme|milligrammes",
        "gram": "gramme|grammes",
        "kilogram": "kilo|kilos|kilogramme|kilogrammes",
        "tonne": "tonne|tonnes|tonne métrique|tonnes métriques",
        "ounce": "once|onces",
        "carat": "carat|carats",
        "celsius": "degrés celsius|degré celsius|celsius|degrés centigrades|degrés c|degré c"
        "|degrés centigrade",
        "fahrenheit": "degrés fahrenheit|degré fahrenheit|fahrenheit|degrés f",
        "kelvin": "kelvin|kelvins|degrés kelvin",
        "degree": "degré|degrés|deg",
        "knot": "nœud|nœuds",
        "watt": "watt|watts",
        "kilowatt": "kilowatt|kilowatts",
        "megawatt": "mégawatt|mégawatts",
        "gigawatt": "gigawatt|gigawatts",
        "terawatt": "térawatt|térawatts",
        "horsepower": "chevaux vapeur|ch|cheval vapeur",
        "joule": "joule|joules",
        "calorie": "calorie|calories",
        "kilowatt-hour": "kilowattheure|kilowattheures|kilowatt heure|kilowatts heures"
        "|kilowatt heures",
        "megawatt-hour": "mégawattheure|mégawattheures",
        "gigawatt-hour": "gigawattheure|gigawattheures",
        "terawatt-hour": "térawattheure|térawattheures",
        "bit": "bit|bits",
        "byte": "octet|octets",
        "kilobyte": "kilooctet|kilooctets|ko",
        "megabyte": "mégaoctet|mégaoctets",
        "gigabyte": "gigaoctet|gigaoctets",
        "terabyte": "téraoctet|téraoctets",
        "volt": "volt|volts",
        "hertz": "hertz",
        "decibel": "décibel|décibels",
        "square-centimeter": "centimètre carré|centimètres carrés",
        "square-yard": "yard carré|yards carrés",
        "square-inch": "pouce carré|pouces carrés",
        "petabyte": "pétaoctet|pétaoctets",
        "gigabit": "gigabit|gigabits",
        "megabit": "mégabit|mégabits",
        "kilobit": "kilobit|kilobits",
        "ampere": "ampère|ampères",
        "milliampere": "milliampère|milliampères",
        "ohm": "ohm|ohms",
        "kilocalorie": "kilocalorie|kilocalories",
        "kilojoule": "kilojoule|kilojoules",
        "electronvolt": "électronvolt|électronvolts",
        "newton": "newton|newtons",
        "gigahertz": "gigahertz",
        "megahertz": "mégahertz",
        "kilohertz": "kilohertz",
        "pixel": "pixel|pixels",
        "megapixel": "mégapixel|mégapixels",
        "lumen": "lumen|lumens",
        "microgram": "microgramme|microgrammes",
        "pascal": "pascal|pascals",
        "hectopascal": "hectopascal|hectopascals",
        "cubic-kilometer": "kilomètre cube|kilomètres cubes",
        "megaliter": "mégalitre|mégalitres",
        "deciliter": "décilitre|décilitres",
        "pint": "pinte|pintes",
        "fluid-ounce": "once liquide|onces liquides",
        "teaspoon": "cuillère à café|cuillères à café",
    },
    currencies={
        "": "couronne|couronnes|dinar|dinars|rial|rials|riyals|riyal",
        "RON": "lei",
        "BTC": "bitcoin|bitcoins|btc|xbt",
        "USD": "dollar|dollars|dollar américain|dollars américains|dollars us"
        "|dollars des états unis|dollar des états unis",
        "EUR": "euro|euros",
        "GBP": "livre sterling|livres sterling|livres britanniques|livres sterlings",
        "JPY": "yen|yens|yens japonais|yen japonais",
        "CNY": "yuan|yuans|yuans chinois|renminbi|yuan renminbi chinois|yuans renminbi chinois",
        "INR": "roupie|roupies|roupies indiennes|roupie indienne",
        "IDR": "roupie indonésienne|roupies indonésiennes",
        "BRL": "real brésilien|réal|réaux|reais|réaux brésiliens|reals|réal brésilien"
        "|réals brésiliens",
        "RUB": "rouble|roubles|rouble russe|roubles russes",
        "CHF": "franc suisse|francs suisses",
        "AUD": "dollar australien|dollars australiens",
        "CAD": "dollar canadien|dollars canadiens",
        "NZD": "dollars néo zélandais|dollar néo zélandais",
        "HKD": "dollar de hong kong|dollars de hong kong",
        "SGD": "dollars de singapour|dollars singapouriens|dollar de singapour",
        "MXN": "peso mexicain|pesos mexicains|peso|pesos",
        "ARS": "pesos argentins|peso argentin",
        "KRW": "won|wons|won sud coréen|wons sud coréens",
        "TRY": "livre turque|livres turques",
        "ZAR": "rand|rands|rand sud africain|rands sud africains",
        "SEK": "couronne suédoise|couronnes suédoises",
        "NOK": "couronne norvégienne|couronnes norvégiennes",
        "DKK": "couronne danoise|couronnes danoises",
        "ILS": "shekel|shekels|nouveau shekel israélien|nouveaux shekels israéliens"
        "|shekels israéliens",
        "XOF": "francs cfa|franc cfa",
        "MAD": "dirhams|dirham",
        "DZD": "dinars algériens",
        "TND": "dinars tunisiens",
        "PLN": "zloty polonais|zlotys polonais|zloty|zlotys",
        "SAR": "riyal saoudien|riyals saoudiens",
        "AED": "dirham des émirats arabes unis|dirhams des émirats arabes unis|dirhams émiratis"
        "|dirham émirati",
        "THB": "baht thaïlandais|bahts thaïlandais|baht|bahts",
        "MYR": "ringgit malais|ringgits malais|ringgit|ringgits",
        "PHP": "peso philippin|pesos philippins",
        "VND": "dông vietnamien|dôngs vietnamiens",
        "NGN": "naira nigérian|nairas nigérians|naira|nairas",
        "EGP": "livre égyptienne|livres égyptiennes",
        "UAH": "hryvnia ukrainienne|hryvnias ukrainiennes|hryvnia|hryvnias",
        "CZK": "couronne tchèque|couronnes tchèques",
        "HUF": "forint hongrois|forints hongrois|forint|forints",
    },
    subunits={
        "EUR": "centime|centimes",
        "USD": "cents|cent américain|cents américains",
        "GBP": "pence",
    },
    below_zero=frozenset({"en dessous de zéro", "sous zéro", "au dessous de zéro"}),
    sign_homographs=frozenset({"a"}),
    one_units={},
    mass_pounds=frozenset(),
    weight_words=frozenset(),
    bounds_before={
        Bound.AT_LEAST: "au moins|au minimum|pas moins de|un minimum de|minimum|à partir de"
        "|à tout le moins|pas moins d",
        Bound.MORE_THAN: "plus de|plus d|plus du|plus des|plus que|au dessus de|au delà de|"
        "supérieur à|"
        "supérieure à|supérieurs à|supérieures à|au dessus des|un peu plus de|"
        "un peu plus d|bien plus de|franchi les|franchi la barre des|franchi le cap des|"
        "franchit la barre des|franchit le cap des|"
        + "|".join(verb + to for verb in _EXCEEDING.split() for to in _EXCEEDED),
        Bound.AT_MOST: "au plus|au maximum|jusqu à|jusqu|pas plus de|pas plus d|un maximum de|"
        "maximum|"
        + "|".join(
            no.format(verb) + to
            for verb in _EXCEEDING.split()
            for to in _EXCEEDED
            for no in _NOT_EXCEEDING
        ),
        Bound.LESS_THAN: "moins de|moins d|moins du|moins des|en dessous de|au dessous de"
        "|inférieur à|inférieure à"
        "|inférieurs à|inférieures à|un peu moins de|un peu moins d|en dessous des",
        Bound.ALMOST: "presque|près de|près d|quasiment|proche de|proches de|près du|près des"
        "|quasi|pratiquement|avoisine|avoisinant|à près de",
        Bound.ABOUT: "environ|autour de|quelque|quelques|approximativement|aux alentours de"
        "|de l ordre de|à peu près|aux environs de|grosso modo",
        Bound.EXACT: "exactement|précisément|très exactement",
    },
    bounds_after={
        Bound.AT_LEAST: "ou plus|et plus|au moins|au minimum|minimum",
        Bound.AT_MOST: "ou moins|et moins|au plus|au maximum|maximum",
        Bound.ABOUT: "environ|à peu près|approximativement",
        Bound.EXACT: "exactement",
    },
    duration_prepositions=frozenset(),
    bound_articles=frozenset({"le", "la", "les", "l", "des"}),
    range_openers={
        "entre": frozenset({"et"}),
        "de": frozenset({"à", "jusqu"}),
        "d": frozenset({"à"}),
    },
    range_connectors=frozenset({"à", "ou"}),
    score_connectors=frozenset({"à"}),
    rates={
        unit: "|".join(f"{link} {word}" for word in words.split() for link in links) + f"|{adverbs}"
        for links in (
            ("par", "à la", "de la", "chaque", "à l", "de l", "le", "la", "l", "toutes les"),
        )
        for unit, words, adverbs in (
            ("second", "seconde", "à chaque seconde"),
            ("minute", "minute", "à chaque minute"),
            ("hour", "heure", "à chaque heure"),
            ("day", "jour journée", "quotidien|quotidiens|quotidiennement|quotidiennes"),
            ("week", "semaine", "hebdomadaire|hebdomadaires"),
            ("month", "mois", "mensuel|mensuels|mensuellement|mensuelles"),
            ("year", "an année", "annuel|annuels|annuelle|annuelles|annuellement"),
            ("person", "personne habitant tête passager", "per capita"),
        )
    },
    rate_links=frozenset(["de plus", "supplémentaires", "en plus", "de moins", "supplémentaire"]),
    totals=frozenset(["au total", "en tout", "en tout et pour tout", "un total de", "total de"]),
    times=frozenset({"fois"}),
    multiples={2: "doublé|doubler|doublent|doublait", 3: "triplé|tripler"},
    multi_stems={"million": 10**6, "milliard": 10**9},
    age_before=frozenset(
        {
            "âgé de",
            "âgée de",
            "âgés de",
            "âgées de",
            "âgé d",
            "âgée d",
            "à l âge de",
            "l âge de",
            "âge de",
            "âgés entre",
            "avait",
            "avaient",
        }
    ),
    age_after=frozenset({"d âge"}),
    age_comparisons=frozenset(
        {
            "de plus",
            "de moins",
            "plus âgé",
            "plus âgée",
            "plus âgés",
            "plus jeune",
            "plus jeunes",
            "plus vieux",
            "plus vieille",
            "son aîné",
            "sa cadette",
            "son cadet",
            "son aînée",
        }
    ),
    age_links=frozenset({"de", "d"}),
    age_words={},
    list_joiners=frozenset({"et"}),
    age_suffixes=(),
    determiners=frozenset(
        [
            "le",
            "la",
            "les",
            "l",
            "un",
            "une",
            "des",
            "du",
            "au",
            "aux",
            "ce",
            "cet",
            "cette",
            "ces",
            "son",
            "sa",
            "ses",
            "leur",
            "leurs",
            "mon",
            "ma",
            "mes",
            "notre",
            "nos",
            "votre",
            "vos",
        ]
    ),
    function_words=frozenset(
        [
            "alors",
            "puis",
            "très",
            "dès",
            "près",
            "jamais",
            "toujours",
            "ensuite",
            "désormais",
            "ailleurs",
            "hors",
            "seraient",
            "vivent",
            "restent",
            "peuvent",
            "doivent",
            "meurent",
            "hier",
            "tandis",
            "ici",
            "déjà",
            "encore",
            "seulement",
            "environ",
            "parce",
            "de",
            "du",
            "des",
            "d",
            "l",
            "la",
            "le",
            "les",
            "un",
            "une",
            "au",
            "aux",
            "à",
            "et",
            "ou",
            "mais",
            "qui",
            "que",
            "qu",
            "dont",
            "où",
            "si",
            "avec",
            "sans",
            "par",
            "pour",
            "dans",
            "en",
            "sur",
            "sous",
            "entre",
            "contre",
            "chez",
            "vers",
            "comme",
            "est",
            "sont",
            "était",
            "étaient",
            "a",
            "ont",
            "avait",
            "avaient",
            "être",
            "avoir",
            "ne",
            "n",
            "pas",
            "plus",
            "moins",
            "ce",
            "cet",
            "cette",
            "ces",
            "son",
            "sa",
            "ses",
            "leur",
            "leurs",
            "il",
            "elle",
            "ils",
            "elles",
            "on",
            "nous",
            "vous",
            "se",
            "s",
            "y",
            "lors",
            "après",
            "avant",
            "depuis",
            "pendant",
            "jusqu",
            "selon",
            "afin",
            "lorsque",
            "quand",
            "soit",
            "c",
            "j",
        ]
    ),
    adjectives=frozenset(
        [
            "nouveaux",
            "nouvelles",
            "nouveau",
            "nouvelle",
            "autres",
            "autre",
            "autres",
            "grands",
            "grandes",
            "grand",
            "grande",
            "petits",
            "petites",
            "jeunes",
            "premiers",
            "premières",
            "derniers",
            "dernières",
            "prochains",
            "prochaines",
            "meilleurs",
            "meilleures",
            "principaux",
            "principales",
            "différents",
            "différentes",
            "anciens",
            "anciennes",
            "longs",
            "longues",
            "bonnes",
            "bons",
            "seuls",
            "seules",
            "gros",
            "vieux",
        ]
    ),
    plural_endings=(),
    ordinal_homographs=frozenset({"second", "seconde"}),
    ordinal_nouns=frozenset({"quart"}),
    ordinal_idioms=frozenset(["ministre", "ministres", "dame", "dames", "league", "secours"]),
    shares={"moitié": True},
    half_followers=frozenset(),
    digit_words=frozenset({"chiffre", "chiffres"}),
    verb_endings=(
        "èrent",
        "aient",
    ),
)


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
        DatePart.CENTURY: {0: ("siècle",), 1: ("siècles",)},
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
        DatePart.OCLOCK: {
            0: ("heures pile", "heures précises", "heure précise", "h pile", "heures tapantes")
        },
        DatePart.NOON: {720: ("midi",), 0: ("minuit", "zéro heure")},
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
_ELISIONS = "l d qu n s c j m t jusqu lorsqu puisqu quoiqu presqu quelqu"
_ARTICLES = "l j c s n qu"
_ABBREVIATIONS = """
mr mrs ms dr st jr sr sra prof rev gen sen rep gov lt col sgt capt inc corp ltd co no vs mme mlle
mm me pr mgr m
"""
_CLITICS = "s t il elle on ils elles je tu nous vous ce là ci"
_PARTICLES = "von van der den bin ibn al el ben da do dos das di della del"
_LINKING = "de du des d la le les l"
_COURTESY = """
m m. mme mme. mlle mlle. mm mm. monsieur madame mademoiselle dr dr. docteur me maître pr pr. père
sœur mr mr. mrs mrs. ms ms. sir lord lady révérend révérende frère sheikh
"""
_OFFICES = """
président présidente ministre premier-ministre chancelier chancelière secrétaire directeur
directrice pdg ceo cto cfo coo vp vice-président vice-présidente gouverneur gouverneure maire
sénateur sénatrice député députée juge magistrat général colonel capitaine sergent lieutenant
amiral commandant procureur procureure avocat avocate porte-parole ambassadeur ambassadrice
analyste ingénieur ingénieure chercheur chercheuse scientifique fondateur fondatrice cofondateur
cofondatrice chef cheffe patron patronne entraîneur entraîneure sélectionneur attaquant défenseur
gardien milieu roi reine prince princesse pape évêque archevêque cardinal économiste rédacteur
rédactrice journaliste auteur auteure acteur actrice chanteur chanteuse écrivain leader dirigeant
dirigeante membre responsable conseiller conseillère coordinateur associé associée candidat
candidate investisseur médecin historien activiste militant militante commissaire eurodéputé
préfet préfète shérif chief officer
"""
_OFFICE_MODIFIERS = """
ex ex- ancien ancienne ancien- vice actuel actuelle premier première feu futur future nouveau
nouvelle l'ancien alors
"""
_DEPARTMENTS = """
ingénierie logiciel logiciels infrastructure infrastructures opérations finances recherche
technologie marketing communication santé éducation défense sécurité justice affaires étrangères
économie intérieur research software engineering technology operating financial product
"""
_INSTITUTIONS = """
université ministère banque institut département agence commission comité conseil tribunal parti
union association fédération ligue club groupe entreprise société compagnie journal télévision
radio fondation fonds organisation musée hôpital école église police armée marine académie
secrétariat chambre sénat congrès assemblée gouvernement mairie cour force forces front mouvement
alliance centre inc inc. corp corp. ltd s.a sa press times post news bank university group college
company league united city fc ltd. llc plc gmbh ag nv institute cf lab labs laboratory foundation
society academy network tv council committee agency department ministry airlines airways motors
energy holdings partners capital technologies systems software studios records church school
hospital museum conference conferência conférence conferenza konferensi conferencia
"""
_LANDMARKS = """
rivière fleuve lac mont île îles mer océan baie golfe comté état province district rue avenue
boulevard route place parc vallée plage côte péninsule désert aéroport gare pont ville village
quartier port street river lake county park beach island road square
"""
_PLACE_PREPOSITIONS = "à en au aux vers depuis dans"
_HOLDERS = "de du des d chez à au aux en pour"
_COMMON = """
président gouvernement état états internet noël pâques dieu premier lundi mardi mercredi jeudi
vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
novembre décembre américain américains américaine américaines français française britannique
britanniques anglais allemand allemands européen européens russe russes chinois israélien
israéliens palestinien palestiniens nord-coréen catalan catalans africains macédonien macédoniens
indonésien indonésiens australien australiens irlandais italien italiens espagnol espagnols
musulmans chrétiens juifs républicain républicains républicaine démocrate démocrates tv pdg pib ia
utc gmt adn ok terre ai agi gpu gpus cpu mw gw kw kwh kg km dna rna ceo cto cfo coo vp it pr hr pc
usb wifi sms led gdp pil vip id dvd cd gps suv ngo ong lgbt lgbtq covid hiv aids abc-x wib wit
wita bst est edt pst cet am pm iv ii iii vi vii viii ix xi xii tvs mexicains mexicain noirs noir
noire blancs blanc turcs turc turques kurdes kurde catalane grecs belges suisses suédois
norvégiens danois polonais ukrainiens ukrainien brésiliens brésilien argentins canadiens canadien
cubains vénézuéliens colombiens chiliens péruviens boliviens bolivien saoudiens égyptiens libyens
marocains marocain tunisiens algériens nigérians kényans éthiopiens afghans pakistanais indiens
indien japonais coréens coréen vietnamiens thaïlandais philippins arabes arabe africaine
asiatiques latinos hispaniques écossais gallois anglaise européenne portugais portugaise croates
serbes bosniaques albanais bulgares roumains hongrois tchèques slovaques autrichiens géorgiens
arméniens irakiens iraniens iranien syriens syrien libanais yéménites parisiens parisien
londoniens new-yorkais catholiques protestants sunnites chiites conservateurs travaillistes
mondial nord sud ouest occident orient
"""
_STARTERS = """
le la les l un une des du de d ce cet cette ces ceci cela ça c il elle ils elles on je j nous vous
tu son sa ses leur leurs mon ma mes notre nos votre vos qui que quoi quel quelle quels quelles
quand où pourquoi comment si s bien malgré après avant jusqu depuis pendant durant tandis en au
aux à dans avec sans sous sur entre pour par contre selon vers chez dès lors lorsque lorsqu
puisque et mais ou ni or donc car pourtant cependant toutefois ainsi alors puis ensuite aussi
encore déjà maintenant aujourd'hui hier demain ici là très trop beaucoup peu plus moins tout toute
tous toutes chaque autre autres certains certaines quelques plusieurs aucun aucune tel telle tels
telles deux trois quatre cinq six sept huit neuf dix premier première dernier dernière outre enfin
finalement récemment actuellement auparavant non oui jamais toujours peut-être seulement même est
sont était étaient a ont avait avaient être avoir fait faire va peut doit dit il-y-a photo photos
image source lire voir vidéo police autorités personne personnes gens hommes femmes enfants
experts chercheurs scientifiques entreprises rien quelqu'un environ près quasi presque notamment
âgé âgée âgés né née grâce face afin parmi certes voici voilà y ne n me m te t se qu avant-hier
concernant suite quant comme pas plutôt d'autres nouveau nouvelle grand grande petit petite merci
située situé étant ayant ceux celui celle celles rappelons surtout dommage parfois souvent
sénateurs militants habitants
opération startup tant jeune jeunes manifestants
quiconque chacun
"""
_ACTING = """
a avait sera aura va présente annonce lance rachète recrute
"""

NAMES = NameData(
    elisions=frozenset(_ELISIONS.split()),
    articles=frozenset(_ARTICLES.split()),
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
_LEXICAL = "sans"
_CONCORD = "ni rien aucun aucune personne jamais"
_OPENERS = "ne n"
_CLOSERS = """
pas plus jamais rien aucun aucune personne guère nullement point ni nul nulle aucunement
"""
_FRONTED = "jamais rien aucun aucune personne nul nulle ni"
_LASTING = "plus"
_BARE = "pas aucun aucune rien ni non"
_RESTRICTING = "que qu"
_LITERARY = """
cesse cessent cessé cessait cessera peut peuvent pouvait pouvaient pourra pourront pourrait
pourraient put saurait sauraient saurais sait savait ose osent osait oserait pouvoir daigne
"""
_IDIOMS = """
non_seulement pas_seulement pas_uniquement pas_moins_de pas_plus_tard n_est_ce_pas n_importe
sans_doute sans_aucun_doute ne_serait_ce rien_que pas_à_pas au_pas ou_pas premier_ministre
première_ministre première_dame premier_league an_dernier année_dernière mois_dernier
semaine_dernière siècle_dernier week_end_dernier samedi_dernier dimanche_dernier lundi_dernier
mardi_dernier mercredi_dernier jeudi_dernier vendredi_dernier dernières_années derniers_mois
dernières_semaines derniers_jours ces_derniers ces_dernières été_dernier hiver_dernier
automne_dernier printemps_dernier en_premier_lieu dernier_cri tout_d_abord janvier_dernier
février_dernier mars_dernier avril_dernier mai_dernier juin_dernier juillet_dernier août_dernier
septembre_dernier octobre_dernier novembre_dernier décembre_dernier dernière_décennie point_de_vue
avant_tout pas_de_doute aucun_doute ou_non non_identifié non_identifiés non_violence
"""
_BOUNDARIES = "mais parce car tandis alors qui si quand lorsque et ou"
_OPPOSITIONS = """
rise-fall: augmenter grimper bondir progresser augmente augmentent augmenté augmentée augmentés
  augmentées augmentèrent augmentera augmenteront augmenterait augmenteraient augmenta augmentait
  augmentaient augmentant grimpe grimpent grimpé grimpée grimpés grimpées grimpèrent grimpera
  grimperont grimperait grimperaient grimpa grimpait grimpaient grimpant bondit bondissent bondi
  bondie bondis bondies bondirent bondissait bondissaient bondira bondiront bondirait bondissant
  progresse progressent progressé progressée progressés progressées progressèrent progressera
  progresseront progresserait progresseraient progressa progressait progressaient progressant
  augmentation augmentations hausse hausses croître croît croissent croissait croissance accroître
  accroît accroissent accru accrue accrus accroissement flambé flambée relevé relevée relèvement
  relève relèvent envolée envolé envole s_envole rehaussé rehausser rehausse rehaussement /
  diminuer baisser chuter reculer dégringoler abaisser rétrécir diminue diminuent diminué diminuée
  diminués diminuées diminuèrent diminuera diminueront diminuerait diminueraient diminua diminuait
  diminuaient diminuant baisse baissent baissé baissée baissés baissées baissèrent baissera
  baisseront baisserait baisseraient baissa baissait baissaient baissant chute chutent chuté chutée
  chutés chutées chutèrent chutera chuteront chuterait chuteraient chuta chutait chutaient chutant
  recule reculent reculé reculée reculés reculées reculèrent reculera reculeront reculerait
  reculeraient recula reculait reculaient reculant dégringole dégringolent dégringolé dégringolée
  dégringolés dégringolées dégringolèrent dégringolera dégringoleront dégringolerait
  dégringoleraient dégringola dégringolait dégringolaient dégringolant abaisse abaissent abaissé
  abaissée abaissés abaissées abaissèrent abaissera abaisseront abaisserait abaisseraient abaissa
  abaissait abaissaient abaissant rétrécit rétrécissent rétréci rétrécie rétrécis rétrécies
  rétrécirent rétrécissait rétrécissaient rétrécira rétréciront rétrécirait rétrécissant diminution
  diminutions baisses chutes réduire réduit réduite réduits réduites réduisent réduisait réduira
  réduisant réduction réductions recul reculs repli dégringolade abaissement plongé plonge effondré
  effondrée effondrement s_effondre
large-small: supérieur supérieure supérieurs supérieures maximum maximale maximal / inférieur
  inférieure inférieurs inférieures minimum minimale minimal moindre
more-less: plus_de plus_d / moins_de moins_d moins_que
win-lose: gagner remporter gagne gagnent gagné gagnée gagnés gagnées gagnèrent gagnera gagneront
  gagnerait gagneraient gagna gagnait gagnaient gagnant remporte remportent remporté remportée
  remportés remportées remportèrent remportera remporteront remporterait remporteraient remporta
  remportait remportaient remportant vaincu vaincre vainc victoire victoires vainqueur vainqueurs
  gagnants victorieux triomphe / perdre perd perdent perdu perdue perdus perdait perdaient perdra
  perdront perdit perdirent perdant perdants défaite défaites
north-south: nord septentrional septentrionale / sud méridional méridionale
east-west: l_est oriental orientale orientaux orientales / ouest occidental occidentale occidentaux
  occidentales
first-last: premier première premiers premières / dernier dernière derniers dernières
best-worst: meilleur meilleure meilleurs meilleures mieux / pire pires
before-after: avant / après
hire-fire: embaucher recruter embauche embauchent embauché embauchée embauchés embauchées
  embauchèrent embauchera embaucheront embaucherait embaucheraient embaucha embauchait embauchaient
  embauchant recrute recrutent recruté recrutée recrutés recrutées recrutèrent recrutera
  recruteront recruterait recruteraient recruta recrutait recrutaient recrutant embauches
  recrutement recrutements / licencier licencie licencient licencié licenciée licenciés licenciées
  licencia licenciera licenciant licenciement licenciements viré virée virés renvoyé renvoyée
  renvoyés limogé limogée limoger limogeage
buy-sell: acheter achete achetent acheté achetée achetés achetées achetèrent achetera acheteront
  acheterait acheteraient acheta achetait achetaient achetant achat achats achète achètent achètera
  acquérir acquiert acquis acquise acquisition acquisitions rachat racheté racheter / vendre vend
  vendent vendu vendue vendus vendues vendait vendra vendront vendit vendant vente ventes
open-close: ouvrir ouvre ouvrent ouvert ouverte ouverts ouvertes ouvrait ouvrira ouvrit ouvrant
  ouverture rouvert rouverte rouvrir rouvre / fermer ferment fermé fermée fermés fermées fermera
  fermait ferma fermeture fermetures
accept-reject: accepter approuver accepte acceptent accepté acceptée acceptés acceptées acceptèrent
  acceptera accepteront accepterait accepteraient accepta acceptait acceptaient acceptant approuve
  approuvent approuvé approuvée approuvés approuvées approuvèrent approuvera approuveront
  approuverait approuveraient approuva approuvait approuvaient approuvant approbation acceptation /
  rejeter rejette rejettent rejeté rejetée rejetés rejetées rejetait rejettera rejeta rejet refuser
  refuse refusent refusé refusée refusés refusait refusera refusa refus
support-oppose: soutenir soutient soutiennent soutenu soutenue soutenus soutenait soutiendra
  soutien partisans / opposer oppose opposent opposé opposée opposés opposait opposera opposition
  opposants détracteurs
allow-ban: permettre permet permettent permis permise permettait permettra autoriser autorise
  autorisent autorisé autorisée autorisés autorisées autorisera autorisation / interdire interdit
  interdite interdits interdites interdisent interdisait interdira interdiction
guilty-innocent: coupable coupables condamné condamnée condamnés / innocent innocente innocents
  acquitté acquittée acquittés non_coupable
male-female: homme hommes masculin masculine garçon garçons / femme femmes féminin féminine fille
  filles
left-right: gauche / droite
start-end: commencer débuter commence commencent commencé commencée commencés commencées
  commencèrent commencera commenceront commencerait commenceraient commença commençait commençaient
  commençant débute débutent débuté débutée débutés débutées débutèrent débutera débuteront
  débuterait débuteraient débuta débutait débutaient débutant début / terminer termine terminent
  terminé terminée terminés terminera termina achevé achève achever s_achève prendre_fin prend_fin
  a_pris_fin finir finit fini finie finissent finira
alive-dead: survivre survit survivent survécu survivant survivants survivante vivant vivants
  vivante / mort morte morts mortes mourir meurt meurent décédé décédée décédés décès tué tués tuée
  tuées
import-export: importer importé importés importée importent importation importations importateur
  importateurs / exporter exporté exportés exportée exportent exportation exportations exportateur
  exportateurs
ally-enemy: allié alliée alliés amis / ennemi ennemie ennemis
old-young: vieux vieille vieilles aîné aînée / jeune jeunes
safe-dangerous: sûr sûre sûrs sûres / dangereux dangereuse dangereuses
possible-impossible: possible possibles / impossible impossibles
legal-illegal: légal légale légaux légales légalement / illégal illégale illégaux illégales
  illégalement
rich-poor: riche riches / pauvre pauvres
hot-cold: chaud chaude chauds chaudes / froid froide froids froides
easy-difficult: facile faciles facilement / difficile difficiles difficilement
improve-worsen: améliorer améliore améliorent amélioré améliorée améliorés améliorées amélioration
  améliorations / aggraver aggrave aggravent aggravé aggravée aggravation détérioration empirer
positive-negative: positif positive positifs positives / négatif négative négatifs négatives
public-private: public publique publics publiques publiquement / privé privée privés privées
majority-minority: majorité / minorité
peace-war: paix / guerre guerres
love-hate: amour aimer aime aiment aimé / haine haïr déteste détester détestent
"""
_SAYING = """
dit disent déclaré déclare déclarait affirmé affirme affirment expliqué explique ajouté ajoute
raconté raconte écrit insisté insiste averti prévenu annoncé annonce prétendu observé répondu
répond demandé demande admis nié confirmé confirme suggéré rappelé rappelle poursuivi poursuit
conclu conclut commenté commente souligné souligne révélé rapporté indiqué indique précisé précise
estimé estime assuré assure lancé lance selon confié confie tweeté reconnu reconnaît témoigné
continué ajoutant affirmant accusé tweet
"""

POLARITY = PolarityData(
    clausal=frozenset(),
    lexical=frozenset(_LEXICAL.split()),
    concord=frozenset(_CONCORD.split()),
    openers=frozenset(_OPENERS.split()),
    closers=frozenset(_CLOSERS.split()),
    fronted=frozenset(_FRONTED.split()),
    lasting=frozenset(_LASTING.split()),
    bare=frozenset(_BARE.split()),
    restricting=frozenset(_RESTRICTING.split()),
    literary=frozenset(_LITERARY.split()),
    idioms=frozenset(_IDIOMS.split()),
    soft=frozenset(),
    implied=tuple(
        sorted(
            words(
                """
                absen cessa cesse cessent cesser cessé démen dépourv désaccord empêch exclu faute
                hormis ignor illim illég imposs improb imprév inadéq inappropri inattend incapab
                incert inchang inconnu inconstit incontest indemn indispo indésir inespér inexist
                inhabit injust inoccup inoffens inopin insuffis interdi inutil invaincu invalid
                invisib inédit inéligib irrespons irrég manqu méconn nia niait nie nient nier nié
                niée rare rarement rares refus rejet sain sains sauf sûr sûre sûrs échou évit
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
    code="fr",
    name="French",
    segmentation=SEGMENTATION,
    numerals=NUMERALS,
    quantities=QUANTITIES,
    dates=DATES,
    names=NAMES,
    polarity=POLARITY,
)
