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

# --- segmentation ---------------------------------------------------------------------------------
SEGMENTATION = SegmentationData()


# --- numerals -------------------------------------------------------------------------------------
NUMERALS = NumeralData()


# --- quantities -----------------------------------------------------------------------------------
QUANTITIES = QuantityData()


# --- dates ----------------------------------------------------------------------------------------
DATES = DateData()


# --- names ----------------------------------------------------------------------------------------
_ELISIONS = "l d qu n s c j m t jusqu lorsqu puisqu quoiqu presqu quelqu"
_ARTICLES = "l j c s n qu"
_ABBREVIATIONS = """
mr mrs ms dr st jr sr sra prof rev gen sen rep gov lt col sgt capt inc corp ltd co no vs mme mlle
mm me pr mgr m
"""
_CLITICS = "s t il elle on ils elles je tu nous vous ce là ci"
_PARTICLES = "von van der den bin ibn al el ben da do dos das di della del"
_LINKING = "de du des d la le les l"
_COURTESY = """
m m. mme mme. mlle mlle. mm mm. monsieur madame mademoiselle dr dr. docteur me maître pr pr. père
sœur mr mr. mrs mrs. ms ms. sir lord lady révérend révérende frère sheikh
"""
_OFFICES = """
président présidente ministre premier-ministre chancelier chancelière secrétaire directeur
directrice pdg ceo cto cfo coo vp vice-président vice-présidente gouverneur gouverneure maire
sénateur sénatrice député députée juge magistrat général colonel capitaine sergent lieutenant
amiral commandant procureur procureure avocat avocate porte-parole ambassadeur ambassadrice
analyste ingénieur ingénieure chercheur chercheuse scientifique fondateur fondatrice cofondateur
cofondatrice chef cheffe patron patronne entraîneur entraîneure sélectionneur attaquant défenseur
gardien milieu roi reine prince princesse pape évêque archevêque cardinal économiste rédacteur
rédactrice journaliste auteur auteure acteur actrice chanteur chanteuse écrivain leader dirigeant
dirigeante membre responsable conseiller conseillère coordinateur associé associée candidat
candidate investisseur médecin historien activiste militant militante commissaire eurodéputé
préfet préfète shérif chief officer
"""
_OFFICE_MODIFIERS = """
ex ex- ancien ancienne ancien- vice actuel actuelle premier première feu futur future nouveau
nouvelle l'ancien alors
"""
_DEPARTMENTS = """
ingénierie logiciel logiciels infrastructure infrastructures opérations finances recherche
technologie marketing communication santé éducation défense sécurité justice affaires étrangères
économie intérieur research software engineering technology operating financial product
"""
_INSTITUTIONS = """
université ministère banque institut département agence commission comité conseil tribunal parti
union association fédération ligue club groupe entreprise société compagnie journal télévision
radio fondation fonds organisation musée hôpital école église police armée marine académie
secrétariat chambre sénat congrès assemblée gouvernement mairie cour force forces front mouvement
alliance centre inc inc. corp corp. ltd s.a sa press times post news bank university group college
company league united city fc ltd. llc plc gmbh ag nv institute cf lab labs laboratory foundation
society academy network tv council committee agency department ministry airlines airways motors
energy holdings partners capital technologies systems software studios records church school
hospital museum conference conferência conférence conferenza konferensi conferencia
"""
_LANDMARKS = """
rivière fleuve lac mont île îles mer océan baie golfe comté état province district rue avenue
boulevard route place parc vallée plage côte péninsule désert aéroport gare pont ville village
quartier port street river lake county park beach island road square
"""
_PLACE_PREPOSITIONS = "à en au aux vers depuis dans"
_HOLDERS = "de du des d chez à au aux en pour"
_COMMON = """
président gouvernement état états internet noël pâques dieu premier lundi mardi mercredi jeudi
vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
novembre décembre américain américains américaine américaines français française britannique
britanniques anglais allemand allemands européen européens russe russes chinois israélien
israéliens palestinien palestiniens nord-coréen catalan catalans africains macédonien macédoniens
indonésien indonésiens australien australiens irlandais italien italiens espagnol espagnols
musulmans chrétiens juifs républicain républicains républicaine démocrate démocrates tv pdg pib ia
utc gmt adn ok terre ai agi gpu gpus cpu mw gw kw kwh kg km dna rna ceo cto cfo coo vp it pr hr pc
usb wifi sms led gdp pil vip id dvd cd gps suv ngo ong lgbt lgbtq covid hiv aids abc-x wib wit
wita bst est edt pst cet am pm iv ii iii vi vii viii ix xi xii tvs mexicains mexicain noirs noir
noire blancs blanc turcs turc turques kurdes kurde catalane grecs belges suisses suédois
norvégiens danois polonais ukrainiens ukrainien brésiliens brésilien argentins canadiens canadien
cubains vénézuéliens colombiens chiliens péruviens boliviens bolivien saoudiens égyptiens libyens
marocains marocain tunisiens algériens nigérians kényans éthiopiens afghans pakistanais indiens
indien japonais coréens coréen vietnamiens thaïlandais philippins arabes arabe africaine
asiatiques latinos hispaniques écossais gallois anglaise européenne portugais portugaise croates
serbes bosniaques albanais bulgares roumains hongrois tchèques slovaques autrichiens géorgiens
arméniens irakiens iraniens iranien syriens syrien libanais yéménites parisiens parisien
londoniens new-yorkais catholiques protestants sunnites chiites conservateurs travaillistes
mondial nord sud ouest occident orient
"""
_STARTERS = """
le la les l un une des du de d ce cet cette ces ceci cela ça c il elle ils elles on je j nous vous
tu son sa ses leur leurs mon ma mes notre nos votre vos qui que quoi quel quelle quels quelles
quand où pourquoi comment si s bien malgré après avant jusqu depuis pendant durant tandis en au
aux à dans avec sans sous sur entre pour par contre selon vers chez dès lors lorsque lorsqu
puisque et mais ou ni or donc car pourtant cependant toutefois ainsi alors puis ensuite aussi
encore déjà maintenant aujourd'hui hier demain ici là très trop beaucoup peu plus moins tout toute
tous toutes chaque autre autres certains certaines quelques plusieurs aucun aucune tel telle tels
telles deux trois quatre cinq six sept huit neuf dix premier première dernier dernière outre enfin
finalement récemment actuellement auparavant non oui jamais toujours peut-être seulement même est
sont était étaient a ont avait avaient être avoir fait faire va peut doit dit il-y-a photo photos
image source lire voir vidéo police autorités personne personnes gens hommes femmes enfants
experts chercheurs scientifiques entreprises rien quelqu'un environ près quasi presque notamment
âgé âgée âgés né née grâce face afin parmi certes voici voilà y ne n me m te t se qu avant-hier
concernant suite quant comme pas plutôt d'autres nouveau nouvelle grand grande petit petite merci
située situé étant ayant ceux celui celle celles rappelons surtout dommage parfois souvent
sénateurs militants habitants
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
_LEXICAL = "sans"
_CONCORD = "ni rien aucun aucune personne jamais"
_OPENERS = "ne n"
_CLOSERS = """
pas plus jamais rien aucun aucune personne guère nullement point ni nul nulle aucunement
"""
_FRONTED = "jamais rien aucun aucune personne nul nulle ni"
_LASTING = "plus"
_BARE = "pas aucun aucune rien ni"
_RESTRICTING = "que qu"
_LITERARY = """
cesse cessent cessé cessait cessera peut peuvent pouvait saurait sauraient sait savait ose osent
osait oserait pouvoir
"""
_IDIOMS = """
non_seulement pas_seulement pas_uniquement pas_moins_de pas_plus_tard n_est_ce_pas n_importe
sans_doute sans_aucun_doute ne_serait_ce rien_que pas_à_pas au_pas ou_pas premier_ministre
première_ministre première_dame premier_league an_dernier année_dernière mois_dernier
semaine_dernière siècle_dernier week_end_dernier samedi_dernier dimanche_dernier lundi_dernier
mardi_dernier mercredi_dernier jeudi_dernier vendredi_dernier dernières_années derniers_mois
dernières_semaines derniers_jours ces_derniers ces_dernières été_dernier hiver_dernier
automne_dernier printemps_dernier en_premier_lieu dernier_cri tout_d_abord janvier_dernier
février_dernier mars_dernier avril_dernier mai_dernier juin_dernier juillet_dernier août_dernier
septembre_dernier octobre_dernier novembre_dernier décembre_dernier dernière_décennie point_de_vue
avant_tout pas_de_doute aucun_doute
"""
_BOUNDARIES = "mais parce car tandis alors qui si quand lorsque et ou"
_OPPOSITIONS = """
rise-fall: augmenter augmente augmentent augmenté augmentée augmentait augmentant augmentation
  augmentations hausse hausses croître croissance accroître accru accroît grimper grimpe grimpé
  bondi progressé progression flambé flambée relevé / diminuer diminue diminuent diminué diminuée
  diminuait diminuant diminution baisser baisse baissent baissé baissait baisses chuter chute
  chuté réduire réduit réduite réduction reculer recule reculé recul dégringolé abaissé
