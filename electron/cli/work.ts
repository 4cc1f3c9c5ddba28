import { createHash } from 'node:crypto';
import type { Article } from '../../engine/article.ts';
import { exportInPlace } from '../../engine/export/in-place.ts';
import { ExportError, exportMarkdown } from '../../engine/export/markdown.ts';
import { findingKey } from '../../engine/finding.ts';
import { isHabit } from '../../engine/habit.ts';
import { lineColumn, type Place } from '../../engine/import/segments.ts';
import type { Decision } from '../../engine/session.ts';
import { textBlocks, textOf } from '../../engine/text.ts';
import { wordsOf } from '../../engine/tokens.ts';
import { FileError, messageOf } from '../files.ts';
import { type Excerpt, excerptAt } from './excerpt.ts';
import { Faults } from './faults.ts';
import { readArticle } from './read.ts';
import { type Report, type Reported, reportOf } from './report.ts';
import type { Given } from './settings.ts';
import { checkSource, type SourceFinding, type SourcePlace } from './source.ts';

/** What is to be done with one article. Plain values: it crosses to a thread as it is. */
export interface Job {
  readonly file: string;
  readonly given: Given;
  /** `in-place`: what is written goes to the article’s own file. */
  readonly task: 'check' | 'fix' | 'in-place' | 'diff';
  /** What was read already, from standard input. */
  readonly bytes?: Uint8Array;
  /** How a check is told. */
  readonly report?: Report;
}

/** A finding with its place in a file as it is: line and column from 1, in UTF-16 units. */
export interface Located extends SourceFinding, Place {
  /** Just after the last unit. */
  readonly end: Place;
  /** The other places of a habit. */
  readonly also: readonly Place[];
  readonly excerpt: Excerpt;
  /** Names it as long as the words around it stay. */
  readonly key: string;
}

/** What came of an article that can't be read, checked or written: one sentence that names it. */
export interface Failure {
  readonly file: string;
  readonly error: string;
}

export interface Checked {
  readonly file: string;
  /** What was left out because it failed: a sentence for each rule. */
  readonly faults: readonly string[];
  readonly words: number;
  /** Whether the file has lines; an archive’s “lines” are its textblocks. */
  readonly lines: boolean;
  readonly findings: readonly Located[];
}

export interface Fixed {
  readonly file: string;
  /** As of what was checked. */
  readonly faults: readonly string[];
  readonly words: number;
  readonly text: string;
  /** SHA-256 of the bytes that were read, in hex. */
  readonly read: string;
  readonly format: Article['source']['format'];
  readonly notices: readonly string[];
  readonly decisions: readonly Decision[];
  /** A unified diff, where the task was one; empty where nothing changes. */
  readonly diff?: string;
}

/** Does a job. It never throws: whatever goes wrong with one article is said of that article. */
export async function perform<Result extends Reported | Fixed>(
  job: Job,
): Promise<Result | Failure> {
  try {
    const done = job.report ? await reported(job, job.report) : await fix(job);
    return done as Result;
  } catch (error) {
    return failureOf(job, error);
  }
}

export function failureOf({ file }: Job, error: unknown): Failure {
  if (error instanceof FileError) return { file, error: error.message };
  if (error instanceof ExportError) return { file, error: `${file}: ${error.message}` };
  return { file, error: `${file}: Burnish broke off at it (${messageOf(error)}).` };
}

const reported = async (job: Job, report: Report): Promise<Reported> =>
  reportOf(await check(job), report);

async function check({ file, given, bytes }: Job): Promise<Checked> {
  const { article } = await readArticle(file, bytes);
  const blocks = textBlocks(article.doc).map(({ node }) => textOf(node));
  const lines = article.source.encoding !== undefined;
  const source = lines ? article.source.text : undefined;
  const faults = new Faults();
  const findings = checkSource(article, source, { ...article.languages, ...given }, faults);
  return {
    file,
    faults: faults.sentences,
    words: wordCount(blocks),
    lines,
    findings: findings.map((found) => located(found, blocks[found.block]!, source)),
  };
}

function located(found: SourceFinding, block: string, source: string | undefined): Located {
  const { finding, from, to, places = [] } = found;
  const text = source ?? block;
  return {
    ...found,
    ...placeIn(source, found),
    end: placeIn(source, { ...found, from: to }),
    also: places.slice(1).map((place) => placeIn(source, place)),
    excerpt: excerptAt(text, from, to),
    key: findingKey(finding, block, isHabit(finding) ? 'rule' : 'here'),
  };
}

/** Line and column, from 1. An archive has no lines: there each textblock is one. */
const placeIn = (source: string | undefined, { block, from }: SourcePlace): Place =>
  source === undefined ? { line: block + 1, column: from + 1 } : lineColumn(source, from);

async function fix({ file, given, task, bytes: known }: Job): Promise<Fixed> {
  const { applySafe } = await import('./apply.ts');
  const { article, bytes } = await readArticle(file, known);
  const { doc, source, notices, languages } = article;
  const faults = new Faults();
  const fixed = applySafe(doc, { ...languages, ...given }, faults);
  const isText = source.format === 'md' || source.format === 'txt';
  // Of what is no text, only what the fixes change can be shown.
  const text =
    isText && task !== 'fix' ? exportInPlace(article, fixed.tr) : exportMarkdown(fixed.doc, source);
  const before = () => (isText ? source.text : exportMarkdown(doc, source));
  return {
    file,
    faults: faults.sentences,
    words: wordCount(textBlocks(doc).map(({ node }) => textOf(node))),
    text,
    read: createHash('sha256').update(bytes).digest('hex'),
    format: source.format,
    notices,
    decisions: fixed.decisions,
    ...(task === 'diff' && { diff: await diffOf(file, before(), text) }),
  };
}

async function diffOf(file: string, before: string, after: string): Promise<string> {
  if (before === after) return '';
  const { createTwoFilesPatch } = await import('diff');
  const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after);
  // Its first line is a rule of “=”, which `git apply` and `patch` do not need.
  return patch.slice(patch.indexOf('\n') + 1);
}

const wordCount = (blocks: readonly string[]) =>
  blocks.reduce((sum, text) => sum + wordsOf(text).length, 0);
