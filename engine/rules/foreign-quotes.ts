import type { Block } from '../block.ts';
import { englishPair, type Quotation, quotationsIn } from '../quotes.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

const FOREIGN = /[«»‹›„「」『』《》＂]/;
const EAST = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7A3]/;
const BLANK = /[ \t\u00A0\u202F]/;

const rule: BlockRule = {
  id: 'foreign-quotes',
  title: 'Quotation marks of another language',
  family: 'Punctuation',
  class: 'safe',
  version: 1,
  languages: ['en'],
  needs: [trait({ signs: FOREIGN })],
  why: 'Systems translate the words and copy the quotation marks of the source.',
  source: 'https://en.wikipedia.org/wiki/Quotation_mark#Summary_table',
  *check({ text, settings }: Block): Iterable<Hit> {
    const { pairs, alone } = quotationsIn(text);
    for (const { start, end, depth, inner } of foreignOnes(text, pairs)) {
      // A quotation in Chinese or Japanese keeps its own marks.
      if (/[「『《]/.test(text[start]!) && EAST.test(text.slice(start, end))) continue;
      yield {
        start,
        end: end + 1,
        // A whole line in « » with spaces inside may be a pair of arrows: « Back Next ».
        class: end + 1 - start === text.length && text[start + 1] === ' ' ? 'ask' : 'safe',
        message: 'Quotation marks of another language; expected English ones.',
        fixes: [
          { do: 'replace', text: inEnglish(text, { start, end, depth }, inner, settings.quotes) },
        ],
      };
    }
    for (const { at, opens } of alone) {
      if (!FOREIGN.test(text[at]!)) continue;
      // With a space inside, the sign is an arrow or parts a path: « Back, Home » News.
      if (/\s/.test(text[opens ? at + 1 : at - 1] ?? ' ')) continue;
      const { open, close } = englishPair(settings.quotes, 0);
      yield {
        start: at,
        end: at + 1,
        class: 'ask',
        message: 'A quotation mark of another language and no partner; expected an English one?',
        fixes: [{ do: 'replace', text: opens ? open : close }],
      };
    }
  },
  bad: [
    {
      text: 'Critics call it [[«in hardware.»]] They laugh.',
      fixed: 'Critics call it “in hardware.” They laugh.',
    },
    {
      text: 'The [[«\u00A0smart „phone“ wars\u00A0»]] and the [[「war」]] go on.',
      fixed: 'The “smart ‘phone’ wars” and the “war” go on.',
    },
    {
      text: 'He said "no" to the [[„old guard”]] and to [[»the new«]] one.',
      fixed: 'He said "no" to the "old guard" and to "the new" one.',
    },
    {
      text: '"We read [[«Faust»]] at school," she said.',
      fixed: '"We read \'Faust\' at school," she said.',
    },
    {
      text: '“We read [[«Faust»]] at school,” she said.',
      fixed: '“We read ‘Faust’ at school,” she said.',
    },
    {
      text: 'Then [[«]]the war began.',
      fixed: 'Then “the war began.',
      class: 'ask',
    },
  ],
  good: [
    'She said “no” and left.',
    'Home » News » Sport',
    { text: '«\u202FBonjour\u202F», dit-elle.', lang: 'fr' },
    { text: 'Er sagte: „Nein.“', lang: 'de' },
  ],
};
export default rule;

/** The outermost foreign pairs, each with the pairs inside it. */
function* foreignOnes(
  text: string,
  pairs: readonly Quotation[],
): Iterable<Quotation & { inner: Quotation[] }> {
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i]!;
    if (!FOREIGN.test(text[pair.start]! + text[pair.end]!)) continue;
    const inner: Quotation[] = [];
    while (i + 1 < pairs.length && pairs[i + 1]!.start < pair.end) inner.push(pairs[++i]!);
    yield { ...pair, inner };
  }
}

/** The pair and all pairs in it with English marks, and without the spaces that French wants. */
function inEnglish(
  text: string,
  pair: Quotation,
  inner: readonly Quotation[],
  style: 'curly' | 'straight',
): string {
  const marks = new Map<number, string>();
  for (const { start, end, depth } of [pair, ...inner]) {
    const { open, close } = englishPair(style, depth);
    marks.set(start, open).set(end, close);
    for (let at = start + 1; BLANK.test(text[at]!); at++) marks.set(at, '');
    for (let at = end - 1; BLANK.test(text[at]!); at--) marks.set(at, '');
  }
  let result = '';
  for (let at = pair.start; at <= pair.end; at++) result += marks.get(at) ?? text[at];
  return result;
}
