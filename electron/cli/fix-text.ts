import type { Node } from 'prosemirror-model';
import type { Transform } from 'prosemirror-transform';
import type { SourceRange } from '../../engine/article.ts';
import { exportMarkdown } from '../../engine/export/markdown.ts';
import { importPlainBlocks, importText } from '../../engine/import/index.ts';
import { applySafe } from './apply.ts';
import type { Faults } from './faults.ts';
import type { Given } from './settings.ts';

export interface FixedText {
  readonly text: string;
  /** How many fixes were applied. */
  readonly fixes: number;
}

/**
 * Applies the safe fixes to a text. What no fix touches stays as it is, to the last blank.
 * @throws {ExportError} where Markdown can't say what comes of it
 */
export function fixText(
  text: string,
  format: 'txt' | 'md',
  given: Given,
  faults: Faults,
): FixedText {
  if (text.trim() === '') return { text, fixes: 0 };
  if (format === 'md') {
    const { doc, source, languages } = importText(text, 'md');
    const { doc: fixed, decisions } = applySafe(doc, { ...languages, ...given }, faults);
    return { text: exportMarkdown(fixed, source), fixes: decisions.length };
  }
  const { doc, blocks } = importPlainBlocks(text);
  const { tr, decisions } = applySafe(doc, given, faults);
  return { text: patched(text, blocks, tr), fixes: decisions.length };
}

/** The source with the paragraphs that were changed written anew. */
function patched(source: string, ranges: readonly SourceRange[], tr: Transform): string {
  const lineEnd = /\r\n?|\n/.exec(source)?.[0] ?? '\n';
  let [text, at] = ['', 0];
  tr.before.forEach((old, offset, index) => {
    const { from, to } = ranges[index]!;
    const { pos, deleted } = tr.mapping.mapResult(offset, 1);
    const now = deleted ? undefined : tr.doc.nodeAt(pos);
    if (now === old) return;
    // What goes, goes with the blank lines after it.
    text += source.slice(at, from) + (now ? linesOf(now, lineEnd) : '');
    at = now ? to : (ranges[index + 1]?.from ?? to);
  });
  return text + source.slice(at);
}

function linesOf(paragraph: Node, lineEnd: string): string {
  let text = '';
  paragraph.forEach((node) => {
    const breaks = node.marks.some(({ type }) => type.name === 'soft_break');
    text += breaks ? lineEnd : node.text;
  });
  return text;
}
