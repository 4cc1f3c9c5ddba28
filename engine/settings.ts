import type { Node } from 'prosemirror-model';
import { type BlockInput, DEFAULT_SETTINGS, type HouseStyle, type Settings } from './block.ts';
import { documentLanguage, sourceLanguage } from './language.ts';
import { languageOfCalques } from './source-language.ts';

/** The settings for a document: what was set, else what its own text shows, else the house's. */
export function settingsFor(
  blocks: readonly BlockInput[],
  given: Partial<Settings> = {},
): Settings {
  const texts = blocks.map(({ text }) => text);
  const lang = given.lang ?? documentLanguage(texts);
  const sourceLang =
    given.sourceLang ??
    sourceLanguage(texts, lang) ??
    (lang === 'en' ? languageOfCalques(blocks) : undefined);
  return {
    ...DEFAULT_SETTINGS,
    quotes: quotesOf(texts, given.house),
    ...given,
    lang,
    ...(sourceLang && { sourceLang }),
  };
}

/**
 * Double marks decide; where there are none or as many of each, the apostrophes do, and last the
 * house.
 */
export function quotesOf(
  texts: readonly string[],
  house: HouseStyle = DEFAULT_SETTINGS.house,
): Settings['quotes'] {
  let [curly, straight, curlyApostrophes, straightApostrophes] = [0, 0, 0, 0];
  for (const text of texts) {
    straight += count(text, '"');
    curly += count(text, '“') + count(text, '”');
    straightApostrophes += count(text, "'", isInside);
    curlyApostrophes += count(text, '’', isInside);
  }
  if (curly === straight) [curly, straight] = [curlyApostrophes, straightApostrophes];
  if (curly === straight) return house.quotes;
  return straight > curly ? 'straight' : 'curly';
}

/** How often a sign stands in a text where it is taken for one. */
function count(text: string, sign: string, counts = (_text: string, _at: number) => true): number {
  let times = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
    if (counts(text, at)) times++;
  return times;
}

/** Whether the sign at `at` stands between letters. */
const isInside = (text: string, at: number) =>
  /[A-Za-z]/.test(text.charAt(at - 1)) && /[A-Za-z]/.test(text.charAt(at + 1));

const DECLARATION = /^(lang(?:uage)?|source[-_]?lang(?:uage)?)\s*[:=]\s*["']?([a-z]{2,3})\b/gim;

/** The languages that a document's front matter names: `lang: en-GB`, `source-lang: ru`. */
export function declaredIn(doc: Node): Pick<Partial<Settings>, 'lang' | 'sourceLang'> {
  const first = doc.firstChild;
  if (first?.type.name !== 'front_matter') return {};
  const declared: { lang?: string; sourceLang?: string } = {};
  for (const [, key = '', tag = ''] of String(first.attrs.value).matchAll(DECLARATION))
    declared[/^source/i.test(key) ? 'sourceLang' : 'lang'] = tag.toLowerCase();
  return declared;
}
