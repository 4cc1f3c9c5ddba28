import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';

/** Times in ms, shortest first. */
export type Times = readonly number[];

export const percentile = (times: Times, part: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * part))]!;

const sorted = (times: number[]): Times => times.sort((a, b) => a - b);

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
    await page.evaluate(() => {
      const drawn: number[] = [];
      const onKey = ({ key }: KeyboardEvent) => {
        if (['Control', 'Shift', 'Alt'].includes(key)) return;
        const start = performance.now();
        requestAnimationFrame(() => {
          // The message comes when the frame is drawn.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => drawn.push(performance.now() - start);
          port2.postMessage(null);
        });
      };
      Object.assign(globalThis, { drawn, onKey });
    });
    return new Probe(page, session);
  }

  /**
   * Presses keys, with a rest between two in which nothing else is asked of the page.
   * @returns from each key's event to the end of the frame after it
   */
  async press(keys: readonly string[]): Promise<Times> {
    const times: number[] = [];
    await this.#page.evaluate(() => addEventListener('keydown', onKey, true));
    for (const [i, key] of keys.entries()) {
      await this.#page.keyboard.press(key);
      // Keys come at no fixed place between two frames.
      await setTimeout(70 + (i % 7) * 3);
      const handle = await this.#page.waitForFunction(() => drawn.splice(0).at(-1));
      times.push((await handle.jsonValue())!);
    }
    // Its own script is none of the page's.
    await this.#page.evaluate(() => removeEventListener('keydown', onKey, true));
    return sorted(times);
  }

  /**
   * Presses keys under a trace.
   * @returns what JavaScript ran for on the page's own thread for each, without the layout it asked for,
   * and without what the machine did beside
   */
  async script(keys: readonly string[]): Promise<Times> {
    const events: TraceEvent[] = [];
    this.#session.on('Tracing.dataCollected', ({ value }) => {
      for (const event of value as unknown as TraceEvent[]) events.push(event);
    });
    const ended = new Promise<void>((end) =>
      this.#session.once('Tracing.tracingComplete', () => end()),
    );
    await this.#session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['devtools.timeline'] },
    });
    for (const key of keys) {
      await this.#page.keyboard.press(key);
      await setTimeout(80);
    }
    await this.#session.send('Tracing.end');
    await ended;
    return sorted(scriptTimes(events));
  }
}

/** One event of Chromium's trace: times in µs. `tdur`: how long its thread ran. */
interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

const SCRIPT = ['FunctionCall', 'RunMicrotasks', 'EvaluateScript'];
const LAYOUT = ['Layout', 'UpdateLayoutTree'];

/** For each key event in a trace: the script until the next one, in ms, less the layout inside it. */
function scriptTimes(events: readonly TraceEvent[]): number[] {
  const keys = events.filter(
    ({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown',
  );
  const whole = events.filter(({ tid, dur }) => tid === keys[0]?.tid && dur !== undefined);
  const script = whole.filter(({ name }) => SCRIPT.includes(name)).sort((a, b) => a.ts - b.ts);
  const layout = whole.filter(({ name }) => LAYOUT.includes(name));
  return keys.map(({ ts }, index) => {
    const next = keys[index + 1]?.ts ?? Number.POSITIVE_INFINITY;
    let [time, end] = [0, 0];
    for (const call of script) {
      if (call.ts < Math.max(ts, end) || call.ts >= next) continue;
      end = call.ts + call.dur!;
      time += call.tdur ?? 0;
      for (const { ts: from, tdur = 0 } of layout) if (from >= call.ts && from < end) time -= tdur;
    }
    return time / 1000;
  });
}

/** What typing costs. */
export interface Typed {
  readonly paint: Times;
  readonly script: Times;
}

/** How many keys are pressed where typing is measured. */
const KEYS = 150;

/** Types in the middle of a long page. */
export async function typeIn(page: Page, probe: Probe): Promise<Typed> {
  const paragraphs = page.locator('.ProseMirror > p');
  const middle = Math.floor((await paragraphs.count()) / 2);
  const start = async (index: number) => {
    await paragraphs.nth(index).scrollIntoViewIfNeeded();
    await paragraphs.nth(index).click();
    // Beside a finding, not in one.
    await page.keyboard.press('End');
    await setTimeout(1000);
  };
  await start(middle);
  const paint = await probe.press(keys(KEYS));
  await start(middle + 1);
  return { paint, script: await probe.script(keys(KEYS / 2)) };
}

/** The keys of words that no rule has anything to say about. */
const keys = (count: number) =>
  Array.from({ length: count }, (_, i) => PHRASE[i % PHRASE.length]!).map((letter) =>
    letter === ' ' ? 'Space' : letter,
  );
const PHRASE = 'boats and then more words of no note ';

declare global {
  /** On the measured page: what each key press took until its frame. */
  const drawn: number[];
  /** On the measured page: takes the time of a key press. */
  const onKey: (event: KeyboardEvent) => void;
}
