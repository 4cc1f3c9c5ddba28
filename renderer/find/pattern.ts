import type { Node } from 'prosemirror-model';

/** What is looked for, and how. */
export interface FindQuery {
  readonly text: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
  /** Whether `text` is a regular expression. */
  readonly regex: boolean;
}

/** A match in one block, as UTF-16 offsets in its content. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** What the whole expression (0) and its groups matched; empty where the query is plain text. */
  readonly groups: readonly (string | undefined)[];
}

/**
 * Stands for a picture or any other atom. It ends a line for an expression, so `.` stops at it, and a
 * match that holds one is none: replacing it would take the atom away.
 */
const ATOM = '\u2029';

/** The text of a block as it is searched: with code, one unit for each document token. */
export function searchText(block: Node): string {
  let text = '';
  block.forEach((child) => {
    if (child.isText) text += child.text;
    else text += child.type.name === 'hard_break' ? '\n' : ATOM;
  });
  return text;
}

const WORD = '[\\p{L}\\p{M}\\p{N}_]';

/** @throws SyntaxError where the text of a query for an expression is none */
export function patternOf({ text, matchCase, wholeWord, regex }: FindQuery): RegExp {
  const flags = matchCase ? 'gu' : 'giu';
  const source = regex ? new RegExp(text, flags).source : literally(text);
  return new RegExp(wholeWord ? `(?<!${WORD})(?:${source})(?!${WORD})` : source, flags);
}

const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Why a query can't be run, in a few words of the engine's; undefined where it can. */
export function faultOf(query: FindQuery): string | undefined {
  try {
    patternOf(query);
    return undefined;
  } catch (error) {
    return (error as Error).message.replace(/^.*: /s, '');
  }
}

/** The matches in a text that `searchText` gave, from left to right. An empty match is none. */
export function matchesIn(text: string, query: FindQuery): Match[] {
  if (query.text === '') return [];
  const matches: Match[] = [];
  for (const match of text.matchAll(patternOf(query))) {
    const [whole] = match;
    if (whole === '' || whole.includes(ATOM)) continue;
    const start = match.index;
    matches.push({ start, end: start + whole.length, groups: query.regex ? [...match] : [] });
  }
  return matches;
}

/** What is put in the place of a match. For an expression `$1` is its first group, `$&` all of it. */
export function replacementOf(
  { groups }: Match,
  replacement: string,
  { regex }: FindQuery,
): string {
  if (!regex) return replacement;
  return replacement.replace(/\$(?:([$&])|(\d{1,2}))/g, (sign, mark?: string, digits?: string) => {
    if (mark === '$') return '$';
    const group = mark === '&' ? 0 : Number(digits);
    return group < groups.length ? (groups[group] ?? '') : sign;
  });
}