large-small: supérieur supérieure supérieurs supérieures maximum maximale / inférieur inférieure
  inférieurs inférieures minimum minimale moindre
more-less: plus_de plus_d / moins_de moins_d moins_que
win-lose: gagner gagne gagnent gagné gagnée gagnant remporter remporte remportent remporté
  remportée victoire victoires vainqueur / perdre perd perdent perdu perdue perdant défaite
  défaites perdants
north-south: nord septentrional septentrionale / sud méridional méridionale
east-west: l_est oriental orientale / ouest occidental occidentale occidentaux
first-last: premier première premiers premières / dernier dernière derniers dernières
best-worst: meilleur meilleure meilleurs meilleures mieux / pire pires
before-after: avant / après
hire-fire: embaucher embauche embauché embauchée recruter recrute recruté recrutée recrutement /
  licencier licencie licencié licenciée licenciement licenciements viré renvoyé
buy-sell: acheter achète achètent acheté achetée achat acquérir acquisition / vendre vend vendent
  vendu vendue vendus
open-close: ouvrir ouvre ouvrent ouvert ouverte ouverts ouverture / fermer ferment fermé fermée
  fermés fermeture
accept-reject: accepter accepte acceptent accepté acceptée approuver approuve approuvé approuvée
  approbation / rejeter rejette rejettent rejeté rejetée rejet refuser refuse refusent refusé
  refusée refus
