"""Portuguese, of Brazil and of Portugal."""

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
_ELISIONS = "d"
_ABBREVIATIONS = """
mr mrs ms dr st jr sr sra prof rev gen sen rep gov lt col sgt capt inc corp ltd co no vs srta dra
profa av eng gal cel cap min dep exmo
"""
_CLITICS = "s feira se lo la los las lhe me"
_PARTICLES = "von van der den bin ibn al el di della du del"
_LINKING = "de da do dos das d di del la"
_COURTESY = """
sr sra sr. sra. srta srta. dr dra dr. dra. senhor senhora dona dom doutor doutora d. prof prof.
profa professor professora padre frei mr mr. mrs mrs. ms ms. sir lord lady reverendo reverenda
irmão irmã pastor
"""
_OFFICES = """
presidente presidenta ministro ministra primeiro-ministro primeira-ministra premiê chanceler
secretário secretária secretário-geral diretor diretora director directora ceo cto cfo coo vp
executivo executiva presidente-executivo diretor-geral governador governadora prefeito prefeita
senador senadora deputado deputada vereador vereadora juiz juíza desembargador general coronel
capitão capitã sargento tenente almirante comandante promotor promotora procurador procuradora
procurador-geral advogado advogada porta-voz embaixador embaixadora analista engenheiro engenheira
pesquisador pesquisadora investigador investigadora cientista fundador fundadora cofundador
cofundadora chefe gerente técnico treinador treinadora atacante zagueiro goleiro guarda-redes
médio rei rainha príncipe princesa papa bispo arcebispo cardeal economista editor editora
jornalista repórter autor autora ator atriz cantor cantora escritor escritora líder membro
vice-presidente vice assessor assessora coordenador coordenadora sócio sócia delegado delegada
empresário empresária candidato candidata investidor médico médica historiador ativista magistrado
conselheiro presidente-da-câmara autarca responsável colega chief officer
"""
_OFFICE_MODIFIERS = """
ex ex- antigo antiga então vice atual atual-presidente primeiro primeira alto falecido futuro
futura novo nova principal
"""
_DEPARTMENTS = """
engenharia software infraestrutura infraestruturas operações finanças fazenda pesquisa tecnologia
marketing comunicação saúde educação defesa segurança justiça relações exteriores negócios
estrangeiros economia casa civil research engineering technology operating financial product
"""
_INSTITUTIONS = """
universidade ministério banco instituto departamento agência comissão comitê comité conselho
tribunal partido união associação federação liga clube grupo empresa companhia jornal televisão
rádio fundação fundo organização sociedade museu hospital escola igreja polícia exército marinha
academia secretaria câmara senado congresso assembleia governo prefeitura supremo corte força
forças frente movimento aliança centro inc inc. corp corp. ltd ltda s.a sa press times post news
bank university group college company league united city fc ltd. llc plc gmbh ag nv institute cf
lab labs laboratory foundation association club society academy network radio tv council committee
commission agency department ministry police airlines airways motors energy holdings partners
capital technologies systems software studios records church school museum conference conferência
conférence conferenza konferensi conferencia
"""
_LANDMARKS = """
rio lago monte serra ilha ilhas mar oceano baía golfo condado estado província distrito rua
avenida estrada praça parque vale praia costa península deserto aeroporto estação ponte cidade
vila bairro porto santa santo são street river lake county park beach island avenue road square
"""
_PLACE_PREPOSITIONS = "em desde"
_HOLDERS = "de da do dos das na no em pela pelo"
_COMMON = """
presidente governo estado estados ministro papa rei rainha igreja internet natal páscoa deus
segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho
agosto setembro outubro novembro dezembro constituição república nação país justiça tv ceo pib ia
utc gmt dna ok pr ai agi gpu gpus cpu mw gw kw kwh kg km rna cto cfo coo vp pdg it hr pc usb wifi
sms led gdp pil vip id dvd cd gps suv ngo ong lgbt lgbtq covid hiv aids abc-x wib wit wita bst est
edt pst cet am pm iv ii iii vi vii viii ix xi xii tvs norte sul leste oeste ocidente oriente
"""
_STARTERS = """
o a os as um uma uns umas este esta estes estas esse essa esses essas isso isto aquele aquela
aqueles aquelas aquilo ele ela eles elas eu nós você vocês tu seu sua seus suas meu minha meus
minhas nosso nossa nossos nossas quem que qual quais quando onde por porque porquê como se embora
apesar depois antes até desde durante enquanto em no na nos nas num numa ao aos à às de do da dos
das dum duma com sem sob sobre entre para pelo pela pelos pelas contra segundo conforme após e mas
ou nem porém contudo todavia entretanto portanto assim então logo também ainda já agora hoje ontem
amanhã aqui ali lá muito muita muitos muitas pouco pouca poucos poucas mais menos todo toda todos
todas cada ambos ambas outro outra outros outras algum alguma alguns algumas nenhum nenhuma tal
tais vários várias diversos diversas dois duas três quatro cinco seis sete oito nove dez primeiro
primeira último última além aliás afinal finalmente recentemente atualmente anteriormente não sim
nunca sempre talvez apenas só mesmo é são foi foram era eram está estão estava há havia tem têm
tinha ser estar ter haver vai vamos pode podem deve devem fazer faz fez diz disse afirmou acredito
acho foto fotos imagem fonte leia veja clique vídeo policiais autoridades pessoas homens mulheres
crianças especialistas pesquisadores cientistas empresas bares igrejas ações nada tudo alguém
ninguém quanto quantos cerca quase pelo-menos aproximadamente caso consoante perante lhe me te
nos-últimos por-isso de-acordo segundo-o grande grandes novo nova novos novas bom boa bem mal daí
ex desta deste dessa desse nesta neste nessa nesse naquele naquela através visto dado tendo sendo
sabe sei saiba ora eis obrigado obrigada deixe com-base trata-se trata tanto imagine ativistas
senadores moradores trabalhadores
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
_CLAUSAL = "não nunca jamais"
_LEXICAL = "sem nem nenhum nenhuma nenhuns nenhumas ninguém nada"
_CONCORD = "nada nenhum nenhuma nenhuns ninguém nunca jamais nem"
_IDIOMS = """
não_só não_apenas não_somente não_obstante nada_menos nem_só nem_sempre_que a_não_ser ou_não
se_não_for sem_dúvida sem_dúvidas não_menos não_mais_que não_mais_do_que quanto_antes
nada_mais_do_que antes_de_tudo primeiro_ministro primeira_ministra primeiros_ministros
primeira_dama últimos_anos últimas_semanas últimos_meses última_semana últimos_dias última_década
últimas_décadas em_primeiro_lugar último_ano último_mês por_último última_hora em_alta
alta_definição não_há_dúvida não_há_dúvidas
"""
_BOUNDARIES = "mas porque embora enquanto que se quando e ou pois"
_OPPOSITIONS = """
rise-fall: aumentar aumenta aumentam aumentou aumentaram aumentado aumentando aumentava aumento
  aumentos subir sobe sobem subiu subiram subido subindo subida crescer cresce crescem cresceu
  cresceram crescendo crescimento alta elevar elevou eleva elevado disparou disparar / diminuir
  diminui diminuem diminuiu diminuíram diminuído diminuindo diminuição cair cai caem caiu caíram
  caído caindo queda quedas descer desce desceu desceram descida baixar baixou baixaram reduzir
  reduz reduziu reduziram reduzido reduzindo redução recuar recuou recuaram recuo despencou
  encolheu
