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
from consistency.lang.wordlist import words

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
        a.m bros co corp dll dsb dst inc jr ltd m.a m.h m.m m.sc m.si p.m ph.d plc s.e s.h s.ip
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
    of_words=frozenset(),
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
    code="id",
    name="Indonesian",
    segmentation=SEGMENTATION,
    numerals=NUMERALS,
    quantities=QUANTITIES,
    dates=DATES,
    names=NAMES,
    polarity=POLARITY,
)
