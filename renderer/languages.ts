import type { Preferences } from '../electron/preferences.ts';
import type { Languages } from '../engine/article.ts';

/** What a person said of one article's languages. */
export interface ChosenLanguages {
  readonly lang?: string | undefined;
  /** Null: it is not known, whatever was guessed. */
  readonly sourceLang?: string | null | undefined;
}

/** An article's languages, and where they come from. */
export interface ShownLanguages {
  readonly now: Languages;
  readonly chosen: ChosenLanguages;
  /** What they are without a choice: as set for all articles, else as guessed from the text. */
  readonly usual: Languages;
  /** Whether `usual` was set for all articles. */
  readonly set: { readonly lang: boolean; readonly sourceLang: boolean };
}

/**
 * The languages that an article is checked by.
 * @param guessed from the article's own text
 */
export function languagesOf(
  guessed: Languages,
  preferences: Pick<Preferences, 'language' | 'sourceLanguage'> | undefined,
  chosen: ChosenLanguages = {},
): ShownLanguages {
  const { language = null, sourceLanguage = null } = preferences ?? {};
  const usual = languages(language ?? guessed.lang, sourceLanguage ?? guessed.sourceLang);
  const sourceLang = chosen.sourceLang === undefined ? usual.sourceLang : chosen.sourceLang;
  return {
    now: languages(chosen.lang ?? usual.lang, sourceLang),
    chosen,
    usual,
    set: { lang: language !== null, sourceLang: sourceLanguage !== null },
  };
}

const languages = (lang: string, sourceLang: string | null | undefined): Languages => ({
  lang,
  ...(sourceLang && { sourceLang }),
});
