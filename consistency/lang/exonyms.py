# ruff: noqa: E501
"""Places and organisations whose names differ by language: English first, the others after it.

Territories come from CLDR (`territories.py`); the tables here hold what it lacks: informal country
names and abbreviations, cities, regions, seas, and organisations with their acronyms. One entity a
line, case-folded, `|` between the forms. A form that several entities share belongs to the first.
"""

from __future__ import annotations

from collections.abc import Mapping

from consistency.lang.territories import TERRITORIES

PLACES = """
turkey|türkiye|turkiye|turquia|turquie|turchia|turki|turquía
united states|america|amérique|américa|us|u.s|usa|u.s.a|eua|e.u.a|eeuu|ee.uu|états-unis d'amérique|united states of america|amerika serikat|as|a.s|estados unidos da américa|estados unidos de américa|stati uniti d'america|amerika
united kingdom|uk|u.k|reino unido|grã-bretanha|great britain|grande-bretagne|gran bretagna|gran bretaña|britania raya|britain|inggris raya|inggris|britania
england|inglaterra|angleterre|inghilterra
scotland|escócia|écosse|scozia|skotlandia|escocia
wales|país de gales|pays de galles|galles|gales
northern ireland|irlanda do norte|irlande du nord|irlanda del nord|irlanda utara|irlanda del norte
netherlands|holland|holanda|hollande|olanda|belanda
czechia|czech republic|república tcheca|república checa|république tchèque|repubblica ceca|republik ceko
south korea|corea meridionale|coreia do sul|korsel
north korea|corea settentrionale|korut|dprk|rpdc
korea|corea|coreia|corée
china|república popular da china|rrt|rpc|cina
united arab emirates|uae|eau|uea|emirados|emirates
saudi arabia|arábia saudita|arabie saoudite|arabia saudita|arab saudi
myanmar|burma|birmânia|mianmar|birmanie|birmania
côte d'ivoire|ivory coast|costa do marfim|costa d'avorio|costa de marfil|pantai gading
democratic republic of the congo|república democrática do congo|république démocratique du congo|rdc|drc|repubblica democratica del congo|república democrática del congo|republik demokratik kongo
soviet union|ussr|urss|união soviética|union soviétique|unione sovietica|uni soviet|unión soviética
hong kong|hong-kong|hongkong
macau|macao|makau
palestine|palestina|palestinian territories
vatican|vaticano|vatikan|vatican city|holy see|santa sé|saint-siège|santa sede|tahta suci
timor-leste|east timor|timor oriental|timor timur|timor est
north macedonia|macedonia|macedônia|macedónia|macédoine|makedonia
east asia|ásia oriental|asie de l'est|asia orientale|asia timur|asia oriental
middle east|oriente médio|médio oriente|moyen-orient|proche-orient|medio oriente|timur tengah|oriente medio|oriente próximo
north africa|norte da áfrica|norte de áfrica|afrique du nord|nord africa|nordafrica|afrika utara|norte de áfrica
west africa|áfrica ocidental|afrique de l'ouest|africa occidentale|afrika barat|áfrica occidental
north america|américa do norte|amérique du nord|nord america|nordamerica|amerika utara|américa del norte
south america|américa do sul|amérique du sud|sud america|sudamerica|amerika selatan|américa del sur
southeast asia|south east asia|south-east asia|sudeste asiático|sudeste da ásia|asie du sud-est|sud-est asiatico|asia tenggara
western europe|europa ocidental|europe de l'ouest|europe occidentale|europa occidentale|eropa barat|europa occidental
eastern europe|europa oriental|leste europeu|europe de l'est|europa orientale|europa dell'est|eropa timur|europa del este
balkans|bálcãs|balcãs|bálticos|balcani|balkan|balcanes|les balkans
caucasus|cáucaso|caucase|caucaso|kaukasus
crimea|crimeia|crimée|krimea
catalonia|catalunha|catalogne|catalogna|katalunya|cataluña|catalunya|katalonia
basque country|país basco|pays basque|paesi baschi|país vasco|negeri basque
andalusia|andaluzia|andalousie|andalucía|andalucia
sicily|sicília|sicile|sicilia|sisilia
sardinia|sardenha|sardaigne|sardegna|cerdeña
tuscany|toscana|toscane
lombardy|lombardia|lombardie|lombardía
brittany|bretanha|bretagne|bretaña|bretagna
normandy|normandia|normandie|normandía
bavaria|baviera|bavière|bayern
saxony|saxônia|saxónia|saxe|sassonia|sajonia
flanders|flandres|flandre|fiandre|flandes
wallonia|valônia|valónia|wallonie|vallonia|valonia
siberia|sibéria|sibérie
chechnya|chechênia|chechénia|tchétchénie|cecenia|chechenia|chechnia
kashmir|caxemira|cachemire|cachemira
tibet|tibete|tíbet
london|londres|londra
paris|parigi|parís
berlin|berlim|berlino|berlín
rome|roma
milan|milão|milano|milán
turin|turim|torino|turín
naples|nápoles|napoli|napoles
florence|florença|firenze|florencia
venice|veneza|venise|venezia|venecia
genoa|gênova|génova|gênes|genova
bologna|bolonha|bologne|bolonia
padua|pádua|padoue|padova
moscow|moscou|moscovo|mosca|moskow|moskwa|moscú
saint petersburg|st petersburg|st. petersburg|são petersburgo|saint-pétersbourg|san pietroburgo|st petersburg|san petersburgo
belgrade|belgrado|beograd
zagreb|zagabria|zagábria
sarajevo|saraievo
ljubljana|lubiana|liubliana
bratislava|presburgo
vilnius|vílnius|vilna
tallinn|tallin|talim
luxembourg|luxemburgo|lussemburgo|luksemburg
salzburg|salzburgo|salisburgo
hanover|hanovre|hannover|hanôver
singapore|cingapura
vietnam|vietname|vietnã|viêt nam
kyoto|quioto
hiroshima|hiroxima
hanoi|hanói|hanoï
manila|manille
kuala lumpur|kuala-lumpur
kathmandu|katmandu|katmandou
islamabad|islamabade
lahore|lahor
karachi|carachi
amman|amã|ammán
sana'a|sana|saná|sanaa
mogadishu|mogadíscio|mogadiscio
khartoum|cartum|jartum|khartum
nairobi|nairóbi
dakar|dacar
marrakech|marraquexe|marrakesh|marrakech
kyiv|kiev|kiew|quieve
kharkiv|kharkov|járkov|carcóvia|jarkov|charkiv
odesa|odessa
lviv|lvov|leópolis|leopoli
warsaw|varsóvia|varsovie|varsavia|warsawa|varsovia
krakow|cracow|cracóvia|cracovie|cracovia|kraków
prague|praga|praha
vienna|viena|vienne|wina
budapest|budapeste
bucharest|bucareste|bucarest
sofia|sófia|sofía
athens|atenas|athènes|atene|athena
thessaloniki|salônica|salónica|thessalonique|salonicco|tesalónica
istanbul|istambul|estambul
ankara|ancara
damascus|damasco|damas|damaskus
aleppo|alepo|alep
beirut|beirute|beyrouth|beyrut
jerusalem|jerusalém|jérusalem|gerusalemme|yerusalem|jerusalén
tel aviv|tel-aviv|telavive
gaza strip|faixa de gaza|bande de gaza|striscia di gaza|jalur gaza|franja de gaza
west bank|cisjordânia|cisjordanie|cisgiordania|tepi barat|cisjordania
golan heights|colinas de golã|colinas de golan|montes golã|hauteurs du golan|plateau du golan|alture del golan|dataran tinggi golan|altos del golán
baghdad|bagdá|bagdade|bagdad
mosul|mossul|mossoul|mosul
tehran|teerã|teerão|téhéran|teheran|teherán
riyadh|riad|riyad|ryad
mecca|meca|la mecque|la mecca|mekkah|makkah|la meca
medina|médine|madinah
dubai|dubái|dubaï
doha|doha
cairo|the cairo|o cairo|le caire|il cairo|kairo|el cairo
alexandria|alexandrie|alessandria|iskandariyah|alejandría
tunis|túnis|tunisi|túnez
algiers|argel|alger|algeri|aljir
tripoli|trípoli
addis ababa|adis abeba|addis-abeba|addis abeba
cape town|cidade do cabo|le cap|città del capo|ciudad del cabo
johannesburg|joanesburgo|johannesbourg|johannesburgo
kabul|cabul|kaboul
new delhi|nova délhi|nova deli|new delhi|nuova delhi|nueva delhi|nouvelle-delhi
delhi|déli|deli
mumbai|bombay|bombaim|bombaim
kolkata|calcutta|calcutá
beijing|pequim|pékin|pechino|pekín|peking
shanghai|xangai|shangai|shanghái
guangzhou|cantão|canton|cantón|kanton
tokyo|tóquio|tokio
kyoto|quioto|kioto
osaka|osaca
seoul|seul|séoul|seúl
pyongyang|pionguiangue|piongyang
bangkok|banguecoque|bangcoc
singapore|singapura|singapour|singapur
jakarta|jacarta|djakarta|giacarta|yakarta
java|jawa|ilha de java|giava
sumatra|sumatera|samatra
bali|bali
sulawesi|celebes|célebes|célèbes
borneo|bornéu|bornéo|kalimantan
brussels|bruxelas|bruxelles|brussel|bruselas|brussels
antwerp|antuérpia|anvers|anversa|antwerpen|amberes
bruges|brugge|brujas
the hague|haia|la haye|l'aia|den haag|la haya|hague
amsterdam|amesterdã|amesterdão|ámsterdam
rotterdam|roterdã|roterdão|róterdam
geneva|genebra|genève|ginevra|jenewa|ginebra
bremen|brême|brema
mainz|mayence|magonza|maguncia|mogúncia
ghent|gent|gand|gante
liège|lieja|liegi|luik
aachen|aix-la-chapelle|aquisgrana|aquisgrão|aquisgrán
gdansk|gdańsk|dantzig|danzica|danzig
zurich|zurique|zürich|zurigo|zúrich
basel|basileia|bâle|basilea
bern|berna|berne
lausanne|lausana|losanna
munich|munique|monaco di baviera|münchen|múnich
cologne|colônia|colónia|köln|colonia
frankfurt|frankfurt am main|francoforte|francfort|fráncfort
hamburg|hamburgo|hambourg|amburgo
nuremberg|nuremberga|norimberga|núremberg|nürnberg
dresden|dresde|dresda|dresda
leipzig|lípsia|lipsia
stuttgart|estugarda|stoccarda
copenhagen|copenhague|copenhaga|copenaghen|kopenhagen
stockholm|estocolmo|stoccolma
gothenburg|gotemburgo|göteborg
helsinki|helsinque|helsínquia
lisbon|lisboa|lisbonne|lisbona|lissabon
oporto|porto
madrid|madri|madrid
barcelona|barcelone|barcellona
seville|sevilha|séville|siviglia|sevilla
zaragoza|saragoça|saragosse|saragozza
valencia|valência|valence
cordoba|córdoba|córdova|cordoue|cordova
marseille|marselha|marsiglia|marsella|marseilles
lyon|lião|lione|lyons
bordeaux|bordéus|burdeos
toulouse|tolosa|toulouse
nice|nizza|niza
strasbourg|estrasburgo|strasburgo
edinburgh|edimburgo|édimbourg
dublin|dublim|dublino|dublín
new york|nova york|nova iorque|nueva york|new york city|ciudad de nueva york|cidade de nova york|ny|nyc|n.y
washington|washington d.c|washington dc|washington, d.c
california|califórnia|californie|kalifornia
florida|flórida|floride
pennsylvania|pensilvânia|pennsylvanie|pensilvania
virginia|virgínia|virginie
northern virginia|virgínia do norte|virginie du nord|virginia del norte
west virginia|virgínia ocidental|virginie-occidentale|virginia occidentale|virginia occidental|virginia barat
north carolina|carolina do norte|caroline du nord|carolina del nord|carolina utara|carolina del norte
south carolina|carolina do sul|caroline du sud|carolina del sud|carolina selatan|carolina del sur
north dakota|dakota do norte|dakota du nord|dakota del nord|dakota utara|dakota del norte
south dakota|dakota do sul|dakota du sud|dakota del sud|dakota selatan|dakota del sur
new mexico|novo méxico|nouveau-mexique|nuovo messico|meksiko baru|nuevo méxico
new jersey|nova jersey|nova jérsei|nueva jersey
louisiana|luisiana|louisiane
texas|tejas|texas
hawaii|havaí|havai|hawaï|hawái|hawai
alaska|alasca
oregon|oregão|oregón
alabama
arizona
arkansas
colorado
connecticut
delaware
idaho
illinois
indiana
iowa
kansas
kentucky
maine
maryland
massachusetts
missouri|misuri
montana
nebraska
nevada
new hampshire|nova hampshire
ohio
oklahoma
rhode island
tennessee
utah
vermont
wisconsin
wyoming
michigan|michigan|míchigan
minnesota|minesota
mississippi|mississípi|misisipi
philadelphia|filadélfia|philadelphie|filadelfia
new orleans|nova orleans|nova orleães|la nouvelle-orléans|nouvelle-orléans|nueva orleans
chicago|chicago
los angeles|los ángeles|l.a
san francisco|são francisco
havana|la havane|l'avana|la habana|avana
mexico city|kota meksiko|kota mexico|cidade do méxico|città del messico|mexico city|kota meksiko|kota mexico|ciudad de méxico
mexico|méxico|mexique|messico|meksiko
buenos aires|buenos-aires
rio de janeiro|río de janeiro
são paulo|sao paulo|san paolo|san pablo
brasilia|brasília
sydney|sidney|sídney
melbourne|melburne
new south wales|nova gales do sul|nouvelle-galles du sud|nuovo galles del sud|nueva gales del sur
atlantic ocean|oceano atlântico|océan atlantique|oceano atlantico|samudra atlantik|océano atlántico|atlantic|atlântico|atlantique|atlantico|atlantik|atlántico
pacific ocean|oceano pacífico|océan pacifique|oceano pacifico|samudra pasifik|océano pacífico|pacific|pacífico|pacifique|pacifico|pasifik
indian ocean|oceano índico|océan indien|oceano indiano|samudra hindia|océano índico
mediterranean|mediterranean sea|mediterrâneo|mar mediterrâneo|méditerranée|mer méditerranée|mediterraneo|mar mediterraneo|mediterania|laut mediterania|laut tengah|mediterráneo|mar mediterráneo
black sea|mar negro|mer noire|mar nero|laut hitam
red sea|mar vermelho|mer rouge|mar rosso|laut merah|mar rojo
south china sea|mar do sul da china|mar da china meridional|mer de chine méridionale|mar cinese meridionale|laut china selatan|laut cina selatan|mar de china meridional
north sea|mar do norte|mer du nord|mare del nord|laut utara|mar del norte
baltic sea|mar báltico|mer baltique|mar baltico|laut baltik
gulf of mexico|golfo do méxico|golfe du mexique|golfo del messico|teluk meksiko|golfo de méxico
persian gulf|golfo pérsico|golfe persique|golfo persico|teluk persia
english channel|canal da mancha|la manche|canale della manica|selat inggris|canal de la mancha
strait of hormuz|estreito de ormuz|détroit d'ormuz|stretto di hormuz|selat hormuz|estrecho de ormuz
suez canal|canal de suez|canale di suez|terusan suez
panama canal|canal do panamá|canal de panama|canale di panama|terusan panama|canal de panamá
alps|alpes|alpi|pegunungan alpen
amazon rainforest|amazônia|amazónia|amazonie|amazzonia|amazonía
danube|danúbio|danubio
rhine|reno|rhin|rin
thames|tâmisa|tamisa|tamise|tamigi|támesis
nile|nilo|nil|sungai nil
white house|casa branca|maison-blanche|maison blanche|casa bianca|gedung putih|casa blanca
capitol|capitólio|capitole|campidoglio|capitolio
wall street|wall street
silicon valley|vale do silício|silicon valley|lembah silikon
"""

