import { Node } from 'prosemirror-model';
import { type Article, ImportError } from '../engine/article.ts';
import { checkBlock, checkDocument } from '../engine/check.ts';
import { exportMarkdown } from '../engine/export/markdown.ts';
import { importFile, importText } from '../engine/import/index.ts';
import { schema } from '../engine/schema.ts';
import { settingsFor } from '../engine/settings.ts';
import { textBlocks, textOf } from '../engine/text.ts';
import { wordsOf } from '../engine/tokens.ts';
import { markdownOf } from './clipboard.ts';
import type { Imported, JobName, Jobs, Reply, Request } from './protocol.ts';

/** The part of a worker's global scope that is used here. */
interface Scope {
  onmessage: (event: { data: Request }) => Promise<void>;
  postMessage(reply: Reply): void;
}

function imported({ doc, source, notices, languages, leftOut }: Article): Imported {
  const texts = textBlocks(doc).map(({ node, kind }) => ({ text: textOf(node), kind }));
  return {
    doc: doc.toJSON(),
    source,
    notices,
    settings: settingsFor(texts, languages),
    leftOut: leftOut.map(({ before, blocks }) => ({
      before,
      blocks: blocks.map((block) => block.toJSON()),
    })),
  };
}

type Job<Name extends JobName> = (
  ask: Jobs[Name]['ask'],
) => Jobs[Name]['answer'] | Promise<Jobs[Name]['answer']>;

const jobs: { [Name in JobName]: Job<Name> } = {
  importFile: async ({ name, bytes, encoding }) =>
    imported(await importFile(name, bytes, encoding)),
  importClipboard: ({ html, text }) =>
    html === ''
      ? imported(importText(text, 'txt'))
      : // This Markdown is a way to get here, not a file whose every byte the export keeps.
        { ...imported(importText(markdownOf(html), 'md')), source: undefined },
  checkBlocks: ({ blocks, settings }) =>
    blocks.map((block) => ({
      kind: block.kind,
      result: checkBlock(block, settings),
      words: wordsOf(block.text).length,
    })),
  checkDocument: ({ blocks, settings }) => checkDocument(blocks, settings),
  exportMarkdown: ({ doc, source }) => exportMarkdown(Node.fromJSON(schema, doc), source),
};

const scope = globalThis as unknown as Scope;
scope.onmessage = async ({ data: { id, job, ask } }) => {
  try {
    const answer = await (jobs[job] as (ask: unknown) => unknown)(ask);
    scope.postMessage({ id, ok: true, answer });
  } catch (error) {
    if (!(error instanceof ImportError)) console.error(error);
    scope.postMessage({ id, ok: false, message: (error as Error).message });
  }
};
