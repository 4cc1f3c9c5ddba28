import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { Configuration, readConfiguration } from '../../electron/configuration.ts';
import { configurationFor } from '../../electron/configuration-file.ts';
import { expectGolden } from './expect-golden.ts';
import { folderWith } from './files-in.ts';

const SCHEMA = fileURLToPath(new URL('../../electron/burnish.schema.json', import.meta.url));

const FULL = {
  $schema: './burnish.schema.json',
  rules: { 'repeated-word': 'off', calque: 'hint', 'a-an': 'on' },
  language: 'en-GB',
  sourceLanguage: 'ru',
  quotes: 'straight',
  dash: '—',
  spelling: 'british',
  keep: ['Duran Duran', '/Berta \\w+/'],
};

test('a configuration may say all of this, or nothing', () => {
  expect(readConfiguration(`\ufeff${JSON.stringify(FULL)}`, 'burnish.json')).toEqual(FULL);
  expect(readConfiguration('{}', 'burnish.json')).toEqual({});
});

test('the nearest configuration holds for an article, and none where there is none', async () => {
  const folder = await folderWith({ 'burnish.json': '1', 'a/b/x.md': '', 'a/c/burnish.json': '2' });
  const textFor = async (path: string) => (await configurationFor(join(folder, path)))?.text;
  expect(await textFor('a/b/x.md')).toBe('1');
  expect(await textFor('a/c/y.md')).toBe('2');
  expect(await configurationFor(join('/', 'x.md'))).toBeUndefined();
});

describe('each mistake has a sentence', () => {
  test.each([
    ['{"rulez": {}}', 'There is no setting “rulez”; did you mean “rules”?'],
    ['{"colour": 1}', 'There is no setting “colour”.'],
    [
      '{"rules": {"repeted-word": "off"}}',
      'There is no rule “repeted-word”; did you mean “repeated-word”?',
    ],
    ['{"rules": {"a-an": "of"}}', '“rules.a-an” is "of"; expected "on" or "hint" or "off".'],
    ['{"rules": ["a-an"]}', '“rules” is a list; expected { settings }.'],
    ['{"language": "English!"}', '“language”: Expected a language tag, such as "en".'],
    ['{"language": 5}', '“language” is 5; expected a "text".'],
    ['{"quotes": "curvy"}', '“quotes” is "curvy"; expected "curly" or "straight".'],
    ['{"dash": "-"}', '“dash” is "-"; expected " – " or "—" or " — ".'],
    ['{"keep": "Berta"}', '“keep” is "Berta"; expected a [list].'],
    ['{"keep": ["Berta", "/(a/"]}', '“keep[2]”: A “(” has no “)”.'],
    ['5', 'The file is 5; expected { settings }.'],
    ['[]', 'The file is a list; expected { settings }.'],
  ])('%s', (text, sentence) => {
    expect(() => readConfiguration(text, 'burnish.json')).toThrow(
      expect.objectContaining({ message: `burnish.json: ${sentence}` }),
    );
  });

  test('and all of them are said, each on a line', () => {
    expect(() => readConfiguration('{"ruls": {}, "dash": 1}', 'x.json')).toThrow(
      /^x\.json: “dash” is 1; .*\nx\.json: There is no setting “ruls”/,
    );
  });

  test.each([
    ['{\n  "keep": ["a" "b"]\n}', 'burnish.json:2:16'],
    ['{\n  "quotes": "curly"\n', 'burnish.json:3:1'],
  ])('what is no JSON is named by its place: %j', (text, place) => {
    expect(() => readConfiguration(text, 'burnish.json')).toThrow(`${place}: This is not JSON`);
  });
});

test('the schema that is shipped says the same', () => {
  const schema = toJsonSchema(Configuration, { ignoreActions: ['check', 'raw_check'] });
  const titled = { ...schema, title: 'Settings of Burnish for the articles of a folder' };
  expectGolden(SCHEMA, `${JSON.stringify(titled, null, 2)}\n`);
  const validate = new Ajv().compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
  expect([validate(FULL), validate.errors]).toEqual([true, null]);
  for (const wrong of [{ rulez: {} }, { rules: { x: 'off' } }, { quotes: 'curvy' }, { keep: 'x' }])
    expect(validate(wrong)).toBe(false);
});
