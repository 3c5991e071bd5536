"""Italian."""

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
        arch avv cap cfr col don dott dott.ssa dottssa dr es gen geom ing mons mr mrs ms on p.es
        prof prof.ssa profssa rag s sec sen sig sig.na sig.ra sigg sigra ss st ten vs
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
        a.c a.m bros co corp d.c inc jr ltd p.m plc s.a.s s.n.c s.p.a s.r.l spa srl u.k
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
    boilerplate_openers=(
        "leggi anche",
        "leggi tutto",
        "leggi ancora",
        "vedi anche",
        "guarda anche",
        "scopri di più",
        "seguici ",
        "iscriviti ",
        "iscrivetevi ",
        "abbonati ",
        "ricevi ",
        "condividi ",
        "clicca qui",
        "foto:",
        "credit:",
        "crediti:",
        "pubblicità",
        "lascia un commento",
        "commenti",
        "continua a leggere",
        "per saperne di più",
    ),
    boilerplate_mentions=(
        "nostra newsletter",
        "nostri canali",
        "nostri social",
        "nostra pagina",
        "nostro sito",
        "nostra app",
        "tutti i diritti riservati",
        "riproduzione riservata",
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
    hundreds_below=0,
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
    not_minus=frozenset({"o", "per", "più", "non"}),
    articles=frozenset({"un", "uno", "una"}),
    homographs=frozenset({"sei", "vent", "trent"}),
    homograph_openers=frozenset(
        [
            "i",
            "le",
            "gli",
            "di",
            "in",
            "per",
            "da",
            "dei",
            "delle",
            "tra",
            "fra",
            "altri",
            "altre",
            "ultimi",
            "ultime",
            "primi",
            "prime",
            "solo",
            "circa",
            "quasi",
            "oltre",
            "con",
            "sono",
        ]
    ),
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
        for ending in ("o", "a", "i", "e")
        if stem + ending not in ("secondi", "quarti", "centesimi", "millesimi")
    }
    | {"primi": 1, "prime": 1},
    ordinals_end_cardinals=False,
    lone_ordinals=frozenset(),
    ordinal_marks=frozenset({"º", "ª", "°", "o", "a"}),
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
    collectives={"dozzina": 12, "dozzine": 12},
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
        "dozzine": (20, 100),
        "decine": (20, 100),
        "centinaia": (200, 1000),
        "migliaia": (2000, 10**6),
        "milioni": (2 * 10**6, 10**9),
        "miliardi": (2 * 10**9, 10**12),
    },
    vague=frozenset(
        {"diversi", "diverse", "molti", "alcuni", "svariati", "parecchi", "vari", "multipli"}
    ),
    idioms=frozenset(),
    of_words=frozenset({"di", "d", "dei", "degli", "delle", "del", "della"}),
)


# --- quantities -----------------------------------------------------------------------------------
_EXCEEDING = (
    "supera superano superò superarono superare superando superato superata superati superate "
    "superava superavano superi superino oltrepassa oltrepassano oltrepassato eccede eccedono "
    "ecceduto eccedere"
)
_EXCEEDED = (
    "",
    " i",
    " gli",
    " le",
    " il",
    " la",
    " l",
    " quota",
    " la soglia di",
    " la soglia dei",
    " la soglia del",
    " la quota di",
)
"""What may stand between such a verb and the number."""
_NOT_EXCEEDING = (
    "non {}",
    "non ha {}",
    "non hanno {}",
    "non aveva {}",
    "non deve {}",
    "non può {}",
    "senza {}",
    "mai {}",
)

