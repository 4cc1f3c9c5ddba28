import type { Node } from 'prosemirror-model';
import { type BlockInput, DEFAULT_SETTINGS, type Settings } from './block.ts';
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
    quotes: quotesOf(blocks),
    ...given,
    lang,
    ...(sourceLang && { sourceLang }),
  };
}

/** Double marks decide; where there are none or as many of each, the apostrophes do. */
export function quotesOf(blocks: readonly BlockInput[]): Settings['quotes'] {
  const marks = { curly: 0, straight: 0 };
  const apostrophes = { curly: 0, straight: 0 };
  for (const { text } of blocks)
    for (const [sign] of text.matchAll(/["“”]|(?<=[A-Za-z])['’](?=[A-Za-z])/g)) {
      if (sign === '"') marks.straight++;
      else if (sign === "'") apostrophes.straight++;
      else if (sign === '’') apostrophes.curly++;
      else marks.curly++;
    }
  const seen = marks.curly === marks.straight ? apostrophes : marks;
  if (seen.curly === seen.straight) return DEFAULT_SETTINGS.quotes;
  return seen.straight > seen.curly ? 'straight' : 'curly';
}

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
