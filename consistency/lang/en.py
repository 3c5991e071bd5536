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

# --- segmentation ---------------------------------------------------------------------------------
SEGMENTATION = SegmentationData()


# --- numerals -------------------------------------------------------------------------------------
NUMERALS = NumeralData()


# --- quantities -----------------------------------------------------------------------------------
QUANTITIES = QuantityData()


# --- dates ----------------------------------------------------------------------------------------
DATES = DateData()


# --- names ----------------------------------------------------------------------------------------
_ABBREVIATIONS = """
mr mrs ms dr st jr sr sra prof rev gen sen rep gov lt col sgt capt inc corp ltd co no vs sens reps
mt ft det insp supt hon pres
"""
_CLITICS = "s era led backed based born style like wide run owned only"
_PARTICLES = "von van der den de la di da del della dos das do du bin ibn al el le ben ter ten zu"
_LINKING = "of for"
_COURTESY = """
mr mrs ms miss mx dr sir dame lord lady madam prof professor rev reverend fr father mr. mrs. ms.
dr. prof. brother sister
"""
_OFFICES = """
president minister premier chancellor secretary director ceo cto cfo coo vp chief officer
executive chairman chairwoman chair chairperson governor mayor senator congressman congresswoman
representative rep sen gov judge justice general colonel captain sergeant lieutenant major admiral
commander prosecutor attorney lawyer spokesman spokeswoman spokesperson ambassador analyst
engineer researcher scientist founder co-founder cofounder head manager coach striker midfielder
defender goalkeeper defendant king queen prince princess pope bishop archbishop cardinal imam
economist editor professor journalist reporter author actor actress singer writer leader member
deputy lawmaker sheriff detective inspector constable superintendent commissioner coordinator
owner partner adviser advisor boss treasurer speaker skipper quarterback nominee candidate
investor chef doctor therapist psychologist historian activist det insp supt pc dc cllr mp msp sgt
lt col gen. sen. rep. gov. sens reps
"""
_OFFICE_MODIFIERS = """
former ex vice deputy senior acting interim prime foreign managing assistant associate co chief
executive first late outgoing incoming defense defence finance home interior attorney press head
commercial det
"""
_DEPARTMENTS = """
engineering software infrastructure operations finance research technology marketing
communications affairs health education defense defence security state treasury justice foreign
home interior hardware product products design sales officer secretary staff elect operating
financial
"""
_INSTITUTIONS = """
inc inc. corp corp. ltd ltd. llc plc co co. group company bank university college institute
ministry department agency commission committee council court party union association federation
league club team press times post news journal tribune network television radio foundation fund
organisation organization society museum hospital school church police force army navy corps
airlines airways motors electric pharmacy energy holdings partners capital laboratories labs lab
technologies systems software studios records bureau board office authority administration
parliament senate congress house assembly alliance front movement government coalition service
services fc united city rovers wanderers athletic gmbh ag nv cf laboratory academy tv conference
conferência conférence conferenza konferensi conferencia
"""
_LANDMARKS = """
river lake mount mountain mountains island islands sea ocean bay gulf county state province
district street avenue road square park valley beach coast peninsula desert airport station bridge
city town village hills hill crescent north south east west
"""
_PLACE_PREPOSITIONS = "in near from to at across outside toward towards throughout"
_HOLDERS = "of at for from with"
_COMMON = """
i i'm i've i'll i'd monday tuesday wednesday thursday friday saturday sunday january february
march april may june july august september october november december british french german italian
spanish portuguese english scottish welsh irish american americans russian russians chinese
japanese korean koreans indian indians indonesian indonesians australian australians african
africans european europeans asian asians arab arabs israeli israelis palestinian palestinians
iranian iraqi syrian turkish greek dutch belgian swiss swedish norwegian danish finnish polish
ukrainian ukrainians brazilian brazilians argentine argentinian mexican mexicans canadian
canadians cuban venezuelan colombian chilean peruvian saudi egyptian libyan moroccan tunisian
algerian nigerian kenyan ethiopian afghan pakistani bangladeshi thai vietnamese malaysian filipino
catalan catalans basque croatian croat serbian serb bosnian albanian macedonian macedonians
bulgarian romanian hungarian czech slovak austrian georgian armenian kurdish kurds latin hispanic
western eastern northern southern christian christians muslim muslims jewish jews islamic catholic
catholics protestant protestants buddhist hindu sunni shiite shia orthodox republican republicans
democrat democrats democratic labour tory tories conservative liberal nazi nazis communist soviet
god internet christmas easter halloween bst gmt pm am est edt pst utc north-korean tv dna ceo pr
ok usd ai agi gpu gpus cpu mw gw kw kwh kg km rna cto cfo coo vp pdg it hr pc usb wifi sms led gdp
pib pil vip id dvd cd gps suv ngo ong lgbt lgbtq covid hiv aids abc-x wib wit wita cet iv ii iii
vi vii viii ix xi xii tvs turks turk swede swedes dane danes germans italians spaniards bolivian
bolivians colombians chileans peruvians venezuelans cubans egyptians libyans moroccans tunisians
algerians nigerians kenyans ethiopians afghans pakistanis filipinos croats serbs albanians
bulgarians romanians hungarians czechs slovaks austrians georgians armenians iranians iraqis
syrians lebanese yemenis yemeni jordanian emirati qatari kuwaiti scot scots scotsman englishman
londoner londoners parisian new-yorker black blacks white whites latino latinos hispanics
methodist presbyterian anglican episcopal episcopalian evangelical mormon anti-semitic marxist
google-owned earth jan feb mar apr jun jul aug sep sept oct nov dec
"""
_STARTERS = """
the a an this that these those there here he she it they we you his her its their our your my who
what when where why how which while if although though because since after before until unless as
at by for from in into of on off over under with without within to toward towards and but or nor
so yet not no yes all any both each every either neither few many more most much several some such
other another one two three four five six seven eight nine ten first second third last next later
then now today tonight yesterday tomorrow once again also even just only still already always
never ever often sometimes perhaps maybe meanwhile however moreover furthermore instead indeed
thus therefore hence finally eventually recently currently previously earlier despite during
between among amid according about above below across against along around through throughout like
unlike including people officials police prosecutors experts analysts researchers scientists
critics supporters authorities investigators residents witnesses lawmakers voters workers students
teachers women men children photo photos image source read see click share follow video is are was
were be been being has have had do does did can could will would shall should may might must let
make take get go come look think say said asked having speaking based born given let's it's that's
there's he's she's they're we're you're i'm i've don't didn't isn't wasn't can't won't what's
who's historically unfortunately fortunately clearly obviously apparently actually of-course
nothing something everything everyone someone anyone nobody none others half part most-of at-least
nearly almost roughly under-the-influence bars churches homes companies shares stocks markets
sales profits further additional new old good great big small young early late three-quarters
please thank thanks welcome hello well oh okay former chief senior foreign local national
international federal state public private free best worst dear aftershocks troops soldiers
protesters demonstrators survivors rescuers rescue firefighters doctors nurses parents neighbors
neighbours relatives friends colleagues fans players teams investors traders economists consumers
customers shoppers retailers lawyers attorneys judges republicans senators ministers leaders
organizers organisers activists campaigners opponents rivals sources reports documents records
data figures statistics results polls surveys studies research detectives deputies paramedics
airlines banks businesses schools universities hospitals passengers drivers pilots crews taking
making getting going using working looking trying leading following hundreds thousands millions
dozens tens several-hundred most-recently nationwide worldwide elsewhere outside inside nearby
beyond before-then somewhere overall presumably luckily sadly additionally similarly likewise
conversely otherwise nonetheless nevertheless regardless initially originally ultimately apart
aside rather quite very too maybe-not whether whatever whenever wherever whoever plus via per
versus amidst upon onto off-duty up down back away further-more such-as no-one advocates
"""

