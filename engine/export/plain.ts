import type { Root } from 'hast';
import { raw } from 'hast-util-raw';
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import { toText } from 'hast-util-to-text';
import type { Node } from 'prosemirror-model';
import { footnoteLabel, normalBlock } from './normal.ts';
import { pointsAtItself } from './same.ts';

/**
 * The article as plain text, as a person would type it: a link's address stands after its text,
 * footnotes are numbered and stand at the end. Emphasis, front matter and HTML tags are left out.
 * Lines end in `\n`.
 */
export function exportPlain(doc: Node): string {
  return new PlainWriter(doc).write();
}

const INDENT_OF_CODE = '    ';

class PlainWriter {
  readonly #blocks: readonly Node[];
  /** The footnotes by label; the first definition of a label counts. */
  readonly #footnotes = new Map<string, Node>();
  /** The labels in the order of their numbers: as the text names them. */
  readonly #named: string[] = [];

  constructor(doc: Node) {
    doc.descendants((node) => {
      if (node.type.name !== 'footnote_definition') return !node.isTextblock;
      const label = footnoteLabel(node.attrs.label);
      if (!this.#footnotes.has(label)) this.#footnotes.set(label, node);
      return true;
    });
    this.#blocks = doc.children.flatMap((block) => normalBlock(block, this.#footnotes) ?? []);
  }

  write(): string {
    const text = this.#flow(this.#blocks);
    const notes = this.#notes();
    return [text, notes]
      .filter((part) => part !== '')
      .join('\n\n')
      .concat('\n');
  }

  /** A footnote may name others; those that nothing names come last. */
  #notes(): string {
    const notes: string[] = [];
    const add = (label: string) => {
      const mark = `[${this.#numberOf(label)}] `;
      const note = normalBlock(this.#footnotes.get(label)!, this.#footnotes)!;
      notes.push(mark + indented(this.#flow(note.children), ' '.repeat(mark.length)));
    };
    for (let at = 0; at < this.#named.length; at++) add(this.#named[at]!);
    for (const label of this.#footnotes.keys()) if (!this.#named.includes(label)) add(label);
    return notes.join('\n');
  }

  #numberOf(label: string): number {
    if (!this.#named.includes(label)) this.#named.push(label);
    return this.#named.indexOf(label) + 1;
  }

  #flow(blocks: readonly Node[], gap = '\n\n'): string {
    return blocks
      .map((block) => this.#block(block))
      .filter((text) => text !== '')
      .join(gap);
  }

  #block(node: Node): string {
    switch (node.type.name) {
      case 'paragraph':
      case 'heading':
        return this.#inline(node);
      case 'blockquote':
        return this.#flow(node.children).replace(/^.*$/gm, (line) => `> ${line}`.trimEnd());
      case 'bullet_list':
      case 'ordered_list':
        return this.#list(node);
      case 'code_block':
        return INDENT_OF_CODE + indented(node.textContent, INDENT_OF_CODE);
      case 'horizontal_rule':
        return '* * *';
      case 'table':
        return this.#table(node);
      case 'html_block':
        return textOfHtml(node.attrs.value);
      default:
        return '';
    }
  }

  #list({ attrs, children }: Node): string {
    const gap = attrs.tight ? '\n' : '\n\n';
    return children
      .map((item, index) => {
        const mark = attrs.start === undefined ? '- ' : `${attrs.start + index}. `;
        const { checked } = item.attrs;
        const task = checked === null ? '' : checked ? '[x] ' : '[ ] ';
        const text = indented(this.#flow(item.children, gap), ' '.repeat(mark.length));
        return (mark + task + text).trimEnd();
      })
      .join(gap);
  }

  #table(table: Node): string {
    const rows = table.children.map((row) =>
      row.children.map((cell) => this.#inline(cell).replaceAll('\n', ' ')),
    );
    const widths = rows[0]!.map((_, column) =>
      Math.max(...rows.map((row) => widthOf(row[column]!))),
    );
    const header = table.firstChild!;
    const lines = rows.map((row) =>
      row.map((text, column) => {
        const blanks = ' '.repeat(widths[column]! - widthOf(text));
        return header.child(column).attrs.align === 'right' ? blanks + text : text + blanks;
      }),
    );
    // A table without headings is its rows.
    if (rows[0]!.every((text) => text === '')) lines.shift();
    else
      lines.splice(
        1,
        0,
        widths.map((width) => '-'.repeat(width)),
      );
    const text = lines.map((cells) => cells.join('  ').trimEnd()).join('\n');
    // Empty rows before the first words would part it from what stands above.
    return text.replace(/^\n+/, '');
  }

  #inline(block: Node): string {
    let text = '';
    let linked = '';
    block.forEach((node, _offset, index) => {
      const own = this.#leaf(node);
      text += own;
      const link = linkOf(node);
      if (!link) return;
      linked += own;
      const next = block.maybeChild(index + 1);
      if (next && link.isInSet(next.marks)) return;
      text += addressAfter(linked, link.attrs.href);
      linked = '';
    });
    // A tag that went may have left the blank or the line end beside it.
    return text.replace(/[ \t]+$/gm, '').replace(/^\n+|\n+$/g, '');
  }

  #leaf({ type, text, attrs }: Node): string {
    switch (type.name) {
      case 'text':
        return text!;
      case 'hard_break':
        return '\n';
      case 'image':
        return attrs.alt + addressAfter(attrs.alt, attrs.src);
      case 'footnote_reference':
        return `[${this.#numberOf(footnoteLabel(attrs.label))}]`;
      default:
        return '';
    }
  }
}

const linkOf = (node: Node) => node.marks.find(({ type }) => type.name === 'link');

/** An address that the text is already, or that leads nowhere outside the page, is not said. */
function addressAfter(text: string, href: string): string {
  if (/^(?:#|data:|javascript:|$)/i.test(href)) return '';
  if (pointsAtItself({ attrs: { href, title: null } }, text)) return '';
  const address = href.replace(/^mailto:/i, '');
  return text === '' ? `(${address})` : ` (${address})`;
}

/** In code points, which suits most scripts. */
const widthOf = (text: string) => [...text].length;

/** Puts blanks before each line but the first, save empty ones. */
const indented = (text: string, blanks: string) => text.replace(/\n(?=[^\n])/g, `\n${blanks}`);

const READABLE = { ...defaultSchema, strip: ['script', 'style', 'template', 'title'] };

function textOfHtml(value: string): string {
  const root: Root = { type: 'root', children: [{ type: 'raw', value }] };
  return toText(sanitize(raw(root), READABLE)).trim();
}
