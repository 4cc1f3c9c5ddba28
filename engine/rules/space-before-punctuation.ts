import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

const CANDIDATE = /[ \t\u00A0\u202F][,.;:!?]/g;
const BLANK = /[ \t\u00A0\u202F]/;
/** What may follow the mark, where the space before it is wrong without a doubt. */
const AFTER = /[\s"'”’»)\]\uFFFC]/;
const NAMES: Readonly<Record<string, string>> = {
  ',': 'a comma',
  '.': 'a full stop',
  ';': 'a semicolon',
  ':': 'a colon',
  '!': 'an exclamation mark',
  '?': 'a question mark',
};

const rule: BlockRule = {
  id: 'space-before-punctuation',
  title: 'A space before a comma, full stop or other mark',
  family: 'Punctuation',
  class: 'safe',
  version: 1,
  languages: 'any',
  needs: [trait({ signs: /[ \t\u00A0\u202F][,.;:!?]/ })],
  why: 'French sets a space before tall marks, and systems that cut a text into tokens put spaces around every mark; not all of them are taken out again.',
  source: 'https://www.grammarbook.com/punctuation/spacing.asp',
  *check(block: Block): Iterable<Hit> {
    const { text } = block;
    for (const { index } of text.matchAll(CANDIDATE)) {
      const mark = text[index + 1]!;
      // French wants the space before its tall marks.
      if (block.lang === 'fr' && mark !== ',' && mark !== '.') continue;
      let start = index;
      while (start > 0 && BLANK.test(text[start - 1]!)) start--;
      const before = text[start - 1];
      if (before === undefined || /[\n([{“‘«.]/.test(before)) continue;
      const end = endOfMarks(text, index + 1);
      if (end === undefined) continue;
      const after = text[end] ?? '\n';
      // “2 : 1” is a score; “word ; word” between figures is a list of them.
      if (mark === ':' && /\d/.test(before) && /^[ \t]*\d/.test(text.slice(end, end + 4))) continue;
      const marks = text.slice(index + 1, end);
      if (AFTER.test(after))
        yield {
          start,
          end,
          message: `A space before ${NAMES[mark]}; expected none.`,
          fixes: [{ do: 'replace', text: marks }],
        };
      else if ((mark === ',' || mark === ';') && /[A-Za-z\u00C0-\u024F]/.test(after))
        yield {
          start,
          end,
          class: 'ask',
          message: `A space before ${NAMES[mark]} and none after it; expected the other way round.`,
          fixes: [{ do: 'replace', text: `${marks} ` }],
        };
    }
  },
  bad: [
    {
      text: 'The council approved the plan[[ ,]] but nobody read it[[ .]]',
      fixed: 'The council approved the plan, but nobody read it.',
    },
    { text: 'Hello[[ !]] Who is there[[ ?!]]', fixed: 'Hello! Who is there?!' },
    { text: 'The bridge “Vera”[[\u00A0:]] closed.', fixed: 'The bridge “Vera”: closed.' },
    {
      text: 'The plan was old[[ ,]]but it held.',
      fixed: 'The plan was old, but it held.',
      class: 'ask',
    },
    {
      text: 'Le pont est fermé[[ ,]] dit-elle.',
      lang: 'fr',
      fixed: 'Le pont est fermé, dit-elle.',
    },
  ],
  good: [
    'He hit .324 and wrote it in .NET that year.',
    'The score was 2 : 1 at half time.',
    'We will see you there :) said the note.',
    'Lighter\n: a flat boat that carries goods from a ship to the quay.',
    { text: '«\u202FBonjour\u202F!\u202F» dit-elle\u00A0: oui\u00A0; non\u00A0?', lang: 'fr' },
  ],
};
export default rule;

/** The end of the marks that start at `from`; undefined for an ellipsis or a smiling face. */
function endOfMarks(text: string, from: number): number | undefined {
  let end = from;
  while (end < text.length && /[,.;:!?]/.test(text[end]!)) end++;
  if (text.startsWith('..', from)) return undefined;
  const isFace = /[:;]/.test(text[from]!) && /[)(\]|/\\DPp-]/.test(text[end] ?? ' ');
  return isFace ? undefined : end;
}