NAMES = NameData(
    elisions=frozenset(),
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
_CLAUSAL = "not never cannot"
_LEXICAL = "no none nobody nothing nowhere without neither nor noone"
_CONCORD = "nor"
_IDIOMS = """
not_only not_just not_merely not_simply not_least not_to_mention no_less_than no_fewer_than
no_later_than no_sooner no_doubt no_matter no_wonder or_not if_not nothing_but why_not
without_doubt without_a_doubt no_more_than not_more_than last_year last_week last_month last_night
last_season last_summer last_winter last_spring last_fall last_autumn last_monday last_tuesday
last_wednesday last_thursday last_friday last_saturday last_sunday last_january last_february
last_march last_april last_may last_june last_july last_august last_september last_october
last_november last_december last_few last_decade last_century at_last last_time first_lady
first_minister first_of_all at_first no_question
"""
_SOFT = "not_until"
_BOUNDARIES = """
but because although though while whereas which who that if when after before since and or
"""
_OPPOSITIONS = """
rise-fall: rise rises rose risen rising increase increases increased increasing increasingly grow
  grows grew grown growing growth climb climbs climbed climbing soar soared soars soaring surge
  surged surges surging jumped raise raises raised raising / fall falls fell fallen falling
  decrease decreases decreased decreasing decline declines declined declining drop drops dropped
  dropping dip dipped plunge plunged plunging slump slumped shrink shrank shrinking reduce reduces
  reduced reducing reduction lowered lowering plummeted
large-small: higher highest larger largest bigger biggest greater greatest maximum / lower lowest
  smaller smallest lesser minimum
more-less: more_than / less_than fewer_than less fewer
win-lose: win wins won winning winner winners victory victories / lose loses lost losing defeat
  defeats loser losers
north-south: north northern / south southern
east-west: east eastern / west western
first-last: first / last final
best-worst: best better / worst worse
before-after: before / after
hire-fire: hire hires hired hiring recruited recruits / fired sacked dismissed dismissal laid_off
  layoffs
buy-sell: buy buys bought buying purchase purchased acquire acquired acquires acquisition / sell
  sells sold selling
open-close: open opens opened opening reopened / closed closes closing closure shut shuts
accept-reject: accept accepts accepted accepting approve approves approved approval / reject
  rejects rejected rejecting rejection refuse refuses refused refusing refusal
support-oppose: support supports supported supporting supporters backing / oppose opposes opposed
  opposing opponents objected
allow-ban: allow allows allowed allowing permit permits permitted authorized authorised / ban bans
  banned banning prohibit prohibits prohibited forbid forbidden forbids barred
guilty-innocent: guilty convicted / innocent acquitted not_guilty
male-female: man men male males boy boys / woman women female females girl girls
left-right: left_wing far_left left_hand left_side leftist / right_wing far_right right_hand
  right_side
start-end: start starts started starting begin begins began begun beginning / ended ends ending
  finish finished finishes
alive-dead: alive survive survived survivor survivors / dead died dies death deaths killed
import-export: import imports imported importing importers / export exports exported exporting
  exporters
ally-enemy: ally allies friend friends / enemy enemies foe foes
old-young: older oldest elderly / young younger youngest
"""
_SAYING = """
said says say saying told tells added adds explained explains stated states wrote writes argued
argues insisted insists warned warns announced announces claimed claims noted notes declared
declares replied asked asks admitted admits denied confirmed confirms suggested recalled continued
concluded tweeted according commented observed remarked testified acknowledged stressed emphasized
accused praised criticized criticised
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
    soft=frozenset(_SOFT.split()),
    boundaries=frozenset(_BOUNDARIES.split()),
    oppositions=_OPPOSITIONS,
    saying=frozenset(_SAYING.split()),
)


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
