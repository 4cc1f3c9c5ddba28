import fc from 'fast-check';
import { Transform } from 'prosemirror-transform';
import { expect, test } from 'vitest';
import { changesBetween } from '../../engine/export/changes.ts';
import { criticMarkup } from '../../engine/export/critic.ts';
import { exportMarkdown } from '../../engine/export/markdown.ts';
import { importText } from '../../engine/import/index.ts';
import { schema } from '../../engine/schema.ts';
import { textBlocks } from '../../engine/text.ts';
import { runs } from '../seed.ts';
import { readCritic } from './critic-reader.ts';

test.each([
  [
    'a word that became another',
    'It sails on on.',
    'It sails at ten.',
    'It sails {~~on on~>at ten~~}.',
  ],
  ['a word that went', 'It it sails.', 'It sails.', 'It {--it --}sails.'],
  ['a word that came', 'It sails.', 'It always sails.', 'It {++always ++}sails.'],
  ['a letter inside a word', 'A ferry sail.', 'A ferry sails.', 'A ferry {~~sail~>sails~~}.'],
  ['a phrase', 'a red old boat', 'a blue new boat', 'a {~~red old~>blue new~~} boat'],
  ['an apostrophe', "It won't go.", 'It won’t go.', "It {~~won't~>won’t~~} go."],
  ['words of other letters', 'Паром идёт.', 'Паром пришёл.', 'Паром {~~идёт~>пришёл~~}.'],
  ['a script without blanks', '船开了。', '船走了。', '船{~~开~>走~~}了。'],
  ['a paragraph that went', 'A.\n\nB.\n\nC.\n', 'A.\n\nC.\n', 'A.\n\n{--B.--}{--\n\n--}C.\n'],
  ['paragraphs that came', 'A.\n', 'A.\n\nB.\n\nC.\n', 'A.{++\n\n++}{++B.++}{++\n\n++}{++C.++}\n'],
  [
    'a paragraph that went above a changed one',
    'A.\n\nIt is it.\n\nC.\n',
    'It is.\n\nC.\n',
    '{--A.--}{--\n\n--}It is{-- it--}.\n\nC.\n',
  ],
  [
    'paragraphs that changed in a row',
    'One a.\n\nTwo a.\n',
    'One b.\n\nTwo b.\n',
    'One {~~a~>b~~}.\n\nTwo {~~a~>b~~}.\n',
  ],
  ['a split paragraph', 'One. Two.\n', 'One.\n\nTwo.\n', 'One.{-- --}{++\n\n++}Two.\n'],
  ['no change', 'A.\n', 'A.\n', 'A.\n'],
  ['signs that the short form can’t hold', 'a > b', 'a ~ b', 'a {-->--}{++~++} b'],
  [
    'marks in the text itself',
    'See {++this++} now.',
    'See {++this++} then.',
    'See {\\++this+\\+} {~~now~>then~~}.',
  ],
  ['backslashes in such marks', 'See {\\++', 'See {\\\\++', 'See {\\{++\\++}++'],
])('CriticMarkup shows %s', (_what, before, after, marked) => {
  expect(criticMarkup(before, after)).toBe(marked);
});

/** Pieces that a reader of the marks, or the diff, may stumble over. */
const PIECES = [
  ...['word', 'other', "won't", ' ', '  ', '.', '\n', '\n\n', '\r\n\r\n', '中', '😀', '\ud83d'],
  ...['{', '}', '+', '-', '~', '=', '<', '>', '\\', '{++', '++}', '{--', '--}', '{~~', '~>'],
  ...['~~}', '{==', '==}', '{>>', '<<}', '{\\++', '+\\+}', '-\\\\-}', '`', '**'],
];
const texts = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 12 })
  .map((pieces) => pieces.join(''));

test('accepting all gives the new text, rejecting all the old one, whatever marks they hold', () => {
  fc.assert(
    fc.property(texts, texts, texts, (shared, one, other) => {
      for (const [before, after] of [
        [one, other],
        [shared + one, shared + other],
        [one + shared, other + shared],
        [one + shared + other, other + shared + one],
      ] as const) {
        const out = criticMarkup(before, after);
        expect(readCritic(out, 'before')).toBe(before);
        expect(readCritic(out, 'after')).toBe(after);
      }
    }),
    { numRuns: runs(1000) },
  );
});

test('the changes between two texts are both of them', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const pieces = changesBetween(before, after);
      const without = (kind: string) =>
        pieces.map((piece) => (piece.kind === kind ? '' : piece.text)).join('');
      expect(without('added')).toBe(before);
      expect(without('removed')).toBe(after);
      pieces.slice(1).forEach(({ kind }, index) => {
        expect(kind).not.toBe(pieces[index]!.kind);
      });
    }),
    { numRuns: runs(1000) },
  );
});

test('two texts without a line in common are told apart, however long', () => {
  const lines = (word: string) =>
    Array.from({ length: 3000 }, (_, index) => `${word} ${index}.\n`).join('');
  const out = criticMarkup(lines('old'), lines('new'));
  expect(readCritic(out, 'before')).toBe(lines('old'));
  expect(readCritic(out, 'after')).toBe(lines('new'));
});

test('a long article with thousands of changes shows each by its words', () => {
  const lines = Array.from({ length: 9000 }, (_, index) => `Paragraph ${index} of of it.\n\n`);
  const after = lines.map((line, index) =>
    index % 2 === 0 ? line.replace('of of', 'of') : index % 101 === 0 ? '' : line,
  );
  const out = criticMarkup(lines.join(''), after.join(''));
  expect(out.match(/\{--of --\}/g)).toHaveLength(4500);
  expect(out.match(/\{--(?:Paragraph|\n)/g)).toHaveLength(2 * 45);
  expect(readCritic(out, 'after')).toBe(after.join(''));
});

const SOURCE = [
  '---\ntitle: x\n---',
  '# The *ferry*',
  'It sails at ten,\nand `{++code++}` stays. See [here](https://e.org/a_b).',
  '- one\n- two\n  - three',
  '| a | b |\n| - | -: |\n| c | 1 |',
  '> Quoted, {--struck--} too.',
].join('\n\n');

test.each(['md', 'txt'] as const)(
  'of an edited article (%s), accepting all is its export and rejecting all its first export',
  (format) => {
    const { doc, source } = importText(`${SOURCE}\n`, format);
    const edit = fc.record({
      at: fc.nat(),
      offset: fc.nat(),
      length: fc.nat({ max: 8 }),
      text: texts,
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 4 }), (edits) => {
        const tr = new Transform(doc);
        for (const { at, offset, length, text } of edits) {
          const blocks = textBlocks(tr.doc);
          const { node, pos } = blocks[at % blocks.length]!;
          const from = pos + (offset % (node.content.size + 1));
          const to = Math.min(from + length, pos + node.content.size);
          tr.replaceWith(from, to, text === '' ? [] : schema.text(text));
        }
        const [before, after] = [exportMarkdown(doc, source), exportMarkdown(tr.doc, source)];
        const out = criticMarkup(before, after);
        expect(readCritic(out, 'before')).toBe(before);
        expect(readCritic(out, 'after')).toBe(after);
        if (format === 'md') expect(before).toBe(`${SOURCE}\n`);
      }),
      { numRuns: runs(30) },
    );
  },
);
