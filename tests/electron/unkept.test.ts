import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { saveFile } from '../../electron/save.ts';
import { onceUnkept } from '../../electron/unkept.ts';
import { emptyFolder } from '../folder.ts';

it('that the app’s own folder can’t be written is told once, with the reason', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const told: string[] = [];
  const unkept = onceUnkept((words) => told.push(words));
  await saveFile(join(await emptyFolder(), 'gone', 'a.json'), 'text').catch(unkept);
  unkept(Object.assign(new Error('no'), { code: 'ENOSPC' }));
  expect(told).toEqual([
    'Burnish can’t keep its settings and your decisions: its folder is gone. You can go on editing and saving.',
  ]);
  vi.restoreAllMocks();
});
