import type { Word } from './tokens.ts';
import { BODIES, COMPANIES } from './words/companies.ts';

/** Verbs that follow a subject and show that it is one, and singular. */
const SINGULAR_VERB =
  /^(?:has|is|was|does|will|would|can|could|may|must|should|also|now|plans|[a-z]{2,}(?:[^s]s|ed)|said|told|made|began|bought|sold|built|won|took|gave|lost|went|came|became)$/;

/** Whether the word is a firm, “the company” or a well-known name, as the subject of a verb. */
export function isFirmAsSubject(text: string, words: readonly Word[], at: number): boolean {
  const { lower, start, end } = words[at]!;
  const next = words[at + 1];
  if (!next || !/^["”»]? $/.test(text.slice(end, next.start)) || !SINGULAR_VERB.test(next.lower))
    return false;
  if (COMPANIES.has(lower)) return /[A-Z#]/.test(text[start - (text[start - 1] === '#' ? 1 : 0)]!);
  if (!BODIES.has(lower)) return false;
  return [1, 2, 3].some((back) => ONE.has(words[at - back]?.lower ?? ''));
}

const ONE = new Set('the a an this that our your its'.split(' '));
