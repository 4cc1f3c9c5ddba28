import { Fragment, type Mark, type Node } from 'prosemirror-model';
import { labelOf } from '../import/labels.ts';
import { isLineBreak, pairTags } from '../import/tags.ts';
import { schema } from '../schema.ts';
import { closed } from './raw-html.ts';

/** Tells which footnotes there are, by `footnoteLabel`. */
export type Footnotes = Pick<ReadonlySet<string>, 'has'>;

/**
 * The normal form of a document: what Markdown can say of it. An export says exactly this; what it
 * reads back as, brought into normal form, is equal. It differs from the document in that
 * - blanks at the ends of a textblock and around hard breaks, and hard breaks at its end, are gone;
 * - no mark starts or ends with a blank;
 * - empty paragraphs are gone, save one where a quote, an item or a footnote holds nothing else;
 * - a list is loose or tight as its blocks demand, and where it can't show that it is loose, tight;
 * - only an item that starts with text is a task;
 * - a table's first row is its header, all rows have its columns, and each column one alignment;
 * - a footnote's mark without a footnote is plain text;
 * - line ends inside text and inline HTML are blanks;
 * - an HTML block that would run on over what follows it has its end;
 * - footnotes inside a footnote are at its end, each within the one before.
 */
export function normalBlock(node: Node, footnotes: Footnotes): Node | undefined {
  const children = () => childrenOf(node, footnotes);
  switch (node.type.name) {
    case 'paragraph': {
      const content = normalInline(node, footnotes);
      return content.length === 0 ? undefined : schema.node('paragraph', null, content);
    }
    case 'heading': {
      const level = Math.min(6, Math.max(1, node.attrs.level));
      return schema.node('heading', { level }, normalInline(node, footnotes));
    }
    case 'blockquote':
      return node.copy(Fragment.from(filled(children())));
    case 'footnote_definition':
      return node.copy(Fragment.from(notesLast(filled(children()))));
    case 'bullet_list':
    case 'ordered_list':
      return normalList(node, footnotes);
    case 'table':
      return normalTable(node, footnotes);
    case 'code_block':
      return normalCode(node);
    case 'html_block':
      return node.attrs.value === ''
        ? undefined
        : schema.node('html_block', { value: closed(node.attrs.value) });
    default:
      return node;
  }
}

const childrenOf = (node: Node, footnotes: Footnotes) =>
  node.children.flatMap((child) => normalBlock(child, footnotes) ?? []);

const filled = (blocks: readonly Node[]) =>
  blocks.length === 0 ? [schema.node('paragraph')] : blocks;

const isFootnote = ({ type }: Node) => type.name === 'footnote_definition';

/** What follows a footnote inside a footnote is read as part of the inner one. */
function notesLast(blocks: readonly Node[]): readonly Node[] {
  const notes = blocks.filter(isFootnote);
  if (notes.length === 0) return blocks;
  return [...blocks.filter((block) => !isFootnote(block)), notes.reduceRight(within)];
}

/** Puts a footnote into another one, at the end of what that ends in. */
function within(inner: Node, outer: Node): Node {
  const last = outer.lastChild!;
  if (!isFootnote(last)) return outer.copy(outer.content.addToEnd(inner));
  return outer.copy(outer.content.replaceChild(outer.childCount - 1, within(inner, last)));
}

function normalList(node: Node, footnotes: Footnotes): Node {
  const items = node.children.map((item) => {
    const blocks = filled(childrenOf(item, footnotes));
    const [first] = blocks;
    const isTask = first!.type.name === 'paragraph' && first!.childCount > 0;
    return schema.node('list_item', { checked: isTask ? item.attrs.checked : null }, blocks);
  });
  const canBeLoose = items.length > 1 || items.some((item) => item.childCount > 1);
  const tight = items.every(canBeTight) && (node.attrs.tight || !canBeLoose);
  if (node.type.name === 'bullet_list') return schema.node('bullet_list', { tight }, items);
  const start = Math.min(999_999_999, Math.max(0, Math.trunc(node.attrs.start)));
  return schema.node('ordered_list', { start, tight }, items);
}

/** Whether no two blocks of an item need a blank line between them. */
function canBeTight(item: Node): boolean {
  return item.children.slice(1).every((right, index) => {
    const left = item.child(index).type.name;
    switch (right.type.name) {
      case 'code_block':
      case 'heading':
      case 'blockquote':
        return /^(?:paragraph|heading|code_block|bullet_list|ordered_list)$/.test(left);
      case 'bullet_list':
      case 'ordered_list': {
        const first = right.firstChild!.firstChild!;
        const starts = first.type.name !== 'paragraph' || first.childCount > 0;
        const one = right.type.name === 'bullet_list' || right.attrs.start === 1;
        return starts && one && /^(?:paragraph|heading|code_block)$/.test(left);
      }
      default:
        return false;
    }
  });
}

function normalTable(node: Node, footnotes: Footnotes): Node {
  const rows = node.children.map((row) =>
    row.children.flatMap((cell) => [
      { content: normalInline(cell, footnotes), align: cell.attrs.align },
      ...Array.from({ length: cell.attrs.colspan - 1 }, () => ({ content: [], align: null })),
    ]),
  );
  const width = Math.max(1, ...rows.map((row) => row.length));
  return schema.node(
    'table',
    null,
    rows.map((row, index) =>
      schema.node(
        'table_row',
        null,
        Array.from({ length: width }, (_, column) =>
          schema.node(
            index === 0 ? 'table_header' : 'table_cell',
            { align: rows[0]![column]?.align ?? null },
            row[column]?.content,
          ),
        ),
      ),
    ),
  );
}

