import type { Languages, Source } from '../engine/article.ts';
import type { BlockInput, Settings } from '../engine/block.ts';
import type { Change } from '../engine/compare.ts';
import type { ExportFormat } from '../engine/export/formats.ts';
import type { Finding } from '../engine/finding.ts';
import type { Decision } from '../engine/session.ts';
import type { Culprit } from '../engine/watch.ts';
import type { Answer, FactBlock } from './answer.ts';
import type { BoardArticle, FolderProposal, Mended, Survey } from './board/checking.ts';
import type { Restored } from './recovery/copy.ts';
import type { CopyPreview } from './recovery/preview.ts';

/** An article as it crosses from the worker: `doc` is the document's JSON. */
export interface Imported {
  readonly doc: unknown;
  /** The file as it was; undefined where there is none to be true to. */
  readonly source: Source | undefined;
  readonly notices: readonly string[];
  readonly settings: Settings;
  /** What the import left out: the blocks' JSON, and the index of the block they stood before. */
  readonly leftOut: readonly { readonly before: number; readonly blocks: readonly unknown[] }[];
}

/** What a recovery copy holds: JSON. */
interface CopyParts {
  readonly article: string;
  readonly work: string;
}

/** What the window may ask of its worker, and what it gets. Bytes and text are read there only. */
export interface Jobs {
  /** `encoding`: read the bytes as this, where a person knows better than the detector. */
  importFile: {
    ask: { name: string; bytes: Uint8Array; encoding?: string | undefined };
    answer: Imported;
  };
  importClipboard: { ask: { html: string; text: string }; answer: Imported };
  readCopy: { ask: CopyParts; answer: Restored };
  /** `file`: as it is on the disk; undefined where there is none. */
  previewCopy: {
    ask: CopyParts & { file: { name: string; bytes: Uint8Array } | undefined };
    answer: CopyPreview;
  };
  checkBlocks: {
    ask: { blocks: readonly BlockInput[]; settings: Settings };
    answer: readonly Answer[];
  };
  checkDocument: {
    ask: { blocks: readonly FactBlock[]; settings: Settings };
    answer: ReadonlyMap<number, readonly Finding[]>;
  };
  /** `original`: the document as it was imported, where the format says what changed. */
  exportAs: {
    ask: {
      format: ExportFormat;
      doc: unknown;
      original: unknown;
      source: Source | undefined;
      name: string;
      languages: Languages;
      ledger: readonly Decision[];
    };
    answer: string;
  };
  /** What differs in each of these passages: their blocks' JSON. */
  compare: {
    ask: {
      passages: readonly { before: readonly unknown[]; after: readonly unknown[] }[];
    };
    answer: readonly (readonly Change[])[];
  };
  /** Articles of a folder, each from its bytes to what is shown, or written, of it. */
  surveyArticle: { ask: BoardArticle; answer: Survey };
  proposeInArticle: {
    ask: BoardArticle & { readonly rule: string };
    answer: readonly FolderProposal[];
  };
  mendArticle: {
    ask: BoardArticle & { readonly rule: string; readonly wanted: readonly number[] };
    answer: Mended;
  };
  /** The article for the clipboard. */
  exportRich: {
    ask: { doc: unknown; source: Source | undefined };
    answer: { text: string; html: string };
  };
}
export type JobName = keyof Jobs;

export interface Request<Name extends JobName = JobName> {
  readonly id: number;
  readonly job: Name;
  readonly ask: Jobs[Name]['ask'];
  /** Whether a check is to say, before each piece of its work, whose that is. */
  readonly careful: boolean;
}

/**
 * What a worker says of the request with this id: that it is at it, and at whose work; how much of a
 * file it has read, 0 to 1; that something
 * failed in it while the rest goes on; and last its answer, or one sentence on why there is none
 * (without a sentence where nobody foresaw it).
 */
export type Reply =
  | { readonly id: number; readonly is: 'alive'; readonly at?: Culprit }
  | { readonly id: number; readonly is: 'reading'; readonly part: number }
  | { readonly id: number; readonly is: 'failed'; readonly culprit: Culprit }
  | { readonly id: number; readonly is: 'done'; readonly answer: unknown }
  | { readonly id: number; readonly is: 'refused'; readonly message: string | undefined };
