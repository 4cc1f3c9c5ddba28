import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Builds the rules with two bad ones: one throws in text that says “odd”, one loops in “endless”. */
export const badRules: Plugin = {
  name: 'bad-rules',
  setup({ onLoad }) {
    onLoad({ filter: /engine[\\/]rules[\\/]index\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')) + SPOILT,
      loader: 'ts',
    }));
  },
};

const SPOILT = `
  const spoil = (id, word, fail) => {
    const rule = RULES.find((one) => one.id === id);
    const { check } = rule;
    rule.check = (block) => block.text.includes(word) ? fail() : check(block);
  };
  spoil('spaced-currency', 'odd', () => { throw new Error('a bad rule'); });
  spoil('repeated-word', 'endless', () => { for (;;); });
`;
