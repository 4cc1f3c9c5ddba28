import type { Segment } from '../article.ts';

/**
 * Where a place in a block's text stands in the source.
 * @param segments of the block, in order of `at`
 * @param offset in the block's text, UTF-16 units
 * @returns offset in the source's text, UTF-16 units; 0 where the block has no segment
 */
export function locate(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.at <= offset) low = middle + 1;
    else high = middle;
  }
  const segment = segments[Math.max(0, low - 1)];
  return segment ? segment.from + Math.min(Math.max(0, offset - segment.at), segment.length) : 0;
}

export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

const startsOf = new Map<string, readonly number[]>();

/** Line and column of an offset, both from 1. Lines end with LF, CRLF or a lone CR. */
export function lineColumn(text: string, offset: number): Place {
  const starts = lineStarts(text);
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return { line: low, column: offset - starts[low - 1]! + 1 };
}

/** The last text's lines are kept: a report asks for many places in one text. */
function lineStarts(text: string): readonly number[] {
  let starts = startsOf.get(text);
  if (!starts) {
    starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map((end) => end.index + end[0].length)];
    startsOf.clear();
    startsOf.set(text, starts);
  }
  return starts;
}

/** Collects a block's segments as its text grows; neighbours in text and source become one. */
export class Segments {
  readonly list: Segment[] = [];
  /** Length of the text so far, UTF-16 units. */
  at = 0;

  /** Adds text that stands unchanged in the source from `from` on. */
  same(from: number, length: number): void {
    const last = this.list.at(-1);
    if (
      last &&
      last.length > 0 &&
      last.at + last.length === this.at &&
      last.from + last.length === from
    )
      this.list[this.list.length - 1] = { ...last, length: last.length + length };
    else this.list.push({ at: this.at, from, length });
    this.at += length;
  }

  /** Adds text that the source writes in another way, from `from` on. */
  other(from: number, length: number): void {
    this.list.push({ at: this.at, from, length: 0 });
    this.at += length;
  }
}
