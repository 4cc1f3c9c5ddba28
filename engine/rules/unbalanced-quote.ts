import { attributionAt } from '../attribution.ts';
import type { Block, Settings } from '../block.ts';
import { likelyEnd, likelyStart } from '../lone-quotes.ts';
import { englishPair, type LoneMark, quotationsIn } from '../quotes.ts';
import { type DocumentHit, documentRule, type Gathered, type Hit } from '../rule.ts';

interface Lone {
  readonly opens: boolean;
  readonly hit: Hit;
}

interface Fact {
  readonly lone: readonly Lone[];
  /** The block's first sign is an opening mark. */
  readonly startsOpen: boolean;
  /** The block's last mark is a lone opening one. */
  readonly runsOn: boolean;
  /** The block's first mark is a lone closing one. */
  readonly runsIn: boolean;
}

/** A quotation without a mark at each paragraph's start spans no more blocks than this. */
const REACH = 6;
/** With more lone marks than this in one block, the sign is no quotation mark there. */
const MOST = 12;

export default documentRule<Fact>({
  id: 'unbalanced-quote',
  title: 'A quotation mark without its partner',
  family: 'Punctuation',
  class: 'ask',
  version: 1,
  languages: ['en'],
  why: 'When the parts of a sentence change places in translation, one mark of a pair can be lost.',
  source: 'https://www.grammarbook.com/punctuation/quotes.asp',
  gather(block: Block): Fact | undefined {
    const { text } = block;
    if (!/["“”]/.test(text) || text.includes('&quot;')) return undefined;
    const { pairs, alone } = quotationsIn(text);
    const startsOpen = /^\s*["“]/.test(text);
    if ((alone.length === 0 && !startsOpen) || alone.length > MOST) return undefined;
    const marks = [
      ...pairs.flatMap(({ start, end }) => [start, end]),
      ...alone.map(({ at }) => at),
    ];
    marks.sort((a, b) => a - b);
    const mine = alone.filter(({ at }) => /["“”]/.test(text[at]!));
    return {
      lone: mine.map((mark) => ({ opens: mark.opens, hit: hitAt(block, mark, marks) })),
      startsOpen,
      runsOn: mine.at(-1)?.opens === true && mine.at(-1)!.at === marks.at(-1),
      runsIn: mine[0]?.opens === false && mine[0].at === marks[0],
    };
  },
  *review(facts): Iterable<DocumentHit> {
    for (const [i, block] of facts.entries()) {
      const { index, fact } = block;
      const next = runsOnInto(block, facts[i + 1]);
      const before = facts[i - 1];
      const last = before && runsOnInto(before, block) === 'closed';
      for (const [j, { hit }] of fact.lone.entries())
        if (!(next && j === fact.lone.length - 1) && !(last && j === 0)) yield { index, ...hit };
    }
  },
  bad: [
    {
      text: '[[“The bridge is old,]] said the mayor. She left.',
      fixed: '“The bridge is old,” said the mayor. She left.',
    },
    {
      text: 'The mayor said: [[“The bridge is old. We know it.]]',
      fixed: 'The mayor said: “The bridge is old. We know it.”',
    },
    {
      text: 'They call it a [["cold bridge]] in town.',
      fixed: 'They call it a "cold bridge" in town.',
    },
    {
      text: 'He added: [[The bridge is old. We know it.”]]',
      fixed: 'He added: “The bridge is old. We know it.”',
    },
    {
      text: 'It is the [[cold bridge”]] of the town.',
      fixed: 'It is the “cold bridge” of the town.',
    },
    {
      text: 'They will put on hats,[[ "]]he added. Nobody laughed.',
      fixed: 'They will put on hats," he added. Nobody laughed.',
    },
    { text: '[[“]]The bridge is old and cold.', fixed: 'The bridge is old and cold.' },
  ],
  good: [
    "She said “no” and left on a 12\" board, 5'10\" tall, with 'that' look.",
    '“The bridge is old.\n\n“It will fall.\n\n“Soon,” said the mayor.',
    '“The bridge is old.\n\nIt will fall.\n\nIt must be shut soon,” said the mayor.',
    '“The bridge is “old” and cold.”',
  ],
});

/** Whether a quotation that is open at the end of one block goes on in, or is closed by, the next. */
function runsOnInto(
  block: Gathered<Fact>,
  next: Gathered<Fact> | undefined,
): 'open' | 'closed' | undefined {
  if (!block.fact.runsOn || !next) return undefined;
  if (next.index === block.index + 1 && next.fact.startsOpen) return 'open';
  return next.index - block.index <= REACH && next.fact.runsIn ? 'closed' : undefined;
}

function hitAt(block: Block, { at, opens }: LoneMark, marks: readonly number[]): Hit {
  const { text, settings, sentences } = block;
  const { open, close } = englishPair(styleOf(text[at]!, settings), 0);
  const i = marks.indexOf(at);
  if (opens && /[,?!] $/.test(text.slice(Math.max(0, at - 2), at)) && attributionAt(text, at + 1))
    return hit(
      at - 1,
      at + 1,
      'A closing quotation mark after the blank; expected before it.',
      `${close} `,
    );
  const message = opens
    ? 'A quotation opens here and never ends; was its closing mark lost?'
    : 'A quotation ends here and never opens; was its opening mark lost?';
  if (opens) {
    const end = likelyEnd(text, at, marks[i + 1] ?? text.length, sentences);
    if (end !== undefined) return hit(at, end, message, text.slice(at, end) + close);
  } else {
    const start = likelyStart(text, at, i > 0 ? marks[i - 1]! + 1 : 0, sentences);
    if (start !== undefined) return hit(start, at + 1, message, open + text.slice(start, at + 1));
  }
  return hit(at, at + 1, message, '');
}

const hit = (start: number, end: number, message: string, text: string): Hit => ({
  start,
  end,
  message,
  fixes: [{ do: 'replace', text }],
});

function styleOf(mark: string, settings: Settings): Settings['quotes'] {
  if (mark === '"') return 'straight';
  return mark === '“' || mark === '”' ? 'curly' : settings.quotes;
}
