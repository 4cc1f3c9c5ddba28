import type { Block } from '../block.ts';
import { MAY_WAIT } from '../ending.ts';
import { isName, opensSentence } from '../opening.ts';
import { type Class, type DocumentHit, documentRule, type Gathered, type Hit } from '../rule.ts';
import { sentenceAt } from '../sentences.ts';
import { HOLE } from '../text.ts';
import type { Word } from '../tokens.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  PARTICLES,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECTS,
} from '../words/function-words.ts';

/** Fewer words are a caption, a name or a heading that was not marked as one. */
const SHORTEST = 8;
/** So many words in one sentence are a sentence, and no headline. */
const LONG = 14;
/** With so many paragraphs that all end in a sign, one that does not is a slip. */
const SIBLINGS = 4;

/** What one paragraph shows: whether its end has a sign, and the places where a sign is missing. */
interface Ending {
  readonly ends: boolean;
  readonly hits: readonly Hit[];
}

export default documentRule<Ending>({
  id: 'missing-terminal-punctuation',
  title: 'A sentence without its full stop',
  family: 'Truncation',
  class: 'hint',
  version: 1,
  languages: 'any',
  why: 'Captions and headings lose their form when a page is turned into text, and systems drop a last sign that they did not see.',
  source: 'https://aclanthology.org/2022.wmt-1.70/',
  gather(block: Block): Ending | undefined {
    const { kind, words } = block;
    if (kind === 'heading' || kind === 'cell' || words.length === 0) return undefined;
    const hits = block.lang === 'en' ? insideHits(block) : [];
    const last = kind === 'item' ? undefined : endHit(block);
    if (last) hits.push(last);
    if (kind === 'paragraph' && words.length >= SHORTEST) return { ends: !last, hits };
    return hits.length > 0 ? { ends: true, hits } : undefined;
  },
  *review(endings: readonly Gathered<Ending>[]): Iterable<DocumentHit> {
    const missing = endings.filter(({ fact }) => !fact.ends).length;
    const slip = missing === 1 && endings.length > SIBLINGS;
    for (const { index, fact } of endings)
      for (const hit of fact.hits) {
        const atEnd = !fact.ends && hit === fact.hits.at(-1);
        yield { ...hit, index, ...(slip && atEnd && { class: 'ask' as const }) };
      }
  },
  bad: [
    {
      text: 'Nobody minds what the neighbours [[think]] They should ask first.',
      fixed: 'Nobody minds what the neighbours think. They should ask first.',
      class: 'ask',
    },
    {
      text: 'The owls came back. They have moved into the [[cellars]]',
      fixed: 'The owls came back. They have moved into the cellars.',
    },
    {
      text: 'The company promised that it would pay back the money to all of its clients in [[spring]]',
      fixed:
        'The company promised that it would pay back the money to all of its clients in spring.',
    },
    {
      text: '“It is far,” said [[Hart]] “We have no trains.”',
      fixed: '“It is far,” said Hart. “We have no trains.”',
      class: 'ask',
    },
    {
      text: [
        'The mayor opened the bridge on Monday morning.',
        'Many people came to see it and took photographs.',
        'The old bridge had been shut since the flood.',
        'It will now be taken down piece by piece.',
        'The stones will go to the museum. Nobody wants the [[iron]]',
      ].join('\n\n'),
      fixed: [
        'The mayor opened the bridge on Monday morning.',
        'Many people came to see it and took photographs.',
        'The old bridge had been shut since the flood.',
        'It will now be taken down piece by piece.',
        'The stones will go to the museum. Nobody wants the iron.',
      ].join('\n\n'),
      class: 'ask',
    },
  ],
  good: [
    'Robot priest blesses flock',
    'A 40-metre kite made of old sails has been flown',
    'He read The Times, saw the film It and sang Let It Be.',
    'It runs with the command \uFFFC\uFFFC\uFFFC',
    'The mayor said so. See https://e.org/news',
    { text: 'The history of the old bridge over the river. A short guide', kind: 'heading' },
    { text: 'the first of the two keys that you were given', kind: 'item' },
  ],
});

