import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Block, type BlockInput, DEFAULT_SETTINGS } from '../../engine/block.ts';
import { CLASSES, FAMILIES, type Rule } from '../../engine/rule.ts';
import { RULES } from '../../engine/rules/index.ts';
import type { BlockKind } from '../../engine/text.ts';
import { HOLE } from '../../engine/text.ts';
import { runs } from '../seed.ts';
import { check, type Found, fixAll, settingsOf, unmark } from './examples.ts';

const FILES = readdirSync(new URL('../../engine/rules/', import.meta.url)).filter(
  (name) => name !== 'index.ts',
);

const place = ({ index, finding: { start, end } }: Found) => ({ index, start, end });
const show = ({ finding: { rule, class: c, quote } }: Found) => `${rule} (${c}): ${quote}`;

test('every file in engine/rules is a rule of its name, listed once', () => {
  expect(RULES.map(({ id }) => `${id}.ts`).sort()).toEqual(FILES.sort());
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('says what it is', () => {
    expect(FAMILIES).toContain(rule.family);
    expect(CLASSES).toContain(rule.class);
    expect(rule.version).toBeGreaterThanOrEqual(1);
    expect(rule.title).toMatch(/^\S.*[^.\s]$/);
    expect(rule.why).toMatch(/^\S.{20,}[.?]$/s);
    expect(rule.source).toMatch(/^https:\/\/\S+$/);
    expect(rule.languages === 'any' || rule.languages.length > 0).toBe(true);
  });

  test('is written as cleanly as it asks others to write', () => {
    const own = check([{ text: rule.title, kind: 'heading' }, paragraph(rule.why)], ENGLISH);
    const messages = rule.bad.flatMap((example) => {
      const { blocks } = unmark(example);
      return check(blocks, settingsOf(example, blocks), [rule]).flatMap(({ finding }) =>
        check([paragraph(withoutQuotes(finding.message))], ENGLISH),
      );
    });
    expect([...own, ...messages].map(show)).toEqual([]);
  });

  test.each(rule.bad)('finds $text', (example) => {
    const { blocks, places } = unmark(example);
    const settings = settingsOf(example, blocks);
    expect(places.length).toBeGreaterThan(0);
    const found = check(blocks, settings, [rule]);
    expect(found.map(place)).toEqual(places);
    for (const { finding } of found)
      expect(finding).toMatchObject({ class: example.class ?? rule.class });

    const fixed = fixAll(blocks, found);
    const fixable = found.filter(({ finding }) => finding.fixes.length > 0).length;
    expect(fixed.applied).toBe(fixable);
    expect(fixable > 0 ? fixed.text : undefined).toBe(example.fixed);

    const safe = found.filter(({ finding }) => finding.class === 'safe');
    expect(safe.filter(({ finding }) => finding.fixes.length === 0)).toEqual([]);
    const after = fixAll(blocks, safe).blocks;
    const again = check(after, settings, [rule]).filter(({ finding }) => finding.class === 'safe');
    expect(again.map(show)).toEqual([]);

    const all = check(blocks, settings);
    for (const { index, start, end } of places) {
      const here = all.filter(
        (other) =>
          other.index === index && other.finding.start <= end && start <= other.finding.end,
      );
      expect(here.flatMap(({ finding }) => [finding.rule, ...finding.others])).toContain(id);
    }
  });

  test.each(rule.good.map((good) => (typeof good === 'string' ? { text: good } : good)))(
    'and every other rule let $text stand',
    (example) => {
      const { hints = [], ...rest } = { hints: [], ...example };
      const { blocks } = unmark(rest);
      const wrong = check(blocks, settingsOf(rest, blocks)).filter(
        ({ finding }) => !(finding.class === 'hint' && hints.includes(finding.rule)),
      );
      expect(wrong.map(show)).toEqual([]);
    },
  );
});

/** What a message quotes is the text's own; a hole lets no rule read it. */
const withoutQuotes = (message: string) =>
  message.replace(/“[^”]*”/g, (quoted) => HOLE.repeat(quoted.length));

const ENGLISH = DEFAULT_SETTINGS;
const paragraph = (text: string) => ({ text, kind: 'paragraph' as const });

