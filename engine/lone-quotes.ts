import { afterIntroduction, attributionAt, hasSpeech } from './attribution.ts';
import type { Span } from './sentences.ts';
import { FUNCTION_WORDS } from './words/function-words.ts';

/** More words than this are a sentence, and no phrase in quotation marks. */
const LONGEST_PHRASE = 5;
/** A phrase is looked for in this many units. */
const REACH = 80;
/** More sentences than this are no quotation without a word on who speaks. */
const LONGEST_SPEECH = 3;
const WORD = /[^\s"“”,.;:!?()–—]+/g;
const LINK = /^(?:of|the|for|in|to|a|an|on|de|la)$/;
const CAPITAL = /^[A-Z\u00C0-\u00DE]/;

/**
 * Where a quotation that opens at `open` most likely ends, before `limit`.
 * @returns the place for the closing mark; undefined where it can't be told
 */
export function likelyEnd(
  text: string,
  open: number,
  limit: number,
  sentences: readonly Span[],
): number | undefined {
  const inside = sentences.filter(({ start, end }) => end > open && start < limit);
  const isSpeech = startsSentence(text, open);
  const last = isSpeech ? limit : Math.min(limit, inside[0]?.end ?? limit);
  for (let at = open + 1; at < last; at++)
    if (',?!'.includes(text[at]!) && text[at + 1] === ' ' && attributionAt(text, at + 2))
      return at + 1;
  if (!isSpeech) return endOfPhrase(text, open + 1, limit);
  // A paragraph that opens a quotation and does not end it may go on in the next.
  if (text.slice(0, open).trim() === '') return undefined;
  const whole = inside.filter(({ end }) => end <= limit && /[.!?…]$/.test(text.slice(0, end)));
  return whole.length > LONGEST_SPEECH ? whole[0]!.end : whole.at(-1)?.end;
}

/** Whether a sentence starts after the mark, and no phrase of the sentence around it. */
function startsSentence(text: string, open: number): boolean {
  const before = text.slice(Math.max(0, open - 2), open).trim();
  if (before.endsWith(':')) return true;
  return (before === '' || /[.,!?…]$/.test(before)) && CAPITAL.test(text[open + 1] ?? '');
}

function endOfPhrase(text: string, from: number, limit: number): number | undefined {
  const words = wordsIn(text, from, Math.min(limit, from + REACH));
  let end: number | undefined;
  let content = 0;
  for (const [i, word] of words.slice(0, LONGEST_PHRASE).entries()) {
    if (word.start !== (end ?? from - 1) + 1) break;
    const links = FUNCTION_WORDS.has(word.text.toLowerCase());
    if (links && content > 0 && !isInName(words, i)) break;
    if (!links) content++;
    end = word.end;
  }
  // English of America closes after the comma, and everybody after “!” and “?”.
  return end !== undefined && /[!?,]/.test(text[end] ?? '') ? end + 1 : end;
}

/**
 * Where a quotation that ends at `close` most likely starts, after `limit`.
 * @returns the place for the opening mark; undefined where it can't be told
 */
export function likelyStart(
  text: string,
  close: number,
  limit: number,
  sentences: readonly Span[],
): number | undefined {
  const before = text[close - 1] ?? ' ';
  const speaks = attributionAt(text, close + 2);
  const goesOn = /^,? (?:[a-z–—-]|[A-Z])/.test(text.slice(close + 1, close + 4));
  const announced = afterIntroduction(text, limit, close);
  if (!speaks) {
    const inPhrase = before === ',' || !/[.?!…'’]/.test(before);
    const isSame = announced !== undefined && !/[.!?] /.test(text.slice(announced, close));
    if (inPhrase && !isSame) return startOfPhrase(text, before === ',' ? close - 1 : close, limit);
    if (goesOn && /[a-z–—-]/.test(text[close + 2] ?? '') && announced === undefined)
      return startOfPhrase(text, close - 1, limit);
  }
  if (announced !== undefined) return announced;
  const inside = sentences.filter(
    ({ start }) => start >= limit && start < close && !attributionAt(text, start),
  );
  // What comes before a sentence in which someone speaks is not their words yet.
  const own: Span[] = [];
  for (const span of inside) {
    if (span.end < close && hasSpeech(text.slice(span.start, span.end))) own.length = 0;
    else own.push(span);
  }
  return (own.length > LONGEST_SPEECH ? own.at(-1) : own[0])?.start;
}

function startOfPhrase(text: string, close: number, limit: number): number | undefined {
  const words = wordsIn(text, Math.max(limit, close - REACH), close).reverse();
  const isName = CAPITAL.test(words[0]?.text ?? '');
  let start: number | undefined;
  for (const [i, word] of words.slice(0, LONGEST_PHRASE).entries()) {
    if (word.end !== (start ?? close + 1) - 1) break;
    const links = FUNCTION_WORDS.has(word.text.toLowerCase());
    if (start !== undefined && links && !isInName(words, i)) break;
    if (isName && !links && !CAPITAL.test(word.text)) break;
    start = word.start;
  }
  return start;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function wordsIn(text: string, from: number, to: number): Piece[] {
  return [...text.slice(from, to).matchAll(WORD)].map(({ 0: word, index }) => ({
    start: from + index,
    end: from + index + word.length,
    text: word,
  }));
}

/** “of” in “City of Festivals”. */
function isInName(words: readonly Piece[], i: number): boolean {
  const isCapital = (word: Piece | undefined) => CAPITAL.test(word?.text ?? '');
  return LINK.test(words[i]!.text) && isCapital(words[i - 1]) && isCapital(words[i + 1]);
}
