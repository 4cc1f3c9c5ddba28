import { Node } from 'prosemirror-model';
import { type Article, ImportError } from '../engine/article.ts';
import { checkBlock, checkDocument } from '../engine/check.ts';
import { exportAs } from '../engine/export/formats.ts';
import { exportHtmlFragment } from '../engine/export/html.ts';
import { exportPlain } from '../engine/export/plain.ts';
import { importFile, importHtml, importText } from '../engine/import/index.ts';
import { schema } from '../engine/schema.ts';
import { sentencesOf } from '../engine/sentences.ts';
import { settingsFor } from '../engine/settings.ts';
import { textBlocks, textOf } from '../engine/text.ts';
import { wordsOf } from '../engine/tokens.ts';
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
  importClipboard: async ({ html, text }) => {
    const article = await importHtml(html);
    // Rich text from the clipboard is no file that an export could be true to.
    return article
      ? { ...imported(article), source: undefined }
      : imported(importText(text, 'txt'));
  },
  checkBlocks: ({ blocks, settings }) =>
    blocks.map((block) => ({
      kind: block.kind,
      result: checkBlock(block, settings),
      words: wordsOf(block.text).length,
      sentences: sentencesOf(block.text).length,
    })),
  checkDocument: ({ blocks, settings }) => checkDocument(blocks, settings),
  exportAs: ({ format, doc, original, ...article }) =>
    exportAs(format, {
      ...article,
      doc: Node.fromJSON(schema, doc),
      original: Node.fromJSON(schema, original ?? doc),
    }),
  exportRich: ({ doc: json, source }) => {
    const doc = Node.fromJSON(schema, json);
    return { text: exportPlain(doc), html: exportHtmlFragment(doc, source) };
  },
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
