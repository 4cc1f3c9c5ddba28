// The packed app: how large it is, and how fast it starts. `npm run bench:package`
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packedFolder, packedResources, sizeOf } from '../../build/pack.mjs';
import { setup as startDisplay } from '../e2e/display.ts';
import { launchPackaged, packApp } from '../e2e/packaged.ts';
import { printTable } from './table.ts';

const STARTS = 7;

const stopDisplay = await startDisplay();
const userData = await mkdtemp(join(tmpdir(), 'burnish-bench-'));
try {
  await packApp();
  // The first start after packing reads the app from the disk, and writes the caches.
  const [first = 0, ...others] = await times();
  const median = others.sort((a, b) => a - b)[Math.floor(others.length / 2)] ?? 0;
  const megabytes = (path: string) => `${(sizeOf(path) / 1e6).toFixed(0)} MB`;
  printTable(
    ['what', 'measured'],
    [
      ['installed', megabytes(packedFolder())],
      ['  of which Burnish itself', megabytes(packedResources())],
      ['start to the first finding of the sample', `${(median / 1000).toFixed(2)} s`],
      ['  the first time', `${(first / 1000).toFixed(2)} s`],
    ],
  );
} finally {
  await rm(userData, { recursive: true, force: true, maxRetries: 5 });
  stopDisplay?.();
}

async function times(): Promise<number[]> {
  const list: number[] = [];
  for (let start = 0; start < STARTS; start++) {
    const begun = performance.now();
    const { page, kill } = await launchPackaged([], { userData });
    await page.getByRole('option').first().waitFor();
    list.push(performance.now() - begun);
    await kill();
  }
  return list;
}
