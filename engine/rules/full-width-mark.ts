import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

const RUN = /[\uFF01-\uFF5E。、【】〔〕]+/g;
const NARROW: Readonly<Record<string, string>> = {
  '。': '.',
  '、': ',',
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
};
const LATIN = /[A-Za-z\d\u00C0-\u024F]/;
/** Chinese and Japanese keep their marks, in a quotation and in a name. */
const EAST = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7A3]/;

const rule: BlockRule = {
  id: 'full-width-mark',
  title: 'A mark or letter as wide as a Chinese sign',
  family: 'Punctuation',
  class: 'safe',
  version: 1,
  languages: ['en'],
  needs: [trait({ signs: /[\uFF01-\uFF5E。、【】〔〕]/ })],
  why: 'Chinese and Japanese have wide forms of marks, digits and letters; systems copy them.',
  source: 'https://en.wikipedia.org/wiki/Halfwidth_and_fullwidth_forms',
  *check({ text }: Block): Iterable<Hit> {
    for (const { 0: run, index } of text.matchAll(RUN)) {
      const end = index + run.length;
      const before = text.slice(0, index).trimEnd().at(-1) ?? '';
      const after = text.slice(end, end + 2).trimStart()[0] ?? '';
      if (EAST.test(before) || EAST.test(after)) continue;
      if (!LATIN.test(before) && !LATIN.test(after)) continue;
      const plain = [...run]
        .map(narrow)
        .join('')
        .replace(/(?<=[A-Za-z\d])[([]/g, ' $&');
      const glued = /[,.;:!?)\]]$/.test(plain) && LATIN.test(text[end] ?? '');
      const opens = /^[([]/.test(plain) && LATIN.test(text[index - 1] ?? '');
      yield {
        start: index,
        end,
        class: /[【】〔〕]/.test(run) ? 'ask' : 'safe',
        message: `“${run}” in its wide form; expected “${plain}”.`,
        fixes: [{ do: 'replace', text: `${opens ? ' ' : ''}${plain}${glued ? ' ' : ''}` }],
      };
    }
  },
  bad: [
    {
      text: 'The bridge[[，]]built in [[１９３２（]]or so[[），]]is shut[[。]]',
      fixed: 'The bridge, built in 1932 (or so), is shut.',
    },
    { text: 'Type: [[【]]large[[】]]', fixed: 'Type: [large]', class: 'ask' },
  ],
  good: ['The price (a low one) is $5, they say.'],
};
export default rule;

function narrow(char: string): string {
  return NARROW[char] ?? String.fromCodePoint(char.codePointAt(0)! - 0xfee0);
}