/** A fence names its language in one word; what follows the word is its meta. */
function normalCode(node: Node): Node {
  const info = [node.attrs.lang, node.attrs.lang ? node.attrs.meta : null].join(' ');
  const [, lang, meta] = /^(\S*)\s*(.*?)$/s.exec(info.trim().replace(/\s+/g, ' '))!;
  const text = node.textContent.replace(/\r\n?/g, '\n');
  return schema.node(
    'code_block',
    { lang: lang || null, meta: meta || null },
    text === '' ? [] : schema.text(text),
  );
}

/** The inline content of a textblock in normal form. */
export function normalInline(block: Node, footnotes: Footnotes): Node[] {
  const items = block.children.flatMap((node) => clean(node, footnotes)).map((node) => ({ node }));
  const tagged = pairTags(items).map(({ node }) => node);
  const trimmed = withoutOuterBlanks(tagged.flatMap(partBlanks));
  return joined(dropLooseEnds(withoutBlankEdges(trimmed)));
}

const isCode = (node: Node) => node.marks.some(({ type }) => type.name === 'code');
const isProse = (node: Node) => node.isText && !isCode(node);
const isBreak = (node: Node) => node.type.name === 'hard_break';

function clean(node: Node, footnotes: Footnotes): Node[] {
  switch (node.type.name) {
    case 'text':
      return [schema.text(node.text!.replace(/\r\n?|\n/g, ' '), node.marks)];
    case 'html_inline': {
      const value: string = node.attrs.value.replace(/\s*[\r\n]\s*/g, ' ');
      if (value === '') return [];
      if (isLineBreak(value)) return [schema.node('hard_break', null, undefined, node.marks)];
      return [schema.node('html_inline', { value }, undefined, node.marks)];
    }
    case 'image': {
      const title = node.attrs.title || null;
      return [schema.node('image', { ...node.attrs, title }, undefined, node.marks)];
    }
    case 'footnote_reference': {
      const { label } = node.attrs;
      return [footnotes.has(footnoteLabel(label)) ? node : schema.text(`[^${label}]`, node.marks)];
    }
    default:
      return [node];
  }
}

/** What two spellings of one footnote's label have in common. */
export const footnoteLabel = (label: string) => `^${labelOf(label)}`;

/** Parts a text from the blanks that it starts and ends with. */
function partBlanks(node: Node): Node[] {
  if (!isProse(node)) return [node];
  const [, head, middle, tail] = /^(\s*)(.*?)(\s*)$/s.exec(node.text!)!;
  return [head!, middle!, tail!]
    .filter((part) => part !== '')
    .map((part) => schema.text(part, node.marks));
}

/** Spaces and tabs at the ends and around hard breaks say nothing; nor do breaks at the end. */
function withoutOuterBlanks(nodes: readonly Node[]): Node[] {
  const kept: Node[] = [];
  const trimEnd = () => {
    for (let last = kept.at(-1); last && isProse(last); last = kept.at(-1)) {
      const text = last.text!.replace(/[ \t]+$/, '');
      if (text === last.text) return;
      kept.pop();
      if (text !== '') kept.push(schema.text(text, last.marks));
    }
  };
  for (const node of nodes) {
    const last = kept.at(-1);
    if (isBreak(node)) trimEnd();
    if (isProse(node) && (!last || isBreak(last))) {
      const text = node.text!.replace(/^[ \t]+/, '');
      if (text !== '') kept.push(schema.text(text, node.marks));
    } else kept.push(node);
  }
  trimEnd();
  while (kept.length > 0 && isBreak(kept.at(-1)!)) {
    kept.pop();
    trimEnd();
  }
  return kept;
}

const isBlank = (node: Node) => isBreak(node) || (isProse(node) && node.text!.trim() === '');

/** Takes marks from the blanks at their ends: `** bold **` is not bold. */
function withoutBlankEdges(nodes: readonly Node[]): Node[] {
  const result = [...nodes];
  const trim = (mark: Mark, from: number, to: number) => {
    let [first, last] = [from, to];
    while (first < last && isBlank(result[first]!)) first++;
    while (last > first && isBlank(result[last - 1]!)) last--;
    for (let i = from; i < to; i++)
      if (i < first || i >= last) result[i] = result[i]!.mark(mark.removeFromSet(result[i]!.marks));
  };
  for (const type of ['link', 'strong', 'em', 'strike']) {
    for (let from = 0; from < result.length; from++) {
      const mark = result[from]!.marks.find((other) => other.type.name === type);
      if (!mark) continue;
      let to = from + 1;
      while (to < result.length && mark.isInSet(result[to]!.marks)) to++;
      trim(mark, from, to);
      from = to - 1;
    }
  }
  return result;
}

/** A soft break is one blank between two words; elsewhere it would be lost, or lose its neighbour. */
function dropLooseEnds(nodes: readonly Node[]): Node[] {
  const soft = schema.marks.soft_break!;
  return nodes.map((node, index) => {
    if (!soft.isInSet(node.marks)) return node;
    const [before, after] = [nodes[index - 1], nodes[index + 1]];
    const fits = node.text === ' ' && before && after && !isBlank(before) && !isBlank(after);
    return fits ? node : node.mark(soft.removeFromSet(node.marks));
  });
}

/** Joins neighbouring texts with equal marks. */
export function joined(nodes: readonly Node[]): Node[] {
  const result: Node[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (last?.isText && node.isText && sameMarks(last, node))
      result[result.length - 1] = schema.text(last.text! + node.text!, node.marks);
    else result.push(node);
  }
  return result;
}

const sameMarks = (a: Node, b: Node) =>
  a.marks.length === b.marks.length && a.marks.every((mark, index) => mark.eq(b.marks[index]!));