QUANTITIES = QuantityData(
    units={
        "percent": "per cento|percento|per cent",
        "percentage-point": "punto percentuale|punti percentuali",
        "millisecond": "millisecondo|millisecondi",
        "second": "secondo|secondi|sec",
        "minute": "minuto|minuti",
        "hour": "ora|ore",
        "day": "giorno|giorni|giornata|giornate",
        "week": "settimana|settimane",
        "month": "mese|mesi",
        "quarter": "trimestri|trimestre",
        "semester": "semestri|semestre",
        "year": "anno|anni",
        "decade": "decennio|decenni",
        "century": "secoli|secolo",
        "nanometer": "nanometro|nanometri",
        "micrometer": "micrometro|micrometri",
        "millimeter": "millimetro|millimetri",
        "centimeter": "centimetro|centimetri",
        "meter": "metro|metri",
        "kilometer": "chilometro|chilometri|kilometro|kilometri",
        "inch": "pollice|pollici",
        "foot": "piede|piedi",
        "yard": "iarda|iarde",
        "mile": "miglio|miglia",
        "nautical-mile": "miglio nautico|miglia nautiche",
        "light-year": "anno luce|anni luce",
        "square-meter": "metro quadrato|metri quadrati|metro quadro|metri quadri|mq",
        "square-kilometer": "chilometro quadrato|chilometri quadrati|chilometri quadri|kmq",
        "square-foot": "piede quadrato|piedi quadrati",
        "square-mile": "miglio quadrato|miglia quadrate",
        "hectare": "ettaro|ettari",
        "acre": "acro|acri",
        "milliliter": "millilitro|millilitri",
        "centiliter": "centilitro|centilitri",
        "liter": "litro|litri",
        "hectoliter": "ettolitro|ettolitri",
        "cubic-centimeter": "centimetro cubo|centimetri cubi|centimetri cubici",
        "cubic-meter": "metro cubo|metri cubi|mc",
        "cubic-foot": "piede cubo|piedi cubi",
        "gallon": "gallone|galloni",
        "barrel": "barile|barili",
        "milligram": "milligrammo|milligrammi",
        "gram": "grammo|grammi",
        "kilogram": "chilo|chili|chilogrammo|chilogrammi",
        "tonne": "tonnellata|tonnellate|tonnellate metriche|tonnellata metrica",
        "ounce": "oncia|once",
        "pound": "libbra|libbre",
        "carat": "carato|carati",
        "celsius": "gradi celsius|grado celsius|celsius|gradi centigradi|grado centigrado|gradi c"
        "|centigradi",
        "fahrenheit": "gradi fahrenheit|grado fahrenheit|fahrenheit|gradi f|gradi fahreneit",
        "kelvin": "kelvin|gradi kelvin",
        "degree": "grado|gradi",
        "knot": "nodo|nodi",
        "watt": "watt",
        "kilowatt": "chilowatt|kilowatt",
        "megawatt": "megawatt",
        "gigawatt": "gigawatt",
        "terawatt": "terawatt",
        "horsepower": "cavalli vapore|cv|cavallo vapore",
        "joule": "joule",
        "calorie": "caloria|calorie",
        "kilowatt-hour": "chilowattora|kilowattora",
        "megawatt-hour": "megawattora",
        "gigawatt-hour": "gigawattora",
        "terawatt-hour": "terawattora",
        "bit": "bit",
        "byte": "byte",
        "kilobyte": "kilobyte",
        "megabyte": "megabyte",
        "gigabyte": "gigabyte",
        "terabyte": "terabyte",
        "volt": "volt",
        "hertz": "hertz",
        "ampere": "ampere",
        "decibel": "decibel",
        "square-centimeter": "centimetro quadrato|centimetri quadrati",
        "square-yard": "iarda quadrata|iarde quadrate",
        "square-inch": "pollice quadrato|pollici quadrati",
        "petabyte": "petabyte",
        "gigabit": "gigabit",
        "megabit": "megabit",
        "kilobit": "kilobit",
        "milliampere": "milliampere",
        "ohm": "ohm",
        "kilocalorie": "chilocaloria|chilocalorie",
        "kilojoule": "kilojoule",
        "electronvolt": "elettronvolt",
        "newton": "newton",
        "gigahertz": "gigahertz",
        "megahertz": "megahertz",
        "kilohertz": "kilohertz",
        "pixel": "pixel",
        "megapixel": "megapixel",
        "decimeter": "decimetro|decimetri",
        "lumen": "lumen",
        "microgram": "microgrammo|microgrammi",
        "pascal": "pascal",
        "hectopascal": "ettopascal",
        "cubic-kilometer": "chilometro cubo|chilometri cubi",
        "megaliter": "megalitro|megalitri",
        "deciliter": "decilitro|decilitri",
        "pint": "pinta|pinte",
        "fluid-ounce": "oncia liquida|once liquide",
        "tablespoon": "cucchiaio da tavola|cucchiai da tavola",
        "teaspoon": "cucchiaio da tè|cucchiai da tè",
    },
    currencies={
        "": "corona|corone|dinaro|dinari|rial|riyal",
        "BTC": "bitcoin|bitcoins|btc|xbt",
        "USD": "dollaro|dollari|dollari americani|dollaro americano|dollari usa"
        "|dollari statunitensi|dollaro statunitense",
        "EUR": "euro",
        "GBP": "sterlina|sterline|lira sterlina|lire sterline|sterline inglesi"
        "|sterline britanniche|sterlina britannica",
        "JPY": "yen|yen giapponesi|yen giapponese",
        "CNY": "yuan|yuan cinesi|renminbi|yuan cinese",
        "INR": "rupia|rupie|rupie indiane|rupia indiana",
        "IDR": "rupie indonesiane|rupia indonesiana",
        "BRL": "real|reais|real brasiliani|real brasiliano",
        "RUB": "rublo|rubli|rublo russo|rubli russi",
        "CHF": "franco svizzero|franchi svizzeri|franchi",
        "AUD": "dollaro australiano|dollari australiani",
        "CAD": "dollaro canadese|dollari canadesi",
        "NZD": "dollari neozelandesi|dollaro neozelandese",
        "HKD": "dollaro di hong kong|dollari di hong kong",
        "SGD": "dollari di singapore|dollaro di singapore",
        "MXN": "peso messicano|pesos messicani|pesos|peso",
        "ARS": "pesos argentini|peso argentino",
        "KRW": "won|won sudcoreani|won sudcoreano",
        "TRY": "lira turca|lire turche",
        "ITL": "lira|lire",
        "ZAR": "rand|rand sudafricano|rand sudafricani",
        "SEK": "corona svedese|corone svedesi",
        "NOK": "corona norvegese|corone norvegesi",
        "DKK": "corona danese|corone danesi",
        "ILS": "shekel|sicli|nuovo siclo israeliano|nuovi sicli israeliani",
        "PLN": "zloty polacco|zloty polacchi|zloty",
        "SAR": "riyal saudita|riyal sauditi",
        "AED": "dirham degli eau|dirham degli emirati arabi uniti",
        "THB": "baht thailandese|baht thailandesi|baht",
        "MYR": "ringgit malese|ringgit malesi|ringgit",
        "PHP": "peso filippino|pesos filippini",
        "VND": "dong vietnamita|dong vietnamiti",
        "NGN": "naira nigeriana|naire nigeriane|naira",
        "EGP": "sterlina egiziana|sterline egiziane",
        "UAH": "grivnia ucraina|grivnie ucraine|grivnia|grivnie|hryvnia",
        "CZK": "corona ceca|corone ceche",
        "HUF": "fiorino ungherese|fiorini ungheresi|fiorino|fiorini|forint",
    },
    subunits={"EUR": "centesimo|centesimi|cent", "GBP": "pence|penny", "RUB": "copeca|copechi"},
    below_zero=frozenset({"sotto zero", "sotto lo zero"}),
    sign_homographs=frozenset({"ha"}),
    one_units={},
    mass_pounds=frozenset(),
    weight_words=frozenset(),
    bounds_before={
        Bound.AT_LEAST: "almeno|perlomeno|come minimo|minimo|un minimo di|non meno di|a partire da",
        Bound.MORE_THAN: "più di|più del|più della|più dell|più dei|più delle|oltre|al di sopra di|"
        "superiore a|superiori a|superiore ai|superiore al|sopra|sopra i|sopra le|più che|"
        "maggiore di|poco più di|ben più di|eccedenti|"
        + "|".join(verb + to for verb in _EXCEEDING.split() for to in _EXCEEDED),
        Bound.AT_MOST: "al massimo|al più|fino a|fino ad|non più di|massimo|un massimo di|fino ai|"
        "fino alle|fino al|tutt al più|"
        + "|".join(
            no.format(verb) + to
            for verb in _EXCEEDING.split()
            for to in _EXCEEDED
            for no in _NOT_EXCEEDING
        ),
        Bound.LESS_THAN: "meno di|meno del|meno della|meno dei|al di sotto di|sotto|inferiore a"
        "|inferiori a|inferiore al"
        "|sotto i|poco meno di|minore di|inferiore ai",
        Bound.ALMOST: "quasi|vicino a|vicini a|vicino ai|prossimo a|pressoché",
        Bound.ABOUT: "circa|uno stimato|stimati|stimato|intorno a|intorno ai|intorno alle"
        "|attorno a|attorno ai|all incirca"
        "|approssimativamente|pressappoco|suppergiù|più o meno|intorno al|nell ordine di",
        Bound.EXACT: "esattamente|precisamente|per l esattezza",
    },
    bounds_after={
        Bound.AT_LEAST: "o più|e più|almeno|o superiore|in su|e oltre|o oltre",
        Bound.AT_MOST: "o meno|al massimo|in giù",
        Bound.ABOUT: "circa|all incirca|o giù di lì|approssimativamente",
        Bound.EXACT: "esatti|esatte|esattamente",
    },
    duration_prepositions=frozenset(),
    bound_articles=frozenset({"il", "i", "gli", "le", "lo", "l", "la"}),
    range_openers={
        "tra": frozenset({"e", "ed"}),
        "fra": frozenset({"e", "ed"}),
        "da": frozenset({"a", "ad"}),
        "dai": frozenset({"ai", "agli"}),
        "dalle": frozenset({"alle"}),
        "dal": frozenset({"al"}),
        "dagli": frozenset({"ai", "agli"}),
        "dall": frozenset({"al", "all"}),
    },
    range_connectors=frozenset({"a", "o"}),
    score_connectors=frozenset({"a"}),
    rates={
        unit: "|".join(f"{link} {word}" for word in words.split() for link in links) + f"|{adverbs}"
        for links in (("al", "all", "alla", "per", "a", "ogni", "l", "il", "la", "per ogni"),)
        for unit, words, adverbs in (
            ("second", "secondo", "ad ogni secondo"),
            ("minute", "minuto", "ad ogni minuto"),
            ("hour", "ora", "orari|orarie"),
            ("day", "giorno", "giornalieri|giornaliere|giornaliero|quotidiani|quotidiane"),
            ("week", "settimana", "settimanali|settimanale"),
            ("month", "mese", "mensili|mensile|mensilmente"),
            ("year", "anno", "annui|annue|annuo|annua|annuali|annualmente|annuale"),
            ("person", "persona testa abitante passeggero", "pro capite|ciascuno|a testa"),
        )
    },
    rate_links=frozenset(["in più", "in meno", "aggiuntivi", "supplementari"]),
    totals=frozenset(
        [
            "in totale",
            "in tutto",
            "complessivi",
            "complessive",
            "complessivamente",
            "nel complesso",
            "un totale di",
        ]
    ),
    times=frozenset({"volte"}),
    multiples={2: "raddoppiato|raddoppiare|raddoppiata", 3: "triplo|triplicato|triplicare"},
    multi_stems={"milion": 10**6, "miliard": 10**9},
    age_before=frozenset(
        {
            "età di",
            "all età di",
            "dell età di",
            "di età compresa tra i",
            "età compresa tra i",
            "età compresa tra",
            "di età",
            "aveva",
            "avevano",
            "ha",
            "hanno",
        }
    ),
    age_after=frozenset({"di età", "d età"}),
    age_comparisons=frozenset({"più", "meno", "in più", "in meno"}),
    age_links=frozenset({"di"}),
    age_words={
        f"{stem}enn{ending}": value
        for ending in "ei"
        for value, stem in (
            *enumerate(["undic", "dodic", "tredic", "quattordic", "quindic", "sedic"], start=11),
            *enumerate(["diciassett", "diciott", "diciannov"], start=17),
            *(
                (10 * tens + units, f"{ten[:-1] if units in (0, 1, 8) else ten}{unit}")
                for tens, ten in enumerate(["venti", "trenta", "quaranta", "cinquanta"], start=2)
                for units, unit in enumerate(
                    ["", "un", "du", "tre", "quattr", "cinqu", "sei", "sett", "ott", "nov"]
                )
            ),
        )
    },
    list_joiners=frozenset({"e", "ed"}),
    age_suffixes=("enne", "enni"),
    determiners=frozenset(
        [
            "il",
            "lo",
            "la",
            "i",
            "gli",
            "le",
            "l",
            "un",
            "uno",
            "una",
            "del",
            "dello",
            "della",
            "dei",
            "degli",
            "delle",
            "dell",
            "al",
            "allo",
            "alla",
            "ai",
            "agli",
            "alle",
            "all",
            "nel",
            "nello",
            "nella",
            "nei",
            "negli",
            "nelle",
            "nell",
            "sul",
            "sulla",
            "sui",
            "sulle",
            "dal",
            "dalla",
            "dai",
            "dalle",
            "suo",
            "sua",
            "suoi",
            "sue",
            "loro",
            "questo",
            "questa",
            "quel",
            "quella",
            "quei",
            "quelle",
        ]
    ),
    function_words=frozenset(
        [
            "fa",
            "poi",
            "ieri",
            "oggi",
            "qui",
            "lì",
            "quindi",
            "infine",
            "inoltre",
            "furono",
            "restano",
            "vivono",
            "possono",
            "devono",
            "sarebbero",
            "morirono",
            "ora",
            "allora",
            "sempre",
            "mai",
            "ancora",
            "già",
            "di",
            "del",
            "dello",
            "della",
            "dei",
            "degli",
            "delle",
            "dell",
            "d",
            "a",
            "al",
            "allo",
            "alla",
            "ai",
            "agli",
            "alle",
            "all",
            "da",
            "dal",
            "dalla",
            "dai",
            "dalle",
            "dall",
            "in",
            "nel",
            "nello",
            "nella",
            "nei",
            "negli",
            "nelle",
            "nell",
            "con",
            "col",
            "su",
            "sul",
            "sulla",
            "sui",
            "sulle",
            "per",
            "tra",
            "fra",
            "e",
            "ed",
            "o",
            "ma",
            "che",
            "chi",
            "cui",
            "se",
            "non",
            "è",
            "sono",
            "era",
            "erano",
            "sia",
            "ha",
            "hanno",
            "avevano",
            "essere",
            "avere",
            "il",
            "lo",
            "la",
            "i",
            "gli",
            "le",
            "l",
            "un",
            "uno",
            "una",
            "si",
            "ci",
            "vi",
            "ne",
            "come",
            "quando",
            "dove",
            "mentre",
            "perché",
            "anche",
            "dopo",
            "prima",
            "durante",
            "contro",
            "senza",
            "fino",
            "circa",
            "più",
            "meno",
            "suo",
            "sua",
            "suoi",
            "sue",
            "loro",
            "questo",
            "questa",
            "lui",
            "lei",
        ]
    ),
    adjectives=frozenset(
        [
            "nuovi",
            "nuove",
            "nuovo",
            "nuova",
            "altri",
            "altre",
            "altro",
            "altra",
            "migliori",
            "grandi",
            "grande",
            "piccoli",
            "piccole",
            "giovani",
            "primi",
            "prime",
            "ultimi",
            "ultime",
            "prossimi",
            "prossime",
            "principali",
            "diversi",
            "diverse",
            "ex",
            "lunghi",
            "lunghe",
            "interi",
            "intere",
            "soli",
            "sole",
            "buoni",
            "buone",
            "maggiori",
        ]
    ),
    plural_endings=(),
    ordinal_homographs=frozenset({"secondo", "prima"}),
    ordinal_nouns=frozenset({"quarto"}),
    ordinal_idioms=frozenset(["ministro", "ministra", "ministri", "league"]),
    shares={"metà": True},
    half_followers=frozenset(),
    digit_words=frozenset({"cifra", "cifre"}),
    verb_endings=(
        "arono",
        "irono",
    ),
)


