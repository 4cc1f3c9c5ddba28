import { expect, test } from 'vitest';
import { visible } from '../../engine/visible.ts';

test.each([
  ['exe\u202egpj.exe', 'exe‹U+202E›gpj.exe'],
  ['\u2066a\u2069.md', '‹U+2066›a‹U+2069›.md'],
  ['a\u200f.md', 'a‹U+200F›.md'],
  ['a\nb\r.md', 'a‹U+000A›b‹U+000D›.md'],
  ['\u001b[31mred.md', '‹U+001B›[31mred.md'],
  ['a\u0085b\u2028c\u2029.md', 'a‹U+0085›b‹U+2028›c‹U+2029›.md'],
])('a sign that acts is named: %j is shown as %s', (name, shown) => {
  expect(visible(name)).toBe(shown);
});

test.each(['--help', 'مقال.md', 'חדש.txt', '👩‍🌾 कर्म.md', 'naïve – “draft”.md', ''])(
  'a name of plain signs is shown as it is: %s',
  (name) => {
    expect(visible(name)).toBe(name);
  },
);
