import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../electron/cli/lines.ts';
import { checkStream, fixStream } from '../../electron/cli/stream.ts';
import { emptyFolder } from '../folder.ts';
import { buildCommand, burnish, commandPath } from './burnish.ts';

buildCommand();

const lines = (...records: unknown[]) =>
  records
    .map((record) => `${typeof record === 'string' ? record : JSON.stringify(record)}\n`)
    .join('');
const answersIn = (stdout: string) =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
const places = (answer: { findings: { rule: string; start: number; end: number }[] }) =>
  answer.findings.map(({ rule, start, end }) => [rule, start, end]);

test('a habit of a record is one finding with each of its places', async () => {
  const text = 'The sea - so calm - slept.\n\nNobody - not one - spoke.';
  const { stdout } = await burnish(['check', '--jsonl'], { input: lines({ id: 1, text }) });
  const [{ findings }] = answersIn(stdout);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ start: 7, end: 10, rule: 'hyphen-as-dash' });
  expect(findings[0].places.map(({ start }: { start: number }) => start)).toEqual([7, 17, 34, 44]);
});

test('each record is answered with its findings, in order', async () => {
  const input = lines(
    { id: 'a', text: 'By the the sea.' },
    { id: 2, text: 'It was calm.' },
    { id: 'c', text: '' },
  );
  const { code, stdout, stderr } = await burnish(['check', '--jsonl'], { input });
  expect(answersIn(stdout)).toEqual([
    {
      id: 'a',
      findings: [
        {
          start: 3,
          end: 10,
          rule: 'repeated-word',
          family: 'Repetition',
          class: 'safe',
          message: '“the” stands twice in a row; expected once.',
          replacements: ['the'],
        },
      ],
    },
    { id: 2, findings: [] },
    { id: 'c', findings: [] },
  ]);
  expect([code, stderr]).toEqual([0, '']);
});

test.each([
  ['blocks are parted by blank lines', 'It was calm.\n \nBy the the sea.', {}, [18, 25]],
  ['a block may hold line breaks', 'By the\nthe sea.', {}, [3, 10]],
  ['CRLF counts two units', 'It was calm.\r\n\r\nBy the\r\nthe sea.', {}, [19, 27]],
  ['astral letters count two units', '𝒜𝒷 by the the sea.', {}, [8, 15]],
  ['Markdown is read where it is named', 'By `it` **the the** sea.', { format: 'md' }, [10, 17]],
  [
    'front matter is no text',
    '---\na: the the\n---\n\nBy the the sea.',
    { format: 'md' },
    [23, 30],
  ],
])('offsets are units of the text given: %s', async (_name, text, rest, [start, end]) => {
  const { stdout } = await burnish(['check', '--jsonl'], {
    input: lines({ id: 1, text, ...rest }),
  });
  expect(places(answersIn(stdout)[0])).toEqual([['repeated-word', start, end]]);
});

test('a replacement is given only where it may stand in place of the whole span', async () => {
  const input = lines(
    { id: 1, text: 'By the\nthe sea.' },
    { id: 2, text: 'By **the** the sea.', format: 'md' },
  );
  const [plain, marked] = answersIn((await burnish(['check', '--jsonl'], { input })).stdout);
  expect(plain.findings[0].replacements).toEqual(['the']);
  expect(marked.findings[0].replacements).toEqual([]);
});

