import { HOLE } from './text.ts';

/** A pattern stands between slashes: `/Berta \w+/`. */
const PATTERN = /^\/(.+)\/$/s;
/** Longest text that a pattern is tried on, in UTF-16 units: a person's pattern may be slow. */
const LONGEST = 20_000;

const known = new Map<string, RegExp | undefined>();

/**
 * What is wrong with an entry of the keep-list; undefined where it can be used.
 * @param entry a word, a name, or a pattern between slashes
 */
export function mistakeInEntry(entry: string): string | undefined {
  if (entry.trim() === '') return 'Write a word, a name, or a pattern between slashes.';
  return patternOf(entry)
    ? undefined
    : 'This pattern can’t be read; is there a bracket without its partner?';
}

/** Whether all of `[start, end)` stands within something that the keep-list holds. */
export function isKept(
  text: string,
  start: number,
  end: number,
  entries: readonly string[],
): boolean {
  const quote = text.slice(start, end);
  // Code is a hole: a finding may hold one inside a quotation, but never be about one.
  if (quote !== '' && quote.replaceAll(HOLE, '') === '') return true;
  return entries.some((entry) => holds(entry, text, start, end));
}

function holds(entry: string, text: string, start: number, end: number): boolean {
  const pattern = patternOf(entry);
  if (!pattern || (PATTERN.test(entry) && text.length > LONGEST)) return false;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match.index > start) return false;
    if (end <= match.index + match[0].length) return true;
    // An empty match would be found for ever.
    if (match[0] === '') pattern.lastIndex++;
  }
  return false;
}

function patternOf(entry: string): RegExp | undefined {
  if (!known.has(entry)) known.set(entry, compile(entry.trim()));
  return known.get(entry);
}

function compile(entry: string): RegExp | undefined {
  const [, pattern] = PATTERN.exec(entry) ?? [];
  try {
    if (pattern !== undefined) return new RegExp(pattern, 'gu');
    const words = entry.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
    return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'giu');
  } catch {
    return undefined;
  }
}
