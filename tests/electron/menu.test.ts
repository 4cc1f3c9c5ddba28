import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '../../electron/commands.ts';
import { type MenuContext, menuTemplate } from '../../electron/menu.ts';

interface Item {
  readonly path: string;
  readonly item: MenuItemConstructorOptions;
}

function itemsOf(items: MenuItemConstructorOptions[], above = ''): Item[] {
  return items.flatMap((item) => {
    const path = `${above}${(item.label ?? item.role ?? '').replaceAll('&', '')}`;
    const below = Array.isArray(item.submenu) ? itemsOf(item.submenu, `${path} ▸ `) : [];
    return [{ path, item }, ...below];
  });
}

function menu(given: Partial<MenuContext> = {}) {
  const done: unknown[] = [];
  const context: MenuContext = {
    mac: false,
    development: false,
    article: true,
    board: false,
    recent: [],
    theme: 'system',
    send: (command) => done.push(command),
    open: (paths) => done.push(['open', ...paths]),
    openWindow: () => done.push('open window'),
    clearRecent: () => done.push('clear'),
    ...given,
  };
  const items = itemsOf(menuTemplate(context));
  const click = (path: string) => {
    const found = items.find((item) => item.path === path);
    if (!found) throw new Error(`There is no “${path}”.`);
    (found.item.click as () => void)();
  };
  return { items, click, done };
}

describe('the menu', () => {
  it.each([false, true])('holds every command of the window once (on a Mac: %s)', (mac) => {
    const { items, done } = menu({ mac });
    for (const { item } of items)
      if (item.visible !== false) (item.click as (() => void) | undefined)?.();
    const sent = done.filter((what) => COMMAND_NAMES.includes(what as never));
    expect([...sent].sort()).toEqual([...COMMAND_NAMES].sort());
  });

  it('offers without an article what needs none', () => {
    const enabled = (article: boolean) =>
      menu({ article }).items.flatMap(({ path, item }) => (item.enabled ? [path] : []));
    expect(enabled(true)).toContain('File ▸ Export Markdown…');
    expect(enabled(false)).not.toContain('File ▸ Export Markdown…');
    expect(enabled(false)).toContain('File ▸ Open…');
    expect(enabled(false)).toContain('Edit ▸ Settings…');
  });

  it('gives no key to two items', () => {
    const keys = menu().items.flatMap(({ item }) => item.accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('gives no letter to two items of one menu', () => {
    const letters = menu().items.flatMap(({ path, item }) => {
      const letter = /&(\w)/.exec(item.label ?? '')?.[1];
      return letter ? [`${path.replace(/[^▸]*$/, '')}${letter.toLowerCase()}`] : [];
    });
    expect(letters.filter((letter, index) => letters.indexOf(letter) !== index)).toEqual([]);
  });

  it('opens a recent file, whatever its name, and clears the list', () => {
    const { click, done, items } = menu({ recent: ['/x/a&b.txt', '/y/c.md'] });
    expect(items.find(({ item }) => item.toolTip === '/x/a&b.txt')?.item.label).toBe('a&&b.txt');
    click('File ▸ Open Recent ▸ c.md');
    click('File ▸ Open Recent ▸ Clear');
    expect(done).toEqual([['open', '/y/c.md'], 'clear']);
  });

  it('says so where there is no recent file', () => {
    const { items } = menu();
    const item = items.find(({ path }) => path === 'File ▸ Open Recent ▸ No Recent Files');
    expect(item?.item.enabled).toBe(false);
  });

  it('shows the theme that is on and sets another', () => {
    const { click, done, items } = menu({ theme: 'dark' });
    const checked = items.filter(({ item }) => item.checked).map(({ path }) => path);
    expect(checked).toEqual(['View ▸ Theme ▸ Dark']);
    click('View ▸ Theme ▸ Light');
    expect(done).toEqual(['theme-light']);
  });

  it('keeps the developer tools out of the packaged app', () => {
    const roles = (development: boolean) =>
      menu({ development }).items.map(({ item }) => item.role);
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(true)).toContain('toggleDevTools');
  });
});
