import type { Block } from '../block.ts';
import { type DocumentHit, documentRule } from '../rule.ts';
import { trait } from '../spelling.ts';

const BRACKET = /[()[\]]/g;
/** A list's mark, “a)” or “1)”, and faces. */
const MARKER = /(?:^|[\s(,;])(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})$/;
const PARTNER: Readonly<Record<string, string>> = { ')': '(', ']': '[' };
/** Brackets that open in one block may close in one of the next few. */
const REACH = 6;

interface Lone {
  readonly at: number;
  readonly bracket: string;
}

export default documentRule<readonly Lone[]>({
  id: 'unbalanced-bracket',
  title: 'A bracket without its partner',
  family: 'Punctuation',
  class: 'ask',
  version: 1,
  languages: 'any',
  needs: [trait({ signs: /[()[\]]/ })],
  why: 'When a parenthesis is moved or dropped in translation, one of its brackets can stay behind.',
  source: 'https://www.grammarbook.com/punctuation/parens.asp',
  gather({ text }: Block): readonly Lone[] | undefined {
    const lone = loneBrackets(text);
    return lone.length > 0 ? lone : undefined;
  },
  *review(facts): Iterable<DocumentHit> {
    const partners = new Set<string>();
    const open: { index: number; at: number; bracket: string }[] = [];
    for (const { index, fact } of facts)
      for (const { at, bracket } of fact) {
        const last = open.at(-1);
        if (last && PARTNER[bracket] === last.bracket && index - last.index <= REACH) {
          partners.add(`${last.index}:${last.at}`).add(`${index}:${at}`);
          open.pop();
        } else if (!(bracket in PARTNER)) open.push({ index, at, bracket });
      }
    for (const { index, fact } of facts)
      for (const { at, bracket } of fact)
        if (!partners.has(`${index}:${at}`))
          yield {
            index,
            start: at,
            end: at + 1,
            message: `“${bracket}” without its partner; was ${bracket in PARTNER ? 'the opening' : 'the closing'} one lost?`,
            fixes: [{ do: 'replace', text: '' }],
          };
  },
  bad: [
    {
      text: 'The bridge [[(]]built in 1932 is closed.',
      fixed: 'The bridge built in 1932 is closed.',
    },
    {
      text: 'The bridge, built in 1932[[)]], is closed.',
      fixed: 'The bridge, built in 1932, is closed.',
    },
    { text: 'They “knew [[[]]all of it” then.', fixed: 'They “knew all of it” then.' },
  ],
  good: [
    'The bridge (built in 1932 [or 1933]) is closed.',
    'We want: a) work, b) pay; 1) now, (2) soon. Smile :) or :( at it ;-)',
    { text: '(The bridge is old.\n\nThe crew is older.)', hints: ['missing-terminal-punctuation'] },
  ],
});

function loneBrackets(text: string): Lone[] {
  const lone: Lone[] = [];
  const open: Lone[] = [];
  for (const { 0: bracket, index: at } of text.matchAll(BRACKET)) {
    if (!(bracket in PARTNER)) {
      if (!/[:;=]$/.test(text.slice(Math.max(0, at - 1), at))) open.push({ at, bracket });
      continue;
    }
    const last = open.at(-1);
    if (last?.bracket === PARTNER[bracket]) open.pop();
    else if (last && open.at(-2)?.bracket === PARTNER[bracket]) {
      lone.push(last);
      open.splice(-2);
    } else if (!isFace(text, at) && !MARKER.test(text.slice(Math.max(0, at - 6), at)))
      lone.push({ at, bracket });
  }
  return [...lone, ...open].sort((a, b) => a.at - b.at);
}

function isFace(text: string, at: number): boolean {
  return (
    /(?:[:;=xX8][-'o]?|\^_\^|[)(])$/.test(text.slice(Math.max(0, at - 3), at)) &&
    !/\w[:;]$/.test(text.slice(Math.max(0, at - 2), at))
  );
}
