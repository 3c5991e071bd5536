"""Indonesian."""

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
        a.n bpk brigjen cv dll.nya dr dra drs h hj ir jend jl jln kab kec kel kh kombes letjen
        mayjen mr mrs ms nn ny pol prof pt sdr st tn u.p ud vs yth
        """
    ),
    number_abbreviations=words(
        """
        ags agt agu apr des feb hal hlm jan jul jun mar no nomor nov okt pk pkl ps psl rp sep sept
        telp tgl tlp vol
        """
    ),
    final_abbreviations=words(
        """
        a.m bros co corp inc jr ltd m.a m.h m.m m.sc m.si p.m ph.d plc s.e s.h s.ip
        s.kom s.pd s.sos s.t tbk u.k u.s
        """
    ),
    particles=words("al bin binti de el van von"),
    contrastives=words("melainkan|namun|padahal|sedangkan|sehingga|sementara|tapi|tetapi", "|"),
    additives=words("dan serta"),
    subjects=words("aku anda beliau dia hal ia ini kami kita mereka saya"),
    correlatives=words("bukan hanya juga pula"),
    stopwords=words(
        """
        ada adalah agar akan aku anda antara apa apabila atas atau bagaimana bagi bahwa banyak
        bawah beberapa begitu beliau belum bila bisa bukan dalam dan dapat dari demikian dengan di
        dia hanya harus hingga ia ialah ingin ini itu jangan jika jikalau juga kami kamu kapan
        karena kata ke kepada ketika kita lagi lain lebih mampu mana masih mau melainkan mengapa
        menjadi menurut mereka merupakan meski meskipun namun nya oleh pada paling para pernah pun
        saat saja sampai sang sangat saya sebab sebagai sebelum sebuah secara sedang sedangkan
        sehingga sejak sekali selama sementara semua seorang seperti serta setelah setiap si siapa
        suatu sudah supaya tak tanpa tapi telah tentang terhadap tersebut tetapi tidak ujar untuk
        walaupun yang
        """
    ),
    boilerplate_openers=(
        "baca juga",
        "baca selengkapnya",
        "lihat juga",
        "simak juga",
        "simak berita",
        "ikuti kami",
        "ikuti berita",
        "ikuti saluran",
        "dapatkan berita",
        "dapatkan update",
        "berlangganan ",
        "daftarkan ",
        "bagikan ",
        "klik di sini",
        "foto:",
        "kredit foto",
        "iklan",
        "advertisement",
        "tinggalkan komentar",
        "silakan masukkan",
        "tulis komentar",
        "komentar anda",
        "rekomendasi",
        "artikel terkait",
        "artikel terkini",
        "berita terkait",
    ),
    boilerplate_mentions=(
        "buletin kami",
        "newsletter kami",
        "media sosial kami",
        "kanal kami",
        "saluran kami",
        "situs kami",
        "situs web kami",
        "aplikasi kami",
        "hak cipta dilindungi",
    ),
)


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
    hundreds_below=0,
    teen_words=frozenset({"belas"}),
    scales={
        "ribu": 10**3,
        "juta": 10**6,
        "miliar": 10**9,
        "milyar": 10**9,
        "triliun": 10**12,
        "trilyun": 10**12,
        "kuadriliun": 10**15,
        "quadriliun": 10**15,
        "kuintiliun": 10**18,
        "quintiliun": 10**18,
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
        "jt": 10**6,
        "mlr": 10**9,
    },
    # Rp 5 M is five miliar, Rp 2 T two triliun.
    money_abbreviations={"m": 10**9, "t": 10**12},
    joiners=frozenset(),
    points=frozenset({"koma"}),
    minus=frozenset({"minus", "negatif"}),
    not_minus=frozenset(),
    articles=frozenset({"satu"}),
    homographs=frozenset({"kosong"}),
    homograph_openers=frozenset(),
    ordinals={"pertama": 1, "perdana": 1},
    ordinals_end_cardinals=False,
    lone_ordinals=frozenset(),
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
        "lusinan": (20, 100),
        "ratusan": (200, 1000),
        "ribuan": (2000, 10**6),
        "jutaan": (2 * 10**6, 10**9),
        "miliaran": (2 * 10**9, 10**12),
        "milyaran": (2 * 10**9, 10**12),
        "triliunan": (2 * 10**12, 10**15),
    },
    vague=frozenset({"beberapa", "sejumlah", "multi"}),
    idioms=frozenset({"salah"}),
    of_words=frozenset(),
)


# --- quantities -----------------------------------------------------------------------------------
_EXCEEDING = "melebihi melampaui melewati"
_EXCEEDED = ("", " angka")
"""What may stand between such a verb and the number."""
_NOT_EXCEEDING = ("tidak {}", "tak {}", "belum {}", "tidak boleh {}", "tidak akan {}", "tanpa {}")

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
        "barrel": "barel|barrel",
        "milligram": "miligram",
        "gram": "gram",
        "kilogram": "kilogram|kilo",
        "tonne": "ton|ton metrik|metrik ton",
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
        "horsepower": "tenaga kuda|dk|daya kuda",
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
        "square-centimeter": "sentimeter persegi",
        "square-yard": "yard persegi",
        "square-inch": "inci persegi",
        "permille": "permil",
        "petabyte": "petabyte",
        "gigabit": "gigabit",
        "megabit": "megabit",
        "kilobit": "kilobit",
        "ampere": "ampere",
        "milliampere": "miliampere",
        "ohm": "ohm",
        "kilocalorie": "kilokalori|kkal",
        "kilojoule": "kilojoule",
        "electronvolt": "elektronvolt",
        "newton": "newton",
        "gigahertz": "gigahertz",
        "megahertz": "megahertz",
        "kilohertz": "kilohertz",
        "pixel": "piksel",
        "megapixel": "megapiksel",
        "decimeter": "desimeter",
        "lumen": "lumen",
        "microgram": "mikrogram",
        "pascal": "pascal",
        "hectopascal": "hektopascal",
        "cubic-kilometer": "kilometer kubik",
        "megaliter": "megaliter",
        "hectoliter": "hektoliter",
        "deciliter": "desiliter",
        "pint": "pint",
        "fluid-ounce": "fluid ounce",
        "tablespoon": "sendok makan",
        "teaspoon": "sendok teh",
    },
    currencies={
        "": "krona|krone|krona|dinar",
        "RON": "lei",
        "BTC": "bitcoin|bitcoins|btc|xbt",
        "USD": "dolar|dolar as|dolar amerika|dolar amerika serikat|dollar|dollar as",
        "EUR": "euro|euros",
        "GBP": "pound|poundsterling|pound sterling|pound inggris|poundsterling inggris|paun",
        "JPY": "yen|yen jepang",
        "CNY": "yuan|yuan china|yuan tiongkok|renminbi",
        "INR": "rupee|rupee india",
        "IDR": "rupiah|rupiah indonesia",
        "BRL": "real|real brasil",
        "RUB": "rubel|rubel rusia",
        "CHF": "franc swiss|franc|frank swiss",
        "AUD": "dolar australia",
        "CAD": "dolar kanada",
        "NZD": "dolar selandia baru",
        "HKD": "dolar hong kong|dolar hongkong",
        "SGD": "dolar singapura",
        "MXN": "peso|peso meksiko",
        "KRW": "won|won korea|won korea selatan",
        "TRY": "lira|lira turki",
        "ZAR": "rand|rand afrika selatan",
        "SEK": "krona swedia",
        "NOK": "krone norwegia",
        "DKK": "krone denmark",
        "MYR": "ringgit|ringgit malaysia",
        "SAR": "riyal|riyal saudi|riyal arab saudi",
        "THB": "baht|baht thailand",
        "ILS": "shekel|shekel baru israel",
        "ARS": "peso argentina",
        "PLN": "zloty polandia|zloty",
        "AED": "dirham uni emirat arab|dirham",
        "PHP": "peso filipina",
        "VND": "dong vietnam",
        "NGN": "naira nigeria|naira",
        "EGP": "pound mesir",
        "UAH": "hryvnia ukraina|hryvnia",
        "CZK": "koruna ceko",
        "HUF": "forint hungaria|forint",
    },
    subunits={"USD": "sen as|sen|cent", "GBP": "pence|penny|peni"},
    below_zero=frozenset({"di bawah nol"}),
    sign_homographs=frozenset(),
    one_units={
        "year": "setahun",
        "month": "sebulan",
        "week": "seminggu|sepekan",
        "day": "sehari",
        "hour": "sejam",
        "minute": "semenit",
        "second": "sedetik",
        "century": "seabad",
    },
    mass_pounds=frozenset({"pound"}),
    weight_words=frozenset(
        ["berat", "bobot", "beratnya", "berbobot", "seberat", "kilogram", "kg", "daging", "bayi"]
    ),
    bounds_before={
        Bound.AT_LEAST: "setidaknya|sedikitnya|minimal|paling sedikit|paling tidak|sekurangnya"
        "|setidak tidaknya|sekurang kurangnya|tidak kurang dari|tak kurang dari|minimum|mulai dari"
        "|paling kurang",
        Bound.MORE_THAN: "lebih dari|di atas|diatas|lebih besar dari|lebih dari pada|"
        "sedikit lebih dari|"
        + "|".join(verb + to for verb in _EXCEEDING.split() for to in _EXCEEDED),
        Bound.AT_MOST: "paling banyak|maksimal|hingga|sampai|paling lama|tidak lebih dari|"
        "tak lebih dari|"
        "maksimum|sampai dengan|"
        + "|".join(
            no.format(verb) + to
            for verb in _EXCEEDING.split()
            for to in _EXCEEDED
            for no in _NOT_EXCEEDING
        ),
        Bound.LESS_THAN: "kurang dari|di bawah|dibawah|lebih kecil dari|lebih rendah dari"
        "|lebih murah dari",
        Bound.ALMOST: "hampir|mendekati|nyaris|dekat dengan",
        Bound.ABOUT: "sekitar|kurang lebih|kira kira|diperkirakan|sekira|kisaran|berkisar"
        "|lebih kurang"
        "|diperkirakan sekitar|di kisaran|rata rata sekitar",
        Bound.EXACT: "tepat|persis|tepatnya",
    },
    bounds_after={
        Bound.AT_LEAST: "atau lebih|ke atas|keatas",
        Bound.MORE_THAN: "lebih",
        Bound.AT_MOST: "atau kurang|ke bawah|kebawah",
        Bound.EXACT: "tepat|persis",
    },
    duration_prepositions=frozenset(),
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
    rate_links=frozenset(["lebih", "lebih banyak", "tambahan"]),
    totals=frozenset(["total", "secara total", "secara keseluruhan", "keseluruhan", "totalnya"]),
    times=frozenset({"kali"}),
    multiples={2: "menggandakan|digandakan"},
    multi_stems={"juta": 10**6, "miliar": 10**9, "million": 10**6, "billion": 10**9},
    age_before=frozenset(
        {"berusia", "berumur", "umur", "usia", "usianya", "umurnya", "di usia", "pada usia"}
    ),
    age_after=frozenset(),
    age_comparisons=frozenset({"lebih"}),
    age_links=frozenset({"berusia", "berumur"}),
    age_words={},
    list_joiners=frozenset({"dan"}),
    age_suffixes=(),
    determiners=frozenset({"para", "si", "sang", "yang"}),
    function_words=frozenset(
        [
            "masih",
            "terakhir",
            "pertama",
            "sementara",
            "maupun",
            "namun",
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
    ordinal_nouns=frozenset(),
    ordinal_idioms=frozenset({"menteri"}),
    shares={"setengah": False, "separuh": False, "separo": False},
    half_followers=frozenset({"dari"}),
    digit_words=frozenset({"digit"}),
    verb_endings=(),
)


# --- dates ----------------------------------------------------------------------------------------
DATES = DateData(
    months=(
        ("januari",),
        ("februari", "pebruari"),
        ("maret",),
        ("april",),
        ("mei",),
        ("juni",),
        ("juli",),
        ("agustus",),
        ("september",),
        ("oktober",),
        ("november", "nopember"),
        ("desember",),
    ),
    short_months=(
        ("jan",),
        ("feb", "peb"),
        ("mar",),
        ("apr",),
        ("may",),
        ("jun",),
        ("jul",),
        ("agu", "ags", "agt", "agus"),
        ("sep", "sept"),
        ("okt",),
        ("nov", "nop"),
        ("des",),
    ),
    weekdays=(
        ("senin",),
        ("selasa",),
        ("rabu",),
        ("kamis",),
        (
            "jumat",
            "jum'at",
        ),
        ("sabtu",),
        ("minggu", "ahad"),
    ),
    short_weekdays=(("sen",), ("sel",), ("rab",), ("kam",), ("jum",), ("sab",), ("min",)),
    bare_weekdays=((), (), (), (), (), (), ()),
    capitalised=True,
    doubtful=frozenset(),
    capital_only=frozenset({"minggu"}),
    month_first=False,
    paired_years=False,
    dotted_clock=True,
    words={
        DatePart.DAY_SHIFT: {
            -2: ("kemarin lusa", "kemarin dulu"),
            -1: ("kemarin",),
            0: ("hari ini", "malam ini"),
            1: ("besok", "esok"),
            2: ("lusa", "besok lusa"),
        },
        DatePart.TURN_AFTER: {
            -1: ("lalu", "yang lalu", "kemarin", "sebelumnya", "silam"),
            0: ("ini",),
            1: ("depan", "yang akan datang", "mendatang", "berikutnya"),
        },
        DatePart.UNIT: {
            1: ("minggu", "pekan"),
            2: ("bulan",),
            3: ("kuartal", "triwulan"),
            4: ("tahun",),
            5: ("dekade", "dasawarsa"),
            6: ("abad",),
        },
        DatePart.UNITS: {
            0: ("hari",),
            1: ("minggu", "pekan"),
            2: ("bulan",),
            4: ("tahun",),
            5: ("dekade", "dasawarsa"),
            6: ("abad",),
        },
        DatePart.ONE_UNIT: {
            0: ("sehari",),
            1: ("seminggu", "sepekan"),
            2: ("sebulan",),
            4: ("setahun",),
            5: ("sedekade",),
            6: ("seabad",),
        },
        DatePart.ONE: {1: ("satu",)},
        DatePart.AGO_AFTER: {0: ("lalu", "yang lalu", "silam")},
        DatePart.AHEAD_AFTER: {0: ("lagi", "mendatang", "ke depan")},
        DatePart.SEASON: {
            21: ("musim semi",),
            22: ("musim panas",),
            23: ("musim gugur",),
            24: ("musim dingin",),
        },
        DatePart.QUARTER: {
            0: ("kuartal", "triwulan"),
            1: ("Q1",),
            2: ("Q2",),
            3: ("Q3",),
            4: ("Q4",),
        },
        DatePart.CENTURY: {0: ("abad",)},
        DatePart.OF: {0: ("tahun", "dari")},
        DatePart.ARTICLE: {0: ("tanggal", "tgl", "pada")},
        DatePart.FROM: {0: ("dari", "sejak", "mulai", "dari tanggal")},
        DatePart.TO: {0: ("hingga", "sampai", "sampai dengan", "s/d", "ke", "sampai tanggal")},
        DatePart.BETWEEN: {0: ("antara",)},
        DatePart.AND: {0: ("dan", "atau")},
        DatePart.IN: {
            0: (
                "pada",
                "tahun",
                "sejak",
                "hingga",
                "sampai",
                "di",
                "dari",
                "sebelum",
                "setelah",
                "untuk",
                "bulan",
                "antara",
                "dan",
                "awal",
                "akhir",
                "pertengahan",
                "dalam",
                "pada",
            ),
        },
        DatePart.MONTH_CUE: {
            0: (
                "pada",
                "bulan",
                "sejak",
                "hingga",
                "sampai",
                "awal",
                "akhir",
                "pertengahan",
                "sebelum",
                "setelah",
            )
        },
        DatePart.YEAR_WORD: {0: ("tahun", "pada tahun")},
        DatePart.DECADE_AFTER: {0: ("-an", "an")},
        DatePart.DAY_WORD: {0: ("tanggal", "tgl")},
        DatePart.MONTH_WORD: {0: ("bulan",)},
        DatePart.ORDINAL_MARK: {},
        DatePart.AT: {0: ("hingga", "sampai", "dari", "antara"), 1: ("sekitar",)},
        DatePart.CLOCK: {0: ("pukul", "jam", "pkl", "pk"), 1: ("sekitar pukul", "sekitar jam")},
        DatePart.NOON: {720: ("tengah hari",), 0: ("tengah malam",)},
        DatePart.PAST_HOUR: {
            15: ("lewat seperempat",),
            30: ("lewat setengah",),
            -15: ("kurang seperempat",),
        },
        DatePart.BEFORE_HOUR: {-30: ("setengah",)},
        DatePart.PLUS_MINUTES: {1: ("lewat", "lebih"), -1: ("kurang",)},
        DatePart.MINUTE: {0: ("menit",)},
        DatePart.DAY_PART: {
            0: ("pagi", "dini hari", "subuh", "pagi hari"),
            12: ("siang", "sore", "malam", "petang", "malam hari", "sore hari", "siang hari"),
        },
        DatePart.MERIDIEM: {0: ("am", "a.m.", "a.m", "a. m."), 12: ("pm", "p.m.", "p.m", "p. m.")},
        DatePart.ZONE: {
            0: ("WIB", "WITA", "WIT", "GMT", "BST", "UTC", "ET", "CET", "waktu setempat"),
        },
        DatePart.COUNTED: {
            0: (
                "orang",
                "euro",
                "dolar",
                "rupiah",
                "ribu",
                "juta",
                "miliar",
                "triliun",
                "km",
                "m",
                "kg",
                "g",
                "meter",
                "kilometer",
                "ton",
                "rumah",
                "tentara",
                "anggota",
                "karyawan",
                "pekerja",
                "tahun",
                "hari",
                "jam",
                "menit",
                "kasus",
                "kali",
                "hektar",
                "hektare",
                "liter",
                "halaman",
                "kata",
                "perusahaan",
                "mahasiswa",
                "siswa",
                "pria",
                "wanita",
                "anak",
                "polisi",
                "pengungsi",
                "migran",
                "MW",
                "GW",
                "poin",
                "suara",
                "unit",
                "yen",
                "kaki",
                "kota",
                "penduduk",
                "warga",
                "keluarga",
                "kendaraan",
                "mobil",
                "penonton",
                "mil",
                "korban",
                "personel",
                "persen",
            ),
        },
        DatePart.BOUND: {
            0: (
                "sekitar",
                "lebih dari",
                "kurang dari",
                "hampir",
                "setidaknya",
                "kira-kira",
                "sedikitnya",
                "Rp",
            ),
        },
        DatePart.NAME: {
            0: (
                "24/7",
                "9/11",
                "april mop",
            )
        },
    },
)


# --- names ----------------------------------------------------------------------------------------
_ABBREVIATIONS = """
mr mrs ms dr st jr sr sra prof rev gen sen rep gov lt col sgt capt inc corp ltd co no vs drs ir tn
ny kh pdt jl pt drg tgl
"""
_CLITICS = "s nya ku mu lah kah an pun"
_PARTICLES = "von van der den bin binti ibn al el del della du das"
_COURTESY = """
pak bapak bu ibu sdr saudara nyonya ny ny. tuan tn tn. nona dr dr. drs drs. ir ir. h. hj. kh kiai
ustaz ustad haji prof prof. profesor mr mr. mrs mrs. ms ms. mbak mas sir lord lady pendeta pdt
pdt. romo suster santo-nya
"""
_OFFICES = """
presiden menteri premier kanselir sekretaris direktur ceo cto cfo coo vp ketua kepala gubernur
bupati walikota wali senator anggota hakim jaksa jenderal kolonel kapten sersan letnan laksamana
komandan pengacara juru jubir bicara duta besar analis insinyur peneliti ilmuwan pendiri pemimpin
manajer pelatih penyerang kiper pemain raja ratu pangeran putri paus uskup kardinal ekonom editor
wartawan jurnalis reporter penulis aktor aktris penyanyi penasihat koordinator mitra pengusaha
calon kandidat investor dokter sejarawan aktivis komisaris terdakwa profesor rektor dekan perdana
wakil eksekutif bos utama umum agung pejabat petugas inspektur detektif polisi chief officer
sutradara desainer bintang pengembang perancang pelawak komedian musisi rapper artis seniman
pelukis fotografer produser pembalap petenis pegolf petinju atlet bek gelandang striker pendeta
imam ustaz miliarder penyiar dubes danjen kapolri kapolres panglima astronom fisikawan ahli pakar
perwakilan caleg capres cawapres
"""
_OFFICE_MODIFIERS = "mantan eks bekas wakil perdana calon salah satu plt pj seorang"
_DEPARTMENTS = """
teknik perangkat lunak keras infrastruktur operasi operasional keuangan penelitian riset teknologi
pemasaran komunikasi kesehatan pendidikan pertahanan keamanan kehakiman hukum luar dalam negeri
ekonomi perdagangan komersial eksekutif pengembangan produk dewan negara bagian terpilih research
software engineering technology operating financial marketing product
"""
_INSTITUTIONS = """
universitas kementerian departemen bank institut lembaga badan komisi komite dewan mahkamah
pengadilan partai uni persatuan asosiasi federasi liga klub grup perusahaan pt pt. tbk cv koran
televisi radio yayasan dana organisasi museum rumah sakit sekolah gereja polisi kepolisian tentara
tni akademi parlemen senat kongres majelis pemerintah pasukan front gerakan aliansi pusat inc inc.
corp corp. ltd press times post news university group college company league united city fc
kejaksaan ltd. llc plc gmbh ag nv institute cf lab labs laboratory foundation association club
society academy network tv council committee commission agency department ministry police airlines
airways motors energy holdings partners capital technologies systems software studios records
church school hospital conference conferência conférence conferenza konferensi conferencia
"""
_LANDMARKS = """
sungai danau gunung pulau kepulauan laut samudra teluk kabupaten kota provinsi distrik jalan
lapangan taman lembah pantai semenanjung gurun bandara stasiun jembatan desa selat negara bagian
utara selatan timur barat street river lake county park beach island avenue road square
"""
_PLACE_PREPOSITIONS = "di ke"
_HOLDERS = "di dari untuk pada"
_COMMON = """
senin selasa rabu kamis jumat sabtu minggu ahad januari februari maret april mei juni juli agustus
september oktober november desember islam kristen katolik muslim tuhan allah natal ramadan
internet anda presiden menteri bapak ibu negara pemerintah republik tv ceo ai wib bst gmt utc dna
ok inggris-nya raya demokrat republikan yahudi protestan nazi pria wanita agi gpu gpus cpu mw gw
kw kwh kg km rna cto cfo coo vp pdg it pr hr pc usb wifi sms led gdp pib pil vip id dvd cd gps suv
ngo ong lgbt lgbtq covid hiv aids abc-x wit wita est edt pst cet am pm iv ii iii vi vii viii ix xi
xii tvs katalan catalan kurdi metodis episkopal anglikan arab muslimin konservatif liberal sunni
syiah latin mall bahasa survei jan feb mar apr jun jul agt sep okt nov des
"""
_STARTERS = """
ini itu tersebut dia ia mereka kami kita saya anda beliau aku kamu seorang sebuah suatu para semua
setiap banyak beberapa sebagian seluruh siapa apa kapan dimana di-mana mana mengapa bagaimana jika
kalau apabila bila meskipun walaupun karena sebab setelah sebelum hingga sampai sejak selama
ketika saat sementara di ke dari pada dalam dengan tanpa oleh untuk bagi tentang antara terhadap
menurut seperti sebagai atas bawah dan tetapi tapi namun atau maupun sehingga maka jadi begitu
kemudian lalu juga masih sudah telah akan sedang belum tidak tak bukan jangan bukanlah sekarang
kini hari kemarin besok nanti sini sana sangat lebih kurang paling satu dua tiga empat lima enam
tujuh delapan sembilan sepuluh pertama kedua ketiga terakhir selain akhirnya baru-baru saat-ini
ada adalah merupakan yakni yaitu bahwa agar supaya bisa dapat harus boleh mungkin hanya saja pun
lagi selalu sering pernah foto gambar sumber baca lihat video polisi pihak orang-orang orang pria
wanita perempuan laki-laki anak anak-anak ahli para-ahli peneliti perusahaan bar gereja tahun
bulan minggu pekan waktu hal cara sekitar hampir lebih-dari berdasarkan akibat meski padahal
bahkan apalagi sebaliknya misalnya contohnya terima namun-demikian demikian oleh-karena dalam-hal
salah usai upaya secara sebanyak sedikitnya setidaknya kata ujar tutur ungkap katanya ujarnya
jelas tambah tambahnya tegas kepada melalui sambil sesudah tiap rencana serangan kebakaran
peristiwa insiden kejadian jumlah harga pasar saham karena-itu langkah informasi peran tim
persaingan infrastruktur apakah kemungkinan kelihatannya tahukah berapa pendukung penggugat korban
pelaku warga
baik startup raksasa pabrikan produsen maskapai laporan pertemuan tuduhan pernyataan gol sisi
kemenangan kekalahan kebijakan kisah pastikan minimal maksimal kecuali walau keputusan penjara
pendidikan awan fase sistem paspor jemaat kesepakatan pemerintah pemerintahan kantor rumah mobil
kapal pesawat film buku lagu album pertandingan laga klub skuad kubu keluarga istri suami ayah ibu
putra putri penduduk rakyat pasukan tentara militer kelompok geng mantan calon kampanye kunjungan
pidato komentar kritik dukungan kasus skandal investigasi penyelidikan persidangan sidang vonis
hukuman undang-undang peraturan produk aplikasi situs model layanan program proyek penelitian studi
riset survei jajak teori hasil data angka nilai laba pendapatan investasi bisnis ekonomi bank uang
dana bantuan presentasi pembicaraan negosiasi perang konflik gempa badai topan banjir tsunami cuaca
musim siang malam pagi sore akhir awal sungguh tentu tentunya memang justru bukannya entah ternyata
sayangnya untungnya beruntung kabarnya konon rupanya tampaknya sepertinya pendiri teman kawan
sahabat lawan musuh saingan rekan mitra pelanggan pengguna konsumen penonton penggemar pembaca
pemilih pemain
akibatnya matahari pemenangnya konsepnya sifatnya ibuku istriku
"""
_ACTING = """
meluncurkan mengumumkan memperkenalkan merilis mengakuisisi membeli merekrut
"""

NAMES = NameData(
    elisions=frozenset(),
    articles=frozenset(),
    abbreviations=frozenset(_ABBREVIATIONS.split()),
    clitics=frozenset(_CLITICS.split()),
    particles=frozenset(_PARTICLES.split()),
    linking=frozenset(),
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
_CLAUSAL = """
tidak tak bukan bukannya belum jangan tidaklah tidakkah bukanlah takkan janganlah belumlah bukankah
nggak enggak gak ndak
"""
_LEXICAL = "tanpa tiada"
_CONCORD = "satu_pun"
_IDIOMS = """
tidak_hanya tak_hanya bukan_hanya bukan_saja bukan_sekadar bukan_cuma tidak_saja tidak_cuma
tidak_kurang tak_kurang tidak_lebih tidak_lain tak_lain mau_tidak_mau mau_tak_mau atau_tidak
atau_bukan tidak_lama tak_lama belum_lama tanpa_ragu tak_terduga tidak_sengaja tidak_terlalu_lama
perdana_menteri minggu_terakhir tahun_terakhir bulan_terakhir
hari_terakhir akhir_pekan akhir_tahun akhir_bulan akhir_minggu awal_tahun awal_bulan awal_pekan
amerika_selatan_barat dunia_pertama lebih_dari_sekadar anak_muda_mudi di_akhir pada_akhirnya
di_awal paling_tidak tidak_diragukan
"""
_BOUNDARIES = "tetapi tapi namun karena meskipun sementara yang jika ketika dan atau sehingga"
_OPPOSITIONS = """
rise-fall: naik naiknya menaikkan dinaikkan menaik meningkat meningkatkan ditingkatkan meningkatnya
  peningkatan kenaikan bertambah bertambahnya tumbuh pertumbuhan melonjak lonjakan menanjak
  melambung meroket menguat / turun turunnya menurun menurunkan diturunkan menurunnya penurunan
  berkurang berkurangnya mengurangi dikurangi pengurangan anjlok merosot merosotnya menyusut
  melemah jatuh jatuhnya kemerosotan
