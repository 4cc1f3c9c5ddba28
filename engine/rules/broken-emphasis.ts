import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

type Mark = 'em' | 'strong' | 'strike';
const MARK_OF: Readonly<Record<string, Mark>> = {
  '**': 'strong',
  __: 'strong',
  '~~': 'strike',
  '*': 'em',
  _: 'em',
};

/** A doubled sign on both sides of some words: no prose has it by chance. */
const DOUBLED = /(\*\*|~~) ?([^*~\n]{1,200}?) ?\1/g;
/** Doubled or single lines under words, and single stars: glued, as in many a name, or spaced. */
const UNDERLINED = /(?<![\w\\/])(__?)([^\s_](?:[^_\n]{0,118}[^\s_])?)\1(?![\w/])/g;
const STARRED = /(?<![\w*\\])\*( ?)([\p{L}“"][^*\n]{0,120}?)\1\*(?![\w*])/gu;
/** Half of a pair, before a word; two stars behind one call a note. */
const LONE = /(?<=^|[\s(“"])\*\* ?(?=\p{L})/gmu;

interface Span {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
  readonly words: string;
}

const rule: BlockRule = {
  id: 'broken-emphasis',
  title: 'Signs for bold or italic type shown as text',
  family: 'Residue',
  class: 'ask',
  version: 1,
  languages: 'any',
  needs: [trait({ signs: /[*_]|~~/ })],
  why: 'Blanks slip in between the signs and their words, and Markdown no longer reads them as emphasis.',
  source: 'https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis',
  *check({ text }: Block): Iterable<Hit> {
    const spans = spansOf(text);
    for (const { start, end, mark, words } of spans)
      yield {
        start,
        end,
        message: `“${text.slice(start, end)}” shows its signs; expected “${words}”, ${NAME_OF[mark]}.`,
        fixes: [
          { do: 'mark', mark, text: words },
          { do: 'replace', text: words, label: 'Plain' },
        ],
      };
    for (const { index, 0: sign } of text.matchAll(LONE)) {
      if (spans.some(({ start, end }) => start <= index && index < end)) continue;
      yield {
        start: index,
        end: index + sign.length,
        message: `“${sign.trim()}” is half of a pair of signs; expected nothing.`,
        fixes: [{ do: 'replace', text: '' }],
      };
    }
  },
  bad: [
    { text: 'This is [[** bold **]] now.', fixed: 'This is bold now.' },
    { text: '[[**Note:**]] the gate is shut.', fixed: 'Note: the gate is shut.' },
    {
      text: 'A [[*small*]] thing, and [[_another_]] one.',
      fixed: 'A small thing, and another one.',
    },
    { text: 'It was [[* not *]] so.', fixed: 'It was not so.' },
    { text: 'The [[~~ old ~~]] new price.', fixed: 'The old new price.' },
    { text: '[[**]]Note: the gate is shut.', fixed: 'Note: the gate is shut.' },
    { text: 'It is [[__very late__]] now.', fixed: 'It is very late now.' },
  ],
  good: [
    'Multiply 5 * 3 * 2, or a*b*c.',
    '* * *',
    '***',
    '* an item of a list, with one * more star',
    'The f*** it list, and a s**t show.',
    'Call my_first_name or __init__ from main_file.',
    'A price of 5* and a note**',
    'About ~5 or ~~6 of them.',
  ],
};
export default rule;

const NAME_OF: Readonly<Record<Mark, string>> = {
  em: 'in italics',
  strong: 'in bold',
  strike: 'struck out',
};

function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: all, 1: sign, 2: words } of text.matchAll(DOUBLED))
    if (words!.trim() !== '' && !isCensored(text, index, index + all.length))
      spans.push({ ...at(index, all), mark: MARK_OF[sign!]!, words: words!.trim() });
  const single = [
    ...[...text.matchAll(UNDERLINED)].filter(
      ({ 1: sign, 2: words }) => sign === '_' || / /.test(words!),
    ),
    ...[...text.matchAll(STARRED)].filter(
      ({ index, 1: blank }) => blank === '' || isWord(text, index),
    ),
  ];
  for (const { index, 0: all, 1: sign, 2: words } of single) {
    const span = at(index, all);
    if (spans.every((other) => other.end <= span.start || span.end <= other.start))
      spans.push({ ...span, mark: MARK_OF[sign!.trim() || '*']!, words: words!.trim() });
  }
  return spans.sort((a, b) => a.start - b.start);
}

const at = (start: number, { length }: string) => ({ start, end: start + length });

/** `s**t`: the stars stand for letters. */
function isCensored(text: string, start: number, end: number): boolean {
  return /\w/.test(text[start - 1] ?? ' ') || /\w/.test(text[end] ?? ' ');
}

/** A star with a blank behind it opens a list at a line's start, and multiplies after a number. */
function isWord(text: string, index: number): boolean {
  return index > 0 && / $/.test(text.slice(0, index)) && !/(?:\d|\n) ?$/.test(text.slice(0, index));
}
