import * as v from 'valibot';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The least and the largest size of the interface, and the step between two, as factors. */
export const ZOOM = { least: 0.5, most: 3, step: 0.1 } as const;

/** What a person set once for all articles. A part that can't be read is as new. */
export const Preferences = v.object({
  /** By rule id: those that may only hint, or are off. */
  rules: v.fallback(v.record(v.string(), v.picklist(['hint', 'off'])), {}),
  /** Primary language tag of the texts, and of what they were translated from; null to guess. */
  language: v.fallback(v.nullable(v.string()), null),
  sourceLanguage: v.fallback(v.nullable(v.string()), null),
  /** The house's style, for an article that shows none of its own. */
  quotes: v.fallback(v.picklist(['curly', 'straight']), 'curly'),
  dash: v.fallback(v.picklist([' – ', '—', ' — ']), ' – '),
  spelling: v.fallback(v.picklist(['article', 'british', 'american']), 'article'),
  /** Words, names, and patterns between slashes, that no rule may touch. */
  keep: v.fallback(v.array(v.string()), []),
  theme: v.fallback(v.picklist(THEMES), 'system'),
  zoom: v.fallback(v.pipe(v.number(), v.minValue(ZOOM.least), v.maxValue(ZOOM.most)), 1),
});
export type Preferences = v.InferOutput<typeof Preferences>;
