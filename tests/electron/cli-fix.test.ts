import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../folder.ts';
import { buildCommand, burnish } from './burnish.ts';

buildCommand();

const INPUT = 'They began the the offensive , and it rained.\n';
const FIXED = 'They began the offensive, and it rained.\n';

async function folderWith(...names: string[]): Promise<string> {
  const cwd = await emptyFolder();
  for (const name of names) {
    await mkdir(join(cwd, name, '..'), { recursive: true });
    await writeFile(join(cwd, name), INPUT);
  }
  return cwd;
}

const read = (cwd: string, name: string) => readFile(join(cwd, name), 'utf8');

test('one article goes to standard output as Markdown, and the file stays as it is', async () => {
  const cwd = await folderWith('a.txt');
  const { code, stdout, stderr } = await burnish(['fix', 'a.txt'], { cwd });
  expect(stdout).toBe(FIXED);
  expect(stderr).toBe('a.txt: 2 safe fixes.\n');
  expect(code).toBe(0);
  expect(await read(cwd, 'a.txt')).toBe(INPUT);
  expect(await readdir(cwd)).toEqual(['a.txt']);
});

test('“-” reads standard input', async () => {
  expect((await burnish(['fix', '-'], { input: INPUT })).stdout).toBe(FIXED);
});

test('what a person should decide is left as it stands', async () => {
  const asked = 'He said that that the bridge was shut.\n';
  expect((await burnish(['fix', '-'], { input: asked })).stdout).toBe(asked);
});

test('nothing safe is left to find afterwards, where one fix uncovers another', async () => {
  const input = 'It is called «a quiet deck for those who want to to sleep».\n';
  const { stdout } = await burnish(['fix', '-'], { input });
  expect(stdout).toBe('It is called “a quiet deck for those who want to sleep”.\n');
  expect((await burnish(['check', '-'], { input: stdout })).stdout).not.toContain('safe');
});

test('-o writes to a file, or to NAME.md in a folder', async () => {
  const cwd = await folderWith('a.txt');
  await mkdir(join(cwd, 'out'));
  const file = await burnish(['fix', 'a.txt', '-o', 'b.md'], { cwd });
  expect([file.code, file.stdout, file.stderr]).toEqual([
    0,
    '',
    'a.txt: 2 safe fixes, written to b.md.\n',
  ]);
  expect(await read(cwd, 'b.md')).toBe(FIXED);
  await burnish(['fix', 'a.txt', '-o', 'out'], { cwd });
  expect(await read(cwd, 'out/a.md')).toBe(FIXED);
});

test('several articles go into a folder, which is made', async () => {
  const cwd = await folderWith('a.txt', 'b.txt');
  const { code } = await burnish(['fix', 'a.txt', 'b.txt', '-o', 'new/out'], { cwd });
  expect(code).toBe(0);
  expect((await readdir(join(cwd, 'new/out'))).sort()).toEqual(['a.md', 'b.md']);
});

test('--in-place writes over each article, and its mode stays', async () => {
  const cwd = await folderWith('a.md', 'b.md');
  await chmod(join(cwd, 'a.md'), 0o640);
  const { code, stdout } = await burnish(['fix', '--in-place', 'a.md', 'b.md'], { cwd });
  expect([code, stdout]).toEqual([0, '']);
  expect([await read(cwd, 'a.md'), await read(cwd, 'b.md')]).toEqual([FIXED, FIXED]);
  expect((await stat(join(cwd, 'a.md'))).mode & 0o777).toBe(0o640);
  expect((await readdir(cwd)).sort()).toEqual(['.burnish', 'a.md', 'b.md']);
});

test.each([
  ['two articles and nowhere to write', ['a.md', 'b.md'], /need --output FOLDER or --in-place/],
  ['the input as output', ['a.md', '-o', 'a.md'], /“a\.md” would be overwritten/],
  ['the input as output, by another name', ['a.md', '-o', 'link.md'], /would be overwritten/],
  ['the input’s own folder as output', ['a.md', 'b.md', '-o', '.'], /would be overwritten/],
  ['two articles of one name', ['a.md', 'sub/a.md', '-o', 'out'], /would both be written to/],
  ['a file where a folder is needed', ['a.md', 'b.md', '-o', 'c.md'], /“c\.md” is a file/],
  ['both ways at once', ['a.md', '-o', 'd.md', '--in-place'], /not both/],
  ['standard input in place', ['-', '--in-place'], /Standard input can’t be written in place/],
])('%s is refused before anything is written', async (_name, args, sentence) => {
  const cwd = await folderWith('a.md', 'b.md', 'c.md', 'sub/a.md');
  await symlink('a.md', join(cwd, 'link.md'));
  const { code, stdout, stderr } = await burnish(['fix', ...args], { cwd, input: INPUT });
  expect(stderr).toMatch(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect([code, stdout]).toEqual([2, '']);
  for (const name of ['a.md', 'b.md', 'c.md', 'sub/a.md'])
    expect(await read(cwd, name)).toBe(INPUT);
});

test('an article that can’t be read or written is named, and the others are written', async () => {
  const cwd = await folderWith('a.txt', 'b.txt');
  await mkdir(join(cwd, 'out/a.md'), { recursive: true });
  const paths = ['a.txt', 'no.txt', 'b.txt'];
  const { code, stderr } = await burnish(['fix', ...paths, '-o', 'out'], { cwd });
  expect(stderr.trim().split('\n')).toEqual([
    'b.txt: 2 safe fixes, written to out/b.md.',
    expect.stringContaining('no file “no.txt”'),
    expect.stringContaining('“a.md” is a folder'),
    '2 safe fixes in 1 of 3 files.',
  ]);
  expect(code).toBe(2);
  expect(await read(cwd, 'out/b.md')).toBe(FIXED);
});

test('what the import guessed is said: a file in an older encoding becomes UTF-8', async () => {
  const cwd = await emptyFolder();
  const text = 'The café , the résumé and the fiancé of the naïve chef. Touché , said Zoë.\n';
  await writeFile(join(cwd, 'a.txt'), Buffer.from(text, 'latin1'));
  const { code, stdout, stderr } = await burnish(['fix', 'a.txt'], { cwd });
  expect(stdout).toBe(text.replaceAll(' ,', ','));
  expect(stderr).toMatch(/^a\.txt: The file was read as \S+; what Burnish writes is UTF-8\.\n/);
  expect(code).toBe(0);
});

test('--lang keeps English rules off other languages', async () => {
  const input = 'Das ist «ein Wort» und die Frau.\n';
  expect((await burnish(['fix', '-', '--lang', 'de'], { input })).stdout).toBe(input);
});
