import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { docx, odt, p } from '../engine/office.ts';
import { emptyFolder } from '../folder.ts';
import { buildCommand, burnish } from './burnish.ts';

buildCommand();

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));

/** Three paragraphs, the last with a finding; one word of them was deleted. */
const FILES: Readonly<Record<string, Uint8Array>> = {
  'a.docx': docx({
    body:
      p('A calm sea', '<w:pStyle w:val="Heading1"/>') +
      p('Nobody spoke.') +
      p(
        '<w:r><w:t xml:space="preserve">They began the the </w:t></w:r><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:r><w:t>offensive in spring.</w:t></w:r>',
      ),
  }),
  'a.odt': odt({
    body:
      '<text:tracked-changes><text:changed-region><text:deletion/></text:changed-region></text:tracked-changes>' +
      '<text:h text:outline-level="1">A calm sea</text:h><text:p>Nobody spoke.</text:p>' +
      '<text:p>They began the the <text:change/>offensive in spring.</text:p>',
  }),
};

async function folder(): Promise<string> {
  const cwd = await emptyFolder();
  for (const [name, bytes] of Object.entries(FILES)) await writeFile(join(cwd, name), bytes);
  return cwd;
}

describe.each(Object.keys(FILES))('%s', (name) => {
  test('a finding is placed by the number of its paragraph, and the column in it', async () => {
    const { stdout, stderr, code } = await burnish(['check', name], { cwd: await folder() });
    expect(stdout).toBe(
      [
        name,
        '  3:12  safe  repeated-word  “the” stands twice in a row; expected once.',
        '       │ They began the the offensive in spring.',
        '       │            ^^^^^^^ → "the"',
        '\n',
      ].join('\n'),
    );
    expect(stderr).toBe('1 finding (1 safe, 0 to ask) in 1 file.\n');
    expect(code).toBe(1);
  });

  test('in JSON the offsets are those in the paragraph', async () => {
    const { stdout } = await burnish(['check', '--format', 'json', name], { cwd: await folder() });
    const [finding] = JSON.parse(stdout).files[0].findings;
    expect(finding).toMatchObject({
      line: 3,
      column: 12,
      start: 11,
      end: 18,
      quote: 'the the',
      replacements: ['the'],
    });
  });

  test('the safe fixes come out as Markdown, with word of what was left out', async () => {
    const { stdout, stderr } = await burnish(['fix', name], { cwd: await folder() });
    expect(stdout).toBe('# A calm sea\n\nNobody spoke.\n\nThey began the offensive in spring.\n');
    expect(stderr).toBe(`${name}: 1 tracked deletion was left out.\n${name}: 1 safe fix.\n`);
  });

  test('Markdown is never written over it', async () => {
    const cwd = await folder();
    const { code, stderr } = await burnish(['fix', '--in-place', name], { cwd });
    expect(stderr).toBe(`${name}: only .txt and .md are written in place; give --output.\n`);
    expect(code).toBe(2);
    expect(new Uint8Array(await readFile(join(cwd, name)))).toEqual(FILES[name]);
  });
});

test('a habit of a document is one finding that names the paragraphs of its other places', async () => {
  const cwd = await emptyFolder();
  const body = p('The sea - so calm - slept.') + p('Nobody - not one - spoke.');
  await writeFile(join(cwd, 'b.docx'), docx({ body }));
  const { stdout } = await burnish(['check', 'b.docx'], { cwd });
  expect(stdout).toMatch(/^b\.docx\n {2}1:8 [\s\S]* also at 1:18, 2:7, 2:17\n/);
  const { stdout: json } = await burnish(['check', '--format', 'json', 'b.docx'], { cwd });
  const [{ places }] = JSON.parse(json).files[0].findings;
  expect(places.map(({ line, start }: { line: number; start: number }) => [line, start])).toEqual([
    [1, 7],
    [1, 17],
    [2, 6],
    [2, 16],
  ]);
});

test.each(['libreoffice.docx', 'libreoffice.odt', 'pandoc.docx', 'pandoc.odt'])(
  '%s becomes the Markdown that it was made from',
  async (name) => {
    const cwd = await emptyFolder();
    await cp(join(FIXTURES, name), join(cwd, name));
    const { stdout } = await burnish(['fix', name], { cwd });
    expect(stdout).toBe(await readFile(join(FIXTURES, 'harbour.md'), 'utf8'));
  },
);
