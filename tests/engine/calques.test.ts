import { describe, expect, test } from 'vitest';
import { Block, DEFAULT_SETTINGS } from '../../engine/block.ts';
import { findCalques } from '../../engine/calque.ts';
import { formsOf } from '../../engine/verb-forms.ts';
import { calquesFor, PACKS } from '../../engine/words/calques/index.ts';
import { unmark } from './examples.ts';

function find(text: string, sourceLang?: string) {
  const block = new Block({ text, kind: 'paragraph' }, DEFAULT_SETTINGS);
  return findCalques(block, calquesFor(sourceLang));
}

describe.each(Object.entries(PACKS))('the calques of %s', (lang, pack) => {
  test.each(pack)('$from', ({ from, use, say, bad, good }) => {
    expect(good.length).toBeGreaterThanOrEqual(2);
    for (const example of bad) {
      const { blocks, places } = unmark({ text: example });
      const { text } = blocks[0]!;
      const hits = find(text, lang);
      expect(hits.map(({ start, end, calque }) => [start, end, calque.from])).toEqual(
        places.map(({ start, end }) => [start, end, from]),
      );
      for (const hit of hits) {
        expect(hit.class).toBe(use === 'C' ? 'hint' : 'ask');
        expect(hit.say).toHaveLength(say.length);
        expect(hit.say.join()).not.toMatch(/[*{}]/);
      }
      expect(find(text).length, 'without a known source').toBe(use === 'A' ? places.length : 0);
    }
    for (const text of good) expect(find(text, lang).map(({ calque }) => calque.from)).toEqual([]);
  });
});

test.each([
  ['They step on the same rake.', 'make the same mistake again'],
  ['She steps on the same rake.', 'makes the same mistake again'],
  ['It stepped on the same rake.', 'made the same mistake again'],
  ['He keeps stepping on the same rake.', 'making the same mistake again'],
  ['Stepping on rakes is a habit of ours.', 'Making the same mistake again'],
  ['They have beaten the buckets.', 'loafed about'],
  ['Who pays is not your beer.', 'is none of your business'],
  ['The boss wants that we stay.', 'wants us to'],
  ['It opened in 2021 year.', '2021'],
])('the fix of a calque takes the form of what stood there: %s', (text, fixed) => {
  expect(find(text).map(({ say }) => say[0])).toEqual([fixed]);
});

test('a filler at the start of a sentence hands its capital on', () => {
  const [hit] = find('It is worth noting that the price fell.', 'ru');
  expect([hit?.start, hit?.end, hit?.say]).toEqual([0, 27, ['The']]);
});

test('a calque is not looked for across the end of a sentence', () => {
  expect(find('They know the underwater. Rocks fell.')).toEqual([]);
});

test.each([
  ['make', 'makes', 'made', 'made', 'making'],
  ['step', 'steps', 'stepped', 'stepped', 'stepping'],
  ['carry', 'carries', 'carried', 'carried', 'carrying'],
  ['push', 'pushes', 'pushed', 'pushed', 'pushing'],
  ['be', 'is', 'was', 'been', 'being'],
  ['see', 'sees', 'saw', 'seen', 'seeing'],
  ['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
  ['speak', 'speaks', 'spoke', 'spoken', 'speaking'],
])('%s has the forms %s, %s, %s, %s', (base, third, past, participle, ing) => {
  expect(formsOf(base)).toEqual({ base, third, past, participle, ing });
});
