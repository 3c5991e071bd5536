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
_ARTICLES = "l c s n m t v"
_ABBREVIATIONS = """
mr mrs ms dr st jr sr sra prof rev gen sen rep gov lt col sgt capt inc corp ltd co no vs sig dott
avv ing on mons arch geom
"""
_CLITICS = "s"
_PARTICLES = "von van der den bin ibn al el do dos das de du"
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
storico attivista commissario eurodeputato prefetto sceriffo ex-presidente chief officer
"""
_OFFICE_MODIFIERS = """
ex ex- vice allora attuale primo prima alto defunto futuro nuovo nuova presunto
"""
_DEPARTMENTS = """
ingegneria software infrastruttura infrastrutture operazioni finanze ricerca tecnologia marketing
comunicazione salute istruzione difesa sicurezza giustizia esteri affari economia interno interni
research engineering technology operating financial product
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
pst cet am pm iv ii iii vi vii viii ix xi xii tvs nord sud ovest occidente oriente repubblicani
democratici
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
buon bene ecco dato essendo avendo scrisse portare attraverso appena purtroppo abbiamo senatori
attivisti cittadini lavoratori
"""

NAMES = NameData(
    elisions=frozenset(_ELISIONS.split()),
    articles=frozenset(_ARTICLES.split()),
    abbreviations=frozenset(_ABBREVIATIONS.split()),
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
_CLAUSAL = "non"
_LEXICAL = "senza né nessun nessuno nessuna niente nulla neanche nemmeno neppure no"
_CONCORD = """
mai niente nulla nessun nessuno nessuna né alcun alcuno alcuna neanche nemmeno neppure
"""
_IDIOMS = """
non_solo non_soltanto non_solamente non_appena non_a_caso se_non se_non_altro niente_meno
nientemeno o_no o_meno senza_dubbio senz_altro per_non_parlare non_meno non_più_di niente_affatto
a_meno_che più_o_meno per_lo_meno meno_male quanto_meno primo_ministro prima_ministra
prima_volta_che ultimi_anni ultime_settimane ultimi_mesi ultima_settimana ultimi_giorni
ultimo_anno negli_ultimi in_primo_luogo prima_serata first_lady per_primo quanto_prima finché_non
fino_a_che_non fino_a_quando_non non_c_è_dubbio non_vi_è_dubbio
"""
_BOUNDARIES = "ma perché sebbene mentre che se quando e o poiché"
_OPPOSITIONS = """
rise-fall: aumentare aumenta aumentano aumentato aumentata aumentati aumentò aumentando aumento
  aumenti salire sale salgono salito salita saliti salì crescere cresce crescono cresciuto
  cresciuta cresciuti crescendo crescita incremento incrementare incrementato rialzo impennata /
  diminuire diminuisce diminuiscono diminuito diminuita diminuiti diminuendo diminuzione scendere
  scende scendono sceso scesa scesi scese calare cala calano calato calata calo cadere cade caduto
  caduta ridurre riduce ridotto ridotta riduzione ribasso crollo crollato
large-small: maggiore maggiori superiore superiori massimo massima / minore minori inferiore
  inferiori minimo minima
more-less: più_di più_che / meno_di meno_che meno
win-lose: vincere vince vincono vinto vinta vinse vincendo vincitore vittoria vittorie trionfo /
  perdere perde perdono perso persa perse perdendo sconfitta sconfitte perdente
north-south: nord settentrionale settentrionali / sud meridionale meridionali
east-west: est orientale orientali / ovest occidentale occidentali
first-last: primo prima primi prime / ultimo ultima ultimi ultime
best-worst: migliore migliori meglio / peggiore peggiori peggio
before-after: prima_di prima_che prima_del prima_della prima_dell prima_dei prima_delle / dopo
hire-fire: assumere assume assunse assunzione assunzioni reclutato reclutare / licenziare licenzia
  licenziato licenziata licenziamento licenziamenti
buy-sell: comprare compra comprano comprato comprata acquistare acquista acquistato acquistata
  acquisto acquisizione / vendere vende vendono venduto venduta venduti
open-close: aprire apre aprono aperto aperta aperti apertura / chiudere chiude chiudono chiuso
  chiusa chiusi chiusura
accept-reject: accettare accetta accettano accettato accettata approvare approva approvato
  approvata approvazione / respingere respinge respinto respinta rifiutare rifiuta rifiutano
  rifiutato rifiutata rifiuto
support-oppose: sostenere sostegno appoggia appoggiato appoggio sostenitori / opporsi oppone
  oppongono opposto opposta oppositori
allow-ban: permettere permette permettono permesso consentire consente consentito autorizzare
  autorizzato / vietare vieta vietato vietata divieto proibire proibito
guilty-innocent: colpevole colpevoli condannato condannata / innocente innocenti assolto assolta
male-female: uomo uomini maschile ragazzo ragazzi / donna donne femminile ragazza ragazze
left-right: sinistra / destra
start-end: iniziare inizia iniziano iniziato iniziata inizio cominciare comincia cominciato /
  finire finisce finito finita terminare termina terminato
alive-dead: sopravvivere sopravvissuto sopravvissuti superstiti / morto morta morti morte ucciso
  uccisi uccisa decesso
import-export: importare importato importazione importazioni / esportare esportato esportazione
  esportazioni
ally-enemy: alleato alleata alleati amico amici / nemico nemica nemici
old-young: anziano anziana anziani vecchio vecchia / giovane giovani
"""
_SAYING = """
detto dice dicono disse dissero dichiarato dichiara affermato afferma affermano spiegato spiega
aggiunto aggiunge raccontato racconta scritto scrive scrisse sostenuto sostiene insistito
avvertito annunciato annuncia osservato osserva risposto risponde chiesto chiede ammesso ammette
negato confermato conferma suggerito ricordato ricorda continuato continua proseguito concluso
commentato commenta sottolineato rivelato riferito secondo assicurato twittato precisato
affermando riferisce precisa spiegando aggiungendo dicendo accusato
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
    boundaries=frozenset(_BOUNDARIES.split()),
    oppositions=_OPPOSITIONS,
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
