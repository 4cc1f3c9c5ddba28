import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type MenuContext, menuTemplate } from '../../electron/menu.ts';
import { RULES } from '../../engine/rules/index.ts';
import { scripts } from '../../package.json';

const GUIDE = 'renderer/guide/guide.md';
const root = new URL('../../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, root), 'utf8');
const found = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, first = '']) => first);

/** A heading's place in its page, as the links name it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\d\s-]/gu, '')
    .replaceAll(' ', '-');

const context = {
  mac: false,
  development: false,
  article: true,
  board: false,
  recent: [],
  theme: 'system',
  send() {},
  open() {},
  openWindow() {},
  clearRecent() {},
} satisfies MenuContext;

/** Every item of the menu as the guide writes it: `File ▸ Open…`. */
const menuItems = menuTemplate(context).flatMap(({ label = '', submenu }) =>
  Array.isArray(submenu)
    ? submenu.map((item) => `${plain(label)} ▸ ${plain(item.label ?? '')}`)
    : [],
);

function plain(label: string): string {
  return label.replaceAll('&', '');
}

describe.each(['README.md', GUIDE, 'CONTRIBUTING.md'])('%s', (name) => {
  const text = read(name);

  test('its links lead somewhere', () => {
    for (const link of found(text, /\]\(([^)\s]+)\)/g).filter((to) => !/^https?:/.test(to))) {
      const [file = '', anchor] = link.split('#');
      expect(existsSync(new URL(file || name, root)), link).toBe(true);
      const headings = found(read(file || name), /^#+ (.*)$/gm).map(anchorOf);
      if (anchor) expect(headings).toContain(anchor);
    }
  });

  test('the npm scripts that it names are there', () => {
    for (const script of found(text, /npm run ([\w:]+)/g)) expect(scripts).toHaveProperty([script]);
  });

  test('the menu items that it names are there', () => {
    for (const item of found(text, /`(\w+ ▸ [^`▸]+)`/g)) expect(menuItems).toContain(item);
  });
});

test('the guide’s figures are the README’s', () => {
  const readme = read('README.md');
  for (const figure of found(read(GUIDE), /(\d[\d.]* %) \|$/gm)) expect(readme).toContain(figure);
});

test('half of the rules are for English alone, as the guide says', () => {
  const english = RULES.filter(({ languages }) => languages !== 'any').length;
  expect(english / RULES.length).toBeGreaterThan(0.45);
  expect(english / RULES.length).toBeLessThan(0.6);
});
