import type { Block } from '../block.ts';
import { judgeEnding, MAY_WAIT, type Place } from '../ending.ts';
import { opensSentence } from '../opening.ts';
import type { BlockRule, Class, Fix, Hit } from '../rule.ts';
import { type Span, sentenceAt } from '../sentences.ts';
import { wordTrait } from '../spelling.ts';
import { HOLE } from '../text.ts';
import { AUXILIARIES } from '../words/function-words.ts';

const WAITING = wordTrait(({ lower }) => MAY_WAIT.has(lower));
/** Longest place that is pointed at, in UTF-16 units. */
const LONGEST = 30;

const rule: BlockRule = {
  id: 'truncated-sentence',
  title: 'A sentence that breaks off',
  family: 'Truncation',
  class: 'ask',
  version: 1,
  languages: ['en'],
  why: 'A system with a length limit drops the rest of a sentence, and a page’s own cuts are translated as they are.',
  source: 'https://aclanthology.org/2020.wmt-1.52/',
  *check(block: Block): Iterable<Hit> {
    const { text, words, kind } = block;
    if (kind === 'cell') return;
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      if (!word.is(WAITING) || goesOn(text, word.end)) continue;
      const place = placeOf(block, i);
      const verdict = place && judgeEnding(block, i, place);
      if (verdict) yield hit(block, i, place, verdict);
    }
    const open = judgeOpenEnd(block);
    if (open) yield hit(block, words.length - 1, 'end', open);
  },
  bad: [
    {
      text: 'The fair opened. Even so, the mayor [[thinks that their]]',
      fixed: 'The fair opened.',
    },
    { text: 'The [[council approved the]]\n\n[[Traffic was light,]]', fixed: '' },
    {
      text: 'Most samples of glass [[were melted and.]]\n\nThe museum shows them.',
      fixed: 'The museum shows them.',
    },
    {
      text: 'He farmed the land. It was [[a company for. ]]It ended.',
      fixed: 'He farmed the land. It ended.',
    },
    { text: 'The city had [[invited makers to ]]There were many.', fixed: 'There were many.' },
    {
      text: 'It was late. The barn [[burned down and ]]Neighbours were asked to help.',
      fixed: 'It was late. Neighbours were asked to help.',
    },
    { text: 'He wrote the book (first [[drafts of a]]', fixed: '' },
    {
      text: 'It was clear. This is the room [[we sat with]]',
      fixed: 'It was clear.',
      class: 'hint',
    },
  ],
  good: [
    'This is the house he lived in. It is what he asked for. Nobody was spoken to.',
    'She had something to aspire to. That is how it is. They did not know that.',
    'He came in, and then he moved on. It was the best he had ever heard of, and so on.',
    'The word “the” is short. Vitamin A. They played in The Hague and The Times wrote of The Who.',
    'You have to want to. I told them to. We waited for the and…',
    'They sang Goodbye to You and I’m sure that I’ve seen The Art of Here and There.',
    'We met the mayor and Parks of the city, saw Pride and Prejudices, and heard of boys and Girls.',
    'He signed up with words such as “It is lovely to swim” and “I try to be fair about it”.',
    'They served soup and then fruit, with nothing in between. We left.',
    'Dear editor,',
    { text: 'What this is for', kind: 'heading' },
    { text: 'apples,', kind: 'item' },
    { text: 'made in', kind: 'cell' },
  ],
};
export default rule;

/** Whether a blank and a small letter or digit follow, as they do after most words. */
function goesOn(text: string, end: number): boolean {
  const next = text.charCodeAt(end + 1);
  return text.charCodeAt(end) === 32 && ((next >= 97 && next <= 122) || (next >= 48 && next <= 57));
}

/** One full stop, in or out of a closing quotation mark, and a blank. */
const STOP = /^["”’)]{0,2}\.["”’)]{0,2}\s/;

