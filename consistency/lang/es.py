"""Spanish."""

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
        arq av avda cap cf cnel d dn dr dra dña ej gob gral ing lic mons mr mrs ms p.ej pbro pdte
        prof rev sgto sr sra sres srta st sta sto tte vs
        """
    ),
    number_abbreviations=words(
        """
        abr ago aprox art arts cap dic ene feb fig jul jun mar n n.º no nov nro nº núm oct p pp
        pág págs sep sept set tel vol
        """
    ),
    final_abbreviations=words(
        """
        a.c a.m bros co corp cía d.c dd.hh ee ee.u ee.uu ee.uu.aa inc jr ltd p.m plc s.a s.a.u
        s.l u.k u.s ud uds uu
        """
    ),
    particles=words("da de del di e la las los van von y"),
    contrastives=words("mientras que|no obstante|pero|sin embargo|sino que", "|"),
    additives=words("e y"),
    subjects=words("ella ellas ellos eso esto nosotros usted ustedes yo él"),
    correlatives=words("aún no sobre solo sí sólo también"),
    stopwords=words(
        """
        a afirmó ahí al allí antes aquel aquella aquí así aunque aún bien cada como con contra
        cual cuales cuando cuya cuyo de debe del desde después dijo donde durante e el ella ellas
        ellos en entonces entre era eran es esa esas ese eso esos esta estaba estaban estar estas
        este esto estos estuvo está están fue fueron ha haber había habían han hasta hay hubo la
        las le les lo los me menos mi mientras mis misma mismo mucha muchas mucho muchos muy más
        ni no nos nosotros nuestra nuestro o otra otras otro otros para pero poco por porque puede
        pueden pues que quien quienes se según ser será serán sería si sido siendo sin sino sobre
        solo son su sus sí sólo también tan te tener tenía tiene tienen toda todas todo todos tras
        u un una unas unos usted ustedes va van y ya yo él
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
    code="es",
    name="Spanish",
    segmentation=SEGMENTATION,
    numerals=NUMERALS,
    quantities=QUANTITIES,
    dates=DATES,
    names=NAMES,
    polarity=POLARITY,
)
