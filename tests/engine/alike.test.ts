import { describe, expect, test } from 'vitest';
import { carryCase, fixAlike, isAlike } from '../../engine/alike.ts';
import type { Finding } from '../../engine/finding.ts';
import type { Fix } from '../../engine/rule.ts';

const replace = (text: string): Fix => ({ do: 'replace', text });
const finding = (quote: string, fixes: readonly Fix[], rule = 'repeated-word'): Finding => ({
  rule,
  family: 'Repetition',
  class: 'safe',
  start: 0,
  end: quote.length,
  quote,
  message: '',
  fixes,
  others: [],
});

test('findings are alike that one rule has on one quote, whatever its letter case', () => {
  const lower = finding('the the', []);
  expect(isAlike(lower, finding('The the', []))).toBe(true);
  expect(isAlike(lower, finding('the  the', []))).toBe(false);
  expect(isAlike(lower, finding('the the', [], 'repeated-phrase'))).toBe(false);
});

test.each([
  ['the the', 'the', 'The the', 'The'],
  ['The the', 'The', 'the the', 'the'],
  ['the the', 'the', 'THE THE', 'THE'],
  ['THE THE', 'THE', 'the the', 'the'],
  ['THE THE', 'THE', 'The the', 'The'],
  ['THE THE', 'This', 'THE THE', 'This'],
  ['“the the”', '“the”', '“The the”', '“The”'],
  ['éa éa', 'éa', 'Éa éa', 'Éa'],
  // The fix has a case of its own, which is nobody else’s to change.
  ['Us us', 'US', 'us us', 'US'],
  ['the the', 'an iPhone', 'the the', 'an iPhone'],
  ['10 10', '10', '10 10', '10'],
])('what mends “%s” by “%s” mends “%s” by “%s”', (quote, text, other, expected) => {
  expect(carryCase(quote, text, other)).toBe(expected);
});

describe('the fix that does the same for a finding alike', () => {
  const cut = (reach: number): Fix => ({ do: 'cut', reach, text: '', label: 'Cut the sentence' });

  test('is its own, in its own letter case', () => {
    const one = finding('the the', [replace('the')]);
    const other = finding('The the', [replace('The'), replace('the')]);
    expect(fixAlike(one, one.fixes[0]!, other)).toBe(other.fixes[0]);
    expect(fixAlike(other, other.fixes[1]!, one)).toBe(one.fixes[0]);
  });

  test('is its own also where it stands at another place of the list', () => {
    const one = finding('to to', [replace('too'), replace('to')]);
    const other = finding('To to', [replace('To')]);
    expect(fixAlike(one, one.fixes[1]!, other)).toBe(other.fixes[0]);
  });

  test('reaches as far back as it does at its own place', () => {
    const one = finding('and', [cut(4)]);
    const other = finding('and', [cut(9)]);
    expect(fixAlike(one, one.fixes[0]!, other)).toBe(other.fixes[0]);
  });

  test('is written anew, in its letter case, where a person wrote the text', () => {
    const one = finding('the the', [replace('the')]);
    const other = finding('The the', [replace('The')]);
    expect(fixAlike(one, replace('this very'), other)).toEqual(replace('This very'));
  });

  test('is none where only the other one’s surroundings allow it', () => {
    const one = finding('the', [{ do: 'join-next', by: ' ' }]);
    expect(fixAlike(one, one.fixes[0]!, finding('the', [replace('a')]))).toBeUndefined();
  });
});
