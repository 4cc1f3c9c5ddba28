import type { Block, Settings } from '../block.ts';
import { englishPair, quotationsIn } from '../quotes.ts';
import { type DocumentHit, documentRule } from '../rule.ts';
import { trait } from '../spelling.ts';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly is: Settings['quotes'] | 'both';
}

interface Fact {
  readonly places: readonly Place[];
  readonly expected: Settings['quotes'];
}

export default documentRule<Fact>({
  id: 'mixed-quotes',
  title: 'Straight and curly quotation marks in one text',
  family: 'Punctuation',
  class: 'ask',
  version: 1,
  languages: ['en'],
  needs: [trait({ signs: /["“”]/ })],
  why: 'A system writes the marks that it saw most in training, whatever the rest of the text has.',
  source: 'https://practicaltypography.com/straight-and-curly-quotes.html',
  gather({ text, settings }: Block): Fact | undefined {
    const places: Place[] = [];
    for (const { start, end, depth } of quotationsIn(text).pairs) {
      if (depth > 0) continue;
      const marks = text[start]! + text[end]!;
      const is = MARKS[marks];
      if (is) places.push({ start, end: end + 1, quote: text.slice(start, end + 1), is });
    }
    return places.length > 0 ? { places, expected: settings.quotes } : undefined;
  },
  *review(facts): Iterable<DocumentHit> {
    const all = facts.flatMap(({ fact }) => fact.places);
    const isMixed = new Set(all.map(({ is }) => is)).size > 1;
    for (const { index, fact } of facts)
      for (const { start, end, quote, is } of fact.places) {
        if (is === fact.expected || (is !== 'both' && !isMixed)) continue;
        const { open, close } = englishPair(fact.expected, 0);
        yield {
          index,
          start,
          end,
          class: is === 'both' ? 'safe' : 'ask',
          message:
            is === 'both'
              ? 'A straight and a curly mark in one pair; expected two of a kind.'
              : `${is === 'curly' ? 'Curly' : 'Straight'} quotation marks; expected ${fact.expected} ones, as in the rest of the text.`,
          fixes: [{ do: 'replace', text: open + quote.slice(1, -1) + close }],
        };
      }
  },
  bad: [
    {
      text: 'She said “no” and “never” and left.\n\nHe called it [["wise"]].',
      fixed: 'She said “no” and “never” and left.\n\nHe called it “wise”.',
    },
    {
      text: 'She called it [[“wise"]] and left.',
      fixed: 'She called it “wise” and left.',
      class: 'safe',
    },
  ],
  good: [
    'She said “no” and “never” and left.',
    'She said "no" and "never" and left on a 12" board.',
  ],
});

const MARKS: Readonly<Record<string, Place['is']>> = {
  '“”': 'curly',
  '""': 'straight',
  '“"': 'both',
  '"”': 'both',
};
