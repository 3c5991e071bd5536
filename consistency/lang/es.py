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
_CLITICS = "s"
_PARTICLES = "von van der den bin ibn al"
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
historiador activista
"""
_OFFICE_MODIFIERS = """
ex ex- antiguo antigua exdirector entonces vice actual primer primera alto difunto futuro nuevo
nueva principal
"""
_DEPARTMENTS = """
ingeniería software infraestructura infraestructuras operaciones finanzas hacienda investigación
tecnología marketing comunicación salud sanidad educación defensa seguridad justicia exteriores
relaciones asuntos economía interior
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
am pm iv ii iii vi vii viii ix xi xii tvs
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
nos a dado gracias ante cabe cualquier cualquiera debido dicho dicha dichos dichas
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
dijo dice dicen dijeron afirmó afirma afirman declaró declara contó cuenta explicó explica añadió
añade agregó escribió escribe argumentó insistió advirtió avisó anunció anuncia alegó observó
respondió preguntó admitió negó confirmó confirma sugirió recordó continuó prosiguió concluyó
comentó comenta señaló señala destacó reveló relató aseguró asegura apuntó indicó manifestó
subrayó según tuiteó sostuvo acusó añadiendo afirmando dicho
"""

POLARITY = PolarityData(
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
