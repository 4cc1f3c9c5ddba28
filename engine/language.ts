import { askOnce } from './spelling.ts';
import { type Word, wordsOf } from './tokens.ts';
import { FUNCTION_WORDS_OF } from './words/languages.ts';

/** A document's language is guessed from so many words, and from so many units of each block. */
const SAMPLE_WORDS = 200;
const SAMPLE_UNITS = 120;
/** A block's language is guessed from its first words, and from fewer where they leave no doubt. */
const BLOCK_WORDS = 80;
const NO_DOUBT = 4;

const CODES = Object.keys(FUNCTION_WORDS_OF);

interface FunctionWord {
  /** The languages that have it, by their index in `CODES`. */
  readonly languages: number[];
  /** Counts all function words from 0. */
  readonly index: number;
}

const FUNCTION_WORDS = new Map<string, FunctionWord>();
CODES.forEach((code, language) => {
  for (const word of new Set(FUNCTION_WORDS_OF[code]!.trim().split(/\s+/))) {
    const known = FUNCTION_WORDS.get(word);
    if (known) known.languages.push(language);
    else FUNCTION_WORDS.set(word, { languages: [language], index: FUNCTION_WORDS.size });
  }
});

const functionWordOf = askOnce(({ lower }) => FUNCTION_WORDS.get(lower) ?? null);
const isAccentedWord = askOnce(({ lower }) => /[\u00DF-\u024F\u1EA0-\u1EFF]/.test(lower));

/**
 * The language of a text, as a primary tag, where it is clearly not the one expected; else the one
 * expected. Names, headings and a few foreign words in a text are not enough.
 * @param expected the language that it is taken for without better knowledge
 */
export function languageOf(text: string, words: readonly Word[], expected: string): string {
  const script = scriptLanguage(text);
  if (script) return script;
  const first = words.length > BLOCK_WORDS ? words.slice(0, BLOCK_WORDS) : words;
  return isPlainly(expected, first) ? expected : latinLanguage(first, expected, 2);
}

/** The language of a document: English, where its blocks don't clearly show another. */
export function documentLanguage(texts: readonly string[]): string {
  let sample = '';
  const words: Word[] = [];
  for (const text of texts) {
    const part = text.slice(0, SAMPLE_UNITS);
    sample += part;
    words.push(...wordsOf(part));
    if (words.length >= SAMPLE_WORDS) break;
  }
  return scriptLanguage(sample) ?? latinLanguage(words, 'en', 1.2);
}

/**
 * The language that a document was probably translated from: that of a block or of words which were
 * left untranslated. Words in brackets are glosses, and say nothing.
 * @returns undefined where the texts don't show it
 */
export function sourceLanguage(texts: readonly string[], lang: string): string | undefined {
  for (const text of texts) {
    if (!BEYOND_LATIN.test(text)) continue;
    const left = text.replace(GLOSS, '').match(FOREIGN_RUN);
    if (left && left.join('').length >= 4) {
      const found = scriptLanguage(left.join(' '));
      if (found && found !== lang) return found;
    }
  }
  return undefined;
}

/**
 * Decides by function words. A word that several languages share says little for each of them.
 * @param margin how many times as much must speak for another language as for the one expected
 */
function latinLanguage(words: readonly Word[], expected: string, margin: number): string {
  const scores = new Float64Array(CODES.length);
  const seen = new Uint16Array(FUNCTION_WORDS.size);
  for (const word of words) {
    const known = functionWordOf(word);
    if (!known) continue;
    const { languages, index } = known;
    const times = ++seen[index]!;
    // The same word again says less: a name may hold “la”, and come ten times.
    for (const language of languages) scores[language]! += 1 / (languages.length * times);
  }
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  const own = scores[CODES.indexOf(expected)] ?? 0;
  const least = Math.max(isAccented(words) ? 1 : 2, 0.08 * words.length);
  const clear = scores[best]! >= least && scores[best]! >= margin * own + 1;
  return clear ? CODES[best]! : expected;
}

/** Whether words that only this language has come early and often, as they do in most blocks. */
function isPlainly(lang: string, words: readonly Word[]): boolean {
  const language = CODES.indexOf(lang);
  let hits = 0;
  for (let i = 0; i < words.length; i++) {
    const known = functionWordOf(words[i]!);
    if (known?.languages.length !== 1 || known.languages[0] !== language) continue;
    hits++;
    if (hits >= NO_DOUBT && hits * 6 >= i) return true;
  }
  return false;
}

/** More letters beyond ASCII than a few names bring to an English text. */
function isAccented(words: readonly Word[]): boolean {
  let accented = 0;
  for (const word of words) if (isAccentedWord(word)) accented++;
  return accented >= 2 && accented >= words.length / 6;
}

/** Letters of scripts other than Latin, each with the languages' own letters, most telling first. */
const SCRIPTS: readonly { letters: RegExp; languages: readonly (readonly [RegExp, string])[] }[] = [
  {
    letters: /\p{Script=Cyrillic}/gu,
    languages: [
      [/ў/i, 'be'],
      [/[іїєґ]/i, 'uk'],
      [/[ѓќѕ]/i, 'mk'],
      [/[јљњћђџ]/i, 'sr'],
      [/[ыэё]/i, 'ru'],
      [/ъ/i, 'bg'],
      [/./, 'ru'],
    ],
  },
  { letters: /\p{Script=Greek}/gu, languages: [[/./, 'el']] },
  { letters: /\p{Script=Armenian}/gu, languages: [[/./, 'hy']] },
  { letters: /\p{Script=Georgian}/gu, languages: [[/./, 'ka']] },
  { letters: /\p{Script=Hebrew}/gu, languages: [[/./, 'he']] },
  {
    letters: /\p{Script=Arabic}/gu,
    languages: [
      [/[ٹڈڑںے]/, 'ur'],
      [/[پچژگ]/, 'fa'],
      [/./, 'ar'],
    ],
  },
  { letters: /\p{Script=Devanagari}/gu, languages: [[/./, 'hi']] },
  { letters: /\p{Script=Bengali}/gu, languages: [[/./, 'bn']] },
  { letters: /\p{Script=Sinhala}/gu, languages: [[/./, 'si']] },
  { letters: /\p{Script=Tamil}/gu, languages: [[/./, 'ta']] },
  { letters: /\p{Script=Thai}/gu, languages: [[/./, 'th']] },
  { letters: /\p{Script=Hangul}/gu, languages: [[/./, 'ko']] },
  {
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    languages: [
      [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
      [/./, 'zh'],
    ],
  },
];

/** The languages that can be told from a text, as primary tags. */
export const LANGUAGES: readonly string[] = [
  ...new Set([...CODES, ...SCRIPTS.flatMap(({ languages }) => languages.map(([, code]) => code))]),
];

const BEYOND_LATIN = /[\u0370-\u1DFF\u2E80-\uABFF\uAC00-\uD7FF\uF900-\uFAFF]/;
const FOREIGN_RUN = /[\u0370-\u1DFF\u2E80-\uABFF\uAC00-\uD7FF\uF900-\uFAFF]+/g;
const GLOSS = /\([^()]*\)|\[[^[\]]*\]/g;
const LATIN = /[A-Za-z\u00C0-\u024F]/g;

/** The language of a text most of whose letters are of a script other than Latin. */
function scriptLanguage(text: string): string | undefined {
  if (!BEYOND_LATIN.test(text)) return undefined;
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  const latin = count(LATIN);
  for (const { letters, languages } of SCRIPTS)
    if (count(letters) > Math.max(latin, 3)) return languages.find(([own]) => own.test(text))?.[1];
  return undefined;
}
