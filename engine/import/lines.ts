/** A line of a plain text, without outer white space: `from` is where it starts in the source. */
export interface Line {
  readonly text: string;
  readonly from: number;
  /** Whether the line stands further in than the margin. */
  readonly indented: boolean;
}

/** Lines that follow each other without a blank one between. */
export type Paragraph = readonly [Line, ...Line[]];

/** Line ends of all systems, of pages in print, and of word processors. */
const LINES = /[^\r\n\v\f\x85\u2028\u2029]+|\r\n|[\r\n\v\f\x85\u2028\u2029]/g;
/** What is no control sign, which nobody sees. */
export const SHOWN = /[^\0-\x08\x0e-\x1f\x7f-\x9f]+/g;
const LINE_END = /^[\r\n\v\f\x85\u2028\u2029]/;

/** The paragraphs of a plain text: runs of lines, parted by blank lines. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: [Line, ...Line[]] | undefined;
  let afterEnd = false;
  for (const { 0: whole, index } of text.matchAll(LINES)) {
    if (LINE_END.test(whole)) {
      // A second line end in a row: the line between them is blank.
      if (afterEnd || whole === '\u2029') open = undefined;
      afterEnd = true;
      continue;
    }
    afterEnd = false;
    const line = whole.trim();
    const from = index + whole.length - whole.trimStart().length;
    if (!line.match(SHOWN)) open = undefined;
    else if (open) open.push({ text: line, from, indented: from > index });
    else {
      open = [{ text: line, from, indented: from > index }];
      paragraphs.push(open);
    }
  }
  return paragraphs;
}

/** Reads `> x`, as mail programs quote. */
export const isQuoted = ({ text }: Line) => /^>(?:[ \t>\p{L}«“"]|$)/u.test(text);

/** The paragraphs that lines quote, without the outermost mark. */
export function unquoted(lines: readonly Line[]): Paragraph[] {
  const paragraphs: [Line, ...Line[]][] = [];
  let open: [Line, ...Line[]] | undefined;
  for (const { text, from } of lines) {
    const [mark] = /^>[ \t]?/.exec(text)!;
    const inner = text.slice(mark.length);
    const blanks = inner.length - inner.trimStart().length;
    const line = { text: inner.trim(), from: from + mark.length + blanks, indented: blanks > 0 };
    if (line.text === '') open = undefined;
    else if (open) open.push(line);
    else {
      open = [line];
      paragraphs.push(open);
    }
  }
  return paragraphs;
}

/** Widths that people and programs wrap lines at. */
const NARROWEST = 40;
const WIDEST = 132;

/**
 * Whether the whole text is hard-wrapped: next to no line, save the last of a paragraph, had room
 * for the word after it.
 */
export function isWrapped(paragraphs: readonly Paragraph[]): boolean {
  let width = 0;
  // A line that stands alone may be as long as it likes.
  for (const lines of paragraphs)
    if (lines.length > 1) for (const { text } of lines) width = Math.max(width, text.length);
  if (width < NARROWEST || width > WIDEST) return false;
  let [ends, full] = [0, 0];
  for (const lines of paragraphs) {
    for (let i = 1; i < lines.length; i++) {
      const next = lines[i]!;
      if (listItem(next) || isQuoted(next)) continue;
      ends++;
      const word = /^\S+/.exec(next.text)![0];
      if (lines[i - 1]!.text.length + 1 + word.length > width) full++;
    }
  }
  return ends >= 2 && full >= ends * 0.9;
}

/** What marks a line as a list's: `length` units, then the item's own text. */
export interface ItemMark {
  readonly length: number;
  /** The number of an ordered item; null for a bullet. */
  readonly number: number | null;
}

/** Reads `- x`, `* x`, `• x`, `1. x`, `1) x`. */
export function listItem({ text }: Line): ItemMark | undefined {
  const match = /^(?:[-*•‣▪◦·]|(\d{1,3})[.)])[ \t]+(?=\S)/.exec(text);
  if (!match) return undefined;
  const [mark, number] = match;
  return { length: mark.length, number: number === undefined ? null : Number(number) };
}
