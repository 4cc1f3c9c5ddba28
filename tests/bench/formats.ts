// Measures import and export of Markdown beside two peers on the same text in one run:
// `npm run bench:formats`.
import type { Root } from 'mdast';
import { defaultMarkdownParser, defaultMarkdownSerializer } from 'prosemirror-markdown';
import type { Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { exportMarkdown } from '../../engine/export/markdown.ts';
import { importText } from '../../engine/import/index.ts';
import { parseTree } from '../../engine/import/tree.ts';
import { article, randomFrom } from './prose.ts';
import { printTable } from './table.ts';

const SEED = 20240229;
const MEGABYTE = 1024 * 1024;

/** A Markdown article of about this many bytes, with every kind of block in it. */
function markdown(bytes: number): string {
  const random = randomFrom(SEED);
  let text = '---\ntitle: A long article\n---\n\n# A long article\n';
  for (let part = 1; text.length < bytes; part++) {
    const paragraphs = article(random, 400).split('\n\n');
    const [first = '', second = '', third = '', ...rest] = paragraphs;
    const words = second.split(' ');
    text += `\n## Part ${part}\n\n${first}\n\n`;
    text += `The *${words[0]}* and the **${words[1]}** are [here](https://example.org/${part})[^${part}].\n\n`;
    text += `- ${second}\n- ${third}\n\n> ${first}\n\n`;
    text += `| Part | Words |\n| --- | ---: |\n| ${part} | ${words.length} |\n\n`;
    text += `${rest.join('\n\n')}\n\n[^${part}]: A note on part ${part}.\n`;
  }
  return text;
}

const remark = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter)
  .use(remarkStringify);

/** Longer texts than this take some steps of the peers an hour: their time grows with its square. */
const SOON = 2 * MEGABYTE;

/** One way to read and write: what is timed, by name. */
interface Tool {
  readonly name: string;
  readonly steps: (text: string) => readonly (readonly [step: string, run?: () => unknown])[];
}

const burnish: Tool = {
  name: 'Burnish',
  steps(text) {
    const { doc, source } = importText(text, 'md');
    const changed = withOneChange(doc);
    return [
      ['import', () => importText(text, 'md')],
      ['export, untouched', () => exportMarkdown(doc, source)],
      ['export, one block changed', () => exportMarkdown(changed, source)],
      ['export, all written anew', () => exportMarkdown(doc)],
    ];
  },
};

const peers: readonly Tool[] = [
  {
    name: 'remark',
    steps(text) {
      const read = () => remark.parse(text);
      // micromark cuts and joins one list of all its events, again and again.
      const soon = text.length <= SOON;
      const tree: Root = soon ? read() : { type: 'root', children: [...parseTree(text).nodes] };
      return [
        soon ? ['import', read] : ['import'],
        ['export, all written anew', () => remark.stringify(tree)],
      ];
    },
  },
  {
    name: 'prosemirror-markdown',
    steps(text) {
      const doc = defaultMarkdownParser.parse(text);
      // It looks at all that it has written after each block.
      const write = () => defaultMarkdownSerializer.serialize(doc);
      return [
        ['import', () => defaultMarkdownParser.parse(text)],
        text.length <= SOON ? ['export, all written anew', write] : ['export, all written anew'],
      ];
    },
  },
];

/** One word more in the middle paragraph. */
function withOneChange(doc: Node): Node {
  const { tr } = EditorState.create({ doc });
  let middle = 1;
  doc.forEach((block, offset, index) => {
    if (block.type.name === 'paragraph' && index <= doc.childCount / 2) middle = offset + 1;
  });
  return tr.insertText('Once more ', middle).doc;
}

const ROUNDS = 5;
/** No round begins after so many seconds. */
const PATIENCE = 5;

/** The best time of some rounds, in seconds. */
function seconds(run: () => unknown): number {
  let [best, all] = [Number.POSITIVE_INFINITY, 0];
  for (let round = 0; round < ROUNDS && all < PATIENCE; round++) {
    const start = performance.now();
    run();
    const time = (performance.now() - start) / 1000;
    best = Math.min(best, time);
    all += time;
  }
  return best;
}

for (const size of [1, 10]) {
  const text = markdown(size * MEGABYTE);
  const times = new Map<string, number>();
  const rows: string[][] = [];
  for (const tool of [...peers, burnish])
    for (const [step, run] of tool.steps(text)) {
      if (!run) {
        rows.push([`${tool.name}: ${step}`, 'not tried', '']);
        continue;
      }
      const time = seconds(run);
      times.set(`${tool.name} ${step}`, time);
      const ratios = peers.map(({ name }) => {
        const peer = times.get(`${name} ${step}`);
        return tool !== burnish || peer === undefined ? '' : `${(peer / time).toFixed(2)} ×`;
      });
      rows.push([`${tool.name}: ${step}`, time.toFixed(2), (size / time).toFixed(2), ...ratios]);
    }
  console.log(`${size} MB of Markdown\n`);
  printTable(['', 'seconds', 'MB/s', ...peers.map(({ name }) => `of ${name}`)], rows);
}
console.log(
  'Not tried: steps whose time grows with the square of the text. prosemirror-markdown reads no gfm\n' +
    'and keeps no places; remark keeps places, and checks nothing that it writes. Burnish keeps the\n' +
    'places of all words, and reads all that it writes again, save where it writes the source itself.',
);
