import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Reporter } from 'vitest/node';

/** What came of trying one law on random inputs. */
export interface Figure {
  readonly law: string;
  readonly inputs: number;
  /** The longest that one input took, in ms of the processor. */
  readonly slowest: number;
  readonly failed: boolean;
}

const n = new Intl.NumberFormat('en');

/** Has each law tried for some seconds, and prints how many inputs that were and what failed. */
export default class FuzzReporter implements Reporter {
  #file = '';

  onInit(): void {
    this.#file = join(mkdtempSync(join(tmpdir(), 'burnish-fuzz-')), 'figures.jsonl');
    writeFileSync(this.#file, '');
    process.env.FUZZ_FIGURES = this.#file;
  }

  onTestRunEnd(): void {
    const lines = readFileSync(this.#file, 'utf8').trim().split('\n').filter(Boolean);
    rmSync(dirname(this.#file), { recursive: true });
    const figures = lines.map((line) => JSON.parse(line) as Figure);
    console.log('\n    inputs  slowest  law');
    for (const { law, inputs, slowest, failed } of figures)
      console.log(
        `${n.format(inputs).padStart(10)} ${`${Math.round(slowest)} ms`.padStart(8)}  ${law}${failed ? '  FAILED' : ''}`,
      );
    const inputs = figures.reduce((sum, figure) => sum + figure.inputs, 0);
    const failed = figures.filter((figure) => figure.failed).length;
    console.log(
      `\nFuzz: ${n.format(inputs)} inputs tried on ${figures.length} laws; ${failed} laws broken by a crash, a loss of text or an input that took over 2 s.`,
    );
  }
}
