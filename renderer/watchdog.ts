/** How often the silence is looked at, in ms. */
const TICK = 250;

/**
 * Tells when something has been silent for too long. It counts ticks of its own and never looks at the
 * clock: where the machine slept, or the window itself was busy, many seconds go by in one tick, and
 * what the other side said meanwhile is heard before the next.
 */
export class Watchdog {
  readonly #onSilence: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  #left = 0;

  constructor(onSilence: () => void) {
    this.#onSilence = onSilence;
  }

  /** Waits for a sign of life from now on, for `patience` ms. */
  expect(patience: number): void {
    this.#left = patience;
    this.#timer ??= setInterval(() => this.#tick(), TICK);
  }

  /** Expects nothing any more. */
  rest(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #tick(): void {
    this.#left -= TICK;
    if (this.#left > 0) return;
    this.rest();
    this.#onSilence();
  }
}
