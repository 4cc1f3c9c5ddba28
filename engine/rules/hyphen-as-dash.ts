import { type Block, DASHES, type Dash } from '../block.ts';
import { type DocumentHit, documentRule } from '../rule.ts';
import { trait } from '../spelling.ts';

/** A hyphen, two or three, where a dash belongs; the marks on both sides show that no word was cut. */
const HYPHEN =
  /(?<=[^\s\d\-–—\uFFFC])(?:[ \u00A0](?:-{1,3}|- -)[ \u00A0]|--)(?=[^\s\-–—\uFFFC])|(?<=\d)[ \u00A0]-{1,3}[ \u00A0](?=[A-Za-z"“‘])/g;
const DASH = /[ \u00A0]?[–—][ \u00A0]?/g;
/** As often as this, it is how the document writes its dashes. */
const HABIT = 4;

interface Fact {
  readonly places: readonly { start: number; end: number; quote: string }[];
  /** The dashes that are written as dashes, with the spaces around them. */
  readonly dashes: readonly string[];
  /** The house's own. */
  readonly house: Dash;
}

export default documentRule<Fact>({
  id: 'hyphen-as-dash',
  title: 'A hyphen in place of a dash',
  family: 'Punctuation',
  class: 'ask',
  version: 2,
  languages: ['en'],
  needs: [trait({ signs: /[–—]|[ \u00A0]-|--/ })],
  why: 'The dash of the source turns into the sign that is on every keyboard.',
  source: 'https://www.grammarbook.com/punctuation/dashes.asp',
  gather({ text, settings }: Block): Fact | undefined {
    const places = [...text.matchAll(HYPHEN)].map(({ 0: quote, index }) => ({
      start: index,
      end: index + quote.length,
      quote,
    }));
    // A dash between figures is a range, whatever the document does elsewhere.
    const dashes = [...text.matchAll(DASH)]
      .filter(({ index }) => index > 0 && !/\d/.test(text[index - 1]!))
      .map(([dash]) => dash.replaceAll('\u00A0', ' '));
    return places.length + dashes.length > 0
      ? { places, dashes, house: settings.house.dash }
      : undefined;
  },
  *review(facts): Iterable<DocumentHit> {
    const count = facts.reduce((sum, { fact }) => sum + fact.places.length, 0);
    if (count === 0) return;
    const usual = mostWritten(facts.flatMap(({ fact }) => fact.dashes));
    for (const { index, fact } of facts)
      for (const { start, end, quote } of fact.places) {
        const text = usual ?? (quote === '--' ? '—' : fact.house);
        yield { index, start, end, ...(count < HABIT ? single(text) : habit(text, count)) };
      }
  },
  bad: [
    {
      text: 'The bridge[[ - ]]an old one[[ -- ]]was shut.\n\nThe crew knew[[ - ]]too late[[--]]or never.',
      fixed: 'The bridge – an old one – was shut.\n\nThe crew knew – too late—or never.',
    },
    {
      text: 'The mayor—a lawyer—left. The crew[[ - ]]all of it[[--]]stayed.',
      fixed: 'The mayor—a lawyer—left. The crew—all of it—stayed.',
      class: 'hint',
    },
  ],
  good: [
    'The well-known bridge – an old one – was shut.',
    'Open 10 - 12 daily, from 1922 - 1930, at -5 degrees.',
    '- A list – and a dash.',
  ],
});

type Judgement = Pick<DocumentHit, 'class' | 'message' | 'fixes'>;

const single = (text: string): Judgement => ({
  class: 'hint',
  message: `A hyphen for a dash; expected “${text.trim()}”.`,
  fixes: [{ do: 'replace', text }],
});

const habit = (text: string, count: number): Judgement => ({
  class: 'ask',
  message: `A hyphen for a dash in ${count} places of this text; expected “${text.trim()}”.`,
  fixes: [
    { do: 'replace', text, label: `Change all ${count} places`, everywhere: true },
    { do: 'replace', text, label: 'Change this place only' },
  ],
});

/** The dash that the document writes most; undefined where it writes none. */
function mostWritten(dashes: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const dash of dashes) counts.set(dash, (counts.get(dash) ?? 0) + 1);
  const known = DASHES.filter((dash) => counts.has(dash));
  return known.sort((a, b) => counts.get(b)! - counts.get(a)!)[0];
}
