import { appendFileSync } from 'node:fs';
import fc, { type RunDetails } from 'fast-check';
import { expect } from 'vitest';
import type { Figure } from './fuzz-reporter.ts';

/** Where `npm run test:fuzz` wants the figures of each law; undefined in other runs. */
const FIGURES = process.env.FUZZ_FIGURES;
/** How long each law is tried by `npm run test:fuzz`, in ms. */
const TIME = 6_000;
/** How long one input may take, in ms of the processor. */
const LONGEST = 2_000;

/** How many inputs a law is tried on: the usual number, or as many as there is time for. */
export const runs = (usual: number): number => (FIGURES ? 1_000_000_000 : usual);

// The same tree gets the same answer from `npm test`. `npm run test:fuzz` looks further each time.
if (FIGURES) fuzz(FIGURES);
else fc.configureGlobal({ seed: 20_261_125 });

function fuzz(figures: string): void {
  let before = process.cpuUsage();
  let slowest = 0;
  fc.configureGlobal({
    interruptAfterTimeLimit: TIME,
    markInterruptAsFailure: false,
    beforeEach() {
      before = process.cpuUsage();
    },
    afterEach() {
      const { user, system } = process.cpuUsage(before);
      slowest = Math.max(slowest, (user + system) / 1000);
      if (slowest > LONGEST) throw new Error(`One input took ${Math.round(slowest)} ms.`);
    },
    reporter(details: RunDetails<unknown>) {
      const figure: Figure = {
        law: expect.getState().currentTestName ?? '',
        inputs: details.numRuns,
        slowest,
        failed: details.failed,
      };
      appendFileSync(figures, `${JSON.stringify(figure)}\n`);
      slowest = 0;
      const fault = fc.defaultReportMessage(details);
      if (fault) throw new Error(fault);
    },
  });
}
