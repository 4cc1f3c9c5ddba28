import type { Nodes, PhrasingContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { Fragment, type Node } from 'prosemirror-model';
import { headOf, usedLabels } from '../import/labels.ts';
import { parseMarkdown } from '../import/markdown.ts';
import type { Style } from '../import/style.ts';
import { leastCare } from './careful.ts';
import { inlineHandlers } from './handlers.ts';
import { normalBlock } from './normal.ts';
import { toPhrasing } from './phrasing.ts';
import { isSame, withoutSoftBreak } from './same.ts';

/** What the inline content of a document depends on, besides itself. */
export interface Context {
  readonly style: Style;
  /** What the document defines: labels in upper case, a footnote's after a `^`, and how. */
  readonly labels: Labels;
  /** Plain text with marks is not read back by itself, since all that is written will be. */
  readonly trusting?: boolean;
  /** How the source spells textblocks, by their content's `contentKey`. */
  readonly spellings?: ReadonlyMap<string, string>;
}

export type Labels = ReadonlyMap<string, string>;

/** Equal for equal inline content. */
export const contentKey = (content: readonly Node[]) =>
  JSON.stringify(content.map((node) => node.toJSON()));

/** Where a textblock stands: what may begin there differs. */
export type Frame = 'paragraph' | 'item' | 'task' | 'atx' | 'setext' | 'cell';

/**
 * Spells the inline content of a textblock: the plainest Markdown that reads back as the same.
 * @param block in normal form
 */
export function writeInline(block: Node, frame: Frame, context: Context): string {
  if (block.childCount === 0) return '';
  const { style } = context;
  const spelling = context.spellings?.get(contentKey(block.children));
  if (spelling === undefined && isPlain(block)) return block.textContent;
  if (context.trusting && isTame(block)) {
    const text = spell(treeOf(block, frame, false), frame, style, () => false);
    if (referencesIn(text) === 0) return text;
  }
  const plainer: Style = { ...style, hardBreak: '\\\n' };
  const unwrapped = block.copy(Fragment.from(block.children.map(withoutSoftBreak)));
  const expected = framed(block, frame);
  const ownReferences = referencesIn(block.textContent);
  const holds = (text: string) => {
    // `&#x20;` is how mdast-util-to-markdown gets out of what tags say more plainly.
    if (referencesIn(text) > ownReferences) return false;
    const read = readFramed(text, frame, context.labels);
    return read !== undefined && isSame(expected, read);
  };
  if (spelling !== undefined && holds(spelling)) return spelling;
  const tries = [
    { from: block, style, tags: false, lead: '' },
    { from: unwrapped, style: plainer, tags: false, lead: '' },
    { from: unwrapped, style: plainer, tags: true, lead: '' },
  ];
  if (block.children.some(({ type }) => type.name === 'html_inline')) {
    const from = block.copy(Fragment.from(block.children.map(onOneLine)));
    tries.push({ from, style, tags: false, lead: '' });
    tries.push({ from, style, tags: false, lead: LEAD });
    tries.push({ from, style, tags: true, lead: LEAD });
  }
  for (const { from, style, tags, lead } of tries) {
    const write = (block: Node) => {
      const tree = treeOf(block, frame, tags);
      return leastCare((care) => lead + spell(tree, frame, style, care), holds);
    };
    const text = write(from);
    if (text === undefined) continue;
    if (!hasEscapedAddress(text)) return text;
    const linked = write(withLinkedAddresses(from));
    return linked === undefined || hasEscapedAddress(linked) ? text : linked;
  }
  return spell(treeOf(unwrapped, frame, false), frame, plainer, () => true);
}

/**
 * A tag or a comment that starts a line would start an HTML block, where marks are letters. This
 * blank, which is read and dropped, is all that can stand before it unseen.
 */
const LEAD = '&#32;';

const referencesIn = (text: string) => text.match(/&#x/gi)?.length ?? 0;

/** Letters, blanks and harmless signs only: nothing to read in another way. */
const isPlainText = (text: string) =>
  /^(?:[\p{L}“‘«"'(]|\d+(?![\d.)]))[\p{L}\p{M}\p{N} .,:;?!'"’‘”“»«()–—…%$€£/-]*$/u.test(text) &&
  !/www\.|:\/\//i.test(text);

const isPlain = ({ childCount, firstChild, textContent }: Node) =>
  childCount === 1 && firstChild!.marks.length === 0 && isPlainText(textContent);

/** Plain text with marks on it, and footnotes. */
const isTame = ({ children, textContent }: Node) =>
  isPlainText(textContent) &&
  children.every(
    ({ isText, marks, type }) =>
      (isText && !marks.some((mark) => mark.type.spec.code)) || type.name === 'footnote_reference',
  );

const hasEscapedAddress = (text: string) => /https?\\:|www\\\./i.test(text);

/**
 * A block whose bare addresses are links to themselves, which is what they are read as: where
 * another sign sticks to one, angle brackets can part them, and no escape is needed.
 */
function withLinkedAddresses(block: Node): Node {
  const { link } = block.type.schema.marks;
  const cut = (node: Node): Node[] => {
    if (!node.isText || node.marks.some(({ type }) => type === link || type.spec.code))
      return [node];
    return node.text!.split(ADDRESS).flatMap((text, index) => {
      if (text === '') return [];
      if (index % 2 === 0) return node.type.schema.text(text, node.marks);
      const href = /^www/i.test(text) ? `http://${text}` : text;
      return node.type.schema.text(text, link!.create({ href }).addToSet(node.marks));
    });
  };
  return block.copy(Fragment.from(block.children.flatMap(cut)));
}

const ADDRESS = /((?:https?:\/\/|www\.)[^\s<>[\]*_~`]*[^\s<>[\]*_~`.,:;!?'"’”»…()])/i;

type Tree = Extract<Nodes, { type: 'paragraph' | 'heading' | 'tableCell' }>;

function treeOf(block: Node, frame: Frame, tags: boolean): Tree {
  const isLine = frame === 'cell' || frame === 'atx' || frame === 'setext';
  const content = isLine ? block.children.map(onOneLine) : block.children;
  const children: PhrasingContent[] = toPhrasing(content, tags);
  if (frame === 'cell') return { type: 'tableCell', children };
  if (frame === 'atx') return { type: 'heading', depth: 1, children };
  return { type: 'paragraph', children };
}

/** Where a line end would end the block, a hard break is a tag and a soft one a blank. */
function onOneLine(node: Node): Node {
  if (node.type.name !== 'hard_break') return withoutSoftBreak(node);
  return node.type.schema.node('html_inline', { value: '<br>' }, undefined, node.marks);
}

const EXTENSIONS = [gfmToMarkdown()];

function spell(tree: Tree, frame: Frame, style: Style, care: (id: string) => boolean): string {
  const names = new Map<Nodes, string>();
  const nameOf = (node: Nodes) => {
    const name = names.get(node) ?? String(names.size);
    names.set(node, name);
    return name;
  };
  name(tree, nameOf);
  const text = toMarkdown(tree, {
    extensions: EXTENSIONS,
    handlers: inlineHandlers({ style, care, nameOf }),
  }).replace(/\n$/, '');
  return frame === 'atx' ? text.replace(/^# ?/, '') : text;
}

/** Names the nodes of a tree in its own order. */
function name(node: Nodes, nameOf: (node: Nodes) => string): void {
  nameOf(node);
  if ('children' in node) for (const child of node.children) name(child, nameOf);
}

const FRAMES: Readonly<Record<Frame, (text: string) => string>> = {
  paragraph: (text) => text,
  item: (text) => `- ${text.replaceAll('\n', '\n  ')}`,
  task: (text) => `- [ ] ${text.replaceAll('\n', '\n  ')}`,
  atx: (text) => `# ${text}`,
  setext: (text) => `${text}\n===`,
  cell: (text) => `| ${text} |\n| - |`,
};

/** The block that a frame should be read as, its textblock inside. */
function framed(block: Node, frame: Frame): Node {
  const { nodes } = block.type.schema;
  const content = Fragment.from(block.children);
  switch (frame) {
    case 'paragraph':
      return nodes.paragraph!.create(null, content);
    case 'item':
    case 'task': {
      const checked = frame === 'task' ? false : null;
      const item = nodes.list_item!.create({ checked }, nodes.paragraph!.create(null, content));
      return nodes.bullet_list!.create(null, item);
    }
    case 'cell': {
      const row = nodes.table_row!.create(null, nodes.table_header!.create(null, content));
      return nodes.table!.create(null, row);
    }
    default:
      return nodes.heading!.create({ level: 1 }, content);
  }
}

/** What a framed spelling is read as, or undefined where that is not one block. */
function readFramed(text: string, frame: Frame, labels: Labels): Node | undefined {
  const used = text.includes('[') ? usedLabels(text, labels) : [];
  const head = used.length > 0 ? headOf(used.map((label) => labels.get(label)!)) : '';
  const { doc, blocks } = parseMarkdown(head + FRAMES[frame](text));
  const first = blocks.findIndex(({ from }) => from >= head.length);
  if (first !== doc.childCount - 1) return undefined;
  return normalBlock(doc.child(first), labels);
}
