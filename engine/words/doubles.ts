const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Words that English doubles on purpose: for stress, as a cry or a sound, in talk, in loanwords.
 * Collected from Wiktionary's category “English reduplications”.
 */
export const SAID_TWICE = set(`
  very really so too far long much many way ever never no yes yeah yep nope ok okay
  ha hah haha he hee heh ho hoo hey hi hello oh ooh ah aah aha uh um er hm hmm ow ouch wow
  blah bla yada tick tock tap knock beep bleep choo chug woof meow quack moo baa oink cluck tweet
  cheep chirp ding dong ring boom bang clap chop tut tsk la na da doo dum pom ping pow bam wham zap
  buzz drip plop splash crunch rah hear hush shh sh yum yuck wee cha bye night now well wait stop
  please sorry thanks quick quickly again bravo neigh ribbit ruff yap hip hooray
  tuk ylang gado mahi piri peri pili chow cous dik aye pom tam bon nene bora pago walla wagga
  goo gaga dada nana baba bebe wah waka`);

/**
 * Names that are a word said twice, from Wikipedia's lists of reduplicated place names and of
 * tautonyms, and well-known people and bands.
 */
export const DOUBLE_NAMES = set(`
  bora pago walla wagga baden sing duran yeah mau lang yo sirhan boutros humbert zsa the
  kitty mamma papa puka baba kiki lala coco fifi gigi mimi didi jar paw tsitsi
  curl mooney baw gatum gong grong tilba aka chow cook cora dee ding eagle heng koko lulu mumba
  nim oko pong pulo sao soso tawi tom tuk wallan xai zamzam
  gorilla bison alces anser apus axis bubo bufo buteo caracal capreolus chinchilla ciconia
  coccothraustes cygnus dama gallinago genetta giraffa glis gulo hyaena histrionicus indri jacana
  lagopus lemmus luscinia lutra lynx marmota martes meles mephitis merops milvus naja natrix nasua
  nycticorax oenanthe oriolus papio perdix petronia phocoena pica pipistrellus porphyrio puffinus
  pyrrhula rattus redunca regulus riparia rupicapra salamandra sciurus serinus suricata tadorna
  troglodytes uncia vanellus vicugna vulpes ylang`);

/** Words that a capital letter turns into another word or a name: the US and us, Polish and polish. */
export const CASE_CHANGES = set(`
  us it who will mark bill rob jack frank grant drew pat sue may march august april june polish turkey
  china japan nice reading bath cork rose lily ivy job mobile rich guy art dean earl king prince
  bush ford field mason miller baker cook hunter new old south north east west red white black
  green brown gray grey young long short little big great best times post sun star mail guardian
  apple amazon target gap visa oracle shell chase delta world time people life mass catholic
  god lent easter german french english dutch swiss`);

/** Verbs that take a particle, after which the same word may follow as a preposition: “log in in March”. */
export const PHRASAL_VERBS = set(`
  ask back break bring build call came carry cash catch caught check chip clock close come cut dial
  dig drag drive drop fall fell fill fit focus gave get give go goes gone got hand hang held hit hold
  hook join jump keep kept key kick kneel lead let lie live lock log look made make march mix move
  opt pass pay phase phone pick pitch pull push put ran read reel rely ring ride rope rule run send
  sent set settle sign sink sit slot stand stay step stop switch take taken taking tap tie took top
  trade try tune turn type usher wade wait walk wash wear went work zoom`);

/** A verb without -ed, -ing or -s, and without the consonant that they double. */
export function verbStem(verb: string): string {
  if (PHRASAL_VERBS.has(verb)) return verb;
  const bare = verb.replace(/(?:ed|ing|s)$/, '');
  if (PHRASAL_VERBS.has(bare)) return bare;
  return PHRASAL_VERBS.has(`${bare}e`) ? `${bare}e` : bare.replace(/(.)\1$/, '$1');
}

/** Pronouns and articles that meet lawfully in a language: “vous vous trompez”, “die die Welt”. */
export const LAWFUL_PAIRS: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: set('vous nous'),
  de: set('die der das den dem sie ihr'),
  nl: set('die dat haar je zijn'),
  sv: set('det som att den'),
  es: set('nos'),
};
