"""Indonesian."""

from __future__ import annotations

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
)


# --- numerals -------------------------------------------------------------------------------------
NUMERALS = NumeralData()


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
