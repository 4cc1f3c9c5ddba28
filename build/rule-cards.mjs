import { valuesOf } from './values.mjs';

const MODULE = /\/engine\/rule-cards\.ts$/;

/**
 * Puts the value of `engine/rule-cards.ts` in the place of the module, so that a bundle that shows
 * rules and runs none comes without them and their word lists.
 * @type {import('esbuild').Plugin}
 */
export const ruleCards = {
  name: 'rule-cards',
  setup({ onLoad }) {
    onLoad({ filter: MODULE }, async ({ path }) => {
      const { RULE_CARDS } = await valuesOf(path);
      // Text is parsed faster than the same as a program.
      const json = JSON.stringify(JSON.stringify(RULE_CARDS));
      return { contents: `export const RULE_CARDS = JSON.parse(${json});`, loader: 'js' };
    });
  },
};
