import { setTimeout } from 'node:timers/promises';
import type { Driver } from './driver.ts';
import type { Shelf } from './shelf.ts';
import { outline } from './trail.ts';

/** How long, in ms, the app is driven before it is killed. */
const SHORTEST = 500;
const LONGEST = 6_000;

export interface Survived {
  readonly kills: number;
  /** One line for each time that more than the last two seconds was missing. */
  readonly losses: readonly string[];
}

/**
 * Drives the app and kills it at random moments, over and over, until `end`, in ms of
 * `performance.now()`. After each kill every file is looked at, and what the app brings back.
 */
export async function surviveKills(
  driver: Driver,
  shelf: Shelf,
  random: () => number,
  end: number,
): Promise<Survived> {
  const losses: string[] = [];
  let kills = 0;
  driver.trail.reset(await driver.shown());
  while (performance.now() < end) {
    const killed = await driveUntilKilled(driver, SHORTEST + random() * (LONGEST - SHORTEST));
    kills++;
    await shelf.check();
    const restored = await driver.restore();
    const left = [restored, (await driver.exported()) ?? restored];
    const lost = !left.some((shown) => driver.trail.keeps(shown, killed));
    const { actions, edits } = driver.counts;
    console.log(`kill ${kills}: ${lost ? 'lost' : 'kept'}, ${actions} actions, ${edits} edits`);
    if (lost) {
      losses.push(
        `kill ${kills}, in ${driver.path}: ${outline(restored)}; ${driver.trail.tell(killed)}`,
      );
      console.log(losses.at(-1));
    }
    driver.trail.reset(restored);
  }
  await driver.kill();
  return { kills, losses };
}

/** @returns when the app was killed, in ms of `performance.now()` */
async function driveUntilKilled(driver: Driver, after: number): Promise<number> {
  let killed = 0;
  const kill = setTimeout(after).then(() => {
    killed = performance.now();
    return driver.kill();
  });
  try {
    while (killed === 0) await driver.act();
  } catch (error) {
    // What the kill broke off is expected to fail.
    if (killed === 0) throw error;
  }
  await kill;
  return killed;
}
