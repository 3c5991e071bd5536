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

# --- segmentation ---------------------------------------------------------------------------------
SEGMENTATION = SegmentationData()


# --- numerals -------------------------------------------------------------------------------------
NUMERALS = NumeralData()


# --- quantities -----------------------------------------------------------------------------------
QUANTITIES = QuantityData()


# --- dates ----------------------------------------------------------------------------------------
DATES = DateData()


# --- names ----------------------------------------------------------------------------------------
_ELISIONS = """
l d c s n m t v un dell all dall nell sull coll quest quell sant bell com cos dov ognun qualcun
po' nessun
"""
_CLITICS = "s"
_PARTICLES = "von van der den bin ibn al el"
_LINKING = "di de della dei degli del dell delle d da"
_COURTESY = """
sig sig. sig.ra signor signora signore signorina dott dott. dott.ssa dottor dottoressa avv avv.
ing ing. on on. onorevole prof prof. professor professoressa don padre suor dr dr. mr mr. mrs mrs.
ms ms. sir lord lady reverendo fra suora
"""
_OFFICES = """
presidente ministro ministra premier cancelliere cancelliera segretario segretaria direttore
direttrice ceo cto cfo coo vp vicepresidente vice-presidente amministratore governatore
governatrice sindaco sindaca senatore senatrice deputato deputata giudice magistrato generale
colonnello capitano sergente tenente ammiraglio comandante procuratore procuratrice pm avvocato
avvocata portavoce ambasciatore ambasciatrice analista ingegnere ricercatore ricercatrice
scienziato scienziata fondatore fondatrice cofondatore cofondatrice co-fondatore capo responsabile
manager tecnico allenatore allenatrice attaccante difensore portiere centrocampista re regina
principe principessa papa vescovo arcivescovo cardinale economista redattore giornalista autore
autrice attore attrice cantante scrittore scrittrice leader dirigente membro consigliere
consigliera assessore coordinatore socio imprenditore candidato candidata investitore medico
storico attivista commissario eurodeputato prefetto sceriffo ex-presidente
"""
_OFFICE_MODIFIERS = """
ex ex- vice allora attuale primo prima alto defunto futuro nuovo nuova presunto
"""
_DEPARTMENTS = """
ingegneria software infrastruttura infrastrutture operazioni finanze ricerca tecnologia marketing
comunicazione salute istruzione difesa sicurezza giustizia esteri affari economia interno interni
"""
_INSTITUTIONS = """
università ministero banca istituto dipartimento agenzia commissione comitato consiglio tribunale
partito unione associazione federazione lega club gruppo azienda società compagnia giornale
televisione radio fondazione fondo organizzazione museo ospedale scuola chiesa polizia esercito
marina accademia segreteria camera senato congresso assemblea governo comune corte forza forze
fronte movimento alleanza centro inc inc. corp corp. ltd s.p.a spa s.r.l srl press times post news
bank university group college company league united city fc ltd. llc plc gmbh ag nv institute cf
lab labs laboratory foundation association society academy network tv council committee commission
agency department ministry police airlines airways motors energy holdings partners capital
technologies systems software studios records church school hospital museum conference conferência
conférence conferenza konferensi conferencia
"""
_LANDMARKS = """
fiume lago monte isola isole mare oceano baia golfo contea stato provincia distretto via viale
strada piazza parco valle spiaggia costa penisola deserto aeroporto stazione ponte città villaggio
quartiere porto street river lake county park beach island avenue road square
"""
_PLACE_PREPOSITIONS = "a ad in nel nella nell verso da"
_HOLDERS = "di del della dell dei degli delle presso in a alla nella nel per"
_COMMON = """
presidente governo stato stati ministro papa re regina chiesa internet natale pasqua dio lunedì
martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno
luglio agosto settembre ottobre novembre dicembre costituzione repubblica paese tv ceo pil ia utc
gmt dna ok bst ai agi gpu gpus cpu mw gw kw kwh kg km rna cto cfo coo vp pdg it pr hr pc usb wifi
sms led gdp pib vip id dvd cd gps suv ngo ong lgbt lgbtq covid hiv aids abc-x wib wit wita est edt
pst cet am pm iv ii iii vi vii viii ix xi xii tvs
"""
_STARTERS = """
il lo la i gli le l un uno una un' questo questa questi queste quello quella quelli quelle ciò
egli lui lei essi esse loro io noi voi tu suo sua suoi sue mio mia miei mie nostro nostra nostri
nostre vostro chi che cosa quale quali quando dove perché come se sebbene benché nonostante dopo
prima fino da dal dalla dai dalle dall durante mentre in nel nella nei nelle nell a al alla ai
alle all agli di del della dei delle dell degli d con senza sotto su sul sulla sui sulle sull tra
fra per contro secondo verso e ed ma o oppure né però tuttavia dunque quindi così allora poi anche
ancora già adesso ora oggi ieri domani qui qua lì là molto molta molti molte poco poca pochi poche
più meno tutto tutta tutti tutte ogni ognuno altro altra altri altre alcuni alcune qualche nessun
nessuno nessuna tale tali vari varie diversi diverse due tre quattro cinque sei sette otto nove
dieci primo ultimo ultima inoltre infine finalmente recentemente attualmente precedentemente non
sì no mai sempre forse solo soltanto stesso è sono era erano fu furono sta stanno stava c ci c'è
ha hanno ho aveva avevano essere avere fa fare va può possono deve devono ha-detto dice foto
immagine fonte leggi vedi video polizia autorità persone uomini donne bambini esperti ricercatori
scienziati aziende bar chiese niente nulla qualcuno circa quasi oltre infatti invece entrambi
grazie riguardo si ti mi vi ne lungo malgrado presso subito grande grandi nuovo nuova nuovi nuove
buon bene ecco dato essendo avendo scrisse portare attraverso appena purtroppo
"""

NAMES = NameData(
    elisions=frozenset(_ELISIONS.split()),
    clitics=frozenset(_CLITICS.split()),
    particles=frozenset(_PARTICLES.split()),
    linking=frozenset(_LINKING.split()),
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
)


# --- polarity and quotations ----------------------------------------------------------------------
_SAYING = """
detto dice dicono disse dissero dichiarato dichiara affermato afferma affermano spiegato spiega
aggiunto aggiunge raccontato racconta scritto scrive scrisse sostenuto sostiene insistito
avvertito annunciato annuncia osservato osserva risposto risponde chiesto chiede ammesso ammette
negato confermato conferma suggerito ricordato ricorda continuato continua proseguito concluso
commentato commenta sottolineato rivelato riferito secondo assicurato twittato precisato
affermando riferisce precisa spiegando aggiungendo dicendo accusato
"""

POLARITY = PolarityData(
    saying=frozenset(_SAYING.split()),
)


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
