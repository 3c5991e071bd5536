"""French."""

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
    code="fr",
    name="French",
    segmentation=SEGMENTATION,
    numerals=NUMERALS,
    quantities=QUANTITIES,
    dates=DATES,
    names=NAMES,
    polarity=POLARITY,
)
