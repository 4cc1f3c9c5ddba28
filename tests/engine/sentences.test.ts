import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAt, sentencesOf, startsSentence } from '../../engine/sentences.ts';
import { wordsOf } from '../../engine/tokens.ts';
import { runs } from '../seed.ts';

const sentences = (text: string) =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end));

/** Each row is one text; `|` stands where one sentence ends and the next starts. */
test.each([
  'It rained.|We left.',
  'Mr. and Mrs. Hale met Dr. Ng at St. Mary’s.|They spoke.',
  'J. R. Hartley wrote it.|Nobody read it.',
  'It cost 3.5 million.|It was worth 1.2.',
  'She came at 5 p.m. on Monday.|He left at 6 a.m.|The gate was shut.',
  'The firm is Acme Inc.|The owner is Hale.',
  'They live in the U.S. and Canada.|He does not.',
  '“Why?” he asked.|“Because,” she said.',
  '“I know.”|He left.',
  'He waited… then left.|She stayed...|It was late.',
  'Stop!|Who is there?!|Nobody.',
  'See vol. 3, pp. 4 and 5, and e.g. this one.|It ends.',
  '1. The first item has a number.|It is short.',
  '2.1. The second has two.',
  'It was so. [3]|Then it was not.',
  'He was born c. 1810 in Bern.|He died in 1890.',
  'The line breaks\nin the middle.|It ends.',
  'A line without a sign\n|Another line',
  '他来了。|他走了。',
  'Visit example.com or e.org today.|Then rest.',
  'No end',
])('%s', (marked) => {
  expect(sentences(marked.replaceAll('|', ' ').replace('\n ', '\n').replace('。 ', '。'))).toEqual(
    marked.split('|').map((sentence) => sentence.trim()),
  );
});

test('on any text the sentences lie in order, hold no outer blank and leave out nothing but blanks', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('He', 'left', 'Mr', '.', '...', '?', '”', '“', ' ', '  ', '\n', '5'),
      ),
      (parts) => {
        const text = parts.join('');
        let at = 0;
        for (const { start, end } of sentencesOf(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      },
    ),
    { numRuns: runs(100) },
  );
});

test('the sentence at a place is the one that holds it, or the last before it', () => {
  const text = 'It rained. We left.';
  const all = sentencesOf(text);
  expect([0, 5, 10, 11, 18].map((at) => all.indexOf(sentenceAt(all, at)))).toEqual([0, 0, 0, 1, 1]);
});

test.each([
  ['It rained.', 0, true],
  ['“It rained.”', 1, true],
  ['He left. It rained.', 9, true],
  ['He left.” (It rained.)', 11, true],
  ['He said it.', 8, false],
  ['One line\nIt rained.', 9, true],
])('in %s a sentence at %i starts: %s', (text, at, starts) => {
  expect(startsSentence(text, at)).toBe(starts);
});

test.each([
  ['well-known facts', ['well', 'known', 'facts']],
  ['don’t say "it\'s"', ["don't", 'say', "it's"]],
  ['fu\u00ADture', ['future']],
  ['naïve Łódź', ['naïve', 'łódź']],
  ['привет мир', ['привет', 'мир']],
  ['a\uFFFCb 1,000', ['a', 'b', '1', '000']],
])('the words of %s', (text, words) => {
  expect(wordsOf(text).map(({ lower }) => lower)).toEqual(words);
});
