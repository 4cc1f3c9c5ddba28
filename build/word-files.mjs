import { valuesOf } from './values.mjs';

const LISTS = /[\\/]engine[\\/]words[\\/](?:letter-model|names|rare-words|word-bases)\.ts$/;
/** A list by itself: its text is in `pluginData`. */
const LIST = /^word-list:/;

/**
 * Puts the longest word lists into files of their own, beside the pieces of the terminal command. They
 * are read when a text first asks for them: as a part of the program they would be at each start.
 * @type {import('esbuild').Plugin}
 */
export const wordFiles = {
  name: 'word-files',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: LISTS }, async ({ path }) => {
      const values = Object.entries(await valuesOf(path));
      const lists = values.filter(([, value]) => typeof value === 'function');
      const lines = values.map(([name, value]) =>
        typeof value === 'function'
          ? `import ${name}File from 'word-list:${name}.txt';\nexport const ${name} = () => readFileSync(new URL(${name}File, import.meta.url), 'latin1');`
          : `export const ${name} = ${JSON.stringify(value)};`,
      );
      return {
        contents: `import { readFileSync } from 'node:fs';\n${lines.join('\n')}`,
        pluginData: Object.fromEntries(lists.map(([name, list]) => [`${name}.txt`, list()])),
        loader: 'js',
      };
    });
    onResolve({ filter: LIST }, ({ path, pluginData }) => ({
      path: path.replace(LIST, ''),
      namespace: 'word-list',
      pluginData,
    }));
    onLoad({ filter: /./, namespace: 'word-list' }, ({ path, pluginData }) => {
      const text = pluginData[path];
      if (/[^\0-\x7f]/.test(text)) throw new Error(`The list “${path}” is not all ASCII.`);
      return { contents: text, loader: 'file' };
    });
  },
};
