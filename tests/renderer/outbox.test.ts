import type { Node } from 'prosemirror-model';
import { expect, test } from 'vitest';
import type { Bridge, Saving } from '../../electron/contract.ts';
import { settingsFor } from '../../engine/settings.ts';
import type { Article } from '../../renderer/article.ts';
import { articleState } from '../../renderer/editor-state.ts';
import { Outbox } from '../../renderer/outbox.ts';
import type { WorkerClient } from '../../renderer/worker-client.ts';
import { doc, p } from '../engine/document.ts';

/** An outbox for one Markdown article, whose text is that of its document. */
function outbox() {
  const written: string[] = [];
  const answers: ((saving: Saving) => void)[] = [];
  const said: string[] = [];
  const page = { view: { state: articleState(doc(p('old')), settingsFor([])) } };
  const article = {
    name: 'a.md',
    page,
    imported: { source: { format: 'md' } },
    file: { id: 1 },
    onDisk: page.view.state.doc,
  } as unknown as Article;
  const bridge = {
    saveOver: ({ text }: { text: string }) => {
      written.push(text);
      return new Promise<Saving>((resolve) => answers.push(resolve));
    },
  } as unknown as Bridge;
  const worker = {
    ask: async (_job: string, { doc }: { doc: ReturnType<Node['toJSON']> }) =>
      doc.content[0].content[0].text,
  } as unknown as WorkerClient;
  const out = new Outbox(bridge, worker, {
    article: () => article,
    guard: (work) => work().catch((error: Error) => void said.push(error.message)),
    announce: (words) => said.push(words),
    kept: (_article, doc) => {
      article.onDisk = doc;
    },
    changed: async () => void said.push('changed'),
  });
  const type = (text: string) => {
    page.view.state = page.view.state.apply(page.view.state.tr.insertText(text, 4));
  };
  const answer = async (saving: Partial<Saving> = {}) => {
    await expect.poll(() => answers.length).toBe(1);
    const fine = { ok: true, path: '/x/a.md', id: 1, over: true };
    answers.pop()!({ ...fine, ...saving } as Saving);
  };
  return { out, type, answer, written, said };
}

test('a save waits for the one before it, and writes what was written since', async () => {
  const { out, type, answer, written } = outbox();
  type(' and new');
  const first = out.save();
  await expect.poll(() => written).toEqual(['old and new']);
  type(', and newer');
  const second = out.save();
  expect(written).toHaveLength(1);
  await answer();
  await answer();
  expect(await Promise.all([first, second])).toEqual([true, true]);
  expect(written).toEqual(['old and new', 'old, and newer and new']);
});

test('a save that failed is told of, and the next one tries again', async () => {
  const { out, type, answer, written, said } = outbox();
  type(' and new');
  const first = out.save();
  await answer({ ok: false, message: 'The disk is full.' });
  expect(await first).toBe(false);
  const second = out.save();
  await answer();
  expect(await second).toBe(true);
  expect(written).toEqual(['old and new', 'old and new']);
  expect(said).toEqual(['The disk is full.', 'Saved to /x/a.md.']);
});

test('a file that another program changed is no failure, but a question', async () => {
  const { out, type, answer, said } = outbox();
  type(' and new');
  const save = out.save();
  await answer({ ok: false, message: 'Changed.', changed: true });
  expect(await save).toBe(false);
  expect(said).toEqual(['changed']);
});
