import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFresh } from '../../build/modules.mjs';
import { cacheFolder, findRuntime, verify } from '../../build/runtime.mjs';
import { hasDisplay, unresolved } from '../../build/system.mjs';
import { tally } from '../../build/tally.mjs';
import { emptyFolder } from '../folder.ts';

describe('the installed packages', () => {
  const react = { version: '1.0.0', integrity: 'sha512-a' };
  const wanted = { packages: { '': {}, 'node_modules/react': react } };
  const installed = (packages: object) => ({ packages: { ...packages } });

  it('are fresh where they are what the lockfile asks for', () => {
    expect(isFresh(wanted, installed({ 'node_modules/react': react }))).toBe(true);
  });

  it('may lack what is for other platforms', () => {
    const optional = { version: '2.0.0', optional: true };
    const packages = { ...wanted.packages, 'node_modules/fsevents': optional };
    expect(isFresh({ packages }, installed({ 'node_modules/react': react }))).toBe(true);
  });

  it.each([
    ['there are none', undefined],
    ['one is missing', installed({})],
    [
      'one has another version',
      installed({ 'node_modules/react': { ...react, version: '0.9.0' } }),
    ],
    ['one has other bytes', installed({ 'node_modules/react': { ...react, integrity: 'x' } })],
    ['there is one too many', installed({ 'node_modules/react': react, 'node_modules/y': react })],
  ])('are stale where %s', (_what, found) => {
    expect(isFresh(wanted, found)).toBe(false);
  });

  it('are told by npm’s own note in this very clone', async () => {
    const read = async (path: string) => JSON.parse(await readFile(path, 'utf8'));
    expect(
      isFresh(await read('package-lock.json'), await read('node_modules/.package-lock.json')),
    ).toBe(true);
  });
});

describe('the runtime', () => {
  it('is the one that the environment names, else none', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'electron'), '');
    const env = { ELECTRON_OVERRIDE_DIST_PATH: folder };
    expect(findRuntime(env, 'linux')).toBe(join(folder, 'electron'));
    expect(() => findRuntime(env, 'win32')).toThrow('there is no');
  });

  it('is found in the cache that clones share', async () => {
    const env = { XDG_CACHE_HOME: await emptyFolder() };
    const folder = cacheFolder(env);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'electron'), '');
    expect([join(folder, 'electron'), expect.stringContaining('node_modules')]).toContainEqual(
      findRuntime(env, 'linux'),
    );
  });

  it('is cached in the person’s own folder where nothing else is said', () => {
    expect(cacheFolder({}, '/home/x')).toBe('/home/x/.cache/burnish/electron-25.1.1');
    expect(cacheFolder({ XDG_CACHE_HOME: '/c' }, '/home/x')).toBe('/c/burnish/electron-25.1.1');
  });

  it('is refused where its bytes are not the expected ones', async () => {
    const path = join(await emptyFolder(), 'x.tgz');
    await writeFile(path, 'abc');
    const integrity =
      'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==';
    await expect(verify(path, integrity)).resolves.toBeUndefined();
    await expect(verify(path, `${integrity.slice(0, -4)}AA==`)).rejects.toThrow('not what was');
  });
});

describe('the system', () => {
  it('lacks the libraries that ldd does not find', () => {
    const output = [
      '\tlinux-vdso.so.1 (0x00007ffd)',
      '\tlibgtk-3.so.0 => not found',
      '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)',
      '\tlibnss3.so => not found',
    ].join('\n');
    expect(unresolved(output)).toEqual(['libgtk-3.so.0', 'libnss3.so']);
    expect(unresolved('')).toEqual([]);
  });

  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['darwin', {}, true],
    ['win32', {}, true],
  ] as const)('on %s with %o has a display: %s', (platform, env, expected) => {
    expect(hasDisplay(env, platform)).toBe(expected);
  });
});

describe('the tally', () => {
  const file = (status: string, tests: number) => ({
    status,
    assertionResults: Array.from({ length: tests }, () => ({})),
  });

  it.each([
    ['all passed', 5, 5, [file('passed', 5)], true, { passed: 5, failed: 0 }],
    ['some failed', 5, 3, [file('failed', 5)], false, { passed: 3, failed: 2 }],
    ['one was skipped', 5, 4, [file('passed', 5)], true, { passed: 4, failed: 1 }],
    [
      'a file could not be loaded',
      5,
      5,
      [file('passed', 5), file('failed', 0)],
      false,
      { passed: 5, failed: 1 },
    ],
    ['all passed, but the run did not', 5, 5, [file('passed', 5)], false, { passed: 5, failed: 1 }],
  ])(
    'is right where %s',
    (_what, numTotalTests, numPassedTests, testResults, succeeded, counts) => {
      expect(tally({ numTotalTests, numPassedTests, testResults }, succeeded)).toEqual(counts);
    },
  );

  it('counts a run that broke off as failed', () => {
    expect(tally(undefined, false)).toEqual({ passed: 0, failed: 1 });
  });
});