describe('fix --jsonl answers each record with its text after the safe fixes', () => {
  test.each([
    ['a plain text', { text: 'By the the sea.' }, 'By the sea.', 1],
    ['nothing to mend', { text: '  A # b *c*  \n\n\n- d\t\n' }, '  A # b *c*  \n\n\n- d\t\n', 0],
    ['no text', { text: '' }, '', 0],
    [
      'line ends and blank lines',
      { text: 'Calm.\r\n\r\n\r\nBy the\r\nsea , and and\r\nit rained.\r\n \r\nCalm.' },
      'Calm.\r\n\r\n\r\nBy the\r\nsea, and\r\nit rained.\r\n \r\nCalm.',
      2,
    ],
    [
      'Markdown',
      { text: '* By **the** sea\n* by the the sea', format: 'md' },
      '* By **the** sea\n* by the sea',
      1,
    ],
    ['its own language', { text: 'Sie sagten «ja» dazu.', lang: 'de' }, 'Sie sagten «ja» dazu.', 0],
  ])('%s', async (_name, record, text, fixes) => {
    const answers: Buffer[] = [];
    const output = new Writable({
      write(chunk, _encoding, done) {
        answers.push(chunk);
        done();
      },
    });
    const input = Readable.from([Buffer.from(lines({ id: 1, ...record }))]);
    expect(await fixStream(input, output, {})).toBe(0);
    expect(answersIn(Buffer.concat(answers).toString())).toEqual([{ id: 1, text, fixes }]);
  });

  test('by the command too, where a bad line is one answer', async () => {
    const { code, stdout, stderr } = await burnish(['fix', '--jsonl'], {
      input: lines({ id: 1, text: 'By the the sea.' }, 'x', { id: 3, text: 'Calm.' }),
    });
    expect(answersIn(stdout)).toEqual([
      { id: 1, text: 'By the sea.', fixes: 1 },
      { line: 2, error: 'The line is not JSON.' },
      { id: 3, text: 'Calm.', fixes: 0 },
    ]);
    expect([code, stderr]).toEqual([2, '']);
  });
});

describe('what spreads lines over machines may', () => {
  const TEXTS = [
    'By the the sea.',
    'It was calm.',
    'He paid 5 $ for it .',
    '',
    'The «sea» - it - slept.',
  ];
  const bad = ['x', '{"id": 1}'];
  const answersTo = async (filter: typeof checkStream, part: string) => {
    const output = new PassThrough();
    const answers = text(output);
    await filter(Readable.from([Buffer.from(part)]), output, {});
    output.end();
    return answers;
  };

  test.each([
    ['check', checkStream],
    ['fix', fixStream],
  ])(
    'cut a stream of %s into parts anywhere between lines: no record sees another',
    async (_name, filter) => {
      const record = fc.oneof(
        fc
          .record({ id: fc.nat(), text: fc.constantFrom(...TEXTS) })
          .map((one) => JSON.stringify(one)),
        fc.constantFrom(...bad).map((one) => one.replace('x', '{')),
      );
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(record, { maxLength: 6 }), { maxLength: 5 }),
          async (parts) => {
            const inParts = [];
            // Bad lines without an id are named by their number, which each part counts from 1.
            for (const part of parts) inParts.push(await answersTo(filter, lines(...part)));
            const whole = await answersTo(filter, lines(...parts.flat()));
            const unnumbered = (answers: string) => answers.replace(/"line":\d+/g, '"line":0');
            expect(unnumbered(inParts.join(''))).toBe(unnumbered(whole));
            expect(answersIn(whole)).toHaveLength(parts.flat().length);
          },
        ),
        { numRuns: 30 },
      );
    },
  );

  /** Runs the README’s line for Spark as a worker does: with nothing but a path, in a folder of the system’s. */
  async function asSpark(part: string, burnishIs: (path: string) => Promise<void>) {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    const [, line] = /^filter = "(.*)"$/m.exec(readme)!;
    const bin = await emptyFolder();
    await burnishIs(join(bin, 'burnish'));
    const PATH = [bin, dirname(process.execPath), '/usr/bin', '/bin'].join(':');
    const { status, stdout, stderr } = spawnSync('sh', ['-c', line!], {
      cwd: '/',
      env: { PATH },
      input: part,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  }

  test('run it by the README’s line, on empty parts too, and take bad records for no failure', async () => {
    const parts = ['', lines({ id: 1, text: TEXTS[0] }, 'x'), lines({ id: 2, text: TEXTS[2] })];
    const ids = [];
    for (const part of parts) {
      const { status, stdout, stderr } = await asSpark(part, (path) =>
        symlink(commandPath(), path),
      );
      expect([status, stderr]).toEqual([0, '']);
      ids.push(answersIn(stdout).map(({ id, line }) => id ?? `line ${line}`));
    }
    expect(ids).toEqual([[], [1, 'line 2'], [2]]);
  });

  test('see by the same line that a command was killed', async () => {
    const killed = (path: string) => writeFile(path, '#!/bin/sh\nkill -9 $$\n', { mode: 0o755 });
    expect((await asSpark(lines({ id: 1, text: 'x' }), killed)).status).not.toBe(0);
  });

  test('run it where a burnish.json lies that is none', async () => {
    const cwd = await emptyFolder();
    await writeFile(join(cwd, 'burnish.json'), 'not read');
    const input = lines({ id: 'a', text: 'By the the sea.' });
    const { code, stdout, stderr } = await burnish(['check', '--jsonl'], { cwd, input });
    expect(answersIn(stdout)[0].findings).toHaveLength(1);
    expect([code, stderr]).toEqual([0, '']);
  });
});

