import type { Block } from '../block.ts';
import { gapBefore, type Repeat, repeatsOf } from '../repeats.ts';
import type { BlockRule, Class, Hit } from '../rule.ts';
import type { Word } from '../tokens.ts';
import { SAID_TWICE } from '../words/doubles.ts';
import { QUESTION_WORDS, SUBJECTS } from '../words/function-words.ts';

const LONGEST = 8;
/** Fewer words with a comma between the copies may be meant: “to dig, to dig”, “the film, the film is”. */
const SURE = 4;
/** From so many copies on a run is a runaway-loop. */
const LOOP = 4;

const rule: BlockRule = {
  id: 'repeated-phrase',
  title: 'A phrase said twice',
  family: 'Repetition',
  class: 'ask',
  version: 1,
  languages: 'any',
  why: 'A decoder whose attention goes back to words it has translated translates them again.',
  source: 'https://aclanthology.org/P16-1008/',
  *check(block: Block): Iterable<Hit> {
    for (const repeat of repeatsOf(block)) {
      const { period, copies, joined } = repeat;
      if (copies >= LOOP || period < 2 || period > LONGEST + (joined ? 1 : 0)) continue;
      const verdict = judge(block, repeat);
      if (verdict) yield hit(block, repeat, verdict);
    }
  },
  bad: [
    {
      text: 'There are Armenian [[shops and cafés shops and cafés]] by the river.',
      fixed: 'There are Armenian shops and cafés by the river.',
    },
    {
      text: 'They came by road, [[in carts, in carts]] and on foot.',
      fixed: 'They came by road, in carts and on foot.',
      class: 'hint',
    },
    {
      text: 'A list of the [[Laws of Laws of]] the Republic.',
      fixed: 'A list of the Laws of the Republic.',
    },
    {
      text: 'At dusk [[the pier and the pier]] are dark.',
      fixed: 'At dusk the pier are dark.',
    },
    {
      text: 'They worked [[to the end to the end to the end]] of the day.',
      fixed: 'They worked to the end of the day.',
      class: 'safe',
    },
    {
      text: 'Behind [[the garden, the garden]] wall fell.',
      fixed: 'Behind the garden wall fell.',
      class: 'hint',
    },
  ],
  good: [
    'It got worse and worse and colder and colder.',
    'What will be will be. A friend of a friend took a photo of a photo.',
    'She said: “Thank you. Thank you.” It is we—it is we who must choose.',
    'They moved to New York, New York.',
    'They led 6–3 6–3 and then 10 10 10 10.',
  ],
};
export default rule;

function hit(block: Block, repeat: Repeat, verdict: Class): Hit {
  const { text, words } = block;
  const { first, period, copies, last, joined } = repeat;
  const { start } = words[first]!;
  const copy = text.slice(start, words[first + period - 1 - (joined ? 1 : 0)]!.end);
  const times = copies === 2 ? 'twice' : 'three times';
  return {
    start,
    end: words[last]!.end,
    message:
      verdict === 'safe'
        ? `“${copy}” stands ${times} in a row; expected once.`
        : `“${copy}” stands ${times} in a row. Is one enough?`,
    fixes: [{ do: 'replace', text: copy }],
    class: verdict,
  };
}

/** Whether the copies are a mistake, and how surely. */
function judge(block: Block, repeat: Repeat): Class | undefined {
  const { words } = block;
  const { first, period, copies, joined } = repeat;
  const phrase = words.slice(first, first + period);
  if (!phrase.some(({ lower }) => lower.length > 1 && !/\d/.test(lower))) return undefined;
  const link = linkOf(block, repeat);
  if (link === undefined) return undefined;
  const joiner = JOINER.has(phrase.at(-1)!.lower) ? phrase.at(-1)!.lower : '';
  if (period === 2 && (joined || phrase.some(({ lower }) => /^(?:and|or)$/.test(lower))))
    return undefined;
  if (joined && joiner === 'of' && /^an?$/.test(phrase[0]!.lower)) return undefined;
  if (QUESTION_WORDS.has(words[first - 1]?.lower ?? '')) return undefined;
  if (SAID_TWICE.has(phrase[0]!.lower)) return 'hint';
  if (copies > 2) return link === '' && joiner === '' ? 'safe' : 'ask';
  if (joined && phrase.slice(0, -1).every(isName)) return 'hint';
  if (link === ',' && !joined && phrase.every(isName))
    return PLACES.test(phrase[0]!.lower) ? undefined : 'hint';
  if (link === '' || joined) return 'ask';
  return period < SURE || isSpoken(block, repeat) ? 'hint' : 'ask';
}

const JOINER = new Set(['and', 'or', 'of']);
const isName = (word: Word) => word.text[0] !== word.lower[0];
/** “New York, New York” is a place in a place of its name. */
const PLACES = /^(?:new|san|santa|saint|st|são|sao|rio|buenos)$/;

/**
 * What parts one copy from the next: nothing, a comma or a dash. Undefined where it is more than
 * that, or where the copies are not written alike.
 */
function linkOf(block: Block, { first, period, last, joined }: Repeat): string | undefined {
  let link = '';
  for (let i = first + 1; i <= last; i++) {
    const gap = gapBefore(block, i).trim();
    const inside = (i - first) % period;
    const own = inside > 0 && !(joined && inside === period - 1);
    if (own) {
      const other = i - period > first ? gapBefore(block, i - period).trim() : gap;
      if (gap !== other || /[.!?:;…"“”]/.test(gap)) return undefined;
    } else if (/^[,;]$|^ ?[-–_] ?$/.test(gap)) link = gap;
    else if (gap !== '') return undefined;
  }
  return link;
}

/** Talk says a thing twice. */
function isSpoken({ text, words }: Block, { first, period }: Repeat): boolean {
  const { start } = words[first]!;
  if (text.lastIndexOf('“', start) > text.lastIndexOf('”', start)) return true;
  return (
    words.slice(first, first + period).some(({ lower }) => /^(?:i|we|you)\b/.test(lower)) ||
    SUBJECTS.has(words[first]!.lower)
  );
}
