# ruff: noqa: E501
"""Countries, territories and continents under their names in the six languages.

Generated from the Unicode CLDR territory names (CLDR 46 or later, by way of Babel) for en, pt,
pt-PT, fr, it, es and id. Copyright 1991 Unicode, Inc.; used under the Unicode License v3
(Unicode-3.0). One territory a line: the English name first, then the names that differ from it,
case-folded. Names that CLDR lacks stand in `exonyms.py`.
"""

TERRITORIES = """
africa|afrika|afrique|áfrica
north america|amerika utara|américa del norte|américa do norte|amérique du nord|nord america
south america|america del sud|amerika selatan|américa do sul|amérique du sud|sudamérica
oceania|oceanía|oceânia|océanie|oseania
central america|america centrale|amerika tengah|américa central|amérique centrale|centroamérica
americas|americhe|amerika|américa|américas|amériques
northern america|america del nord|amerika bagian utara|américa setentrional|amérique septentrionale|norteamérica
asia|asie|ásia
western asia|asia bagian barat|asia occidental|asia occidentale|asie de l'ouest|ásia ocidental
europe|eropa|europa
sub-saharan africa|africa subsahariana|afrika sub-sahara|afrique subsaharienne|áfrica subsaariana|áfrica subsahariana|áfrica subsariana
latin america|america latina|amerika latin|américa latina|amérique latine|latinoamérica
ascension island|ilha de ascensão|isla de la ascensión|isola ascensione|pulau ascension|île de l'ascension
andorra|andorre
united arab emirates|emirados árabes unidos|emirati arabi uniti|emiratos árabes unidos|uni emirat arab|émirats arabes unis
afghanistan|afeganistão|afganistan|afganistán
antigua & barbuda|antigua and barbuda|antigua dan barbuda|antigua e barbuda|antigua y barbuda|antigua-et-barbuda|antígua e barbuda
anguilla|anguila
albania|albanie|albânia
armenia|arménia|arménie|armênia
angola
antarctica|antarctique|antarktika|antartide|antártida
argentina|argentine
american samoa|samoa americana|samoa americane|samoa amerika|samoa américaines
austria|autriche|áustria
australia|australie|austrália
aruba
åland islands|alanda|ilhas aland|islas aland|isole åland|kepulauan aland|îles åland
azerbaijan|azerbaigian|azerbaijão|azerbaiyán|azerbaïdjan
bosnia & herzegovina|bosnia and herzegovina|bosnia dan herzegovina|bosnia ed erzegovina|bosnia y herzegovina|bosnie-herzégovine|bósnia e herzegovina
barbados|barbade
bangladesh|bangladeche|bangladés
belgium|belgia|belgio|belgique|bélgica
burkina faso|burquina faso
bulgaria|bulgarie|bulgária
bahrain|bahrein|bahreïn|barein|baréin|barém
burundi
benin|benim|benín|bénin
st. barthélemy|saint barthélemy|saint-barthélemy|san bartolomé|são bartolomeu
bermuda|bermudas|bermudes
brunei|brunéi
bolivia|bolivie|bolívia
caribbean netherlands|belanda karibia|caraibi olandesi|caribe neerlandés|pays-bas caribéens|países baixos caribenhos
brazil|brasil|brasile|brésil
bahamas|baamas|bahama
bhutan|bhoutan|bután|butão
bouvet island|ilha bouvet|isla bouvet|isola bouvet|pulau bouvet|île bouvet
botswana|botsuana
belarus|bielorrusia|bielorrússia|bielorussia|biélorussie
belize|belice
canada|canadá|kanada
cocos|ilhas cocos|ilhas dos cocos|islas cocos|isole cocos|kepulauan cocos|îles cocos
congo - kinshasa|congo-kinshasa|kongo - kinshasa|república democrática del congo
central african republic|repubblica centrafricana|republik afrika tengah|república centro-africana|república centroafricana|république centrafricaine
congo - brazzaville|congo|congo-brazzaville|kongo - brazzaville|república do congo
switzerland|suisse|suiza|suíça|svizzera|swiss
côte d'ivoire|costa d'avorio|costa do marfim
cook islands|ilhas cook|islas cook|isole cook|kepulauan cook|îles cook
chile|chili|cile
cameroon|camarões|cameroun|camerun|camerún|kamerun
china|chine|cina|tiongkok
colombia|colombie|colômbia|kolombia
clipperton island|ilha de clipperton|isla clipperton|isola di clipperton|pulau clipperton|île clipperton
sark
costa rica|kosta rika
cuba|kuba
cape verde|cabo verde|cap-vert|capo verde|tanjung verde
curaçao|curazao|curaçau
christmas island|ilha christmas|ilha do natal|isla de navidad|isola christmas|pulau natal|île christmas
cyprus|chipre|chypre|cipro|siprus
czechia|cechia|ceko|chequia|chéquia|tchéquia|tchéquie
germany|alemanha|alemania|allemagne|germania|jerman
diego garcia|diego garcía
djibouti|djibuti|gibuti|jibuti|yibuti
denmark|danemark|danimarca|dinamarca
dominica|dominika|dominique|domínica
dominican republic|repubblica dominicana|republik dominika|república dominicana|république dominicaine
algeria|algérie|aljazair|argelia|argélia
ceuta & melilla|ceuta and melilla|ceuta dan melilla|ceuta e melilha|ceuta e melilla|ceuta et melilla|ceuta y melilla
ecuador|ekuador|equador|équateur
estonia|estonie|estónia|estônia
egypt|egipto|egito|egitto|mesir|égypte
western sahara|saara ocidental|sahara barat|sahara occidental|sahara occidentale|sara ocidental|sáhara occidental
eritrea|eritreia|érythrée
spain|espagne|espanha|españa|spagna|spanyol
ethiopia|etiopia|etiopía|etiópia|éthiopie
finland|finlande|finlandia|finlândia
fiji|fidji|figi|fiyi
falkland islands|ilhas falkland|ilhas malvinas|islas malvinas|isole falkland|kepulauan falkland|îles malouines
micronesia|micronésia|micronésie|mikronesia
faroe islands|ilhas faroé|islas feroe|isole fær øer|kepulauan faroe|îles féroé
france|francia|frança|prancis
gabon|gabão|gabón
united kingdom|inggris raya|regno unito|reino unido|royaume-uni
grenada|granada|grenade
georgia|geórgia|géorgie
french guiana|guayana francesa|guiana francesa|guyana francese|guyana prancis|guyane française
guernsey|guernesey
ghana|gana
gibraltar|gibilterra
greenland|groenland|groenlandia|groenlândia|gronelândia
gambia|gambie|gâmbia
guinea|guiné|guinée
guadeloupe|guadalupa|guadalupe
equatorial guinea|guinea ecuatorial|guinea ekuatorial|guinea equatoriale|guiné equatorial|guinée équatoriale
greece|grecia|grèce|grécia|yunani
south georgia & south sandwich islands|georgia del sud e sandwich australi|georgia selatan & kep. sandwich selatan|georgia selatan and kep. sandwich selatan|géorgie du sud-et-les îles sandwich du sud|ilhas geórgia do sul e sandwich do sul|islas georgia del sur y sandwich del sur|south georgia and south sandwich islands
guatemala
guam|guame
guinea-bissau|guinea-bisáu|guiné-bissau|guinée-bissau
guyana|guiana
hong kong sar china|hong kong dak tiongkok|hong kong, rae da china|r.a.s. chinoise de hong kong|rae de hong kong|ras di hong kong
heard & mcdonald islands|heard and mcdonald islands|ilhas heard e mcdonald|islas heard y mcdonald|isole heard e mcdonald|pulau heard dan kepulauan mcdonald|îles heard-et-macdonald
honduras
croatia|croacia|croatie|croazia|croácia|kroasia
haiti|haití|haïti
hungary|hongrie|hungaria|hungria|hungría|ungheria
canary islands|canarias|ilhas canárias|isole canarie|kepulauan canaria|îles canaries
indonesia|indonésia|indonésie
ireland|irlanda|irlande|irlandia
israel|israele|israël
isle of man|ilha de man|isla de man|isola di man|pulau man|île de man
india|inde|índia
british indian ocean territory|territoire britannique de l'océan indien|territorio britannico dell'oceano indiano|territorio británico del océano índico|território britânico do oceano índico|wilayah inggris di samudra hindia
iraq|irak|iraque
iran|irán|irã|irão
iceland|islanda|islande|islandia|islândia
italy|italia|italie|itália
jersey
jamaica|giamaica|jamaika|jamaïque
jordan|giordania|jordania|jordanie|jordânia|yordania
japan|giappone|japon|japão|japón|jepang
kenya|kenia|quénia|quênia
kyrgyzstan|kirghizistan|kirghizstan|kirgizstan|kirguistán|quirguistão
cambodia|cambodge|cambogia|camboja|camboya|kamboja
kiribati|quiribati|quiribáti
comoros|comoras|comore|comores|komoro
st. kitts & nevis|saint kitts dan nevis|saint kitts e nevis|saint-christophe-et-niévès|san cristóbal y nieves|st. kitts and nevis|são cristóvão e neves|são cristóvão e névis
north korea|corea del nord|corea del norte|coreia do norte|corée du nord|korea utara
south korea|corea del sud|corea del sur|coreia do sul|corée du sud|korea selatan
kuwait|koweit|koweït
cayman islands|ilhas caimão|ilhas cayman|islas caimán|isole cayman|kepulauan cayman|îles caïmans
kazakhstan|cazaquistão|kazajistán|kazakistan
laos
lebanon|liban|libano|líbano
st. lucia|saint lucia|sainte-lucie|santa lucía|santa lúcia
liechtenstein|listenstaine
sri lanka|sri lanca
liberia|libéria
lesotho|lesoto
lithuania|lituania|lituanie|lituânia
luxembourg|luksemburg|lussemburgo|luxemburgo
latvia|letonia|lettonia|lettonie|letónia|letônia
libya|libia|libye|líbia
morocco|maroc|marocco|maroko|marrocos|marruecos
monaco|monako|mónaco|mônaco
moldova|moldavia|moldavie|moldávia
montenegro|monténégro
st. martin|saint martin|saint-martin|san martín|são martinho
madagascar|madagaskar|madagáscar
marshall islands|ilhas marshall|islas marshall|isole marshall|kepulauan marshall|îles marshall
north macedonia|macedonia del nord|macedonia del norte|macedónia do norte|macedônia do norte|macédoine du nord|makedonia utara
mali
myanmar|mianmar
mongolia|mongolie|mongólia
macao sar china|macau, rae da china|makau dak tiongkok|r.a.s. chinoise de macao|rae de macao|ras di macao
northern mariana islands|ilhas marianas do norte|islas marianas del norte|isole marianne settentrionali|kepulauan mariana utara|îles mariannes du nord
martinique|martinica|martinik
mauritania|mauritanie|mauritânia
montserrat|monserrate
malta|malte
mauritius|maurice|mauricio|maurícia|maurício
maldives|maladewa|maldivas|maldive
malawi|malaui|maláui
mexico|meksiko|messico|mexique|méxico
malaysia|malaisie|malasia|malásia
mozambique|mozambico|mozambik|moçambique
namibia|namibie|namíbia
new caledonia|kaledonia baru|nouvelle-calédonie|nova caledónia|nova caledônia|nueva caledonia|nuova caledonia
niger|níger
norfolk island|ilha norfolk|isla norfolk|isola norfolk|kepulauan norfolk|île norfolk
nigeria|nigéria
nicaragua|nicarágua|nikaragua
netherlands|belanda|paesi bassi|pays-bas|países baixos|países bajos
norway|noruega|norvegia|norvège|norwegia
nepal|népal
nauru
niue|niuê
new zealand|nouvelle-zélande|nova zelândia|nueva zelanda|nuova zelanda|selandia baru
oman|omán|omã
panama|panamá
peru|perù|perú|pérou
french polynesia|polinesia francesa|polinesia francese|polinesia prancis|polinésia francesa|polynésie française
papua new guinea|papouasie-nouvelle-guinée|papua nugini|papua nuova guinea|papua-nova guiné|papúa nueva guinea
philippines|filipina|filipinas|filippine
pakistan|pakistán|paquistão
poland|polandia|pologne|polonia|polónia|polônia
st. pierre & miquelon|saint pierre dan miquelon|saint-pierre e miquelon|saint-pierre-et-miquelon|san pedro y miquelón|st. pierre and miquelon|são pedro e miquelão
pitcairn islands|ilhas pitcairn|islas pitcairn|isole pitcairn|kepulauan pitcairn|îles pitcairn
puerto rico|porto rico|portorico|puerto riko
palestinian territories|territoires palestiniens|territori palestinesi|territorios palestinos|territórios palestinianos|territórios palestinos|wilayah palestina
portugal|portogallo
palau|palaos
paraguay|paraguai
qatar|catar
réunion|la réunion|reunião|reunión|riunione
romania|roménia|romênia|roumanie|rumania|rumanía
serbia|serbie|sérvia
russia|rusia|russie|rússia
rwanda|ruanda
saudi arabia|arab saudi|arabia saudita|arabia saudí|arabie saoudite|arábia saudita
solomon islands|ilhas salomão|islas salomón|isole salomone|kepulauan solomon|îles salomon
seychelles|seicheles
sudan|soudan|sudán|sudão
sweden|suecia|suède|suécia|svezia|swedia
singapore|singapour|singapur|singapura
st. helena|saint helena|sainte-hélène|sant'elena|santa elena|santa helena
slovenia|eslovenia|eslovénia|eslovênia|slovénie
svalbard & jan mayen|kepulauan svalbard dan jan mayen|svalbard and jan mayen|svalbard e jan mayen|svalbard et jan mayen|svalbard y jan mayen
slovakia|eslovaquia|eslováquia|slovacchia|slovaquie
sierra leone|serra leoa|sierra leona
san marino|saint-marin|são marinho
senegal|sénégal
somalia|somalie|somália
suriname|surinam
south sudan|soudan du sud|sud sudan|sudan selatan|sudán del sur|sudão do sul
são tomé & príncipe|santo tomé y príncipe|sao tome dan principe|sao tomé-et-principe|são tomé and príncipe|são tomé e príncipe
el salvador|salvador
sint maarten|saint-martin|são martinho
syria|siria|suriah|syrie|síria
eswatini|essuatíni|esuatini
tristan da cunha|tristán de acuña|tristão da cunha
turks & caicos islands|ilhas turcas e caicos|islas turcas y caicos|isole turks e caicos|kepulauan turks dan caicos|turks and caicos islands|îles turques-et-caïques
chad|chade|ciad|tchad
french southern territories|terre australi francesi|terres australes françaises|territorios australes franceses|territórios austrais franceses|territórios franceses do sul|wilayah selatan prancis
togo
thailand|tailandia|tailândia|thailandia|thaïlande
tajikistan|tadjikistan|tadjiquistão|tagikistan|tajiquistão|tayikistán
tokelau|toquelau
timor-leste|timor est|timor leste|timor oriental
turkmenistan|turcomenistão|turkmenistán|turkménistan|turquemenistão
tunisia|tunisie|tunísia|túnez
tonga
türkiye|turchia|turki|turquia|turquie|turquía
trinidad & tobago|trindade e tobago|trinidad and tobago|trinidad dan tobago|trinidad e tobago|trinidad y tobago|trinité-et-tobago
tuvalu
taiwan|taiwán|taïwan
tanzania|tanzanie|tanzânia
ukraine|ucraina|ucrania|ucrânia|ukraina
uganda|ouganda
u.s. outlying islands|ilhas menores afastadas dos eua|ilhas menores distantes dos eua|islas menores alejadas de ee. uu.|isole minori esterne degli stati uniti|kepulauan terluar as|îles mineures éloignées des états-unis
united states|amerika serikat|estados unidos|stati uniti|états-unis
uruguay|uruguai
uzbekistan|ouzbékistan|usbequistão|uzbekistán|uzbequistão
vatican city|cidade do vaticano|città del vaticano|ciudad del vaticano|vatikan|état de la cité du vatican
st. vincent & grenadines|saint vincent dan grenadine|saint vincent e grenadine|saint-vincent-et-les grenadines|san vicente y las granadinas|st. vincent and grenadines|são vicente e granadinas
venezuela
british virgin islands|ilhas virgens britânicas|islas vírgenes británicas|isole vergini britanniche|kepulauan virgin britania raya|îles vierges britanniques
u.s. virgin islands|ilhas virgens americanas|ilhas virgens dos eua|islas vírgenes de ee. uu.|isole vergini americane|kepulauan virgin amerika serikat|îles vierges des états-unis
vietnam|vietname|vietnã|viêt nam
vanuatu
wallis & futuna|kepulauan wallis dan futuna|wallis and futuna|wallis e futuna|wallis y futuna|wallis-et-futuna
samoa
kosovo
yemen|iémen|iêmen|yaman|yémen
mayotte|maiote
south africa|afrika selatan|afrique du sud|sudafrica|sudáfrica|áfrica do sul
zambia|zambie|zâmbia
zimbabwe|zimbabue|zimbabué|zimbábue
"""
