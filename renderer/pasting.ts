import { DOMSerializer, Fragment, type Mark, type Node, Slice } from 'prosemirror-model';
import { type EditorState, Plugin, type Transaction } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import { schema } from '../engine/schema.ts';
import { isSafeAddress } from './link/address.ts';

const { code_block, hard_break, image, list_item, paragraph, table } = schema.nodes;

/**
 * Copies and pastes. Other programs get real links and pictures; what was copied on this page comes
 * back as it was, whatever HTML can't say. What comes from elsewhere is parsed by the schema, so no
 * script, style or handler stays, and nothing is fetched.
 */
export function pasting(): Plugin {
  const copied = new Copied();
  return new Plugin({
    props: {
      transformCopied: (slice) => copied.keep(slice),
      clipboardSerializer: copied.serializer,
      clipboardTextSerializer: (slice) => textOfSlice(slice.content),
      transformPastedHTML: (html) => copied.look(html),
      transformPasted: (slice) => freshNodes(copied.take() ?? safe(slice)),
      handlePaste(view, _event, slice) {
        const tr = pasteInto(view.state, slice);
        if (tr) view.dispatch(tr.scrollIntoView().setMeta('paste', true));
        return tr !== undefined;
      },
    },
  });
}

/** What was copied last on this page, known again in the clipboard by a name that nobody can guess. */
class Copied {
  #slice: Slice | undefined;
  #name = '';
  #found = false;

  readonly serializer = new (class extends DOMSerializer {
    constructor(readonly copied: Copied) {
      const nodes = DOMSerializer.nodesFromSchema(schema);
      const marks = DOMSerializer.marksFromSchema(schema);
      super(
        {
          ...nodes,
          image: ({ attrs: { src, alt, title } }) => ['img', { src, alt, title }],
          footnote_reference: ({ attrs: { label } }) => ['sup', `[${label}]`],
        },
        { ...marks, link: ({ attrs: { href, title } }) => ['a', { href, title }, 0] },
      );
    }

    override serializeFragment(...args: Parameters<DOMSerializer['serializeFragment']>) {
      const html = super.serializeFragment(...args);
      // Inner nodes are written by calls of their own, into a target.
      if (args[2] === undefined && html.firstChild instanceof Element)
        html.firstChild.setAttribute('data-copied', this.copied.#name);
      return html;
    }
  })(this);

  keep(slice: Slice): Slice {
    this.#slice = slice;
    this.#name = crypto.getRandomValues(new Uint32Array(2)).join('-');
    return slice;
  }

  look(html: string): string {
    this.#found = this.#name !== '' && html.includes(`data-copied="${this.#name}"`);
    return html;
  }

  /** The slice that was copied, where the HTML looked at last is it. */
  take(): Slice | undefined {
    const slice = this.#found ? this.#slice : undefined;
    this.#found = false;
    return slice;
  }
}

/** Leaves out links and pictures that lead nowhere safe; their words stay. */
export function safe(slice: Slice): Slice {
  return new Slice(safeContent(slice.content), slice.openStart, slice.openEnd);
}

function safeContent(content: Fragment): Fragment {
  const nodes: Node[] = [];
  content.forEach((node) => {
    const marks = node.marks.filter(isSafeMark);
    if (node.isText) nodes.push(node.mark(marks));
    else if (node.type !== image || isSafeAddress(node.attrs.src))
      nodes.push(node.copy(safeContent(node.content)).mark(marks));
    else if (node.attrs.alt) nodes.push(schema.text(node.attrs.alt, marks));
  });
  return Fragment.fromArray(nodes);
}

const isSafeMark = ({ type, attrs }: Mark) => type.name !== 'link' || isSafeAddress(attrs.href);

/**
 * Copies nodes that are dropped or pasted. A block's findings are kept by its node, so one node must
 * never stand at two places.
 */
export function freshNodes(slice: Slice): Slice {
  return new Slice(copyOf(slice.content), slice.openStart, slice.openEnd);
}

function copyOf(content: Fragment): Fragment {
  const nodes: Node[] = [];
  content.forEach((node) => {
    nodes.push(node.isText ? node : node.copy(copyOf(node.content)).mark(node.marks));
  });
  return Fragment.from(nodes);
}

/**
 * Pastes where the editor alone would break the structure: into a table cell all comes as lines of
 * that cell, into a list several paragraphs come as items. Elsewhere it gives undefined.
 */
export function pasteInto(state: EditorState, slice: Slice): Transaction | undefined {
  const { $from } = state.selection;
  if (isInTable(state)) {
    // Cells come as cells.
    if (slice.content.childCount === 1 && slice.content.firstChild!.type === table)
      return undefined;
    const lines = linesOf(slice.content);
    return state.tr.replaceSelection(new Slice(lines, 0, 0));
  }
  const inItem = $from.depth > 1 && $from.node(-1).type === list_item;
  const { content, openStart, openEnd } = slice;
  if (!inItem || content.childCount < 2 || !everyChild(content, ({ type }) => type === paragraph))
    return undefined;
  const checked = typeof $from.node(-1).attrs.checked === 'boolean' ? false : null;
  const items: Node[] = [];
  content.forEach((node) => {
    items.push(list_item!.create({ checked }, node));
  });
  return state.tr.replaceSelection(new Slice(Fragment.from(items), openStart + 1, openEnd + 1));
}

function everyChild(content: Fragment, holds: (node: Node) => boolean): boolean {
  for (let i = 0; i < content.childCount; i++) if (!holds(content.child(i))) return false;
  return true;
}

/** All inline content, with a break between blocks. */
function linesOf(content: Fragment): Fragment {
  let lines = Fragment.empty;
  const add = (inline: Fragment) => {
    if (lines.size > 0) lines = lines.addToEnd(hard_break!.create());
    lines = lines.append(inline);
  };
  if (content.firstChild?.isInline) return content;
  content.descendants((node) => {
    if (node.type === code_block) {
      for (const line of node.textContent.split('\n')) add(textFragment(line));
    } else if (node.isTextblock) add(node.content);
    return !node.isTextblock;
  });
  return lines;
}

const textFragment = (text: string) =>
  text === '' ? Fragment.empty : Fragment.from(schema.text(text));

/** What a program gets that takes plain text only: a blank line between blocks, breaks as they are. */
function textOfSlice(content: Fragment): string {
  return content.textBetween(0, content.size, '\n\n', (leaf) => {
    if (leaf.type === hard_break) return '\n';
    if (leaf.type === image) return leaf.attrs.alt;
    return '';
  });
}
