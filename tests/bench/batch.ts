// Measures the built command over a folder of made-up articles, and three peers on a part of it:
// `npm run bench:batch [-- ARTICLES WORDS]`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { harper, type Peer, textlint, writeGood } from './peers.ts';
import { article, randomFrom, wordCount } from './prose.ts';
import { below, printTable } from './table.ts';

const [ARTICLES = 10_000, WORDS = 2_000] = process.argv.slice(2).map(Number);
const SEED = 20240229;
/** The part of the corpus that the peers read. */
const PEER_ARTICLES = Math.min(ARTICLES, 10);
/** How many times larger the corpus is that memory is compared on. */
const GROWTH = 10;
/** One thread and two take turns, so that a machine that grows slow or busy does so for both. */
const ROUNDS = 3;
const GOALS = { scaling: 0.85, memory: 400 };
const CLI = join(process.cwd(), 'dist/cli.mjs');
/**
 * One thread has a second core for what V8 collects and compiles beside it. What a second core is
 * worth shows only against a run that has one: Linux can hold a process to it.
 */
const ONE_CORE = ['taskset', '--cpu-list', '0'];

interface Run {
  /** Words a second, by the clock, start-up and all. */
  readonly speed: number;
  /** Peak, in MB. */
  readonly memory: number;
}

async function main(): Promise<void> {
  // No part of the project, whose own runs would find it.
  const root = await mkdtemp(join(tmpdir(), 'burnish-batch-'));
  const remove = () => rmSync(root, { recursive: true, force: true });
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      remove();
      process.exit(1);
    });
  try {
    const { words, part, texts } = await writeCorpus(root);
    const few = await check(part.folder, part.words, 2);
    const alone: Run[] = [];
    const ones: Run[] = [];
    const twos: Run[] = [];
    for (let round = 1; round <= ROUNDS; round++) {
      if (process.platform === 'linux') alone.push(await check(root, words, 1, 1));
      ones.push(await check(root, words, 1));
      twos.push(await check(root, words, 2));
      const [one, two] = [ones.at(-1)!, twos.at(-1)!].map(({ speed }) => count(speed));
      say(`round ${round} of ${ROUNDS}: ${one} words/s on one thread, ${two} on two`);
    }
    const one = best(ones);
    printOwn(words, {
      few,
      alone: alone.length > 0 ? best(alone) : undefined,
      one,
      two: best(twos),
    });
    await printPeers(texts, one.speed);
  } finally {
    remove();
  }
}

/** Writes the articles, and keeps the texts that the peers read. */
async function writeCorpus(root: string) {
  const random = randomFrom(SEED);
  const texts: string[] = [];
  // A folder holds a tenth of them.
  const part = { folder: join(root, '0'), words: 0 };
  let words = 0;
  for (let number = 0; number < ARTICLES; number++) {
    const folder = join(root, String(Math.floor((number * GROWTH) / ARTICLES)));
    const written = article(random, WORDS);
    const length = wordCount(written);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${number}.txt`), `${written}\n`);
    if (texts.length < PEER_ARTICLES) texts.push(written);
    words += length;
    if (folder === part.folder) part.words += length;
    if ((number + 1) % (ARTICLES / GROWTH) === 0)
      say(`wrote ${count(number + 1)} of ${count(ARTICLES)} articles`);
  }
  return { words, part, texts };
}

/** Runs the command as a person would who sends its findings to a file. */
async function check(path: string, words: number, threads: number, cores = 2): Promise<Run> {
  const peak = ['--import', join(process.cwd(), 'tests/bench/peak.mjs')];
  const args = ['check', path, '--format', 'jsonl', '--threads', String(threads)];
  const start = performance.now();
  const line = [process.execPath, ...peak, CLI, ...args];
  const [command, ...rest] = cores === 1 ? [...ONE_CORE, ...line] : line;
  const child = spawn(command!, rest);
  child.stdout.resume();
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  if (code !== 1) throw new Error(`burnish ${args.join(' ')} ended with ${code}: ${stderr}`);
  const seconds = (performance.now() - start) / 1000;
  // Each thread says its peak, which is that of the whole process.
  const peaks = [...stderr.matchAll(/peak (\d+)/g)].map(([, kilobytes]) => Number(kilobytes));
  return { speed: words / seconds, memory: Math.max(...peaks) / 1024 };
}

/** The fastest round, and the most memory of all. */
const best = (runs: readonly Run[]): Run => ({
  speed: Math.max(...runs.map(({ speed }) => speed)),
  memory: Math.max(...runs.map(({ memory }) => memory)),
});

/** The runs over all articles, by threads and cores, and one over a tenth of them. */
interface Runs {
  readonly few: Run;
  /** One thread on one core. */
  readonly alone: Run | undefined;
  readonly one: Run;
  readonly two: Run;
}

function printOwn(words: number, { few, alone, one, two }: Runs) {
  console.log(
    `\nThe built command, ${count(ARTICLES)} articles, ${count(words)} words, start-up and all, the best of ${ROUNDS} rounds\n`,
  );
  const memory = ({ memory }: Run) =>
    below(memory, GOALS.memory, `${memory.toFixed(0)} MB`, `${GOALS.memory} MB`);
  printTable(
    ['run', 'words/s', 'peak memory', 'a billion words'],
    [
      ...(alone
        ? [['one thread on one core', count(alone.speed), memory(alone), hours(alone.speed)]]
        : []),
      ['one thread', count(one.speed), memory(one), hours(one.speed)],
      ['two threads', count(two.speed), memory(two), hours(two.speed)],
      [`two threads, a tenth of the articles`, count(few.speed), memory(few), ''],
    ],
  );
  const scaling = (from: Run) => {
    const part = two.speed / (2 * from.speed);
    return `${part.toFixed(2)} ${part >= GOALS.scaling ? '≥' : 'not ≥'} ${GOALS.scaling}`;
  };
  console.log('  Scaling: words/s on two threads against twice those\n');
  if (alone) console.log(`  on one core:   ${scaling(alone)}`);
  console.log(
    `  on one thread: ${scaling(one)}; V8 collects and compiles on the other core there\n`,
  );
}

async function printPeers(texts: readonly string[], own: number): Promise<void> {
  const words = texts.reduce((sum, one) => sum + wordCount(one), 0);
  console.log(`The peers, one thread, ${count(words)} words of the same articles\n`);
  const rows: string[][] = [];
  for (const peer of [textlint(), writeGood(), await harper()]) {
    const speed = words / (await secondsOf(peer, texts));
    rows.push([peer.name, count(speed), `${(own / speed).toFixed(1)} ×`]);
  }
  printTable(['tool', 'words/s', 'Burnish on one thread against it'], rows);
}

async function secondsOf(peer: Peer, texts: readonly string[]): Promise<number> {
  await peer.check(texts[0]!);
  const start = performance.now();
  for (const one of texts) await peer.check(one);
  return (performance.now() - start) / 1000;
}

/** Says how far it is. */
const say = (line: string) => console.log(`bench:batch: ${line}`);
const count = (value: number) => Math.round(value).toLocaleString('en');
const hours = (speed: number) => `${(1e9 / speed / 3600).toFixed(1)} hours`;

await main();
