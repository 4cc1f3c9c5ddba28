import { type Calque, type CalqueIndex, indexOf } from '../../calque-pattern.ts';
import { GERMAN } from './de.ts';
import { SPANISH } from './es.ts';
import { RUSSIAN_IDIOMS } from './ru.ts';
import { RUSSIAN_HABITS } from './ru-habits.ts';
import { CHINESE } from './zh.ts';

/** The calques by the language they come from, as a primary tag. */
export const PACKS: Readonly<Record<string, readonly Calque[]>> = {
  ru: [...RUSSIAN_IDIOMS, ...RUSSIAN_HABITS],
  zh: CHINESE,
  de: GERMAN,
  es: SPANISH,
};

/** Languages that share another's turns of phrase. */
const KIN: Readonly<Record<string, string>> = { uk: 'ru', be: 'ru' };

const UNMISTAKABLE = Object.values(PACKS)
  .flat()
  .filter(({ use }) => use === 'A');

const indexes = new Map<string, CalqueIndex>();

/**
 * The calques to look for in a text.
 * @param sourceLang the primary tag of the language that it was translated from; where it is not
 *   known, or has no pack, only what is hardly ever natural English is looked for
 */
export function calquesFor(sourceLang: string | undefined): CalqueIndex {
  const lang = sourceLang === undefined ? '' : (KIN[sourceLang] ?? sourceLang);
  let index = indexes.get(lang);
  if (!index) {
    const others = UNMISTAKABLE.filter((calque) => !PACKS[lang]?.includes(calque));
    index = indexOf([...(PACKS[lang] ?? []), ...others]);
    indexes.set(lang, index);
  }
  return index;
}
