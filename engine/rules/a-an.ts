import { articleFor } from '../article-sound.ts';
import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { askOnce, wordTrait } from '../spelling.ts';

/** What may stand between an article and its word. */
const BETWEEN = /^\s["“‘'([«]?[$£€#]?$/;
/** Words that no article precedes: the letter is a name then, or another rule's matter. */
const NO_NOUN = new Set(
  'a an and are as at if in into is it of on or our out am i up under upon us until unless'.split(
    ' ',
  ),
);
/** The article that the word wants; null where it wants none, or either will do. */
const articleOf = askOnce(({ text, lower }) =>
  NO_NOUN.has(lower) ? null : (articleFor(text.replace(/['’].*$/, '')) ?? null),
);
const ARTICLE = wordTrait(({ lower }) => lower === 'a' || lower === 'an');

const rule: BlockRule = {
  id: 'a-an',
  title: '“A” before a vowel sound, or “an” before a consonant sound',
  family: 'Wording',
  class: 'safe',
  version: 1,
  languages: ['en'],
  needs: [ARTICLE],
  why: 'The article is chosen before the word behind it is settled, and sound is not in the spelling.',
  source: 'https://www.merriam-webster.com/grammar/is-it-a-or-an',
  *check({ text, words }: Block): Iterable<Hit> {
    for (let i = 0; i + 1 < words.length; i++) {
      if (!words[i]!.is(ARTICLE)) continue;
      const { start, end, lower } = words[i]!;
      const next = words[i + 1]!;
      const right = articleOf(next);
      if (right === null || right === lower) continue;
      if (!BETWEEN.test(text.slice(end, next.start))) continue;
      const written = text.slice(start, end);
      if (!standsAsArticle(text, start, written)) continue;
      const fixed = /^A/.test(written) ? `A${right.slice(1)}` : right;
      yield {
        start,
        end,
        message: `“${written}” before “${next.text}”; expected “${fixed}”, by the sound.`,
        fixes: [{ do: 'replace', text: fixed }],
      };
    }
  },
  bad: [
    { text: 'The firm opened [[a]] office in Bora.', fixed: 'The firm opened an office in Bora.' },
    { text: '[[An]] great day began.', fixed: 'A great day began.' },
    { text: 'She married [[an]] European.', fixed: 'She married a European.' },
    {
      text: 'It took [[a]] hour, then [[an]] half hour.',
      fixed: 'It took an hour, then a half hour.',
    },
    {
      text: 'He wrote to [[a]] MP about [[a]] “open” road.',
      fixed: 'He wrote to an MP about an “open” road.',
    },
    {
      text: 'They found [[a]] 18-year-old and [[an]] 19-year-old.',
      fixed: 'They found an 18-year-old and a 19-year-old.',
    },
    {
      text: 'It was [[an]] one-off, said [[an]] UN official.',
      fixed: 'It was a one-off, said a UN official.',
    },
  ],
  good: [
    'A European, an hour, a one-off, an MP, a UN envoy, an 8 per cent rise and an 11,000-mile trip.',
    'An $8 ticket, a $100 fine, an X-ray, a U-turn, an honest man, a uniform and an unimportant note.',
    'A historic day for some is an historic day for others.',
    'Vitamin A is found in carrots.',
    'A is the first letter.',
    'She has a NASA badge, an NHS card and a LED lamp.',
    'They played in Serie A under a new coach in a usual way, with a ewe and a eulogy.',
  ],
};
export default rule;

/** Not the letter in “Serie A”, “plan A”, “rock-an-roll” or “7 a”. */
function standsAsArticle(text: string, start: number, written: string): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (/[-'’.@/&\w\uFFFC]$/.test(before)) return false;
  if (/^A/.test(written) && before !== '' && !/[.!?:"“‘'(«\n—–]\s?$/.test(before)) return false;
  return written !== 'AN' && !/\d\s$/.test(before);
}
