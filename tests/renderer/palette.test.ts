import { describe, expect, test } from 'vitest';
import { COMMAND_NAMES } from '../../electron/commands.ts';
import { entriesFor, remember } from '../../renderer/palette/entries.ts';

const found = (query: string, hasArticle = true) =>
  entriesFor(query, hasArticle).map(({ command }) => command);

describe('the command palette', () => {
  test('lists every command but itself, in the order of the menus', () => {
    expect(found('')).toEqual(COMMAND_NAMES.filter((name) => name !== 'palette'));
  });

  test.each([
    ['zoom', ['zoom-in', 'zoom-out']],
    ['ZO in', ['zoom-in']],
    ['theme dark', ['theme-dark']],
    ['in zo', ['zoom-in']],
    ['oom', []],
    ['…', COMMAND_NAMES.filter((name) => name !== 'palette')],
  ])('finds %s by the beginnings of words', (query, commands) => {
    expect(found(query)).toEqual(commands);
  });

  test('has the names that begin with the query before those that hold it', () => {
    expect(found('find')[0]).toBe('find');
    expect(found('next')[0]).toBe('next-article');
  });

  test('leaves out what needs an article where there is none', () => {
    expect(found('export', false)).toEqual([]);
    expect(found('open', false)).toEqual(['open', 'open-folder', 'open-sample']);
  });

  test('has first what was picked last', () => {
    remember('zoom-out');
    remember('copy-rich');
    remember('zoom-out');
    expect(found('').slice(0, 3)).toEqual(['zoom-out', 'copy-rich', 'new-from-clipboard']);
    expect(found('zoom')).toEqual(['zoom-out', 'zoom-in']);
  });
});
