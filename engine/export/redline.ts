import type { ElementContent } from 'hast';
import { wordsOf } from '../tokens.ts';
import { changesBetween, type Piece } from './changes.ts';
import type { PageFacts } from './html.ts';
import { element, onLines, pageToHtml, text } from './html-page.ts';

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.6 Charter, Georgia, serif; }
header { font: 1rem/1.5 system-ui, sans-serif; border-bottom: 1px solid #8886; }
main > * { white-space: pre-wrap; overflow-wrap: break-word; margin: 1em 0; line-height: 1.6; }
.code { font: 0.875rem/1.5 ui-monospace, monospace; }
ins, del { padding: 0 0.1em; border-radius: 0.15em; }
ins { color: #0b4a24; background: #dcf1e0; font-weight: 600; }
del { color: #7d1b1b; background: #fae1df; }
@media (prefers-color-scheme: dark) {
  ins { color: #b5ecc4; background: #123a20; }
  del { color: #f6bdb7; background: #4a1c19; }
}
`;

/** The page runs nothing and asks for nothing, whatever a text may have got into it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * What changed from one Markdown text to another, as a page to read or print: removed words struck,
 * added ones underlined, the Markdown itself shown as it is.
 */
export function exportRedline(before: string, after: string, { name, lang }: PageFacts): string {
  const pieces = changesBetween(before, after);
  return pageToHtml({
    lang,
    title: `${name}: what changed`,
    head: [
      element('meta', { httpEquiv: ['Content-Security-Policy'], content: POLICY }),
      element('style', {}, [text(STYLE)]),
    ],
    body: [
      element(
        'header',
        {},
        onLines([element('h1', {}, [text(name)]), element('p', { lang: 'en' }, summary(pieces))]),
      ),
      text('\n'),
      element('main', {}, onLines(blocksOf(pieces))),
    ],
  });
}

function summary(pieces: readonly Piece[]): ElementContent[] {
  const places = pieces.filter(
    ({ kind }, index) => kind !== 'same' && (pieces[index - 1]?.kind ?? 'same') === 'same',
  ).length;
  if (places === 0) return [text('Nothing changed.')];
  return [
    text(`${count(places, 'place')} changed: `),
    element('ins', {}, [text(`${count(wordsIn(pieces, 'added'), 'word')} added`)]),
    text(', '),
    element('del', {}, [text(`${count(wordsIn(pieces, 'removed'), 'word')} removed`)]),
    text('.'),
  ];
}

const count = (number: number, what: string) =>
  `${number.toLocaleString('en')} ${what}${number === 1 ? '' : 's'}`;

const wordsIn = (pieces: readonly Piece[], kind: Piece['kind']) =>
  pieces.reduce((sum, piece) => sum + (piece.kind === kind ? wordsOf(piece.text).length : 0), 0);

const TAGS = { added: 'ins', removed: 'del' } as const;

/** One element a block of the text; a gap that came or went shows as a sign at the block's end. */
function blocksOf(pieces: readonly Piece[]): ElementContent[] {
  const blocks: ElementContent[] = [];
  let content: ElementContent[] = [];
  let words = '';
  const add = (kind: Piece['kind'], part: string) =>
    content.push(kind === 'same' ? text(part) : element(TAGS[kind], {}, [text(part)]));
  const end = () => {
    if (words.trim() !== '' || content.some(({ type }) => type === 'element'))
      blocks.push(blockOf(words, content));
    content = [];
    words = '';
  };
  for (const { kind, text } of pieces) {
    text.split(/((?:\r?\n[ \t]*){2,})/).forEach((part, index) => {
      const isGap = index % 2 === 1;
      if (isGap && kind !== 'same') add(kind, '¶');
      else if (!isGap && part !== '') add(kind, part);
      if (isGap) end();
      else words += part;
    });
  }
  end();
  return blocks;
}

/** A heading of the text is one of the page, below the page's own; code and tables keep their columns. */
function blockOf(words: string, content: readonly ElementContent[]): ElementContent {
  const level = /^#{1,6}(?=\s)/.exec(words)?.[0].length;
  if (level) return element(`h${Math.min(level + 1, 6)}`, {}, content);
  const isCode = /^\s*(?:```|~~~|\|)/.test(words);
  return element('p', isCode ? { className: ['code'] } : {}, content);
}
