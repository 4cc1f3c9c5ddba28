import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportMarkdown } from '../../engine/export/markdown.ts';
import { importFile, importText } from '../../engine/import/index.ts';
import { run } from '../programs.ts';

/** Articles by name, in Burnish's own Markdown style. */
const ARTICLES: Readonly<Record<string, string>> = {
  headings:
    '# The sea\n\nOne.\n\n## Calm\n\nTwo.\n\n### Very calm\n\nThree.\n\n#### Dead calm\n\nFour.\n',
  marks:
    'The *sea* was **calm**, ~~rough~~ and `flat`, as [they](https://example.org/a?b=c&d=e) say: **so *very* calm**.\n\nWith signs: 5 * 3 < 4 & “more” — 100 %, `a < b`, a_b.\n',
  bullets:
    '- one\n- two\n  - two and a half\n    - deeper\n  - more\n- three\n\nBetween.\n\n- another\n- list\n',
  numbers:
    '1. one\n2. two\n   1. inner\n   2. inner two\n3. three\n\nBetween.\n\n4. four\n5. five\n\nAnew.\n\n1. one\n2. two\n',
  mixed:
    '1. The first thing that was lost:\n   - nets, two of them\n   - a barrel\n2. The second.\n\nAfter.\n\n- A thing that was found:\n  1. a rope\n  2. another rope\n- The end.\n',
  table:
    'Before.\n\n| Name   | Tons |\n| ------ | ---- |\n| Anna   | 12   |\n| *Bela* | 7    |\n\nAfter.\n',
  notes:
    'One.[^1] Two.[^2]\n\nThree.\n\n[^1]: A note with *emphasis* and [a link](https://example.org/).\n\n[^2]: Another.\n',
  quotes: 'They said:\n\n> Nobody asked.\n>\n> Nobody knew.\n\nSo it was.\n',
  code: 'Type this:\n\n```\nlet a = 1;\n  let b;\n```\n\nThen go.\n',
  breaks: 'One line\\\nand the next.\n\nEnd.\n',
  letters:
    '# Über Größe\n\nПривет, мир. 東京は晴れ。 Ça va ? Łódź, naïve, “quoted”, ‘single’, don’t.\n',
};

/** Programs that write a file of their own format from another one in the folder. */
type Maker = readonly [name: string, extension: string];
const MAKERS: readonly Maker[] = [
  ['pandoc', 'docx'],
  ['pandoc', 'odt'],
  ['pandoc', 'html'],
  ['libreoffice', 'docx'],
  ['libreoffice', 'odt'],
];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'burnish-interop-'));
  const names = Object.keys(ARTICLES);
  const made = join(folder, 'pandoc');
  await mkdir(made);
  for (const name of names) {
    await writeFile(join(folder, `${name}.md`), ARTICLES[name]!);
    for (const [program, extension] of MAKERS) {
      if (program !== 'pandoc') continue;
      const options = extension === 'html' ? ['--standalone', `--metadata=title:${name}`] : [];
      const [from, to] = [join(folder, `${name}.md`), join(made, `${name}.${extension}`)];
      await run('pandoc', ['--from=gfm', ...options, from, '-o', to]);
    }
  }
  // LibreOffice writes each from the other, in one go: its start is most of its time.
  for (const [from, to] of [
    ['odt', 'docx'],
    ['docx', 'odt'],
  ] as const)
    await run(
      'soffice',
      [
        '--headless',
        ...['--convert-to', to, '--outdir', join(folder, 'libreoffice')],
        ...names.map((name) => join(made, `${name}.${from}`)),
      ],
      { env: { HOME: folder } },
    );
}, 600_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(MAKERS)('what %s writes as .%s', (program, extension) => {
  test.each(Object.entries(ARTICLES))('reads as it was: %s', async (name, article) => {
    const bytes = await readFile(join(folder, program, `${name}.${extension}`));
    const { doc, source } = await importFile(`${name}.${extension}`, bytes);
    const markdown = exportMarkdown(doc, source);
    // A page of its own has its name as the title above all.
    const expected = extension === 'html' ? `# ${name}\n\n${article}` : article;
    expect(markdown).toBe(expected);
  });
});

test.each(Object.entries(ARTICLES))(
  'the articles are written as Burnish writes: %s',
  (_name, article) => {
    expect(exportMarkdown(importText(article, 'md').doc)).toBe(article);
  },
);
