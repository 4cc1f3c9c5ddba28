import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Parsed } from '../../engine/article.ts';
import { importPlainBlocks } from '../../engine/import/plain.ts';
import { CLASSES, type Class } from '../../engine/rule.ts';
import { messageOf } from '../files.ts';
import { Faults } from './faults.ts';
import { primaryTag } from './language.ts';
import { type Line, linesOf } from './lines.ts';
import type { Given } from './settings.ts';
import { checkSource, placeAsJson } from './source.ts';

/** The longest line that is read, in bytes. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** What answers one record, beside its id. What it throws becomes the answer’s error. */
type Answer = (record: TextRecord, given: Given) => Promise<object> | object;

/** Answers each record with its findings, those of these classes. */
export const checkStream = (
  input: Readable,
  output: Writable,
  given: Given,
  classes: readonly Class[] = CLASSES,
): Promise<number> =>
  filter(input, output, given, (record, own) => findingsIn(record, own, classes));

/** Answers each record with its text after the safe fixes, and how many there were. */
export async function fixStream(input: Readable, output: Writable, given: Given): Promise<number> {
  const { fixText } = await import('./fix-text.ts');
  return filter(input, output, given, ({ text, format = 'txt' }, own) =>
    fixText(text, format, own),
  );
}

/**
 * Answers a stream of records, one JSON object a line, each with one line, in order. A bad line is
 * answered with an error. Reads no faster than its answers are taken.
 * @returns how many lines were bad
 */
async function filter(
  input: Readable,
  output: Writable,
  given: Given,
  answer: Answer,
): Promise<number> {
  let bad = 0;
  for await (const lines of linesOf(input, LONGEST_LINE)) {
    let answers = '';
    for (const line of lines) {
      if ('text' in line && line.text.trim() === '') continue;
      const answered = await answerTo(line, given, answer);
      if ('error' in answered) bad++;
      answers += `${JSON.stringify(answered)}\n`;
    }
    if (!output.write(answers)) await once(output, 'drain');
  }
  return bad;
}

async function answerTo(line: Line, given: Given, answer: Answer) {
  if ('error' in line) return { line: line.number, error: line.error };
  let json: unknown;
  try {
    json = JSON.parse(line.text);
  } catch {
    return { line: line.number, error: 'The line is not JSON.' };
  }
  if (!isObject(json)) return { line: line.number, error: 'The line is not a JSON object.' };
  const { id } = json;
  if (typeof id !== 'string' && typeof id !== 'number')
    return { line: line.number, error: 'The line needs an “id”: a string or a number.' };
  const wrong = mistakeIn(json);
  if (wrong) return { id, error: wrong };
  try {
    const record = json as unknown as TextRecord;
    const own = record.lang === undefined ? undefined : primaryTag(record.lang);
    return { id, ...(await answer(record, { ...given, ...(own && { lang: own }) })) };
  } catch (error) {
    return { id, error: messageOf(error) };
  }
}

/** One line in: a text. Offsets in the answer count its UTF-16 units. */
interface TextRecord {
  readonly text: string;
  readonly lang?: string;
  readonly format?: 'txt' | 'md';
}

type Unknown = Readonly<Record<string, unknown>>;

const isObject = (json: unknown): json is Unknown =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** What is wrong with a record, beside its id. */
function mistakeIn({ text, lang, format }: Unknown): string | undefined {
  if (typeof text !== 'string') return 'The line needs a “text”: a string.';
  if (lang !== undefined && (typeof lang !== 'string' || primaryTag(lang) === undefined))
    return '“lang” is not a language tag, such as "en".';
  if (format !== undefined && format !== 'txt' && format !== 'md')
    return '“format” is neither "txt" nor "md".';
  return undefined;
}

async function findingsIn({ text, format }: TextRecord, given: Given, classes: readonly Class[]) {
  const faults = new Faults();
  const found = checkSource(await parse(text, format), text, given, faults);
  const wanted = found.filter(({ finding }) => classes.includes(finding.class));
  const findings = wanted.map(({ finding, from, to, replacements, places }) => ({
    start: from,
    end: to,
    rule: finding.rule,
    family: finding.family,
    class: finding.class,
    message: finding.message,
    replacements,
    ...(places && { places: places.map(placeAsJson) }),
  }));
  return { findings, ...faults.asJson };
}

async function parse(text: string, format: 'txt' | 'md' = 'txt'): Promise<Parsed> {
  if (format === 'txt' || text.trim() === '') return importPlainBlocks(text);
  const { parseMarkdown } = await import('../../engine/import/markdown.ts');
  return parseMarkdown(text);
}
