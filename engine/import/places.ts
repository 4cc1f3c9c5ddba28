import type { Nodes, Root, Text } from 'mdast';
import type { Extension, Handle, Token } from 'mdast-util-from-markdown';
import type { Processor } from 'unified';

/** A stretch of an mdast text: `length` units that the source writes from `from` on. */
export interface Piece {
  readonly from: number;
  readonly length: number;
  /** Whether the source has these very units, not an entity or a line end. */
  readonly same: boolean;
}

/** By paragraph, heading or table cell: the pieces of all its text, in order. */
export type Places = Map<Nodes, readonly Piece[]>;

interface Noted {
  readonly list: Piece[];
  /** Units of the text that the list accounts for. */
  length: number;
}

/**
 * A remark plugin that notes for each piece of text where it stands. Use it before remark-gfm,
 * which cuts texts at bare addresses and gives the parts no position.
 *
 * Its handlers stand in for those of mdast-util-from-markdown, which join neighbouring pieces and
 * forget where each was. (Listeners would see every token, and double the time of a parse.)
 * @param source the text that is parsed
 */
export function recordPlaces(this: Processor, places: Places, source: string): undefined {
  const notes = new WeakMap<Text, Noted>();

  /** Line ends come into a text unseen: they are what it has grown by, up to `length`. */
  const noted = (text: Text, length: number): Noted => {
    const known = notes.get(text) ?? { list: [], length: 0 };
    notes.set(text, known);
    if (known.length < length) {
      const last = known.list.at(-1);
      let from = last ? last.from + last.length : text.position!.start.offset!;
      while (!/[\r\n]/.test(source.charAt(from))) from++;
      known.list.push({ from, length: length - known.length, same: false });
      known.length = length;
    }
    return known;
  };
  const note = (text: Text, before: number, from: number, same: boolean) => {
    const known = noted(text, before);
    const length = text.value.length - before;
    if (length > 0) known.list.push({ from, length, same });
    known.length = text.value.length;
  };

  const addText: Handle = function (token) {
    const text = this.stack.pop() as Text;
    const before = text.value.length;
    text.value += this.sliceSerialize(token);
    close(text, token);
    note(text, before, token.start.offset, true);
  };
  const addAddress = (scheme: string): Handle =>
    function (token) {
      addText.call(this, token);
      const link = this.stack.at(-1);
      if (link?.type === 'link') link.url = scheme + this.sliceSerialize(token);
    };
  let beforeReference = 0;
  const extension: Extension = {
    enter: {
      characterReferenceValue() {
        beforeReference = (this.stack.at(-1) as Text).value.length;
      },
    },
    exit: {
      data: addText,
      characterEscapeValue: addText,
      autolinkProtocol: addAddress(''),
      autolinkEmail: addAddress('mailto:'),
      characterReference(token) {
        const text = this.stack.pop() as Text;
        close(text, token);
        note(text, beforeReference, token.start.offset, false);
      },
    },
    transforms: [(tree: Root) => collect(tree, undefined)],
  };

  const collect = (node: Nodes, block: Piece[] | undefined): undefined => {
    if (node.type === 'text' && block) {
      const { list, length } = noted(node, node.value.length);
      for (const piece of dropHead(list, length - node.value.length)) block.push(piece);
    } else if ('children' in node) {
      let inner = block;
      if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
        inner = [];
        places.set(node, inner);
      }
      for (const child of node.children) collect(child, inner);
    }
  };
  const data = this.data() as { fromMarkdownExtensions?: (Extension | Extension[])[] };
  data.fromMarkdownExtensions ??= [];
  data.fromMarkdownExtensions.push(extension);
}

function close(text: Text, { end }: Token): void {
  text.position!.end = { line: end.line, column: end.column, offset: end.offset };
}

/** A task's text has lost the blank after its box. */
function dropHead(list: readonly Piece[], count: number): readonly Piece[] {
  const [first, ...rest] = list;
  if (count <= 0 || !first) return list;
  const { from, length, same } = first;
  return length > count ? [{ from: from + count, length: length - count, same }, ...rest] : rest;
}