ORGANISATIONS = """
european union|eu|e.u|ue|u.e|união europeia|união européia|union européenne|unione europea|uni eropa|unión europea
nato|n.a.t.o|otan|organização do tratado do atlântico norte|north atlantic treaty organization|pakta pertahanan atlantik utara
united nations|un|u.n|onu|o.n.u|pbb|nações unidas|nations unies|nazioni unite|perserikatan bangsa-bangsa|naciones unidas|united nations organization
un security council|security council|conselho de segurança|conselho de segurança da onu|conseil de sécurité|conseil de sécurité de l'onu|conseil de sécurité des nations unies|consiglio di sicurezza|consiglio di sicurezza dell'onu|consiglio di sicurezza delle nazioni unite|dewan keamanan pbb|dewan keamanan|consejo de seguridad|consejo de seguridad de la onu
united nations general assembly|un general assembly|general assembly|assembleia geral da onu|assembleia geral|assembleia-geral da onu|assemblée générale des nations unies|assemblée générale de l'onu|assemblée générale|assemblea generale|assemblea generale dell'onu|assemblea generale delle nazioni unite|majelis umum pbb|sidang umum pbb|asamblea general|asamblea general de la onu
world health organization|who|oms|w.h.o|organização mundial da saúde|organisation mondiale de la santé|organizzazione mondiale della sanità|organisasi kesehatan dunia|organización mundial de la salud|world health organisation
international monetary fund|imf|fmi|fundo monetário internacional|fonds monétaire international|fondo monetario internazionale|dana moneter internasional|fondo monetario internacional
world bank|banco mundial|banque mondiale|banca mondiale|bank dunia
world trade organization|wto|omc|organização mundial do comércio|organização mundial de comércio|organisation mondiale du commerce|organizzazione mondiale del commercio|organisasi perdagangan dunia|organización mundial del comercio
european central bank|ecb|bce|banco central europeu|banque centrale européenne|banca centrale europea|bank sentral eropa|banco central europeo
european commission|comissão europeia|comissão européia|commission européenne|commissione europea|komisi eropa|comisión europea
european parliament|parlamento europeu|parlement européen|parlamento europeo|parlemen eropa
european council|conselho europeu|conseil européen|consiglio europeo|dewan eropa|consejo europeo
federal reserve|fed|the fed|reserva federal|réserve fédérale|federal reserve|bank sentral as
international criminal court|icc|tpi|cpi|tribunal penal internacional|corte penal internacional|cour pénale internationale|corte penale internazionale|mahkamah pidana internasional
international atomic energy agency|iaea|aiea|agência internacional de energia atômica|agência internacional de energia atómica|agence internationale de l'énergie atomique|agenzia internazionale per l'energia atomica|badan energi atom internasional|organismo internacional de energía atómica|oiea
oecd|ocde|ocse|organisation for economic co-operation and development|organização para a cooperação e desenvolvimento econômico
opec|opep|opec|opeb
red cross|cruz vermelha|croix-rouge|croce rossa|palang merah|cruz roja
amnesty international|amnistia internacional|anistia internacional|amnistía internacional
human rights watch|hrw
world economic forum|wef|fórum econômico mundial|fórum económico mundial|forum économique mondial|forum economico mondiale|forum ekonomi dunia|foro económico mundial
supreme court|suprema corte|supremo tribunal|supremo tribunal federal|cour suprême|corte suprema|mahkamah agung|tribunal supremo|stf
senate|senado|sénat|senato|senat
house of representatives|câmara dos representantes|câmara dos deputados|chambre des représentants|camera dei rappresentanti|dewan perwakilan rakyat|dpr|cámara de representantes
congress|congresso|congrès|kongres|congreso
parliament|parlamento|parlement|parlemen
pentagon|pentágono|pentagone|pentagono
kremlin|kremlim|cremlino|kremlín
european court of human rights|tribunal europeu dos direitos humanos|corte europeia de direitos humanos|cour européenne des droits de l'homme|corte europea dei diritti dell'uomo|tribunal europeo de derechos humanos
republican party|gop|grand old party|partido republicano|parti républicain|partito repubblicano|partai republik
democratic party|partido democrata|parti démocrate|partito democratico|partai demokrat|partido demócrata
labour party|labour|partido trabalhista|parti travailliste|partito laburista|partai buruh|partido laborista
conservative party|partido conservador|parti conservateur|partito conservatore|partai konservatif|tories
workers' party|partido dos trabalhadores|parti des travailleurs|partito dei lavoratori|partido de los trabajadores
islamic state|isis|isil|estado islâmico|état islamique|ei|daech|daesh|stato islamico|negara islam|isis|estado islámico
al qaeda|al-qaeda|al-qaida|al-qaïda|al qaida|al-qaidah|al caeda
taliban|talibãs|talibã|talibans|talebani|talibanes
hamas|hamás
hezbollah|hizbollah|hizbullah|hezbolá|hezbolah
brexit|brexit
african union|união africana|union africaine|unione africana|uni afrika|unión africana
arab league|liga árabe|ligue arabe|lega araba|liga arab
asean|association of southeast asian nations|anase
state department|department of state|departamento de estado|département d'état|dipartimento di stato|departemen luar negeri|kementerian luar negeri as
department of justice|justice department|doj|departamento de justiça|département de la justice|ministère de la justice|dipartimento di giustizia|departemen kehakiman|departamento de justicia
general electric|ge
general motors|gm
olympic games|olympics|jogos olímpicos|olimpíadas|jeux olympiques|jeux olympique|giochi olimpici|olimpiadi|olimpiade|juegos olímpicos
world cup|copa do mundo|campeonato do mundo|mundial|coupe du monde|coppa del mondo|mondiali|piala dunia|copa del mundo|copa mundial
champions league|liga dos campeões|ligue des champions|liga champions|liga de campeones
premier league|premier league|liga primer inggris|liga inggris
europa league|liga europa|ligue europa
ryder cup|piala ryder
european tour|european tour
world war ii|world war two|second world war|segunda guerra mundial|seconde guerre mondiale|deuxième guerre mondiale|seconda guerra mondiale|perang dunia ii|perang dunia kedua|ii guerra mundial
world war i|first world war|primeira guerra mundial|i guerra mundial|première guerre mondiale|prima guerra mondiale|perang dunia i|perang dunia pertama|primera guerra mundial
victoria cross|cruz vitória|croix de victoria|cruz victoria|cruz de victoria
artificial intelligence|inteligência artificial|intelligence artificielle|intelligenza artificiale|kecerdasan buatan|inteligencia artificial
cold war|guerra fria|guerre froide|guerra fredda|perang dingin|guerra fría
pope francis|papa francisco|pape françois|papa francesco|paus fransiskus
queen elizabeth|rainha elizabeth|rainha isabel|reine élisabeth|reine elizabeth|regina elisabetta|ratu elizabeth|reina isabel
prince charles|príncipe carlos|príncipe charles|principe carlo|pangeran charles
"""


def _forms(table: str) -> dict[str, str]:
    english: dict[str, str] = {}
    for line in table.strip().split("\n"):
        first, *others = line.split("|")
        for form in (first, *others):
            english.setdefault(form, first)
    return english


OVERLAPPING: Mapping[str, str] = {
    "england": "united kingdom",
    "monaco": "munich",
    "tunis": "tunisia",
    "congo - kinshasa": "congo",
    "congo - brazzaville": "congo",
    "democratic republic of the congo": "congo",
}
"""Places that some languages do not tell apart (id *Inggris*, it *Monaco*), and what they are
compared as."""
_PLACE_FORMS = _forms(TERRITORIES) | _forms(PLACES)
_ORGANISATION_FORMS = _forms(ORGANISATIONS)
PLACE_NAMES: Mapping[str, str] = _PLACE_FORMS
"""Every form of a place, and its English name."""
ORGANISATION_NAMES: Mapping[str, str] = _ORGANISATION_FORMS
"""Every form of an organisation or event, and its English name."""
ENGLISH_NAMES: Mapping[str, str] = _PLACE_FORMS | _ORGANISATION_FORMS
"""Every form that the tables hold, and its English name."""
