import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';

/** Times in ms, shortest first. */
export type Times = readonly number[];

export const percentile = (times: Times, part: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * part))]!;

const sorted = (times: number[]): Times => times.sort((a, b) => a - b);

/** What a row of key presses cost. */
export interface Typed {
  /** From the key's event to the end of the frame after it. */
  readonly paint: Times;
  /** What JavaScript ran for on the page's own thread, from the event to that frame. */
  readonly script: Times;
}

/** Watches a page from outside: what its keys cost, and when it shows what. */
export class Probe {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async on(page: Page): Promise<Probe> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await page.evaluate(() => {
      const drawn: number[] = [];
      Object.assign(globalThis, { drawn });
      addEventListener(
        'keydown',
        ({ key }) => {
          if (['Control', 'Shift', 'Alt'].includes(key)) return;
          const start = performance.now();
          requestAnimationFrame(() => {
            // The message comes when the frame is drawn.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => drawn.push(performance.now() - start);
            port2.postMessage(null);
          });
        },
        true,
      );
    });
    return new Probe(page, session);
  }

  /** Presses keys, with a rest between two in which nothing else is asked of the page. */
  async press(keys: readonly string[]): Promise<Typed> {
    const paint: number[] = [];
    const script: number[] = [];
    for (const [i, key] of keys.entries()) {
      const before = await this.#script();
      await this.#page.keyboard.press(key);
      // Keys come at no fixed place between two frames.
      await setTimeout(70 + (i % 7) * 3);
      script.push((await this.#script()) - before);
      const handle = await this.#page.waitForFunction(() => drawn.splice(0).at(-1));
      paint.push((await handle.jsonValue())!);
    }
    return { paint: sorted(paint), script: sorted(script) };
  }

  async #script(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'ScriptDuration')!.value;
  }
}

/** How many keys are pressed where typing is measured. */
const KEYS = 150;

/** Types in the middle of a long page, in a paragraph of its middle. */
export async function typeIn(page: Page, probe: Probe): Promise<Typed> {
  const paragraphs = page.locator('.ProseMirror > p');
  const middle = paragraphs.nth(Math.floor((await paragraphs.count()) / 2));
  await middle.scrollIntoViewIfNeeded();
  await middle.click();
  await setTimeout(1000);
  // Words that no rule has anything to say about.
  const keys = [...'boats and then more words of no note '];
  return probe.press(Array.from({ length: KEYS }, (_, i) => keys[i % keys.length]!).map(keyOf));
}

const keyOf = (letter: string) => (letter === ' ' ? 'Space' : letter);

declare global {
  /** On the measured page: what each key press took until its frame. */
  const drawn: number[];
}
