import type { Block } from '../block.ts';
import { isEnglishWord } from '../english.ts';
import { type DocumentHit, documentRule, type Gathered } from '../rule.ts';
import { askOnce, wordTrait } from '../spelling.ts';
import { MEN, WOMEN } from '../words/first-names.ts';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** A capital word of five letters or more, before its “’s”. */
const NAME = /^\p{Lu}\p{Ll}{4,24}(?=(?:['’]s?)?$)/u;
/** Signs beside a word that make it part of an address or a compound. */
const PART_OF_MORE = /[@#/._-]/;

export default documentRule<readonly Place[]>({
  id: 'name-variants',
  title: 'One name in two spellings',
  family: 'Wording',
  class: 'ask',
  version: 1,
  languages: ['en'],
  why: 'A name from another script is spelt anew in each sentence.',
  source: 'https://aclanthology.org/2022.findings-acl.62/',
  gather({ text, words }: Block): readonly Place[] | undefined {
    const places: Place[] = [];
    for (const word of words) {
      if (!word.is(NAMED)) continue;
      const name = nameIn(word);
      const { start } = word;
      const end = start + name.length;
      if (PART_OF_MORE.test(text[start - 1] ?? '')) continue;
      if (text.slice(start, end) !== name || /[@/_-]/.test(text[end] ?? '')) continue;
      places.push({ start, end, name });
    }
    return places.length > 0 ? places : undefined;
  },
  *review(facts: readonly Gathered<readonly Place[]>[]): Iterable<DocumentHit> {
    const bySound = new Map<string, Map<string, number>>();
    for (const { fact } of facts)
      for (const { name } of fact) {
        const sound = soundOf(name);
        const spellings = bySound.get(sound) ?? new Map<string, number>();
        bySound.set(sound, spellings.set(name, (spellings.get(name) ?? 0) + 1));
      }
    for (const { index, fact } of facts)
      for (const { start, end, name } of fact) {
        const spellings = bySound.get(soundOf(name))!;
        const usual = commonest(spellings);
        if (name === usual) continue;
        const times = spellings.get(usual)!;
        yield {
          index,
          start,
          end,
          message: `“${name}” is “${usual}” ${times === 1 ? 'before' : `${times} times`} in the text; one person or place?`,
          fixes: [{ do: 'replace', text: usual }],
        };
      }
  },
  bad: [
    {
      text: 'The mayor Yushenkov spoke. Then [[Iushenkov]] left.',
      fixed: 'The mayor Yushenkov spoke. Then Yushenkov left.',
    },
    {
      text: 'Zelensky came.\n\nLater [[Zelenskiy]] left, and so did Zelensky’s guests.',
      fixed: 'Zelensky came.\n\nLater Zelensky left, and so did Zelensky’s guests.',
    },
  ],
  good: [
    'Sara met Sarah, and Philip met Phillip.',
    'Russia and the Russians; Korea and Koreans; the Kurd and the Kurds.',
    'Ivanov met Ivanova. Anton met Antonov.',
  ],
});

/** The name that a word is, but for its “’s”; empty where it is none, or one that has variants. */
const nameIn = askOnce(({ text, lower: folded }) => {
  if (text.length < 5 || text.charAt(0) === folded.charAt(0)) return '';
  const name = NAME.exec(text)?.[0] ?? '';
  const lower = name.toLowerCase();
  // Two persons may well be a Sara and a Sarah.
  return MEN.has(lower) || WOMEN.has(lower) || isEnglishWord(lower) ? '' : name;
});
const NAMED = wordTrait((spelling) => nameIn({ spelling }) !== '');

/** Spellings of one sound in names brought over from other scripts. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/[\u0300-\u036f]/g, ''],
  [/(?:iy|yi|ij|yy|ii|y|i)$/, 'i'],
  [/tsch|tch/g, 'ch'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/ck|q/g, 'k'],
  [/oo|ou/g, 'u'],
  [/ee/g, 'i'],
  [/[yij](?=[aeou])/g, ''],
  [/y/g, 'i'],
  [/(.)\1/g, '$1'],
];

const MOST_SOUNDS = 20_000;
const sounds = new Map<string, string>();

function soundOf(name: string): string {
  let sound = sounds.get(name);
  if (sound === undefined) {
    sound = name.toLowerCase().normalize('NFD');
    for (const [spelling, one] of SAME) sound = sound.replace(spelling, one);
    if (sounds.size >= MOST_SOUNDS) sounds.clear();
    sounds.set(name, sound);
  }
  return sound;
}

/** The spelling that is there most often; the first of those. */
function commonest(spellings: ReadonlyMap<string, number>): string {
  let best = '';
  for (const [name, times] of spellings) if (times > (spellings.get(best) ?? 0)) best = name;
  return best;
}
