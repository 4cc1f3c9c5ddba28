import type { Node } from 'prosemirror-model';
import type { Parsed, Segment, SourceRange } from '../article.ts';
import { schema } from '../schema.ts';
import { isSubheading, isTitle } from './headings.ts';
import {
  type ItemMark,
  isQuoted,
  isWrapped,
  type Line,
  listItem,
  type Paragraph,
  paragraphsOf,
  SHOWN,
  unquoted,
} from './lines.ts';
import { Segments } from './segments.ts';
import type { OnRead } from './tree.ts';

/** How the lines of one paragraph meet: wrapped lines in a blank, verse and addresses in a break. */
type Joint = 'blank' | 'break' | 'soft';

/**
 * Reads a plain text as a person would: title, sub-headings, lists, paragraphs. A paragraph's lines
 * are joined only where the whole text is wrapped; else each is a paragraph, or short ones a verse.
 * @param onRead told each hundredth that is read
 */
export function parsePlain(text: string, onRead?: OnRead): Parsed {
  const reader = new PlainReader();
  const paragraphs = paragraphsOf(text);
  const wrapped = isWrapped(paragraphs);
  paragraphs.forEach((lines, index) => {
    const next = paragraphs[index + 1];
    if (isRule(lines)) reader.rule(lines[0]);
    else if (index === 0) reader.first(lines, next, wrapped);
    else if (isSubheading(lines, next) && !listItem(lines[0])) reader.heading(2, lines[0]);
    else reader.lines(lines, wrapped);
    const hundredths = Math.floor((100 * (index + 1)) / paragraphs.length);
    if (hundredths > Math.floor((100 * index) / paragraphs.length)) onRead?.(hundredths / 100);
  });
  return reader.parsed();
}

/**
 * Reads paragraphs parted by blank lines, and nothing else: no titles, no lists. A line end inside
 * a paragraph becomes a blank that carries the mark `soft_break`.
 */
export function importPlainBlocks(text: string): Parsed {
  const reader = new PlainReader();
  for (const lines of paragraphsOf(text)) reader.paragraph(lines, 'soft');
  return reader.parsed();
}

/** Quotations in quotations in quotations; more marks than these are text. */
const DEEPEST_QUOTE = 9;

/** Verse and addresses have short lines; longer ones are paragraphs of their own. */
const SHORT_LINE = 60;

class PlainReader {
  readonly #blocks: Node[] = [];
  readonly #ranges: SourceRange[] = [];
  readonly #segments: (readonly Segment[])[] = [];
  #depth = 0;

  parsed(): Parsed {
    if (this.#blocks.length === 0) {
      this.#segments.push([]);
      this.#add(schema.node('paragraph'), 0, 0);
    }
    return {
      doc: schema.node('doc', null, this.#blocks),
      segments: this.#segments,
      blocks: this.#ranges,
    };
  }

  /** The first paragraph may be the title, or start with it. */
  first(lines: Paragraph, next: Paragraph | undefined, wrapped: boolean): void {
    const [title, ...rest] = lines;
    const alone = rest.length === 0;
    const parted = alone ? next !== undefined : !wrapped && isLong(rest[0]!);
    if (!parted || listItem(title) || isQuoted(title) || !isTitle(title))
      this.lines(lines, wrapped);
    else {
      this.heading(1, title);
      if (isFilled(rest)) this.lines(rest, wrapped);
    }
  }

  heading(level: number, line: Line): void {
    this.#add(this.#textblock('heading', [line], 'blank', { level }), line.from, endOf(line));
  }

  rule(line: Line): void {
    this.#add(schema.node('horizontal_rule'), line.from, endOf(line));
  }

  paragraph(lines: Paragraph, joint: Joint): void {
    this.#add(this.#textblock('paragraph', lines, joint), lines[0].from, endOf(lines.at(-1)!));
  }

  /** A run of lines: what it quotes, and what stands around that. */
  lines(lines: Paragraph, wrapped: boolean): void {
    let run: Line[] = [];
    const close = () => {
      if (!isFilled(run)) return;
      if (this.#depth < DEEPEST_QUOTE && isQuoted(run[0])) this.#quote(run);
      else this.#ownLines(run, wrapped);
      run = [];
    };
    for (const line of lines) {
      if (run[0] && isQuoted(run[0]) !== isQuoted(line)) close();
      run.push(line);
    }
    close();
  }

  #quote(lines: Paragraph): void {
    const outer = this.#blocks.length;
    const paragraphs = unquoted(lines);
    const wrapped = isWrapped(paragraphs);
    this.#depth++;
    for (const paragraph of paragraphs) this.lines(paragraph, wrapped);
    this.#depth--;
    this.#ranges.length = outer;
    const inner = this.#blocks.splice(outer);
    if (inner.length === 0) return;
    this.#add(schema.node('blockquote', null, inner), lines[0].from, endOf(lines.at(-1)!));
  }

  /** What stands before the first list item, then the items. */
  #ownLines(lines: Paragraph, wrapped: boolean): void {
    const first = lines.findIndex(listItem);
    const before = first < 0 ? lines : lines.slice(0, first);
    if (isFilled(before)) {
      if (wrapped) this.paragraph(before, 'blank');
      else if (before.every((line) => !isLong(line))) this.paragraph(before, 'break');
      else for (const line of before) this.paragraph([line], 'blank');
    }
    if (first >= 0) this.#list(lines.slice(first), wrapped);
  }

