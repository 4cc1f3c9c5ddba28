import type { Node } from 'prosemirror-model';
import type { Transform } from 'prosemirror-transform';
import type { Article, Segment } from '../article.ts';
import { smallestEdits } from '../edits.ts';
import { parsePlain } from '../import/plain.ts';
import { locate } from '../import/segments.ts';
import { textBlocks, textOf } from '../text.ts';
import { ExportError, exportMarkdown } from './markdown.ts';
import { pointsAtItself } from './same.ts';

/**
 * An article's own file with what was changed in it: a Markdown file by its blocks, a plain text by its
 * words. All else stays byte for byte. What is written is read again and compared.
 * @param tr from the article's document on
 * @returns the file's text, with the byte order mark that the source had
 * @throws {ExportError} where that would lose something
 */
export function exportInPlace(
  { source, segments }: Pick<Article, 'source' | 'segments'>,
  tr: Transform,
): string {
  if (source.format !== 'txt') return exportMarkdown(tr.doc, source);
  const text = patched(source.text, segments, tr);
  if (saidIn(parsePlain(text).doc) !== saidIn(tr.doc))
    throw new ExportError('The fixes can’t be written into the plain text. Export it as Markdown.');
  return (source.bom ? '\ufeff' : '') + text;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

function patched(source: string, segments: readonly (readonly Segment[])[], tr: Transform): string {
  const lineEnd = /\r\n?|\n/.exec(source)?.[0] ?? '\n';
  let [text, at] = ['', 0];
  textBlocks(tr.before).forEach(({ node, pos }, index) => {
    const { pos: now, deleted } = tr.mapping.mapResult(pos - 1, 1);
    const block = deleted ? null : tr.doc.nodeAt(now);
    if (block === node) return;
    const edits = block
      ? editsIn(segments[index]!, node, block)
      : [linesOf(source, segments[index]!)];
    for (const { from, to, insert } of edits) {
      text += source.slice(at, Math.max(at, from)) + insert.replaceAll('\n', lineEnd);
      at = Math.max(at, to);
    }
  });
  if (at < source.length) return text + source.slice(at);
  return text.trimEnd() + (/[\r\n]$/.test(source) ? lineEnd : '');
}

/** What differs between a block and what became of it, as it stands in the source. */
function editsIn(segments: readonly Segment[], before: Node, after: Node): Edit[] {
  after.forEach(({ marks, text = '' }) => {
    if (marks.some((mark) => mark.type.name === 'link' && !pointsAtItself(mark, text)))
      throw new ExportError('A plain text can’t hold a link. Export it as Markdown.');
  });
  return smallestEdits(textOf(before), textOf(after)).map(({ start, end, text }) => ({
    from: locate(segments, start),
    to: locate(segments, end),
    insert: text,
  }));
}

/** All of a block's lines, and the blank ones after them. */
function linesOf(source: string, segments: readonly Segment[]): Edit {
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first || !last) return { from: 0, to: 0, insert: '' };
  const before = /[^\r\n]*$/.exec(source.slice(0, first.from))![0].length;
  const end = last.from + last.length;
  const after = /^[^\r\n]*(?:\r\n?|\n)?(?:[^\S\r\n]*(?:\r\n?|\n))*/.exec(source.slice(end))![0];
  return { from: first.from - before, to: end + after.length, insert: '' };
}

/** The words of a document in their order, whatever blanks and blocks part them. */
const saidIn = (doc: Node): string =>
  textBlocks(doc)
    .map(({ node }) => textOf(node))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
