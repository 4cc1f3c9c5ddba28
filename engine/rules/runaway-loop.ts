import type { Block } from '../block.ts';
import { gapBefore, type Repeat, repeatsOf } from '../repeats.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { SAID_TWICE } from '../words/doubles.ts';

/** Fewer copies are a repeated-word or a repeated-phrase. */
const LOOP = 4;

const rule: BlockRule = {
  id: 'runaway-loop',
  title: 'A decoder that could not stop',
  family: 'Repetition',
  class: 'safe',
  version: 1,
  languages: 'any',
  why: 'A decoder that finds its own last words the likeliest next ones says them until it is cut off.',
  source: 'https://arxiv.org/abs/1904.09751',
  *check(block: Block): Iterable<Hit> {
    for (const repeat of repeatsOf(block))
      if (repeat.copies >= LOOP && !isLawful(block, repeat)) yield hit(block, repeat);
  },
  bad: [
    {
      text: 'The answer was [[maybe maybe maybe maybe maybe]].',
      fixed: 'The answer was maybe.',
    },
    {
      text: 'Signs [[of the virtue of the virtue of the virtue of the virtue]] of the peak.',
      fixed: 'Signs of the virtue of the peak.',
    },
    {
      text: 'She crossed the [[northern northern northern northern northe]]',
      fixed: 'She crossed the northern',
    },
    {
      text: 'They grow [[vitamins, vitamins, vitamins, vitamins, vitamins]].',
      fixed: 'They grow vitamins.',
      class: 'ask',
    },
  ],
  good: [
    'Ha ha ha ha ha! No, no, no, no. It was very, very, very, very old.',
    'The rows read 0 0 0 0 0 and 7 7 7 7 7, then x x x x x.',
  ],
};
export default rule;

function hit(block: Block, repeat: Repeat): Hit {
  const { text, words } = block;
  const { first, period, copies } = repeat;
  const start = words[first]!.start;
  const copy = text.slice(start, words[first + period - 1 - (repeat.joined ? 1 : 0)]!.end);
  let sure = true;
  for (let i = first + 1; i <= repeat.last && sure; i++) sure = gapBefore(block, i).trim() === '';
  return {
    start,
    end: endOf(block, repeat),
    message: sure
      ? `“${copy}” stands ${copies} times in a row; expected once.`
      : `“${copy}” stands ${copies} times in a row. Is one enough?`,
    fixes: [{ do: 'replace', text: copy }],
    class: sure ? 'safe' : 'ask',
  };
}

/** The run's end, with the beginning of one more copy where the text breaks off in it. */
function endOf({ text, words }: Block, { first, period, last, tail }: Repeat): number {
  let end = last;
  if (last + tail === words.length - 1) end = last + tail;
  const cut = words[end + 1];
  const whole = words[first + ((end + 1 - first) % period)]!.lower;
  if (cut && end + 1 === words.length - 1 && cut.end === text.length && whole.startsWith(cut.lower))
    end++;
  return words[end]!.end;
}

/** Cries and numbers are said many times on purpose; single letters are pictures. */
function isLawful({ words }: Block, { first, period }: Repeat): boolean {
  for (let i = first; i < first + period; i++) {
    const { lower } = words[i]!;
    if (lower.length > 1 && !/^\d+$/.test(lower) && !SAID_TWICE.has(lower)) return false;
  }
  return true;
}
