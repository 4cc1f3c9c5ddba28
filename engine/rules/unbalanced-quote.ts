import { attributionAt } from '../attribution.ts';
import type { Block, Settings } from '../block.ts';
import { likelyEnd, likelyStart } from '../lone-quotes.ts';
import { englishPair, type LoneMark, quotationsIn } from '../quotes.ts';
import { type DocumentHit, documentRule, type Gathered, type Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

interface Lone {
  readonly opens: boolean;
  readonly hit: Hit;
  /** The whole end, or the whole start, of the block would be quoted. */
  readonly mayGoOn: boolean;
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
  needs: [trait({ signs: /["“”]/ })],
  why: 'When the parts of a sentence change places in translation, one mark of a pair can be lost.',
  source: 'https://www.grammarbook.com/punctuation/quotes.asp',
  gather(block: Block): Fact | undefined {
    const { text } = block;
    if (text.includes('&quot;')) return undefined;
    const { pairs, alone } = quotationsIn(text);
    const startsOpen = /^\s*["“]/.test(text);
    const mine = alone.filter(({ at }) => /["“”]/.test(text[at]!));
    if (mine.length === 0) return { lone: [], startsOpen, runsOn: false, runsIn: false };
    if (mine.length > MOST) return undefined;
    const marks = [...pairs, ...alone].flatMap((mark) =>
      'at' in mark ? mark.at : [mark.start, mark.end],
    );
    marks.sort((a, b) => a - b);
    const lone = hitsAt(block, mine, marks);
    return {
      lone,
      startsOpen,
      runsOn: lone.at(-1)!.opens && mine.at(-1)!.at === marks.at(-1),
      runsIn: !lone[0]!.opens && mine[0]!.at === marks[0],
    };
  },
  *review(facts): Iterable<DocumentHit> {
    // A text of one block may be cut out of a longer one, in which the quotation goes on.
    const isExcerpt = facts.length === 1 && facts[0]!.index === 0;
    for (const [i, block] of facts.entries()) {
      const { index, fact } = block;
      const before = facts[i - 1];
      const [first, last] = [0, fact.lone.length - 1];
      for (const [j, { hit, mayGoOn }] of fact.lone.entries()) {
        if (j === last && runsOnInto(block, facts[i + 1])) continue;
        if (j === first && before && runsOnInto(before, block) === 'closed') continue;
        yield { index, ...hit, ...(isExcerpt && mayGoOn && { class: 'hint' }) };
      }
    }
  },
  bad: [
    {
      text: '[[“The bridge is old,]] said the mayor. She left.',
      fixed: '“The bridge is old,” said the mayor. She left.',
    },
    {
      text: 'It is shut.\n\nThe mayor said: [[“The bridge is old. We know it.]]',
      fixed: 'It is shut.\n\nThe mayor said: “The bridge is old. We know it.”',
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
    { text: 'This is called[[" ]]cold" there.', fixed: 'This is called "cold" there.' },
    {
      text: '[[“]]The bridge is old and cold.\n\nNobody “crossed” it.',
      fixed: 'The bridge is old and cold.\n\nNobody “crossed” it.',
    },
    {
      text: '[[“]]The bridge is old and cold.',
      fixed: 'The bridge is old and cold.',
      class: 'hint',
    },
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

/** The hits at the lone marks of a block, of whose marks `marks` are the places, in order. */
function hitsAt(block: Block, alone: readonly LoneMark[], marks: readonly number[]): Lone[] {
  const lone: Lone[] = [];
  for (let i = 0; i < alone.length; i++) {
    const mark = alone[i]!;
    const place = marks.indexOf(mark.at);
    const next = alone[i + 1]?.at === marks[place + 1] ? alone[i + 1] : undefined;
    const misplaced = next && misplacedSpace(block.text, mark, next);
    if (misplaced) i++;
    const hit = misplaced ?? hitAt(block, mark, marks[place - 1], marks[place + 1]);
    lone.push({ opens: mark.opens, hit, mayGoOn: !misplaced && mayGoOn(block.text, mark, hit) });
  }
  return lone;
}

/** A pair with the space on the wrong side of one mark: called" cold", a "City "as it is. */
function misplacedSpace(text: string, first: LoneMark, second: LoneMark): Hit | undefined {
  if (first.opens !== second.opens) return undefined;
  const message = 'A space on the wrong side of a quotation mark; expected on the other.';
  const { at, opens } = first.opens ? second : first;
  const mark = text[at]!;
  if (opens) return text[at - 1] === ' ' ? hit(at - 1, at + 1, message, `${mark} `) : undefined;
  return text[at + 1] === ' ' ? hit(at, at + 2, message, ` ${mark}`) : undefined;
}

function mayGoOn(text: string, { at, opens }: LoneMark, { start, end }: Hit): boolean {
  const [first, last] = [text.length - text.trimStart().length, text.trimEnd().length];
  if (!opens) return start === first && end === last;
  return end === last || (start === first && end === at + 1);
}

/** The hit at a lone mark; `before` and `after` are the places of the marks beside it. */
function hitAt(
  { text, settings, sentences }: Block,
  { at, opens }: LoneMark,
  before: number | undefined,
  after: number | undefined,
): Hit {
  const { open, close } = englishPair(styleOf(text[at]!, settings), 0);
  if (opens && /[,?!] $/.test(text.slice(Math.max(0, at - 2), at)) && attributionAt(text, at + 1))
    return hit(
      at - 1,
      at + 1,
      'A closing quotation mark after the space; expected before it.',
      `${close} `,
    );
  if (opens) {
    const message = 'A quotation opens here and never ends; was its closing mark lost?';
    const end = likelyEnd(text, at, after ?? text.length, sentences) ?? at;
    return end > at
      ? hit(at, end, message, text.slice(at, end) + close)
      : hit(at, at + 1, message, '');
  }
  const message = 'A quotation ends here and never opens; was its opening mark lost?';
  const start = likelyStart(text, at, (before ?? -1) + 1, sentences);
  return start === undefined
    ? hit(at, at + 1, message, '')
    : hit(start, at + 1, message, open + text.slice(start, at + 1));
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
