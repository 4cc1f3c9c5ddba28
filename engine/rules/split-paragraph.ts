import type { Block } from '../block.ts';
import { type DocumentHit, documentRule, type Gathered } from '../rule.ts';
import type { Span } from '../sentences.ts';

/** Fewer words are a line of verse, an address or a name. */
const SHORTEST = 4;

/** What a paragraph's two edges show. */
interface Edges {
  /** The last word, where no sign ends the paragraph. */
  readonly open: Span | undefined;
  /** Whether the first word is written small. */
  readonly goesOn: boolean;
  /** Whether a hyphen cuts the last word in two. */
  readonly hyphen: boolean;
}

export default documentRule<Edges>({
  id: 'split-paragraph',
  title: 'A paragraph cut in two',
  family: 'Truncation',
  class: 'ask',
  version: 1,
  languages: 'any',
  why: 'Page breaks, pictures and the limits of a system part a sentence, and each part is translated alone.',
  source: 'https://aclanthology.org/2020.wmt-1.52/',
  gather({ text, kind, words }: Block): Edges | undefined {
    if (kind !== 'paragraph' && kind !== 'quote') return undefined;
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) return undefined;
    const open = words.length >= SHORTEST && OPEN.test(text.slice(last.end));
    const goesOn = first.start === 0 && words.length > 1 && STARTS_SMALL.test(text);
    if (!open && !goesOn) return undefined;
    const hyphen = text.charAt(last.end) === '-';
    return { open: open ? { start: last.start, end: last.end } : undefined, goesOn, hyphen };
  },
  *review(edges: readonly Gathered<Edges>[]): Iterable<DocumentHit> {
    for (const [at, { index, kind, fact }] of edges.entries()) {
      const next = edges[at + 1];
      if (!fact.open || next?.index !== index + 1 || next.kind !== kind) continue;
      if (!next.fact.goesOn) continue;
      yield {
        index,
        ...fact.open,
        message: 'The sentence goes on in the next paragraph. Do the two belong together?',
        fixes: [{ do: 'join-next', by: fact.hyphen ? '' : ' ' }],
      };
    }
  },
  bad: [
    {
      text: 'The council approved the plan for the [[bridge]]\n\nand the mayor signed it the same day.',
      fixed: 'The council approved the plan for the bridge and the mayor signed it the same day.',
    },
    {
      text: 'When the water had gone down [[again]],\n\nthe people came back to their houses.',
      fixed: 'When the water had gone down again, the people came back to their houses.',
    },
  ],
  good: [
    'The council approved the plan for the bridge.\n\nand so on, said the mayor.',
    'The firm makes three phones\n\niPhones are not among them.',
    { text: 'The plan for the old bridge\n\nand the tower', kind: ['heading', 'paragraph'] },
    { text: 'the keys of the house\n\nthe keys of the car', kind: 'item' },
    'Roses are red\n\nViolets are blue',
  ],
});

/** Nothing after the last word but a comma, dash or hyphen. */
const OPEN = /^\s*[,–—-]?\s*$/;
/** A small letter, and no brand that is written so: “iPhone”. */
const STARTS_SMALL = /^\p{Ll}(?!\p{Lu})/u;
