"""Given names that are frequent in the news: first-name evidence that a name is a person's.

An aid, not a gate: a person is also known by a title, a verb of saying, or the surname standing
alone later. Names that are also places or common capitalised words (Paris, Georgia) stay out.
"""

from __future__ import annotations

_NAMES = """
aaron abbas abdel abdul abdullah abel abraham abu adam adama adele adi adrian adriana adriano
agnes agus ahmad ahmed aidan aisha alain alan alana alba albert alberto alejandra alejandro
aleksandr aleksei alessandra alessandro alex alexander alexandra alexandre alexei alexey alexis
alfonso alfred alfredo ali alice alicia alison allison alvaro amanda amber amelia amina amir amy
ana anas anastasia anders andrea andreas andrei andrej andrew andré andrés andy angel angela
angelo anies anil anna anne annie anthony antoine anton antonia antonio antónio antônio arif
armando arnaud arnold arthur artur arturo asep ashley audrey augusto aung aurélie ayu bambang
barack barbara barry bashar beatrice beatriz ben benedict benjamin benoît bernard bernardo bernie
beth betty bill billy bob boris brad bradley brandon brenda brendan brett brian bridget brooke
bruce bruno bryan bryson budi caio cameron camila camille carina carl carla carles carlo carlos
carme carmen carol carolina caroline catherine cathy cecilia cesare chad charles charlie charlotte
cheryl chloe chris christian christiane christina christine christophe christopher chuck cindy
claire clara clarence claude claudia claudio clay clément colin connor conor corey cory craig
cristian cristiano cristina cyril céline césar dale damien damon dan dana daniel daniela daniele
danielle danilo danny dario darren dave david davide dean deb debbie deborah delphine denis dennis
derek dewi diana diane didi didier diego dilma dimitri dina dmitri dmitry dominic dominique don
donald donna doris doug douglas duncan dustin dwi dwight dylan ed eddie edgar edoardo eduardo
edward edwin eko elaine elena eleonora elias elijah elisa elisabeth elisabetta elizabeth ella
ellen elliot elon ema emanuel emanuele emer emily emma emmanuel enrico enrique enzo eric erica
erik erika erin ernest ernesto ernie esther ethan etienne eugene eva evan evelyn evgeny fabian
fabien fabio fabrice fatima federica federico felipe felix fernanda fernando filip filippo fiona
flavio florian franca francesca francesco francis francisca francisco franck frank franklin frans
françois françoise fred freddie frederick fredrik frédéric gabriel gabriela gabriele ganjar gareth
gary gavin gene geoff geoffrey george georges gerald geraldo gerard gerhard gerry giacomo gianluca
gianni gil gilberto gilles gina giorgia giorgio giovanni giulia giuliano giulio giuseppe glen
glenn gloria gordon graham greg gregory guido guilherme guillaume guillermo gus gustavo hakim
hamid hana hannah hans harold harriet harry hasan hassan heather hector heidi helen helena helene
henri henrik henrique henry herbert herman hideki hillary hiro hiroshi howard hugh hugo humberto
hussein ian ibrahim igor ilham iman imran indra ines ingrid inès inês irene iris isaac isabel
isabella isabelle ivan ivana ivanka jack jackie jackson jacob jacqueline jacques jaime jair jake
jamal james jamie jan jana jane janet janice jared jason javier jay jean jeanne jeff jeffrey
jelena jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy jo joan joana joanna joanne
joaquim joaquín jochen joe joel joelle johan john johnny joko jon jonas jonathan jordi jorge jose
josef josep joseph josh joshua josé joyce joão juan juana jude judith judy jules julia julian
juliana julie julien julio julius jung justin jusuf jörg jürgen kamala karen karim karin karl
karla kate katharina katherine kathleen kathryn kathy katia katie kay keir keisuke keith kelly ken
kenji kenneth kevin khaled khalid kim kimberly kirk klaus kofi kristen kristin kristina kurt kyle
lance larissa larry lars laura lauren laurence laurent leah lee leila leo leon leonard leonardo
leonid leonor leopoldo leslie lewis liam lidia lilian liliana linda lindsay lindsey lionel lisa
liz lloyd lois lorenzo lou louis louise luc luca lucas lucia luciana luciano lucie lucy ludovic
luigi luis luisa luiz luiza luka lukas luke lula luís lydia lynn lúcia magnus mahmoud malcolm
malik manuel manuela marc marcel marcela marcelo marco marcos marcus margaret margarita maria
mariana mariano marie marilyn marina marine mario marion mark markus marta martha martin martina
martine mary mathieu matt matteo matthew matthias matthieu maurice mauricio mauro max maxime maya
mayra megan megawati mehdi mehmet melania melissa meredith mia michael michaela michel michela
michele michelle michèle miguel mike mikhail ming mira miranda miriam mitch mitchell mohamed
mohammad mohammed moisés molly mona monica monika morgan moussa muhammad mustafa mônica nadia
nancy naomi naoto narendra natalia natalie natasha nathalie nathan ned neil nelson nia nicholas
nick nicola nicolas nicole nicolás nicolò nigel nikita nikki nikolai nils nina noah noel nora
norma norman novak nuno olaf oleg olga oliver olivia olivier omar oriol osama oscar otto owen
pablo palmiro pam pamela paola paolo pascal patricia patrick patrizia patty paul paula paulo pedro
penny peter petr philip philippe phillip pierre pietro piotr pippa prabowo priya putri quentin
quim rachel rafa rafael raffaele rahul raimundo rainer raj ralph ramon ramón randy raphaël raul
ravi ray raymond raúl rebecca reinaldo renata renato renaud rené ricardo riccardo richard rick
ricky rina rita rob robert roberta roberto robin rodrigo roger roland romain ron ronald ronaldo
ronan rory rosa rose ross roy ruben rudi rudy rupert russell ruth ryan sabine salim sally
salvatore sam samantha samir samuel samy sandra sandro sandy sanjay sara sarah sasha saul scott
sean sebastian sebastião serena serge sergei sergey sergio serguei seth shane shannon sharon shaun
shawn sheila shinzo shirley sigmar silvia silvio simon simona simone siti slobodan sofia sonia
sophia sophie spas sri stacey stan stanislas stanley stefan stefania stefano stella stephanie
stephen steve steven stuart stéphane sue susan susana susanna susilo suzanne sven svetlana sylvain
sylvie sébastien tania tanya tara tatiana ted terence teresa terry theo theresa thierry thomas
thorbjorn thorbjørn tiago tiffany tim timothy tina toby todd tom tomas tommaso tommy tomás toni
tony tracey tracy trapit travis trevor tristan troy tyler uday umar umberto ursula valentina
valeria valerie valérie vanessa vera veronica vicente vicky victor victoria viktor vince vincent
vincenzo vinicius virginie vitali vitor vittorio vivian vladimir volodymyr vítor wahyu walter
warren wayne wei wendy werner wesley wilfried will willem william willy winston wolfgang xavier xi
yann yasmin yoko yuki yuri yusuf yves yvonne zac zach zachary zoe zoé álvaro ángel ângela édouard
élisabeth élodie émile éric étienne óscar
"""

GIVEN_NAMES: frozenset[str] = frozenset(_NAMES.split())
"""Case-folded, with accents."""
