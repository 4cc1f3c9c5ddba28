import type { Languages } from '../article.ts';
import type { Decision } from '../session.ts';

/**
 * The ledger of one article as a file. `version` is raised when a field changes its meaning or goes;
 * a reader may meet fields that it does not know.
 */
export interface LedgerFile extends Languages {
  readonly version: 1;
  /** The article's name, as it was opened. */
  readonly article: string;
  /**
   * Oldest first. Each says what (`accepted`; `edited` with the person's own words; `dismissed`, and
   * its `scope`: `here`, this `text` or this `rule` in the article), the rule and its version, the text
   * before and after, what a fix `did` where it was more than to change text, when (`at`, ISO 8601, UTC), and the finding's name (`key`).
   */
  readonly decisions: readonly Decision[];
}

/** The decisions that were taken on an article, as JSON of the shape `LedgerFile`. */
export function exportLedger(
  ledger: readonly Decision[],
  article: string,
  { lang, sourceLang }: Languages,
): string {
  const file: LedgerFile = {
    version: 1,
    article,
    lang,
    ...(sourceLang && { sourceLang }),
    decisions: ledger.map(({ what, scope, rule, version, before, after, did, at, key }) => ({
      what,
      ...(scope && { scope }),
      rule,
      version,
      before,
      after,
      ...(did && { did }),
      at,
      key,
    })),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
