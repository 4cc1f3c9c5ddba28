import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../engine/block.ts';
import { totalOf } from '../../engine/profile.ts';
import repeatedWord from '../../engine/rules/repeated-word.ts';
import spacedCurrency from '../../engine/rules/spaced-currency.ts';
import { checkOf } from '../../renderer/check-plugin.ts';
import { factsOf, profileBefore } from '../../renderer/facts.ts';
import { accept, dismiss, go } from '../../renderer/review.ts';
import { doc, h, li, p, ul } from '../engine/document.ts';
import { TestEditor } from './editor.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const rest = () => vi.advanceTimersByTimeAsync(5_000);

test('the length of sentences is that of the prose; words are those of the whole', async () => {
  const editor = new TestEditor(
    doc(
      h(1, 'A heading of five words'),
      p('It rained. The boats stayed in the harbour all day.'),
      ul(li(p('They left at noon.'))),
    ),
  );
  expect(factsOf(editor.state, []).sentenceLength).toBe(0);
  await rest();
  const { words, sentences, sentenceLength, headings } = factsOf(editor.state, []);
  expect([words, sentences, sentenceLength]).toEqual([5 + 10 + 4, 3, 14 / 3]);
  expect(headings.map(({ text }) => text)).toEqual(['A heading of five words']);
});

test('how an article stood before counts what was decided on it since', async () => {
  const text = 'It was the the sea. They had and and did. It cost $ 5.';
  const rules = [spacedCurrency, repeatedWord];
  const editor = new TestEditor(doc(p(text)), DEFAULT_SETTINGS, rules);
  expect(checkOf(editor.state).reviewed).toBe(false);
  await rest();
  expect(checkOf(editor.state).reviewed).toBe(true);
  const before = profileBefore(editor.state);
  expect(before.found).toMatchObject({ Repetition: 2, Punctuation: 1 });
  editor.run(go(1));
  editor.run(accept());
  editor.run(dismiss());
  await rest();
  expect(totalOf(profileBefore(editor.state))).toBe(3);
});
