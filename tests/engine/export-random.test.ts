import fc from 'fast-check';
import { Transform } from 'prosemirror-transform';
import { expect, test } from 'vitest';
import { exportMarkdown } from '../../engine/export/markdown.ts';
import { normalBlock } from '../../engine/export/normal.ts';
import { isSame } from '../../engine/export/same.ts';
import { importText } from '../../engine/import/index.ts';
import { schema } from '../../engine/schema.ts';
import { textBlocks, textOf } from '../../engine/text.ts';
import { runs } from '../seed.ts';
import { documents } from './export-documents.ts';

const numRuns = runs(100);

test('random documents survive export and import, and are written the same twice', () => {
  fc.assert(
    fc.property(documents, (doc) => {
      const out = exportMarkdown(doc);
      expect(exportMarkdown(schema.nodeFromJSON(doc.toJSON()))).toBe(out);
      if (out.trim() === '') return;
      const back = importText(out, 'md').doc;
      const labels = new Set<string>();
      doc.descendants((node) => {
        if (node.type.name === 'footnote_definition')
          labels.add(`^${node.attrs.label.toUpperCase()}`);
      });
      const expected = doc.children.flatMap((block) => normalBlock(block, labels) ?? []);
      const found = back.children.flatMap((block) => normalBlock(block, labels) ?? []);
      expect(found).toHaveLength(expected.length);
      expected.forEach((block, index) => {
        expect(isSame(block, found[index]!), `${block} → ${found[index]}`).toBe(true);
      });
      for (const { node } of textBlocks(back)) expect(textOf(node)).toHaveLength(node.content.size);
    }),
    { numRuns },
  );
});

/** Blocks in as many styles as there are, each of which reads the same wherever it stands. */
const SOURCES = [
  'A *word* and _another_ &amp; more\n   wrapped __here__',
  '# Closed #',
  'Setext\n======',
  '* one\n    * two\n\n* three',
  '1) one\n1) two [x][y]',
  '+ [ ] task\n+ [x] done',
  '> quote\nlazy',
  '~~~ js\ncode\n~~~',
  '| a | b |\n|:-|--:|\n| `c|d` | e |',
  '***',
  '<div>\n  *x*\n</div>',
  '[y]: <https://e.org/a b> (title)',
  'See <https://e.org> and https://e.org/x_y_z, \\*so\\* it is  \nbroken',
  'A [link](<u> "t") ![image](v) `` code` `` ~~gone~~ <b>bold</b><br>x',
];

test('an edit in one block leaves the bytes of all others alone', () => {
  const blocks = fc.array(fc.constantFrom(...SOURCES), { minLength: 1, maxLength: 6 });
  const style = fc.record({
    gap: fc.constantFrom('\n\n', '\n\n\n'),
    end: fc.constantFrom('\n', '\r\n'),
    tail: fc.constantFrom('', '\n', '\n\n'),
  });
  const edit = fc.record({
    at: fc.nat(),
    offset: fc.nat(),
    length: fc.nat({ max: 4 }),
    text: fc.constantFrom('', 'x', ' new', '*', '1. ', '«y»'),
  });
  fc.assert(
    fc.property(blocks, style, edit, (list, { gap, end, tail }, { at, offset, length, text }) => {
      // Two lists in a row would be one.
      const sources = list.flatMap((block) => (/^[*+\d]/.test(block) ? ['#', block] : block));
      const whole = (sources.join(gap) + tail).replaceAll('\n', end);
      const { doc, source } = importText(whole, 'md');
      const targets = textBlocks(doc).filter(({ node }) => node.content.size > 0);
      if (targets.length === 0) return;
      const { node, pos } = targets[at % targets.length]!;
      const from = pos + (offset % node.content.size);
      const to = Math.min(from + length, pos + node.content.size);
      const tr = new Transform(doc);
      if (text === '') tr.delete(from, to);
      else tr.replaceWith(from, to, schema.text(text));
      const index = doc.resolve(pos).index(0);
      const out = exportMarkdown(tr.doc, source);
      // A block that was emptied goes, and its gap with it.
      const gone = tr.doc.child(index).textContent.trim() === '';
      const before = whole.slice(
        0,
        source.blocks[gone ? index - 1 : index]?.[gone ? 'to' : 'from'] ?? 0,
      );
      const after = whole.slice(
        source.blocks[gone ? index + 1 : index]?.[gone ? 'from' : 'to'] ?? whole.length,
      );
      expect(out.startsWith(before)).toBe(true);
      expect(out.endsWith(after)).toBe(true);
    }),
    { numRuns },
  );
});
