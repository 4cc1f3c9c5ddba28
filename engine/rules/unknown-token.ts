import type { Block } from '../block.ts';
import { removalSpan } from '../removal.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

const NAMES = 'unk|UNK|Unk|pad|PAD|bos|eos|BOS|EOS|mask|MASK|cls|CLS|sep|SEP|oov|OOV';
/**
 * A model's own signs: an unknown word, padding, a text's edges; and white space spelt as a string
 * escape. Backticks around them are the same slip.
 */
const TOKEN = new RegExp(
  `< ?/?(?:${NAMES}|extra_id_\\d+) ?>|<\\|[a-z_]{2,20}\\|>|\\[ ?(?:UNK|PAD|MASK|CLS|SEP) ?\\]|[⁇▁]|(?<=[a-z])@@(?= )|(?<![\\w:])\\\\{1,2}[tnr]|(?<=[a-z])\\\\[tnr](?![a-z])`,
  'g',
);
const MAYBE = /[<\\⁇▁]|@@|\[ ?[UPMCS][NALE]/;

const rule: BlockRule = {
  id: 'unknown-token',
  title: 'A sign of the model’s own left in the text',
  family: 'Residue',
  class: 'ask',
  version: 1,
  languages: 'any',
  needs: [trait({ signs: /[<\\⁇▁]|@@|\[ ?$/ })],
  why: 'A word outside the model’s vocabulary becomes a sign for “unknown”, which the decoder copies out.',
  source: 'https://aclanthology.org/P15-1002/',
  *check({ text }: Block): Iterable<Hit> {
    if (!MAYBE.test(text)) return;
    for (const [start, end] of runsOf(text)) {
      const written = text.slice(start, end);
      const shown = written.length > 24 ? `${written.slice(0, 20).trimEnd()} …` : written;
      const isGlued = isLetter(text[start - 1]) || isLetter(text[end]);
      if (isGlued && !written.includes('@@') && !written.startsWith('\\'))
        yield {
          start,
          end,
          message: `“${shown}” stands for letters that the model could not write. What is the word?`,
          fixes: [],
        };
      else if (written === '@@')
        yield {
          start,
          end: end + 1,
          message: 'A word is cut in two by the tokeniser’s joint; expected one word.',
          fixes: [{ do: 'replace', text: '' }],
        };
      else
        yield {
          ...removalSpan(text, start, end),
          message: `“${shown}” is a sign of the model’s own, often for a missing word. What belongs here?`,
          fixes: [{ do: 'replace', text: '' }],
        };
    }
  },
  bad: [
    { text: 'We never[[ <unk>]] saw the reply.', fixed: 'We never saw the reply.' },
    { text: '[[`<unk>` ]]Māori gather here.', fixed: 'Māori gather here.' },
    { text: 'All who translated the kur[[<unk>]]an agree.' },
    { text: 'Known as[[ <unk> <unk> <unk>]].', fixed: 'Known as.' },
    { text: 'The[[ ⁇]] river rose.', fixed: 'The river rose.' },
    { text: '8.[[ \\t]] A problem with leaks.', fixed: '8. A problem with leaks.' },
    { text: 'They sing a hel[[@@ ]]lo at dawn.', fixed: 'They sing a hello at dawn.' },
    { text: 'The end.[[<|endoftext|>]]', fixed: 'The end.' },
  ],
  good: [
    'The file C:\\temp\\new is on the disk D:\\tools.',
    'If a < b and b > c, the mask stays on.',
    'She asked him [sic] twice??',
  ],
};
export default rule;

const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** Signs with at most a blank between them are one place. */
function runsOf(text: string): [number, number][] {
  const runs: [number, number][] = [];
  for (const match of text.matchAll(TOKEN)) {
    const isTicked = text[match.index - 1] === '`' && text[match.index + match[0].length] === '`';
    const start = match.index - (isTicked ? 1 : 0);
    const end = match.index + match[0].length + (isTicked ? 1 : 0);
    const last = runs.at(-1);
    if (last && text.slice(last[1], start).trim() === '') last[1] = end;
    else runs.push([start, end]);
  }
  return runs;
}
