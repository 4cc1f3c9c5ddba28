import { primaryTag } from './language.ts';
import type { Line } from './lines.ts';

/** One line in: a text. Offsets in the answer count its UTF-16 units. */
export interface TextRecord {
  readonly text: string;
  readonly lang?: string;
  readonly format?: 'txt' | 'md';
}

/** A record to be answered, with its language as a primary tag; or the answer to a line that is bad. */
export type Asked =
  | { readonly id: string | number; readonly record: TextRecord; readonly lang: string | undefined }
  | { readonly id: string | number; readonly error: string }
  | { readonly line: number; readonly error: string };

/** What a line asks for; nothing where it is blank. */
export function recordIn(line: Line): Asked[] {
  if ('error' in line) return [{ line: line.number, error: line.error }];
  if (line.text.trim() === '') return [];
  return [read(line.text, line.number)];
}

function read(text: string, line: number): Asked {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { line, error: 'The line is not JSON.' };
  }
  if (!isObject(json)) return { line, error: 'The line is not a JSON object.' };
  const { id } = json;
  if (typeof id !== 'string' && typeof id !== 'number')
    return { line, error: 'The line needs an “id”: a string or a number.' };
  const error = mistakeIn(json);
  if (error) return { id, error };
  const record = json as unknown as TextRecord;
  return { id, record, lang: record.lang && primaryTag(record.lang) };
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
