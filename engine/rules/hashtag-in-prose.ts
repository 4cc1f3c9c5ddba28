import type { Block } from '../block.ts';
import { isEnglishWord } from '../english.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';
import { BRANDS } from '../words/brands.ts';

const TAG = /(?<![\p{L}\p{N}_&/#])#(\p{L}[\p{L}\p{N}_]*)/gu;
/** The text is about tags, or about places where a tag leads somewhere. */
const ABOUT_TAGS = /\b(?:hashtags?|tagged|tweet\w*|twitter|instagram|tiktok)\b/i;
/** Colours, and tags of several words run together: what is lost without the sign. */
const MEANT_AS_TAG = /^[0-9a-f]{3}(?:[0-9a-f]{3})?$|\p{Ll}\p{Lu}|_|\p{L}\d+$/u;
const MOVEMENT = /^(?:\s|[”"’])*(?:hashtag|movement|campaign|challenge|trend|tag)\b/i;

const rule: BlockRule = {
  id: 'hashtag-in-prose',
  title: 'A hashtag in the middle of a sentence',
  family: 'Residue',
  class: 'ask',
  version: 1,
  languages: ['en'],
  needs: [trait({ signs: /#/ })],
  why: 'The source tags names for its site’s search; in another page the tags lead nowhere and lose their capitals.',
  source: 'https://help.x.com/en/using-x/how-to-use-hashtags',
  *check({ text }: Block): Iterable<Hit> {
    if (ABOUT_TAGS.test(text)) return;
    const tags = [...text.matchAll(TAG)];
    const tail = tailOfTags(text, tags);
    for (const { index, 0: written, 1: word } of tags) {
      const end = index + written.length;
      if (index >= tail || MEANT_AS_TAG.test(word!)) continue;
      if (MOVEMENT.test(text.slice(end, end + 16))) continue;
      // A line that opens so is a heading of Markdown without its blank.
      if (index === 0 && /^\p{Lu}/u.test(word!)) continue;
      const name = nameOf(word!);
      yield {
        start: index,
        end,
        message: `“${written}” is a hashtag inside a sentence; expected “${name}”.`,
        fixes: [
          { do: 'replace', text: name },
          ...(name === word ? [] : [{ do: 'replace' as const, text: word! }]),
        ],
      };
    }
  },
  bad: [
    {
      text: 'You have read about [[#apple]], [[#foxconn]] and Baidu in our pages.',
      fixed: 'You have read about Apple, Foxconn and Baidu in our pages.',
    },
    {
      text: 'They turn into [[#gadgets]] on wheels.',
      fixed: 'They turn into gadgets on wheels.',
    },
    { text: '[[#xiaomi]] uses the same plan.', fixed: 'Xiaomi uses the same plan.' },
    { text: 'The [[#BMW]] works are shut.', fixed: 'The BMW works are shut.' },
    { text: 'In [[#lisbon]] it rained.', fixed: 'In Lisbon it rained.' },
  ],
  good: [
    '#science #health #food',
    'The fair opens on Monday. #harbour #boats',
    'People used the hashtag #OnTheMoon and #boats on Twitter.',
    'He hopes that the #istandwithann movement grows.',
    'The colour is #ffcc00, and he finished #1.',
    'See issue #12 and C#.',
  ],
};
export default rule;

/** Where the tags begin that only other tags follow: they are no part of the sentence. */
function tailOfTags(text: string, tags: readonly RegExpExecArray[]): number {
  let tail = text.length;
  for (const { index, 0: written } of [...tags].reverse()) {
    if (/[^\s,;]/.test(text.slice(index + written.length, tail))) break;
    tail = index;
  }
  return tail;
}

/** The word as prose has it: a name has a capital, a common noun none. */
function nameOf(word: string): string {
  if (word !== word.toLowerCase()) return word;
  const isCommon = isEnglishWord(word) && !BRANDS.has(word);
  return isCommon ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
