import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildCommand, burnish } from './burnish.ts';
import { folderWith } from './files-in.ts';

buildCommand();

/** Two safe findings, one to ask, one hint. */
const TEXT =
  'They began the the offensive , and Bebeto Bebeto ran.\n\nThese rules bind US us all.\n';

/** Rules and classes of what is found, as `rule class`. */
async function found(cwd: string, ...args: string[]): Promise<string[]> {
  const { stdout } = await burnish(['check', '--format', 'jsonl', ...args], { cwd });
  return stdout
    .trim()
    .split('\n')
    .flatMap((line) => JSON.parse(line).findings)
    .map(({ rule, class: cls }) => `${rule} ${cls}`);
}

const SPACE = 'space-before-punctuation safe';
const WORD = 'repeated-word safe';
const NAME = 'repeated-word ask';
const HINT = 'repeated-word hint';

test.each([
  [[], [WORD, SPACE, NAME]],
  [
    ['--rules', 'repeated-word'],
    [WORD, NAME],
  ],
  [['--off', 'repeated-word, a-an'], [SPACE]],
  [['--rules', 'repeated-word,a-an', '--off', 'repeated-word'], []],
  [
    ['--class', 'safe'],
    [WORD, SPACE],
  ],
  [
    ['--class', 'ask,hint'],
    [NAME, HINT],
  ],
  [
    ['--keep', 'keep.txt'],
    [WORD, SPACE],
  ],
])('%j decides what is found', async (args, expected) => {
  const cwd = await folderWith({ 'a.txt': TEXT, 'keep.txt': '# names\n\nBebeto Bebeto\n' });
  expect(await found(cwd, 'a.txt', ...args)).toEqual(expected);
});

test('the options hold for fixes and for streams as well', async () => {
  const cwd = await folderWith({ 'a.txt': TEXT });
  const args = ['--rules', 'space-before-punctuation'];
  const { stdout } = await burnish(['fix', 'a.txt', ...args], { cwd });
  expect(stdout).toContain('the the offensive, and');
  const record = `${JSON.stringify({ id: 1, text: TEXT })}\n`;
  const stream = await burnish(['check', '--jsonl', '--class', 'safe', ...args], { input: record });
  expect(JSON.parse(stream.stdout).findings.map(({ rule }: { rule: string }) => rule)).toEqual([
    'space-before-punctuation',
  ]);
});

describe('a burnish.json', () => {
  const OFF = '{"rules": {"repeated-word": "off"}}';

  test('holds for the articles of its folder and below, the nearest one for each', async () => {
    const cwd = await folderWith({
      'burnish.json': OFF,
      'a.txt': TEXT,
      'sub/deep/b.txt': TEXT,
      'other/burnish.json':
        '{"rules": {"space-before-punctuation": "hint"}, "keep": ["Bebeto Bebeto"]}',
      'other/c.txt': TEXT,
    });
    expect(await found(cwd, '.')).toEqual([SPACE, WORD, SPACE]);
    expect(await found(cwd, '.', '--class', 'safe,ask,hint')).toContain(
      'space-before-punctuation hint',
    );
    // A rule that is asked for is on.
    expect(await found(cwd, 'a.txt', '--rules', 'repeated-word')).toEqual([WORD, NAME]);
  });

  test('gives way to --config', async () => {
    const cwd = await folderWith({ 'burnish.json': OFF, 'a.txt': TEXT, 'other.json': '{}' });
    expect(await found(cwd, 'a.txt', '--config', 'other.json')).toEqual([WORD, SPACE, NAME]);
  });

  test('sets the language and the house’s style', async () => {
    const cwd = await folderWith({
      'burnish.json':
        '{"language": "en", "sourceLanguage": "ru", "dash": "—", "quotes": "straight"}',
      'a.txt': 'The sea - so calm - slept.\n\nNobody - not one - spoke.\n\nHe said «yes» to it.\n',
    });
    const { stdout } = await burnish(['check', '--format', 'json', 'a.txt'], { cwd });
    const [{ findings }] = JSON.parse(stdout).files;
    expect(findings.map(({ replacements }: { replacements: string[] }) => replacements[0])).toEqual(
      ['—', '"yes"'],
    );
  });

  test('says nothing in a stream, which is the same wherever it runs', async () => {
    const cwd = await folderWith({ 'burnish.json': OFF });
    const input = `${JSON.stringify({ id: 1, text: 'By the the sea.' })}\n`;
    const { stdout } = await burnish(['check', '--jsonl'], { cwd, input });
    expect(JSON.parse(stdout).findings).toHaveLength(1);
  });
});

