import type { Settings } from '../../engine/block.ts';
import { lineColumn, type Place } from '../../engine/import/segments.ts';
import { FileError } from '../files.ts';
import { readArticle } from './read.ts';
import { type Located, report, summary } from './report.ts';
import { checkSource, placeAsJson, type SourcePlace } from './source.ts';

interface Options {
  readonly hints?: true;
  readonly json?: true;
}

/** What came of a run. Hints are no findings here: they never change the exit code. */
interface Outcome {
  readonly findings: number;
  readonly failed: number;
}

/** Checks articles and prints their findings. What can't be read is named, and the rest goes on. */
export async function checkFiles(
  paths: readonly string[],
  { hints, json }: Options,
  given: Partial<Settings>,
): Promise<Outcome> {
  const all: Located[] = [];
  const failures: { file: string; error: string }[] = [];
  for (const file of paths) {
    try {
      const found = await findingsOf(file, given);
      const shown = hints ? found : found.filter(({ finding }) => finding.class !== 'hint');
      if (!json && shown.length > 0) console.log(`${report(shown)}\n`);
      all.push(...found);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      failures.push({ file, error: error.message });
      console.error(error.message);
    }
  }
  if (json) console.log(JSON.stringify({ files: asJson(paths, all, failures, hints) }, null, 2));
  else console.error(summary(all, paths.length - failures.length, hints));
  const findings = all.filter(({ finding }) => finding.class !== 'hint').length;
  return { findings, failed: failures.length };
}

async function findingsOf(file: string, given: Partial<Settings>): Promise<Located[]> {
  const article = await readArticle(file);
  const { text, encoding } = article.source;
  const source = encoding === undefined ? undefined : text;
  return checkSource(article, source, { ...article.languages, ...given }).map((found) => ({
    ...found,
    ...placeIn(source, found),
    also: (found.places ?? []).slice(1).map((place) => placeIn(source, place)),
    file,
  }));
}

/** Line and column, from 1. An archive has no lines: there each textblock is one. */
const placeIn = (source: string | undefined, { block, from }: SourcePlace): Place =>
  source === undefined ? { line: block + 1, column: from + 1 } : lineColumn(source, from);

function asJson(
  paths: readonly string[],
  all: readonly Located[],
  failures: readonly { file: string; error: string }[],
  hints?: true,
) {
  return paths.map((path) => {
    const failure = failures.find(({ file }) => file === path);
    if (failure) return failure;
    const findings = all
      .filter(({ file, finding }) => file === path && (hints || finding.class !== 'hint'))
      .map(({ line, column, also, from, to, finding, replacements, places }) => ({
        line,
        column,
        start: from,
        end: to,
        rule: finding.rule,
        family: finding.family,
        class: finding.class,
        quote: finding.quote,
        message: finding.message,
        replacements,
        ...(places && {
          places: places.map((place, index) => ({
            ...(also[index - 1] ?? { line, column }),
            ...placeAsJson(place),
          })),
        }),
        others: finding.others,
      }));
    return { file: path, findings };
  });
}
