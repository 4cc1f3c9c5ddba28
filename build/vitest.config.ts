import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const units = ['engine', 'electron', 'renderer'].map((name) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    setupFiles: 'tests/seed.ts',
    // A machine may be slow, or do other work beside.
    testTimeout: 60_000,
  },
}));

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      ...units,
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/display.ts',
          // One window at a time, after the other suites: focus and the clipboard belong to one.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A window on a busy machine takes its time.
          expect: { poll: { timeout: 15_000 } },
        },
      },
      // By itself: `npm run test:interop`.
      {
        extends: true,
        test: {
          name: 'interop',
          include: ['tests/interop/**/*.test.ts'],
          globalSetup: 'tests/interop/programs.ts',
          testTimeout: 60_000,
        },
      },
      // By itself: `npm run test:distributed`.
      {
        extends: true,
        test: {
          name: 'distributed',
          include: ['tests/distributed/**/*.test.ts'],
          globalSetup: 'tests/distributed/programs.ts',
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
