import type { Transaction } from 'prosemirror-state';
import { expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../engine/block.ts';
import type { Culprit } from '../../engine/watch.ts';
import { CheckLoop } from '../../renderer/check-loop.ts';
import { checkOf, tell } from '../../renderer/check-plugin.ts';
import { articleState } from '../../renderer/editor-state.ts';
import { NO_FAULT, toldOf, withCulprit, without } from '../../renderer/faulty.ts';
import { doc, p } from '../engine/document.ts';

const WORD: Culprit = { rule: 'repeated-word' };
const SIGN: Culprit = { rule: 'spaced-currency' };
const PATTERN: Culprit = { keep: '/a|b/' };
const faultyOf = (...culprits: Culprit[]) => culprits.reduce(withCulprit, NO_FAULT);

const AGAIN = 'switched off until Burnish starts again.';
const REST = 'All else goes on, and your text is safe.';
test.each<[Culprit[], string]>([
  [[WORD], `“A word said twice” failed on a text and is ${AGAIN} ${REST}`],
  [
    [WORD, SIGN],
    `“A word said twice” and “A space after a currency sign” failed on a text and are ${AGAIN} ${REST}`,
  ],
  [[PATTERN], `/a|b/ on the keep-list takes too long and is ${AGAIN} ${REST}`],
  [
    [PATTERN, WORD],
    `“A word said twice” failed on a text and is ${AGAIN} /a|b/ on the keep-list takes too long and is ${AGAIN} ${REST}`,
  ],
])('what is off is named: %j', (culprits, sentences) => {
  expect(toldOf(faultyOf(...culprits))).toBe(sentences);
});

test('the settings are without it, and otherwise as they were', () => {
  const settings = { ...DEFAULT_SETTINGS, off: ['calque'], keep: ['Bora', '/a|b/'] };
  expect(without(settings, faultyOf(WORD, PATTERN))).toEqual({
    ...settings,
    off: ['calque', 'repeated-word'],
    keep: ['Bora'],
  });
  expect(without(settings, NO_FAULT)).toEqual(settings);
});

test('what is known already changes nothing', () => {
  const faulty = faultyOf(WORD, PATTERN);
  expect(withCulprit(faulty, { ...WORD })).toBe(faulty);
  expect(withCulprit(faulty, { ...PATTERN })).toBe(faulty);
});

test('a check that failed is told of, but not once it is made anew under other settings', async () => {
  const failing: (() => void)[] = [];
  const editor = {
    state: articleState(doc(p('One.')), DEFAULT_SETTINGS),
    composing: false,
    dispatch(tr: Transaction) {
      this.state = this.state.apply(tr);
    },
  };
  const failures = vi.fn();
  const loop = new CheckLoop(
    editor,
    {
      checkBlocks: () =>
        new Promise((_resolve, reject) => failing.push(() => reject(new Error('No.')))),
      checkDocument: async () => new Map(),
    },
    failures,
  );
  loop.update();
  const settings = without(checkOf(editor.state).settings, faultyOf(WORD));
  editor.dispatch(tell(editor.state.tr, { settings }));
  failing[0]!();
  await vi.waitFor(() => expect(failing).toHaveLength(2));
  expect(failures).not.toHaveBeenCalled();
  failing[1]!();
  await vi.waitFor(() => expect(failures).toHaveBeenCalledOnce());
  loop.close();
});
