import type { Block } from '../block.ts';
import { type DocumentHit, documentRule, type Gathered } from '../rule.ts';
import type { Word } from '../tokens.ts';

/** Fewer words are a caption or a refrain. */
const SHORTEST = 8;
/** Part of their runs of three words that two paragraphs share when one is the other, a little changed. */
const ALIKE = 0.7;
/** With fewer runs to compare, two short paragraphs on one thing look alike. */
const FEWEST = 4;

/** What is kept of a paragraph: its length in UTF-16 units and its words, as numbers. */
interface Print {
  readonly length: number;
  /** All the words. */
  readonly whole: number;
  /** About one in four of the runs of three words, chosen by their own value. */
  readonly some: readonly number[];
}

export default documentRule<Print>({
  id: 'repeated-paragraph',
  title: 'A paragraph said twice',
  family: 'Repetition',
  class: 'ask',
  version: 1,
  languages: 'any',
  why: 'Long texts are translated in overlapping pieces, and a paragraph can come out with both.',
  source: 'https://aclanthology.org/2022.findings-acl.277/',
  gather({ text, kind, words }: Block): Print | undefined {
    if (words.length < SHORTEST || kind === 'heading' || kind === 'cell') return undefined;
    return { length: text.length, ...printOf(words) };
  },
  *review(prints: readonly Gathered<Print>[]): Iterable<DocumentHit> {
    const wholes = new Set<number>();
    const latest = new Map<number, number>();
    for (const [at, { index, fact }] of prints.entries()) {
      const same = wholes.has(fact.whole);
      wholes.add(fact.whole);
      const share = likest(fact, at, latest);
      if (!same && (share < ALIKE || fact.some.length < FEWEST)) continue;
      yield {
        index,
        start: 0,
        end: fact.length,
        message: same
          ? 'This paragraph stood in the text already. Is once enough?'
          : 'This paragraph is almost the same as an earlier one. Is one of them enough?',
        fixes: [{ do: 'delete-block' }],
      };
    }
  },
  bad: [
    {
      text: 'The complex has four hundred homes and a garden.\n\nNobody lives there.\n\n[[The complex has four hundred homes and a garden.]]',
      fixed: 'The complex has four hundred homes and a garden.\n\nNobody lives there.',
    },
    {
      text: 'The old complex by the river has four hundred homes, two schools and a garden, and yet nobody has lived in it since the builders left the town in the spring.\n\n[[The complex by the river has four hundred homes, two schools and a garden, and yet nobody has lived in it since the builders left the town in the spring.]]',
      fixed:
        'The old complex by the river has four hundred homes, two schools and a garden, and yet nobody has lived in it since the builders left the town in the spring.',
    },
  ],
  good: [
    'It was not so.\n\nThe road was long.\n\nIt was not so.',
    'The first bridge was built in 1901 by the city council.\n\nThe first tower was built in 1950 by the harbour board.',
  ],
});

function printOf(words: readonly Word[]): Pick<Print, 'whole' | 'some'> {
  const some: number[] = [];
  let [whole, last, lastButOne] = [0, 0, 0];
  for (const word of words) {
    const hash = word.spelling.shape;
    whole = mix(whole, hash);
    const run = mix(mix(lastButOne, last), hash);
    if ((run >>> 9) % 4 === 0) some.push(run);
    [lastButOne, last] = [last, hash];
  }
  return { whole, some };
}

function mix(a: number, b: number): number {
  const mixed = Math.imul(a ^ (a >>> 15), 0x85ebca6b) ^ b;
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
}

/**
 * The share of runs that a paragraph has in common with the earlier one it is likest to, taking for
 * each run the latest paragraph that has it; then adds the paragraph to `latest`.
 */
function likest({ some }: Print, at: number, latest: Map<number, number>): number {
  const common = new Map<number, number>();
  for (const run of some) {
    const other = latest.get(run);
    if (other !== undefined && other !== at) common.set(other, (common.get(other) ?? 0) + 1);
    latest.set(run, at);
  }
  let most = 0;
  for (const count of common.values()) most = Math.max(most, count);
  return most / some.length;
}
