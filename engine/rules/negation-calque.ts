import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

const AUX = '(?:is|are|was|were|has|have|had|will|can|could|would|does|do|did)';
/** “Even one model has not”: the “not” belongs before “even”. */
const EVEN_ONE = new RegExp(
  `\\b(even (?:one|a single)(?: [a-z]{2,20}){1,3}?) (${AUX})(?: not\\b|(n['’]t)\\b)`,
  'gi',
);
/** “Nobody has not come”: one of the two is enough. */
const NO_NOT = new RegExp(
  `\\b((?:nobody|no one|none of (?:them|us|you|these|those))(?: ever| yet| else)? ${AUX})(?: not\\b|n['’]t\\b)`,
  'gi',
);
/** “Until he does not come” is Slavic for “until he comes”. */
const UNTIL_NOT = new RegExp(
  `\\buntil ((?:the |a |an |all |his |her |its |their |our |your )?[a-z]{1,20}) (${AUX}) not\\b`,
  'gi',
);
const QUICK = /\b(?:even (?:one|a single)|nobody|no one|none of|until)\b/i;

const rule: BlockRule = {
  id: 'negation-calque',
  title: 'A “not” that another language needs there',
  family: 'Wording',
  class: 'ask',
  version: 1,
  languages: ['en'],
  needs: [
    trait({ words: ['even', 'nobody', 'no', 'none', 'until'] }),
    trait({ words: ['not', 't'] }),
  ],
  why: 'Slavic and other languages negate the verb as well as the subject, and put “not” into “until”.',
  source: 'https://wals.info/chapter/115',
  *check({ text }: Block): Iterable<Hit> {
    if (!QUICK.test(text)) return;
    for (const match of text.matchAll(EVEN_ONE)) {
      const [said, subject = '', verb] = match;
      const even = /^E/.test(subject) ? `Not e${subject.slice(1)}` : `not ${subject}`;
      yield hit(match.index, said, `${even} ${verb}`);
    }
    for (const match of text.matchAll(NO_NOT)) yield hit(match.index, match[0], match[1]!);
    for (const match of text.matchAll(UNTIL_NOT)) {
      const [said, subject = '', verb = ''] = match;
      // “Until it does not hurt” may mean what it says.
      const fixed = /^d/i.test(verb) ? undefined : `${said.slice(0, 5)} ${subject} ${verb}`;
      yield { ...hit(match.index, said, fixed), class: 'hint' };
    }
  },
  bad: [
    {
      text: 'The line, and [[even one model has not]] yet been shown.',
      fixed: 'The line, and not even one model has yet been shown.',
    },
    { text: '[[Even a single ship didn’t]] come.', fixed: 'Not even a single ship did come.' },
    { text: '[[Nobody has not]] come.', fixed: 'Nobody has come.' },
    {
      text: 'Wait [[until the bell has not]] rung.',
      fixed: 'Wait until the bell has rung.',
      class: 'hint',
    },
  ],
  good: [
    'Not even one model has been shown.',
    'Even if he has not come, even one guest is enough.',
    'Nobody came; he was not there. No one knew why she had not come.',
    'The sack is so wet that you cannot carry it.',
  ],
};
export default rule;

function hit(start: number, said: string, fixed: string | undefined): Hit {
  return {
    start,
    end: start + said.length,
    message: fixed
      ? `“${said}” negates twice, or in the wrong place; “${fixed}”?`
      : `“${said}”: without the “not”?`,
    fixes: fixed ? [{ do: 'replace', text: fixed }] : [],
  };
}