# --- dates ----------------------------------------------------------------------------------------
DATES = DateData(
    months=(
        ("gennaio",),
        ("febbraio",),
        ("marzo",),
        ("aprile",),
        ("maggio",),
        ("giugno",),
        ("luglio",),
        ("agosto",),
        ("settembre",),
        ("ottobre",),
        ("novembre",),
        ("dicembre",),
    ),
    short_months=(
        ("gen", "genn"),
        ("feb", "febb"),
        ("mar",),
        ("apr",),
        ("mag",),
        ("giu",),
        ("lug",),
        ("ago",),
        ("set", "sett"),
        ("ott",),
        ("nov",),
        ("dic",),
    ),
    weekdays=(
        ("lunedì", "lunedi"),
        ("martedì", "martedi"),
        ("mercoledì", "mercoledi"),
        ("giovedì", "giovedi"),
        ("venerdì", "venerdi"),
        ("sabato", "sabati"),
        ("domenica", "domeniche"),
    ),
    short_weekdays=(("lun",), ("mar",), ("mer",), ("gio",), ("ven",), ("sab",), ("dom",)),
    bare_weekdays=((), (), (), (), (), (), ()),
    capitalised=False,
    doubtful=frozenset(),
    capital_only=frozenset(),
    month_first=False,
    paired_years=False,
    dotted_clock=True,
    words={
        DatePart.DAY_SHIFT: {
            -2: ("avantieri", "l'altro ieri", "ieri l'altro", "l'altroieri"),
            -1: ("ieri",),
            0: ("oggi",),
            1: ("domani",),
            2: ("dopodomani", "dopo domani"),
        },
        DatePart.TURN_BEFORE: {
            -2: ("ultimo", "ultima"),
            -1: ("scorso", "scorsa", "passato", "passata"),
            0: ("questo", "questa", "quest'"),
            1: ("prossimo", "prossima"),
        },
        DatePart.TURN_AFTER: {
            -1: ("scorso", "scorsa", "passato", "passata"),
            0: ("in corso", "corrente"),
            1: ("prossimo", "prossima", "che viene", "seguente", "successivo", "successiva"),
        },
        DatePart.UNIT: {
            1: ("settimana",),
            2: ("mese",),
            3: ("trimestre",),
            4: ("anno",),
            5: ("decennio",),
            6: ("secolo",),
        },
        DatePart.UNITS: {
            0: ("giorno", "giorni"),
            1: ("settimana", "settimane"),
            2: ("mese", "mesi"),
            4: ("anno", "anni"),
            5: ("decennio", "decenni"),
            6: ("secolo", "secoli"),
        },
        DatePart.ONE: {
            1: (
                "un",
                "una",
                "un'",
            )
        },
        DatePart.AGO_AFTER: {0: ("fa", "or sono")},
        DatePart.AHEAD_BEFORE: {0: ("tra", "fra")},
        DatePart.SEASON: {
            21: ("primavera",),
            22: ("estate",),
            23: ("autunno",),
            24: ("inverno",),
        },
        DatePart.QUARTER: {
            0: ("trimestre",),
            1: ("Q1", "T1"),
            2: ("Q2", "T2"),
            3: ("Q3", "T3"),
            4: ("Q4", "T4"),
        },
        DatePart.CENTURY: {0: ("secolo",), 1: ("secoli",)},
        DatePart.OF: {0: ("di", "del", "dello", "dell'", "della", "d'")},
        DatePart.ARTICLE: {
            0: (
                "il",
                "lo",
                "la",
                "l'",
                "i",
                "gli",
                "le",
                "nel",
                "dal",
                "al",
                "del",
                "all'",
                "dall'",
                "dell'",
                "nell'",
            ),
        },
        DatePart.FROM: {0: ("dal", "da", "dall'", "dai", "dalle", "dalla", "tra il")},
        DatePart.TO: {
            0: (
                "al",
                "a",
                "all'",
                "alle",
                "fino al",
                "fino all'",
                "sino al",
                "alla",
                "fino alle",
                "fino a",
                "ai",
            ),
        },
        DatePart.BETWEEN: {0: ("tra", "fra", "tra il", "fra il", "tra l'", "tra le", "fra le")},
        DatePart.AND: {0: ("e", "o", "e il", "ed", "e l'", "e le")},
        DatePart.IN: {
            0: (
                "nel",
                "in",
                "dal",
                "del",
                "al",
                "il",
                "entro il",
                "fino al",
                "per il",
                "di",
                "a",
                "da",
                "dopo il",
                "prima del",
                "tra il",
                "e il",
                "nell'",
                "dall'",
                "dell'",
                "entro",
                "fino a",
                "per",
                "dopo",
                "sin dal",
                "fin dal",
            ),
        },
        DatePart.MONTH_CUE: {
            0: ("in", "a", "da", "entro", "fino a", "prima di", "dopo", "inizio", "fine", "metà")
        },
        DatePart.YEAR_WORD: {0: ("anno", "anni", "anno del")},
        DatePart.DECADE_BEFORE: {0: ("anni",)},
        DatePart.DAY_WORD: {0: ("giorno", "il giorno")},
        DatePart.MONTH_WORD: {0: ("mese di",)},
        DatePart.ORDINAL_MARK: {0: ("º", "°", "ª", "o")},
        DatePart.AT: {
            0: (
                "alle",
                "all'",
                "dalle",
                "le",
                "delle",
                "fino alle",
                "per le",
                "dopo le",
                "prima delle",
                "entro le",
                "tra le",
                "fra le",
                "l'",
                "dall'",
            ),
            1: ("verso le", "intorno alle", "circa alle", "verso l'"),
        },
        DatePart.CLOCK: {0: ("ore", "alle ore", "dalle ore")},
        DatePart.HOUR: {0: ("h",)},
        DatePart.MINUTE: {0: ("min", "minuti", "minuto")},
        DatePart.HALF_DAY: {
            0: ("del mattino", "di mattina", "di notte", "della mattina"),
            12: ("del pomeriggio", "di pomeriggio", "di sera", "della sera"),
        },
        DatePart.NOON: {720: ("mezzogiorno", "mezzodì"), 0: ("mezzanotte",)},
        DatePart.PAST_HOUR: {
            30: ("e mezza", "e mezzo"),
            15: ("e un quarto",),
            45: ("e tre quarti",),
            -15: ("meno un quarto",),
        },
        DatePart.PLUS_MINUTES: {1: ("e",), -1: ("meno",)},
        DatePart.MERIDIEM: {0: ("am", "a.m.", "a.m", "a. m."), 12: ("pm", "p.m.", "p.m", "p. m.")},
        DatePart.AT_HOUR: {
            0: (
                "alle",
                "dalle",
                "fino alle",
                "verso le",
                "intorno alle",
                "dopo le",
                "prima delle",
                "entro le",
                "circa alle",
            )
        },
        DatePart.ZONE: {0: ("GMT", "BST", "CET", "CEST", "UTC", "ET", "EDT", "EST", "PT")},
        DatePart.SPELL: {0: ("in", "durante", "per", "durata di")},
        DatePart.COUNTED: {
            0: (
                "persone",
                "euro",
                "dollari",
                "sterline",
                "mila",
                "milioni",
                "miliardi",
                "km",
                "m",
                "kg",
                "g",
                "metri",
                "chilometri",
                "tonnellate",
                "case",
                "soldati",
                "membri",
                "dipendenti",
                "lavoratori",
                "anni",
                "giorni",
                "ore",
                "minuti",
                "morti",
                "feriti",
                "casi",
                "volte",
                "ettari",
                "litri",
                "pagine",
                "parole",
                "aziende",
                "imprese",
                "studenti",
                "alunni",
                "uomini",
                "donne",
                "bambini",
                "manifestanti",
                "poliziotti",
                "rifugiati",
                "migranti",
                "MW",
                "GW",
                "punti",
                "voti",
                "unità",
                "yen",
                "piedi",
                "città",
                "abitanti",
                "residenti",
                "famiglie",
                "veicoli",
                "auto",
                "tifosi",
                "spettatori",
                "miglia",
                "ragazzi",
            ),
        },
        DatePart.BOUND: {
            0: (
                "circa",
                "più di",
                "meno di",
                "oltre",
                "quasi",
                "almeno",
                "i",
                "gli",
                "le",
                "dei",
                "delle",
                "degli",
                "intorno ai",
            ),
        },
        DatePart.NAME: {0: ("24/7", "9/11")},
    },
)


