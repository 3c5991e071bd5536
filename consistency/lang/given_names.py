"""Given names that are frequent in the news: first-name evidence that a name is a person's.

An aid, not a gate: a person is also known by a title, a verb of saying, or the surname standing
alone later. Names that are also places or common capitalised words (Paris, Georgia) stay out.
"""

from __future__ import annotations

_NAMES = """
aaron abbas abdel abdul abdullah abel abraham abu adam adama adele adi adrian adriana adriano aecio
agnes agung agus ahmad ahmed aidan airlangga aisha alain alan alana alasdair alba albert alberto
alejandra alejandro aleksandr aleksei alessandra alessandro alex alexander alexandra alexandre
alexei alexey alexis alfonso alfred alfredo ali alice alicia alison allison alvaro amanda amber
amelia amina amir amy ana anas anastasia anders andre andrea andreas andrei andrej andres andreu
andrew andré andrés andy angel angela angelo anies anil anna anne anne-sophie annie anthony antoine
anton antonia antonio antónio antônio arif armando arnaud arnold arthur artur arturo asep ashley
audrey augusto aung aurelie aurélie ayu aécio bagus bambang barack barbara barry bashar bayu
beatrice beatriz ben benedict benjamin benoit benoît beppe bernadette bernard bernardo bernie beth
betty bill billy bob boris brad bradley brandon brenda brendan brett brian bridget brigitte brooke
bruce bruno bryan bryson budi budiman caio callum calum cameron camila camille candace carina carl
carla carles carlo carlos carlotta carme carmen carol carolina caroline carolyn casemiro casey
catherine cathy cecilia celine cesar cesare chad charles charlie charlotte cheryl chiara chloe
chris christian christiane christina christine christophe christopher chuck ciaran cindy ciro
claire clara clarence claude claudia claudio clay clement clément colin connor conor consuelo corey
cory craig cristian cristiano cristina cyril céline césar dale damien damon dan dana dani daniel
daniela daniele danielle danilo danny dario darren darryl dave david davide dean deb debbie deborah
declan dedi delphine denis dennis derek desmond dewi diana diane dianne didi didier diego dilma
dimitri dina dionisio dmitri dmitry dominic dominique don donald donna doris doug douglas duncan
dustin dwayne dwi dwight dylan ed eddie edgar edith edmund edoardo edouard eduard eduardo edward
edwin eileen eko elaine eleanor elena eleonora elias elijah elisa elisabeth elisabetta elizabeth
ella ellen elliot ellis elly elodie elon elsie ema emanuel emanuele emer emil emile emiliano emilio
emily emma emmanuel enrico enrique enzo eric erica erick erik erika erin ernest ernesto ernie
esther ethan etienne eugene eva evan evangelos evelyn evgeny ezra fabian fabien fabio fabrice
facundo fatih fatima federica federico felipe felix fernanda fernando filip filippo fiona firli
flavio florian floyd flávio franca francesca francesco francis francisca francisco franciszek
franck francois francoise frank franklin frans françois françoise fraser frazier fred freddie
frederic frederick fredrik frédéric gabriel gabriela gabriele ganjar gareth garry gary gavin gene
geoff geoffrey george georges gerald geraldine geraldo gerard gerhard gerry giacomo gianfranco
gianluca gianni gil gilbert gilberto gilles gilmar gina giorgia giorgio giovanna giovanni giselle
gita giulia giuliano giulio giuseppe glen glenn gloria gonzalo gordon graeme graham greg gregor
gregory greta guido guilherme guillaume guillermo gus gustavo gwen gérald hakim hamid hamish hana
hannah hans hardi haris harold harriet harry hasan hassan heather hector heidi helen helena helene
hendra henri henrik henrique henry herbert herman hernan hernán hideki hillary hiro hiroshi hitoshi
howard hugh hugo humberto hussein ian ibrahim ignazio igor iker ilaria ilham iman imran indra ines
ingrid inès inês irene iris isaac isabel isabella isabelle isaiah ivan ivana ivanka jack jackie
jackson jacob jacqueline jacques jaime jair jake jamal james jamie jan jana jane janet janice jared
jaromir jasmine jason javier jay jean jean-claude jean-luc jean-marie jean-pierre jean-yves jeanne
jeff jeffrey jelena jennifer jenny jens jeremiah jeremy jerome jerry jesse jessica jill jim jimmy
jo joan joana joanna joanne joao joaquim joaquin joaquín jochen joe joel joelle johan johanna
johannes john johnny joko jon jonas jonathan joni jonny jordi jorg jorge jose josef josefa josep
joseph josh joshua josé joyce joão juan juana jude judith judy jules julia julian juliana julie
julien julio julius jung jurgen justin jusuf jörg jürgen kamala karen karim karin karl karla kate
katharina katherine kathleen kathryn kathy katia katie kay kaya keir keisuke keith kelly ken kenji
kenneth kenny kevin khaled khalid kieran kimberly kirk kirsty klaus kofi kristen kristin kristina
kurt kyle kylian lance lara larissa larry lars laura lauren laurence laurent lautaro leah lee leila
lena leo leon leonard leonardo leonid leonor leopoldo leroy leslie lewis liam lidia lilian liliana
linda lindsay lindsey lionel lisa listyo liz lloyd lois lola lorenzo lou louis louise luc luca
lucas lucia luciana luciano lucie lucy ludovic luhut luigi luis luisa luiz luiza luka lukas luke
lula luís lydia lynn lúcia mabel madeleine magnus mahmoud malcolm malik manuel manuela marc marcel
marcela marcelo marcia marco marcos marcus margaret margarita maria mariana mariano marie
marie-claude marilyn marina marine mario marion marjorie mark markus marta martha martin martina
martine martín mary massimo mathew mathias mathieu matilda matt matteo matthew matthias matthieu
maureen maurice mauricio mauro max maxime maya mayra megan megawati mehdi mehmet melania melanie
melissa meredith mia michael michaela michel michela michele michelle michèle miguel mike mikhail
ming mira miranda miriam mitch mitchell mitt mohamed mohammad mohammed moira moises moisés molly
mona monica monika monique morgan moussa muhammad mustafa mônica nadia nadiem nancy naomi naoto
narendra natalia natalie natasha nathalie nathan ned neil nelson newt neymar ngolo nia niall niamh
nichi nicholas nick nicklas nicola nicolas nicole nicolo nicolás nicolò nigel nikita nikki niklas
nikolai nils nina noah noel nora norma norman novak nuno olaf oleg olga oliver olivia olivier omar
oriol orrin osama oscar otto owen pablo palmiro pam pamela paola paolo pascal patricia patrick
patrizia patty paul paula paulo pedro peggy penny pep percy peter petr petra petros phil philip
philippe phillip phoebe pierre pietro piotr pippa prabowo priya putri quentin quim rachel rachida
rafa rafael raffaele rahul raimundo rainer raj ralph ramon ramón randy raphael raphaël raul ravi
ray raymond raúl rebecca reginald reinaldo renata renato renaud rene rené retno rhys ricardo
riccardo richard rick ricky rina rita rizal rob robert roberta roberto robin robyn rodney rodrigo
rodrygo roger roland rolf romain ron ronald ronaldo ronan ronnie rory rosa rose rosemary rosie ross
roy ruben rudi rudolf rudy rupert russell ruth ryan sabine sabrina sadio salim sally salma
salvatore sam samantha samir samuel samy sandiaga sandra sandro sandy sanjay sara sarah sasha saul
scott sean sebastian sebastiao sebastien sebastião segolene serena serge sergei sergey sergio
serguei seth shane shannon sharon shaun shawn sheila shinzo shirley sigmar silvia silvio simon
simona simone simonetta siobhan siti slobodan sofia sonia sophia sophie spas sri stacey stacy
staffan stan stanislas stanley stefan stefania stefano stella stephan stephane stephanie stephen
steve steven stuart stéphane sue susan susana susanna susilo sutopo suzanne sven svetlana sylvain
sylvia sylvie sébastien ségolène takeshi tamara tania tanya tara tarcisio tarcísio tariq tatiana
ted terence teresa terry theo theodore theresa thiago thierry thomas thorbjorn thorbjørn tiago
tiffany tim timothy tina tito tobias toby todd tom tomas tommaso tommy tomás toni tony tracey tracy
trapit travis trevor tristan troy tyler uday umar umberto ursula valentina valeria valerie valery
valérie valéry vanessa vera veronica veronique vicente vicky victor victoria viktor vince vincent
vincenzo vinicius virginie vitali vitor vittorio vivian vladimir volodymyr vítor wagner wahyu walid
walter wanda warren wayne wei wendy werner wesley wilfred wilfried wilhelm will willem william
willie willy wilson winston wiranto wolfgang xavi xavier yann yannick yasmin yenny yoko yudi yuki
yuri yusuf yves yvonne zac zach zachary zainab zinedine zoe zoé zulkifli álvaro ángel ângela édith
édouard élisabeth élodie émile éric étienne óscar
"""

GIVEN_NAMES: frozenset[str] = frozenset(_NAMES.split())
"""Case-folded, each with accents and without."""