function placeOf(block: Block, index: number): Place | undefined {
  const { text, words } = block;
  const word = words[index]!;
  // A capital letter is a title's or an initial's; a quotation mark or hyphen before, a mention's.
  if (word.text !== word.lower || /["“‘'’/*_.-]/.test(text.charAt(word.start - 1)))
    return undefined;
  const next = words[index + 1];
  const gap = text.slice(word.end, next?.start ?? text.length);
  if (gap.includes(HOLE) || (/[“‘«]/.test(gap) && leadsToQuotation(block, index))) return undefined;
  if (STOP.test(next ? gap : `${gap} `)) return 'stop';
  if (!next) return /^["”’)\s]*$/.test(gap) ? 'end' : undefined;
  return opensSentence(block, index + 1) ? 'run-on' : undefined;
}

/** “Such as” a quotation, or one quotation “and” the next: the quoted words are the rest. */
function leadsToQuotation({ text, words }: Block, index: number): boolean {
  const { lower, start } = words[index]!;
  return lower === 'as' || /[”’»]\s*$/.test(text.slice(words[index - 1]?.end ?? 0, start));
}

/** A last comma, or a bracket or quotation mark that only opens. */
function judgeOpenEnd({ text, kind, words }: Block): Class | undefined {
  if (kind === 'heading' || kind === 'item' || words.length < 3) return undefined;
  if (!/[,([{“«]\s*$/.test(text.slice(-4)) || text.includes('\n')) return undefined;
  if (SAYS.has(words.at(-1)!.lower)) return undefined;
  const clause = words.some(({ lower }) => AUXILIARIES.has(lower));
  if (words.length <= 4 && !clause) return 'hint';
  return words.length <= 6 && GREETINGS.has(words[0]!.lower) ? undefined : 'ask';
}

/** Before a quotation in a paragraph of its own. */
const SAYS = new Set('said says say stated added asked wrote continued replied told'.split(' '));
const GREETINGS = new Set(
  'dear hi hello hey sir madam yours sincerely best kind regards love'.split(' '),
);

function hit(block: Block, index: number, place: Place, verdict: Class): Hit {
  const { text, words } = block;
  const sentence = sentenceAt(block.sentences, words[index]!.start);
  let first = index;
  while (first > 0 && index - first < 2 && words[first - 1]!.start >= sentence.start) {
    if (words[index]!.end - words[first - 1]!.start > LONGEST) break;
    first--;
  }
  const { start } = words[first]!;
  const stop = place === 'run-on' ? words[index]!.end : sentence.end;
  const next = text.slice(stop).search(/\S/);
  // The blank after the sentence belongs to the place, so that nothing is left where it goes.
  const end = next < 0 ? text.length : stop + next;
  const known = text.slice(start, words[index]!.end);
  return {
    start,
    end,
    message: `The sentence breaks off after “${known}”. Can the rest be found, or should it go?`,
    fixes: fixesFor(text, sentence, { start, end }, known),
    class: verdict,
  };
}

function fixesFor(text: string, sentence: Span, { start, end }: Span, known: string): Fix[] {
  const last = end === text.length;
  const blank = last ? '' : ' ';
  // At the block's end the blank before the sentence goes with it.
  const from = last ? text.slice(0, sentence.start).trimEnd().length : sentence.start;
  const fixes: Fix[] = [
    sentence.start === 0 && last
      ? { do: 'delete-block' }
      : { do: 'cut', reach: start - from, text: '', label: 'Delete the sentence' },
  ];
  const whole = clauseEnd(text, sentence.start, start);
  if (whole !== undefined)
    fixes.push({
      do: 'cut',
      reach: start - whole,
      text: `.${blank}`,
      label: 'End the sentence before its last clause',
    });
  fixes.push({ do: 'replace', text: `${known} […]${blank}`, label: 'Mark as missing: […]' });
  return fixes;
}

/** Where the last clause before `end` starts: a comma or dash with at least five words before it. */
function clauseEnd(text: string, start: number, end: number): number | undefined {
  const head = text.slice(start, end);
  const at = Math.max(...[', ', '; ', ' – ', ' — '].map((mark) => head.lastIndexOf(mark)));
  return at >= 0 && head.slice(0, at).split(' ').length >= 5 ? start + at : undefined;
}
