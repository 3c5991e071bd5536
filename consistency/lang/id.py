"""Indonesian."""

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
from consistency.model import Bound

# --- segmentation ---------------------------------------------------------------------------------
SEGMENTATION = SegmentationData()


# --- numerals -------------------------------------------------------------------------------------
NUMERALS = NumeralData(
    decimal_mark=",",
    space_groups=True,
    cardinals={
        word: value
        for value, word in enumerate(
            [
                "nol",
                "satu",
                "dua",
                "tiga",
                "empat",
                "lima",
                "enam",
                "tujuh",
                "delapan",
                "sembilan",
                "sepuluh",
                "sebelas",
            ]
        )
    }
    | {"kosong": 0, "seratus": 100},
    rooms={10: 1},
    multipliers={"puluh": 10, "ratus": 100},
    teen_words=frozenset({"belas"}),
    scales={
        "ribu": 10**3,
        "juta": 10**6,
        "miliar": 10**9,
        "milyar": 10**9,
        "triliun": 10**12,
        "trilyun": 10**12,
        "kuadriliun": 10**15,
    },
    bare_scales=frozenset(),
    one_scales={
        "seribu": 10**3,
        "sejuta": 10**6,
        "semiliar": 10**9,
        "semilyar": 10**9,
        "setriliun": 10**12,
    },
    scale_adjectives={"setengah": Decimal("0.5")},
    abbreviations={
        "k": 10**3,
        "K": 10**3,
        "rb": 10**3,
        "M": 10**6,
        "G": 10**9,
        "jt": 10**6,
        "mlr": 10**9,
    },
    # Rp 5 M is five miliar, Rp 2 T two triliun.
    money_abbreviations={"m": 10**9, "t": 10**12},
    joiners=frozenset(),
    points=frozenset({"koma"}),
    minus=frozenset({"minus", "negatif"}),
    articles=frozenset(),
    homographs=frozenset({"kosong"}),
    ordinals={"pertama": 1, "perdana": 1},
    ordinals_end_cardinals=False,
    ordinal_marks=frozenset(),
    ordinal_prefixes=("ke",),
    ordinal_suffixes=(),
    join_parts={},
    denominators={
        "pertiga": 3,
        "perempat": 4,
        "perlima": 5,
        "perenam": 6,
        "pertujuh": 7,
        "perdelapan": 8,
        "persembilan": 9,
        "persepuluh": 10,
        "perseratus": 100,
    },
    fractions={
        "setengah": Decimal("0.5"),
        "separuh": Decimal("0.5"),
        "separo": Decimal("0.5"),
        "sepertiga": Decimal(1) / 3,
        "seperempat": Decimal("0.25"),
        "seperlima": Decimal("0.2"),
        "seperenam": Decimal(1) / 6,
        "seperdelapan": Decimal("0.125"),
        "sepersepuluh": Decimal("0.1"),
    },
    collectives={"lusin": 12, "selusin": 12},
    rounded={},
    indefinites={
        "belasan": (11, 20),
        "puluhan": (20, 100),
        "lusinan": (24, 100),
        "ratusan": (200, 1000),
        "ribuan": (2000, 10**6),
        "jutaan": (2 * 10**6, 10**9),
        "miliaran": (2 * 10**9, 10**12),
        "milyaran": (2 * 10**9, 10**12),
        "triliunan": (2 * 10**12, 10**15),
    },
    vague=frozenset({"beberapa", "sejumlah", "multi"}),
    of_words=frozenset(),
)


