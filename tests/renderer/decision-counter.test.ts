import { describe, expect, test } from 'vitest';
import type { Rates } from '../../electron/rates.ts';
import type { Decision } from '../../engine/session.ts';
import { DecisionCounter } from '../../renderer/decision-counter.ts';
import type { PageView } from '../../renderer/page-view.ts';

const decision = (rule: string, what: Decision['what']): Decision => ({
  what,
  key: rule,
  rule,
  version: 1,
  before: 'a a',
  after: 'a',
  at: '2026-01-02T03:04:05.000Z',
});

function counter() {
  const counted: Rates[] = [];
  const counter = new DecisionCounter({
    async countDecisions(changes) {
      counted.push(changes);
    },
  });
  return { counter, counted };
}

const page = {} as PageView;
const rate = (accepted: number, edited = 0, dismissed = 0) => ({ accepted, edited, dismissed });

describe('decisions are counted', () => {
  const accepted = decision('repeated-word', 'accepted');
  const edited = decision('repeated-word', 'edited');
  const dismissed = decision('calque', 'dismissed');

  test('by rule and kind, each once, however often the window is told', () => {
    const { counter: c, counted } = counter();
    c.follow({ page, ledger: [] });
    const ledger = [accepted, edited, dismissed];
    c.follow({ page, ledger });
    c.follow({ page, ledger });
    expect(counted).toEqual([{ 'repeated-word': rate(1, 1), calque: rate(0, 0, 1) }]);
  });

  test('back where they are undone, and again where they are done again', () => {
    const { counter: c, counted } = counter();
    c.follow({ page, ledger: [accepted] });
    c.follow({ page, ledger: [] });
    c.follow({ page, ledger: [accepted] });
    expect(counted).toEqual([{ 'repeated-word': rate(-1) }, { 'repeated-word': rate(1) }]);
  });

  test('not where they came with an article', () => {
    const { counter: c, counted } = counter();
    c.follow({ page, ledger: [accepted] });
    c.follow({ page: {} as PageView, ledger: [dismissed] });
    expect(counted).toEqual([]);
  });
});
