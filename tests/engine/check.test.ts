import { expect, test } from 'vitest';
import { type BlockInput, DEFAULT_SETTINGS } from '../../engine/block.ts';
import { checkBlock, checkBlocks, checkDocument } from '../../engine/check.ts';
import { mergeFindings } from '../../engine/merge.ts';
import {
  type BlockRule,
  type DocumentHit,
  documentRule,
  type Hit,
  type Rule,
} from '../../engine/rule.ts';
import { HOLE } from '../../engine/text.ts';
import type { Culprit, Watch } from '../../engine/watch.ts';
import { check } from './examples.ts';

const META = {
  title: 'A test',
  family: 'Wording',
  class: 'ask',
  version: 1,
  languages: 'any',
  why: 'None.',
  source: 'https://example.org',
  bad: [{ text: '[[x]]' }],
  good: ['y'],
} as const;

/** A rule that points at every place where `pattern` stands. */
function finder(id: string, pattern: RegExp, more: Partial<BlockRule & Hit> = {}): BlockRule {
  return {
    ...META,
    id,
    ...more,
    *check({ text }) {
      for (const match of text.matchAll(pattern))
        yield {
          start: match.index,
          end: match.index + match[0].length,
          message: '',
          fixes: more.fixes ?? [{ do: 'delete-block' }],
        };
    },
  };
}

const paragraph = (text: string): BlockInput => ({ text, kind: 'paragraph' });
const found = (text: string, rules: readonly Rule[], settings = {}) =>
  checkBlock(paragraph(text), { ...DEFAULT_SETTINGS, ...settings }, rules).findings.map(
    ({ rule, quote, others }) => [rule, quote, others.join()],
  );

test('of two rules at one place the earlier one has it and names the other', () => {
  const [short, long] = [finder('short', /bridge/g), finder('long', /old bridge/g)];
  expect(found('an old bridge', [short, long])).toEqual([['short', 'bridge', 'long']]);
  expect(found('an old bridge', [long, short])).toEqual([['long', 'old bridge', 'short']]);
});

test('findings come in the order of the text, whatever the order of the rules', () => {
  const rules = [finder('second', /b/g), finder('first', /a/g)];
  expect(found('a b a', rules).map(([rule]) => rule)).toEqual(['first', 'second', 'first']);
});

test('a finding may stand inside another one whose fix leaves its place alone', () => {
  const ends = finder('ends', /“.*”/g, { fixes: [{ do: 'replace', text: '"an old bridge"' }] });
  expect(found('“an old bridge”', [ends, finder('inner', /old/g)])).toEqual([
    ['ends', '“an old bridge”', ''],
    ['inner', 'old', ''],
  ]);
});

test('words on the keep-list and code are nobody’s business', () => {
  const rules = [finder('word', /Bridge/g), finder('hole', /\uFFFC+/g)];
  expect(found(`Bridge ${HOLE}${HOLE}`, rules, { keep: ['bridge'] })).toEqual([]);
});

test('a rule that is off, or does not read the language, finds nothing', () => {
  const rules = [finder('off', /a/g), finder('german', /a/g, { languages: ['de'] })];
  expect(found('a', rules, { off: ['off'] })).toEqual([]);
  expect(found('a', rules, { off: ['off'], lang: 'de' })).toEqual([['german', 'a', '']]);
});

test('a hit outside the text is a fault of its rule', () => {
  const wild: BlockRule = {
    ...META,
    id: 'wild',
    check: () => [{ start: 0, end: 9, message: '', fixes: [] }],
  };
  expect(() => found('short', [wild])).toThrow(RangeError);
});

test('a rule that throws is named, and those before and after it are heard', () => {
  const thrower: BlockRule = {
    ...META,
    id: 'thrower',
    *check() {
      yield { start: 0, end: 1, message: '', fixes: [] };
      throw new Error('No.');
    },
  };
  const gatherer = documentRule<string>({
    ...META,
    id: 'gatherer',
    gather: () => {
      throw new Error('Nothing.');
    },
    review: () => [],
  });
  const rules = [finder('first', /a/g), thrower, gatherer, finder('last', /b/g)];
  expect(() => found('a b', rules)).toThrow('No.');
  const failed: [Culprit, unknown][] = [];
  const watch: Watch = { failed: (...told) => failed.push(told) };
  const { findings } = checkBlock(paragraph('a b'), DEFAULT_SETTINGS, rules, watch);
  expect(findings.map(({ rule }) => rule)).toEqual(['first', 'last']);
  expect(failed).toEqual([
    [{ rule: 'thrower' }, new Error('No.')],
    [{ rule: 'gatherer' }, new Error('Nothing.')],
  ]);
});