# --- names ----------------------------------------------------------------------------------------
_ELISIONS = """
l d c s n m t v un dell all dall nell sull coll quest quell sant bell com cos dov ognun qualcun
po' nessun
"""
_ARTICLES = "l c s n m t v"
_ABBREVIATIONS = """
mr mrs ms dr st jr sr sra prof rev gen sen rep gov lt col sgt capt inc corp ltd co no vs sig dott
avv ing on mons arch geom
"""
_CLITICS = "s"
_PARTICLES = "von van der den bin ibn al el do dos das de du"
_LINKING = "di de della dei degli del dell delle d da"
_COURTESY = """
sig sig. sig.ra signor signora signore signorina dott dott. dott.ssa dottor dottoressa avv avv.
ing ing. on on. onorevole prof prof. professor professoressa don padre suor dr dr. mr mr. mrs mrs.
ms ms. sir lord lady reverendo fra suora
"""
_OFFICES = """
presidente ministro ministra premier cancelliere cancelliera segretario segretaria direttore
direttrice ceo cto cfo coo vp vicepresidente vice-presidente amministratore governatore
governatrice sindaco sindaca senatore senatrice deputato deputata giudice magistrato generale
colonnello capitano sergente tenente ammiraglio comandante procuratore procuratrice pm avvocato
avvocata portavoce ambasciatore ambasciatrice analista ingegnere ricercatore ricercatrice
scienziato scienziata fondatore fondatrice cofondatore cofondatrice co-fondatore capo responsabile
manager tecnico allenatore allenatrice attaccante difensore portiere centrocampista re regina
principe principessa papa vescovo arcivescovo cardinale economista redattore giornalista autore
autrice attore attrice cantante scrittore scrittrice leader dirigente membro consigliere
consigliera assessore coordinatore socio imprenditore candidato candidata investitore medico
storico attivista commissario eurodeputato prefetto sceriffo ex-presidente chief officer
"""
_OFFICE_MODIFIERS = """
ex ex- vice allora attuale primo prima alto defunto futuro nuovo nuova presunto
"""
_DEPARTMENTS = """
ingegneria software infrastruttura infrastrutture operazioni finanze ricerca tecnologia marketing
comunicazione salute istruzione difesa sicurezza giustizia esteri affari economia interno interni
research engineering technology operating financial product
"""
_INSTITUTIONS = """
università ministero banca istituto dipartimento agenzia commissione comitato consiglio tribunale
partito unione associazione federazione lega club gruppo azienda società compagnia giornale
televisione radio fondazione fondo organizzazione museo ospedale scuola chiesa polizia esercito
marina accademia segreteria camera senato congresso assemblea governo comune corte forza forze
fronte movimento alleanza centro inc inc. corp corp. ltd s.p.a spa s.r.l srl press times post news
bank university group college company league united city fc ltd. llc plc gmbh ag nv institute cf
lab labs laboratory foundation association society academy network tv council committee commission
agency department ministry police airlines airways motors energy holdings partners capital
technologies systems software studios records church school hospital museum conference conferência
conférence conferenza konferensi conferencia
"""
_LANDMARKS = """
fiume lago monte isola isole mare oceano baia golfo contea stato provincia distretto via viale
strada piazza parco valle spiaggia costa penisola deserto aeroporto stazione ponte città villaggio
quartiere porto street river lake county park beach island avenue road square
"""
_PLACE_PREPOSITIONS = "a ad in nel nella nell verso da"
_HOLDERS = "di del della dell dei degli delle presso in a alla nella nel per"
_COMMON = """
presidente governo stato stati ministro papa re regina chiesa internet natale pasqua dio lunedì
martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno
luglio agosto settembre ottobre novembre dicembre costituzione repubblica paese tv ceo pil ia utc
gmt dna ok bst ai agi gpu gpus cpu mw gw kw kwh kg km rna cto cfo coo vp pdg it pr hr pc usb wifi
sms led gdp pib vip id dvd cd gps suv ngo ong lgbt lgbtq covid hiv aids abc-x wib wit wita est edt
pst cet am pm iv ii iii vi vii viii ix xi xii tvs nord sud ovest occidente oriente repubblicani
democratici
"""
_STARTERS = """
il lo la i gli le l un uno una un' questo questa questi queste quello quella quelli quelle ciò
egli lui lei essi esse loro io noi voi tu suo sua suoi sue mio mia miei mie nostro nostra nostri
nostre vostro chi che cosa quale quali quando dove perché come se sebbene benché nonostante dopo
prima fino da dal dalla dai dalle dall durante mentre in nel nella nei nelle nell a al alla ai
alle all agli di del della dei delle dell degli d con senza sotto su sul sulla sui sulle sull tra
fra per contro secondo verso e ed ma o oppure né però tuttavia dunque quindi così allora poi anche
ancora già adesso ora oggi ieri domani qui qua lì là molto molta molti molte poco poca pochi poche
più meno tutto tutta tutti tutte ogni ognuno altro altra altri altre alcuni alcune qualche nessun
nessuno nessuna tale tali vari varie diversi diverse due tre quattro cinque sei sette otto nove
dieci primo ultimo ultima inoltre infine finalmente recentemente attualmente precedentemente non
sì no mai sempre forse solo soltanto stesso è sono era erano fu furono sta stanno stava c ci c'è
ha hanno ho aveva avevano essere avere fa fare va può possono deve devono ha-detto dice foto
immagine fonte leggi vedi video polizia autorità persone uomini donne bambini esperti ricercatori
scienziati aziende bar chiese niente nulla qualcuno circa quasi oltre infatti invece entrambi
grazie riguardo si ti mi vi ne lungo malgrado presso subito grande grandi nuovo nuova nuovi nuove
buon bene ecco dato essendo avendo scrisse portare attraverso appena purtroppo abbiamo senatori
attivisti cittadini lavoratori
enorme sia startup regista stesse manifestanti residenti sconfitta vittoria
perciò oggigiorno ultimamente solitamente recuperarlo
"""
_ACTING = """
ha aveva avrà sarà era presenta annuncia lancia compra acquista assume
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
_CLAUSAL = "non"
_LEXICAL = "senza né nessun nessuno nessuna niente nulla neanche nemmeno neppure no mai mica"
_CONCORD = """
mai niente nulla nessun nessuno nessuna né alcun alcuno alcuna neanche nemmeno neppure
mica
"""
_IDIOMS = """
non_solo non_soltanto non_solamente non_appena non_a_caso se_non se_non_altro niente_meno
nientemeno o_no o_meno senza_dubbio senz_altro per_non_parlare non_meno non_più_di niente_affatto
a_meno_che più_o_meno per_lo_meno meno_male quanto_meno primo_ministro prima_ministra
prima_volta_che ultimi_anni ultime_settimane ultimi_mesi ultima_settimana ultimi_giorni
ultimo_anno negli_ultimi in_primo_luogo prima_serata first_lady per_primo quanto_prima finché_non
come_mai quanto_mai che_mai se_mai chi_mai cosa_mai dove_mai quando_mai caso_mai hai_mai avete_mai
ha_mai hanno_mai ho_mai è_mai sono_mai era_mai erano_mai abbiamo_mai aveva_mai avevano_mai sarà_mai
sia_mai può_mai poter_mai possa_mai potrà_mai potrebbe_mai sarebbe_mai avrebbe_mai abbia_mai
avrà_mai
fino_a_che_non fino_a_quando_non non_c_è_dubbio non_vi_è_dubbio
"""
_BOUNDARIES = "ma perché sebbene mentre che se quando e o poiché"
_OPPOSITIONS = """
rise-fall: aumentare incrementare rialzare aumenta aumentano aumentato aumentata aumentati
  aumentate aumentò aumentarono aumentava aumentavano aumentando aumentasse aumenterà aumenteranno
  aumenterebbe incrementa incrementano incrementato incrementata incrementati incrementate
  incrementò incrementarono incrementava incrementavano incrementando incrementasse incrementerà
  incrementeranno incrementerebbe rialza rialzano rialzato rialzata rialzati rialzate rialzò
  rialzarono rialzava rialzavano rialzando rialzasse rialzerà rialzeranno rialzerebbe aumento
  aumenti incremento incrementi salire sale salgono salito salita saliti salite salì salirono
  saliva salirà saliranno salendo crescere cresce crescono cresciuto cresciuta cresciuti cresciute
  crebbe cresceva crescerà cresceranno crescendo crescita rialzo impennata balzo balzato balzata
  accrescere accresciuto / diminuire diminuito diminuita diminuiti diminuite diminuì diminuirono
  diminuiva diminuivano diminuirà diminuiranno diminuirebbe diminuendo diminuisce diminuiscono
  diminuisca diminuzione diminuzioni scendere scende scendono sceso scesa scesi scese scendeva
  scenderà scenderanno scendendo calare cala calano calato calata calati calate calò calarono
  calava calavano calando calasse calerà caleranno calerebbe calo cali cadere cade cadono caduto
  caduta caduti cadute cadde cadrà ridurre riduce riducono ridotto ridotta ridotti ridotte ridusse
  ridurrà riducendo riduzione riduzioni ribasso crollo crollato crollata crolla crollano crollati
  abbassare abbassato abbassa precipitato precipitata
