import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RatesFile } from '../../electron/rates-file.ts';
import { emptyFolder } from '../folder.ts';

const ratesFile = (path: string) => new RatesFile(path, (error) => expect.fail(`${error}`));

const rate = (accepted: number, edited = 0, dismissed = 0) => ({ accepted, edited, dismissed });

describe('how often each rule was right', () => {
  it('is counted over restarts, in a file that a person can read', async () => {
    const path = join(await emptyFolder(), 'rates.json');
    ratesFile(path).count({ 'a-an': rate(2), calque: rate(0, 1, 3) });
    ratesFile(path).count({ 'a-an': rate(1, 0, 1) });
    expect(ratesFile(path).value).toEqual({ 'a-an': rate(3, 0, 1), calque: rate(0, 1, 3) });
    expect(await readFile(path, 'utf8')).toContain('\n  "a-an": {');
  });

  it('goes back where a decision is taken back, never below nothing', async () => {
    const file = ratesFile(join(await emptyFolder(), 'rates.json'));
    file.count({ 'a-an': rate(1, 0, 1) });
    file.count({ 'a-an': rate(-1, 0, -2) });
    expect(file.value).toEqual({ 'a-an': rate(0) });
  });

  it.each([
    ['no JSON', '{"a-an":'],
    ['of another kind', '{"a-an":{"accepted":"many"}}'],
  ])('begins anew where the file is %s', async (_what, json) => {
    const path = join(await emptyFolder(), 'rates.json');
    await writeFile(path, json);
    expect(ratesFile(path).value).toEqual({});
  });
});
