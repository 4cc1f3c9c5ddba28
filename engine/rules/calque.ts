import type { Block } from '../block.ts';
import { findCalques } from '../calque.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { calquesFor } from '../words/calques/index.ts';

const rule: BlockRule = {
  id: 'calque',
  title: 'A phrase carried over word for word',
  family: 'Wording',
  class: 'ask',
  version: 1,
  languages: ['en'],
  why: 'An idiom is translated by its words, because the whole was too rare in training to have a sense of its own.',
  source: 'https://aclanthology.org/2022.naacl-main.437/',
  *check(block: Block): Iterable<Hit> {
    const calques = findCalques(block, calquesFor(block.settings.sourceLang));
    for (const { calque, class: level, start, end, say } of calques) {
      const quote = block.text.slice(start, end).trim();
      const expected = say.filter((phrase) => phrase !== '').map((phrase) => `“${phrase}”`);
      const ending = expected.length === 0 ? '' : `; ${expected.join(' or ')}`;
      yield {
        start,
        end,
        class: level,
        message: `“${quote}” follows “${calque.from}” word for word${ending}?`,
        fixes: say.map((text) => ({ do: 'replace', text })),
      };
    }
  },
  bad: [
    {
      text: 'The board [[stepped on the same rake]] in May.',
      fixed: 'The board made the same mistake again in May.',
    },
    { text: 'It [[is not my beer]] who pays.', fixed: 'It is none of my business who pays.' },
    {
      text: 'The firm is active [[in this direction]].',
      sourceLang: 'ru',
      class: 'hint',
      fixed: 'The firm is active in this area.',
    },
    {
      text: 'The new reactor will [[enter into the system]] in May.',
      sourceLang: 'uk',
      fixed: 'The new reactor will come into service in May.',
    },
  ],
  good: [
    'He stepped on the rake in the garden.',
    'The ship struck underwater rocks.',
    'The firm is active in this direction.',
    { text: 'Walk in this direction, then turn left.', sourceLang: 'ru' },
    { text: 'Trade unions like the plan, and so do we.', sourceLang: 'ru' },
  ],
};
export default rule;
