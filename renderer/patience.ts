import { BLOCK_UNITS, patienceForCheck } from '../engine/patience.ts';
import type { BoardArticle } from './board/checking.ts';
import type { Jobs, Request } from './protocol.ts';

/** How long a worker may take to start, in ms: the machine may be slow, and its disk asleep. */
export const START = 60_000;
/**
 * Reading and writing give no sign between. They take up to 10 µs a unit (98 s for 10 MB). An import
 * has its button to break it off; this is for one that nobody waits for, and for exports.
 */
const FILE = 30_000;
const FILE_UNIT = 0.1;

/** Of an article among many, which nobody waits for: that others wait behind it. */
const AMONG_MANY = 10_000;

/** How long the worker may be silent over a job, in ms, before it counts as hung. */
export function patienceFor(request: Request): number {
  return JOBS[request.job](request.ask as never);
}

const file = (units: number) => FILE + units * FILE_UNIT;
const amongMany = ({ bytes }: BoardArticle) => AMONG_MANY + bytes.length * FILE_UNIT;

const JOBS: { [Name in keyof Jobs]: (ask: Jobs[Name]['ask']) => number } = {
  importFile: ({ bytes }) => file(bytes.length),
  importClipboard: ({ html, text }) => file(html.length + text.length),
  readCopy: ({ article, work }) => file(article.length + work.length),
  previewCopy: ({ article, work, file: onDisk }) =>
    file(article.length + work.length + (onDisk?.bytes.length ?? 0)),
  // The worker gives a sign between two blocks, so the longest of them counts.
  checkBlocks: ({ blocks }) =>
    patienceForCheck(blocks.reduce((units, { text }) => Math.max(units, text.length), 0)),
  checkDocument: ({ blocks }) =>
    patienceForCheck(blocks.reduce((units, { text }) => units + text.length + BLOCK_UNITS, 0)),
  surveyArticle: amongMany,
  proposeInArticle: amongMany,
  mendArticle: amongMany,
  exportAs: ({ doc, original }) => file(sizeOf(doc) + sizeOf(original)),
  compare: ({ passages }) =>
    file(
      passages
        .flatMap(({ before, after }) => [...before, ...after])
        .reduce<number>((units, block) => units + sizeOf(block), 0),
    ),
  exportRich: ({ doc }) => file(sizeOf(doc)),
};

interface NodeJson {
  readonly text?: string;
  readonly content?: readonly NodeJson[];
}

/** About the size of a document, from its JSON. */
function sizeOf(json: unknown): number {
  const { text = '', content = [] } = (json ?? {}) as NodeJson;
  return content.reduce((size, child) => size + sizeOf(child), text.length + 1);
}
