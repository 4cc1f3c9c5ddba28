import { Node } from 'prosemirror-model';
import { type Article, ImportError } from '../engine/article.ts';
import { changesIn } from '../engine/compare.ts';
import { exportAs } from '../engine/export/formats.ts';
import { exportHtmlFragment } from '../engine/export/html.ts';
import { ExportError } from '../engine/export/markdown.ts';
import { exportPlain } from '../engine/export/plain.ts';
import { importFile, importHtml, importText } from '../engine/import/index.ts';
import { RULES } from '../engine/rules/index.ts';
import { schema } from '../engine/schema.ts';
import { settingsFor } from '../engine/settings.ts';
import { textBlocks, textOf } from '../engine/text.ts';
import type { Watch } from '../engine/watch.ts';
import { answerTo, reviewOf } from './answer.ts';
import { mend, proposalsOf, survey } from './board/checking.ts';
import type { Imported, JobName, Jobs, Reply, Request } from './protocol.ts';
import { decodeCopy } from './recovery/copy.ts';
import { previewOf } from './recovery/preview.ts';

/** The part of a worker's global scope that is used here. */
interface Scope {
  onmessage: (event: { data: Request }) => Promise<void>;
  onmessageerror: () => void;
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

/** Tells the window how a job goes. */
interface Signs {
  /** Gives a sign of life, unless one was given a moment ago. */
  alive(): void;
  /** Says how much of a file has been read, 0 to 1. */
  reading(part: number): void;
  readonly watch: Watch;
}

type Job<Name extends JobName> = (
  ask: Jobs[Name]['ask'],
  signs: Signs,
) => Jobs[Name]['answer'] | Promise<Jobs[Name]['answer']>;

const jobs: { [Name in JobName]: Job<Name> } = {
  importFile: async ({ name, bytes, encoding }, { reading }) =>
    imported(await importFile(name, bytes, encoding, reading)),
  importClipboard: async ({ html, text }) => {
    const article = await importHtml(html);
    // Rich text from the clipboard is no file that an export could be true to.
    return article
      ? { ...imported(article), source: undefined }
      : imported(importText(text, 'txt'));
  },
  readCopy: decodeCopy,
  previewCopy: async ({ file, ...parts }) => {
    const copy = decodeCopy(parts);
    const onDisk = file && (await importFile(file.name, file.bytes).catch(() => undefined));
    return previewOf(copy, onDisk?.doc);
  },
  checkBlocks: ({ blocks, settings }, { alive, watch }) =>
    blocks.map((block) => {
      alive();
      return answerTo(block, settings, RULES, watch);
    }),
  checkDocument: ({ blocks, settings }, { watch }) => reviewOf(blocks, settings, RULES, watch),
  compare: ({ passages }, { alive }) =>
    passages.map(({ before, after }) => {
      alive();
      return changesIn({
        before: before.map(schema.nodeFromJSON),
        after: after.map(schema.nodeFromJSON),
      });
    }),
  surveyArticle: (article, { watch }) => survey(article, watch),
  proposeInArticle: (article, { watch }) => proposalsOf(article, watch),
  mendArticle: (article, { watch }) => mend(article, watch),
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

/** How often a sign of life is given at the most, in ms. */
const SIGN = 200;

function signsOf({ id, careful }: Request): Signs {
  let last = performance.now();
  const alive = () => {
    const now = performance.now();
    if (now - last < SIGN) return;
    last = now;
    scope.postMessage({ id, is: 'alive' });
  };
  return {
    alive,
    reading: (part) => scope.postMessage({ id, is: 'reading', part }),
    watch: {
      // One message a rule would cost each check more than its rules do.
      ...(careful && { begin: (at) => scope.postMessage({ id, is: 'alive', at }) }),
      failed(culprit, error) {
        console.error(error);
        scope.postMessage({ id, is: 'failed', culprit });
      },
    },
  };
}

let isAsked = false;

scope.onmessage = async ({ data }) => {
  isAsked = true;
  const { id, job, ask } = data;
  scope.postMessage({ id, is: 'alive' });
  try {
    const work = jobs[job] as (ask: unknown, signs: Signs) => unknown;
    scope.postMessage({ id, is: 'done', answer: await work(ask, signsOf(data)) });
  } catch (error) {
    const foreseen = error instanceof ImportError || error instanceof ExportError;
    if (!foreseen) console.error(error);
    scope.postMessage({ id, is: 'refused', message: foreseen ? error.message : undefined });
  }
};
scope.onmessageerror = () => {
  throw new Error('A request could not be read.');
};

/**
 * Code is compiled, and word lists are unpacked, when they are first used. While the page still draws
 * itself nobody waits for that, so the worker reads and checks a line of its own until it is asked.
 */
function warmUp(): void {
  const text =
    'It was built in Norway, and Anna came with the zzyzx — “more of them”, 5% of all. Share it and';
  const block = { text, kind: 'paragraph' } as const;
  // Apart, so that a question can come between.
  for (const work of [
    () => imported(importText(text, 'txt')),
    // A rule that fails here is named once it fails on an article.
    () => answerTo(block, settingsFor([block]), RULES, { failed: () => {} }),
    () => imported(importText(text, 'md')),
  ])
    setTimeout(() => isAsked || work());
}
warmUp();
