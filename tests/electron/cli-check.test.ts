import { spawnSync } from 'node:child_process';
import { chmod, mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../folder.ts';
import { buildCommand, burnish, commandPath } from './burnish.ts';

buildCommand();

const NOBODY = 65534;
const CLEAN = 'The sea was calm, and nobody spoke.\n';
const FOUND = 'They began the the offensive in spring.\n';
const HINTED = 'These are the rules that bind US us all.\n';

/** A new folder with these files in it. */
async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const cwd = await emptyFolder();
  for (const [name, data] of Object.entries(files)) await writeFile(join(cwd, name), data);
  return cwd;
}

test('a finding shows its place, class, rule and message, its line, and a fix under a ruler', async () => {
  const cwd = await folderWith({ 'a.txt': FOUND });
  const { stdout, stderr } = await burnish(['check', 'a.txt'], { cwd });
  expect(stdout).toBe(
    [
      'a.txt',
      '  1:12  safe  repeated-word  “the” stands twice in a row; expected once.',
      '       │ They began the the offensive in spring.',
      '       │            ^^^^^^^ → "the"',
      '\n',
    ].join('\n'),
  );
  expect(stderr).toBe('1 finding (1 safe, 0 to ask) in 1 file.\n');
});

test('a habit of the text is one finding that names its other places', async () => {
  const text = 'The sea - so calm - slept.\n\nNobody - not one - spoke.\n';
  const cwd = await folderWith({ 'a.txt': text });
  const { stdout, stderr } = await burnish(['check', 'a.txt'], { cwd });
  expect(stdout.trimEnd().split('\n')).toEqual([
    'a.txt',
    '  1:8  ask   hyphen-as-dash  A hyphen for a dash in 4 places of this text; expected “–”.',
    '      │ The sea - so calm - slept.',
    '      │        ^^^ → change all 4 places',
    '      │ also at 1:18, 3:7, 3:17',
  ]);
  expect(stderr).toBe('1 finding (0 safe, 1 to ask) in 1 file.\n');
  const { stdout: json } = await burnish(['check', '--format', 'json', 'a.txt'], { cwd });
  const [finding] = JSON.parse(json).files[0].findings;
  expect(finding.places).toEqual(
    [
      { line: 1, column: 8, start: 7 },
      { line: 1, column: 18, start: 17 },
      { line: 3, column: 7, start: 34 },
      { line: 3, column: 17, start: 44 },
    ].map((place) => ({ ...place, end: place.start + 3, replacements: [' – '] })),
  );
});

test.each([
  ['a blank line and CRLF', 'a.txt', `${CLEAN}\r\n\r\nIt was\r\nthe the sea.\r\n`, '5:1'],
  ['a byte order mark', 'a.txt', `\uFEFF${FOUND}`, '1:12'],
  ['astral letters, two units each', 'a.txt', `𝒜𝒷 ${FOUND}`, '1:17'],
  ['front matter', 'a.md', `---\ntitle: the the\n---\n\n${FOUND}`, '5:12'],
  ['Markdown before it', 'a.md', '- **We** saw `it it` and the the sea.\n', '1:26'],
  ['an entity before it', 'a.md', 'Cats &amp; dogs by the the sea.\n', '1:20'],
])('line and column are those of the file: %s', async (_name, file, content, place) => {
  const cwd = await folderWith({ [file]: content });
  const { stdout } = await burnish(['check', file], { cwd });
  expect(stdout.split(/\s+/).slice(0, 2)).toEqual([file, place]);
});

test.each([
  ['nothing is found', CLEAN, 0],
  ['something is found', FOUND, 1],
  ['there are only hints', HINTED, 0],
])('the exit code tells whether %s', async (_name, content, code) => {
  const cwd = await folderWith({ 'a.txt': content });
  expect((await burnish(['check', 'a.txt'], { cwd })).code).toBe(code);
  expect((await burnish(['check', '--class', 'safe,ask,hint', 'a.txt'], { cwd })).code).toBe(code);
});

test('hints are counted, and shown when asked for', async () => {
  const cwd = await folderWith({ 'a.txt': HINTED });
  const plain = await burnish(['check', 'a.txt'], { cwd });
  expect(plain.stdout).toBe('');
  expect(plain.stderr).toBe('No findings in 1 file; 1 hint (--class safe,ask,hint shows).\n');
  const shown = await burnish(['check', '--class', 'hint', 'a.txt'], { cwd });
  expect(shown.stdout).toContain('1:31  hint  ');
  expect(shown.stderr).toBe('No findings in 1 file; 1 hint.\n');
});

test('findings are grouped by file, sorted by path', async () => {
  const cwd = await folderWith({ 'b.txt': FOUND, 'a.txt': FOUND, 'c.txt': CLEAN });
  const { stdout, stderr } = await burnish(['check', 'b.txt', 'c.txt', 'a.txt'], { cwd });
  expect(stdout.split('\n\n').map((group) => group.slice(0, 5))).toEqual(['a.txt', 'b.txt', '']);
  expect(stderr).toBe('2 findings (2 safe, 0 to ask) in 3 files.\n');
});

test('“-” reads standard input', async () => {
  const { stdout, code } = await burnish(['check', '-'], { input: FOUND });
  expect(stdout).toMatch(/^-\n {2}1:12 {2}safe {2}repeated-word/);
  expect(code).toBe(1);
});