# --- quantities -----------------------------------------------------------------------------------
QUANTITIES = QuantityData(
    units={
        "percent": "persen|prosen|percent|per cent",
        "percentage-point": "poin persen|poin persentase|persen poin|titik persentase",
        "millisecond": "milidetik",
        "second": "detik",
        "minute": "menit",
        "hour": "jam",
        "day": "hari",
        "week": "minggu|pekan",
        "month": "bulan",
        "quarter": "kuartal|triwulan",
        "semester": "semester",
        "year": "tahun|thn",
        "decade": "dekade|dasawarsa",
        "century": "abad",
        "nanometer": "nanometer",
        "micrometer": "mikrometer",
        "millimeter": "milimeter",
        "centimeter": "sentimeter|senti",
        "meter": "meter",
        "kilometer": "kilometer|kilo meter",
        "inch": "inci|inch",
        "foot": "kaki",
        "yard": "yard",
        "mile": "mil",
        "nautical-mile": "mil laut",
        "light-year": "tahun cahaya",
        "square-meter": "meter persegi",
        "square-kilometer": "kilometer persegi|km persegi",
        "square-foot": "kaki persegi",
        "square-mile": "mil persegi",
        "hectare": "hektar|hektare",
        "acre": "ekar|are",
        "milliliter": "mililiter",
        "centiliter": "sentiliter",
        "liter": "liter",
        "cubic-centimeter": "sentimeter kubik|cc",
        "cubic-meter": "meter kubik",
        "cubic-foot": "kaki kubik",
        "gallon": "galon",
        "barrel": "barel",
        "milligram": "miligram",
        "gram": "gram",
        "kilogram": "kilogram|kilo",
        "tonne": "ton|ton metrik",
        "ounce": "ons|ounce",
        "pound": "pon|pound",
        "carat": "karat",
        "celsius": "derajat celsius|derajat selsius|celcius|derajat celcius|derajat c|celsius",
        "fahrenheit": "derajat fahrenheit|fahrenheit|derajat f",
        "kelvin": "kelvin|derajat kelvin",
        "degree": "derajat",
        "knot": "knot",
        "watt": "watt",
        "kilowatt": "kilowatt",
        "megawatt": "megawatt",
        "gigawatt": "gigawatt",
        "terawatt": "terawatt",
        "horsepower": "tenaga kuda|dk",
        "joule": "joule",
        "calorie": "kalori",
        "kilowatt-hour": "kilowatt jam|kilowatt hour",
        "megawatt-hour": "megawatt jam",
        "bit": "bit",
        "byte": "bita|byte",
        "kilobyte": "kilobita|kilobyte",
        "megabyte": "megabita|megabyte",
        "gigabyte": "gigabita|gigabyte|giga",
        "terabyte": "terabita|terabyte",
        "volt": "volt",
        "hertz": "hertz",
        "decibel": "desibel",
    },
    currencies={
        "USD": "dolar|dolar as|dolar amerika|dolar amerika serikat|dollar|dollar as",
        "EUR": "euro",
        "GBP": "pound|poundsterling|pound sterling|pound inggris|poundsterling inggris|paun",
        "JPY": "yen|yen jepang",
        "CNY": "yuan|yuan china|yuan tiongkok|renminbi",
        "INR": "rupee|rupee india",
        "IDR": "rupiah|rupiah indonesia",
        "BRL": "real|real brasil",
        "RUB": "rubel",
        "CHF": "franc swiss|franc|frank swiss",
        "AUD": "dolar australia",
        "CAD": "dolar kanada",
        "NZD": "dolar selandia baru",
        "HKD": "dolar hong kong|dolar hongkong",
        "SGD": "dolar singapura",
        "MXN": "peso|peso meksiko",
        "KRW": "won|won korea",
        "TRY": "lira|lira turki",
        "ZAR": "rand",
        "SEK": "krona swedia",
        "NOK": "krone norwegia",
        "DKK": "krone denmark",
        "MYR": "ringgit|ringgit malaysia",
        "SAR": "riyal|riyal saudi",
        "THB": "baht",
        "ILS": "shekel",
    },
    subunits={"USD": "sen as|sen|cent", "GBP": "pence|penny|peni"},
    mass_pounds=frozenset({"pound"}),
    weight_words=frozenset(
        ["berat", "bobot", "beratnya", "berbobot", "seberat", "kilogram", "kg", "daging", "bayi"]
    ),
    bounds_before={
        Bound.AT_LEAST: "setidaknya|sedikitnya|minimal|paling sedikit|paling tidak|sekurangnya"
        "|setidak tidaknya|sekurang kurangnya|tidak kurang dari|tak kurang dari|minimum|mulai dari"
        "|paling kurang",
        Bound.MORE_THAN: "lebih dari|di atas|diatas|melebihi|melampaui|lebih besar dari|melewati"
        "|lebih dari pada|sedikit lebih dari",
        Bound.AT_MOST: "paling banyak|maksimal|hingga|sampai|paling lama|tidak lebih dari"
        "|tak lebih dari|maksimum|sampai dengan",
        Bound.LESS_THAN: "kurang dari|di bawah|dibawah|lebih kecil dari|lebih rendah dari",
        Bound.ALMOST: "hampir|mendekati|nyaris|dekat dengan",
        Bound.ABOUT: "sekitar|kurang lebih|kira kira|diperkirakan|sekira|kisaran|berkisar|lebih kurang"
        "|diperkirakan sekitar|di kisaran|rata rata sekitar",
        Bound.EXACT: "tepat|persis|hanya|cuma|tepatnya",
    },
    bounds_after={
        Bound.AT_LEAST: "atau lebih|ke atas|keatas",
        Bound.MORE_THAN: "lebih",
        Bound.AT_MOST: "atau kurang|ke bawah|kebawah",
        Bound.ABOUT: "an",
    },
    bound_articles=frozenset(),
    range_openers={
        "antara": frozenset({"dan", "hingga", "sampai"}),
        "dari": frozenset({"hingga", "sampai", "ke", "menjadi"}),
    },
    range_connectors=frozenset({"hingga", "sampai", "atau", "sampai dengan"}),
    score_connectors=frozenset(),
    rates={
        unit: "|".join(f"{link} {word}" for word in words.split() for link in links) + f"|{adverbs}"
        for links in (("per", "setiap", "tiap", "tiap tiap", "dalam se", "untuk setiap"),)
        for unit, words, adverbs in (
            ("second", "detik", "sedetik"),
            ("minute", "menit", "semenit"),
            ("hour", "jam", "sejam"),
            ("day", "hari harinya", "sehari|harian"),
            ("week", "minggu pekan", "seminggu|sepekan|mingguan"),
            ("month", "bulan bulannya", "sebulan|bulanan"),
            ("year", "tahun tahunnya", "setahun|tahunan"),
            ("person", "orang kepala kapita penumpang", "perkapita"),
        )
    },
    times=frozenset({"kali"}),
    multiples={2: "ganda|dua kali lipat", 3: "tiga kali lipat"},
    multi_stems={"juta": 10**6, "miliar": 10**9, "million": 10**6, "billion": 10**9},
    age_before=frozenset(
        {"berusia", "berumur", "umur", "usia", "usianya", "umurnya", "di usia", "pada usia"}
    ),
    age_after=frozenset(),
    age_links=frozenset({"berusia", "berumur"}),
    age_suffixes=(),
    determiners=frozenset({"para", "si", "sang", "yang"}),
    function_words=frozenset(
        [
            "di",
            "ke",
            "dari",
            "pada",
            "untuk",
            "dengan",
            "oleh",
            "dan",
            "atau",
            "tetapi",
            "tapi",
            "yang",
            "ini",
            "itu",
            "adalah",
            "ialah",
            "akan",
            "telah",
            "sudah",
            "sedang",
            "tidak",
            "bukan",
            "dalam",
            "sebagai",
            "karena",
            "ketika",
            "saat",
            "jika",
            "bila",
            "agar",
            "bahwa",
            "antara",
            "hingga",
            "sampai",
            "sejak",
            "setelah",
            "sebelum",
            "selama",
            "tentang",
            "terhadap",
            "atas",
            "bawah",
            "para",
            "juga",
            "hanya",
            "lebih",
            "kurang",
            "paling",
            "dia",
            "ia",
            "mereka",
            "kami",
            "kita",
            "saya",
            "anda",
            "nya",
            "per",
            "lagi",
            "lain",
            "lainnya",
            "termasuk",
            "seperti",
            "lalu",
            "kemudian",
            "tewas",
            "mati",
            "terluka",
            "adalah",
            "dapat",
            "bisa",
            "harus",
        ]
    )
    - {"tewas", "mati", "terluka"},
    # Classifiers stand between the number and the noun: dua buah mobil, tiga ekor anjing.
    adjectives=frozenset(
        ["buah", "ekor", "unit", "lembar", "batang", "butir", "biji", "helai", "pucuk", "lagi"]
    ),
    plural_endings=(),
    ordinal_homographs=frozenset(),
    ordinal_idioms=frozenset({"menteri"}),
    half_followers=frozenset(),
)


# --- dates ----------------------------------------------------------------------------------------
DATES = DateData()


# --- names ----------------------------------------------------------------------------------------
NAMES = NameData()


# --- polarity and quotations ----------------------------------------------------------------------
POLARITY = PolarityData()


# --- the whole ------------------------------------------------------------------------------------
PROFILE = LanguageProfile(
    code="id",
    name="Indonesian",
    segmentation=SEGMENTATION,
    numerals=NUMERALS,
    quantities=QUANTITIES,
    dates=DATES,
    names=NAMES,
    polarity=POLARITY,
)
