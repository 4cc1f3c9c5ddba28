import type { Block } from '../block.ts';
import { type DocumentHit, documentRule, type Gathered, type Hit } from '../rule.ts';

/** What one block says about capitals. */
interface Fact {
  /** Whether it starts with a capital; undefined where it starts with no letter. */
  readonly capital: boolean | undefined;
  /** Whether it ends as a sentence does. */
  readonly ends: boolean;
  /** Its first word, where that should have a capital if the siblings have one. */
  readonly first: Hit | undefined;
  /** Sentences inside it that start small. */
  readonly inside: readonly Hit[];
}

const FIRST = /^["“‘'([«*]*(?:(\p{Ll})|\p{Lu})/u;
const FIRST_WORD = /^["“‘'([«*]*([a-z]+(?:['’][a-z]+)?)(?=[\s,;—–-])(?! ?\/)/;
const ENDS = /[.!?…:;]["”’')\]»*]*\s*$/;
const TERMINAL = /[.!?…]["”’')\]»]*\s*$/;
/** A small word after a full stop that ends a small word of three letters or more. */
const INSIDE = /(?<=(?:^|[\s("“‘])([a-z]{3,30})\.["”’)]? )[a-z]+(?:['’][a-z]+)?(?=[\s,;:])/g;
/** Abbreviations that end in a full stop, and parts of a spaced-out address. */
const ABBREVIATIONS = new Set(
  (
    'approx assoc avg capt chap circa col dept dist div ed eds edn est etc esp ext fig figs freq gen ' +
    'govt hon hrs inc incl jan feb mar apr jun jul aug sep sept oct nov dec ltd max mgr min mins misc ' +
    'mon tue wed thu fri sat sun nos orig para pop prof pub rev sec secs sect ser sgt spp sen tel ' +
    'temp trans univ var viz vol vols www'
  ).split(' '),
);
const ADDRESS_PARTS = new Set(
  'com org net edu gov info html htm php pdf jpg png txt doc exe'.split(' '),
);
/** Words that start a name or a line without a capital. */
const SMALL_NAMES = new Set(
  'de da di du la le von van der den al el ibn bin iphone ipad ebay x'.split(' '),
);

export default documentRule<Fact>({
  id: 'sentence-case',
  title: 'A sentence that starts small',
  family: 'Wording',
  class: 'ask',
  version: 1,
  languages: ['en'],
  why: 'Sentences are cut and joined anew in translation, and the first word keeps the case that it had inside.',
  source: 'https://www.thepunctuationguide.com/capitalization.html',
  gather({ text, kind }: Block): Fact | undefined {
    if (kind === 'cell') return undefined;
    const inside: Hit[] = [];
    if (/\.["”’)]? [a-z]/.test(text))
      for (const match of text.matchAll(INSIDE)) {
        const before = match[1] ?? '';
        if (ABBREVIATIONS.has(before) || isSmall(match[0])) continue;
        inside.push(toCapital(match.index, match[0]));
      }
    const letter = FIRST.exec(text);
    return {
      capital: letter ? letter[1] === undefined : undefined,
      ends: ENDS.test(text),
      first: kind === 'heading' ? undefined : firstWord(text),
      inside,
    };
  },
  *review(facts: readonly Gathered<Fact>[]): Iterable<DocumentHit> {
    const count = new Map<string, { capital: number; small: number }>();
    for (const { kind, fact } of facts) {
      const seen = count.get(kind) ?? { capital: 0, small: 0 };
      count.set(kind, seen);
      if (fact.capital !== undefined) seen[fact.capital ? 'capital' : 'small']++;
    }
    let previous: Gathered<Fact> | undefined;
    for (const here of facts) {
      const { index, kind, fact } = here;
      const { capital, small } = count.get(kind)!;
      // A paragraph that goes on from the one before is another matter.
      const goesOn = previous?.index === index - 1 && !previous.fact.ends && kind === previous.kind;
      const unlike = capital > small || capital + small === 1;
      if (fact.first && unlike && !(goesOn && kind !== 'item')) yield { ...fact.first, index };
      for (const hit of fact.inside) yield { ...hit, index };
      previous = here;
    }
  },
  bad: [
    {
      text: '[[renamed]] in May, both stations still work.',
      fixed: 'Renamed in May, both stations still work.',
    },
    {
      text: 'The town has a mill.\n\n[[it]] has a port, too.\n\nBoth are old.',
      fixed: 'The town has a mill.\n\nIt has a port, too.\n\nBoth are old.',
    },
    { text: 'He waited. [[then]] he left.', fixed: 'He waited. Then he left.' },
  ],
  good: [
    'He waited... then left. He asked: “Who?” she said.',
    'It costs approx. ten euros, i.e. a lot, etc. and more.',
    'iPhone sales fell. eBay rose.',
    { text: 'a mill\n\na port\n\na bridge', kind: 'item' },
    'Write to the shop at shop. com for more.',
  ],
});

function firstWord(text: string): Hit | undefined {
  const match = FIRST_WORD.exec(text);
  if (!match || isSmall(match[1]!) || !TERMINAL.test(text) || text.split(' ', 4).length < 4)
    return undefined;
  return toCapital(match[0].length - match[1]!.length, match[1]!);
}

const isSmall = (word: string) => SMALL_NAMES.has(word) || ADDRESS_PARTS.has(word);

function toCapital(start: number, word: string): Hit {
  const fixed = word.charAt(0).toUpperCase() + word.slice(1);
  return {
    start,
    end: start + word.length,
    message: `“${word}” starts a sentence; “${fixed}”?`,
    fixes: [{ do: 'replace', text: fixed }],
  };
}
