import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';

/** Places whose article English writes small inside a sentence. The Hague and The Gambia keep it. */
const PLACES =
  'United (?:States|Kingdom|Nations|Arab Emirates)|Netherlands|Philippines|Maldives|Seychelles|' +
  'Czech Republic|Dominican Republic|Central African Republic|Soviet Union|European (?:Union|Commission|Parliament|Council)|' +
  'Middle East|Far East|Vatican|Kremlin|Balkans|Caucasus|Alps|Himalayas|Andes|Urals|Baltics?|' +
  'Crimea|Congo|Sudan|Ukraine|Ivory Coast|Cold War|Second World War|First World War|' +
  '(?:Black|Red|Baltic|Caspian|Mediterranean|Adriatic|Aegean) Sea|(?:Atlantic|Pacific|Indian|Arctic) Ocean|' +
  '(?:Winter |Summer )?Olympics|Olympic Games|World Cup';
const STRAY = new RegExp(
  `(?<=\\b(?:[Ii]n|[Aa]t|[Oo]n|[Oo]f|[Tt]o|[Ff]rom|[Ww]ith|[Bb]y|[Ff]or|[Ii]nto|[Dd]uring|[Ss]ince|[Aa]fter|[Bb]efore|[Uu]ntil|[Bb]etween|[Aa]gainst|[Aa]nd|[Nn]ear|[Aa]cross|[Oo]ver|[Vv]ia) )The(?= (?:(?:${PLACES})\\b|\\d{1,2}(?:st|nd|rd|th) (?:century|centuries|of |anniversary|edition|season|place|day|minute)|\\d{4} [A-Za-z]|(?:early|late|mid-)?\\d{4}s\\b))`,
  'y',
);

const rule: BlockRule = {
  id: 'stray-capital',
  title: 'A capital “The” inside a sentence',
  family: 'Wording',
  class: 'ask',
  version: 1,
  languages: ['en'],
  why: 'The article was learnt at the start of sentences and titles, and keeps that capital where it lands.',
  source: 'https://www.gov.uk/guidance/style-guide/a-to-z-of-gov-uk-style',
  *check({ text }: Block): Iterable<Hit> {
    for (let at = text.indexOf(' The ') + 1; at > 0; at = text.indexOf(' The ', at) + 1) {
      STRAY.lastIndex = at;
      if (!STRAY.test(text)) continue;
      yield {
        start: at,
        end: at + 3,
        message: '“The” with a capital inside a sentence; expected “the”.',
        fixes: [{ do: 'replace', text: 'the' }],
      };
    }
  },
  bad: [
    { text: 'In [[The]] Philippines it rained.', fixed: 'In the Philippines it rained.' },
    { text: 'It was built in [[The]] 4th century.', fixed: 'It was built in the 4th century.' },
    { text: 'He stood at [[The]] 1928 election.', fixed: 'He stood at the 1928 election.' },
  ],
  good: [
    'They live in The Hague and in The Gambia.',
    'The United States won. The Philippines lost.',
    'It was in The Guardian and in The Lord of the Rings.',
    'They played with The 1975, and he read The 39 Steps.',
  ],
};
export default rule;
