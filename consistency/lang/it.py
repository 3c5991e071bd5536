"""Italian."""

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
    code="it",
    name="Italian",
    segmentation=SEGMENTATION,
    numerals=NUMERALS,
    quantities=QUANTITIES,
    dates=DATES,
    names=NAMES,
    polarity=POLARITY,
)