function insideHits(block: Block): Hit[] {
  const { text, words } = block;
  const hits: Hit[] = [];
  for (let i = 1; i < words.length - 1; i++) {
    const code = text.charCodeAt(words[i]!.start);
    if (code < 65 || code > 90 || !opensSentence(block, i)) continue;
    const verdict = judgeInside(block, i);
    if (verdict) hits.push(hitAt(words[i - 1]!.start, text, words[i - 1]!.end, verdict));
  }
  return hits;
}

function judgeInside(block: Block, index: number): Class | undefined {
  const { text, words } = block;
  const [before, word, after] = [words[index - 1]!, words[index]!, words[index + 1]!];
  if (MAY_WAIT.has(before.lower) && !AUXILIARIES.has(before.lower)) return undefined;
  if (/[@/.]/.test(text.charAt(before.start - 1))) return undefined;
  const { start } = sentenceAt(block.sentences, before.start);
  if (start === before.start) return undefined;
  if (word.start - before.end > 1) return judgeQuote(text, start, before, word.start);
  if (!isName(before)) return 'ask';
  // After a name the word may be part of it: “Mars One”, “Letters From the Old Farm”.
  if (NAME_ENDS.has(word.lower)) return undefined;
  const subject = SUBJECTS.has(word.lower) || DETERMINERS.has(word.lower) || word.lower === 'there';
  if (subject && AUXILIARIES.has(after.lower)) return isName(words[index - 2]) ? 'hint' : 'ask';
  const known = PRONOUNS.has(after.lower) || /^\d/.test(after.text);
  return subject || ((PREPOSITIONS.has(word.lower) || PARTICLES.has(word.lower)) && known)
    ? 'hint'
    : undefined;
}

const NAME_ENDS = new Set('one two a it now today not this'.split(' '));
/** Words that a quotation follows with no sign between. */
const QUOTES =
  /^(?:sa(?:y|ys|id)|ask(?:s|ed)?|call(?:s|ed)?|add(?:s|ed)?|wr(?:ite|ites|ote|itten)|read(?:s|ing)?|like|titled|entitled|named|dubbed|song|album|book|film|novel|slogan|word|words|phrase|term|motto|line|question|sign|headline)$/;

/** A quotation of whole sentences right after a word: the sentence before it has lost its end. */
function judgeQuote(text: string, start: number, before: Word, quote: number): Class | undefined {
  if (text.slice(start, before.end).includes('”')) return 'ask';
  if (QUOTES.test(before.lower)) return undefined;
  const close = text.indexOf('”', quote);
  const whole = close > quote + 20 && /[.,!?]/.test(text.charAt(close - 1));
  return whole ? 'hint' : undefined;
}

/** Where a sentence ends in no sign: after a letter or digit, a reference mark left aside. */
const ENDS_BARE = /[\p{L}\p{N}%][”"’]?(?: ?\[\d{1,3}\])*\s*$/u;

function endHit(block: Block): Hit | undefined {
  const { text, words, sentences } = block;
  if (words.length < SHORTEST || '.!?…:'.includes(text.charAt(text.length - 1))) return undefined;
  if (!ENDS_BARE.test(text.slice(-40))) return undefined;
  const word = words.at(-1)!;
  const mark = text.slice(word.start).search(/\[\d/);
  const last = mark < 0 && /^\d+\]/.test(text.slice(word.start)) ? words.at(-2)! : word;
  const { start } = sentences.at(-1)!;
  const tail = words.length - words.findIndex((other) => other.start >= start);
  const several = sentences.length > 1 && tail >= 4;
  if (!several && tail < LONG) return undefined;
  if (/^\d/.test(last.text) && !words.slice(-tail).some(({ lower }) => AUXILIARIES.has(lower)))
    return undefined;
  if (/[#@/._-]/.test(text.charAt(last.start - 1)) || text.slice(start).includes(HOLE))
    return undefined;
  return hitAt(last.start, text, last.end, 'hint');
}

function hitAt(start: number, text: string, end: number, verdict: Class): Hit {
  const word = text.slice(start, end);
  return {
    start,
    end,
    message: `No full stop after “${word}”. Does the sentence end there?`,
    fixes: [{ do: 'replace', text: `${word}.` }],
    class: verdict,
  };
}
