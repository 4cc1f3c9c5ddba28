import type { Block } from '../block.ts';
import { removalSpan } from '../removal.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

const WHO = "(?:translators?[’']?s?[’']?|trans(?:l)?\\.|editor(?:ial)?s?[’']?s?[’']?|ed\\.)";
/** What makes a bracket a note on the translation: `translator’s note`, `approx. ed.`, `T/N`. */
const LABEL = new RegExp(
  `^ ?(?:${WHO} ?(?:note|comment|remark)|note (?:of|by|from) (?:the )?(?:translators?|editors?|editorial)|(?:approx|note|ca|about)\\.? ?,? ?(?:ed|edit|editor|editorial|transl?|translator|per|red|author)\\.?(?: ?[-–—:,]|$)|(?:t ?/ ?n|tn|t\\. ?n|n ?/ ?t|n\\. ?d\\. ?t|n\\. ?d\\. ?r|nota del traductor|anm\\. d\\. red|прим)\\b)`,
  'iu',
);
const ENDS =
  /[-–—,:] ?(?:approx\.? ?(?:ed|transl?|per|auth|author)|note (?:of|by) (?:the )?(?:translator|editor|author)s?|(?:translator|editor|ed|transl)[’']?s?\.? note|(?:transl|trans|tr)\.|прим\. ?\p{Ll}+)\.? ?$/iu;
const BRACKET = /[([]([^()[\]\n]{2,300})[)\]]/g;
const MAYBE = /not[ae]|approx|ed\.|trans|[tn] ?\/ ?[nt]|\btn\b|n\. ?d|прим|anm/i;
const BLOCK_NOTE = /^(?:translator[’']s note|note (?:of|by) the translator|t ?\/ ?n) ?: /i;

const rule: BlockRule = {
  id: 'translator-note',
  title: 'A translator’s or editor’s note left in the text',
  family: 'Residue',
  class: 'ask',
  version: 1,
  languages: 'any',
  needs: [trait({ signs: /[([:]/ })],
  why: 'The source’s editors wrote their notes in brackets, and their abbreviations turn into nonsense.',
  source: 'https://en.wikipedia.org/wiki/Translator%27s_note',
  *check({ text }: Block): Iterable<Hit> {
    if (BLOCK_NOTE.test(text)) {
      yield {
        start: 0,
        end: text.length,
        message: 'A translator’s note. Is it for the reader?',
        fixes: [{ do: 'delete-block' }],
      };
      return;
    }
    if (!text.includes('(') && !text.includes('[')) return;
    if (!MAYBE.test(text)) return;
    for (const { index, 0: written, 1: inner } of text.matchAll(BRACKET)) {
      if (!LABEL.test(inner!) && !ENDS.test(inner!)) continue;
      yield {
        ...removalSpan(text, index, index + written.length),
        message: 'A note by a translator or editor of the source. Is it for the reader?',
        fixes: [{ do: 'replace', text: '' }],
      };
    }
  },
  bad: [
    { text: 'He left[[ (translator’s note: in May)]].', fixed: 'He left.' },
    { text: 'They (the crew[[ (approx. ed.)]] had left.', fixed: 'They (the crew had left.' },
    {
      text: 'It was he[[ [the mayor – note of the editors]]] who paid.',
      fixed: 'It was he who paid.',
    },
    { text: 'A big day[[ (TN: a fair)]], they say.', fixed: 'A big day, they say.' },
    {
      text: 'The end came.\n\n[[Translator’s note: the town is in the north.]]',
      fixed: 'The end came.',
    },
  ],
  good: [
    'A book of notes (edited by Ann Lee) and a note (see below).',
    'The fee (approx. 5 euros) and the trans. level [sic] stay.',
    'The state (Tenn.) and its notebook (2nd ed.) are known.',
  ],
};
export default rule;
