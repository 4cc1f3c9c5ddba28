import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';

const rule: BlockRule = {
  id: 'repeated-word',
  title: 'A word said twice',
  family: 'Repetition',
  class: 'safe',
  version: 1,
  languages: 'any',
  why: 'A decoder that loses its place in the source says the last word again.',
  source: 'https://aclanthology.org/2021.naacl-main.92/',
  *check(block: Block): Iterable<Hit> {
    const { text, words } = block;
    for (let i = 1; i < words.length; i++) {
      const [first, second] = [words[i - 1]!, words[i]!];
      if (first.lower !== second.lower || !/^[ \t\n]+$/.test(text.slice(first.end, second.start)))
        continue;
      yield {
        start: first.start,
        end: second.end,
        message: `“${first.text}” twice in a row; expected once.`,
        fixes: [{ do: 'replace', text: text.slice(first.start, first.end) }],
      };
    }
  },
  bad: [
    {
      text: 'They began an electric [[offensive offensive]] in spring.',
      fixed: 'They began an electric offensive in spring.',
    },
  ],
  good: ['The crew had drinks in Bora, Bora is an island.'],
};
export default rule;
