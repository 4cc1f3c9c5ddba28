import type { Driver } from './driver.ts';

/** A person who works without a pause changes something about once a second. */
export const EDITS_AN_HOUR = 3600;

export interface Memory {
  /** What the page's script holds after its garbage was collected, in bytes. */
  readonly heap: number;
  /** What all processes of the app hold in memory, in bytes. */
  readonly processes: number;
}

export interface HourOfWork {
  readonly before: Memory;
  readonly after: Memory;
  readonly edits: number;
}

/**
 * Memory before and after an hour’s worth of edits without a restart, or of as many as fit until
 * `end`, in ms of `performance.now()`.
 */
export async function memoryOfAnHour(driver: Driver, end: number): Promise<HourOfWork> {
  const { counts } = driver;
  driver.trail.reset(await driver.shown());
  const { page } = driver.launched;
  await page.getByRole('option').first().waitFor();
  await page.locator('.panel-note', { hasText: 'Checking…' }).waitFor({ state: 'detached' });
  const before = await measure(driver);
  while (counts.edits < EDITS_AN_HOUR && performance.now() < end) await driver.act();
  return { before, after: await measure(driver), edits: counts.edits };
}

async function measure({ launched: { app, page } }: Driver): Promise<Memory> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  const processes = await app.evaluate(({ app }) =>
    app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize * 1024, 0),
  );
  return { heap: usedSize, processes };
}
