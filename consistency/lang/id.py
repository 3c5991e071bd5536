"""Indonesian."""

from __future__ import annotations

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
NUMERALS = NumeralData()


# --- quantities -----------------------------------------------------------------------------------
QUANTITIES = QuantityData()


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
        (),
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
        ("jumat", "jum'at", "jum’at"),
        ("sabtu",),
        ("minggu", "ahad"),
    ),
    short_weekdays=(("sen",), ("sel",), ("rab",), ("kam",), ("jum",), ("sab",), ("min",)),
    bare_weekdays=((), (), (), (), (), (), ()),
    capitalised=True,
    doubtful=frozenset(),
    capital_only=frozenset({"minggu"}),
    month_first=False,
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
        DatePart.AHEAD_BEFORE: {0: ("dalam",)},
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
        DatePart.OF: {0: ("tahun", "dari", "di", "pada")},
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
        DatePart.DECADE_BEFORE: {0: ("tahun", "dekade", "era")},
        DatePart.DECADE_AFTER: {0: ("-an", "an")},
        DatePart.DAY_WORD: {0: ("tanggal", "tgl")},
        DatePart.MONTH_WORD: {0: ("bulan",)},
        DatePart.ORDINAL_MARK: {},
        DatePart.AT: {0: ("hingga", "sampai", "sekitar", "dari", "antara")},
        DatePart.CLOCK: {0: ("pukul", "jam", "pkl", "pk")},
        DatePart.HALF_DAY: {
            0: ("pagi", "dini hari", "am", "a.m.", "subuh", "pagi hari"),
            12: ("siang", "sore", "malam", "petang", "pm", "p.m.", "malam hari", "sore hari"),
        },
        DatePart.NOON: {720: ("tengah hari",), 0: ("tengah malam",)},
        DatePart.PAST_HOUR: {
            15: ("lewat seperempat",),
            30: ("lewat setengah",),
            -15: ("kurang seperempat",),
        },
        DatePart.BEFORE_HOUR: {-30: ("setengah",)},
        DatePart.PLUS_MINUTES: {1: ("lewat", "lebih"), -1: ("kurang",)},
        DatePart.MINUTE: {0: ("menit",)},
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
                "per",
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
