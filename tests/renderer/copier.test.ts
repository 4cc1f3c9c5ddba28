import { undo } from 'prosemirror-history';
import type { EditorState } from 'prosemirror-state';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Args } from '../../electron/contract.ts';
import { NO_PARTS, partsAfter, type WorkParts, workText } from '../../electron/work-change.ts';
import { schema } from '../../engine/schema.ts';
import { settingsFor } from '../../engine/settings.ts';
import type { Article } from '../../renderer/article.ts';
import { articleState } from '../../renderer/editor-state.ts';
import { Copier } from '../../renderer/recovery/copier.ts';
import { decodeCopy } from '../../renderer/recovery/copy.ts';
import { doc, p } from '../engine/document.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const DECISIONS = { version: 1, ledger: [], before: null, seconds: 0, onDisk: [] } as const;
const ORIGINAL = doc(p('One.'), p('Two.'));
const settings = settingsFor([]);

/** An article in a file, on a desk that has only a copier. */
function desk({ isInFile = true, exists = false } = {}) {
  let ids = 0;
  const asked: string[] = [];
  const copies = new Map<string, { article: string; work: string; parts: WorkParts }>();
  /** How many blocks and decisions crossed with each copy. */
  const crossed: number[] = [];
  /** How many words each copy has. */
  const counted: number[] = [];
  const failures: string[] = [];
  let disk: 'whole' | 'full' = 'whole';
  const copier = new Copier(
    {
      async keepCopy({ id, article, work, words }: Args<'keepCopy'>[0]) {
        if (disk === 'full') return 'the disk is full';
        asked.push(`keep ${id}${article === null ? '' : ' with the article'}`);
        const before = copies.get(id);
        const parts = partsAfter(before?.parts ?? NO_PARTS, work);
        crossed.push(work.blocks.items.length + work.decisions.items.length);
        counted.push(words);
        copies.set(id, {
          article: article ?? before!.article,
          work: workText(work.frame, parts),
          parts,
        });
        return null;
      },
      async dropCopy(id) {
        asked.push(`drop ${id}`);
        copies.delete(id);
      },
      async layCopiesAside(all) {
        asked.push(`lay aside ${all}`);
      },
    },
    {
      decisions: () => ({ ...DECISIONS, ledger: [], onDisk: [] }),
      failed: (reason) => failures.push(reason),
    },
  );
  const open = () => {
    const article = {
      name: 'a.md',
      page: { view: { state: articleState(ORIGINAL, settings) } },
      imported: { doc: ORIGINAL.toJSON(), source: undefined, notices: [], settings, leftOut: [] },
      copy: `copy-${++ids}`,
      file: undefined,
      saved: isInFile ? ORIGINAL : undefined,
      chosen: {},
    } as unknown as Article;
    copier.open(article, ORIGINAL, exists);
    return article;
  };
  const show = (article: Article, state: EditorState) => {
    Object.assign(article.page.view, { state });
    copier.follow(state);
  };
  const type = (article: Article, text: string) => {
    const { state } = article.page.view;
    show(article, state.apply(state.tr.insertText(text, 1)));
  };
  const textIn = (id: string) =>
    schema.nodeFromJSON(decodeCopy(copies.get(id)!).work.doc).textContent;
  return {
    copier,
    asked,
    crossed,
    counted,
    failures,
    open,
    show,
    type,
    textIn,
    setDisk: (is: typeof disk) => {
      disk = is;
    },
  };
}

describe('work that is in no file', () => {
  it('is copied within two seconds, about once a second, and the article itself once', async () => {
    const { open, type, textIn, asked } = desk();
    const article = open();
    await vi.advanceTimersByTimeAsync(5000);
    expect(asked).toEqual([]);
    let typed = '';
    for (let i = 0; i < 100; i++) {
      type(article, `${i} `);
      typed = `${i} ${typed}`;
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(asked.length).toBeGreaterThanOrEqual(5);
    expect(asked.length).toBeLessThanOrEqual(13);
    expect(asked.slice(0, 2)).toEqual(['keep copy-1 with the article', 'keep copy-1']);
    await vi.advanceTimersByTimeAsync(2000);
    expect(textIn('copy-1')).toBe(`${typed}One.Two.`);
  });

  it('crosses to main whole once, and then what is new of it', async () => {
    const { open, type, textIn, crossed, counted } = desk();
    const article = open();
    for (const text of ['x', 'y ', 'z ']) {
      type(article, text);
      await vi.advanceTimersByTimeAsync(2000);
    }
    expect(crossed).toEqual([2, 1, 1]);
    expect(counted).toEqual([2, 3, 4]);
    expect(textIn('copy-1')).toBe('z y xOne.Two.');
  });

  it('is copied as soon as it is there: what was pasted is in no file', async () => {
    const { open, asked } = desk({ isInFile: false });
    open();
    await vi.advanceTimersByTimeAsync(2000);
    expect(asked).toEqual(['keep copy-1 with the article']);
  });

  it('needs no copy once it was undone, or saved', async () => {
    const { copier, open, show, type, asked } = desk();
    const article = open();
    type(article, 'x');
    await vi.advanceTimersByTimeAsync(2000);
    undo(article.page.view.state, (tr) => show(article, article.page.view.state.apply(tr)));
    await vi.advanceTimersByTimeAsync(2000);
    expect(asked.splice(0)).toEqual(['keep copy-1 with the article', 'drop copy-1']);
    type(article, 'y');
    await vi.advanceTimersByTimeAsync(2000);
    article.saved = article.page.view.state.doc;
    await copier.filed(article);
    expect(asked).toEqual(['keep copy-1 with the article', 'drop copy-1']);
  });

  it('that came from a copy needs it no more once it is saved, however soon', async () => {
    const { copier, open, asked } = desk({ isInFile: false, exists: true });
    const article = open();
    article.saved = ORIGINAL;
    await copier.filed(article);
    await vi.advanceTimersByTimeAsync(2000);
    expect(asked).toEqual(['drop copy-1']);
  });

  it('keeps its copy where more was typed while it was being saved', async () => {
    const { copier, open, type, asked, textIn } = desk();
    const article = open();
    type(article, 'x');
    const saving = article.page.view.state.doc;
    type(article, 'y');
    await vi.advanceTimersByTimeAsync(2000);
    article.saved = saving;
    await copier.filed(article);
    expect(asked).toEqual(['keep copy-1 with the article']);
    expect(textIn('copy-1')).toBe('yxOne.Two.');
  });

  it('is laid aside, to the last letter, where another article takes its place', async () => {
    const { open, type, asked, textIn } = desk();
    const article = open();
    type(article, 'x');
    open();
    await vi.advanceTimersByTimeAsync(2000);
    expect(asked).toEqual(['keep copy-1 with the article', 'lay aside copy-1']);
    expect(textIn('copy-1')).toBe('xOne.Two.');
  });

  it('says once that it can’t be copied, and is copied whole once it can', async () => {
    const { open, type, asked, failures, setDisk, textIn } = desk();
    const article = open();
    setDisk('full');
    for (const text of ['x', 'y', 'z']) {
      type(article, text);
      await vi.advanceTimersByTimeAsync(2000);
    }
    expect(failures).toEqual(['the disk is full']);
    setDisk('whole');
    type(article, '!');
    await vi.advanceTimersByTimeAsync(2000);
    expect(asked).toEqual(['keep copy-1 with the article']);
    expect(textIn('copy-1')).toBe('!zyxOne.Two.');
  });
});