large-small: maggiore maggiori superiore superiori massimo massima / minore minori inferiore
  inferiori minimo minima
more-less: più_di più_che / meno_di meno_che meno
win-lose: vincere vince vincono vinto vinta vinti vinte vinse vinsero vinceva vincerà vinceranno
  vincendo vincitore vincitrice vincitori vittoria vittorie trionfo vittorioso trionfato / perdere
  perde perdono perso persa persi perse persero perduto perdeva perderà perderanno perdendo
  sconfitta sconfitte perdente perdenti
north-south: nord settentrionale settentrionali / sud meridionale meridionali
east-west: est orientale orientali / ovest occidentale occidentali
first-last: primo prima primi prime / ultimo ultima ultimi ultime
best-worst: migliore migliori miglior meglio / peggiore peggiori peggior peggio
before-after: prima_di prima_che prima_del prima_della prima_dell prima_dei prima_delle prima_dello
  prima_degli prima_d / dopo
hire-fire: assumere assume assumono assunto assunta assunti assunse assumerà assunzione assunzioni
  reclutato reclutata reclutati reclutare recluta reclutamento / licenziare licenzia licenziano
  licenziato licenziata licenziati licenziate licenziò licenzierà licenziamento licenziamenti
buy-sell: comprare acquistare compra comprano comprato comprata comprati comprate comprò comprarono
  comprava compravano comprando comprasse comprerà compreranno comprerebbe acquista acquistano
  acquistato acquistata acquistati acquistate acquistò acquistarono acquistava acquistavano
  acquistando acquistasse acquisterà acquisteranno acquisterebbe acquisto acquisti acquisizione
  acquisizioni acquisire acquisito acquisita / vendere vende vendono venduto venduta venduti
  vendute vendeva venderà venderanno vendendo vendita vendite
