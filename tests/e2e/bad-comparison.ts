import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Builds the comparison of two versions so that it loops in a paragraph that says “endless”. */
export const badComparison: Plugin = {
  name: 'bad-comparison',
  setup({ onLoad }) {
    onLoad({ filter: /engine[\\/]compare\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')) + SPOILT,
      loader: 'ts',
    }));
  },
};

const SPOILT = `
  const sound = changesIn;
  changesIn = (passage) => {
    while (passage.after.some(({ textContent }) => textContent.includes('endless')));
    return sound(passage);
  };
`;
