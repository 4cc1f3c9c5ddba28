import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Node } from 'prosemirror-model';
import type { Source } from '../article.ts';
import { toMdast } from './mdast.ts';

/** A document that can't be written without a loss. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
}

export function exportMarkdown(doc: Node, source?: Source): string {
  void source;
  return toMarkdown(toMdast(doc), {
    bullet: '-',
    rule: '-',
    listItemIndent: 'one',
    fences: true,
    extensions: [gfmToMarkdown()],
  });
}
