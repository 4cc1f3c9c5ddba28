import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { Recovery } from '../../electron/recovery.ts';
import { emptyFolder } from '../folder.ts';

/** What was asked of the disk, in order. */
const asked: string[] = [];

vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof import('node:fs/promises')>();
  const kindOf = (path: string) =>
    path.endsWith('.about.json') ? 'description' : path.endsWith('.json') ? 'part' : 'other';
  return {
    ...fs,
    async open(path: string, flags?: string) {
      const file = await fs.open(path, flags);
      const sync = file.sync.bind(file);
      const what = path.endsWith('.tmp') ? 'file' : 'folder';
      file.sync = async () => {
        asked.push(`sync ${what}`);
        await sync();
      };
      return file;
    },
    async rename(from: string, to: string) {
      asked.push(`name ${kindOf(to)}`);
      await fs.rename(from, to);
    },
    async rm(path: string, options: object) {
      asked.push(`remove ${kindOf(path)}`);
      await fs.rm(path, options);
    },
  };
});

describe('a recovery copy', () => {
  it('is described once its parts are on the disk; a part goes once no description names it', async () => {
    const recovery = new Recovery(join(await emptyFolder(), 'recovery'));
    const id = '11111111-1111-4111-8111-111111111111';
    const whole = ['sync file', 'name part', 'sync folder'];
    const described = ['sync file', 'name description', 'sync folder'];
    const keep = (work: string, article: string | undefined) =>
      recovery.keep(id, { name: 'a.md', words: 1, article, work }, undefined);

    await keep('one', 'as it came');
    expect(asked.splice(0)).toEqual([...whole, ...whole, ...described]);
    await keep('two', undefined);
    expect(asked.splice(0)).toEqual([...whole, ...described, 'remove part']);
    await recovery.layAside(id);
    expect(asked.splice(0)).toEqual(described);
  });
});
