import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import type { Span } from '../sentences.ts';
import { HOLE } from '../text.ts';

/** Shorter sentences are said twice for effect: “A boat! A boat!” */
const SHORTEST = 4;
const SURE = 6;
/** Sentences are told apart by so many units before they are compared. */
const HEAD = 24;
/** Reference marks are looked for in so many units. */
const MARKS = 24;

const rule: BlockRule = {
  id: 'repeated-sentence',
  title: 'A sentence said twice',
  family: 'Repetition',
  class: 'ask',
  version: 1,
  languages: 'any',
  why: 'Long texts are translated in overlapping pieces, and a sentence can come out with both.',
  source: 'https://aclanthology.org/P16-1008/',
  *check({ text, sentences }: Block): Iterable<Hit> {
    for (let index = 1; index < sentences.length; index++) {
      const { start, end } = sentences[index]!;
      const before = [index - 1, index - 2].find(
        (other) => other >= 0 && startAlike(text, sentences[index]!, sentences[other]!),
      );
      if (before === undefined) continue;
      const sentence = bare(text.slice(start, end));
      if (sentence !== bare(text.slice(sentences[before]!.start, sentences[before]!.end))) continue;
      const length = sentence.split(/\s+/).length;
      if (length < SHORTEST || sentence.includes(HOLE)) continue;
      const adjacent = index - before === 1;
      const sure = adjacent && length >= SURE && !isQuoted(text, start);
      yield {
        start: sentences[index - 1]!.end,
        end: end - marksAfter(text.slice(start, end)),
        message: adjacent
          ? 'This sentence stands twice in a row; expected once.'
          : 'This sentence stood here already, one sentence before the last. Is once enough?',
        fixes: [{ do: 'replace', text: '', label: 'Delete the second one' }],
        class: sure ? 'safe' : 'ask',
      };
    }
  },
  bad: [
    {
      text: 'The pipe led to the open sea.[[ The pipe led to the open sea.]] He swam.',
      fixed: 'The pipe led to the open sea. He swam.',
      class: 'safe',
    },
    {
      text: 'The bridge is shut. Nobody knows why.[[ The bridge is shut.]]',
      fixed: 'The bridge is shut. Nobody knows why.',
    },
    {
      text: 'He was born on the old farm.[[ He was born on the old farm.]] [3] He left.',
      fixed: 'He was born on the old farm. [3] He left.',
      class: 'safe',
    },
  ],
  good: [
    'The rain fell for a week. [1] The rain fell for a month. [2]',
    '“A boat! A boat! All my gold for one boat!” Thank you. Thank you. It rained. It rained.',
  ],
};
export default rule;

/** Whether two sentences start alike. */
function startAlike(text: string, a: Span, b: Span): boolean {
  const length = Math.min(HEAD, a.end - a.start);
  if (length !== Math.min(HEAD, b.end - b.start)) return false;
  for (let i = 0; i < length; i++)
    if (text.charCodeAt(a.start + i) !== text.charCodeAt(b.start + i)) return false;
  return true;
}

/** Length of the reference marks at a sentence's end, which stay: “. [3]”. */
const marksAfter = (sentence: string) =>
  /(?: ?\[\d{1,3}\])*$/.exec(sentence.slice(-MARKS))![0].length;

/** The sentence without its case, quotation marks, reference marks and last sign. */
const bare = (sentence: string) =>
  sentence
    .slice(0, sentence.length - marksAfter(sentence))
    .toLowerCase()
    .replace(/["“”‘’']/g, '')
    .trim()
    .replace(/[.!?…]{1,4}$/, '');

/** Whether a quotation opened before `at` is still open there. People say things twice. */
function isQuoted(text: string, at: number): boolean {
  if (text.lastIndexOf('“', at) > text.lastIndexOf('”', at)) return true;
  let odd = false;
  for (let i = text.indexOf('"'); i >= 0 && i < at; i = text.indexOf('"', i + 1)) odd = !odd;
  return odd;
}
