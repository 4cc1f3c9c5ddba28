import { describe, expect, test } from 'vitest';
import { checkBlocks } from '../../engine/check.ts';
import {
  beforeDecisions,
  outcomeOf,
  perThousand,
  profileOf,
  totalOf,
} from '../../engine/profile.ts';
import type { Decision } from '../../engine/session.ts';
import { settingsFor } from '../../engine/settings.ts';
import type { BlockKind } from '../../engine/text.ts';

const decision = (what: Decision['what'], rule: string): Decision => ({
  what,
  key: '',
  rule,
  version: 1,
  before: 'a',
  after: 'b',
  at: '2026-01-02T03:04:05.000Z',
});

describe('the profile of an article', () => {
  const texts = ['It was the the sea, they said.', 'It cost $ 12 in in May.'];
  const blocks = texts.map((text) => ({ text, kind: 'paragraph' as BlockKind }));
  const findings = checkBlocks(blocks, settingsFor(blocks)).flat();

  test('counts the findings of each family', () => {
    const profile = profileOf(findings, 13);
    expect(profile).toEqual({
      words: 13,
      found: { Repetition: 2, Truncation: 0, Punctuation: 1, Residue: 0, Wording: 0 },
    });
    expect(totalOf(profile)).toBe(3);
  });

  test('leaves hints out', () => {
    const hints = findings.map((finding) => ({ ...finding, class: 'hint' as const }));
    expect(totalOf(profileOf(hints, 13))).toBe(0);
  });

  test('goes back to before the decisions that were made', () => {
    const profile = profileOf(findings, 13);
    const rules = findings.map(({ rule }) => rule);
    const before = beforeDecisions(profile, [
      decision('accepted', rules[0]!),
      decision('dismissed', rules[0]!),
      decision('accepted', 'a-rule-of-another-age'),
    ]);
    expect(before.found.Repetition).toBe(4);
    expect(totalOf(before)).toBe(5);
    expect(totalOf(profile)).toBe(3);
  });
});

test('the outcome tells fixes, words of a person’s own, and what was kept', () => {
  const ledger = (['accepted', 'edited', 'accepted', 'dismissed'] as const).map((what) =>
    decision(what, 'repeated-word'),
  );
  expect(outcomeOf(ledger)).toEqual({ accepted: 2, edited: 1, dismissed: 1 });
  expect(outcomeOf([])).toEqual({ accepted: 0, edited: 0, dismissed: 0 });
});

test.each([
  [31, 1000, 31],
  [3, 500, 6],
  [0, 200, 0],
  [0, 0, 0],
])('%i findings in %i words are %d a thousand', (count, words, expected) => {
  expect(perThousand(count, words)).toBe(expected);
});
