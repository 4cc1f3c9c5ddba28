/**
 * English words that hold a sentence together and say nothing alone, by what they do. The closed
 * classes of any English grammar: Quirk et al., A Comprehensive Grammar of the English Language.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const ARTICLES = set('a an the');

/** Determiners that need a noun after them. “His” and “her” can stand alone. */
export const POSSESSIVES = set('my your its our their');

export const SUBJECTS = set('i you he she it we they');

export const PRONOUNS = set(`
  i you he she it we they me him us them mine yours hers ours theirs
  myself yourself himself herself itself ourselves themselves
  this these those someone everyone anyone nobody something everything anything nothing`);

export const CONJUNCTIONS = set('and or but nor because although whereas unless whether while');

/** Prepositions that are never an adverb: at a sentence's end they wait for what they lost. */
export const PREPOSITIONS = set(`
  of to for from with at by into onto upon than during until among between towards toward against
  via per despite amid beside regarding concerning including such`);

/** Prepositions that are adverbs too, and may well end a sentence: “he came in”. */
export const PARTICLES = set(`
  in on up out off over down through about around along across by behind before after inside outside
  under above below near past since without within throughout`);

export const AUXILIARIES = set(`
  am is are was were be been being do does did have has had having
  will would shall should can could may might must`);

export const QUESTION_WORDS = set(`
  what who whom whose which where when why how whatever whoever whichever wherever whenever`);

export const DETERMINERS = set('this that these those some any each every no another such both');

/** All of them, and the other short adverbs and connectives that no text can do without. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...ARTICLES,
  ...POSSESSIVES,
  ...PRONOUNS,
  ...CONJUNCTIONS,
  ...PREPOSITIONS,
  ...PARTICLES,
  ...AUXILIARIES,
  ...QUESTION_WORDS,
  ...DETERMINERS,
  ...set(`his her if as so not then there here also only just more most less least much many few
    other others own same yet still even already when where that them because`),
]);
