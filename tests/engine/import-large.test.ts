import { expect, test } from 'vitest';
import { importFile } from '../../engine/import/index.ts';
import { textBlocks, textOf } from '../../engine/text.ts';
import { docx, item, numbering, odt, p, r } from './office.ts';

const MEGABYTE = 1024 * 1024;
const TEN = 10 * MEGABYTE;
/** In milliseconds; a machine with other work takes its time. */
const PATIENCE = 180_000;

const SENTENCE =
  'The ferry left the old harbour at nine, and nobody on board knew why (not even I).';

/** The texts of the headings, paragraphs and items of an article of so many units. */
function textsOf(units: number): string[] {
  const texts: string[] = [];
  for (let length = 0, i = 1; length < units; i++) {
    const text =
      i % 20 === 1 ? `Part ${i}` : `${i % 4 ? 'So' : 'And so'}: ${`${SENTENCE} `.repeat(5)}${i}.`;
    texts.push(text);
    length += text.length;
  }
  return texts;
}

/** An article whose every 20th text is a heading and every 4th an item, in one format. */
interface Writing {
  readonly heading: (text: string) => string;
  readonly paragraph: (text: string) => string;
  readonly item: (text: string) => string;
}

function write(texts: readonly string[], { heading, paragraph, item }: Writing): string {
  return texts
    .map((text) => {
      if (text.startsWith('Part')) return heading(text);
      return text.startsWith('And') ? item(text) : paragraph(text);
    })
    .join('\n\n');
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const plain = (text: string) => text;

const FORMATS: readonly (readonly [string, (texts: readonly string[]) => Uint8Array])[] = [
  [
    'txt',
    (texts) =>
      utf8(write(texts, { heading: plain, paragraph: plain, item: (text) => `- ${text}` })),
  ],
  [
    'md',
    (texts) =>
      utf8(
        `${write(texts, {
          heading: (text) => `## ${text}`,
          paragraph: (text) => text.replace('So', '*So*').replace('harbour', '[harbour][h]'),
          item: (text) => `- ${text}`,
        })}\n\n[h]: https://example.org/harbour\n`,
      ),
  ],
  [
    'html',
    (texts) =>
      utf8(
        `<!doctype html><title>Ferries</title><article>${write(texts, {
          heading: (text) => `<h2>${text}</h2>`,
          paragraph: (text) =>
            `<p>${text.replace('harbour', '<a href="https://example.org">harbour</a>')}</p>`,
          item: (text) => `<ul><li>${text}</li></ul>`,
        })}</article>`,
      ),
  ],
  [
    'docx',
    (texts) =>
      docx({
        body: write(texts, {
          heading: (text) => p(text, '<w:outlineLvl w:val="1"/>'),
          paragraph: (text) => p(r(text.slice(0, 20), '<w:b/>') + r(text.slice(20))),
          item: (text) => item(text, 1),
        }),
        numbering: numbering({ 1: { format: 'bullet' } }),
      }),
  ],
  [
    'odt',
    (texts) =>
      odt({
        body: write(texts, {
          heading: (text) => `<text:h text:outline-level="2">${text}</text:h>`,
          paragraph: (text) => `<text:p>${text}</text:p>`,
          item: (text) =>
            `<text:list><text:list-item><text:p>${text}</text:p></text:list-item></text:list>`,
        }),
      }),
  ],
];

test.each(FORMATS)(
  'an article of 10 MB opens as .%s',
  { timeout: PATIENCE },
  async (format, make) => {
    const texts = textsOf(TEN);
    const { doc } = await importFile(`ferries.${format}`, make(texts));
    const found = textBlocks(doc).map(({ node, kind }) => `${kind}: ${textOf(node)}`);
    const shown = found.filter((text) => text !== 'heading: Ferries');
    expect(shown).toHaveLength(texts.length);
    const wrong = shown.filter((text, index) => !text.endsWith(`: ${texts[index]}`));
    expect(wrong.slice(0, 3)).toEqual([]);
    for (const kind of ['heading', 'paragraph', 'item'])
      expect(shown.some((text) => text.startsWith(kind))).toBe(true);
  },
);

const LINK = 'The [ferry](https://example.org/a) left. ';

test.each<[string, string, string]>([
  ['txt', `${SENTENCE} `, `${SENTENCE} `],
  ['md', `${SENTENCE} `, `${SENTENCE} `],
  ['md', LINK, 'The ferry left. '],
  ['html', '<b>The</b> <a href="https://example.org/a">ferry</a> left. ', 'The ferry left. '],
])(
  'a single line of 1 MB opens as .%s, made of “%s”',
  { timeout: PATIENCE },
  async (format, part, text) => {
    const count = Math.ceil(MEGABYTE / part.length);
    const { doc } = await importFile(`line.${format}`, utf8(part.repeat(count)));
    expect(doc.childCount).toBe(1);
    expect(textOf(doc.firstChild!)).toBe(text.repeat(count).trimEnd());
  },
);
