import { isEnglishWord } from './english.ts';
import type { Word } from './tokens.ts';

/** Words that hold a foreign name together: “Ministerio de la Presidencia”. */
const PARTICLE =
  /^(?:de|del|della|dello|di|da|do|dos|das|la|le|les|el|los|las|il|lo|der|die|das|den|des|du|von|van|vom|zu|zum|zur|und|y|e|et|en|al|ibn|bin|af|av|i)$/i;
const CAPITAL = /^[A-Z\u00C0-\u00DE]/;
/** Endings of the second half of a plant's or animal's name. */
const SPECIES = /(?:[aei]ns|us|a|um|is|ii|ae|es|or|ax|ix)$/;
const GENUS = /[a-z](?:a|us|um|is|es|ix|ax|on|ys)$/;
const NAMED =
  /\b(?:called|named|termed|dubbed|known as|characters?|letters?|symbols?|terms?|words?|names?|means?|meaning|nickname|pronounced|written|in (?:Spanish|French|German|Italian|Latin|Greek|Russian|Japanese|Chinese|Arabic|Hindi)),? [“"‘'«]?$/i;
const QUOTE_BEFORE = /[“"‘'«*_] ?$/;

/** Whether the word is a piece of an address, a handle, a file's name or a hyphenated word. */
export function isPartOfCode(text: string, { start, end }: Word): boolean {
  return (
    /[-@#/._&\\'’=\uFFFC]$/.test(text.slice(Math.max(0, start - 1), start)) ||
    /^(?:[-@_/\\=&\uFFFC]|\.\p{L})/u.test(text.slice(end, end + 2))
  );
}

/** Whether the words `first` to `last` belong to a name, or are the second half of a species'. */
export function isForeignName(
  text: string,
  words: readonly Word[],
  first: number,
  last: number,
): boolean {
  let start = first;
  while (start <= last && PARTICLE.test(words[start]!.text)) start++;
  // “van der Hoeven”: two particles and a capital are a family's name, whatever comes before.
  const led = start - first + Number(PARTICLE.test(words[first - 1]?.text ?? ''));
  if (led >= 2 && start <= last && CAPITAL.test(words[start]!.text)) return true;
  let before = start - 1;
  while (before >= 0 && PARTICLE.test(words[before]!.text) && touches(text, words, before)) {
    if (CAPITAL.test(words[before]!.text)) return true;
    before--;
  }
  if (before < 0 || !touches(text, words, before)) return false;
  const opener = words[before]!;
  if (!CAPITAL.test(opener.text) || isSentenceStart(text, opener)) return false;
  if (before < start - 1) return true;
  const next = words[last + 1];
  if (next && CAPITAL.test(next.text) && touches(text, words, last)) return true;
  return first === last && SPECIES.test(words[first]!.lower) && GENUS.test(opener.text);
}

/** A plain English word has its capital from its place, not from a name: “It’s”. */
function isSentenceStart(text: string, { start, lower }: Word): boolean {
  return (
    isEnglishWord(lower.replace(/'.*$/, '')) &&
    /(?:^|[.!?:”"“‘(]\s*)$/.test(text.slice(Math.max(0, start - 3), start))
  );
}

/** Whether one blank parts the word from the next. */
function touches(text: string, words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return (
    next !== undefined && next.start === words[index]!.end + 1 && text[words[index]!.end] === ' '
  );
}

/** How far around a word its quotation marks may be. */
const QUOTED = 40;

/** Whether the text speaks of the word as one: it is named so, or explained in brackets. */
export function isNamed(text: string, start: number, end: number): boolean {
  return (
    NAMED.test(text.slice(Math.max(0, start - QUOTED), start)) ||
    /^["”’»]? ?\(/.test(text.slice(end, end + 3))
  );
}

/** Whether the word is one that the text names, or stands in a short quotation. */
export function isMention(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - QUOTED), start);
  const after = text.slice(end, end + QUOTED);
  return (
    isNamed(text, start, end) ||
    QUOTE_BEFORE.test(before) ||
    (/[“‘][^”]*$/.test(before) && /^[^“]*[”’]/.test(after)) ||
    (/(?:^|[\s(])"[^"]*$/.test(before) && /^[^"]*"/.test(after))
  );
}