test('there is colour on a terminal, and none under NO_COLOR or in a pipe', async () => {
  const cwd = await folderWith({ 'a.txt': FOUND });
  // A build machine is not taken for a person's terminal.
  const { NO_COLOR: _, CI: _ci, ...bare } = process.env;
  const onTerminal = (env: NodeJS.ProcessEnv) =>
    spawnSync(
      'script',
      ['-qec', `"${process.execPath}" "${commandPath()}" check a.txt`, '/dev/null'],
      {
        cwd,
        env: { ...bare, TERM: 'xterm', ...env },
        encoding: 'utf8',
      },
    ).stdout;
  expect(onTerminal({})).toContain('\u001B[32msafe\u001B[39m');
  expect(onTerminal({ NO_COLOR: '1' })).not.toContain('\u001B');
  expect((await burnish(['check', 'a.txt'], { cwd })).stdout).not.toContain('\u001B');
});

test('--format json gives every finding with its place, class and fixes', async () => {
  const cwd = await folderWith({ 'a.txt': FOUND });
  const { stdout, stderr, code } = await burnish(['check', '--format', 'json', 'a.txt', 'no.txt'], {
    cwd,
  });
  expect(JSON.parse(stdout)).toEqual({
    files: [
      {
        file: 'a.txt',
        words: 7,
        findings: [
          {
            line: 1,
            column: 12,
            start: 11,
            end: 18,
            rule: 'repeated-word',
            family: 'Repetition',
            class: 'safe',
            quote: 'the the',
            message: '“the” stands twice in a row; expected once.',
            replacements: ['the'],
            others: [],
          },
        ],
      },
      { file: 'no.txt', error: expect.stringContaining('no.txt') },
    ],
  });
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(code).toBe(2);
});

describe('a file that can’t be read gets one sentence, and the others are checked', () => {
  const cases: [string, (path: string) => Promise<unknown>, RegExp][] = [
    ['missing.txt', async () => {}, /no file “missing\.txt”/],
    ['folder.txt', (path) => mkdir(path), /no article \(.*\) in the folder “folder\.txt”/],
    ['binary.txt', (path) => writeFile(path, new Uint8Array([0, 1, 2, 0, 255])), /binary/],
    ['empty.txt', (path) => writeFile(path, ''), /empty/],
    ['blank.txt', (path) => writeFile(path, ' \n\n'), /white space/],
    ['huge.txt', (path) => writeFile(path, '').then(() => truncate(path, 200e6)), /too large/],
    [
      'secret.txt',
      (path) => writeFile(path, FOUND).then(() => chmod(path, 0)),
      /can’t be read: this account has no permission/,
    ],
    ['article.docx', (path) => writeFile(path, 'PK'), /not a Word document/],
  ];
  test.each(cases)('%s', async (name, make, sentence) => {
    const cwd = await folderWith({ 'good.txt': FOUND });
    await chmod(cwd, 0o755);
    await make(join(cwd, name));
    const asNobody = process.getuid?.() === 0 ? { uid: NOBODY } : {};
    const { code, stdout, stderr } = await burnish(['check', name, 'good.txt'], {
      cwd,
      ...asNobody,
    });
    const [first, ...rest] = stderr.trim().split('\n');
    expect(first).toMatch(sentence);
    expect(first).toContain(name);
    expect(rest).toEqual(['1 finding (1 safe, 0 to ask) in 1 file.']);
    expect(stdout).toMatch(/^good\.txt\n {2}1:12/);
    expect(code).toBe(2);
  });
});

test('only the rules for the article’s language are run', async () => {
  const english = 'A price of $ 5 , no more.\n';
  const german = 'Das ist der Preis , den wir für das Haus und den Garten nicht bezahlen.\n';
  const cwd = await folderWith({
    'en.txt': english,
    'de.txt': `${german}\n${german}`,
    'fr.md': '---\nlang: fr\n---\n\nLe prix !\n',
  });
  const rules = async (...args: string[]) =>
    [
      ...(await burnish(['check', ...args], { cwd })).stdout.matchAll(
        /^ +\d+:\d+ +(?:safe|ask) +(\S+)/gm,
      ),
    ].map(([, rule]) => rule);
  expect(await rules('en.txt')).toContain('spaced-currency');
  expect(await rules('en.txt', '--lang', 'de')).not.toContain('spaced-currency');
  expect(await rules('fr.md')).toEqual([]);
  expect(await rules('fr.md', '--lang', 'en-GB')).toContain('space-before-punctuation');
});

test.each([
  ['an unknown command', ['chek', 'a.txt'], /unknown command 'chek'/],
  ['an unknown option', ['check', '--fast', 'a.txt'], /unknown option '--fast'/],
  ['a language that is none', ['check', '--lang', 'English!', 'a.txt'], /language tag/],
  ['no path', ['check'], /Name articles, folders or globs/],
  ['files with --jsonl', ['check', '--jsonl', 'a.txt'], /takes no files/],
  ['no command at all', [], /Usage: burnish/],
])('%s is an error that says what is wrong', async (_name, args, message) => {
  const { code, stdout, stderr } = await burnish(args);
  expect(stderr).toMatch(message);
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

test.each([
  [['--help'], /check .*\n[\s\S]*fix [\s\S]*explain [\s\S]*rules/],
  [['check', '--help'], /Exit code: 0 no finding, 1 findings/],
  [['--version'], /^\d+\.\d+\.\d+\n$/],
])('%j prints to standard output and exits 0', async (args, expected) => {
  const { code, stdout, stderr } = await burnish(args);
  expect(stdout).toMatch(expected);
  expect(stderr).toBe('');
  expect(code).toBe(0);
});
