import { setTimeout } from 'node:timers/promises';
import { answerOpen, answerQuestion, chooseMenu, type Launched, launch } from '../../e2e/launch.ts';
import { Probe, type Times, type Typed, typeIn } from './probe.ts';

/** How long the window took, in ms from the order to open a file. */
export interface Opening {
  readonly text: number;
  readonly checked: number;
  readonly findings: number;
}

/** How long what is done with all of a kind took, in ms. */
export interface Kind {
  readonly accept: number;
  readonly changed: number;
  readonly side: number;
  readonly undo: number;
  /** How many they are. */
  readonly count: number;
}

/** The window of Burnish, as a person uses it. */
export class BurnishWindow {
  readonly #launched: Launched;
  readonly #probe: Probe;

  private constructor(launched: Launched, probe: Probe) {
    this.#launched = launched;
    this.#probe = probe;
  }

  static async open(): Promise<BurnishWindow> {
    const launched = await launch([], { size: { width: 1280, height: 800 } });
    await launched.page.getByRole('option').first().waitFor();
    return new BurnishWindow(launched, await Probe.on(launched.page));
  }

  get #page() {
    return this.#launched.page;
  }

  /** Opens a file by the menu. It is checked once its count of findings has stood for two seconds. */
  async timeOpening(path: string): Promise<Opening> {
    await answerOpen(this.#launched.app, [path]);
    await answerQuestion(this.#launched.app, 'Don’t Save');
    const opened = this.#page.evaluate(
      () =>
        new Promise<{ text: number; checked: number; findings: number }>((resolve) => {
          const start = performance.now();
          const sheet = document.querySelector('.article');
          let text = 0;
          let last = '';
          let changed = 0;
          const look = () => {
            const now = performance.now() - start;
            const article = document.querySelector('.article');
            if (text === 0 && article && article !== sheet) text = now;
            const bar = document.querySelector('.panel .bar')?.textContent ?? '';
            if (text > 0 && bar !== last) [last, changed] = [bar, now];
            const findings = Number(/(?:of )?([\d,]+)\D*$/.exec(bar)?.[1]?.replaceAll(',', ''));
            if (text > 0 && now - changed > 2000 && findings > 0)
              resolve({ text, checked: changed, findings });
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    await chooseMenu(this.#launched.app, 'File', 'Open…');
    return opened;
  }

  type(): Promise<Typed> {
    return typeIn(this.#page, this.#probe);
  }

  /** Types while the articles of a folder are checked beside it. @returns also how long those took, in ms */
  async typeBeside(folder: string): Promise<{ typed: Typed; checked: number }> {
    await answerOpen(this.#launched.app, [folder]);
    await chooseMenu(this.#launched.app, 'File', 'Open Folder…');
    const start = performance.now();
    const progress = this.#page.locator('.board-progress');
    await progress.waitFor();
    await this.#page.keyboard.press('F9');
    const typed = await this.type();
    await this.#page.keyboard.press('F9');
    await progress.waitFor({ state: 'detached', timeout: 600_000 });
    const checked = performance.now() - start;
    await this.#page.keyboard.press('F9');
    return { typed, checked };
  }

  /** How many blocks go to the worker for a key press, where each is let come to its end. */
  async blocksPerKey(keys = 10): Promise<number> {
    await this.#page.evaluate(() => {
      const { postMessage } = Worker.prototype;
      Object.assign(globalThis, { blocks: 0 });
      Worker.prototype.postMessage = function (message, ...rest) {
        if (message.job === 'checkBlocks') blocks += message.ask.blocks.length;
        return postMessage.call(this, message, ...(rest as [StructuredSerializeOptions]));
      };
    });
    for (let i = 0; i < keys; i++) {
      await this.#page.keyboard.press('e');
      await setTimeout(600);
    }
    return (await this.#page.evaluate(() => blocks)) / keys;
  }

  /** From F8 to the frame that shows the next finding. */
  timeNext(times = 30): Promise<Times> {
    return this.#probe.press(Array.from({ length: times }, () => 'F8'));
  }

  /**
   * Accepts every “the the” in one step, looks at what changed, in the text and side by side, and
   * undoes it: from each key to its frame, in ms.
   */
  async timeKind(): Promise<Kind> {
    await this.#page.locator('.article .finding', { hasText: 'the the' }).first().click();
    await this.#page.keyboard.press('Control+Shift+Enter');
    const button = this.#page.getByRole('dialog').getByRole('button', { name: /^Accept/ });
    const count = Number(/[\d,]+/.exec((await button.textContent())!)![0].replaceAll(',', ''));
    await setTimeout(1000);
    const [accept] = await this.#probe.press(['Enter']);
    await this.#page.getByRole('dialog').waitFor({ state: 'detached' });
    await setTimeout(2000);
    const [changed] = await this.#probe.press(['Control+Shift+h']);
    await this.#page.getByRole('radio', { name: 'In the text' }).focus();
    const [side] = await this.#probe.press(['ArrowRight']);
    await this.#page.getByRole('textbox', { name: 'Original' }).waitFor();
    await this.#page.keyboard.press('Escape');
    await setTimeout(2000);
    const [undo] = await this.#probe.press(['Control+z']);
    await setTimeout(2000);
    return { accept: accept!, changed: changed!, side: side!, undo: undo!, count };
  }

  /** Scrolls the list of findings by the wheel. @returns the times between its frames */
  async timeScrolling(): Promise<{ rows: number; frames: Times }> {
    const list = this.#page.getByRole('listbox').first();
    await list.hover();
    const watched = this.#page.evaluate(
      () =>
        new Promise<number[]>((resolve) => {
          const times: number[] = [];
          let last = performance.now();
          const look = () => {
            const now = performance.now();
            times.push(now - last);
            last = now;
            if (times.length < 120) requestAnimationFrame(look);
            else resolve(times);
          };
          requestAnimationFrame(look);
        }),
    );
    for (let i = 0; i < 60; i++) await this.#page.mouse.wheel(0, 900);
    const frames = (await watched).sort((a, b) => a - b);
    const label = await this.#page.locator('.panel .bar .count').textContent();
    return { rows: Number(/([\d,]+)\D*$/.exec(label ?? '')?.[1]?.replaceAll(',', '')), frames };
  }

  close(): Promise<void> {
    return this.#launched.close();
  }
}

declare global {
  /** On the measured page: how many blocks were sent to be checked. */
  let blocks: number;
}
