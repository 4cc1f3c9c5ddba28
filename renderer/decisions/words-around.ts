import type { Decision } from '../../engine/session.ts';
import { say } from '../strings.ts';

/** How far a dismissal reaches, where it is more than one place. */
export const reachOf = ({ scope = 'here' }: Decision): string | undefined =>
  scope === 'here' ? undefined : say.reaches[scope];

/** The words that stood around a decision, as its name has them; empty where it has none. */
export interface WordsAround {
  readonly before: string;
  readonly after: string;
}

const NONE: WordsAround = { before: '', after: '' };

export function wordsAround({ key, before, did, scope = 'here' }: Decision): WordsAround {
  if (scope !== 'here' || did === 'delete-block') return NONE;
  const [, quote, head = '', tail = ''] = JSON.parse(key) as string[];
  // What a cut took away reaches farther back than its quote, over those words.
  const reachesBack = quote !== undefined && before !== quote;
  return { before: reachesBack ? '' : head, after: tail };
}

/** The blank between two texts, of which no more is known than that they stood side by side. */
export const gapBetween = (a: string, b: string): string =>
  a === '' || /[\s([“‘«]$/.test(a) || /^[\s.,;:!?)\]”’»…]/.test(b) ? '' : ' ';

/** The word at either side of what is no more than signs, to be known by in a list. */
export function wordsBeside(decision: Decision): WordsAround {
  if (/[\p{L}\p{N}]{2}/u.test(decision.before)) return NONE;
  const { before, after } = wordsAround(decision);
  return { before: before.split(' ').at(-1)!, after: after.split(' ')[0]! };
}
