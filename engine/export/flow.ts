import type { BlockContent, Code, ListItem, RootContent, Table } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { Node } from 'prosemirror-model';
import type { Style } from '../import/style.ts';
import { type Context, type Frame, writeInline } from './inline.ts';

/** What a block's spelling depends on that stands outside it. */
export interface Surroundings {
  /** Nothing stands before it, so that a `---` would open front matter. */
  readonly first: boolean;
  /** The marks of the lists of its kind beside it, which would join with one that has the same. */
  readonly beside: readonly string[];
}

/**
 * Writes one block anew. Lines end in `\n`, the last one without.
 * @param block in normal form
 */
export function writeBlock(block: Node, context: Context, around: Surroundings): string {
  const { style } = context;
  if (block.type.name === 'horizontal_rule')
    return around.first && /^(?:---|\+\+\+)$/.test(style.rule) ? '***' : style.rule;
  return toMarkdown(flow(block, context), options(style, around)).replace(/\n$/, '');
}

function options(style: Style, { beside }: Surroundings): Options {
  const pick = <Mark extends string>(first: Mark, others: readonly Mark[]) =>
    [first, ...others].filter((mark, index, all) => all.indexOf(mark) === index) as Mark[];
  const bullets = pick(style.bullet, ['-', '*', '+']);
  const bullet = bullets.find((mark) => !beside.includes(mark)) ?? style.bullet;
  const ordered = pick(style.ordered, ['.', ')']);
  return {
    bullet,
    bulletOther: bullets.find((mark) => mark !== bullet)!,
    bulletOrdered: ordered.find((mark) => !beside.includes(mark)) ?? style.ordered,
    incrementListMarker: style.counting,
    listItemIndent: style.indent,
    setext: style.headings === 'setext',
    closeAtx: style.headings === 'closed',
    fence: style.fence,
    fences: true,
    // Inside lists and quotes: no bullet looks like it.
    rule: '_',
    handlers: { code: fenced },
    extensions: [
      gfmToMarkdown({
        tableCellPadding: style.tables !== 'bare',
        tablePipeAlign: style.tables === 'aligned',
      }),
    ],
  };
}

/** A grave accent can't stand after a fence of them. */
const fenced: Handle = (node: Code, parent, state, info) => {
  const { fence } = state.options;
  if (`${node.lang}${node.meta}`.includes('`')) state.options.fence = '~';
  const text = defaultHandlers.code(node, parent, state, info);
  state.options.fence = fence;
  return text;
};

/** An empty paragraph only keeps a place in the editor. */
const isEmpty = (node: Node) => node.type.name === 'paragraph' && node.childCount === 0;

/** @param lead the frame of the first paragraph, where its place makes a difference */
const flows = (parent: Node, context: Context, lead: Frame = 'paragraph') =>
  parent.children
    .filter((child) => !isEmpty(child))
    .map((child, index) => flow(child, context, index === 0 ? lead : 'paragraph') as BlockContent);

function flow(node: Node, context: Context, frame: Frame = 'paragraph'): RootContent {
  const { attrs } = node;
  switch (node.type.name) {
    case 'paragraph':
      return { type: 'paragraph', children: raw(node, frame, context) };
    case 'heading': {
      const setext = context.style.headings === 'setext' && attrs.level <= 2;
      const children = raw(node, setext ? 'setext' : 'atx', context);
      return { type: 'heading', depth: attrs.level, children };
    }
    case 'blockquote':
      return { type: 'blockquote', children: flows(node, context) };
    case 'bullet_list':
    case 'ordered_list':
      return {
        type: 'list',
        ordered: node.type.name === 'ordered_list',
        start: attrs.start ?? null,
        spread: !attrs.tight,
        children: node.children.map((child) => item(child, attrs.tight, context)),
      };
    case 'table':
      return table(node, context);
    case 'code_block':
      return { type: 'code', lang: attrs.lang, meta: attrs.meta, value: node.textContent };
    case 'horizontal_rule':
      return { type: 'thematicBreak' };
    case 'footnote_definition':
      return {
        type: 'footnoteDefinition',
        identifier: attrs.label.toLowerCase(),
        label: attrs.label,
        children: flows(node, context),
      };
    default:
      return { type: 'html', value: attrs.value };
  }
}

/** The spelling of a textblock, which mdast-util-to-markdown passes on as it is. */
function raw(node: Node, frame: Frame, context: Context): { type: 'html'; value: string }[] {
  const value = writeInline(node, frame, context);
  return value === '' ? [] : [{ type: 'html', value }];
}

function item(node: Node, tight: boolean, context: Context): ListItem {
  const { checked } = node.attrs;
  const children = flows(node, context, checked === null ? 'item' : 'task');
  return { type: 'listItem', spread: !tight, checked, children };
}

function table(node: Node, context: Context): Table {
  return {
    type: 'table',
    align: node.firstChild!.children.map((cell) => cell.attrs.align),
    children: node.children.map((row) => ({
      type: 'tableRow',
      children: row.children.map((cell) => ({
        type: 'tableCell',
        children: raw(cell, 'cell', context),
      })),
    })),
  };
}