test('a record’s language goes before that of the command line', async () => {
  const text = 'It cost $ 5 in spring.';
  const input = lines({ id: 1, text }, { id: 2, text, lang: 'en-US' });
  const { stdout } = await burnish(['check', '--jsonl', '--lang', 'de'], { input });
  const [german, english] = answersIn(stdout);
  expect(german.findings).toEqual([]);
  expect(places(english)).toEqual([['spaced-currency', 8, 11]]);
});

describe('a bad line is answered with an error, and the run goes on', () => {
  const good = { id: 'good', text: 'By the the sea.' };
  test.each([
    ['no JSON', '{"id": 1,', { line: 2, error: 'The line is not JSON.' }],
    ['no object', '["a"]', { line: 2, error: 'The line is not a JSON object.' }],
    ['no id', { text: 'x' }, { line: 2, error: expect.stringContaining('“id”') }],
    ['no text', { id: 7 }, { id: 7, error: expect.stringContaining('“text”') }],
    [
      'a wrong format',
      { id: 7, text: 'x', format: 'pdf' },
      { id: 7, error: expect.stringContaining('“format”') },
    ],
    [
      'a wrong language',
      { id: 7, text: 'x', lang: '?' },
      { id: 7, error: expect.stringContaining('“lang”') },
    ],
  ])('%s', async (_name, bad, expected) => {
    const { code, stdout, stderr } = await burnish(['check', '--jsonl'], {
      input: lines(good, bad, good),
    });
    const [before, answer, after] = answersIn(stdout);
    expect(answer).toEqual(expected);
    expect(before).toEqual(after);
    expect(places(after)).toHaveLength(1);
    expect([code, stderr]).toEqual([2, '']);
  });

  test('bytes that are no UTF-8', async () => {
    const input = Buffer.concat([
      Buffer.from(lines(good)),
      Buffer.from([0x7b, 0xff, 0x0a]),
      Buffer.from(lines(good)),
    ]);
    const { code, stdout } = await burnish(['check', '--jsonl'], { input });
    expect(answersIn(stdout)[1]).toEqual({ line: 2, error: 'The line is not UTF-8.' });
    expect(answersIn(stdout)).toHaveLength(3);
    expect(code).toBe(2);
  });
});

test('blank lines, CRLF, line separators in strings and a missing last newline are no mistakes', async () => {
  const record = JSON.stringify({ id: 1, text: 'By the the\u2028 sea.' });
  const { code, stdout } = await burnish(['check', '--jsonl'], {
    input: `\n${record}\r\n\r\n \n${record}`,
  });
  expect(answersIn(stdout)).toHaveLength(2);
  expect(code).toBe(0);
});

