import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

/** Signs in a row, each parted from its tag; a letter must open the tag: `# 1` is a number. */
const TAG = /#[ \u00A0]{1,2}([\p{L}_][\p{L}\p{N}\p{M}_]*)/gu;
/** After these `#` stands for the word “number”, or for itself. */
const NO_TAG =
  /^(?:a(?:nd|s|t)|by|can|for|from|i[ns]|must|o[fnr]|to|wa?s|will|with|one|two|three|four|five|six|seven|eight|nine|ten|sign|symbol|key)$/i;
/** Glued to what stands before; or sharp, after a note or a language named by one letter. */
const OTHER_SIGN = /(?:[\p{L}\p{N}_#&/\\]|(?<![\p{L}\p{N}])[A-GJ]\s)$/u;

const rule: BlockRule = {
  id: 'broken-hashtag',
  title: 'A hashtag parted from its sign',
  family: 'Residue',
  class: 'ask',
  version: 1,
  languages: 'any',
  needs: [trait({ signs: /#[ \u00A0]/ })],
  why: 'The tokeniser splits the sign from the word, and nothing glues them together again.',
  source: 'https://help.x.com/en/using-x/how-to-use-hashtags',
  *check({ text }: Block): Iterable<Hit> {
    for (const match of text.matchAll(TAG)) {
      const word = match[1]!;
      const end = match.index + match[0].length;
      const before = text.slice(Math.max(0, match.index - 3), match.index);
      if (NO_TAG.test(word) || OTHER_SIGN.test(before)) continue;
      if (isHeadingMark(text, match.index, end, word)) continue;
      yield {
        start: match.index,
        end,
        message: `A space after the sign in “${match[0]}”; expected “#${word}”, or the word alone.`,
        fixes: [
          { do: 'replace', text: `#${word}` },
          { do: 'replace', text: word, label: 'No hashtag' },
        ],
      };
    }
  },
  bad: [
    {
      text: 'Cars turn from transport into [[# gadgets]] on wheels.',
      fixed: 'Cars turn from transport into #gadgets on wheels.',
    },
    {
      text: 'The harbour at night [[# OldHarbour]] [[# boats]]',
      fixed: 'The harbour at night #OldHarbour #boats',
    },
    { text: 'See [[# FSB]] [[# spies]]', fixed: 'See #FSB #spies' },
    { text: '[[# Lisbon]] [[# travel]]', fixed: '#Lisbon #travel' },
    { text: '[[# WinterFair]] opens today.', fixed: '#WinterFair opens today.' },
    { text: 'Читайте также [[# новости]] дня.', lang: 'ru', fixed: 'Читайте также #новости дня.' },
  ],
  good: [
    '# Heading of a pasted file',
    '## Second heading',
    'He finished # 1 in the race and # 2 on points.',
    'The # of visitors grew, and the number sign # is also a hash.',
    'Tools for C # developers, and a prelude in F # minor.',
    'Give your phone # and room # at the desk; see Step # two.',
    'They tagged it #harbour and #boats.',
  ],
};
export default rule;

/** `# Title` opening a line is Markdown's heading, unless it is written as no title is. */
function isHeadingMark(text: string, start: number, end: number, word: string): boolean {
  if (start > 0 && text[start - 1] !== '\n') return false;
  const isTagCase = /\p{Ll}\p{Lu}|_/u.test(word);
  return !isTagCase && !/^\s+#\s?[\p{L}_]/u.test(text.slice(end, end + 8));
}