open-close: aprire apre aprono aperto aperta aperti aperte aprì apriva aprirà aprendo apertura
  riaperto riaperta riaprire riapre / chiudere chiude chiudono chiuso chiusa chiusi chiuse chiudeva
  chiuderà chiudendo chiusura chiusure
accept-reject: accettare approvare accetta accettano accettato accettata accettati accettate
  accettò accettarono accettava accettavano accettando accettasse accetterà accetteranno
  accetterebbe approva approvano approvato approvata approvati approvate approvò approvarono
  approvava approvavano approvando approvasse approverà approveranno approverebbe approvazione
  accettazione / respingere respinge respingono respinto respinta respinti respinte respinse
  respingerà rifiutare bocciare rifiuta rifiutano rifiutato rifiutata rifiutati rifiutate rifiutò
  rifiutarono rifiutava rifiutavano rifiutando rifiutasse rifiuterà rifiuteranno rifiuterebbe
  boccia bocciano bocciato bocciata bocciati bocciate bocciò bocciarono bocciava bocciavano
  bocciando bocciasse boccerà bocceranno boccerebbe rifiuto rifiuti bocciatura
support-oppose: sostenere sostegno appoggia appoggiato appoggiare appoggiano appoggio sostenitori
  sostenitore / opporsi oppone oppongono opposto opposta opposti oppositori opposizione contrari
