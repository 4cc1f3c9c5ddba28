import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { window as options } from '../../build/bundle.mjs';

it('The page is built without the rules', async () => {
  const { metafile } = await build({ ...options, write: false });
  const used = Object.values(metafile!.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? path : [])),
  );
  expect(used).toContain('renderer/desk.ts');
  expect(used.filter((path) => path.startsWith('engine/rules/'))).toEqual([]);
});
