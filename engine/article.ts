import type { Node } from 'prosemirror-model';

export type Format = 'txt' | 'md';

/** `[from, to)` in UTF-16 units of a source's text. */
export interface SourceRange {
  readonly from: number;
  readonly to: number;
}

/**
 * `length` units from `at` in a block's text stand, unchanged, from `from` on in the source. Length
 * 0: what follows `at`, up to the next segment, is written in another way there (an entity, a line
 * end, an image).
 */
export interface Segment {
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

/** The file that an article came from, as it was. Plain values: it crosses to a worker as it is. */
export interface Source {
  readonly format: Format;
  /** The decoded text, line endings as they were, without the byte order mark. */
  readonly text: string;
  /** The encoding's WHATWG name: `utf-8`. */
  readonly encoding: string;
  readonly bom: boolean;
  /** Where each top-level block of the imported document stands, in document order. */
  readonly blocks: readonly SourceRange[];
}

/** An imported file. */
export interface Article {
  readonly doc: Node;
  readonly source: Source;
  /** What the import took, dropped or guessed, each a sentence for the editor. */
  readonly notices: readonly string[];
  /** For each textblock, in the order of `textBlocks(doc)`, where its text stands in the source. */
  readonly segments: readonly (readonly Segment[])[];
}

/** A file that can't be opened. The message is one clear sentence for the editor. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