large-small: terbesar tertinggi lebih_besar lebih_tinggi maksimum / terkecil terendah lebih_kecil
  lebih_rendah minimum
more-less: lebih_dari lebih_banyak / kurang_dari lebih_sedikit
win-lose: menang memenangkan memenangi dimenangkan kemenangan pemenang menangnya / kalah kekalahan
  dikalahkan pecundang kehilangan
north-south: utara / selatan
east-west: timur / barat
first-last: pertama / terakhir
best-worst: terbaik lebih_baik / terburuk lebih_buruk
before-after: sebelum sebelumnya / setelah sesudah setelahnya usai
hire-fire: merekrut direkrut mempekerjakan dipekerjakan perekrutan / memecat dipecat pemecatan phk
  di_phk
buy-sell: membeli dibeli pembelian beli mengakuisisi diakuisisi akuisisi / menjual dijual
  menjualnya penjualan terjual
open-close: membuka dibuka terbuka pembukaan buka / menutup ditutup tertutup penutupan tutup
accept-reject: menerima diterima menyetujui disetujui persetujuan / menolak ditolak penolakan
support-oppose: mendukung didukung dukungan pendukung / menentang ditentang penentang menentangnya
allow-ban: mengizinkan diizinkan memperbolehkan diperbolehkan membolehkan / melarang dilarang
  larangan pelarangan
