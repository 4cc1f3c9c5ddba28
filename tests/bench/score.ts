import type { Class } from '../../engine/rule.ts';

/** An artefact in a benchmark line: `[start, end)` in UTF-16 units. */
export interface Gold {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly replacement?: string;
  /** The other copy of something said twice. */
  readonly alt?: readonly [number, number];
}

/** A line of a benchmark: with artefacts, a trap (`trap`, no spans), or clean (no `spans` at all). */
export interface BenchLine {
  readonly id: string;
  readonly text: string;
  readonly spans?: readonly Gold[];
  /** The whole text as it should be; null or with `fixable: false`, nobody knows. */
  readonly expected?: string | null;
  readonly fixable?: boolean;
  readonly trap?: string;
  readonly trap_kind?: string;
  readonly trap_span?: readonly [number, number];
}

/** A finding as `burnish check --jsonl` gives it. */
export interface Predicted {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly class: Class;
  readonly replacements: readonly string[];
}

/** Rule ids to benchmark kinds. `null` drops a rule; one that is missing is a kind of its own. */
export type Kinds = Readonly<Record<string, string | null>>;

export interface KindScore {
  cases: number;
  found: number;
  fixable: number;
  fixed: number;
}

export interface Precision {
  right: number;
  wrong: number;
}

export interface TrapScore {
  lines: number;
  flagged: number;
}

export interface Score {
  readonly kinds: Map<string, KindScore>;
  readonly precision: Map<string, Precision>;
  readonly traps: Map<string, TrapScore>;
}

/** Kinds that count as one another: which of them a finding is called is a matter of taste. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  spacing: [
    'spacing',
    'space-before-punctuation',
    'missing-space-after-punctuation',
    'space-after-currency',
    'broken-hashtag',
    'double-space',
  ],
  quotes: ['quotes', 'guillemets', 'unbalanced-quote'],
  agreement: ['agreement', 'a-an', 'article'],
  repetition: ['repeated-word', 'repeated-phrase', 'duplicated-sentence', 'duplicated-paragraph'],
  ending: ['truncated-sentence', 'missing-terminal-punctuation'],
};
const FAMILY = new Map(
  Object.entries(FAMILIES).flatMap(([family, kinds]) => kinds.map((kind) => [kind, family])),
);
const sameFamily = (a: string, b: string) => (FAMILY.get(a) ?? a) === (FAMILY.get(b) ?? b);

interface Named extends Predicted {
  readonly kind: string;
}

/** Scores predictions, by line id, over lines that are not clean text. */
export function score(
  lines: readonly BenchLine[],
  predictions: ReadonlyMap<string, readonly Predicted[]>,
  kinds: Kinds,
): Score {
  const result: Score = { kinds: new Map(), precision: new Map(), traps: new Map() };
  for (const line of lines) {
    const found = (predictions.get(line.id) ?? []).flatMap((finding): Named[] => {
      const kind = finding.rule in kinds ? kinds[finding.rule]! : finding.rule;
      return kind === null ? [] : [{ ...finding, kind }];
    });
    const spans = line.spans ?? [];
    if (line.trap !== undefined) scoreTrap(line, line.trap, found, result);
    else for (const gold of spans) scoreGold(line, gold, found, result);
    for (const finding of found) {
      const right =
        line.trap === undefined &&
        spans.some((gold) => sameFamily(gold.kind, finding.kind) && pointsAt(finding, gold));
      const precision = entry(result.precision, finding.kind, { right: 0, wrong: 0 });
      precision[right ? 'right' : 'wrong']++;
    }
  }
  return result;
}