test.each([
  [
    'a configuration with mistakes',
    [],
    'burnish.json: There is no setting “ruls”; did you mean “rules”?\n',
  ],
  ['a configuration that isn’t there', ['--config', 'no.json'], /no file “no\.json”/],
  ['an unknown rule', ['--off', 'a-am'], 'There is no rule “a-am”; did you mean “a-an”?\n'],
  [
    'an unknown rule that is like none',
    ['--rules', 'x'],
    'There is no rule “x”. “burnish rules” lists them all.\n',
  ],
  ['a class that is none', ['--class', 'sure'], /“sure” is none of safe, ask and hint/],
  ['a format that is none', ['--format', 'xml'], /Allowed choices are text, json/],
  ['a wrong pattern to keep', ['--keep', 'keep.txt'], 'keep.txt:2: A “(” has no “)”.\n'],
  ['a number that is none', ['--max-warnings', 'few'], /whole number/],
  ['a baseline that isn’t there', ['--baseline', 'no.json'], /no file “no\.json”/],
  ['a baseline that is none', ['--baseline', 'keep.txt'], /“keep\.txt” is no baseline/],
  ['a new baseline without its name', ['--update-baseline'], /needs --baseline FILE/],
])('%s is an error before anything is checked', async (_name, args, message) => {
  const cwd = await folderWith({
    'burnish.json': '{"ruls": {}}',
    'a.txt': TEXT,
    'keep.txt': 'a\n/(a/\n',
  });
  if (args.length > 0) await writeFile(join(cwd, 'burnish.json'), '{}');
  const { code, stdout, stderr } = await burnish(['check', 'a.txt', ...args], { cwd });
  if (typeof message === 'string') expect(stderr).toBe(message);
  else expect(stderr).toMatch(message);
  expect([stdout, code]).toEqual(['', 2]);
});

test('--max-warnings says how many findings are no failure', async () => {
  const cwd = await folderWith({ 'a.txt': TEXT });
  expect((await burnish(['check', 'a.txt', '--max-warnings', '2'], { cwd })).code).toBe(1);
  expect((await burnish(['check', 'a.txt', '--max-warnings', '3'], { cwd })).code).toBe(0);
});

test('a baseline leaves out what was known, wherever it has moved, and nothing else', async () => {
  const cwd = await folderWith({
    'docs/a.txt': TEXT,
    'docs/b.txt': 'By the the sea.\n',
    'kept/x': '',
  });
  const check = (...args: string[]) =>
    burnish(['check', 'docs', '--baseline', 'kept/known.json', ...args], { cwd });
  const first = await check('--update-baseline');
  expect([first.code, first.stdout]).toEqual([0, '']);
  expect(first.stderr).toMatch(/^No findings in 2 files; .*4 more in the baseline\.\n$/);
  const kept = JSON.parse(await readFile(join(cwd, 'kept/known.json'), 'utf8'));
  expect(Object.keys(kept.files)).toEqual(['../docs/a.txt', '../docs/b.txt']);

  await writeFile(
    join(cwd, 'docs/a.txt'),
    `It was calm.\n\n${TEXT}\nBy the the sea, by the the sea.\n`,
  );
  const second = await check('--format', 'jsonl');
  const [a, b] = second.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).findings);
  expect(a.map(({ line }: { line: number }) => line)).toEqual([7, 7]);
  expect(b).toEqual([]);
  expect(second.code).toBe(1);
});
