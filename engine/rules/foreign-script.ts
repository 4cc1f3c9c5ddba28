import type { Block } from '../block.ts';
import { isNamed } from '../foreign-context.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

/** Languages that are not written in Latin letters. */
const OTHER_SCRIPT = new Set(
  'ru uk be bg sr mk kk ky tg mn zh ja ko ar he fa ur ps yi hi ne mr bn pa gu ta te kn ml si th lo km my ka hy el am'.split(
    ' ',
  ),
);
const RANGES =
  '\\u0370-\\u1DBF\\u1F00-\\u1FFF\\u2DE0-\\u2DFF\\u2E80-\\u2FDF\\u3005-\\u3007\\u3021-\\u30FF\\u3105-\\uA4CF\\uA960-\\uD7FF\\uF900-\\uFAFF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC\\uFF66-\\uFFDC';
const LETTER = new RegExp(`[${RANGES}]`);
/** Words of other scripts in a row; a blank, a comma or a hyphen may part them. */
const RUN = new RegExp(`[${RANGES}]+(?:[ ,\\u200C\\u200D-]{1,2}[${RANGES}]+)*`, 'g');
/** A Greek letter or two are signs of science. */
const SYMBOL = /^[\u0370-\u03FF]{1,2}$/;

/** Signs of Chinese and of web pages that English text does not have. */
const BRACKETS = /[【】〔〕〖〗]/g;
const ASCII: Readonly<Record<string, string>> = {
  '【': '[',
  '〔': '[',
  '〖': '[',
  '】': ']',
  '〕': ']',
  '〗': ']',
};
const DANGLING = /(?<=[\p{L}\p{N}.,!?;:”"’)]) ?[←-⇿≪≫»▲▼►◄▶◀]+$/u;
const SIGN = /[←-⇿≪≫▲▼►◄▶◀【】〔〕〖〗]/;

const rule: BlockRule = {
  id: 'foreign-script',
  title: 'Words in another script',
  family: 'Residue',
  class: 'ask',
  version: 1,
  languages: 'any',
  needs: [trait({ signs: new RegExp(`${SIGN.source}|${LETTER.source}`) })],
  why: 'A word or sign that the model does not know is copied as it is.',
  source: 'https://aclanthology.org/2021.wmt-1.73/',
  *check({ text, settings }: Block): Iterable<Hit> {
    if (OTHER_SCRIPT.has(settings.lang)) return;
    if (SIGN.test(text)) yield* signs(text);
    if (!LETTER.test(text)) return;
    for (const { index, 0: run } of text.matchAll(RUN)) {
      const end = index + run.length;
      if (SYMBOL.test(run) || isMixed(text, index, end)) continue;
      if (isGloss(text, index, end) || isNamed(text, index, end)) continue;
      yield {
        start: index,
        end,
        message: `“${run}” is in another script. What is it here?`,
        fixes: [],
      };
    }
  },
  bad: [
    { text: 'The Government will [[新闻网]] change the law.' },
    { text: 'Many, [[в том числе]] the mayor, came.' },
    { text: '[[Источник]] The harbour news' },
    { text: 'The tool is now online[[ ↓]]', fixed: 'The tool is now online' },
    { text: 'Size: [[【]]Large[[】]]', fixed: 'Size: [Large]' },
  ],
  good: [
    'Zaha Hadid (Arabic: زها حديد) was born in Baghdad.',
    'The port, Patras (in Greek Πάτρα, Pátra), is busy.',
    'Here ρ is the density, and α and β are angles; A → B follows.',
    'A word known as 中国 means China, and the character 人 means person.',
    { text: 'Источник новостей', lang: 'ru' },
    'The size is 5 µm and the mark ™.',
  ],
};
export default rule;

function* signs(text: string): Iterable<Hit> {
  for (const { index, 0: sign } of text.matchAll(BRACKETS))
    yield {
      start: index,
      end: index + 1,
      message: `“${sign}” is a bracket of Chinese; expected “${ASCII[sign]}”.`,
      fixes: [{ do: 'replace', text: ASCII[sign]! }],
    };
  const dangling = DANGLING.exec(text);
  if (dangling)
    yield {
      start: dangling.index,
      end: text.length,
      message: `“${dangling[0].trim()}” points at nothing here; expected nothing.`,
      fixes: [{ do: 'replace', text: '' }],
    };
}

/** Letters of both alphabets in one word are another rule's matter. */
function isMixed(text: string, start: number, end: number): boolean {
  return /[A-Za-z]$/.test(text.slice(0, start).slice(-1)) || /^[A-Za-z]/.test(text.charAt(end));
}

/** Whether the run stands inside a closed pair of brackets, as an original name does. */
function isGloss(text: string, start: number, end: number): boolean {
  const open = Math.max(text.lastIndexOf('(', start), text.lastIndexOf('[', start));
  if (open < 0 || start - open > GLOSS) return false;
  if (/[)\]]/.test(text.slice(open, start))) return false;
  return /^[^([]{0,200}[)\]]/.test(text.slice(end, end + GLOSS));
}

const GLOSS = 200;