large-small: maior maiores máximo máxima superior superiores / menor menores mínimo mínima
  inferior inferiores
more-less: mais_de mais_do_que mais_que / menos_de menos_do_que menos_que menos
win-lose: vencer vence vencem venceu venceram vencido vencedor vencedora ganhar ganha ganham
  ganhou ganharam vitória vitórias triunfo / perder perde perdem perdeu perderam perdido perdendo
  derrota derrotas perdedor
north-south: norte setentrional / sul meridional
east-west: leste oriental orientais / oeste ocidental ocidentais
first-last: primeiro primeira primeiros primeiras / último última últimos últimas
best-worst: melhor melhores / pior piores
before-after: antes / depois após
hire-fire: contratar contrata contratou contrataram contratado contratada contratação recrutou
  recrutar / demitir demite demitiu demitiram demitido demitida demissão demissões despedir
  despediu despedido despedimento
buy-sell: comprar compra compram comprou compraram comprado comprada adquirir adquiriu adquirida
  aquisição / vender vende vendem vendeu venderam vendido vendida
open-close: abrir abre abrem abriu abriram aberto aberta abertura / fechar fecha fecham fechou
  fecharam fechado fechada fechamento encerramento
accept-reject: aceitar aceita aceitam aceitou aceitaram aceito aceite aprovar aprova aprovou
  aprovaram aprovado aprovada aprovação / rejeitar rejeita rejeitam rejeitou rejeitaram rejeitado
  rejeitada rejeição recusar recusa recusou recusaram recusado
support-oppose: apoiar apoia apoiam apoiou apoiaram apoiado apoio apoiantes apoiadores / opor opõe
  opõem opôs opuseram opositores contrários
allow-ban: permitir permite permitem permitiu permitido permitida autorizar autorizou autorizado /
  proibir proíbe proíbem proibiu proibido proibida proibição interdição
guilty-innocent: culpado culpada culpados condenado condenada / inocente inocentes absolvido
  absolvida
male-female: homem homens masculino masculina rapaz rapazes menino meninos / mulher mulheres
  feminino feminina rapariga menina meninas
left-right: esquerda / direita
start-end: começar começa começam começou começaram começado começo início iniciou iniciar inicia
  / terminar termina terminam terminou terminaram terminado término
alive-dead: sobreviver sobreviveu sobreviveram sobrevivente sobreviventes / morto morta mortos
  mortas morreu morreram morrer morte mortes
import-export: importar importa importou importação importações / exportar exporta exportou
  exportação exportações
ally-enemy: aliado aliada aliados amigo amigos / inimigo inimiga inimigos
old-young: idoso idosa idosos velho velha velhos / jovem jovens
"""
_SAYING = """
disse diz dizem disseram afirmou afirma afirmam afirmaram declarou declara contou conta explicou
explica acrescentou acrescenta escreveu escreve argumentou insistiu alertou avisou anunciou
anuncia alegou observou respondeu perguntou admitiu negou confirmou confirma sugeriu recordou
lembrou continuou prosseguiu concluiu completou comentou comenta ressaltou destacou revelou
relatou referiu salientou sublinhou segundo garantiu tuitou adiantou dizendo acusou acrescentando
afirmando tweetou twittou
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
    code="pt",
    name="Portuguese",
    segmentation=SEGMENTATION,
    numerals=NUMERALS,
    quantities=QUANTITIES,
    dates=DATES,
    names=NAMES,
    polarity=POLARITY,
)
