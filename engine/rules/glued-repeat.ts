import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';

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
    for (const { start, end, text, lower } of block.words) {
      if (lower.length < 6 || lower.length % 2 === 1) continue;
      const half = lower.length / 2;
      if (lower[0] !== lower[half] || !lower.endsWith(lower.slice(0, half))) continue;
      const glued = text[half] !== lower[half];
      if (!glued && (half < 4 || LAWFUL.has(lower) || !/[aeiouy]/.test(lower))) continue;
      if (/^(.)\1*$|\d/.test(lower)) continue;
      const once = text.slice(0, half);
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

/** Words that are a syllable pair said twice. */
const LAWFUL = new Set(['couscous', 'beriberi', 'piripiri', 'periperi', 'hulahula', 'chopchop']);