allow-ban: permettere permette permettono permesso permessa permetterà consentire consente
  consentono consentito consentita consentirà autorizzare autorizzato autorizzata autorizza
  autorizzò autorizzazione / vietare vieta vietano vietato vietata vietati vietò vieterà divieto
  proibire proibito proibita proibisce proibiscono
guilty-innocent: colpevole colpevoli condannato condannata condannati / innocente innocenti assolto
  assolta assolti non_colpevole
male-female: uomo uomini maschile ragazzo ragazzi / donna donne femminile ragazza ragazze
left-right: sinistra / destra
start-end: iniziare cominciare inizia iniziano iniziato iniziata iniziati iniziate iniziò
  iniziarono iniziava iniziavano iniziando iniziasse inizerà inizeranno inizerebbe comincia
  cominciano cominciato cominciata cominciati cominciate cominciò cominciarono cominciava
  cominciavano cominciando cominciasse comincerà cominceranno comincerebbe inizio avvio / finire
  finisce finiscono finito finita finiti finì finirà terminare concludere termina terminano
  terminato terminata terminati terminate terminò terminarono terminava terminavano terminando
  terminasse terminerà termineranno terminerebbe conclude concludono concludeva concludevano
  concluderà concluderanno concluderebbe concludendo concluso conclusa conclusi
