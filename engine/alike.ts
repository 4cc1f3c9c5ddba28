import type { Finding } from './finding.ts';
import type { Fix } from './rule.ts';

/** Whether two findings are of one rule and quote the same, whatever the case of the letters. */
export const isAlike = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule && a.quote.toLowerCase() === b.quote.toLowerCase();

/**
 * The fix that does for `other` what `fix` does for `finding`, which is alike: one of its own where it
 * has such a one, since its rule has seen it; else the same text in the letter case of its quote.
 * @returns undefined where there is none
 */
export function fixAlike(finding: Finding, fix: Fix, other: Finding): Fix | undefined {
  const wanted = deedOf(fix);
  const same = other.fixes[finding.fixes.indexOf(fix)];
  if (same && deedOf(same) === wanted) return same;
  const own = other.fixes.find((one) => deedOf(one) === wanted);
  if (own || fix.do !== 'replace') return own;
  return { do: 'replace', text: carryCase(finding.quote, fix.text, other.quote) };
}

/** What a fix does, in whichever letter case and however far back it reaches. */
function deedOf(fix: Fix): string {
  if (fix.do === 'cut') return JSON.stringify([fix.do, fix.label]);
  const { everywhere: _, ...deed } = { everywhere: undefined, ...fix };
  return JSON.stringify(deed).toLowerCase();
}

/**
 * Writes `text`, which mends `quote`, as it mends `other`, the same words in another letter case: all
 * in capitals, or with a capital first, where `other` is so and `quote` is not; and the other way.
 */
export function carryCase(quote: string, text: string, other: string): string {
  if (isUpper(other)) return isUpper(quote) ? text : text.toUpperCase();
  const plain = isUpper(quote) && isUpper(text) ? text.toLowerCase() : text;
  if (hasCapital(other) === hasCapital(quote) && plain === text) return text;
  if (hasCapital(other)) return plain.replace(/\p{L}/u, (letter) => letter.toUpperCase());
  // A word in capitals, such as a name of letters, has them for reasons of its own.
  return plain.replace(
    /^(\P{L}*)(\p{Lu})(?!\p{Lu})/u,
    (_, signs, letter) => signs + letter.toLowerCase(),
  );
}

const isUpper = (text: string) => /\p{Lu}\P{L}*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
const hasCapital = (text: string) => /^\P{L}*\p{Lu}/u.test(text);
