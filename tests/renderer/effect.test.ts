import { expect, test } from 'vitest';
import type { Fix } from '../../engine/rule.ts';
import { effectOf } from '../../renderer/panel/effect.ts';

test.each<[Fix, { text: string | undefined; name: string }]>([
  [
    { do: 'replace', text: 'the' },
    { text: 'the', name: 'the' },
  ],
  [
    { do: 'replace', text: ' ' },
    { text: ' ', name: '␣' },
  ],
  [
    { do: 'replace', text: 'a\nb' },
    { text: 'a\nb', name: 'a↵b' },
  ],
  [
    { do: 'replace', text: '' },
    { text: undefined, name: 'Remove' },
  ],
  [
    { do: 'replace', text: 'x', label: 'Set x' },
    { text: undefined, name: 'Set x' },
  ],
  [
    { do: 'cut', reach: 3, text: '', label: 'Cut it' },
    { text: undefined, name: 'Cut it' },
  ],
  [{ do: 'delete-block' }, { text: undefined, name: 'Delete this paragraph' }],
  [
    { do: 'join-next', by: ' ' },
    { text: undefined, name: 'Join with the next paragraph' },
  ],
  [
    { do: 'mark', mark: 'em', text: 'so' },
    { text: 'so', name: 'so' },
  ],
])('a list tells a fix by its text or its deed: %o', (fix, effect) => {
  expect(effectOf(fix)).toEqual(effect);
});

test('a finding without a fix has no effect to tell', () => {
  expect(effectOf(undefined)).toBeUndefined();
});
