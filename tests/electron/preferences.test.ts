import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { JsonFile } from '../../electron/json-file.ts';
import { Preferences } from '../../electron/preferences.ts';
import { emptyFolder } from '../folder.ts';

const preferencesFile = (
  path: string,
  failed = (error: unknown): void => expect.fail(`${error}`),
) => new JsonFile(path, Preferences, failed);

const FRESH = {
  rules: {},
  language: null,
  sourceLanguage: null,
  quotes: 'curly',
  dash: ' – ',
  spelling: 'article',
  keep: [],
  theme: 'system',
  zoom: 1,
};

describe('the preferences', () => {
  it('hold over a restart, in a file that a person can read', async () => {
    const folder = await emptyFolder();
    const path = join(folder, 'settings.json');
    preferencesFile(path).update({ keep: ['Duran Duran'], rules: { 'a-an': 'off' } });
    preferencesFile(path).update({ theme: 'dark' });
    expect(preferencesFile(path).value).toEqual({
      ...FRESH,
      keep: ['Duran Duran'],
      rules: { 'a-an': 'off' },
      theme: 'dark',
    });
    expect(await readFile(path, 'utf8')).toContain('\n  "theme": "dark"');
    expect(await readdir(folder)).toEqual(['settings.json']);
  });

  it.each([
    ['no JSON', '{"keep":["a"]', {}],
    ['of another kind', '{"keep":[1],"theme":"pink","zoom":99,"rules":{"a-an":"no"}}', {}],
    ['partly wrong', '{"keep":["a"],"zoom":"large"}', { keep: ['a'] }],
  ])('are as new where the file is %s', async (_what, json, kept) => {
    const path = join(await emptyFolder(), 'settings.json');
    await writeFile(path, json);
    expect(preferencesFile(path).value).toEqual({ ...FRESH, ...kept });
  });

  it('hold for this session without a disk', async () => {
    const failed = vi.fn();
    const file = preferencesFile(join(await emptyFolder(), 'gone', 'settings.json'), failed);
    file.update({ theme: 'light' });
    expect(file.value.theme).toBe('light');
    expect(failed).toHaveBeenCalledOnce();
  });
});
