import * as v from 'valibot';
import { DASHES, SPELLING_STYLES } from '../engine/block.ts';
import { lineColumn } from '../engine/import/segments.ts';
import { mistakeInEntry } from '../engine/keep.ts';
import { RULE_CARDS } from '../engine/rule-cards.ts';
import { primaryTag } from './cli/language.ts';
import { nearest } from './cli/nearest.ts';

const RULE_IDS = RULE_CARDS.map(({ id }) => id);
const RULE_STATES = ['on', 'hint', 'off'] as const;

const described = <const S extends v.GenericSchema>(schema: S, words: string) =>
  v.optional(v.pipe(schema, v.description(words)));

const tag = v.pipe(
  v.string(),
  v.check((text) => primaryTag(text) !== undefined, 'Expected a language tag, such as "en".'),
);

const entry = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    const message = dataset.typed && mistakeInEntry(dataset.value);
    if (message) addIssue({ message });
  }),
);

/** What a `burnish.json` may say. What it leaves out stays as it is without the file. */
export const Configuration = v.strictObject({
  $schema: described(v.string(), 'Address of this schema, for the editor that you write in.'),
  rules: described(
    v.strictObject(
      Object.fromEntries(
        RULE_CARDS.map(({ id, title }) => [id, described(v.picklist(RULE_STATES), `${title}.`)]),
      ),
    ),
    'Rules that may only hint, are off, or are on whatever the window’s own settings say.',
  ),
  language: described(tag, 'Language of the articles, such as "en"; else it is guessed.'),
  sourceLanguage: described(tag, 'Language that they were translated from, such as "ru".'),
  quotes: described(
    v.picklist(['curly', 'straight']),
    'Quotation marks of an article that shows none of its own.',
  ),
  dash: described(v.picklist(DASHES), 'Dash of an article that shows none of its own.'),
  spelling: described(v.picklist(SPELLING_STYLES), 'Spelling that the articles should have.'),
  keep: described(
    v.array(entry),
    'Words, names, and patterns between slashes, that no rule may touch.',
  ),
});
export type Configuration = v.InferOutput<typeof Configuration>;

/** A configuration that can't be used: one sentence for each mistake, each on a line of its own. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/**
 * Reads the text of a `burnish.json`.
 * @param file its name, as the messages should have it
 * @throws {ConfigurationError}
 */
export function readConfiguration(text: string, file: string): Configuration {
  const json = jsonOf(text, file);
  const result = v.safeParse(Configuration, json);
  // To the schema a list is settings by number.
  const list = Array.isArray(json) ? 'The file' : Array.isArray(rulesIn(json)) ? '“rules”' : '';
  if (list) throw new ConfigurationError(`${file}: ${list} is a list; expected { settings }.`);
  if (result.success) return result.output;
  throw new ConfigurationError(
    result.issues.map((issue) => `${file}: ${sentence(issue)}`).join('\n'),
  );
}

const rulesIn = (json: unknown) => (json as { rules?: unknown } | null)?.rules;

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const [, at] = /at position (\d+)/.exec((error as Error).message) ?? [];
    const { line, column } = lineColumn(text, at === undefined ? text.length : Number(at));
    throw new ConfigurationError(
      `${file}:${line}:${column}: This is not JSON; a comma, quote or bracket is missing or too many.`,
    );
  }
}

function sentence(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const place = keys
    .map((key, at) => (typeof key === 'number' ? `[${key + 1}]` : `${at > 0 ? '.' : ''}${key}`))
    .join('');
  if (issue.kind === 'schema' && issue.expected === 'never') {
    const key = String(keys.at(-1));
    return keys.length === 1
      ? `There is no setting “${key}”${nearest(key, Object.keys(Configuration.entries)) || '.'}`
      : `There is no rule “${key}”${nearest(key, RULE_IDS) || '.'}`;
  }
  if (issue.kind === 'validation') return `“${place}”: ${issue.message}`;
  const found = JSON.stringify(issue.input) ?? 'nothing';
  return `${place ? `“${place}”` : 'The file'} is ${found.length > 40 ? issue.received : found}; expected ${expected(issue)}.`;
}

const expected = ({ expected }: v.BaseIssue<unknown>): string =>
  (expected ?? 'another value')
    .replace(/^\((.*)\)$/, '$1')
    .replaceAll(' | ', ' or ')
    .replace(/^string$/, 'a "text"')
    .replace(/^Array$/, 'a [list]')
    .replace(/^Object$/, '{ settings }');