function run(rule: Rule, block: Block): unknown[] {
  if (!('gather' in rule)) return [...rule.check(block)];
  const fact = rule.gather(block);
  return fact === undefined ? [] : [...rule.review([{ index: 0, kind: block.kind, fact }])];
}

/** Lines that make a careless expression go quadratic, which takes minutes at this length. */
const LENGTHS = [1_000, 10_000, 100_000];
const ADVERSARIAL = [
  ' ',
  'a',
  'a a',
  'A',
  '«',
  '. ',
  '.',
  '(',
  '[',
  '"',
  '“',
  "'",
  '*',
  '_ ',
  '-',
  ' - ',
  '#',
  '1',
  '1,',
  '1 000 ',
  '$ ',
  '&',
  '& # ',
  '<',
  '</',
  '% ',
  '…',
  '. . ',
  'Mr. ',
  'the the ',
  'of the way and ',
  'a, b or ',
  'The end. ',
  'Здравствуй ',
  'аa ',
  'http://a',
  'https: / / a. ',
  '\u200B',
  '\n',
  HOLE,
  'x\uFFFC ',
];

test.each(ADVERSARIAL.map((unit) => [JSON.stringify(unit), unit]))(
  'a long line of %s takes no rule more than a moment',
  { timeout: 120_000 },
  (_, unit) => {
    for (const length of LENGTHS) {
      const text = `${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)} end!`;
      const block = new Block(paragraph(text), ENGLISH);
      for (const rule of RULES) {
        const before = process.cpuUsage();
        run(rule, block);
        const { user, system } = process.cpuUsage(before);
        const ms = (user + system) / 1000;
        if (ms > 2_000) throw new Error(`${rule.id} took ${ms.toFixed(0)} ms at ${length} units.`);
      }
    }
  },
);

const WORDS = [
  ...['the', 'The', 'of', 'and', 'had', 'that', 'is', 'a', 'an', 'Bora', 'New York', 'subscribe'],
  ...['click', 'you', 'their', 'city', 'says', 'U.S.', 'Mr.', '5', '1,000', '$', '%', '#', '@'],
  ...['«', '»', '“', '”', '"', '(', ')', '[', ']', '.', '…', ',', ';', '!', '-', '—', '/', '\n'],
  ...[
    HOLE,
    '<unk>',
    '&amp;',
    '**',
    'http://e.org',
    'привет',
    '中文',
    'é',
    '\u00AD',
    '\u200B',
    '😀',
  ],
];
const prose = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '', '  ')))
  .map((parts) => parts.flat().join(''));
const anyText = fc.oneof(prose, fc.string({ unit: 'grapheme', maxLength: 200 }));
const anyBlock = fc.record({
  text: anyText,
  kind: fc.constantFrom<BlockKind>('paragraph', 'heading', 'item', 'quote', 'cell', 'footnote'),
});

test('no rule finds anything in a block that lacks what it says it needs', () => {
  const examples = RULES.flatMap(({ bad, good }) => [...bad, ...good])
    .map((example) => (typeof example === 'string' ? { text: example } : example))
    .flatMap((example) => unmark(example).blocks);
  const look = (input: BlockInput) => {
    const block = new Block(input, ENGLISH);
    for (const rule of RULES)
      if (rule.needs && !block.hasAll(rule.needs))
        expect([rule.id, block.text, run(rule, block)]).toEqual([rule.id, block.text, []]);
  };
  for (const block of examples) look(block);
  fc.assert(fc.property(anyBlock, look), { numRuns: runs(500) });
});

test('on any blocks the rules point inside the text, and say the same each time', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 6 }), (blocks) => {
      const settings = settingsOf({ text: '' }, blocks);
      const found = check(blocks, settings);
      for (const { index, finding } of found)
        expect(blocks[index]!.text.slice(finding.start, finding.end)).toBe(finding.quote);
      expect(check(blocks, settings)).toEqual(found);
    }),
    { numRuns: runs(500) },
  );
});

test('on any blocks every first fix can be applied to the document', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 4 }), (blocks) => {
      for (const found of check(blocks, settingsOf({ text: '' }, blocks))) {
        if (found.finding.fixes.length === 0) continue;
        expect(fixAll(blocks, [found]).applied).toBe(1);
      }
    }),
    { numRuns: runs(200) },
  );
});
