import type { Block } from '../block.ts';
import type { BlockRule, Class, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';
import { FUNCTION_WORDS } from '../words/function-words.ts';

const SLASH = /(?<=[^\s/:\uFFFC])[ \u00A0\u202F]\/[ \u00A0\u202F](?=[^\s/\uFFFC])/g;
/** A slash with a space after it alone; what has a dot, a colon or another slash is an address. */
const AFTER_ALONE = /(?<=(?:^|\s)[a-z]{2,20})\/[ \u00A0\u202F](?=[a-z]{2})/g;
const UNIT = /(?:^|[\s\d])(?:[kcm]?m|[kmµ]?g|l|kW|MB|GB|k?cal)$/;
const LONGEST = 24;

const rule: BlockRule = {
  id: 'spaced-slash',
  title: 'Blanks around a slash',
  family: 'Punctuation',
  class: 'ask',
  version: 1,
  languages: ['en'],
  needs: [trait({ signs: / \/|\/ |[\u00A0\u202F]\// })],
  why: 'A tokeniser takes the slash for a word of its own, and the spaces stay.',
  source: 'https://www.grammarbook.com/punctuation/slash.asp',
  *check({ text }: Block): Iterable<Hit> {
    for (const { 0: match, index } of text.matchAll(SLASH)) {
      const before = /\S*$/.exec(text.slice(Math.max(0, index - LONGEST), index))![0];
      const end = index + match.length;
      const after = /^\S*/.exec(text.slice(end, end + LONGEST))![0];
      const sure = judge(before, after, text.slice(Math.max(0, index - LONGEST), index));
      if (sure) yield hit(index, end, sure);
    }
    for (const { 0: match, index } of text.matchAll(AFTER_ALONE))
      yield hit(index, index + match.length, 'ask');
  },
  bad: [
    {
      text: 'It went at 50 km[[ / ]]h on 3[[ / ]]4 of its power.',
      fixed: 'It went at 50 km/h on 3/4 of its power.',
      class: 'safe',
    },
    {
      text: 'The crew and[[ / ]]or the owner pay.',
      fixed: 'The crew and/or the owner pay.',
      class: 'safe',
    },
    {
      text: 'The owner[[ / ]]director and the reader[[/ ]]writer came.',
      fixed: 'The owner/director and the reader/writer came.',
    },
  ],
  good: [
    'The owner/director left for 24/7 work.',
    'The boats come home at fall of night / With nets, and songs, and a lamp for light.',
    { text: 'Photo: City archive / Flickr', hints: ['spaced-slash', 'boilerplate'] },
    'Read it on https://example.org/ today or in /etc/hosts.',
  ],
};
export default rule;

function hit(start: number, end: number, sure: Class): Hit {
  return {
    start,
    end,
    class: sure,
    message: 'A space beside a slash; expected none.',
    fixes: [{ do: 'replace', text: '/' }],
  };
}

/** How sure it is that the slash joins the two words; undefined where it parts lines or credits. */
function judge(before: string, after: string, left: string): Class | undefined {
  if (after.includes('://')) return undefined;
  if (/\d$/.test(before) && /^\d/.test(after)) return 'safe';
  if (UNIT.test(left) && /^[a-z²³]/.test(after)) return 'safe';
  if (before === 'and' && after.startsWith('or')) return 'safe';
  if (/[,.;:!?”"’]$/.test(before)) return undefined;
  if (!/[a-z]$/.test(before) || !/^[A-Z][a-z]/.test(after)) return 'ask';
  // A line of a poem starts with a capital; so does the name that a picture is credited to.
  if (FUNCTION_WORDS.has(/^[A-Za-z]+/.exec(after)![0].toLowerCase())) return undefined;
  return /[A-Z]/.test(before) ? 'ask' : 'hint';
}
