const EVERY = 100;
const WIDTH = 24;
const CLEAR = '\r\u001B[K';

/** How far a run is: files, words, rate and time left, on one line of a terminal. */
export class Progress {
  readonly #all: number;
  readonly #start = performance.now();
  #last = Number.NEGATIVE_INFINITY;
  #files = 0;
  #words = 0;
  #shown = false;

  /** @param all how many files there are; one alone needs no bar, nor does a pipe */
  constructor(
    all: number,
    readonly out: NodeJS.WriteStream = process.stderr,
  ) {
    this.#all = all;
  }

  add(words: number): void {
    this.#files++;
    this.#words += words;
    const now = performance.now();
    if (!this.out.isTTY || this.#all < 2 || now - this.#last < EVERY) return;
    this.#last = now;
    this.#shown = true;
    this.out.write(CLEAR + this.#line(now - this.#start, this.out.columns || 80));
  }

  /** Takes the bar away, before anything else is written to the terminal; it comes back soon. */
  clear(): void {
    if (!this.#shown) return;
    this.out.write(CLEAR);
    this.#shown = false;
    this.#last = Number.NEGATIVE_INFINITY;
  }

  /** @param ms since the start */
  #line(ms: number, columns: number): string {
    const done = this.#files / this.#all;
    const filled = Math.round(done * WIDTH);
    const parts = [
      `${number(this.#files)} of ${number(this.#all)} files`,
      `${number(this.#words)} words`,
      `${number(Math.round((1000 * this.#words) / Math.max(ms, 1)))} words/s`,
      `${time((ms / done) * (1 - done))} left`,
    ];
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
    return [bar, ...parts].join('  ').slice(0, columns - 1);
  }
}

const number = (value: number) => value.toLocaleString('en');

function time(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
