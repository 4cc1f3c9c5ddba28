import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { NO_PARTS, partsAfter, workText } from '../../electron/work-change.ts';
import { exportMarkdown } from '../../engine/export/markdown.ts';
import { importFile } from '../../engine/import/index.ts';
import { schema } from '../../engine/schema.ts';
import type { Decision } from '../../engine/session.ts';
import { settingsFor } from '../../engine/settings.ts';
import type { Imported } from '../../renderer/protocol.ts';
import { decodeCopy, encodeArticle, encodeWork } from '../../renderer/recovery/copy.ts';
import { previewOf } from '../../renderer/recovery/preview.ts';
import { p } from '../engine/document.ts';

const TEXT = `---
title: As it came
---

One  paragraph, *as* it __came__ &amp; with an odd\\
break.

*   a list
*   of two

| a | b |
|---|:-:|
| 1 | 2[^n] |

[^n]: A note.

The last one.
`;

const decision: Decision = {
  what: 'accepted',
  key: 'a',
  rule: 'repeated-word',
  version: 1,
  before: 'the the',
  after: 'the',
  at: '2026-01-02T03:04:05.000Z',
};

/** An article as the window has it, its document, and how to write a copy of it. */
async function article(text = TEXT) {
  const { doc, source, notices } = await importFile('a.md', new TextEncoder().encode(text));
  const leftOut = [
    { before: 0, blocks: [p('A menu.').toJSON()] },
    { before: 1, blocks: [p('An advertisement.').toJSON()] },
  ];
  const settings = settingsFor([], { lang: 'en' });
  const imported: Imported = { doc: doc.toJSON(), source, notices, settings, leftOut };
  const copy = (now: Node, more: Partial<Parameters<typeof encodeWork>[0]> = {}) => {
    const work = encodeWork(
      {
        version: 1,
        doc: now,
        ledger: [],
        before: null,
        seconds: 0,
        onDisk: [],
        chosen: {},
        leftOut: [],
        ...more,
      },
      undefined,
    );
    return {
      article: encodeArticle(imported, doc),
      work: workText(work.frame, partsAfter(NO_PARTS, work)),
    };
  };
  return { doc, imported, copy };
}

const typed = (doc: Node, text: string) =>
  doc.replace(doc.content.size - 1, doc.content.size - 1, p(text).slice(0));

describe('a recovery copy', () => {
  it('brings the article back so that untouched blocks are written as they stood', async () => {
    const { doc, imported, copy } = await article();
    const now = typed(doc, ' More.');
    const restored = decodeCopy(copy(now));
    expect(restored).toEqual({ ...imported, leftOut: [], work: restored.work });
    const back = schema.nodeFromJSON(restored.work.doc);
    expect(back.eq(now)).toBe(true);
    expect(exportMarkdown(back, restored.source)).toBe(TEXT.replace('one.\n', 'one. More.\n'));
  });

  it('brings back the decisions, the languages, and what is still left out at its place', async () => {
    const { doc, imported, copy } = await article();
    const work = {
      ledger: [decision],
      onDisk: [0],
      seconds: 90,
      chosen: { lang: 'de', sourceLang: null },
    };
    const restored = decodeCopy(copy(doc, { ...work, leftOut: [{ index: 1, before: 2 }] }));
    expect(restored.work).toMatchObject(work);
    expect(restored.leftOut).toEqual([{ before: 2, blocks: imported.leftOut[1]!.blocks }]);
  });

  it.each([
    ['cut off', ({ article, work }) => ({ article, work: work.slice(0, -20) })],
    ['empty', ({ article }) => ({ article, work: '' })],
    ['of a later version', ({ article, work }) => ({ article, work: work.replace('1', '2') })],
    [
      'one with a node that the schema does not know',
      ({ article, work }) => ({ article, work: work.replace('"paragraph"', '"video"') }),
    ],
    [
      'one whose nodes stand where they may not',
      ({ article, work }) => ({ article, work: work.replace('"list_item"', '"paragraph"') }),
    ],
    [
      'one that names what was never left out',
      ({ article, work }) => ({
        article,
        work: work.replace('"leftOut":[]', '"leftOut":[{"index":7,"before":0}]'),
      }),
    ],
  ] as [string, (copy: { article: string; work: string }) => { article: string; work: string }][])(
    'is refused where it is %s',
    async (_what, damage) => {
      const { doc, copy } = await article();
      const whole = copy(doc);
      const damaged = damage(whole);
      expect(damaged).not.toEqual(whole);
      expect(() => decodeCopy(damaged)).toThrow('This copy is damaged');
    },
  );

  it('is shown as what differs from the file, without what both say far from it', async () => {
    const lines = Array.from({ length: 50 }, (_, i) => `Paragraph number ${i} of a long article.`);
    const { doc, copy } = await article(`${lines.join('\n\n')}\n`);
    const restored = decodeCopy(copy(typed(doc, ' More.')));
    const { pieces, changes, more } = previewOf(restored, doc);
    expect([changes, more]).toEqual([1, false]);
    expect(pieces.find(({ kind }) => kind === 'added')?.text).toBe(' More.');
    expect(pieces.map(({ text }) => text).join('')).not.toContain('number 20 ');
  });

  it.each([
    ['the beginning where there is no file', undefined, undefined],
    ['that it says the same as the file', 'same', 0],
  ] as const)('shows %s', async (_what, file, expected) => {
    const { doc, copy } = await article();
    const { pieces, changes } = previewOf(decodeCopy(copy(doc)), file && doc);
    expect(changes).toBe(expected);
    expect(pieces.map(({ kind }) => kind)).toEqual(['same']);
    expect(pieces[0]?.text).toContain('as it came & with');
  });
});
