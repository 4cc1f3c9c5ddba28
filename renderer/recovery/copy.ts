import { Node } from 'prosemirror-model';
import * as v from 'valibot';
import { changeOf, type WorkChange } from '../../electron/work-change.ts';
import { ImportError, type Source } from '../../engine/article.ts';
import { DASHES, type Settings, SPELLING_STYLES } from '../../engine/block.ts';
import { schema } from '../../engine/schema.ts';
import type { Decision } from '../../engine/session.ts';
import type { Imported } from '../protocol.ts';
import { Sidecar } from '../sidecar.ts';

const Range = v.object({ from: v.number(), to: v.number() });

const StoredSource: v.GenericSchema<unknown, Source> = v.object({
  format: v.picklist(['txt', 'md', 'html', 'docx', 'odt']),
  text: v.string(),
  encoding: v.optional(v.string()),
  bom: v.boolean(),
  blocks: v.array(Range),
}) as never;

const QUOTES = v.picklist(['curly', 'straight']);

const StoredSettings: v.GenericSchema<Settings> = v.object({
  lang: v.string(),
  sourceLang: v.exactOptional(v.string()),
  quotes: QUOTES,
  off: v.array(v.string()),
  hints: v.array(v.string()),
  keep: v.array(v.string()),
  house: v.object({
    quotes: QUOTES,
    dash: v.picklist(DASHES),
    spelling: v.picklist(SPELLING_STYLES),
  }),
});

/** The article as it came. */
const ArticlePart = v.object({
  version: v.literal(1),
  doc: v.unknown(),
  source: v.optional(StoredSource),
  notices: v.array(v.string()),
  settings: StoredSettings,
  leftOut: v.array(v.object({ before: v.number(), blocks: v.array(v.unknown()) })),
});

/** What was done on it since. */
const Work = v.object({
  ...Sidecar.entries,
  /** The document as it stands: its JSON. */
  doc: v.unknown(),
  /** Indexes in the ledger of those decisions that the file on the disk has. */
  onDisk: v.array(v.number()),
  /** What the person said of its languages. */
  chosen: v.object({
    lang: v.optional(v.string()),
    sourceLang: v.optional(v.nullable(v.string())),
  }),
  /** The parts that are still left out: their index in the import, and where they belong now. */
  leftOut: v.array(v.object({ index: v.number(), before: v.number() })),
});
export type Work = v.InferOutput<typeof Work>;

/** JSON of what never changes, such as a node or a decision. Each is written once. */
const written = new WeakMap<object, string>();

export function jsonOf(value: object): string {
  let json = written.get(value);
  if (json === undefined) {
    json = JSON.stringify(value);
    written.set(value, json);
  }
  return json;
}

const DOC_START = `{"type":${JSON.stringify(schema.topNodeType.name)},"content":[`;
const DOC_END = ']}';

const docJson = (doc: Node) => DOC_START + doc.children.map(jsonOf).join() + DOC_END;

/** @param original the document as it was imported */
export function encodeArticle(imported: Imported, original: Node): string {
  const { source, notices, settings, leftOut } = imported;
  const rest = JSON.stringify({ version: 1, source, notices, settings, leftOut });
  return `${rest.slice(0, -1)},"doc":${docJson(original)}}`;
}

/** A document, and all that is kept with it. */
interface Encoded extends Omit<Work, 'doc' | 'ledger'> {
  readonly doc: Node;
  readonly ledger: readonly Decision[];
}

/**
 * @param before the document and the ledger that main was told last; undefined where it has none
 * @returns what is new
 */
export function encodeWork(
  { doc, ledger, ...small }: Encoded,
  before: Pick<Encoded, 'doc' | 'ledger'> | undefined,
): WorkChange {
  const rest = JSON.stringify(small);
  return {
    frame: [`${rest.slice(0, -1)},"ledger":[`, `],"doc":${DOC_START}`, `${DOC_END}}`],
    decisions: changeOf(before?.ledger ?? [], ledger, jsonOf),
    blocks: changeOf(before?.doc.children ?? [], doc.children, jsonOf),
  };
}

/** An article, and the work on it: documents are JSON that the schema allows. */
export interface Restored extends Imported {
  readonly work: Work;
}

/**
 * Reads a copy back. What is not as it was written is no copy.
 * @throws ImportError
 */
export function decodeCopy(parts: { article: string; work: string }): Restored {
  try {
    const { version: _, ...article } = v.parse(ArticlePart, JSON.parse(parts.article));
    const work = v.parse(Work, JSON.parse(parts.work));
    for (const doc of [article.doc, work.doc]) Node.fromJSON(schema, doc).check();
    const leftOut = work.leftOut.map(({ index, before }) => ({
      before,
      blocks: article.leftOut[index]!.blocks,
    }));
    for (const { blocks } of leftOut)
      for (const block of blocks) Node.fromJSON(schema, block).check();
    return { ...article, source: article.source, leftOut, work };
  } catch {
    throw new ImportError('This copy is damaged and can’t be restored. It is kept as it is.');
  }
}
