"""Portuguese, of Brazil and of Portugal."""

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
        arq av cap cel cf d dep dr dra drs eng ex exma exmo fls gen gov maj mr mrs ms p.ex pe pres
        prof profa rev séc sgt sr sra srs srta st sta sto ten vs
        """
    ),
    number_abbreviations=words(
        """
        abr ago aprox art arts cap dez fev fig jan jul jun mai mar n n.º no nov nr nº núm out
        p pp pág págs set tel vol
        """
    ),
    final_abbreviations=words(
        """
        a.c a.m bros cia co corp d.c e.u.a inc jr lda ltd ltda p.m plc s.a s.a.d u.k u.s
        """
    ),
    particles=words("da das de del di do dos e la le van von"),
    contrastives=words("ao passo que|contudo|enquanto|entretanto|mas|porém|sendo que|todavia", "|"),
    additives=words("e"),
    subjects=words("ela elas ele eles eu isso isto nós você vocês"),
    correlatives=words("ainda apenas não principalmente sim sobretudo só também"),
    stopwords=words(
        """
        a afirmou ainda ali antes ao aos após aquela aquelas aquele aqueles aqui as assim até bem
        cada com como contra cuja cujo da das de depois desde dessa desse desta deste deve disse
        do dos durante e ela elas ele eles em embora enquanto entre então era eram essa essas esse
        esses esta estar estas estava estavam este estes esteve está estão eu foi foram havia há
        isso isto já lhe lhes lá mais mal mas me menos mesma mesmo meu minha muita muitas muito
        muitos na nas nem nessa nesse nesta neste no nos nossa nosso num numa não nós o onde os ou
        outra outras outro outros para pela pelas pelo pelos pode podem pois por porque porém
        pouco quais qual quando que quem se segundo sem sendo ser seria será serão seu seus sido
        sim sob sobre sua suas são só também te tem ter teve tinha tinham toda todas todo todos
        tão têm um uma umas uns vai você vocês vão à às é
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
    code="pt",
    name="Portuguese",
    segmentation=SEGMENTATION,
    numerals=NUMERALS,
    quantities=QUANTITIES,
    dates=DATES,
    names=NAMES,
    polarity=POLARITY,
)