  /** Items of one kind in a row make one list, numbered ones as long as they count on. */
  #list(lines: readonly Line[], wrapped: boolean): void {
    let items: Paragraph[] = [];
    let open: ItemMark | undefined;
    const close = () => {
      const [first] = items;
      if (!first || !open) return;
      const start = open.number === null ? 1 : open.number - items.length + 1;
      const nodes = items.map((item) =>
        schema.node('list_item', null, [this.#textblock('paragraph', item, 'blank')]),
      );
      const list =
        open.number === null
          ? schema.node('bullet_list', null, nodes)
          : schema.node('ordered_list', { start }, nodes);
      this.#add(list, first[0].from, endOf(items.at(-1)!.at(-1)!));
      items = [];
      open = undefined;
    };
    for (const [index, line] of lines.entries()) {
      const mark = listItem(line);
      if (mark) {
        if (open && mark.number !== (open.number === null ? null : open.number + 1)) close();
        open = mark;
        items.push([
          { ...line, text: line.text.slice(mark.length), from: line.from + mark.length },
        ]);
      } else if (wrapped || line.indented) items[items.length - 1] = [...items.at(-1)!, line];
      else {
        close();
        this.lines(lines.slice(index) as [Line, ...Line[]], wrapped);
        break;
      }
    }
    close();
  }

  #add(node: Node, from: number, to: number): void {
    this.#blocks.push(node);
    this.#ranges.push({ from, to });
  }

  #textblock(
    type: string,
    lines: Paragraph,
    joint: Joint,
    attrs: Record<string, unknown> | null = null,
  ): Node {
    const segments = new Segments();
    const content: Node[] = [];
    lines.forEach((line, index) => {
      const before = lines[index - 1];
      if (before && joint === 'break') {
        content.push(schema.node('hard_break'));
        segments.other(endOf(before), 1);
      } else if (before && !(joint === 'blank' && meetsUnspaced(before, line))) {
        content.push(schema.text(' ', joint === 'soft' ? [schema.mark('soft_break')] : []));
        segments.other(endOf(before), 1);
      }
      for (const { 0: shown, index: at } of line.text.matchAll(SHOWN)) {
        content.push(schema.text(shown));
        segments.same(line.from + at, shown.length);
      }
    });
    this.#segments.push(segments.list);
    return schema.node(type, attrs, content);
  }
}

/** A line of nothing but stars, hyphens or the like parts what stands around it. */
const isRule = ([line, ...rest]: Paragraph) =>
  rest.length === 0 && /^([*\-_=~•–—#])(?:[ \t]*\1){2,}$/.test(line.text);

const endOf = ({ text, from }: Line) => from + text.length;
const isLong = ({ text }: Line) => text.length > SHORT_LINE;
const isFilled = (lines: readonly Line[]): lines is Paragraph => lines.length > 0;

/** “Two- and three-part”: the hyphen before these waits for another word. */
const SUSPENDING = /^(?:and|or|to|nor|but|und|oder|bis|et|ou|y|o|и|или)(?!\p{L})/u;

/** Chinese and Japanese are wrapped without a blank; so is a word that is cut at a hyphen. */
function meetsUnspaced(before: Line, after: Line): boolean {
  if (/\p{L}[-\u2010\u00ad]$/u.test(before.text))
    return /^\p{L}/u.test(after.text) && !SUSPENDING.test(after.text);
  const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
  return wide.test(before.text.at(-1)!) && wide.test(after.text[0]!);
}
