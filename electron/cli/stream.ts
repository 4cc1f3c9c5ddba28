import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import * as v from 'valibot';
import type { Settings } from '../../engine/block.ts';
import { importPlainBlocks } from '../../engine/import/plain.ts';
import { messageOf } from '../files.ts';
import { type Line, linesOf } from './lines.ts';
import { checkSource, type Parsed } from './source.ts';

/** The longest line that is read, in bytes. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** One line in: a text to check. Offsets in the answer count its UTF-16 units. */
const TextRecord = v.object(
  {
    id: v.union([v.string(), v.number()], 'Each line needs an “id”: a string or a number.'),
    text: v.string('Each line needs a “text”: a string.'),
    lang: v.optional(
      v.pipe(v.string('“lang” is a language tag, such as "en".'), v.regex(/^[a-z]{2,3}\b/i)),
    ),
    format: v.optional(v.picklist(['txt', 'md'], '“format” is "txt" or "md".')),
  },
  'The line is not a JSON object.',
);

/**
 * Checks a stream of records, one JSON object a line, and answers each with one line, in order. A
 * bad line is answered with an error. Reads no faster than its answers are taken.
 * @returns how many lines were bad
 */
export async function checkStream(
  input: Readable,
  output: Writable,
  given: Partial<Settings>,
): Promise<number> {
  let bad = 0;
  for await (const lines of linesOf(input, LONGEST_LINE)) {
    let answers = '';
    for (const line of lines) {
      if ('text' in line && line.text.trim() === '') continue;
      const answer = await answerTo(line, given);
      if ('error' in answer) bad++;
      answers += `${JSON.stringify(answer)}\n`;
    }
    if (!output.write(answers)) await once(output, 'drain');
  }
  return bad;
}

async function answerTo(line: Line, given: Partial<Settings>) {
  if ('error' in line) return { line: line.number, error: line.error };
  let json: unknown;
  try {
    json = JSON.parse(line.text);
  } catch {
    return { line: line.number, error: 'The line is not JSON.' };
  }
  const named = v.safeParse(v.object({ id: TextRecord.entries.id }), json);
  const name = named.success ? { id: named.output.id } : { line: line.number };
  const record = v.safeParse(TextRecord, json, { abortEarly: true });
  if (!record.success) return { ...name, error: record.issues[0].message };
  try {
    const { id, text, format, lang } = record.output;
    const found = checkSource(await parse(text, format), text, {
      ...given,
      ...(lang && { lang: primaryTag(lang) }),
    });
    return {
      id,
      findings: found.map(({ finding, from, to, replacements }) => ({
        start: from,
        end: to,
        rule: finding.rule,
        family: finding.family,
        class: finding.class,
        message: finding.message,
        replacements,
      })),
    };
  } catch (error) {
    return { ...name, error: messageOf(error) };
  }
}

async function parse(text: string, format: 'txt' | 'md' = 'txt'): Promise<Parsed> {
  if (format === 'txt' || text.trim() === '') return importPlainBlocks(text);
  const { parseMarkdown } = await import('../../engine/import/markdown.ts');
  return parseMarkdown(text);
}

const primaryTag = (tag: string) => tag.toLowerCase().replace(/-.*/s, '');