function scoreGold(line: BenchLine, gold: Gold, found: readonly Named[], { kinds }: Score): void {
  const hits = found.filter(
    (finding) => sameFamily(finding.kind, gold.kind) && pointsAt(finding, gold),
  );
  const wanted = wantedText(line, gold);
  const kind = entry(kinds, gold.kind, { cases: 0, found: 0, fixable: 0, fixed: 0 });
  kind.cases++;
  if (hits.length > 0) kind.found++;
  if (wanted === undefined) return;
  kind.fixable++;
  const shape = TAKEN_OUT.has(gold.kind) ? blanksAsOne : (text: string) => text;
  const results = hits.flatMap(({ start, end, replacements: [first] }) =>
    first === undefined ? [] : [line.text.slice(0, start) + first + line.text.slice(end)],
  );
  if (results.some((result) => shape(result) === shape(wanted))) kind.fixed++;
}

/** Of these a copy or a sign goes: whether one blank or two are left where it stood is all the same. */
const TAKEN_OUT = new Set([
  'repeated-word',
  'repeated-phrase',
  'duplicated-sentence',
  'duplicated-paragraph',
  'stray-markup',
]);
const blanksAsOne = (text: string) => text.split(/\s+/).filter(Boolean).join(' ');

/** The whole line as it should be; undefined where nobody knows. */
function wantedText(line: BenchLine, { start, end, replacement }: Gold): string | undefined {
  if (line.expected !== undefined)
    return line.fixable === false || line.expected === null ? undefined : line.expected;
  if (replacement === undefined) return undefined;
  return line.text.slice(0, start) + replacement + line.text.slice(end);
}

function scoreTrap(line: BenchLine, trap: string, found: readonly Named[], { traps }: Score): void {
  const [start, end] = line.trap_span ?? [0, line.text.length];
  const score = entry(traps, trap, { lines: 0, flagged: 0 });
  score.lines++;
  const kind = line.trap_kind;
  const flagged = found.some(
    (finding) =>
      touches(finding, start, end) && (kind === undefined || sameFamily(finding.kind, kind)),
  );
  if (flagged) score.flagged++;
}

/** What is wrong with these is where they stop, so a finding may start anywhere before that. */
const STOPS = new Set(['truncated-sentence', 'missing-terminal-punctuation']);
/** How far from the stop a finding may end, and how much may stand around another artefact. */
const [NEAR_STOP, AROUND] = [30, 40];

/** Whether a finding shows a person this artefact: half a line underlined shows none. */
function pointsAt(finding: Predicted, { start, end, kind, alt }: Gold): boolean {
  const width = finding.end - finding.start;
  const isShown = STOPS.has(kind)
    ? Math.abs(finding.end - end) <= NEAR_STOP
    : width - AROUND <= 2 * (end - start);
  const copies: (readonly [number, number])[] = [[start, end], ...(alt ? [alt] : [])];
  return isShown && copies.some(([from, to]) => touches(finding, from, to));
}

/** Whether the two share a unit. A place between two units is at home in both. */
function touches({ start, end }: Predicted, from: number, to: number): boolean {
  const shared = Math.min(end, to) - Math.max(start, from);
  return start === end ? shared >= 0 : shared > 0;
}

export interface CleanScore {
  readonly words: number;
  readonly classes: Readonly<Record<Class, number>>;
  readonly rules: Map<string, Record<Class, number>>;
}

/** Counts findings on clean text: there each is a false alarm, whatever its rule. */
export function scoreClean(
  lines: readonly BenchLine[],
  predictions: ReadonlyMap<string, readonly Predicted[]>,
): CleanScore {
  const classes = { safe: 0, ask: 0, hint: 0 };
  const rules = new Map<string, Record<Class, number>>();
  let words = 0;
  for (const { id, text } of lines) {
    words += text.split(/\s+/).filter((word) => word !== '').length;
    for (const finding of predictions.get(id) ?? []) {
      classes[finding.class]++;
      entry(rules, finding.rule, { safe: 0, ask: 0, hint: 0 })[finding.class]++;
    }
  }
  return { words, classes, rules };
}

function entry<Value>(map: Map<string, Value>, key: string, fresh: Value): Value {
  const value = map.get(key) ?? fresh;
  map.set(key, value);
  return value;
}
