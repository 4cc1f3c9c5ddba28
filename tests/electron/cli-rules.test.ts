import { expect, test } from 'vitest';
import { RULES } from '../../engine/rules/index.ts';
import { buildCommand, burnish } from './burnish.ts';

buildCommand();

test('“rules” lists every rule once, with its class and title', async () => {
  const { code, stdout } = await burnish(['rules']);
  const rows = [...stdout.matchAll(/^ {2}(\S+) +(safe|ask|hint) +(.+)$/gm)].map((row) =>
    row.slice(1),
  );
  expect(rows.sort()).toEqual(RULES.map(({ id, class: cls, title }) => [id, cls, title]).sort());
  expect(code).toBe(0);
});

test('“explain” says what a rule finds, why, and what it leaves alone', async () => {
  const { code, stdout } = await burnish(['explain', 'repeated-word']);
  const rule = RULES.find(({ id }) => id === 'repeated-word')!;
  for (const part of [rule.title, rule.why, rule.source, rule.bad[0].text, rule.bad[0].fixed])
    expect(stdout).toContain(part);
  expect(stdout).toContain(rule.good[0]);
  expect(code).toBe(0);
});

test('an unknown rule is an error', async () => {
  const { code, stdout, stderr } = await burnish(['explain', 'no-such-rule']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toBe('There is no rule “no-such-rule”. “burnish rules” lists them all.\n');
});
