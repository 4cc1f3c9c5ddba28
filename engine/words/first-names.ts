/**
 * First names that are a woman's, or a man's, nearly everywhere. Names of both (Andrea, Kim, Sasha,
 * Jean, Robin) are left out. Written for Burnish from general knowledge.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const WOMEN = set(`
  abigail adelaide adele agatha agnes agnieszka aisha alejandra aleksandra alessandra alexandra alice
  alicia alina aline alisa alison alla amalia amanda amelia amina amy ana anastasia anastasiya anette
  angela angelica angelina anita anja anke ann anna annabel anne annegret annette annie anouk antonia
  antonina anya astrid audrey aurora ava barbara beata beatrice beatriz bertha beth betty bianca
  birgit bogdana bridget britney camila camilla carina carla carlotta carmen carol carolina caroline
  cassandra catalina caterina catherine cecilia celia charlotte chiara chloe christa christiane
  christina christine clara clarissa claudia colette constance cristina cynthia dagmar daisy daniela
  daria darya debbie deborah denisa diana dolores donna dora doris dorothea dorothy ebba edith ekaterina
  elaine eleanor eleanora elena eleonora elisa elisabeth elise eliza elizabeth ella ellen elsa elvira
  emilia emily emma erika erna esmeralda estelle esther eugenia eva evelin evelina evelyn fatima
  felicity fiona flora florence frances franziska frida gabriela gabriella gabrielle galina georgia
  georgina geraldine gertrude gillian gina gisela gloria grace greta gretchen gudrun gwendolyn hanna
  hannah harriet hatice heather heidi helen helena helene helga henrietta hilary hilda hildegard ida
  ilona inês inga ingeborg ingrid irena irene irina iris irma isabel isabella isadora ivana jacinda
  jacqueline jana jane janet janina jeanette jeanne jekaterina jelena jenna jennifer jenny jessica joan
  joanna joanne johanna josephine judith julia juliana julie juliet justyna kaja karen karin karina
  karolina katarina katarzyna kate katerina katharina katherine kathleen kathryn katja katrin katya
  kersti khadija kimberly kirsten klara krista kristen kristiina kristin kristina laila lara larisa
  laura lauren laurence lavinia leila lena leonora lidia lilian liliana lily linda lisa liudmila livia
  liz liza lorena loretta louisa louise lucia lucille lucinda lucy ludmila luisa luise lydia lyudmila
  mabel madeleine madonna magda magdalena maia maja malala malgorzata manuela marcela margaret
  margarita marge margot maria marianna marianne marie mariana marija marilyn marina marine marissa
  marjorie marlene marta martha martina mary maryam mathilda matilda maureen maya megan melania
  melanie melinda melissa mercedes meryl michelle mila milena mina mirabelle miriam mirjam molly
  monica monika myriam nadezhda nadia nadine nancy nastya natalia natalie natalya natasha nelly nicola
  nicole nina nora oksana olena olga olivia ophelia oprah patricia paula pauline penelope petra
  philippa phoebe polina priscilla priya rachel ramona raquel rebecca regina renata rhoda rita roberta
  rosa rosalind rosamund rose rosemary roxana ruth sabine sabrina salma samantha sandra sara sarah
  savannah scarlett selma serena shakira sheila shirley sigrid silke silvia simone sinead sofia sofija
  sonia sonja sophia sophie stefania stella stephanie sue susan susanna susanne suzanne svetlana
  sylvia sylvie tamara tanja tanya tatiana tatjana tatyana teresa theresa therese tina ulrike uma
  ursula valentina valeria vanessa vera verena veronica veronika victoria viktoria viola violet
  virginia viviana vivien waltraud wanda wendy wilhelmina winifred xenia yelena yekaterina yolanda
  yulia yvette yvonne zeynep zhanna zinaida zofia zoya zuzana`);

export const MEN = set(`
  aaron abdul abdullah abel abraham adam adolf adrian ahmad ahmed alan albert alberto aldo aleksander
  aleksandr aleksei alexander alexandre alexandros alexei alexey alfonso alfred ali alvin anatoly
  anders andreas andrei andrew andrey andriy andrzej angus anthony antoine anton antonio arkady armand
  arnold arthur artur arvo augustus barack benedict benjamin bernard bernhard bertrand bill boris brad
  brian bruce bruno carl carlos cedric charles chester christopher claude clement clifford clint conrad
  cristiano cyril daniel danilo dave david dennis derek diego dieter dmitri dmitriy dmitry dmytro
  dominic donald douglas eduard eduardo edmund edward edwin egon elon emil emmanuel enrico enrique eric
  erich erik ernest ernst evgeny ezra federico felipe felix ferdinand fernando fidel filip francesco
  francois frank franklin franz fred frederick friedrich fritz fyodor gabor gareth gary gavin gennady
  geoffrey george georges georgi gerald gerhard gilbert giorgio giovanni giuseppe gleb gordon graham
  gregory grigory guido guillaume gunther gustav hamid hans harald harold harry hassan heinrich heinz
  helmut henri henry herbert herman hermann horst howard hubert hugh hugo hussein ibrahim ignacio igor
  ilya isaac ivan ivo jack jacob jacques jakob james jan janos jared jason javier jeff jeffrey jeremy
  jerome jerry jim jimmy joachim joao joe joel johann johannes john johnny jonas jonathan jorge jose
  josef joseph joshua juan julian julius jurgen kaarel karel karl keith kenneth kevin khalid kirill klaus
  konrad konstantin kurt lars laurent lawrence lech leif leo leon leonard leonardo leonid leopold lev
  lionel lorenzo louis luca lucas ludwig luigi luis lukas luke magnus mahmoud manfred manuel marcel
  marcello marco marcus mario mark markus martin marvin mateusz matthew matthias maurice max maximilian
  mehmet michael michal miguel mihail mihkel mikhail miloš milos mohamed mohammad mohammed moritz
  muhammad mustafa mykola napoleon nathan nathaniel neil nelson nicholas nicolas niels nigel nikita
  nikolai nikolaus nikolay nikos norbert norman oleg oleksandr oliver omar oscar oskar otto pablo
  patrick paul pavel pavlo pedro peter petr petro philip philippe pierre piotr rafael rainer ralph ramon
  raul raymond reinhard ricardo richard robert roberto rodrigo roger roland roman ronald ross rudolf
  rupert ruslan russell salvador samuel sauli scott sean sebastian semyon serge sergei sergey sergio
  serhiy siegfried sigmund silvio simon solomon stanislav stefan stefano stephen steve steven stewart
  stuart svante sven tadeusz taras ted terence theodor theodore thomas tim timothy timur tobias tom
  tomas toomas tony ulrich umberto urmas uwe vadim vaclav valentin valery vasily victor viktor vincent
  vitaly vladimir volker volodymyr vyacheslav walter warren wayne werner wilfred wilhelm willem william
  winston witold wladimir wolfgang xavier yakov yaroslav yevgeny yuri yury yusuf zbigniew zoltan`);
