import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

const PARTED =
  /(?<=[A-Za-z\u00C0-\u024F])(?:[ \u00A0]['’][ \u00A0]?|['’][ \u00A0])(?:s|t|re|ve|ll|d|m)(?![A-Za-z\u00C0-\u024F\d'’-])/g;
const NEGATIVE =
  /(?:^|[^a-z])(?:don|doesn|didn|isn|aren|wasn|weren|hasn|haven|hadn|won|wouldn|can|couldn|shouldn|mustn|needn|ain|mightn|shan)$/i;
const PRONOUN = /(?:^|[^a-z])(?:i|you|he|she|it|we|they|that|there|who|what|this|here|how|where)$/i;
const LONGEST = 12;

const rule: BlockRule = {
  id: 'spaced-apostrophe',
  title: 'A space beside an apostrophe',
  family: 'Punctuation',
  class: 'safe',
  version: 1,
  languages: ['en'],
  needs: [trait({ signs: /(?:[ \u00A0]['’]|['’][ \u00A0])[ \u00A0]?$/ })],
  why: 'A tokeniser cuts “don’t” and “it’s” in two, and they are not always put together again.',
  source: 'https://www.grammarbook.com/punctuation/apostro.asp',
  *check({ text }: Block): Iterable<Hit> {
    for (const { 0: match, index } of text.matchAll(PARTED)) {
      const before = text.slice(Math.max(0, index - LONGEST), index);
      const ending = /[a-z]+$/.exec(match)![0];
      const fits =
        ending === 's'
          ? !/[sS]$/.test(before) || /(?:is|us)$/.test(before) || PRONOUN.test(before)
          : ending === 't'
            ? NEGATIVE.test(before)
            : PRONOUN.test(before);
      if (!fits) continue;
      yield {
        start: index,
        end: index + match.length,
        message: `A space beside an apostrophe; expected none.`,
        fixes: [{ do: 'replace', text: match.replace(/[ \u00A0]/g, '') }],
      };
    }
  },
  bad: [
    {
      text: 'I don[[ ’t]] know where it[[ ’s]] gone, says Maria[[’ s]] son.',
      fixed: 'I don’t know where it’s gone, says Maria’s son.',
    },
    { text: "They[[ ' re]] near the city[[ ' s]] edge.", fixed: "They're near the city's edge." },
  ],
  good: [
    "The workers' strike and the suffix 's' are not one thing.",
    'The painter Gerard ’t Hooft and the boys’ team came.',
    "She said 'no' to 't Hof and left for 's-Hertogenbosch.",
  ],
};
export default rule;
