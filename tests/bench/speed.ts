// Measures the engine, the built command and two peers in one run: `npm run bench:speed`.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { checkBlocks } from '../../engine/check.ts';
import { importPlainBlocks } from '../../engine/import/plain.ts';
import { settingsFor } from '../../engine/settings.ts';
import { textBlocks, textOf } from '../../engine/text.ts';
import { harper, type Peer, retext } from './peers.ts';
import { article, randomFrom, wordCount } from './prose.ts';
import { printTable } from './table.ts';

const SEED = 20240229;
const ARTICLE_WORDS = 600;
const WORDS_PER_SECOND = 300_000;
const STREAM_WORDS = 1_000_000;
/** Rounds of some hundredths of a second, so that many have the machine for themselves. */
const ROUNDS = 120;
const SLOW_ROUNDS = 6;
/** So many starts that one is likely to have the machine for itself. */
const STARTS = 15;
const CLI = join(process.cwd(), 'dist/cli.mjs');

const burnish: Peer = {
  name: 'Burnish, all rules',
  check: (text) => {
    const { doc } = importPlainBlocks(text);
    const blocks = textBlocks(doc).map(({ node, kind }) => ({ text: textOf(node), kind }));
    return checkBlocks(blocks, settingsFor(blocks)).flat().length;
  },
};

/** A tool and our goal beside it. */
interface Run {
  readonly peer: Peer;
  /** How many articles it gets in a round: about as long as the others'. */
  readonly articles: number;
  /** How many rounds it takes until all of it is compiled. */
  readonly warmUp: number;
  readonly goal: (own: number, peer: number) => string;
}

async function compareSpeed(): Promise<void> {
  const faster = (least: number) => (own: number, speed: number) =>
    against(own / speed, least, `${(own / speed).toFixed(1)} ×`, `${least} ×`);
  const runs: Run[] = [
    {
      peer: burnish,
      articles: 32,
      warmUp: 80,
      goal: (own) => against(own, WORDS_PER_SECOND, '', `${count(WORDS_PER_SECOND)} words/s`),
    },
    { peer: retext(), articles: 12, warmUp: 40, goal: faster(3) },
  ];
  const slow: Run = { peer: await harper(), articles: 5, warmUp: 1, goal: faster(100) };
  const [own, ...others] = [
    ...(await speeds(runs, ROUNDS)),
    ...(await speeds([slow], SLOW_ROUNDS)),
  ];
  const rows = [own!, ...others].map(({ run, speed, found }) => [
    run.peer.name,
    count(speed),
    run.goal(own!.speed, speed),
    found,
  ]);
  console.log('One thread, warm; made-up articles of the same kind, in the same run\n');
  printTable(['tool', 'words/s', 'Burnish against it', 'findings for 1,000 words'], rows);
}

/** A figure beside the least it should be. */
const against = (figure: number, least: number, text: string, goal: string) =>
  `${text} ${figure >= least ? '≥' : 'not ≥'} ${goal}`;

/**
 * The best of several rounds, each on new text, since a tool may keep what it has seen. The tools
 * take turns, since a machine is slower at one time than at another.
 */
async function speeds(runs: readonly Run[], rounds: number) {
  const random = randomFrom(SEED);
  const results = runs.map((run) => ({ run, speed: 0, words: 0, found: 0 }));
  const round = async (result: (typeof results)[number]) => {
    const { peer, articles } = result.run;
    const texts = Array.from({ length: articles }, () => article(random, ARTICLE_WORDS));
    const read = texts.reduce((sum, text) => sum + wordCount(text), 0);
    const taken = threadTime();
    for (const text of texts) result.found += await peer.check(text);
    const speed = (1000 * read) / taken();
    result.words += read;
    return speed;
  };
  for (const result of results)
    for (let warm = 0; warm < result.run.warmUp; warm++) await round(result);
  for (let turn = 0; turn < rounds; turn++)
    for (const result of results) result.speed = Math.max(result.speed, await round(result));
  return results.map(({ run, speed, words, found }) => ({
    run,
    speed,
    found: ((1000 * found) / words).toFixed(1),
  }));
}

/**
 * Starts a watch. @returns tells the ms that this thread has worked at most: time spent waiting for
 * a busy machine counts on the clock alone, that of V8's own threads in the processor time alone
 */
function threadTime(): () => number {
  const clock = performance.now();
  const processor = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(processor);
    return Math.min(performance.now() - clock, (user + system) / 1000);
  };
}

async function measureCommand(): Promise<void> {
  const record = `${JSON.stringify({ id: 0, text: 'The the sea.' })}\n`;
  const start = () => elapsed([CLI, 'check', '--jsonl'], record);
  const idle = () => elapsed(['-e', '0'], '');
  start();
  const cold = Math.min(...Array.from({ length: STARTS }, start));
  const bare = Math.min(...Array.from({ length: STARTS }, idle));
  const stream = await streamed();
  const empty = peakMemory(spawnSync(process.execPath, [...PEAK, '-e', '0']).stderr.toString());
  console.log('The built command\n');
  printTable(
    ['what', 'measured', 'goal'],
    [
      ['start-up, one record', `${cold.toFixed(0)} ms`, '< 400 ms'],
      ['  of which a bare Node', `${bare.toFixed(0)} ms`, ''],
      ['--jsonl, end to end', `${count(stream.speed)} words/s`, ''],
      [
        `peak memory over an idle Node, ${count(STREAM_WORDS)} words`,
        `${(stream.memory - empty).toFixed(0)} MB`,
        '≤ 150 MB',
      ],
    ],
  );
}

function elapsed(args: readonly string[], input: string): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { input });
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed (${status}).`);
  return performance.now() - start;
}

/** Makes a Node say at its end how much memory it had at most, in KB. */
const PEAK = ['--import', join(process.cwd(), 'tests/bench/peak.mjs')];
const peakMemory = (stderr: string) => Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024;

/** Streams a million words through the command, no faster than it reads them. */
async function streamed(): Promise<{ memory: number; speed: number }> {
  const cli = spawn(process.execPath, [...PEAK, CLI, 'check', '--jsonl']);
  let stderr = '';
  cli.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  cli.stdout.resume();
  const closed = once(cli, 'close');
  const start = performance.now();
  const random = randomFrom(SEED);
  let words = 0;
  for (let id = 0; words < STREAM_WORDS; id++) {
    const text = article(random, ARTICLE_WORDS);
    words += wordCount(text);
    if (!cli.stdin.write(`${JSON.stringify({ id, text })}\n`)) await once(cli.stdin, 'drain');
  }
  cli.stdin.end();
  await closed;
  return {
    memory: peakMemory(stderr),
    speed: (1000 * words) / (performance.now() - start),
  };
}

function count(figure: number): string {
  return Math.round(figure).toLocaleString('en');
}

await compareSpeed();
await measureCommand();
