import { isEnglishWord } from './english.ts';
import { inFilter, unpack } from './packed.ts';
import { LOANWORDS } from './words/loanwords.ts';
import { rareWords } from './words/rare-words.ts';

let rare: Uint8Array | undefined;

/**
 * Whether English has this word at all: as a common word, in a large dictionary, as a form or a
 * compound of such words, or borrowed. One strange word in a hundred is taken for English.
 * @param word in lower case, without an apostrophe
 */
export function isEnglish(word: string): boolean {
  if (isEnglishWord(word) || isListed(word) || isForm(word) || isCompound(word)) return true;
  return ACCENT.test(word) && isEnglish(withoutAccents(word));
}

const ACCENT = /[^a-z]/;

/** “Façades” and “antennæ” are English without their accents. */
function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^a-zæœ]/g, '')
    .replace('æ', 'ae')
    .replace('œ', 'oe');
}

const SHORTEST_SLIP = 5;

/** Whether a letter typed twice or too much, or two in the wrong order, hide a common English word. */
export function isSlip(word: string): boolean {
  if (word.length < SHORTEST_SLIP) return false;
  for (let i = 0; i < word.length; i++) {
    const [head, tail] = [word.slice(0, i), word.slice(i)];
    if (isEnglishWord(head + tail.slice(1))) return true;
    if (tail.length > 1 && isEnglishWord(head + tail[1] + tail[0] + tail.slice(2))) return true;
  }
  return false;
}

function isListed(word: string): boolean {
  rare ??= unpack(rareWords());
  return LOANWORDS.has(word) || inFilter(rare, word);
}

/** Endings of a form, and what stood in their place. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['s', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['d', ''],
  ['ing', ''],
  ['ing', 'e'],
];
const SHORTEST_PART = 4;

function isForm(word: string): boolean {
  return ENDINGS.some(([ending, stem]) => {
    const base = word.length - ending.length;
    return base >= SHORTEST_PART && word.endsWith(ending) && isListed(word.slice(0, base) + stem);
  });
}

const PREFIX =
  /^(?:bio|cyber|dis|eco|electro|extra|geo|hyper|infra|intra|macro|mega|meta|micro|mini|mono|nano|neo|neuro|photo|poly|proto|pseudo|psycho|quasi|retro|self|socio|tele|thermo|trans|ultra|air|art|sea|sun|tea|war|web)/;

function isCompound(word: string): boolean {
  const prefix = PREFIX.exec(word)?.[0].length ?? 0;
  if (prefix > 0 && word.length - prefix >= SHORTEST_PART && isEnglishWord(word.slice(prefix)))
    return true;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++)
    if (isEnglishWord(word.slice(0, at)) && isEnglishWord(word.slice(at))) return true;
  return false;
}
