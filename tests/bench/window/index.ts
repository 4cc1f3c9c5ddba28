// Measures the real window: `npm run bench:window`. The figures are of this machine; read the ratios.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setup as startDisplay } from '../../e2e/display.ts';
import { harper } from '../peers.ts';
import { printTable } from '../table.ts';
import { buildBare, openBare } from './bare.ts';
import { BurnishWindow } from './burnish.ts';
import { longArticle } from './long-article.ts';
import { percentile, type Times, type Typed } from './probe.ts';
import { type Start, timeBareStart, timeStart } from './start.ts';

const SMALL = 10_000;
const LARGE = 100_000;
const FINDINGS = 2_000;
const STARTS = 5;
/** A folder that is checked beside the work, and the words in each of its articles. */
const ARTICLES = 2_000;
const WORDS = 500;

const ms = (time: number) => `${time.toFixed(time < 10 ? 1 : 0)} ms`;
const both = (times: Times) => `${ms(percentile(times, 0.5))} / ${ms(percentile(times, 0.95))}`;
const middle = (times: readonly number[]) =>
  percentile(
    [...times].sort((a, b) => a - b),
    0.5,
  );
const median = (part: keyof Start, starts: readonly Start[]) =>
  middle(starts.map((start) => start[part]));
const within = (figure: number, most: number, text: string, goal: string) => [
  text,
  `${figure <= most ? '≤' : '>'} ${goal}`,
];

const stopDisplay = await startDisplay();
const folder = await mkdtemp(join(tmpdir(), 'burnish-bench-'));
try {
  await measure();
} finally {
  await rm(folder, { recursive: true, force: true });
  stopDisplay?.();
}

async function measure(): Promise<void> {
  const long = join(folder, 'long.txt');
  const full = join(folder, 'full.txt');
  await writeFile(long, longArticle(LARGE, FINDINGS));
  await writeFile(full, longArticle(LARGE, 10_000));
  const many = join(folder, 'many');
  await mkdir(many);
  for (let i = 0; i < ARTICLES; i++)
    await writeFile(join(many, `${i}.txt`), longArticle(WORDS, WORDS / 50));

  const starts: Start[] = [];
  const bareStarts: number[] = [];
  const bareApp = await buildBare();
  for (let i = 0; i < STARTS; i++) {
    starts.push(await timeStart());
    bareStarts.push(await timeBareStart(bareApp));
  }
  const bare = await openBare(SMALL);
  const small = await bare.type();
  await bare.close();
  const large = await openBare(LARGE);
  const bareLarge = await large.type();
  await large.close();

  const app = await BurnishWindow.open();
  const opening = await app.timeOpening(long);
  const kind = await app.timeKind();
  const typed = await app.type();
  const beside = await app.typeBeside(many);
  const checked = await app.blocksPerKey();
  const next = await app.timeNext();
  await app.timeOpening(full);
  const scrolled = await app.timeScrolling();
  await app.close();

  printTyping(small, bareLarge, typed, beside.typed);
  printTable(
    ['what', 'measured', 'goal'],
    [
      ['blocks checked per key press', ...within(checked, 1, checked.toFixed(2), '1')],
      [
        'script on the page’s thread per key press, p95',
        ...within(percentile(typed.script, 0.95), 3, ms(percentile(typed.script, 0.95)), '3 ms'),
      ],
      ['  on a bare page of 10,000 words', ms(percentile(small.script, 0.95)), ''],
      [
        `${ARTICLES.toLocaleString('en')} articles of ${WORDS} words checked beside the typing`,
        `${(beside.checked / 1000).toFixed(0)} s`,
        '',
      ],
      ['text on screen', ...within(opening.text, 1500, ms(opening.text), '1,500 ms')],
      [
        `all ${opening.findings.toLocaleString('en')} findings in`,
        ...within(opening.checked, 3000, ms(opening.checked), '3,000 ms'),
      ],
      [
        `accept all ${kind.count.toLocaleString('en')} of a kind`,
        ...within(kind.accept, 250, ms(kind.accept), '250 ms'),
      ],
      ['  and undo it', ...within(kind.undo, 250, ms(kind.undo), '250 ms')],
      ['  what changed, in the text', ms(kind.changed), ''],
      ['  what changed, side by side', ms(kind.side), ''],
      [
        'F8 to the next finding, p95',
        ...within(percentile(next, 0.95), 50, ms(percentile(next, 0.95)), '50 ms'),
      ],
      ['the sample’s text on screen after start', ms(median('text', starts)), ''],
      ['  its first findings', ms(median('findings', starts)), ''],
      [
        '  and a key taken: usable',
        ...within(median('key', starts), 2000, ms(median('key', starts)), '2,000 ms'),
      ],
      ['  a bare ProseMirror in the same runtime', ms(middle(bareStarts)), ''],
      [
        `frames while ${scrolled.rows.toLocaleString('en')} findings scroll by`,
        both(scrolled.frames),
        '',
      ],
    ],
  );
  await printHarper();
}

/** Each page beside the bare one of 10,000 words. */
function printTyping(small: Typed, large: Typed, own: Typed, beside: Typed): void {
  const ratio = (times: Times, part: number) =>
    percentile(times, part) / percentile(small.paint, part);
  const row = (name: string, { paint, script }: Typed, goals: string) => [
    name,
    both(paint),
    `${ratio(paint, 0.5).toFixed(2)} × / ${ratio(paint, 0.95).toFixed(2)} ×`,
    both(script),
    goals,
  ];
  console.log('\nA key press to the end of the frame after it, p50 / p95\n');
  printTable(
    ['page', 'to paint', 'beside the first', 'script', 'goal'],
    [
      row('bare ProseMirror, 10,000 words', small, ''),
      row('bare ProseMirror, 100,000 words', large, ''),
      row('Burnish, 100,000 words, 2,000 findings', own, '1.25 × / 1.8 ×'),
      row('  while a folder is checked beside', beside, ''),
    ],
  );
}

/** What a check of the whole text on each change would take. */
async function printHarper(): Promise<void> {
  const { name, check } = await harper();
  const text = longArticle(SMALL, FINDINGS / 10);
  await check(text.slice(0, 2000));
  const start = performance.now();
  await check(text);
  const time = performance.now() - start;
  console.log(`${name}, a check of 10,000 words on each change: ${ms(time)}.`);
}
