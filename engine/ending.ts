import type { Block } from './block.ts';
import type { Class } from './rule.ts';
import { type Span, sentenceAt } from './sentences.ts';
import type { Word } from './tokens.ts';
import { PHRASAL_VERBS, verbStem } from './words/doubles.ts';
import {
  ARTICLES,
  AUXILIARIES,
  CONJUNCTIONS,
  FUNCTION_WORDS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECTS,
} from './words/function-words.ts';

/** Where words stop: at the block's end, before a full stop, or right before the next sentence. */
export type Place = 'end' | 'stop' | 'run-on';

/** Words that always want more after them. */
const NEVER: ReadonlySet<string> = new Set([
  ...ARTICLES,
  ...POSSESSIVES,
  ...['and', 'or', 'but', 'nor', 'although', 'whereas', 'unless', 'whose', 'every', 'onto', 'via'],
]);

/** Words that want more unless they are an adverb or a pronoun there. */
const OFTEN: ReadonlySet<string> = new Set(
  'in on that which his as if because while whether'.split(' '),
);

/** Every word with which a sentence may be cut: the cheap first test. */
export const MAY_WAIT: ReadonlySet<string> = new Set([
  ...NEVER,
  ...OFTEN,
  ...PREPOSITIONS,
  ...AUXILIARIES,
]);

/** Whether a sentence that stops with word `index` was cut there, and how surely. English only. */
export function judgeEnding(block: Block, index: number, place: Place): Class | undefined {
  const { words, text, kind } = block;
  const { lower: word, start } = words[index]!;
  const sentence = sentenceAt(block.sentences, start);
  // A sentence of one word was not cut; what stands before that word is no word.
  const previous = words[index - 1];
  if (!previous || previous.start < sentence.start) return undefined;
  const before = previous.lower;
  if (NEVER.has(word)) return 'ask';
  if (place === 'run-on') return PREPOSITIONS.has(word) || OFTEN.has(word) ? 'ask' : undefined;
  if (kind === 'heading') return undefined;
  if (AUXILIARIES.has(word))
    return place === 'stop' && CONJUNCTIONS.has(before) ? 'ask' : undefined;
  if (PREPOSITIONS.has(word)) return judgePreposition(words, index, place, sentence);
  if (word === 'in' || word === 'on') {
    if (text.slice(words[index - 1]!.end, start).includes(',')) return 'ask';
    if (PHRASAL_VERBS.has(verbStem(before)) || FUNCTION_WORDS.has(before)) return undefined;
    const surely = place === 'end' && !isStranded(words, index, sentence);
    return surely ? 'ask' : 'hint';
  }
  if (word === 'that') return judgeThat(words, index, place);
  if (word === 'which') return PREPOSITIONS.has(before) || place === 'end' ? 'ask' : undefined;
  return place === 'end' && before !== 'a' ? 'ask' : undefined;
}

function judgePreposition(
  words: readonly Word[],
  index: number,
  place: Place,
  sentence: Span,
): Class | undefined {
  const { lower: word } = words[index]!;
  const before = words[index - 1]!.lower;
  const verb = PRONOUNS.has(before) ? (words[index - 2]?.lower ?? '') : before;
  const open = place === 'end' ? 'hint' : undefined;
  if (word === 'to' && WANTS.test(verb)) return verb.endsWith('ing') ? 'hint' : open;
  if (word === 'by' && place === 'stop' && !/(?:ed|en|wn|\d)$/.test(before)) return open;
  // “So far between”, “nothing in between”.
  if (word === 'between' && (before === 'far' || before === 'in')) return undefined;
  return isStranded(words, index, sentence) ? open : 'ask';
}

/** Verbs after which “to” can stand for a whole clause: “you have to”. */
const WANTS =
  /^(?:want|like|love|have|has|had|having|need|hope|plan|mean|use|try|ask|tell|told|allow|expect|suppose|go|going|ought|able|wish|care|dare|get|got|refuse|agree|choose|prefer|happy|glad|free|ready|afraid|close|similar|next|equal|due)(?:d|ed|s|ing)?$/;

function judgeThat(words: readonly Word[], index: number, place: Place): Class | undefined {
  const [before, first] = [words[index - 1]!.lower, words[index - 2]];
  if (place === 'stop') {
    const noun =
      /(?:tion|ment|ness|ity)$/.test(before) || (PLURAL.test(before) && !isSubject(first));
    return noun ? 'ask' : undefined;
  }
  if (AUXILIARIES.has(before)) return 'hint';
  return TAKES_THAT.has(before) ? undefined : 'ask';
}

/** A plural, which “that” after it would go on about: “new drugs that …”. */
const PLURAL = /^(?!says|does|knows|means)[a-z]{2,}[^sui]s$/;
const isName = (word: Word | undefined) => word !== undefined && word.text[0] !== word.lower[0];
const isSubject = (word: Word | undefined) => isName(word) || SUBJECTS.has(word?.lower ?? '');

/** Words after which “that” is a pronoun: “after that”. */
const TAKES_THAT = new Set([
  ...PREPOSITIONS,
  ...'like than all not about after before since just only even do'.split(' '),
]);

/** How far back a preposition's noun is looked for, in words. */
const FAR = 14;
const OBJECTS = new Set('what whom where how why whatever wherever whose'.split(' '));
/** Their own verb comes next where they are its subject; then the preposition has no noun yet. */
const RELATIVES = new Set(['who', 'which', 'that', 'when']);
const STARTS_SUBJECT = new Set([
  ...SUBJECTS,
  ...ARTICLES,
  ...POSSESSIVES,
  ...PRONOUNS,
  ...'his her many some most few one'.split(' '),
]);
const IS = new Set('is are was were be been being get got gets'.split(' '));
const PARTICIPLE = /(?:ed|en|wn|ght|ne|t|ng|d)$/;

/** Whether the preposition may have its noun before it: “what he asked for”, “was spoken to”. */
function isStranded(words: readonly Word[], index: number, sentence: Span): boolean {
  if (words[index - 2]?.lower === 'to' && !/^\d/.test(words[index - 1]!.lower)) return true;
  const object = words[index - 2]?.lower ?? '';
  if (words[index - 3]?.lower === 'to' && !FUNCTION_WORDS.has(object)) return true;
  const passive = PARTICIPLE.test(words[index - 1]!.lower);
  for (let i = index - 1; i >= 0 && i >= index - FAR; i--) {
    const { lower, start } = words[i]!;
    if (start < sentence.start) return false;
    const [previous, next] = [words[i - 1], words[i + 1]!];
    if (OBJECTS.has(lower)) return true;
    if (RELATIVES.has(lower)) {
      if (i === index - 2) return false;
      if (isName(next) || STARTS_SUBJECT.has(bare(next.lower))) return true;
      if (AUXILIARIES.has(words[i + 2]?.lower ?? '') || AUXILIARIES.has(words[i + 3]?.lower ?? ''))
        return true;
    }
    if (passive && i >= index - 4 && i < index - 1 && IS.has(lower)) return true;
    // A clause right after a noun is about it: “the people you talk to”.
    if (!SUBJECTS.has(bare(lower)) || i >= index - 1) continue;
    if (!previous || previous.start < sentence.start || MAY_WAIT.has(previous.lower)) continue;
    if (previous.end + 1 === start) return true;
  }
  return false;
}

/** A pronoun without the verb that an apostrophe joins to it. */
const bare = (word: string) => word.replace(/'.*$/, '');
