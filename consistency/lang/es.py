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

# --- segmentation ---------------------------------------------------------------------------------
SEGMENTATION = SegmentationData()


# --- numerals -------------------------------------------------------------------------------------
NUMERALS = NumeralData()


# --- quantities -----------------------------------------------------------------------------------
QUANTITIES = QuantityData()


# --- dates ----------------------------------------------------------------------------------------
DATES = DateData()


# --- names ----------------------------------------------------------------------------------------
_ELISIONS = "d l"
_ABBREVIATIONS = """
mr mrs ms dr st jr sr sra prof rev gen sen rep gov lt col sgt capt inc corp ltd co no vs srta dra
profa av ing gral dña mons
"""
_CLITICS = "s"
_PARTICLES = "von van der den bin ibn al da do dos das di della du"
_LINKING = "de del la las los el d"
_COURTESY = """
sr sra sr. sra. srta srta. dr dra dr. dra. señor señora señorita don doña doctor doctora d. prof
prof. profesor profesora padre mr mr. mrs mrs. ms ms. sir lord lady reverendo reverenda hermano
pastor
"""
_OFFICES = """
presidente presidenta ministro ministra canciller secretario secretaria director directora ceo cto
cfo coo vp vicepresidente vicepresidenta ejecutivo ejecutiva gobernador gobernadora alcalde
alcaldesa senador senadora diputado diputada juez jueza magistrado general coronel capitán
sargento teniente almirante comandante fiscal procurador abogado abogada portavoz vocero vocera
embajador embajadora analista ingeniero ingeniera investigador investigadora científico científica
fundador fundadora cofundador cofundadora jefe jefa gerente técnico entrenador entrenadora
delantero portero rey reina príncipe princesa papa obispo arzobispo cardenal economista editor
editora periodista reportero autor autora actor actriz cantante escritor escritora líder miembro
consejero asesor asesora coordinador socio empresario candidato candidata inversor médico
historiador activista chief officer
"""
_OFFICE_MODIFIERS = """
ex ex- antiguo antigua exdirector entonces vice actual primer primera alto difunto futuro nuevo
nueva principal
"""
_DEPARTMENTS = """
ingeniería software infraestructura infraestructuras operaciones finanzas hacienda investigación
tecnología marketing comunicación salud sanidad educación defensa seguridad justicia exteriores
relaciones asuntos economía interior research engineering technology operating financial product
"""
_INSTITUTIONS = """
universidad ministerio banco instituto departamento agencia comisión comité consejo tribunal
partido unión asociación federación liga club grupo empresa compañía periódico televisión radio
fundación fondo organización sociedad museo hospital escuela iglesia policía ejército marina
academia secretaría cámara senado congreso asamblea gobierno ayuntamiento corte fuerza fuerzas
frente movimiento alianza centro inc inc. corp corp. ltd s.a sa press times post news bank
university group college company league united city fc real atlético ltd. llc plc gmbh ag nv
institute cf lab labs laboratory foundation association society academy network tv council
committee commission agency department ministry police airlines airways motors energy holdings
partners capital technologies systems software studios records church school museum conference
conferência conférence conferenza konferensi conferencia
"""
_LANDMARKS = """
río lago monte sierra isla islas mar océano bahía golfo condado estado provincia distrito calle
avenida carretera plaza parque valle playa costa península desierto aeropuerto estación puente
ciudad villa barrio puerto santa santo san street river lake county park beach island avenue road
square
"""
_PLACE_PREPOSITIONS = "en hacia desde hasta cerca"
_HOLDERS = "de del en para"
_COMMON = """
presidente gobierno estado estados ministro papa rey reina iglesia internet navidad dios lunes
martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
septiembre octubre noviembre diciembre constitución república nación tv ceo pib ia utc gmt adn ok
ai agi gpu gpus cpu mw gw kw kwh kg km dna rna cto cfo coo vp pdg it pr hr pc usb wifi sms led gdp
pil vip id dvd cd gps suv ngo ong lgbt lgbtq covid hiv aids abc-x wib wit wita bst est edt pst cet
am pm iv ii iii vi vii viii ix xi xii tvs norte sur este oeste occidente oriente
"""
_STARTERS = """
el la los las lo un una unos unas este esta estos estas ese esa esos esas eso esto aquel aquella
aquellos aquellas él ella ellos ellas yo nosotros usted ustedes tú su sus mi mis nuestro nuestra
nuestros nuestras quien quién que qué cual cuál cuando cuándo donde dónde por porque como cómo si
aunque pese después antes hasta desde durante mientras en al del de con sin bajo sobre entre para
contra según tras y e pero o ni sino sin-embargo no sí nunca siempre también todavía aún ya ahora
hoy ayer mañana aquí allí muy mucho mucha muchos muchas poco poca pocos pocas más menos todo toda
todos todas cada ambos ambas otro otra otros otras algún alguna algunos algunas ningún ninguna tal
tales varios varias diversos uno dos tres cuatro cinco seis siete ocho nueve diez primero primera
último última además finalmente recientemente actualmente anteriormente quizá quizás solo sólo tan
así entonces luego es son fue fueron era eran está están estaba hay había ha han tiene tienen
tenía ser estar va vamos puede pueden debe deben hacer hace hizo dice dijo creo foto fotos imagen
fuente lea vea vídeo video policías autoridades personas hombres mujeres niños expertos
investigadores científicos empresas bares iglesias nada alguien nadie cuanto cerca casi asimismo
incluso mediante gran grande grandes nuevo nueva nuevos nuevas bueno buena bien se le les me te
nos a dado gracias ante cabe cualquier cualquiera debido dicho dicha dichos dichas senadores
activistas vecinos trabajadores tanto
"""

