import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { lstat, mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { saveFile } from '../../electron/save.ts';
import { emptyFolder } from '../folder.ts';

const HOUR = 3_600_000;
const isTemporary = (name: string) => name.endsWith('.tmp');
const rest = (path: string) =>
  utimes(path, new Date(Date.now() - HOUR), new Date(Date.now() - HOUR));

/** A process that is at a save of `path`, and stays there. */
async function savingProcess(path: string) {
  const script = join(await emptyFolder(), 'save.mjs');
  await build({
    stdin: {
      contents: `import { saveFile } from './electron/save.ts';
        setInterval(() => {}, 1000);
        await saveFile(process.argv[2], 'half of it', async () => {
          console.log('written');
          await new Promise(() => {});
        });`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: script,
  });
  const child = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return {
    pid: child.pid!,
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

it('a save takes away what a process that was killed left there long ago, and nothing else', async () => {
  const folder = await emptyFolder();
  const path = join(folder, 'article.md');
  await writeFile(path, 'whole');
  const [killed, saving] = [await savingProcess(path), await savingProcess(path)];
  await killed.kill();
  expect(await readFile(path, 'utf8')).toBe('whole');
  const temporary = (await readdir(folder)).filter(isTemporary);
  expect(temporary).toHaveLength(2);
  const gone = killed.pid;
  const others = [`.burnish-${gone}-0123456789ab.txt.tmp`, '.burnish-notes.tmp', 'x.tmp'];
  for (const name of others) await writeFile(join(folder, name), 'a person’s own');
  await mkdir(join(folder, `.burnish-${gone}-0123456789ab.tmp`));
  for (const name of await readdir(folder)) await rest(join(folder, name));
  // What was written just now may be of a process on another machine.
  const fresh = `.burnish-${gone}-ba9876543210.tmp`;
  await writeFile(join(folder, fresh), 'not ours');

  await saveFile(join(folder, 'other.md'), 'text');
  expect((await readdir(folder)).sort()).toEqual(
    [
      'article.md',
      'other.md',
      fresh,
      `.burnish-${gone}-0123456789ab.tmp`,
      ...temporary.filter((name) => name.includes(`-${saving.pid}-`)),
      ...others,
    ].sort(),
  );
  expect((await lstat(join(folder, `.burnish-${gone}-0123456789ab.tmp`))).isDirectory()).toBe(true);
  await saving.kill();
});
