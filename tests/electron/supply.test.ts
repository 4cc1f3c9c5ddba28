import { readFile } from 'node:fs/promises';
import { describe, expect, it, test } from 'vitest';
import { verdict } from '../../build/audit.mjs';
import { isAllowed, licenceList, packagesOf } from '../../build/licences.mjs';

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the lockfile', () => {
  it('names the bytes of every package, and no place but the registry', async () => {
    const { packages } = JSON.parse(await read('package-lock.json')) as {
      packages: Record<string, { integrity?: string; resolved?: string; link?: boolean }>;
    };
    const { '': _root, ...locked } = packages;
    const loose = Object.entries(locked).filter(
      ([, { integrity, resolved = 'https://registry.npmjs.org/', link }]) =>
        link ||
        !integrity?.startsWith('sha512-') ||
        !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(Object.keys(locked).length).toBeGreaterThan(100);
    expect(loose).toEqual([]);
  });

  it('holds each package that is asked for in one version, with no range', async () => {
    const { dependencies, devDependencies } = JSON.parse(await read('package.json'));
    const versions: string[] = Object.values({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => /[\^~*<>|\s:/]|^$/.test(version))).toEqual([]);
  });
});

describe('a licence', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', true],
    ['GPL-3.0-or-later', false],
    ['(MIT AND GPL-3.0-or-later)', false],
    ['UNLICENSED', false],
    ['', false],
  ])('%j lets Burnish ship: %s', (licence, allowed) => {
    expect(isAllowed(licence)).toBe(allowed);
  });

  const root = new URL('../..', import.meta.url).pathname;
  const inputs = ['node_modules/react/index.js', 'node_modules/@base-ui/react/x.js', 'engine/a.ts'];

  it('stands in the list once, under the packages that come with it', () => {
    const packages = packagesOf(root, [...inputs, 'node_modules/react/cjs/react.js']);
    expect(packages.map(({ name }) => name)).toEqual(['@base-ui/react', 'react']);
    const list = licenceList(packages);
    expect(list).toMatch(/^react 19\.\S+ \(MIT\), https:\/\/react\.dev\/\n\nMIT License/m);
  });

  it('that does not let Burnish ship breaks the build', () => {
    const [react] = packagesOf(root, inputs.slice(0, 1));
    expect(() => licenceList([{ ...react!, licence: 'GPL-3.0-only' }])).toThrow('may not ship');
  });

  it('is in the built list for whatever is bundled', async () => {
    const list = await read('dist/licences.txt');
    for (const name of [
      'react',
      'mammoth',
      'prosemirror-view',
      'valibot',
      '@fontsource-variable/inter',
    ])
      expect(list).toMatch(new RegExp(`^${name} \\d`, 'm'));
    expect(list).not.toContain('()');
  });
});

test.each([
  [
    { metadata: { vulnerabilities: { low: 2, moderate: 1, high: 0, critical: 0 } } },
    true,
    'Known holes in what ships: 0 critical, 0 high, 1 moderate, 2 low.',
  ],
  [
    {
      metadata: { vulnerabilities: { high: 1, critical: 0 } },
      vulnerabilities: { a: { severity: 'high' }, b: { severity: 'low' } },
    },
    false,
    'Known holes in what ships: 0 critical, 1 high, 0 moderate, 0 low: a.',
  ],
  [{ message: '405' }, true, 'Not audited: the registry does not answer (405).'],
])('an audit fails on high and critical holes alone: %j', (report, clean, line) => {
  expect(verdict(JSON.stringify(report))).toEqual({ clean, line });
});

test('an audit without a report says so', () => {
  expect(verdict('')).toEqual({
    clean: true,
    line: 'Not audited: the registry does not answer (no report).',
  });
});
