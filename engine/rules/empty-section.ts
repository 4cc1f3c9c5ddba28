import type { Block } from '../block.ts';
import { type DocumentHit, documentRule, type Gathered } from '../rule.ts';

/** A block that may be a section's shell: its role, and its length in UTF-16 units. */
interface Shell {
  readonly is: 'heading' | 'empty item' | 'other';
  readonly length: number;
}

export default documentRule<Shell>({
  id: 'empty-section',
  title: 'A heading or list item with nothing in it',
  family: 'Truncation',
  class: 'hint',
  version: 1,
  languages: 'any',
  why: 'Lists of links and frames below an article are no text, and only their heading or their bullets come along.',
  source: 'https://aclanthology.org/2021.acl-demo.15/',
  gather({ text, kind }: Block): Shell {
    if (kind === 'heading') return { is: 'heading', length: text.length };
    return {
      is: kind === 'item' && text.trim() === '' ? 'empty item' : 'other',
      length: text.length,
    };
  },
  *review(shells: readonly Gathered<Shell>[]): Iterable<DocumentHit> {
    for (const [at, { index, fact }] of shells.entries()) {
      // A heading before another may be the title of both; one that ends the text has nothing.
      const last = at > 0 && at === shells.length - 1 && fact.is === 'heading';
      if (!last && fact.is !== 'empty item') continue;
      yield {
        index,
        start: 0,
        end: fact.length,
        message: last
          ? 'Nothing stands under this heading. Is a part missing, or should it go?'
          : 'This list item is empty. Should it go?',
        fixes: [{ do: 'delete-block' }],
      };
    }
  },
  bad: [
    {
      text: 'The road is open.\n\n[[On the same subject]]',
      kind: ['paragraph', 'heading'],
      fixed: 'The road is open.',
    },
    {
      text: 'the first key\n\n[[]]\n\nthe second key',
      kind: 'item',
      fixed: 'the first key\n\nthe second key',
    },
  ],
  good: [
    { text: 'The bridge', kind: 'heading' },
    { text: 'The bridge\n\nIts history\n\nIt is old.', kind: ['heading', 'heading', 'paragraph'] },
  ],
});
