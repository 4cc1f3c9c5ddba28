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
    const ones: Run[] = [];
    const twos: Run[] = [];
    for (let round = 1; round <= ROUNDS; round++) {
      ones.push(await check(root, words, 1));
      twos.push(await check(root, words, 2));
      const [one, two] = [ones.at(-1)!, twos.at(-1)!].map(({ speed }) => count(speed));
      say(`round ${round} of ${ROUNDS}: ${one} words/s on one thread, ${two} on two`);
    }
    const [one, two] = [best(ones), best(twos)];
    printOwn(words, { few, one, two });
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
async function check(path: string, words: number, threads: number): Promise<Run> {
  const peak = ['--import', join(process.cwd(), 'tests/bench/peak.mjs')];
  const args = ['check', path, '--format', 'jsonl', '--threads', String(threads)];
  const start = performance.now();
  const child = spawn(process.execPath, [...peak, CLI, ...args]);
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

function printOwn(words: number, { few, one, two }: Readonly<Record<'few' | 'one' | 'two', Run>>) {
  const scaling = two.speed / (2 * one.speed);
  console.log(
    `\nThe built command, ${count(ARTICLES)} articles, ${count(words)} words, start-up and all, the best of ${ROUNDS} rounds\n`,
  );
  const memory = ({ memory }: Run) =>
    below(memory, GOALS.memory, `${memory.toFixed(0)} MB`, `${GOALS.memory} MB`);
  printTable(
    ['run', 'words/s', 'peak memory', 'a billion words'],
    [
      ['one thread', count(one.speed), memory(one), hours(one.speed)],
      ['two threads', count(two.speed), memory(two), hours(two.speed)],
      [`two threads, a tenth of the articles`, count(few.speed), memory(few), ''],
    ],
  );
  const mark = scaling >= GOALS.scaling ? '≥' : 'not ≥';
  console.log(
    `  scaling efficiency on two threads: ${scaling.toFixed(2)} ${mark} ${GOALS.scaling}\n` +
      '  words/s on two threads against twice those on one; beside its threads the command has one\n' +
      '  that hands out the work and prints, and V8 some that collect and compile\n',
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
