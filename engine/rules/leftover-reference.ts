import { removalSpan } from '../removal.ts';
import { documentRule } from '../rule.ts';
import { trait } from '../spelling.ts';

/** `[edit]`, `[citation needed]` and their like, in the languages that articles come from. */
const LABEL =
  /\[ ?(?:edit(?: source| code)?(?: ?\| ?edit(?: source| code)?)?|citation needed|source needed|clarification needed|when\?|who\?|show|hide|править(?: код)?(?: ?\| ?править код)?|редагувати(?: код)?|показать|скрыть|bearbeiten(?: \| Quelltext bearbeiten)?|modifier(?: le code)?|editar(?: código)?|edytuj(?: kod)?|modifică(?: sursă)?|muuda(?: lähteteksti)?) ?\]/gi;
const NUMBER = /(?<=(?:\p{L}\p{L}|[.,;:!?”"’)»]) ?)\[ ?(\d{1,3}) ?\](?![\d(–-])/gu;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly isNumber: boolean;
}

/** In a text of so many numbered references they are part of it. */
const RECURRING = 2;

export default documentRule<readonly Place[]>({
  id: 'leftover-reference',
  title: 'An edit link or reference number of the source page',
  family: 'Residue',
  class: 'ask',
  version: 1,
  languages: 'any',
  needs: [trait({ signs: /\[/ })],
  why: 'The page was copied with its links for editors and its note numbers, and all was translated.',
  source: 'https://en.wikipedia.org/wiki/Help:Section#Editing_before_the_first_section',
  gather({ text }) {
    const places: Place[] = [];
    for (const { index, 0: written } of text.matchAll(LABEL))
      places.push({
        ...removalSpan(text, index, index + written.length),
        written,
        isNumber: false,
      });
    for (const { index, 0: written } of text.matchAll(NUMBER))
      places.push({ ...removalSpan(text, index, index + written.length), written, isNumber: true });
    return places.length > 0 ? places : undefined;
  },
  *review(facts) {
    const numbers = facts.flatMap(({ fact }) => fact.filter(({ isNumber }) => isNumber)).length;
    for (const { index, fact } of facts) {
      for (const { start, end, written, isNumber } of fact) {
        if (isNumber && numbers >= RECURRING) continue;
        yield {
          index,
          start,
          end,
          message: isNumber
            ? `“${written}” points at a note. Is the note still there?`
            : `“${written}” is a link of the source page; expected nothing.`,
          fixes: [{ do: 'replace', text: '' }],
          ...(isNumber && { class: 'hint' as const }),
        };
      }
    }
  },
  bad: [
    { text: 'History[[ [edit]]]', kind: 'heading', fixed: 'History' },
    { text: 'It is the oldest[[ [citation needed]]] of all.', fixed: 'It is the oldest of all.' },
    {
      text: 'The town grew.[[[12]]] Then it shrank.',
      fixed: 'The town grew. Then it shrank.',
      class: 'hint',
    },
    { text: 'История[[ [править | править код]]]', lang: 'ru', kind: 'heading', fixed: 'История' },
  ],
  good: [
    'The town grew.[12]\n\nThen it shrank,[13] and grew again.',
    'The list has [brackets] and an [and] in a quotation.',
    'An array a[1] of [2–5] parts.',
  ],
});
