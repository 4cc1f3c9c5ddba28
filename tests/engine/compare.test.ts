import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { describe, expect, test } from 'vitest';
import { type Change, compare, stepBack, turnInto } from '../../engine/compare.ts';
import { runs } from '../seed.ts';
import { code, doc, em, h, li, link, p, strong, ul } from './document.ts';

/** Each change as `removed→added`, the edges of blocks as `¶`. */
const told = (before: Node, after: Node) =>
  compare(before, after).map(
    ({ fromA, toA, fromB, toB }) =>
      `${before.textBetween(fromA, toA, '¶', '▢')}→${after.textBetween(fromB, toB, '¶', '▢')}`,
  );

describe('comparing two versions of a document', () => {
  test.each<[string, Node, Node, string[]]>([
    ['nothing', doc(p('a b')), doc(p('a b')), []],
    ['a word', doc(p('the color red')), doc(p('the colour red')), ['color→colour']],
    ['a word taken out', doc(p('in the the end')), doc(p('in the end')), ['the →']],
    ['a sign', doc(p('so ,he said')), doc(p('so, he said')), [' →', '→ ']],
    [
      'a phrase as one',
      doc(p('a very big house')),
      doc(p('a rather large house')),
      ['very big→rather large'],
    ],
    ['words apart', doc(p('one two three')), doc(p('1 two 3')), ['one→1', 'three→3']],
    ['a mark', doc(p('so it is')), doc(p('so ', em('it'), ' is')), ['it→it']],
    ['a link', doc(p('see here')), doc(p('see ', link('here', 'https://x.org'))), ['here→here']],
    ['around code', doc(p('«', code('a'), '»')), doc(p('“', code('a'), '”')), ['«→“', '»→”']],
    ['two blocks', doc(p('a'), p('b'), p('c')), doc(p('x'), p('b'), p('z')), ['a→x', 'c→z']],
    ['a new block', doc(p('a'), p('c')), doc(p('a'), p('b'), p('c')), ['→b']],
    ['a block taken out', doc(p('a'), p('b'), p('c')), doc(p('a'), p('c')), ['b→']],
    ['in a list', doc(ul(li(p('a')), li(p('b b')))), doc(ul(li(p('a')), li(p('b')))), [' b→']],
  ])('finds %s', (_name, before, after, changes) => {
    expect(told(before, after)).toEqual(changes);
  });

  test('finds joined paragraphs, and parts them again alone', () => {
    const before = doc(h(1, 'x'), p('the first'), p('and second'), p('end'));
    const after = doc(h(1, 'x'), p('the first and second'), p('ends'));
    const [join] = compare(before, after);
    expect(
      taken(before, after, [join!]).eq(doc(h(1, 'x'), p('the first'), p('and second'), p('ends'))),
    ).toBe(true);
  });

  test('puts whole blocks back where a part of them does not fit', () => {
    const before = doc(h(2, 'one'), p('two'));
    const after = doc(h(3, 'one'), p('two'));
    const changes = compare(before, after);
    expect(taken(before, after, changes.slice(0, 1)).eq(before)).toBe(true);
  });
});

/** The later version without these changes. */
function taken(before: Node, after: Node, changes: readonly Change[]): Node {
  let result = after;
  for (const change of [...changes].reverse())
    result = stepBack(before, result, change).apply(result).doc!;
  return result;
}

const WORDS = ['ash', 'birch', 'cedar', 'elm', 'fir'];
const text = fc
  .array(fc.constantFrom(...WORDS, ','), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '));
const inline = fc
  .array(fc.oneof(text, text.map(em), text.map(strong), text.map(code)), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => p(...parts));
const block = fc.oneof(
  inline,
  inline,
  text.map((words) => h(2, words)),
  fc
    .array(inline, { minLength: 1, maxLength: 3 })
    .map((items) => ul(...items.map((item) => li(item)))),
);
const article = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => doc(...blocks));

test('one change taken back after the other, whichever comes first, leads to the original', () => {
  fc.assert(
    fc.property(article, article, fc.infiniteStream(fc.nat()), (before, after, picks) => {
      let now = after;
      let steps = 0;
      for (let changes = compare(before, now); changes.length > 0; changes = compare(before, now)) {
        const change = changes[picks.next().value % changes.length]!;
        const step = stepBack(before, now, change);
        const tr = new Transform(now);
        expect(tr.maybeStep(step).failed).toBeNull();
        tr.doc.check();
        now = tr.doc;
        expect(++steps).toBeLessThan(60);
      }
      expect(now.eq(before)).toBe(true);
    }),
    { numRuns: runs(300) },
  );
});

describe('turning a document into another version', () => {
  test('always gets there', () => {
    fc.assert(
      fc.property(article, article, (target, now) => {
        const tr = new Transform(now);
        turnInto(tr, target);
        tr.doc.check();
        expect(tr.doc.eq(target)).toBe(true);
      }),
      { numRuns: runs(300) },
    );
  });

  test('leaves alone what is the same, so that it need not be checked again', () => {
    const now = doc(p('one'), p('two'), p('three'));
    const tr = new Transform(now);
    turnInto(tr, doc(p('1'), p('two'), p('3')));
    expect(tr.doc.child(1)).toBe(now.child(1));
    expect(tr.mapping.map(6)).toBe(4);
  });

  test('is one step where nearly everything differs', () => {
    const rows = (word: string) => doc(...Array.from({ length: 600 }, (_, n) => p(`${word} ${n}`)));
    const tr = new Transform(rows('mine'));
    turnInto(tr, rows('theirs'));
    expect(tr.steps).toHaveLength(1);
    expect(tr.doc.eq(rows('theirs'))).toBe(true);
  });
});
