import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../engine/block.ts';
import { checkBlocks } from '../../engine/check.ts';
import { isKept, mistakeInEntry } from '../../engine/keep.ts';
import { settingsFor } from '../../engine/settings.ts';

describe('the keep-list', () => {
  test.each<[string, string, string, string[], boolean]>([
    ['a word, whatever its case', 'Bridge over it', 'Bridge', ['bridge'], true],
    ['not a part of another word', 'Bridges over it', 'Bridge', ['bridge'], false],
    [
      'a place inside a name',
      'They saw Duran Duran live',
      'Duran Duran',
      ['Duran Duran live'],
      true,
    ],
    [
      'a name with a line end in it',
      'They saw Duran\nDuran',
      'Duran\nDuran',
      ['Duran Duran'],
      true,
    ],
    ['a name with signs in it', 'At Yahoo!! they', '!!', ['Yahoo!!'], true],
    ['signs right beside a word', 'So it went,, then', ',,', [',,'], true],
    ['nothing for a pattern that may run wild', 'aa b', 'aa', ['/(a+)+/'], false],
    ['what a pattern holds', 'Model X-1 -2 is out', '-2', ['/X-\\d -\\d/'], true],
    ['not what a pattern misses', 'Model Y-1 -2 is out', '-2', ['/X-\\d -\\d/'], false],
    ['not more than the entry', 'the New York York', 'York York', ['New York'], false],
    [
      'the second place of a name',
      'One Duran and Duran Duran',
      'Duran Duran',
      ['Duran Duran'],
      true,
    ],
    ['nothing for a pattern that is wrong', 'a a', 'a a', ['/(/'], false],
    ['nothing for a pattern that finds nothing', 'a a', 'a a', ['/x*/'], false],
  ])('holds %s', (_name, text, quote, entries, kept) => {
    const start = text.indexOf(quote);
    expect(isKept(text, start, start + quote.length, entries)).toBe(kept);
  });

  test.each([
    ['Duran Duran', undefined],
    ['$ 12 (net)', undefined],
    ['/Model \\d+/', undefined],
    ['/(?:New ){2}Order/', undefined],
    ['  ', /^Write a word/],
    ['/Model (\\d+/', 'A “(” has no “)”.'],
    ['/Model \\d+)/', 'A “)” has no “(”.'],
    ['/Model [0-9/', 'A “[” has no “]”.'],
    ['/*Model/', /nothing before/],
    ['/Model {/', /“{” or “}”/],
    ['/[z-a]/', /backwards/],
    ['/Model \\j/', /“\\”/],
    ['/Model\\/', /“\\”/],
    ['/(\\w+ ?)+!/', /repeats a repetition/],
    ['/((\\w+) ?)+!/', /repeats a repetition/],
    ['/(?:(?:a|b)*[)]?){2,}!/', /repeats a repetition/],
    ['/.*/', /every text/],
  ])('says what is wrong with an entry before it is used: %s', (entry, mistake) => {
    const found = mistakeInEntry(entry);
    if (mistake instanceof RegExp) expect(found).toMatch(mistake);
    else expect(found).toBe(mistake);
  });

  test('is read by every rule', () => {
    const blocks = [{ text: 'We heard New New Order and and left.', kind: 'paragraph' } as const];
    const quotes = (keep: string[]) =>
      checkBlocks(blocks, settingsFor(blocks, { lang: 'en', keep }))[0]!.map(({ quote }) => quote);
    expect(quotes([])).toEqual(['New New', 'and and']);
    expect(quotes(['New New Order'])).toEqual(['and and']);
  });
});

test('a rule that may only hint hints', () => {
  const blocks = [{ text: 'It was the the sea.', kind: 'paragraph' } as const];
  const [found] = checkBlocks(
    blocks,
    settingsFor(blocks, { lang: 'en', hints: ['repeated-word'] }),
  );
  expect(found!.map(({ class: cls }) => cls)).toEqual(['hint']);
});

test('the house’s dash is written where the document has none of its own', () => {
  const text = 'The sea - so calm - slept. Nobody - not one - spoke.';
  const fixed = (text: string) => {
    const blocks = [{ text, kind: 'paragraph' } as const];
    const [found] = checkBlocks(
      blocks,
      settingsFor(blocks, { lang: 'en', house: { ...DEFAULT_SETTINGS.house, dash: '—' } }),
    );
    return found!.map(({ fixes: [fix] }) => fix && 'text' in fix && fix.text);
  };
  expect(new Set(fixed(text))).toEqual(new Set(['—']));
  expect(new Set(fixed(`${text} It was – as ever – late.`))).toEqual(new Set([' – ']));
});

test.each([
  ['american', ['colour'], 'color'],
  ['british', ['center'], 'centre'],
  ['article', [], undefined],
] as const)(
  'words that are not spelt in the house’s way (%s) are asked about',
  (spelling, quotes, fix) => {
    const text = spelling === 'british' ? 'The center is red.' : 'The colour is red.';
    const blocks = [{ text, kind: 'paragraph' } as const];
    const house = { ...DEFAULT_SETTINGS.house, spelling };
    const [found] = checkBlocks(blocks, settingsFor(blocks, { lang: 'en', house }));
    expect(found!.map(({ quote }) => quote)).toEqual(quotes);
    expect(found![0]?.class).toBe(fix && 'ask');
    expect(found![0]?.fixes[0]).toEqual(fix && { do: 'replace', text: fix });
  },
);
