import type { Block, HouseStyle } from '../block.ts';
import { type DocumentHit, documentRule } from '../rule.ts';
import { trait } from '../spelling.ts';
import { SPELLINGS, type Variety } from '../words/spelling-pairs.ts';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly is: Variety;
  /** As the other variety spells it. */
  readonly other: string;
}

interface Fact {
  readonly places: readonly Place[];
  /** The house's own. */
  readonly house: HouseStyle['spelling'];
}

const NAMES: Readonly<Record<Variety, string>> = { british: 'British', american: 'American' };

export default documentRule<Fact>({
  id: 'mixed-spelling',
  title: 'British and American spelling in one text',
  family: 'Wording',
  class: 'hint',
  version: 1,
  languages: ['en'],
  needs: [trait({ words: SPELLINGS.keys() })],
  why: 'A system learned from texts of both kinds, and spells each word as it saw it most.',
  source: 'https://en.wikipedia.org/wiki/American_and_British_English_spelling_differences',
  gather({ words, settings }: Block): Fact | undefined {
    const places: Place[] = [];
    for (const { start, end, text, lower } of words) {
      const spelt = SPELLINGS.get(lower);
      // A capital may begin a name, such as that of a party or a harbour.
      if (spelt && text === lower) places.push({ start, end, ...spelt });
    }
    return places.length > 0 ? { places, house: settings.house.spelling } : undefined;
  },
  *review(facts): Iterable<DocumentHit> {
    const all = facts.flatMap(({ fact }) => fact.places);
    for (const { index, fact } of facts) {
      const isHouse = fact.house !== 'article';
      const expected = fact.house === 'article' ? usual(all) : fact.house;
      for (const { start, end, is, other } of fact.places) {
        if (is === expected) continue;
        const reason = isHouse ? 'the house’s spelling' : 'as the rest of the text is spelt';
        yield {
          index,
          start,
          end,
          class: isHouse ? 'ask' : 'hint',
          message: `${NAMES[is]} spelling; expected “${other}”, ${reason}.`,
          fixes: [{ do: 'replace', text: other }],
        };
      }
    }
  },
  bad: [
    {
      text: 'The colour of the new theatre is grey, and so is its [[center]].',
      fixed: 'The colour of the new theatre is grey, and so is its centre.',
    },
    {
      text: 'They analyzed the flavor.\n\nThen they [[travelled]] and [[organised]] a feast.',
      fixed: 'They analyzed the flavor.\n\nThen they traveled and organized a feast.',
    },
  ],
  good: [
    'The colour of the theatre was recognized and organized anew by the Labor Center.',
    'A gray center.',
    'He analyses the emphases of the program and checks the meter.',
  ],
});

/** The variety of most places; of as many of each, that of the first one. */
function usual(places: readonly Place[]): Variety {
  const british = places.filter(({ is }) => is === 'british').length;
  if (2 * british === places.length) return places[0]!.is;
  return 2 * british > places.length ? 'british' : 'american';
}