alive-dead: sopravvivere sopravvive sopravvivono sopravvissuto sopravvissuta sopravvissuti
  superstiti superstite / morto morta morti morte morire muore muoiono morì morirono morirà ucciso
  uccisi uccisa uccise decesso decessi deceduto deceduta
import-export: importare importato importati importata importano importazione importazioni
  importatori / esportare esportato esportati esportata esportano esportazione esportazioni
  esportatori
ally-enemy: alleato alleata alleati amico amici / nemico nemica nemici
old-young: anziano anziana anziani vecchio vecchia vecchi / giovane giovani
safe-dangerous: sicuro sicura sicuri sicure / pericoloso pericolosa pericolosi pericolose
possible-impossible: possibile possibili / impossibile impossibili
legal-illegal: legale legali legalmente / illegale illegali illegalmente
rich-poor: ricco ricca ricchi ricche / povero povera poveri povere
hot-cold: caldo calda caldi calde / freddo fredda freddi fredde
easy-difficult: facile facili facilmente / difficile difficili
improve-worsen: migliorare migliora migliorano migliorato migliorata miglioramento miglioramenti /
  peggiorare peggiora peggiorano peggiorato peggiorata peggioramento
positive-negative: positivo positiva positivi positive / negativo negativa negativi negative
public-private: pubblico pubblica pubblici pubbliche / privato privata privati private
majority-minority: maggioranza / minoranza
peace-war: pace / guerra guerre
love-hate: amore amare ama amano amato / odio odiare odia odiano odiato
"""
_SAYING = """
detto dice dicono disse dissero dichiarato dichiara affermato afferma affermano spiegato spiega
aggiunto aggiunge raccontato racconta scritto scrive scrisse sostenuto sostiene insistito
avvertito annunciato annuncia osservato osserva risposto risponde chiesto chiede ammesso ammette
negato confermato conferma suggerito ricordato ricorda continuato continua proseguito concluso
commentato commenta sottolineato rivelato riferito secondo assicurato twittato precisato
affermando riferisce precisa spiegando aggiungendo dicendo accusato
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
                anziché assent assenz cessa cessò difficilmente disoccup esclu evita evitò falli
                ignor illeg illes illimit imbattut imped impossib imprev improbab inadegu inaspett
                inattes incapac incert incolum inconfond incontest indesid inedit inelegg ineleggib
                inesist inesper ingiust innocuo insolit insuff inutil invari invis irraggiung
                irrego irregu manca mancò nega negando negano negare negato negava negò nullo privo
                raramente respin rifiut scars sconosc sicura sicure sicuri sicuro smenti smess
                smett tranne vieta vietò
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
    code="it",
    name="Italian",
    segmentation=SEGMENTATION,
    numerals=NUMERALS,
    quantities=QUANTITIES,
    dates=DATES,
    names=NAMES,
    polarity=POLARITY,
)
