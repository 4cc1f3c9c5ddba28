import { Block, type BlockInput } from './block.ts';
import { findCalques } from './calque.ts';
import { calquesFor, PACKS } from './words/calques/index.ts';

/** Signs that a translation keeps from its source: the languages whose calques are looked for. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/«/, 'ru'],
  [/„/, 'de'],
  [/[¿¡]/, 'es'],
  [/[，。、；：！？「」《》]/, 'zh'],
];

/** So much evidence is enough: 2 for a sign or an unmistakable calque, 1 for any other. */
const ENOUGH = 4;

/**
 * The language that an English text was probably translated from, as a primary tag, by signs and
 * turns of phrase that it kept. Nothing is looked for where no sign is.
 * @returns undefined where the text doesn't show it
 */
export function languageOfCalques(blocks: readonly BlockInput[]): string | undefined {
  for (const [sign, lang] of SIGNS) {
    if (!blocks.some(({ text }) => sign.test(text))) continue;
    const pack = new Set(PACKS[lang]);
    const found = new Set(
      blocks.flatMap((block) =>
        findCalques(new Block(block), calquesFor(lang)).map(({ calque }) => calque),
      ),
    );
    let evidence = 2;
    for (const calque of found) if (pack.has(calque)) evidence += calque.use === 'A' ? 2 : 1;
    if (evidence >= ENOUGH) return lang;
  }
  return undefined;
}
