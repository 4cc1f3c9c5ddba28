import type { Node } from 'prosemirror-model';
import type { Languages, Source } from '../article.ts';
import type { Decision } from '../session.ts';
import { criticMarkup } from './critic.ts';
import { exportHtml } from './html.ts';
import { exportLedger } from './ledger.ts';
import { exportMarkdown } from './markdown.ts';
import { exportPlain } from './plain.ts';
import { exportRedline } from './redline.ts';

/** What an article can be written as. The last three say what changed in it. */
export type ExportFormat = 'markdown' | 'html' | 'text' | 'critic' | 'redline' | 'ledger';

/** An article as it stands, and as it came. */
export interface ExportedArticle {
  readonly doc: Node;
  /** The document as it was imported. */
  readonly original: Node;
  readonly source: Source | undefined;
  readonly name: string;
  readonly languages: Languages;
  readonly ledger: readonly Decision[];
}

/**
 * Writes an article.
 * @throws ExportError where Markdown can't say what the document says
 */
export function exportAs(format: ExportFormat, article: ExportedArticle): string {
  const { doc, original, source, name, languages, ledger } = article;
  const page = { name, lang: languages.lang };
  switch (format) {
    case 'markdown':
      return exportMarkdown(doc, source);
    case 'html':
      return exportHtml(doc, page, source);
    case 'text':
      return exportPlain(doc);
    case 'critic':
      return criticMarkup(exportMarkdown(original, source), exportMarkdown(doc, source));
    case 'redline':
      return exportRedline(exportMarkdown(original, source), exportMarkdown(doc, source), page);
    case 'ledger':
      return exportLedger(ledger, name, languages);
  }
}
