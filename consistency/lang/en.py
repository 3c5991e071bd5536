"""English."""

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
        al capt cf cmdr col cpl cpt det dr e.g fr gen gov hon i.e lt maj messrs mr mrs ms mt pres
        prof rep reps rev sen sens sgt st ste viz vs
        """
    ),
    number_abbreviations=words(
        """
        approx apr art aug ca ch dec est feb fig jan jul jun mar no nos nov oct p pp sec sep sept
        vol
        """
    ),
    final_abbreviations=words(
        """
        a.m assn ave b.a blvd bros co corp d.c dept e.u inc jr l.a llc ltd m.a m.d n.y p.m
        ph.d plc rd sr u.k u.n u.s u.s.a univ
        """
    ),
    particles=words("da de del den der di du la le st van von"),
    contrastives=words("but|so that|whereas|while|yet", "|"),
    additives=words("and or"),
    subjects=words("he i it she that’s there they this we who you"),
    correlatives=words("also even for if never not only rather then"),
    stopwords=words(
        """
        a about after again against all also although an and another any are as at be because been
        before being between both but by can could did do does done down during each every for
        from had has have having he her here him his how i if in into is it its just many may me
        might more most much must my no nor not of off on once only or other our out over own said
        same says shall she should since so some such than that the their them then there these
        they this those though through to too under until up us very was we were what when where
        which while who whom whose why will with within without would you your
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
    code="en",
    name="English",
    segmentation=SEGMENTATION,
    numerals=NUMERALS,
    quantities=QUANTITIES,
    dates=DATES,
    names=NAMES,
    polarity=POLARITY,
)
