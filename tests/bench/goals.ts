/** The figures to reach, as shares of 1. */
export interface Goal {
  readonly recall: number;
  readonly fix?: number;
}

const INJECTED: Goal = { recall: 0.9, fix: 0.92 };
const INJECTED_BY_KIND: Readonly<Record<string, Goal>> = {
  'missing-terminal-punctuation': { recall: 0.8, fix: 0.92 },
  'unbalanced-quote': { recall: 0.9, fix: 0.5 },
};
const REAL: Readonly<Record<string, Goal>> = {
  'repeated-word': { recall: 0.95, fix: 0.9 },
  spacing: { recall: 0.95, fix: 0.9 },
  'stray-markup': { recall: 0.95, fix: 0.9 },
  'number-format': { recall: 0.95, fix: 0.9 },
  'repeated-phrase': { recall: 0.88 },
  quotes: { recall: 0.88 },
  'truncated-sentence': { recall: 0.75 },
  untranslated: { recall: 0.75 },
  agreement: { recall: 0.75 },
  capitalisation: { recall: 0.5 },
  pronoun: { recall: 0.25 },
};

export const INJECTED_ALL: Goal & { readonly precision: number } = {
  recall: 0.95,
  fix: 0.92,
  precision: 0.97,
};
/** The most that may be flagged, as a share of the trap lines. */
export const TRAPS = { 'safe or ask': 0.02, hint: 0.1 };
/** The most findings on clean text, for 1,000 words. */
export const CLEAN = { safe: 0.03, 'safe+ask': 0.3, hint: 2 };

/** The goal of a kind; injected artefacts are the easier ones. */
export function goalOf(kind: string, injected: boolean): Goal | undefined {
  return injected ? (INJECTED_BY_KIND[kind] ?? INJECTED) : REAL[kind];
}