support-oppose: soutenir soutient soutiennent soutenu soutien partisans / opposer oppose opposent
  opposé opposants détracteurs
allow-ban: permettre permet permettent permis autoriser autorise autorisé autorisée / interdire
  interdit interdite interdits interdiction
guilty-innocent: coupable coupables condamné condamnée / innocent innocente acquitté acquittée
  non_coupable
male-female: homme hommes masculin masculine garçon garçons / femme femmes féminin féminine fille
  filles
left-right: gauche / droite
start-end: commencer commence commencent commencé début débuté débute débuter / terminer termine
  terminent terminé terminée fini finie finir
alive-dead: survivre survécu survivant survivants / mort morte morts mortes décédé décès tué tués
  tuée
import-export: importer importé importation importations / exporter exporté exportation
  exportations
ally-enemy: allié alliée alliés ami amis / ennemi ennemie ennemis
old-young: vieux vieille vieilles aîné aînée / jeune jeunes
"""
_SAYING = """
dit disent déclaré déclare déclarait affirmé affirme affirment expliqué explique ajouté ajoute
raconté raconte écrit insisté insiste averti prévenu annoncé annonce prétendu observé répondu
répond demandé demande admis nié confirmé confirme suggéré rappelé rappelle poursuivi poursuit
conclu conclut commenté commente souligné souligne révélé rapporté indiqué indique précisé précise
estimé estime assuré assure lancé lance selon confié confie tweeté reconnu reconnaît témoigné
continué ajoutant affirmant accusé tweet
"""

POLARITY = PolarityData(
    clausal=frozenset(),
    lexical=frozenset(_LEXICAL.split()),
    concord=frozenset(_CONCORD.split()),
    openers=frozenset(_OPENERS.split()),
    closers=frozenset(_CLOSERS.split()),
    fronted=frozenset(_FRONTED.split()),
    lasting=frozenset(_LASTING.split()),
    bare=frozenset(_BARE.split()),
    restricting=frozenset(_RESTRICTING.split()),
    literary=frozenset(_LITERARY.split()),
    idioms=frozenset(_IDIOMS.split()),
    soft=frozenset(),
    boundaries=frozenset(_BOUNDARIES.split()),
    oppositions=_OPPOSITIONS,
    saying=frozenset(_SAYING.split()),
)


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
