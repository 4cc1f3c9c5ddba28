import { Transform } from 'prosemirror-transform';
import { describe, expect, it, test } from 'vitest';
import { checkBlocks } from '../../engine/check.ts';
import { exportInPlace } from '../../engine/export/in-place.ts';
import { acceptAll } from '../../engine/fix.ts';
import { importText } from '../../engine/import/index.ts';
import { settingsFor } from '../../engine/settings.ts';
import { textBlocks, textOf } from '../../engine/text.ts';

/** A plain text in its own file with the first fix of each finding of these rules. */
function fixed(text: string, ...rules: string[]): string {
  const article = importText(text, 'txt');
  const placed = textBlocks(article.doc);
  const blocks = placed.map(({ node, kind }) => ({ text: textOf(node), kind }));
  const chosen = checkBlocks(blocks, settingsFor(blocks, { lang: 'en' })).flatMap((found, index) =>
    found.flatMap((finding) => {
      const [fix] = finding.fixes;
      return rules.includes(finding.rule) && fix ? [{ finding, pos: placed[index]!.pos, fix }] : [];
    }),
  );
  expect(chosen.length).toBeGreaterThan(0);
  const tr = new Transform(article.doc);
  acceptAll(tr, chosen, new Date(0));
  return exportInPlace(article, tr);
}

describe('a plain text keeps all that no fix touches', () => {
  it.each([
    [
      'a title and blanks',
      'The ferry returns\n\n\nIt was the the night boat that   came back to the harbour.  \n\n\nAll waited.',
      'The ferry returns\n\n\nIt was the night boat that   came back to the harbour.  \n\n\nAll waited.',
    ],
    [
      'Windows line ends, and none at its end',
      'They came to the harbour.\r\n\r\nThe the boat was late.',
      'They came to the harbour.\r\n\r\nThe boat was late.',
    ],
    [
      'list items',
      'What they sold:\n\n* bread and and salt\n* fish\n\nNothing else was left.\n',
      'What they sold:\n\n* bread and salt\n* fish\n\nNothing else was left.\n',
    ],
    [
      'a quotation',
      'She wrote back:\n\n> we saw the the lights\n> from the pier\n\nThat was all.\n',
      'She wrote back:\n\n> we saw the lights\n> from the pier\n\nThat was all.\n',
    ],
    ['a byte order mark', '\ufeffHe saw the the sea.\n', '\ufeffHe saw the sea.\n'],
  ])('%s', (_what, before, after) => {
    expect(fixed(before, 'repeated-word')).toBe(after);
  });
});

test('A word said twice over the end of a wrapped line goes with the line end', () => {
  const lines = [
    'The night ferry that everybody in the town had been waiting for came back to the',
    'the old harbour on the first day of spring, and nobody who stood there on the pier',
    'could say for how long it would stay this time or where it would go after that day.',
  ];
  const text = `${lines.join('\n')}\n\nAll of them waited.\n`;
  const after = fixed(text, 'repeated-word');
  expect(after.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' ').replace('the the', 'the'));
  expect(after.endsWith(`${lines[2]}\n\nAll of them waited.\n`)).toBe(true);
});

test('Between two fixes in a wrapped paragraph the line ends stay', () => {
  const text = [
    'The night ferry that everybody in the the town had been waiting for came back to',
    'the old harbour on the first day of spring, and nobody who stood there on the pier',
    'could say for how long it would stay this time and and where it would go after it.',
    '',
    'All of them waited.',
    '',
  ].join('\n');
  const after = text.replace('the the', 'the').replace('and and', 'and');
  expect(fixed(text, 'repeated-word')).toBe(after);
});

test('A paragraph that goes takes its blank lines along', () => {
  const text =
    'The ferry came back to the old harbour.\n\nSubscribe to our channel and do not forget to like it!\n\nThe town was glad.\n';
  expect(fixed(text, 'boilerplate')).toBe(
    'The ferry came back to the old harbour.\n\nThe town was glad.\n',
  );
});

test('What nobody changed comes back as it was', () => {
  const text = 'A title\n\n  An indented line,\nand another.\r\n\r\n\r\n- one\n-  two\n\n';
  const article = importText(text, 'txt');
  expect(exportInPlace(article, new Transform(article.doc))).toBe(text);
});

test('Two halves of a paragraph are one line afterwards', () => {
  const text =
    'The town had waited for years.\n\nThe council approved the plan for the bridge\n\nand the mayor signed it the same day.\n\nThe work starts in May.\n';
  expect(fixed(text, 'split-paragraph')).toBe(
    'The town had waited for years.\n\nThe council approved the plan for the bridge and the mayor signed it the same day.\n\nThe work starts in May.\n',
  );
});

test('A link, which a plain text can’t hold, is refused', () => {
  const text = 'The town had waited.\n\nRead [the plan] (https://example.org/plan) before May.\n';
  expect(() => fixed(text, 'broken-link')).toThrow('can’t hold a link');
});