NAMES = NameData(
    elisions=frozenset(_ELISIONS.split()),
    articles=frozenset(),
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
_CLAUSAL = "no nunca jamás"
_LEXICAL = "sin ni ningún ninguno ninguna nadie nada tampoco"
_CONCORD = "nada ningún ninguno ninguna nadie nunca jamás ni tampoco"
_IDIOMS = """
no_solo no_sólo no_solamente no_únicamente no_obstante sin_embargo sin_duda sin_dudas nada_menos
nada_más o_no a_no_ser por_no_hablar no_menos no_más_de no_más_que primer_ministro
primera_ministra primera_dama últimos_años últimas_semanas últimos_meses última_semana
últimos_días última_década en_primer_lugar por_último antes_de_nada dos_mil no_hay_duda
no_hay_dudas no_cabe_duda
"""
_BOUNDARIES = "pero porque aunque mientras que si cuando y o sino pues"
_OPPOSITIONS = """
rise-fall: aumentar aumenta aumentan aumentó aumentaron aumentado aumentando aumento aumentos
  subir sube suben subió subieron subido subiendo subida crecer crece crecen creció crecieron
  creciendo crecimiento incrementar incrementó incremento disparó elevó / disminuir disminuye
  disminuyen disminuyó disminuyeron disminuido disminuyendo disminución caer cae caen cayó cayeron
  caído cayendo caída bajar baja bajan bajó bajaron bajado reducir reduce redujo redujeron
  reducido reduciendo reducción descender desciende descendió descenso retrocedió
large-small: mayor mayores máximo máxima superior superiores / menor menores mínimo mínima
  inferior inferiores
more-less: más_de más_que / menos_de menos_que menos
win-lose: ganar gana ganan ganó ganaron ganado ganador vencer venció victoria victorias triunfo /
  perder pierde pierden perdió perdieron perdido perdiendo derrota derrotas perdedor
north-south: norte septentrional / sur meridional
east-west: oriental orientales / oeste occidental occidentales
first-last: primero primera primeros primeras primer / último última últimos últimas
best-worst: mejor mejores / peor peores
before-after: antes / después tras
hire-fire: contratar contrata contrató contrataron contratado contratada contratación fichó /
  despedir despide despidió despidieron despedido despedida despido despidos
buy-sell: comprar compra compran compró compraron comprado comprada adquirir adquirió adquisición
  / vender vende venden vendió vendieron vendido vendida
open-close: abrir abre abren abrió abrieron abierto abierta apertura / cerrar cierra cierran cerró
  cerraron cerrado cerrada cierre
accept-reject: aceptar acepta aceptan aceptó aceptaron aceptado aprobar aprueba aprobó aprobado
  aprobada aprobación / rechazar rechaza rechazan rechazó rechazaron rechazado rechazo negarse
support-oppose: apoyar apoya apoyan apoyó apoyaron apoyado apoyo partidarios / oponerse opone
  oponen opuso opusieron opositores detractores
allow-ban: permitir permite permiten permitió permitido permitida autorizar autorizó autorizado /
  prohibir prohíbe prohíben prohibió prohibido prohibida prohibición
guilty-innocent: culpable culpables condenado condenada / inocente inocentes absuelto absuelta
male-female: hombre hombres masculino varón niño / mujer mujeres femenino femenina niña niñas
left-right: izquierda / derecha
start-end: comenzar comienza comenzó comenzaron comienzo empezar empieza empezó empezaron inicio
  inició / terminar termina terminan terminó terminaron terminado finalizó finalizar
alive-dead: sobrevivir sobrevivió sobrevivieron superviviente supervivientes sobrevivientes /
  muerto muerta muertos muertas murió murieron morir muerte muertes fallecidos falleció
import-export: importar importó importación importaciones / exportar exportó exportación
  exportaciones
ally-enemy: aliado aliada aliados amigo amigos / enemigo enemiga enemigos
old-young: anciano anciana ancianos viejo vieja / joven jóvenes
"""
_SAYING = """
dijo dice dicen dijeron afirmó afirma afirman declaró declara contó cuenta explicó explica añadió
añade agregó escribió escribe argumentó insistió advirtió avisó anunció anuncia alegó observó
respondió preguntó admitió negó confirmó confirma sugirió recordó continuó prosiguió concluyó
comentó comenta señaló señala destacó reveló relató aseguró asegura apuntó indicó manifestó
subrayó según tuiteó sostuvo acusó añadiendo afirmando dicho
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
    code="es",
    name="Spanish",
    segmentation=SEGMENTATION,
    numerals=NUMERALS,
    quantities=QUANTITIES,
    dates=DATES,
    names=NAMES,
    polarity=POLARITY,
)
