import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Builds the reader of files so that it loops in one that says “endless”, and crashes in one that says “fatal”. */
export const badReader: Plugin = {
  name: 'bad-reader',
  setup({ onLoad }) {
    onLoad({ filter: /engine[\\/]import[\\/]decode\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')) + SPOILT,
      loader: 'ts',
    }));
  },
};

const SPOILT = `
  const { decode: sound } = TextDecoder.prototype;
  TextDecoder.prototype.decode = function (bytes, options) {
    const text = sound.call(this, bytes, options);
    // The worker itself fails then, and what reads in it comes to no end.
    if (text.includes('fatal')) reportError(new Error('a bad reader'));
    while (/endless|fatal/.test(text));
    return text;
  };
`;
