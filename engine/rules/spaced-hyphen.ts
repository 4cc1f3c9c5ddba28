import type { Block } from '../block.ts';
import type { BlockRule, Class, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';
import { COMPOUNDS, FIRST_PARTS, NUMBERS, PREFIXES, SECOND_PARTS } from '../words/compounds.ts';
import { FUNCTION_WORDS } from '../words/function-words.ts';

const HYPHEN = /(?<=[A-Za-z\d])[ \u00A0][-‐][ \u00A0](?=[A-Za-z])/g;
const ONE_SIDED = /(?<=[a-z])(?:[ \u00A0]-(?=[a-z])|-[ \u00A0](?=[a-z]))/g;
const COMPOUND = /(?<![A-Za-z-])[A-Za-z]{2,24}-[A-Za-z]{2,24}(?![A-Za-z-])/g;
const LINK_AFTER = /^(?:of|to|in|on|by|the|at|for|up|as)[ \u00A0][-‐][ \u00A0][A-Za-z]/;
const LINK_BEFORE = /[A-Za-z][ \u00A0][-‐][ \u00A0](?:of|to|in|on|by|the|at|for|up|as)$/;
const WORD_BEFORE = /(?<![A-Za-z\d])[A-Za-z\d'’]+$/;
const WORD_AFTER = /^[A-Za-z]+/;
const LONGEST = 24;
/** “Two- and three-part”: the first hyphen waits for the second part. */
const SUSPENDED = /^(?:and|or|to|nor|but|und)\b/;

const rule: BlockRule = {
  id: 'spaced-hyphen',
  title: 'Blanks around a hyphen',
  family: 'Punctuation',
  class: 'ask',
  version: 1,
  languages: ['en'],
  needs: [trait({ signs: / -|- / })],
  why: 'A tokeniser cuts a compound at its hyphen, and the parts are not put together again.',
  source: 'https://www.grammarbook.com/punctuation/hyphens.asp',
  *check({ text }: Block): Iterable<Hit> {
    let written: ReadonlySet<string> | undefined;
    for (const { 0: match, index } of text.matchAll(HYPHEN)) {
      const end = index + match.length;
      const before = wordBefore(text, index);
      const after = wordAfter(text, end);
      const sure = judge(before, after) ?? (isChain(text, index, end) ? 'ask' : undefined);
      written ??= sure ? undefined : compoundsOf(text);
      if (sure || written!.has(`${before}-${after}`)) yield hit(index, end, sure ?? 'ask');
    }
    for (const { 0: match, index } of text.matchAll(ONE_SIDED)) {
      const end = index + match.length;
      const after = wordAfter(text, end);
      if (SUSPENDED.test(after) || !judge(wordBefore(text, index), after)) continue;
      yield hit(index, end, 'ask');
    }
  },
  bad: [
    {
      text: 'It moves in three[[ - ]]dimensional space on green[[ - ]]headed pins.',
      fixed: 'It moves in three-dimensional space on green-headed pins.',
    },
    {
      text: 'They co[[ - ]]wrote twenty[[ - ]]two songs.',
      fixed: 'They co-wrote twenty-two songs.',
      class: 'safe',
    },
    {
      text: 'A long[[- ]]term plan for a 5[[ - ]]year term.',
      fixed: 'A long-term plan for a 5-year term.',
    },
    {
      text: 'A state[[ - ]]of[[ - ]]the[[ - ]]art bridge, so[[ - ]]called.',
      fixed: 'A state-of-the-art bridge, so-called.',
    },
    {
      text: 'A well-read man is well[[ - ]]read at home.',
      fixed: 'A well-read man is well-read at home.',
    },
  ],
  good: [
    'Two- and three-part songs, and a first- or second-hand book.',
    { text: 'He was tall - so they said - and kind.', hints: ['hyphen-as-dash'] },
    { text: 'The trip took years - time well spent.', hints: ['hyphen-as-dash'] },
  ],
};
export default rule;

const wordBefore = (text: string, at: number) =>
  (WORD_BEFORE.exec(text.slice(Math.max(0, at - LONGEST), at))?.[0] ?? '')
    .toLowerCase()
    .replace('’', "'");
const wordAfter = (text: string, at: number) =>
  (WORD_AFTER.exec(text.slice(at, at + LONGEST))?.[0] ?? '').toLowerCase();

function hit(start: number, end: number, sure: Class): Hit {
  return {
    start,
    end,
    class: sure,
    message: 'A space beside a hyphen; expected none.',
    fixes: [{ do: 'replace', text: '-' }],
  };
}

/** How sure it is that the two make one word; undefined where the sign may be a dash. */
function judge(before: string, after: string): Class | undefined {
  // “Pre - and post-war” waits for its second part; “his old self - tired” is no compound.
  if (PREFIXES.has(before) && !FUNCTION_WORDS.has(after)) return before === 'self' ? 'ask' : 'safe';
  if (/^(?:twen|thir|for|fif|six|seven|eigh|nine)ty$/.test(before) && NUMBERS.has(after))
    return 'safe';
  if (COMPOUNDS.has(`${before}-${after}`)) return 'ask';
  if (!SECOND_PARTS.has(after)) return undefined;
  return FIRST_PARTS.has(before) || NUMBERS.has(before) || /^\d+$/.test(before) || /ed$/.test(after)
    ? 'ask'
    : undefined;
}

/** State - of - the - art: no prose has one small word between two dashes. */
function isChain(text: string, start: number, end: number): boolean {
  return (
    LINK_AFTER.test(text.slice(end, end + 8)) || LINK_BEFORE.test(text.slice(start - 8, start))
  );
}

/** The compounds that the text writes with a plain hyphen. */
function compoundsOf(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(COMPOUND)].map(([compound]) => compound.toLowerCase()));
}