guilty-innocent: bersalah dihukum / tidak_bersalah dibebaskan
male-female: pria lelaki laki_laki / wanita perempuan
left-right: kiri / kanan
start-end: mulai dimulai memulai / berakhir mengakhiri selesai
alive-dead: selamat penyintas / tewas meninggal mati kematian terbunuh menewaskan
import-export: impor mengimpor diimpor importir / ekspor mengekspor diekspor eksportir
ally-enemy: sekutu kawan teman / musuh lawan
old-young: tua tertua lansia / muda termuda
safe-dangerous: aman / berbahaya
possible-impossible: mungkin / mustahil tidak_mungkin
legal-illegal: legal sah / ilegal tidak_sah
rich-poor: kaya terkaya / miskin termiskin
hot-cold: panas / dingin
easy-difficult: mudah / sulit sukar
improve-worsen: membaik memperbaiki perbaikan / memburuk memperburuk
positive-negative: positif / negatif
public-private: publik umum / swasta pribadi
majority-minority: mayoritas / minoritas
peace-war: damai perdamaian / perang peperangan
love-hate: cinta mencintai dicintai / benci membenci dibenci kebencian
"""
_SAYING = """
kata katanya ujar ujarnya tutur tuturnya ungkap ungkapnya jelas jelasnya tambah tambahnya tegas
tegasnya ucap ucapnya tulis tulisnya mengatakan menyatakan menyampaikan menjelaskan menambahkan
mengungkapkan menegaskan menuturkan menulis memperingatkan mengumumkan mengklaim berkata bercerita
menjawab bertanya mengakui membantah mengonfirmasi menyarankan mengingat menurut sebut menyebut
menyebutkan berpendapat komentar imbuh imbuhnya cetus pungkas pungkasnya lanjut lanjutnya
melanjutkan dilanjutkan memuji mengkritik menuduh mengecam tweet
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
                absen aman berhenti dibantah dicegah dihent dihind dilarang ditolak enggan gagal
                jarang kecuali kegagalan kekurangan kelangkaan ketidak kurangnya larangan melarang
                membantah mencegah menghent menghind menolak menyangkal mustahil nihil non pantang
                penolakan terhenti terhindar urung
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
    code="id",
    name="Indonesian",
    segmentation=SEGMENTATION,
    numerals=NUMERALS,
    quantities=QUANTITIES,
    dates=DATES,
    names=NAMES,
    polarity=POLARITY,
)
