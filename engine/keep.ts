import { HOLE } from './text.ts';
import { type Watch, watched } from './watch.ts';

/** A pattern stands between slashes: `/Berta \w+/`. */
const PATTERN = /^\/(.+)\/$/s;
/** Longest text that a pattern is tried on, in UTF-16 units: a person's pattern may be slow. */
export const LONGEST = 20_000;

const known = new Map<string, RegExp | undefined>();

/**
 * What is wrong with an entry of the keep-list; undefined where it can be used.
 * @param entry a word, a name, or a pattern between slashes
 */
export function mistakeInEntry(entry: string): string | undefined {
  if (entry.trim() === '') return 'Write a word, a name, or a pattern between slashes.';
  const source = sourceOf(entry);
  if (source === undefined) return undefined;
  if (runsWild(source))
    return 'This pattern repeats a repetition, which may take for ever. A plainer one may do.';
  try {
    const [all] = new RegExp(source, 'u').exec(ANY_TEXT) ?? [];
    return all === ANY_TEXT ? 'This pattern holds every text; name what to keep.' : undefined;
  } catch (error) {
    const { message } = error as Error;
    return FAULTS.find(([fault]) => fault.test(message))?.[1] ?? 'This pattern can’t be read.';
  }
}

const INNERMOST = /\(([^()]*)\)([*+]|\{\d+,\})?/;
const REPEATED = /[*+]|\{\d+,\}/;

/** Whether a group is repeated that repeats within: the time it takes may double with each letter. */
function runsWild(source: string): boolean {
  let rest = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  for (let group = INNERMOST.exec(rest); group; group = INNERMOST.exec(rest)) {
    const [, inside, repetition] = group;
    const repeats = REPEATED.test(inside!);
    if (repeats && repetition) return true;
    rest = rest.replace(INNERMOST, repeats || repetition ? 'x+' : 'x');
  }
  return false;
}

const ANY_TEXT = 'Zq 8– ☃, ¿';

/** What the engine says of a pattern, and what that is for a person. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/unterminated group/i, 'A “(” has no “)”.'],
  [/unmatched '\)'/i, 'A “)” has no “(”.'],
  [/unterminated character class/i, 'A “[” has no “]”.'],
  [/nothing to repeat/i, 'There is nothing before “*”, “+” or “?” that it could repeat.'],
  [/quantifier/i, 'A “{” or “}” stands alone. Write “\\{” for the sign itself.'],
  [/range out of order/i, 'A range runs backwards, such as “z-a”.'],
  [/escape|\\ at end/i, 'A “\\” has nothing after it that it could be about.'],
];

/** Whether all of `[start, end)` stands within something that the keep-list holds. */
export function isKept(
  text: string,
  start: number,
  end: number,
  entries: readonly string[],
  watch?: Watch,
): boolean {
  const quote = text.slice(start, end);
  // Code is a hole: a finding may hold one inside a quotation, but never be about one.
  if (quote !== '' && quote.replaceAll(HOLE, '') === '') return true;
  return entries.some((entry) => {
    if (sourceOf(entry) === undefined) return holds(entry, text, start, end);
    if (text.length > LONGEST) return false;
    // `runsWild` knows some of the patterns that may take for ever; a watch tells of the others.
    return watched({ keep: entry }, () => holds(entry, text, start, end), watch) ?? false;
  });
}

function holds(entry: string, text: string, start: number, end: number): boolean {
  const pattern = patternOf(entry);
  if (!pattern) return false;
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

/** The regular expression of a pattern; undefined for a word or a name. */
export const sourceOf = (entry: string): string | undefined => PATTERN.exec(entry.trim())?.[1];

function compile(entry: string): RegExp | undefined {
  if (mistakeInEntry(entry)) return undefined;
  const source = sourceOf(entry);
  if (source !== undefined) return new RegExp(source, 'gu');
  const words = entry.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  // Only a word has an edge: signs may stand right beside one.
  const before = /^[\p{L}\p{N}]/u.test(entry) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}]$/u.test(entry) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(`${before}${words}${after}`, 'giu');
}
