import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { wordTrait } from '../spelling.ts';

const rule: BlockRule = {
  id: 'glued-repeat',
  title: 'A word glued to its own copy',
  family: 'Repetition',
  class: 'ask',
  version: 1,
  languages: 'any',
  why: 'A word is built from pieces; a decoder that repeats itself can repeat all of them without a blank.',
  source: 'https://aclanthology.org/P16-1162/',
  *check(block: Block): Iterable<Hit> {
    for (const word of block.words) {
      if (!word.is(GLUED)) continue;
      const { start, end, text } = word;
      const once = text.slice(0, word.lower.length / 2);
      yield {
        start,
        end,
        message: `“${text}” is “${once}” twice without a blank. Is one enough?`,
        fixes: [{ do: 'replace', text: once }],
      };
    }
  },
  bad: [
    { text: 'He left the [[WhiteWhite]] House.', fixed: 'He left the White House.' },
    { text: 'A [[placeplace]] to rest.', fixed: 'A place to rest.' },
  ],
  good: [
    'They ate couscous and berries near Walla Walla, and a tartar danced the cancan.',
    'The patient had beriberi; the chicken was piripiri.',
  ],
};
export default rule;

const GLUED = wordTrait(({ text, lower }) => {
  if (lower.length < 6 || lower.length % 2 === 1) return false;
  const half = lower.length / 2;
  if (lower[0] !== lower[half] || !lower.endsWith(lower.slice(0, half))) return false;
  const isJoint = text[half] !== lower[half];
  if (!isJoint && (half < 4 || LAWFUL.has(lower) || !/[aeiouy]/.test(lower))) return false;
  return !/^(.)\1*$|\d/.test(lower);
});

/** Words that are a syllable pair said twice. */
const LAWFUL = new Set(['couscous', 'beriberi', 'piripiri', 'periperi', 'hulahula', 'chopchop']);
