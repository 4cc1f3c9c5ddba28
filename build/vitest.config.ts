import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/{engine,electron,renderer}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
  },
});
