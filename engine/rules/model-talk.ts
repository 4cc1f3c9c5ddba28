import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';

const WORK =
  '(?:(?:the|your|my|a|an) )?(?:(?:final|full|complete|requested|improved|polished|english|literal) )*(?:translation|(?:translated|corrected|revised|edited|polished|improved|rewritten|english) (?:version|text|article|passage))';
const SURE = '(?:(?:sure|certainly|of course|absolutely|okay|ok|great)(?: thing)?[,!.] ?)';
/** A sentence or line that hands the work over, at a block's start. */
const OPENING = new RegExp(
  `^${SURE}?(?:(?:here(?:[’']s| is)|below is|this is|the following is) ${WORK}(?: (?:of|into|in|for|from|to) [^.:!\\n]{1,80})?[.:!]|i(?:[’']ve| have) translated [^.:\\n]{1,100}[.:])\\s*`,
  'i',
);
/** A block that says nothing but what is to come. */
const LABEL =
  /^[*_#\s]{0,4}(?:(?:english )?translation|translated text)(?: \([^)\n]{1,40}\))?[*_]{0,2}:[*_]{0,2}\s*$|^(?:```|~~~)[a-z]*$/i;
/** How a model closes, or talks of itself. */
const CLOSING =
  /^(?:(?:please )?let me know if (?:you|there|any)\b|i hope (?:this|that|the translation) helps|feel free to (?:ask|reach out|let me know)|as an ai(?: language)? (?:model|assistant)|is there anything else|would you like me to)[^\n]{0,300}$/i;
/** A note on the work, with a word of the trade in it, so that an article's own notes stand. */
const NOTE =
  /^[*_]{0,2}(?:notes?|explanation|translation notes?|(?:key )?changes(?: made)?)[*_]{0,2}:[*_]{0,2}(?: [^\n]{0,300}\b(?:i(?:[’']ve| have)? (?:kept|left|translated|preserved|used|changed|adapted|retained)|(?:the|this) (?:translation|translated text|source text)|original formatting)\b[^\n]{0,400})?$/i;
const FENCE_AT_EDGE = /^(?:```|~~~)[a-z]*(?=\n)|\n(?:```|~~~)$/g;
const FIRST =
  /^(?:[`~*_#]|sure|certainly|of c|abs|ok|great|here|below|this|the f|eng|trans|i |i’|i'|please|let me|feel|as an|is there|would|note|expl|key|chang)|```$/i;

const rule: BlockRule = {
  id: 'model-talk',
  title: 'The model’s own words to its user',
  family: 'Residue',
  class: 'ask',
  version: 1,
  languages: ['en'],
  why: 'A chat model wraps its translation in talk, and the whole answer is pasted as the article.',
  source: 'https://github.com/mozilla/sumo/issues/2544',
  *check({ text }: Block): Iterable<Hit> {
    if (!FIRST.test(text)) return;
    const opening = OPENING.exec(text)?.[0];
    if (opening !== undefined) yield talk(text, 0, opening.length);
    else if (LABEL.test(text) || CLOSING.test(text) || NOTE.test(text))
      yield talk(text, 0, text.length);
    else
      for (const { index, 0: fence } of text.matchAll(FENCE_AT_EDGE))
        yield talk(text, index, index + fence.length);
  },
  bad: [
    {
      text: '[[Here is the final translation:]]\n\nThe harbour opens at nine.',
      fixed: 'The harbour opens at nine.',
    },
    {
      text: '[[Sure! Here’s the translation of the article into English: ]]The harbour opens.',
      fixed: 'The harbour opens.',
    },
    {
      text: 'The harbour opens.\n\n[[Note: I kept the names as they were.]]',
      fixed: 'The harbour opens.',
    },
    { text: '[[Translation:]]\n\nThe harbour opens.', fixed: 'The harbour opens.' },
    {
      text: 'The harbour opens.\n\n[[Let me know if you need any changes!]]',
      fixed: 'The harbour opens.',
    },
    { text: '[[```text]]\n\nThe harbour opens.', fixed: 'The harbour opens.' },
    {
      text: 'The harbour opens.\n\n[[As an AI language model, I can’t give advice.]]',
      fixed: 'The harbour opens.',
    },
  ],
  good: [
    'Here is the full text of the statement: “We open at nine.”',
    'This is the version that sold best.',
    'Translation is hard: it takes years.',
    'Note: the gate is shut on Mondays.',
    'As an island, the town needs boats.',
    { text: 'Explanation of the map', kind: 'heading' },
  ],
};
export default rule;

function talk(text: string, start: number, end: number): Hit {
  const isWhole = end - start === text.length;
  return {
    start,
    end,
    message: 'The model talks to its user here; expected the article alone.',
    fixes: [isWhole ? { do: 'delete-block' } : { do: 'replace', text: '' }],
  };
}