test('a rule that throws over all blocks is named, and the others are heard', () => {
  const thrower = documentRule<number>({
    ...META,
    id: 'thrower',
    gather: () => 1,
    review: (facts) => [{ index: facts.length, start: 0, end: 0, message: '', fixes: [] }],
  });
  const failed: Culprit[] = [];
  const blocks = [paragraph('bridge'), paragraph('bridge')];
  const findings = checkBlocks(blocks, DEFAULT_SETTINGS, [thrower, again], {
    failed: (whose) => failed.push(whose),
  });
  expect(findings.flat().map(({ rule }) => rule)).toEqual(['again']);
  expect(failed).toEqual([{ rule: 'thrower' }]);
});

test('a watch is told whose work begins: a rule’s, then that of each pattern its finding is held to', () => {
  const begun: Culprit[] = [];
  const keep = ['word', '/b/', '/c/'];
  checkBlock(paragraph('a b'), { ...DEFAULT_SETTINGS, keep }, [finder('a', /a/g), again], {
    begin: (whose) => begun.push(whose),
    failed: () => {},
  });
  expect(begun).toEqual([{ rule: 'a' }, { keep: '/b/' }, { keep: '/c/' }, { rule: 'again' }]);
});

/** Points at every block that says what an earlier one said. */
const again = documentRule<string>({
  ...META,
  id: 'again',
  gather: ({ text }) => (text === '' ? undefined : text),
  *review(facts): Iterable<DocumentHit> {
    const seen = new Set<string>();
    for (const { index, fact } of facts) {
      if (seen.has(fact)) yield { index, start: 0, end: fact.length, message: '', fixes: [] };
      seen.add(fact);
    }
  },
});

test('a document rule reads facts alone, and its findings join those of the blocks', () => {
  const blocks = [paragraph('bridge'), paragraph(''), paragraph('bridge')];
  const rules = [finder('word', /bridge/g), again];
  const results = blocks.map((block) => checkBlock(block, DEFAULT_SETTINGS, rules));
  expect(results.map(({ facts }) => facts)).toEqual([{ again: 'bridge' }, {}, { again: 'bridge' }]);
  const document = checkDocument(
    blocks.map((block, index) => ({ ...block, facts: results[index]!.facts })),
    DEFAULT_SETTINGS,
    rules,
  );
  expect([...document.keys()]).toEqual([2]);
  const merged = mergeFindings(results[2]!.findings, document.get(2)!);
  expect(merged.map(({ rule, others }) => [rule, others])).toEqual([['word', ['again']]]);
});

test('cells of a table never meet', () => {
  const row = ['yes', 'yes', 'the', 'the'].map((text) => ({ text, kind: 'cell' as const }));
  expect(check(row, DEFAULT_SETTINGS)).toEqual([]);
});

test('the same blocks give the same list ten times over', () => {
  const blocks = [
    'The bridge bridge was shut was shut. Still, the council writes that their',
    'They paid $ 5 for «tea» , and the the fair closed',
    'They paid $ 5 for «tea» , and the the fair closed',
  ].map(paragraph);
  const first = check(blocks, DEFAULT_SETTINGS);
  expect(first.length).toBeGreaterThan(5);
  for (let run = 0; run < 10; run++) expect(check(blocks, DEFAULT_SETTINGS)).toEqual(first);
});

test('nothing is found in a template tag, nor what would take one away', () => {
  const text = 'old {{< figure old >}} and {% raw old %} or {{ old }} old';
  const word = finder('word', /old/g, { fixes: [{ do: 'replace', text: 'new' }] });
  expect(found(text, [word]).map(([, quote]) => quote)).toEqual(['old', 'old']);
  expect(found(text, [finder('block', /old/g)])).toEqual([]);
  const whole = finder('whole', /^.*$/g, { fixes: [{ do: 'replace', text: 'new' }] });
  expect(found(text, [whole])).toEqual([]);
  const cut = finder('cut', /old$/g, {
    fixes: [{ do: 'cut', reach: 8, text: '', label: 'Cut' }],
  });
  expect(found(text, [cut])).toEqual([]);
});
