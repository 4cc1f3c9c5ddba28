import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Parsed } from '../../engine/article.ts';
import { importPlainBlocks } from '../../engine/import/plain.ts';
import { patienceForCheck } from '../../engine/patience.ts';
import { CLASSES, type Class } from '../../engine/rule.ts';
import { messageOf } from '../files.ts';
import { Faults, PATIENCE } from './faults.ts';
import { linesOf } from './lines.ts';
import { type Asked, recordIn, type TextRecord } from './record.ts';
import type { Given } from './settings.ts';
import { checkSource, placeAsJson } from './source.ts';
import { TooLong, within } from './within.ts';

/** The longest line that is read, in bytes. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** What answers one record, beside its id. What it throws becomes the answer’s error. */
type Answer = (record: TextRecord, given: Given, faults: Faults) => object;

/** Answers each record with its findings, those of these classes. */
export async function checkStream(
  input: Readable,
  output: Writable,
  given: Given,
  classes: readonly Class[] = CLASSES,
): Promise<number> {
  return filter(input, output, given, (record, own, faults) =>
    findingsIn(record, own, faults, classes),
  );
}

/** Answers each record with its text after the safe fixes, and how many there were. */
export async function fixStream(input: Readable, output: Writable, given: Given): Promise<number> {
  const { fixText } = await import('./fix-text.ts');
  return filter(input, output, given, ({ text, format = 'txt' }, own, faults) =>
    fixText(text, format, own, faults),
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
    const asked = lines.flatMap(recordIn);
    if (asked.some((one) => 'record' in one && one.record.format === 'md')) await loadMarkdown();
    const answers = answersTo(asked, given, answer);
    bad += answers.filter((one) => 'error' in one).length;
    const text = answers.map((one) => `${JSON.stringify(one)}\n`).join('');
    if (!output.write(text)) await once(output, 'drain');
  }
  return bad;
}

/**
 * Answers records all in one go. Where that takes too long, each is guarded for itself, which finds the
 * rule that does it; to guard each from the start would cost more than a short text does.
 */
function answersTo(asked: readonly Asked[], given: Given, answer: Answer): object[] {
  const units = asked.reduce((sum, one) => sum + ('record' in one ? one.record.text.length : 0), 0);
  const all = (guarded: boolean) =>
    asked.map((one) => answerTo(one, given, answer, new Faults(guarded)));
  try {
    return within(PATIENCE * patienceForCheck(units), () => all(false));
  } catch (error) {
    if (error instanceof TooLong) return all(true);
    throw error;
  }
}

function answerTo(asked: Asked, given: Given, answer: Answer, faults: Faults): object {
  if (!('record' in asked)) return asked;
  const { id, record, lang } = asked;
  try {
    return { id, ...answer(record, { ...given, ...(lang && { lang }) }, faults), ...faults.asJson };
  } catch (error) {
    return { id, error: messageOf(error) };
  }
}

function findingsIn(
  { text, format }: TextRecord,
  given: Given,
  faults: Faults,
  classes: readonly Class[],
) {
  const found = checkSource(parse(text, format), text, given, faults);
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
  return { findings };
}

let parseMarkdown: ((text: string) => Parsed) | undefined;

/** Most streams have none, and start without what reads it. */
async function loadMarkdown(): Promise<void> {
  ({ parseMarkdown } = await import('../../engine/import/markdown.ts'));
}

const parse = (text: string, format: TextRecord['format'] = 'txt'): Parsed =>
  format === 'txt' || text.trim() === '' ? importPlainBlocks(text) : parseMarkdown!(text);
