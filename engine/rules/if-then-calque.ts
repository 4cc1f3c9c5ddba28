import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { startsSentence } from '../sentences.ts';
import { trait } from '../spelling.ts';
import type { Word } from '../tokens.ts';

/** Languages whose “if …, then …” sets two things side by side. */
const SLAVIC = new Set(['ru', 'uk', 'be', 'bg', 'sr', 'hr', 'pl', 'cs', 'sk']);
/** A sentence is read no further than this for its “then”. */
const MOST_WORDS = 60;

const EARLIER = new Set(
  'before earlier formerly previously once yesterday traditionally initially until last ago'.split(
    ' ',
  ),
);
const LATER = new Set('now today nowadays currently this recently later tomorrow'.split(' '));
/** After these “then” draws a conclusion. */
const CONCLUDES = new Set(
  "would will should must may might could can can't won't wouldn't shall".split(' '),
);

const rule: BlockRule = {
  id: 'if-then-calque',
  title: 'An “if” and “then” that only set two things side by side',
  family: 'Wording',
  class: 'hint',
  version: 1,
  languages: ['en'],
  needs: [trait({ words: ['if'] }), trait({ words: ['then'] })],
  why: 'Slavic languages contrast two facts with the words of a condition. English says “while”, or nothing.',
  source: 'https://gramota.ru/biblioteka/spravochniki',
  *check({ text, words, settings }: Block): Iterable<Hit> {
    if (!/,[”’»"]? then\b/.test(text)) return;
    const slavic = SLAVIC.has(settings.sourceLang ?? '');
    for (let i = 0; i < words.length; i++) {
      if (words[i]!.lower !== 'if' || !opens(text, words, i)) continue;
      const then = thenAfter(text, words, i);
      if (then === undefined) continue;
      const condition = words.slice(i + 1, then);
      const result = sentenceFrom(text, words, then + 1);
      const contrast =
        condition.some(({ lower }) => EARLIER.has(lower)) &&
        result.slice(0, 4).some(({ lower }) => LATER.has(lower));
      const reminder = /^you (?:remember|recall|look)$/.test(
        condition
          .slice(0, 2)
          .map(({ lower }) => lower)
          .join(' '),
      );
      const fact = slavic && !result.some(({ lower }) => CONCLUDES.has(lower));
      if (!contrast && !reminder && !fact) continue;
      const { start, end } = words[then]!;
      const next = text[end] === ' ' ? end + 1 : end;
      yield {
        start,
        end: next,
        message:
          '“If” and “then” without a condition; “while”, or two sentences, for two facts side by side?',
        fixes: [{ do: 'replace', text: '' }],
      };
    }
  },
  bad: [
    {
      text: 'If before the town had two mills, [[then ]]now it has one.',
      fixed: 'If before the town had two mills, now it has one.',
    },
    {
      text: 'If you remember their «first film», [[then ]]they came from the stage.',
      fixed: 'If you remember their «first film», they came from the stage.',
    },
    {
      text: 'And if Bora has only plans, [[then ]]its rivals sell cars.',
      sourceLang: 'ru',
      fixed: 'And if Bora has only plans, its rivals sell cars.',
    },
  ],
  good: [
    'If it rains, then the match is off.',
    'If it rains, take a coat, and then go.',
    'He asked if it rained, then left.',
    { text: 'If it rains, then we will stay.', sourceLang: 'ru' },
    { text: 'Ask her if it rains, then leave.', sourceLang: 'ru' },
  ],
};
export default rule;

function opens(text: string, words: readonly Word[], at: number): boolean {
  if (startsSentence(text, words[at]!.start)) return true;
  const before = words[at - 1];
  return !!before && /^(?:and|but)$/.test(before.lower) && startsSentence(text, before.start);
}

/** The index of the “then” that follows a comma in the sentence. */
function thenAfter(text: string, words: readonly Word[], from: number): number | undefined {
  const end = Math.min(words.length, from + MOST_WORDS);
  for (let i = from + 1; i < end; i++) {
    const gap = text.slice(words[i - 1]!.end, words[i]!.start);
    if (/[.!?:;\n]/.test(gap)) return undefined;
    if (words[i]!.lower === 'then' && /,[”’»"]? $/.test(gap)) return i;
  }
  return undefined;
}

function sentenceFrom(text: string, words: readonly Word[], from: number): readonly Word[] {
  let end = from;
  while (end < words.length && end < from + MOST_WORDS) {
    if (end > from && /[.!?:;\n]/.test(text.slice(words[end - 1]!.end, words[end]!.start))) break;
    end++;
  }
  return words.slice(from, end);
}
