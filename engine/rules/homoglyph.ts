import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

/** Letters of three alphabets that look alike: the same place in each row. */
const LATIN = 'AaBCcEeHIiJjKMOoPpSsTXxYyy';
const CYRILLIC = 'АаВСсЕеНІіЈјКМОоРрЅѕТХхУуү';
const GREEK_LATIN = 'ABEZHIKMNOoPTYXv';
const GREEK = 'ΑΒΕΖΗΙΚΜΝΟοΡΤΥΧν';

const TO_LATIN = new Map([...pairs(CYRILLIC, LATIN), ...pairs(GREEK, GREEK_LATIN)]);
const TO_CYRILLIC = new Map([...pairs(LATIN, CYRILLIC)]);
const OTHER = /[\u0370-\u04FF]/;
const LATIN_LETTER = /[A-Za-z\u00C0-\u024F]/;

const rule: BlockRule = {
  id: 'homoglyph',
  title: 'A word with look-alike letters of two alphabets',
  family: 'Residue',
  class: 'safe',
  version: 1,
  languages: 'any',
  needs: [trait({ signs: OTHER })],
  why: 'A Cyrillic or Greek letter typed for a Latin one looks right, and no search or spell check finds the word.',
  source: 'https://www.unicode.org/reports/tr39/#Confusable_Detection',
  *check(block: Block): Iterable<Hit> {
    for (const { start, end } of block.words) {
      const word = block.text.slice(start, end);
      if (!OTHER.test(word) || !LATIN_LETTER.test(word)) continue;
      const fixed = oneAlphabet(word);
      if (fixed === undefined) continue;
      yield {
        start,
        end,
        message: `“${word}” mixes letters of two alphabets; expected “${fixed}”, all of one.`,
        fixes: [{ do: 'replace', text: fixed }],
      };
    }
  },
  bad: [
    { text: 'The [[b\u0430nk]] is shut.', fixed: 'The bank is shut.' },
    { text: '[[\u0421oca]] and [[P\u03BFlo]].', fixed: 'Coca and Polo.' },
    { text: 'Он [[cказал]] так.', lang: 'ru', fixed: 'Он сказал так.' },
  ],
  good: [
    'A length of 5 μm, a Δt and a β-carotene.',
    'The firm Yandex (Яндекс) is old.',
    'The Яndex logo.',
  ],
};
export default rule;

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((letter, i) => [letter, to[i]!]);
}

/** The word in the alphabet of most of its letters; undefined where a letter has no double there. */
function oneAlphabet(word: string): string | undefined {
  const letters = [...word];
  const latin = letters.filter((letter) => LATIN_LETTER.test(letter)).length;
  const other = letters.filter((letter) => OTHER.test(letter)).length;
  if (latin === other) return undefined;
  const [map, wrong] = latin > other ? [TO_LATIN, OTHER] : [TO_CYRILLIC, LATIN_LETTER];
  let fixed = '';
  for (const letter of letters) {
    const double = wrong.test(letter) ? map.get(letter) : letter;
    if (double === undefined) return undefined;
    fixed += double;
  }
  return fixed;
}
