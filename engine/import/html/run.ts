import { Mark, type Node } from 'prosemirror-model';
import type { Segment } from '../../article.ts';
import { schema } from '../../schema.ts';
import type { Piece } from '../places.ts';
import { Segments } from '../segments.ts';
import { plainSigns } from './marks.ts';

/** Blanks that browsers show as one, line separators, and control signs, which they don't show. */
const SPECIAL =
  /[\t\n\f\r\u2028\u2029 ]{2,}|[\t\n\f\r\u2028\u2029]|[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ufffe\uffff]+/g;
const BLANK = /^[\t\n\f\r\u2028\u2029 ]/;

/** Text, or else a node, and where the page has it. */
interface Part {
  readonly text: string;
  readonly node?: Node;
  readonly marks: readonly Mark[];
  readonly from: number;
  /** Whether the page has these very units, not an entity, more blanks or a tag. */
  readonly same: boolean;
}

/** What a run came to. */
export interface Line {
  readonly content: readonly Node[];
  readonly segments: readonly Segment[];
  /** Where its first and last units stand in the page. */
  readonly from: number;
  readonly to: number;
}

/**
 * The inline content of one textblock as it grows. Blanks in a row are one, in no mark that does
 * not stand on both sides of it; at the ends and beside hard breaks there are none.
 */
export class Run {
  readonly #parts: Part[] = [];
  /** A blank or a hard break that waits for something to follow. */
  #waiting: Part | undefined;

  get isEmpty(): boolean {
    return this.#parts.length === 0;
  }

  /** Where the last unit stands in the page, and ends. */
  get to(): number {
    const last = this.#parts.at(-1);
    return last ? last.from + (last.same ? last.text.length : 1) : 0;
  }

  /** Whether the last that came was a hard break. */
  get isBroken(): boolean {
    return this.#waiting?.node !== undefined;
  }

  /** Adds text as browsers show it. */
  text(value: string, pieces: readonly Piece[], marks: readonly Mark[]): void {
    let at = 0;
    for (const { from, length, same } of pieces) {
      const piece = value.slice(at, at + length);
      at += length;
      let done = 0;
      for (const { 0: special, index } of piece.matchAll(SPECIAL)) {
        this.#words(piece.slice(done, index), same ? from + done : from, same, marks);
        if (BLANK.test(special)) this.#blank(same ? from + index : from, false, marks);
        done = index + special.length;
      }
      this.#words(piece.slice(done), same ? from + done : from, same, marks);
    }
  }

  /** Adds text that the page has not: the marks around a quotation. */
  sign(text: string, from: number, marks: readonly Mark[]): void {
    this.#push({ text, from, same: false, marks });
  }

  /** Adds a node that the page writes as a tag. */
  atom(node: Node, from: number): void {
    this.#push({ text: '', node, from, same: false, marks: node.marks });
  }

  /** A line ends here, if anything follows. */
  break(from: number, marks: readonly Mark[]): void {
    this.#trim();
    if (this.isEmpty || this.isBroken) return;
    const node = schema.node('hard_break', null, undefined, marks);
    this.#waiting = { text: '', node, from, same: false, marks };
  }

  /** @returns undefined where there is nothing but white space */
  end(): Line | undefined {
    this.#trim();
    const [first] = this.#parts;
    if (!first) return undefined;
    const segments = new Segments();
    const content: Node[] = [];
    let text = '';
    this.#parts.forEach((part, index) => {
      const length = part.node ? 1 : part.text.length;
      if (part.same) segments.same(part.from, length);
      else segments.other(part.from, length);
      text += part.text;
      const next = this.#parts[index + 1];
      if (part.node) content.push(part.node);
      else if (!next || next.node || !Mark.sameSet(part.marks, next.marks)) {
        content.push(schema.text(text, part.marks));
        text = '';
      }
    });
    return { content: plainSigns(content), segments: segments.list, from: first.from, to: this.to };
  }

  #words(text: string, from: number, same: boolean, marks: readonly Mark[]): void {
    let [start, end] = [0, text.length];
    if (text[0] === ' ') {
      this.#blank(from, same, marks);
      start++;
    }
    // Where a line starts, other blanks say nothing either: an indent of no-break spaces.
    if (this.isEmpty || this.isBroken) while (/\s/.test(text.charAt(start))) start++;
    if (end > start && text[end - 1] === ' ') end--;
    if (end > start) {
      this.#push({ text: text.slice(start, end), from: same ? from + start : from, same, marks });
      if (end < text.length) this.#blank(same ? from + end : from, same, marks);
    }
  }

  #blank(from: number, same: boolean, marks: readonly Mark[]): void {
    if (!this.isEmpty) this.#waiting ??= { text: ' ', from, same, marks };
  }

  #push(part: Part): void {
    const [waiting, last] = [this.#waiting, this.#parts.at(-1)];
    this.#waiting = undefined;
    if (waiting && last) {
      const marks = waiting.marks.filter(
        (mark) => mark.isInSet(last.marks) && mark.isInSet(part.marks),
      );
      this.#parts.push({
        ...waiting,
        marks,
        ...(waiting.node && { node: waiting.node.mark(marks) }),
      });
    }
    this.#parts.push(part);
  }

  /** White space that browsers keep says nothing at the end of a line. */
  #trim(): void {
    if (!this.isBroken) this.#waiting = undefined;
    for (let last = this.#parts.at(-1); last && !last.node; last = this.#parts.at(-1)) {
      const text = last.text.trimEnd();
      if (text === last.text) return;
      this.#parts.pop();
      if (text !== '') this.#parts.push({ ...last, text });
    }
  }
}
