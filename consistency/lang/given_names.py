"""Given names that are frequent in the news: first-name evidence that a name is a person's.

An aid, not a gate: a person is also known by a title, a verb of saying, or the surname standing
alone later. Names that are also places or common capitalised words (Paris, Georgia) stay out.
"""

from __future__ import annotations

_NAMES = """
aaron abbas abdel abdul abdullah abel abraham abu adam adama adele adi adrian adriana adriano
aecio agnes agung agus ahmad ahmed aidan airlangga aisha alain alan alana alasdair alba albert
alberto alejandra alejandro aleksandr aleksei alessandra alessandro alex alexander alexandra
alexandre alexei alexey alexis alfonso alfred alfredo ali alice alicia alison allison alvaro
amanda amber amelia amina amir amy ana anas anastasia anders andre andrea andreas andrei andrej
andres andreu andrew andré andrés andy angel angela angelo anies anil anna anne anne-sophie annie
anthony antoine anton antonia antonio antónio antônio arif armando arnaud arnold arthur artur
arturo asep ashley audrey augusto aung aurelie aurélie ayu aécio bagus bambang barack barbara
barry bashar bayu beatrice beatriz ben benedict benjamin benoit benoît beppe bernadette bernard
bernardo bernie beth betty bill billy bob boris brad bradley brandon brenda brendan brett brian
bridget brigitte brooke bruce bruno bryan bryson budi budiman caio callum cameron camila camille
candace carina carl carla carles carlo carlos carlotta carme carmen carol carolina caroline
casemiro catherine cathy cecilia celine cesar cesare chad charles charlie charlotte cheryl chiara
chloe chris christian christiane christina christine christophe christopher chuck ciaran cindy
ciro claire clara clarence claude claudia claudio clay clement clément colin connor conor consuelo
corey cory craig cristian cristiano cristina cyril céline césar dale damien damon dan dana dani
daniel daniela daniele danielle danilo danny dario darren dave david davide dean deb debbie
deborah dedi delphine denis dennis derek dewi diana diane didi didier diego dilma dimitri dina
dionisio dmitri dmitry dominic dominique don donald donna doris doug douglas duncan dustin dwi
dwight dylan ed eddie edgar edith edoardo edouard eduard eduardo edward edwin eko elaine elena
eleonora elias elijah elisa elisabeth elisabetta elizabeth ella ellen elliot elly elodie elon ema
emanuel emanuele emer emile emiliano emily emma emmanuel enrico enrique enzo eric erica erick erik
erika erin ernest ernesto ernie esther ethan etienne eugene eva evan evelyn evgeny fabian fabien
fabio fabrice facundo fatima federica federico felipe felix fernanda fernando filip filippo fiona
firli flavio florian flávio franca francesca francesco francis francisca francisco franck francois
francoise frank franklin frans françois françoise fraser fred freddie frederic frederick fredrik
frédéric gabriel gabriela gabriele ganjar gareth gary gavin gene geoff geoffrey george georges
gerald geraldo gerard gerhard gerry giacomo gianfranco gianluca gianni gil gilberto gilles gilmar
gina giorgia giorgio giovanni gita giulia giuliano giulio giuseppe glen glenn gloria gonzalo
gordon graham greg gregory guido guilherme guillaume guillermo gus gustavo gérald hakim hamid
hamish hana hannah hans hardi haris harold harriet harry hasan hassan heather hector heidi helen
helena helene hendra henri henrik henrique henry herbert herman hernan hernán hideki hillary hiro
hiroshi howard hugh hugo humberto hussein ian ibrahim ignazio igor iker ilaria ilham iman imran
indra ines ingrid inès inês irene iris isaac isabel isabella isabelle ivan ivana ivanka jack
jackie jackson jacob jacqueline jacques jaime jair jake jamal james jamie jan jana jane janet
janice jared jason javier jay jean jean-claude jean-luc jean-marie jean-pierre jean-yves jeanne
jeff jeffrey jelena jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy jo joan joana
joanna joanne joao joaquim joaquin joaquín jochen joe joel joelle johan john johnny joko jon jonas
jonathan joni jordi jorg jorge jose josef josefa josep joseph josh joshua josé joyce joão juan
juana jude judith judy jules julia julian juliana julie julien julio julius jung jurgen justin
jusuf jörg jürgen kamala karen karim karin karl karla kate katharina katherine kathleen kathryn
kathy katia katie kay keir keisuke keith kelly ken kenji kenneth kevin khaled khalid kieran
kimberly kirk klaus kofi kristen kristin kristina kurt kyle kylian lance larissa larry lars laura
lauren laurence laurent lautaro leah lee leila leo leon leonard leonardo leonid leonor leopoldo
leslie lewis liam lidia lilian liliana linda lindsay lindsey lionel lisa listyo liz lloyd lois
lorenzo lou louis louise luc luca lucas lucia luciana luciano lucie lucy ludovic luhut luigi luis
luisa luiz luiza luka lukas luke lula luís lydia lynn lúcia magnus mahmoud malcolm malik manuel
manuela marc marcel marcela marcelo marco marcos marcus margaret margarita maria mariana mariano
marie marie-claude marilyn marina marine mario marion mark markus marta martha martin martina
martine martín mary mathew mathieu matt matteo matthew matthias matthieu maurice mauricio mauro
max maxime maya mayra megan megawati mehdi mehmet melania melissa meredith mia michael michaela
michel michela michele michelle michèle miguel mike mikhail ming mira miranda miriam mitch
mitchell mohamed mohammad mohammed moises moisés molly mona monica monika morgan moussa muhammad
mustafa mônica nadia nadiem nancy naomi naoto narendra natalia natalie natasha nathalie nathan ned
neil nelson neymar ngolo nia niamh nichi nicholas nick nicola nicolas nicole nicolo nicolás nicolò
nigel nikita nikki nikolai nils nina noah noel nora norma norman novak nuno olaf oleg olga oliver
olivia olivier omar oriol osama oscar otto owen pablo palmiro pam pamela paola paolo pascal
patricia patrick patrizia patty paul paula paulo pedro penny pep peter petr philip philippe
phillip pierre pietro piotr pippa prabowo priya putri quentin quim rachel rachida rafa rafael
raffaele rahul raimundo rainer raj ralph ramon ramón randy raphael raphaël raul ravi ray raymond
raúl rebecca reinaldo renata renato renaud rene rené retno ricardo riccardo richard rick ricky
rina rita rizal rob robert roberta roberto robin rodrigo rodrygo roger roland romain ron ronald
ronaldo ronan rory rosa rose ross roy ruben rudi rudy rupert russell ruth ryan sabine sadio salim
sally salvatore sam samantha samir samuel samy sandiaga sandra sandro sandy sanjay sara sarah
sasha saul scott sean sebastian sebastiao sebastien sebastião segolene serena serge sergei sergey
sergio serguei seth shane shannon sharon shaun shawn sheila shinzo shirley sigmar silvia silvio
simon simona simone simonetta siobhan siti slobodan sonia sophia sophie spas sri stacey stan
stanislas stanley stefan stefania stefano stella stephane stephanie stephen steve steven stuart
stéphane sue susan susana susanna susilo sutopo suzanne sven svetlana sylvain sylvie sébastien
ségolène tania tanya tara tarcisio tarcísio tatiana ted terence teresa terry theo theresa thiago
thierry thomas thorbjorn thorbjørn tiago tiffany tim timothy tina tito toby todd tom tomas tommaso
tommy tomás toni tony tracey tracy trapit travis trevor tristan troy tyler uday umar umberto
ursula valentina valeria valerie valery valérie valéry vanessa vera veronica vicente vicky victor
victoria viktor vince vincent vincenzo vinicius virginie vitali vitor vittorio vivian vladimir
volodymyr vítor wagner wahyu walter warren wayne wei wendy werner wesley wilfried will willem
william willy wilson winston wiranto wolfgang xavi xavier yann yannick yasmin yenny yoko yudi
yuki yuri yusuf yves yvonne zac zach zachary zinedine zoe zoé zulkifli álvaro ángel ângela édith
édouard élisabeth élodie émile éric étienne óscar
"""

GIVEN_NAMES: frozenset[str] = frozenset(_NAMES.split())
"""Case-folded, each with accents and without."""
