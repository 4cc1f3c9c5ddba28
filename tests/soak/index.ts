// `npm run test:soak [-- --minutes N] [--seed N]`: the packed app under a hasty driver who kills it at
// random moments, then an hour's worth of edits in one go. Ends with the figures, and fails on a loss.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { randomFrom } from '../bench/prose.ts';
import { printTable } from '../bench/table.ts';
import { longArticle } from '../bench/window/long-article.ts';
import { setup as startDisplay } from '../e2e/display.ts';
import { packApp } from '../e2e/packaged.ts';
import { Driver } from './driver.ts';
import { surviveKills } from './kills.ts';
import { EDITS_AN_HOUR, memoryOfAnHour } from './memory.ts';
import { Shelf } from './shelf.ts';
import { drivableCopy } from './variant.ts';

const MINUTE = 60_000;
/** The share of the time that is spent on kills; the rest is for the memory. */
const KILLING = 0.65;
const MOST_MEMORY = 1.3;
const LEAST_KILLS = 50;
const FULL_LENGTH = 10;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: String(FULL_LENGTH) },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed);
if (!(minutes > 0) || !Number.isInteger(seed))
  throw new Error('Expected --minutes and --seed to be numbers.');

const stopDisplay = await startDisplay();
const folder = await mkdtemp(join(tmpdir(), 'burnish-soak-'));
try {
  await soak();
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  stopDisplay?.();
}

async function soak(): Promise<void> {
  console.log(`${minutes} minutes, seed ${seed}.\n`);
  await packApp();
  const executable = await drivableCopy(folder);
  const random = randomFrom(seed);
  const shelf = new Shelf();
  const articles = await writeArticles(shelf);
  const common = { executable, shelf, folder, random };
  const driver = new Driver({ ...common, userData: join(folder, 'hasty'), articles });

  const begun = performance.now();
  await driver.start(articles[0]!);
  const end = begun + minutes * MINUTE;
  const killing = begun + minutes * MINUTE * KILLING;
  const { kills, losses } = await surviveKills(driver, shelf, random, killing);

  const long = join(folder, 'long.md');
  await writeFile(long, longArticle(5_000, 400));
  // Exports of its own: a file that is there already would pass for a new one.
  const exports = join(folder, 'calm-exports');
  await mkdir(exports);
  const calm = new Driver({
    ...common,
    folder: exports,
    userData: join(folder, 'calm'),
    articles: [],
  });
  await calm.start(long);
  const { before, after, edits: inOneGo } = await memoryOfAnHour(calm, end);
  await calm.kill();

  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const { actions, edits, saves, exports: exported, opens } = driver.counts;
  printTable(
    ['what', 'figure'],
    [
      ['kills survived', `${kills}`],
      ['actions, edits', `${actions}, ${edits}`],
      ['saves, exports, articles opened', `${saves}, ${exported}, ${opens}`],
      ['files looked at after each kill', `${shelf.paths.length}`],
      ['files damaged', `${shelf.damage.length}`],
      ['unsaved changes older than 2 s lost', `${losses.length}`],
      [
        `page’s heap over ${inOneGo} edits`,
        `${megabytes(before.heap)} → ${megabytes(after.heap)}, ${(after.heap / before.heap).toFixed(2)} ×`,
      ],
      [
        `processes’ memory over the same`,
        `${megabytes(before.processes)} → ${megabytes(after.processes)}, ${(after.processes / before.processes).toFixed(2)} ×`,
      ],
    ],
  );
  for (const line of shelf.damage) console.log(line);
  const failed =
    shelf.damage.length + losses.length > 0 ||
    (minutes >= FULL_LENGTH && (kills < LEAST_KILLS || inOneGo < EDITS_AN_HOUR)) ||
    after.processes > MOST_MEMORY * before.processes;
  process.exitCode = failed ? 1 : 0;
}

async function writeArticles(shelf: Shelf): Promise<string[]> {
  await mkdir(join(folder, 'articles'));
  const paths = ['harbour.md', 'market.md', 'winter.txt', 'letters.md'].map((name) =>
    join(folder, 'articles', name),
  );
  for (const [i, path] of paths.entries()) {
    await writeFile(path, longArticle(300 + 100 * i, 30));
    await shelf.put(path);
  }
  return paths;
}
