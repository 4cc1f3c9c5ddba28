import type { Node } from 'prosemirror-model';
import type { Settings } from './block.ts';

export type Format = 'txt' | 'md' | 'html' | 'docx' | 'odt';

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
  /** The decoded text, line endings as they were, without the byte order mark; '' of an archive. */
  readonly text: string;
  /** The encoding's WHATWG name: `utf-8`. Undefined where the file is an archive. */
  readonly encoding: string | undefined;
  readonly bom: boolean;
  /** Where each top-level block of the imported document stands, in document order. */
  readonly blocks: readonly SourceRange[];
}

/** What an import left out of the article, such as a menu or an advertisement beside it. */
export interface LeftOut {
  /** Index of the document's top-level block that it stood before. */
  readonly before: number;
  /** Its blocks, as they would stand in the document. */
  readonly blocks: readonly Node[];
}

/** What a reader of one format makes of a file. */
export interface Parsed {
  readonly doc: Node;
  /** For each textblock, in the order of `textBlocks(doc)`, where its text stands in the source. */
  readonly segments: readonly (readonly Segment[])[];
  /** Where each top-level block stands in the source. Empty where that has no text. */
  readonly blocks: readonly SourceRange[];
  readonly notices?: readonly string[];
  readonly leftOut?: readonly LeftOut[];
  /** What the file itself says of its language: a primary tag. */
  readonly declared?: Partial<Languages>;
}

/** The language of the text, and the one that it was translated from, where known. */
export type Languages = Pick<Settings, 'lang' | 'sourceLang'>;

/** An imported file. */
export interface Article {
  readonly doc: Node;
  readonly source: Source;
  /** What the import took, dropped or guessed, each a sentence for the editor. */
  readonly notices: readonly string[];
  /** For each textblock, in the order of `textBlocks(doc)`, where its text stands in the source. */
  readonly segments: readonly (readonly Segment[])[];
  /** As the file declares them, else as its text shows them. */
  readonly languages: Languages;
  readonly leftOut: readonly LeftOut[];
}

/** A file that can't be opened. The message is one clear sentence for the editor. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
