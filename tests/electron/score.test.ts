import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../engine/rules/index.ts';
import { type BenchLine, type Predicted, score, scoreClean } from '../bench/score.ts';

const OWN = new URL('../bench/own/', import.meta.url);
const readLines = (name: string) =>
  readFileSync(new URL(name, OWN), 'utf8')
    .trim()
    .split('\n')
    .map((line): BenchLine => JSON.parse(line));

const LINE: BenchLine = {
  id: 'a',
  text: 'By the the sea.',
  spans: [{ start: 3, end: 10, kind: 'repeated-word', replacement: 'the' }],
};
const FOUND: Predicted = {
  start: 3,
  end: 10,
  rule: 'repeated-word',
  class: 'safe',
  replacements: ['the'],
};

const scored = (line: BenchLine, ...found: Predicted[]) =>
  score([line], new Map([[line.id, found]]), {
    'doubled-function': 'repeated-word',
    dropped: null,
  });

test.each([
  ['the artefact itself', FOUND, { found: 1, fixed: 1 }],
  [
    'the artefact, by a rule of its kind',
    { ...FOUND, rule: 'doubled-function' },
    { found: 1, fixed: 1 },
  ],
  [
    'the artefact, by a kind of its family',
    { ...FOUND, rule: 'repeated-phrase' },
    { found: 1, fixed: 1 },
  ],
  ['the artefact, by another kind', { ...FOUND, rule: 'spacing' }, { found: 0, fixed: 0 }],
  [
    'the artefact, with a wrong fix first',
    { ...FOUND, replacements: ['a', 'the'] },
    { found: 1, fixed: 0 },
  ],
  ['the artefact, with no fix', { ...FOUND, replacements: [] }, { found: 1, fixed: 0 }],
  ['a part of it', { ...FOUND, start: 6, replacements: [''] }, { found: 1, fixed: 1 }],
  ['what stands beside it', { ...FOUND, start: 10, end: 14 }, { found: 0, fixed: 0 }],
  ['a place without width at its edge', { ...FOUND, start: 10 }, { found: 1, fixed: 0 }],
])('a finding that points at %s', (_name, finding, expected) => {
  expect(scored(LINE, finding).kinds.get('repeated-word')).toMatchObject({ cases: 1, ...expected });
});

test('a finding must not be much wider than its artefact', () => {
  const text = `${'x'.repeat(90)} the the.`;
  const line = { ...LINE, text, spans: [{ start: 91, end: 98, kind: 'repeated-word' }] };
  const wide = (start: number) =>
    scored(line, { ...FOUND, start, end: 98 }).kinds.get('repeated-word')?.found;
  expect([wide(98 - 54), wide(98 - 55)]).toEqual([1, 0]);
});

test('a cut sentence may be covered whole, but must end near the cut', () => {
  const spans = [{ start: 95, end: 100, kind: 'truncated-sentence' }];
  const line = { id: 'a', text: 'x'.repeat(200), spans };
  const to = (end: number) =>
    scored(line, { ...FOUND, rule: 'truncated-sentence', start: 0, end }).kinds.get(
      'truncated-sentence',
    )?.found;
  expect([to(100), to(130), to(131)]).toEqual([1, 1, 0]);
});

test('precision counts what is elsewhere; a dropped rule counts nowhere', () => {
  const { precision } = scored(
    LINE,
    FOUND,
    { ...FOUND, start: 0, end: 2 },
    { ...FOUND, rule: 'dropped' },
  );
  expect([...precision]).toEqual([['repeated-word', { right: 1, wrong: 1 }]]);
});

test('a trap is sprung by a finding of its kind in its place', () => {
  const { spans: _, ...rest } = LINE;
  const trap = { ...rest, spans: [], trap: 'legit', trap_kind: 'repeated-word' };
  const sprung = (finding: Predicted) =>
    scored({ ...trap, trap_span: [3, 10] }, finding).traps.get('legit')?.flagged;
  expect(sprung(FOUND)).toBe(1);
  expect(sprung({ ...FOUND, rule: 'spacing' })).toBe(0);
  expect(sprung({ ...FOUND, start: 11, end: 14 })).toBe(0);
});

test('on clean text every finding counts, by class, whatever its rule', () => {
  const hint = { ...FOUND, rule: 'dropped', class: 'hint' as const };
  const { words, classes } = scoreClean([LINE], new Map([['a', [FOUND, hint]]]));
  expect(words).toBe(4);
  expect(classes).toEqual({ safe: 1, ask: 0, hint: 1 });
});

describe('the benchmark of our own', () => {
  test.each(['injected.jsonl', 'real.jsonl'])(
    '%s scores in full when its gold is fed back',
    (name) => {
      const lines = readLines(name);
      const gold = new Map(
        lines.map(({ id, spans = [] }) => [
          id,
          spans.map(({ start, end, kind, replacement }) => ({
            ...{ start, end, rule: kind, class: 'safe' as const },
            replacements: replacement === undefined ? [] : [replacement],
          })),
        ]),
      );
      const { kinds, precision, traps } = score(lines, gold, {});
      for (const kind of kinds.values())
        expect(kind).toEqual({ ...kind, found: kind.cases, fixed: kind.fixable });
      for (const kind of precision.values()) expect(kind.wrong).toBe(0);
      for (const trap of traps.values()) expect(trap.flagged).toBe(0);
    },
  );

  test('every line has an id of its own', () => {
    const ids = ['injected.jsonl', 'real.jsonl', 'clean.jsonl'].flatMap((name) =>
      readLines(name).map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('every rule is joined to a kind, or dropped', () => {
    const kinds = JSON.parse(readFileSync(new URL('../kinds.json', OWN), 'utf8'));
    expect(RULES.map(({ id }) => id).filter((id) => !(id in kinds))).toEqual([]);
  });
});
