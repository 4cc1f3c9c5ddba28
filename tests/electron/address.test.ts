import { describe, expect, it } from 'vitest';
import { assetPath, HOME, isOwn, openable } from '../../electron/address.ts';

describe('an address of the app’s scheme', () => {
  it.each([
    [HOME, 'index.html'],
    ['burnish://app/window.js?v=1#top', 'window.js'],
    ['burnish://app/fonts/inter-latin-wght-normal.woff2', 'fonts/inter-latin-wght-normal.woff2'],
    ['burnish://app/a/../window.css', 'window.css'],
  ])('%s stands for %s', (url, path) => {
    expect(assetPath(url)).toBe(path);
  });

  it.each([
    'burnish://app/',
    'burnish://other/window.js',
    'https://app/window.js',
    'file:///etc/passwd',
    'burnish://app/..%2f..%2fetc/passwd',
    'burnish://app/%2e%2e/%2e%2e/etc/passwd%00',
    'burnish://app/..\\main.cjs',
    'burnish://app/.hidden',
    'burnish://app/a//b',
    'burnish://app/C:/Windows',
  ])('%s stands for nothing', (url) => {
    expect(assetPath(url)).toBeUndefined();
  });

  it('never leads out of the window’s folder', () => {
    // The parser of addresses takes these steps up before they are looked at.
    expect(assetPath('burnish://app/../../main.cjs')).toBe('main.cjs');
    expect(assetPath('burnish://app/%2e%2e/main.cjs')).toBe('main.cjs');
  });

  it.each([
    [HOME, true],
    ['burnish://app.evil.com/', false],
    ['https://example.com/burnish://app/', false],
    ['', false],
  ])('%s is the app’s own: %s', (url, own) => {
    expect(isOwn(url)).toBe(own);
  });
});

describe('an address that a link opens outside', () => {
  it.each([
    ['https://e.org/a b', 'https://e.org/a%20b'],
    ['HTTP://E.org', 'http://e.org/'],
    ['mailto:ann@e.org', 'mailto:ann@e.org'],
    ['mailto:ann@e.org?subject=A%20b&Body=c', 'mailto:ann@e.org?subject=A%20b&Body=c'],
    // A name that only looks like another one is shown as what it is.
    ['https://exаmple.org/', 'https://xn--exmple-4nf.org/'],
  ])('%s is shown and opened as %s', (address, href) => {
    expect(openable(address)?.href).toBe(href);
  });

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'smb://host/share',
    'burnish://app/index.html',
    'page.html',
    'mailto:ann@e.org?subject=a&attach=/etc/passwd',
    `https://e.org/${'a'.repeat(2000)}`,
    '',
  ])('%j is none', (address) => {
    expect(openable(address)).toBeUndefined();
  });
});