test('lines come out whole, however the stream is cut into chunks', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.stringMatching(/^[aé𝒜\r]{0,6}$/u), { maxLength: 8 }),
      fc.array(fc.nat({ max: 9 }), { maxLength: 30 }),
      async (texts, sizes) => {
        const bytes = Buffer.from(texts.map((text) => `${text}\n`).join(''));
        const chunks: Buffer[] = [];
        let at = 0;
        for (const size of [...sizes, bytes.length]) {
          chunks.push(bytes.subarray(at, at + size));
          at += size;
        }
        const found = [];
        for await (const part of linesOf(Readable.from(chunks), 100)) found.push(...part);
        expect(found).toEqual(
          texts.map((text, index) => ({ number: index + 1, text: text.replace(/\r$/, '') })),
        );
      },
    ),
  );
});

test('a line that is too long is one bad line, and is not kept', async () => {
  const found = [];
  for await (const part of linesOf(
    Readable.from(['aa', 'aaa\nbb', '\ncccccc'].map(Buffer.from)),
    4,
  ))
    found.push(...part);
  expect(found).toEqual([
    { number: 1, error: 'The line is longer than 4 bytes.' },
    { number: 2, text: 'bb' },
    { number: 3, error: 'The line is longer than 4 bytes.' },
  ]);
});

test('a line is answered before the next one comes', async () => {
  const child = spawn(process.execPath, [commandPath(), 'check', '--jsonl']);
  child.stdout.setEncoding('utf8');
  for (const id of [1, 2]) {
    child.stdin.write(lines({ id, text: 'By the sea.' }));
    const [answer] = await once(child.stdout, 'data');
    expect(answer).toBe(lines({ id, findings: [] }));
  }
  child.stdin.end();
  expect(await once(child, 'close')).toEqual([0, null]);
});

test('no more is read than what is taken', async () => {
  let read = 0;
  let taken = 0;
  let furthest = 0;
  const input = Readable.from(
    (function* () {
      for (let id = 0; id < 200; id++) {
        read++;
        furthest = Math.max(furthest, read - taken);
        yield Buffer.from(lines({ id, text: 'By the sea.' }));
      }
    })(),
    { highWaterMark: 1 },
  );
  const output = new Writable({
    highWaterMark: 1,
    write(_chunk, _encoding, done) {
      taken++;
      setImmediate(done);
    },
  });
  expect(await checkStream(input, output, {})).toBe(0);
  expect(taken).toBe(200);
  expect(furthest).toBeLessThan(10);
});

test('a stream of any length fits into a small heap', async () => {
  const text = 'They began the the offensive in spring, and it rained. '.repeat(8);
  // What a record holds beside its text is read and let go.
  const record = Buffer.from(lines({ id: 1, text, more: 'x'.repeat(1_000_000) }));
  const child = spawn(process.execPath, [
    '--max-old-space-size=48',
    commandPath(),
    'check',
    '--jsonl',
  ]);
  child.stdout.resume();
  const closed = once(child, 'close');
  for (let n = 0; n < 80; n++) if (!child.stdin.write(record)) await once(child.stdin, 'drain');
  child.stdin.end();
  expect(await closed).toEqual([0, null]);
}, 60_000);

test('a reader that stops early is no failure', async () => {
  const child = spawn(process.execPath, [commandPath(), 'check', '--jsonl']);
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdin.on('error', () => {});
  child.stdin.write(lines({ id: 1, text: 'By the sea.' }));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const more = lines({ id: 2, text: 'By the the sea.' }).repeat(1000);
  const closed = once(child, 'close');
  child.stdin.end(more);
  expect(await closed).toEqual([0, null]);
  expect(stderr).toBe('');
});

test('an input that breaks off is an error, not an end', async () => {
  const input = new PassThrough();
  const run = checkStream(input, new PassThrough().resume(), {});
  input.destroy(new Error('The line was cut.'));
  await expect(run).rejects.toThrow('The line was cut.');
});
