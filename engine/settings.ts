import type { Node } from 'prosemirror-model';
import { type BlockInput, DEFAULT_SETTINGS, type Settings } from './block.ts';
import { documentLanguage, sourceLanguage } from './language.ts';
import { quotesOf } from './quotes-used.ts';
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
