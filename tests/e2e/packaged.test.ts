import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getRawHeader } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { packedApp, packedResources } from '../../build/pack.mjs';
import { emptyFolder } from '../folder.ts';
import { article } from './launch.ts';
import { launchPackaged, packApp } from './packaged.ts';

beforeAll(packApp, 120_000);

const COMMAND = join(packedResources(), 'bin', 'burnish');

it('the packed app does the main job, and its fuses keep Node’s own doors shut', async () => {
  const folder = await emptyFolder();
  const path = join(folder, 'article.md');
  await writeFile(path, '# The sea\n\nIt was the the sea.\n\nNobody *spoke*.\n');
  const marker = join(folder, 'ran');
  const preload = join(folder, 'preload.cjs');
  await writeFile(preload, `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '');`);

  // Each of these would hand the app to somebody else where its fuse is on.
  const { page, ended, kill, stderr } = await launchPackaged([path], {
    command: process.platform === 'linux' ? COMMAND : packedApp(),
    args: ['--inspect=0'],
    env: { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require=${preload}` },
  });
  onTestFinished(kill);
  const rows = page.getByRole('option');
  await article(page).waitFor();
  await expect.poll(() => rows.count()).toBe(1);
  await page.keyboard.press('F8');
  await page.keyboard.press('Enter');
  await expect.poll(() => rows.count()).toBe(0);
  await page.keyboard.press('ControlOrMeta+S');
  await expect
    .poll(() => readFile(path, 'utf8'))
    .toBe('# The sea\n\nIt was the sea.\n\nNobody *spoke*.\n');

  const outside = await page.evaluate(async () => {
    const works = async (work: () => unknown) => {
      try {
        await work();
        return true;
      } catch {
        return false;
      }
    };
    return {
      node: 'require' in window || 'process' in window,
      script: await works(() => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "ran"';
        document.body.append(script);
        if (document.title !== 'ran') throw new Error('The policy stopped it.');
      }),
      network: await works(() => fetch('https://burnish.example/')),
      disk: await works(() => fetch('file:///etc/hostname')),
      window: open('https://burnish.example/') !== null,
    };
  });
  expect(outside).toEqual({
    node: false,
    script: false,
    network: false,
    disk: false,
    window: false,
  });

  await page.close({ runBeforeUnload: true });
  expect(await ended).toBe(0);
  expect(existsSync(marker)).toBe(false);
  expect(stderr()).not.toContain('Debugger listening');
});

it('its fuses are as they should be', async () => {
  const wire = await getCurrentFuseWire(packedApp());
  const [off, on] = ['0', '1'].map((state) => state.charCodeAt(0));
  expect(wire).toMatchObject({
    [FuseV1Options.RunAsNode]: off,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
    [FuseV1Options.EnableNodeCliInspectArguments]: off,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
    [FuseV1Options.OnlyLoadAppFromAsar]: on,
  });
});

it('it ships the bundles alone: no packages, no sources, no other languages', async () => {
  const { files } = JSON.parse(getRawHeader(join(packedResources(), 'app.asar')).headerString);
  expect(Object.keys(files).sort()).toEqual(['dist', 'package.json']);
  const names = Object.keys(files.dist.files);
  expect(names).toEqual(expect.arrayContaining(['main.cjs', 'preload.cjs', 'renderer']));
  expect(names.filter((name) => /\.map$|^cli|^bench$|^\.built$/.test(name))).toEqual([]);
  expect((await stat(join(packedResources(), 'app.asar'))).size).toBeLessThan(20_000_000);
});

it('its command checks an article in the terminal, by the Node on the path', async () => {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, 'a.txt'), 'It was the the sea.\n');
  const command = `"${COMMAND}" check a.txt`;
  const { status, stdout } = spawnSync(command, { cwd, shell: true, encoding: 'utf8' });
  expect(stdout).toContain('1:8  safe  repeated-word');
  expect(status).toBe(1);
});
