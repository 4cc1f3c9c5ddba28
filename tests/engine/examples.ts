import { type Node, Slice } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import type { BlockInput, Settings } from '../../engine/block.ts';
import { checkBlock, checkDocument } from '../../engine/check.ts';
import type { Finding } from '../../engine/finding.ts';
import { acceptAll } from '../../engine/fix.ts';
import { mergeFindings } from '../../engine/merge.ts';
import type { Class, Example, Rule } from '../../engine/rule.ts';
import { RULES } from '../../engine/rules/index.ts';
import { schema } from '../../engine/schema.ts';
import { settingsFor } from '../../engine/settings.ts';
import { type BlockKind, HOLE, textBlocks, textOf } from '../../engine/text.ts';

/** A finding and the index of its block. */
export interface Found {
  readonly index: number;
  readonly finding: Finding;
}

export interface Place {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** `]]` may follow a bracket of the text itself: `[[[edit]]]` marks `[edit]`. */
const MARKED = /\[\[([\s\S]*?)\]\](?!\])/g;

/** Takes the `[[marks]]` out of an example: its blocks, and the marked places. */
export function unmark(example: Example): { blocks: BlockInput[]; places: Place[] } {
  const places: Place[] = [];
  const blocks = example.text.split('\n\n').map((marked, index) => {
    let text = '';
    let at = 0;
    for (const match of marked.matchAll(MARKED)) {
      text += marked.slice(at, match.index);
      places.push({ index, start: text.length, end: text.length + match[1]!.length });
      text += match[1];
      at = match.index + match[0].length;
    }
    return { text: text + marked.slice(at), kind: kindAt(example, index) };
  });
  return { blocks, places };
}

function kindAt({ kind = 'paragraph' }: Example, index: number): BlockKind {
  return typeof kind === 'string' ? kind : (kind[index] ?? 'paragraph');
}

export function settingsOf(example: Example, blocks: readonly BlockInput[]): Settings {
  const { lang = 'en', sourceLang } = example;
  return settingsFor(blocks, { lang, ...(sourceLang && { sourceLang }) });
}

/** Checks blocks as the app does: each block, then the document, then one finding a place. */
export function check(
  blocks: readonly BlockInput[],
  settings: Settings,
  rules: readonly Rule[] = RULES,
): Found[] {
  const results = blocks.map((block) => checkBlock(block, settings, rules));
  const document = checkDocument(
    blocks.map((block, index) => ({ ...block, facts: results[index]!.facts })),
    settings,
    rules,
  );
  return results.flatMap(({ findings }, index) =>
    mergeFindings(findings, document.get(index) ?? []).map((finding) => ({ index, finding })),
  );
}

/** Accepts the first fix of every finding of the class given (of any, without one). */
export function fixAll(blocks: readonly BlockInput[], found: readonly Found[], only?: Class) {
  const tr = new Transform(documentOf(blocks));
  const placed = textBlocks(tr.doc);
  const chosen = found
    .filter(({ finding }) => finding.fixes.length > 0 && (!only || finding.class === only))
    .map(({ finding, index }) => ({ finding, pos: placed[index]!.pos, fix: finding.fixes[0]! }));
  const applied = acceptAll(tr, chosen, new Date(0));
  tr.doc.check();
  const after = textBlocks(tr.doc).map(({ node, kind }) => ({ text: textOf(node), kind }));
  return { blocks: after, text: after.map(({ text }) => text).join('\n\n'), applied };
}

/** A real document whose text blocks are the ones given. */
function documentOf(blocks: readonly BlockInput[]): Node {
  const nodes: Node[] = [];
  for (const { text, kind } of blocks) {
    const last = nodes.at(-1);
    const node = WRAP[kind](inline(text));
    if (kind === 'item' && last?.type === node.type)
      nodes[nodes.length - 1] = last.replace(
        last.content.size,
        last.content.size,
        new Slice(node.content, 0, 0),
      );
    else nodes.push(node);
  }
  const doc = schema.node('doc', null, nodes);
  doc.check();
  return doc;
}

const paragraph = (content: Node[]) => schema.node('paragraph', null, content);

const WRAP: Readonly<Record<BlockKind, (content: Node[]) => Node>> = {
  paragraph,
  heading: (content) => schema.node('heading', { level: 2 }, content),
  item: (content) =>
    schema.node('bullet_list', null, [schema.node('list_item', null, [paragraph(content)])]),
  quote: (content) => schema.node('blockquote', null, [paragraph(content)]),
  cell: (content) =>
    schema.node('table', null, [
      schema.node('table_row', null, [schema.node('table_cell', null, content)]),
    ]),
  footnote: (content) => schema.node('footnote_definition', { label: '1' }, [paragraph(content)]),
};

function inline(text: string): Node[] {
  return text
    .split(/(\n|\uFFFC+)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\n') return schema.node('hard_break');
      if (!part.startsWith(HOLE)) return schema.text(part);
      return schema.text('x'.repeat(part.length), [schema.mark('code')]);
    });
}
