import { EditorState } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { checkBlock } from '../../engine/check.ts';
import { criticMarkup } from '../../engine/export/critic.ts';
import { exportHtmlFragment } from '../../engine/export/html.ts';
import { exportLedger } from '../../engine/export/ledger.ts';
import { exportMarkdown } from '../../engine/export/markdown.ts';
import { exportPlain } from '../../engine/export/plain.ts';
import { acceptAll } from '../../engine/fix.ts';
import { importText } from '../../engine/import/index.ts';
import { ledgerOf, session } from '../../engine/session.ts';
import { settingsFor } from '../../engine/settings.ts';
import { type TextBlock, textBlocks, textOf } from '../../engine/text.ts';

const settings = settingsFor([], { lang: 'en' });
const cutOff = ({ node, kind }: TextBlock) =>
  checkBlock({ text: textOf(node), kind }, settings).findings.filter(
    ({ rule }) => rule === 'truncated-sentence',
  );

/** Marks each gap in an article, as a person does in the review. */
function markGaps(text: string, format: 'md' | 'txt') {
  const { doc, source } = importText(text, format);
  const state = EditorState.create({ doc, plugins: [session()] });
  const chosen = textBlocks(doc).flatMap((block) =>
    cutOff(block).map((finding) => {
      const fix = finding.fixes.find((fix) => 'label' in fix && fix.label?.includes('[…]'));
      return { finding, pos: block.pos, fix: fix! };
    }),
  );
  const tr = state.tr;
  const count = acceptAll(tr, chosen, new Date('2026-01-02T03:04:05Z'));
  const after = state.apply(tr);
  return { before: doc, source, count, doc: after.doc, ledger: ledgerOf(after) };
}

const ARTICLE =
  'The fair opened. Even so, the mayor thinks that their\n\nThe city had invited makers to There were many.\n';
const MARKED =
  'The fair opened. Even so, the mayor thinks that their […]\n\nThe city had invited makers to […] There were many.\n';

describe.each(['md', 'txt'] as const)('marking a gap as missing (%s)', (format) => {
  test('writes […] in the text, plainly, in every export', () => {
    const { doc, before, source, count } = markGaps(ARTICLE, format);
    expect(count).toBe(2);
    const markdown = exportMarkdown(doc, source);
    expect(markdown).toBe(MARKED);
    expect(exportPlain(doc)).toBe(MARKED);
    expect(exportHtmlFragment(doc, source)).toContain('their […]</p>');
    expect(criticMarkup(exportMarkdown(before, source), markdown)).toBe(
      ARTICLE.replace('their', 'their{++ […]++}').replace('to There', 'to {++[…] ++}There'),
    );
  });

  test('is a decision in the ledger', () => {
    const { ledger } = markGaps(ARTICLE, format);
    const { decisions } = JSON.parse(exportLedger(ledger, 'a', { lang: 'en' }));
    expect(decisions).toMatchObject([
      {
        what: 'accepted',
        rule: 'truncated-sentence',
        before: 'thinks that their',
        after: 'thinks that their […]',
      },
      {
        what: 'accepted',
        rule: 'truncated-sentence',
        before: 'invited makers to ',
        after: 'invited makers to […] ',
      },
    ]);
  });

  test('is not asked for again', () => {
    const { doc } = markGaps(ARTICLE, format);
    expect(textBlocks(doc).flatMap(cutOff)).toEqual([]);
  });
});
