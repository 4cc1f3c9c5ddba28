// Scores the built command over a folder of benchmark files: `npm run bench:quality [-- FOLDER]`.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import type { Class } from '../../engine/rule.ts';
import { CLEAN, goalOf, INJECTED_ALL, TRAPS } from './goals.ts';
import {
  type BenchLine,
  type Kinds,
  type Precision,
  type Predicted,
  type Score,
  score,
  scoreClean,
} from './score.ts';
import { against, below, percent, printTable } from './table.ts';

type Predictions = ReadonlyMap<string, readonly Predicted[]>;

const root = process.cwd();
const folder = resolve(process.argv[2] ?? join(root, 'tests/bench/own'));
const kinds: Kinds = JSON.parse(readFileSync(join(root, 'tests/bench/kinds.json'), 'utf8'));

for (const name of readdirSync(folder).filter((file) => file.endsWith('.jsonl'))) {
  const lines = readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): BenchLine => JSON.parse(line));
  const predictions = await predict(lines);
  console.log(`${basename(folder)}/${name}: ${lines.length} lines\n`);
  if (lines.every(({ spans }) => spans === undefined)) printClean(lines, predictions);
  else printScore(lines, predictions);
}

/** What the built command finds in each line. */
async function predict(lines: readonly BenchLine[]): Promise<Predictions> {
  const cli = spawn(process.execPath, [join(root, 'dist/cli.mjs'), 'check', '--jsonl'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  cli.stdin.end(lines.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join(''));
  const answers = (await readAll(cli.stdout)).trim().split('\n');
  return new Map(
    answers.map((answer) => {
      const { id, findings, error } = JSON.parse(answer);
      if (error) throw new Error(`${id}: ${error}`);
      return [id, findings];
    }),
  );
}

function onlyClasses(predictions: Predictions, classes: readonly Class[]): Predictions {
  const kept = ({ class: cls }: Predicted) => classes.includes(cls);
  return new Map([...predictions].map(([id, found]) => [id, found.filter(kept)]));
}

function printScore(lines: readonly BenchLine[], predictions: Predictions): void {
  const injected = lines.some(({ expected }) => expected !== undefined);
  const all = score(lines, predictions, kinds);
  const sure = score(lines, onlyClasses(predictions, ['safe', 'ask']), kinds);
  const names = [...all.kinds.keys()].sort();
  const sum = (of: Score, key: 'cases' | 'found' | 'fixable' | 'fixed') =>
    [...of.kinds.values()].reduce((total, kind) => total + kind[key], 0);
  const rows = names.map((name) => {
    const [kind, sureKind] = [all.kinds.get(name)!, sure.kinds.get(name)!];
    const goal = goalOf(name, injected);
    return [
      name,
      String(kind.cases),
      against(kind.found, kind.cases, goal?.recall),
      percent(sureKind.found, kind.cases),
      against(kind.fixed, kind.fixable, goal?.fix),
      percent(sureKind.fixed, kind.fixable),
    ];
  });
  const goal = injected ? INJECTED_ALL : undefined;
  rows.push([
    'all',
    String(sum(all, 'cases')),
    against(sum(all, 'found'), sum(all, 'cases'), goal?.recall),
    percent(sum(sure, 'found'), sum(all, 'cases')),
    against(sum(all, 'fixed'), sum(all, 'fixable'), goal?.fix),
    percent(sum(sure, 'fixed'), sum(all, 'fixable')),
  ]);
  printTable(['kind', 'cases', 'found', 'safe+ask', 'fix exact', 'safe+ask'], rows);
  printPrecision(all, sure, injected);
  if (all.traps.size > 0) printTraps(lines, predictions);
}

function printPrecision(all: Score, sure: Score, exact: boolean): void {
  const total = (of: Score) =>
    [...of.precision.values()].reduce<Precision>(
      (sum, { right, wrong }) => ({ right: sum.right + right, wrong: sum.wrong + wrong }),
      { right: 0, wrong: 0 },
    );
  const share = ({ right, wrong }: Precision = { right: 0, wrong: 0 }) =>
    percent(right, right + wrong);
  const rows = [...all.precision.keys()].sort().map((kind) => {
    const precision = all.precision.get(kind)!;
    return [
      kind,
      String(precision.right),
      String(precision.wrong),
      share(precision),
      share(sure.precision.get(kind)),
    ];
  });
  const whole = total(all);
  rows.push([
    'all',
    String(whole.right),
    String(whole.wrong),
    exact ? against(whole.right, whole.right + whole.wrong, INJECTED_ALL.precision) : share(whole),
    share(total(sure)),
  ]);
  const bound = exact ? 'precision' : 'precision, at least';
  printTable(['findings of a kind', 'right', 'elsewhere', bound, 'safe+ask'], rows);
}

function printTraps(lines: readonly BenchLine[], predictions: Predictions): void {
  const flaggedBy = (classes: readonly Class[]) =>
    score(lines, onlyClasses(predictions, classes), kinds).traps;
  const [sure, hints] = [flaggedBy(['safe', 'ask']), flaggedBy(['hint'])];
  const rows = [...sure.keys()]
    .sort()
    .map((trap) => [
      trap,
      String(sure.get(trap)!.lines),
      String(sure.get(trap)!.flagged),
      String(hints.get(trap)!.flagged),
    ]);
  const total = (of: typeof sure, key: 'lines' | 'flagged') =>
    [...of.values()].reduce((sum, trap) => sum + trap[key], 0);
  const count = total(sure, 'lines');
  const cell = (flagged: number, most: number) =>
    below(flagged / count, most, percent(flagged, count), `${most * 100} %`);
  rows.push([
    'all',
    String(count),
    cell(total(sure, 'flagged'), TRAPS['safe or ask']),
    cell(total(hints, 'flagged'), TRAPS.hint),
  ]);
  printTable(['trap', 'lines', 'flagged by safe or ask', 'by a hint'], rows);
}

function printClean(lines: readonly BenchLine[], predictions: Predictions): void {
  const { words, classes, rules } = scoreClean(lines, predictions);
  const rate = (count: number) => (1000 * count) / words;
  const row = (name: string, count: number, most: number) => [
    name,
    String(count),
    below(rate(count), most, rate(count).toFixed(3), most.toFixed(2)),
  ];
  console.log(`  ${words} words of clean text; each finding is a false alarm\n`);
  printTable(
    ['class', 'findings', 'for 1,000 words'],
    [
      row('safe', classes.safe, CLEAN.safe),
      row('safe+ask', classes.safe + classes.ask, CLEAN['safe+ask']),
      row('hint', classes.hint, CLEAN.hint),
    ],
  );
  printTable(
    ['rule', 'safe', 'ask', 'hint', 'for 1,000 words'],
    [...rules]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([rule, { safe, ask, hint }]) => [
        rule,
        ...[safe, ask, hint].map(String),
        rate(safe + ask + hint).toFixed(3),
      ]),
  );
}
