/** A word of a block: `[start, end)` in UTF-16 units; `lower` is folded for comparing. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
}

/** Letters, marks and digits; apostrophes, soft hyphens and joiners hold a word together inside. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’\u00AD\u200B-\u200D\u2060]+[\p{L}\p{N}\p{M}]+)*/gu;
const LATIN_WORD = /[A-Za-z0-9\u00C0-\u024F]+(?:['’\u00AD]+[A-Za-z0-9\u00C0-\u024F]+)*/g;
const BEYOND_LATIN = /[\u0250-\u1FFF\u200B-\u200D\u2060\u2C00-\uFFFB]|[\uD800-\uDFFF]/;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/;

/** The words of `text`, left to right. Hyphens part words; everything else is a gap between them. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const invisible = INVISIBLE.test(text);
  const curly = text.includes('’');
  // The general classes cost twice the time of the Latin ones, and most blocks are Latin.
  const pattern = BEYOND_LATIN.test(text) ? WORD : LATIN_WORD;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [word] = match;
    const seen = invisible ? word.replace(/[\u00AD\u200B-\u200D\u2060]/g, '') : word;
    const lower = seen.toLowerCase();
    words.push({
      start: match.index,
      end: match.index + word.length,
      text: seen,
      lower: curly && lower.includes('’') ? lower.replaceAll('’', "'") : lower,
    });
  }
  return words;
}
