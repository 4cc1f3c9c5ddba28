import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { article, randomFrom } from '../bench/prose.ts';
import { buildCommand, burnish, commandPath } from '../electron/burnish.ts';
import { Machine, makeKey } from './machine.ts';

buildCommand();

const SEED = 20240229;
const RECORDS = 3_000;
/** Every so many records, one has no text: its answer is an error. */
const BAD = 500;
/** The sizes of the recipe, and what the test has in their place: many small parts, for a small machine. */
const SIZES = { '--block 10M': '--block 100k', '8/': '2/' };

/** Notes each start: parallel’s own log tells of no part that was begun in vain. */
const COMMAND = `#!/bin/sh
echo >> "$HOME/starts"
exec "${process.execPath}" "$BURNISH" "$@"
`;

let folder: string;
let machines: readonly [Machine, Machine];

beforeAll(async () => {
  folder = await mkdtemp(join(await realpath(tmpdir()), 'burnish-distributed-'));
  await mkdir(join(folder, 'bin'));
  await writeFile(join(folder, 'bin/burnish'), COMMAND, { mode: 0o755 });
  await makeKey(join(folder, 'user.key'));
  await writeFile(join(folder, 'records.jsonl'), records());
  // Else it asks to be cited.
  await writeFile(join(folder, 'will-cite'), '');
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

beforeEach(async () => {
  await mkdir(join(folder, 'machines'));
  const parts = {
    folder: join(folder, 'machines'),
    userKey: join(folder, 'user.key'),
    env: { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, BURNISH: commandPath() },
  };
  machines = [
    await Machine.start('one', '127.0.0.2', parts),
    await Machine.start('two', '127.0.0.3', parts),
  ];
  await writeFile(join(folder, 'machines/known'), machines.map(({ knownAs }) => knownAs).join(''));
  await writeFile(join(folder, 'ssh.conf'), machines.map(({ settings }) => settings).join(''));
});

afterEach(async () => {
  await Promise.all(machines.map((machine) => machine.stop()));
  await rm(join(folder, 'machines'), { recursive: true });
});

function records(): string {
  const random = randomFrom(SEED);
  const lines = Array.from({ length: RECORDS }, (_, id) =>
    JSON.stringify(id % BAD === 0 ? { id } : { id, text: article(random, 60) }),
  );
  return `${lines.join('\n')}\n`;
}

const fileIn = (name: string) => readFile(join(folder, name), 'utf8');
const linesOf = (file: string) => file.split('\n').slice(0, -1);

/** The line of the README, with sizes that fit. */
async function recipe(): Promise<string> {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const [line = ''] = /^parallel (?:.*\\\n)*.*$/m.exec(readme) ?? [];
  return Object.entries(SIZES).reduce((now, [from, to]) => now.replaceAll(from, to), line);
}

/** Starts the recipe over all records. @returns its end */
async function spread(): Promise<{ code: number; stderr: string }> {
  await rm(join(folder, 'answers.jsonl'), { force: true });
  const child = spawn('sh', ['-c', await recipe()], {
    cwd: folder,
    env: {
      ...process.env,
      PARALLEL: '--joblog jobs.log',
      PARALLEL_HOME: folder,
      PARALLEL_SSH: `ssh -F ${join(folder, 'ssh.conf')}`,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  return { code, stderr };
}

/** Waits until a part of the answers is there, so that all machines are at work. */
const underWay = () =>
  expect
    .poll(async () => linesOf(await fileIn('answers.jsonl').catch(() => '')).length, {
      timeout: 60_000,
    })
    .toBeGreaterThan(RECORDS / 4);

/** The machine that did each part, by the parts that were done. */
async function parts(): Promise<string[]> {
  const [, ...rows] = linesOf(await fileIn('jobs.log'));
  return rows.map((row) => row.split('\t')[1]!);
}

test('one of two machines is stopped half way: each record is answered exactly once, in its place', async () => {
  const run = spread();
  await underWay();
  await machines[1].stop();
  const { code, stderr } = await run;
  const answers = linesOf(await fileIn('answers.jsonl'));
  const ids = answers.map((answer) => JSON.parse(answer).id as number);
  const hosts = await parts();
  const begun = linesOf(await fileIn('machines/starts')).length;
  const lost = RECORDS - new Set(ids).size;
  const doubled = ids.length - new Set(ids).size;
  console.log(
    `${RECORDS} records in ${hosts.length} parts on 2 machines, one of them stopped: lost ${lost}, ` +
      `doubled ${doubled}; ${begun - hosts.length} parts begun in vain and done again`,
  );
  expect([lost, doubled, code], stderr).toEqual([0, 0, 0]);
  // Both had a share, and something was under way on the one that was stopped.
  expect(new Set(hosts).size).toBe(2);
  expect(begun).toBeGreaterThan(hosts.length);
  const input = await fileIn('records.jsonl');
  const { stdout } = await burnish(['check', '--jsonl'], { input });
  expect(answers).toEqual(linesOf(stdout));
}, 300_000);

test('where no machine is left, the run ends as a failure', async () => {
  const run = spread();
  await underWay();
  for (const machine of machines) await machine.stop();
  expect((await run).code).not.toBe(0);
}, 300_000);
