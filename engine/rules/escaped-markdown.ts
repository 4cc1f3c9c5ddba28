import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

/** A backslash before a sign that Markdown reads, with or without a blank; `1\.` of a list. */
const ESCAPE = /(?<![:\\¯])\\{1,2} ?[*_[\]()#>~|`+!-]|(?<=\d)\\\./g;
/** Paths, formulas of TeX, and faces made of signs have backslashes of their own. */
const OTHER_USE = /\\[a-zA-Z]{2,}|\\[[(][^\\\n]*\\[\])]|[A-Za-z]:\\|¯\\|\\o/;

const rule: BlockRule = {
  id: 'escaped-markdown',
  title: 'A backslash that Markdown should have taken away',
  family: 'Residue',
  class: 'ask',
  version: 1,
  languages: 'any',
  needs: [trait({ signs: /\\/ })],
  why: 'Escapes of the source are translated as text, often with a blank that makes them useless.',
  source: 'https://spec.commonmark.org/0.31.2/#backslash-escapes',
  *check({ text }: Block): Iterable<Hit> {
    if (OTHER_USE.test(text)) return;
    for (const { index, 0: written } of text.matchAll(ESCAPE)) {
      // A word that the backslash touched keeps its blank.
      const parts =
        written.includes(' ') && /\w/.test(text[index - 1] ?? '') && !/[_*\])]$/.test(written);
      const sign = parts ? written.slice(-2) : written.at(-1)!;
      yield {
        start: index,
        end: index + written.length,
        message: `“${written}” shows its backslash; expected “${sign.trim()}”.`,
        fixes: [{ do: 'replace', text: sign }],
      };
    }
  },
  bad: [
    { text: 'A price of 5[[\\*]] and more.', fixed: 'A price of 5* and more.' },
    { text: 'Our old_name[[\\ _]]new is known.', fixed: 'Our old_name_new is known.' },
    { text: 'Our page[[\\ -]] a channel.', fixed: 'Our page - a channel.' },
    { text: 'Item 1[[\\.]] begins here.', fixed: 'Item 1. begins here.' },
    { text: 'He ranks [[\\#]]1 in town.', fixed: 'He ranks #1 in town.' },
  ],
  good: [
    'The file C:\\_old is gone.',
    'The shrug is ¯\\_(ツ)_/¯ and the wave is \\o/.',
    'TeX writes \\(x + y\\) and \\alpha.',
  ],
};
export default rule;
