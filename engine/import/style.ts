import type { Nodes, RootContent } from 'mdast';

/** How a Markdown file is written. */
export interface Style {
  readonly bullet: '-' | '*' | '+';
  readonly ordered: '.' | ')';
  /** Whether numbers count on, or repeat the first. */
  readonly counting: boolean;
  /** Where an item's text starts: one blank after the mark, or at the next multiple of four. */
  readonly indent: 'one' | 'tab';
  readonly emphasis: '*' | '_';
  readonly strong: '*' | '_';
  readonly headings: 'atx' | 'closed' | 'setext';
  readonly fence: '`' | '~';
  readonly rule: string;
  readonly hardBreak: '\\\n' | '  \n' | '<br>';
  readonly quote: '"' | "'";
  readonly tables: 'aligned' | 'padded' | 'bare';
  readonly lineEnd: '\n' | '\r\n' | '\r';
}

/** How Burnish writes what did not come as Markdown. */
export const HOUSE: Style = {
  bullet: '-',
  ordered: '.',
  counting: true,
  indent: 'one',
  emphasis: '*',
  strong: '*',
  headings: 'atx',
  fence: '`',
  rule: '---',
  hardBreak: '\\\n',
  quote: '"',
  tables: 'aligned',
  lineEnd: '\n',
};

/** Counts what a text does. */
class Votes {
  readonly #counts = new Map<keyof Style, Map<unknown, number>>();

  cast<Key extends keyof Style>(key: Key, value: Style[Key]): void {
    const counts = this.#counts.get(key) ?? new Map<unknown, number>();
    this.#counts.set(key, counts);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }

  style(otherwise: Style): Style {
    const winners = [...this.#counts].map(([key, counts]) => {
      const [[value]] = [...counts].sort((a, b) => b[1] - a[1]) as [[unknown, number]];
      return [key, value];
    });
    return { ...otherwise, ...Object.fromEntries(winners) };
  }
}

/**
 * The style that most of a text is written in.
 * @param otherwise for what the text does nothing of
 */
export function styleOf(
  text: string,
  nodes: readonly RootContent[],
  otherwise: Style = HOUSE,
): Style {
  const votes = new Votes();
  for (const [end] of text.matchAll(/\r\n?|\n/g)) votes.cast('lineEnd', end as Style['lineEnd']);
  const walk = (node: Nodes) => {
    vote(node, text, votes);
    if ('children' in node) node.children.forEach(walk);
  };
  nodes.forEach(walk);
  return votes.style(otherwise);
}

function vote(node: Nodes, text: string, votes: Votes): void {
  // An address that gfm found in a text has no position, and no style.
  if (!node.position) return;
  const from = node.position.start.offset!;
  const source = () => text.slice(from, node.position!.end.offset);
  switch (node.type) {
    case 'emphasis':
    case 'strong':
      votes.cast(node.type, text[from] as '*' | '_');
      break;
    case 'heading':
      if (text[from] !== '#') votes.cast('headings', 'setext');
      else if (node.depth <= 2)
        votes.cast('headings', /\s#+[ \t]*$/.test(source()) ? 'closed' : 'atx');
      break;
    case 'list':
      voteList(node, text, votes);
      break;
    case 'code':
      if (/[`~]/.test(text[from]!)) votes.cast('fence', text[from] as '`' | '~');
      break;
    case 'thematicBreak':
      votes.cast('rule', source().trim());
      break;
    case 'break':
      votes.cast('hardBreak', text[from] === '\\' ? '\\\n' : '  \n');
      break;
    case 'html':
      if (/^<br[ \t]*\/?>$/i.test(node.value)) votes.cast('hardBreak', '<br>');
      break;
    case 'link':
    case 'image':
      if (node.title) votes.cast('quote', /'\s*\)$/.test(source()) ? "'" : '"');
      break;
    case 'table':
      votes.cast('tables', tableStyle(source()));
  }
}

function voteList(node: Extract<Nodes, { type: 'list' }>, text: string, votes: Votes): void {
  const marks = node.children.map((item) => {
    const from = item.position!.start.offset!;
    const mark = /^(?:[-*+]|\d+[.)])/.exec(text.slice(from, from + 11))![0];
    const first = item.children[0]?.position?.start;
    if (first?.line === item.position!.start.line) {
      const width = first.offset! - from;
      if (width === mark.length + 1 && width % 4 !== 0) votes.cast('indent', 'one');
      else if (width % 4 === 0 && width > mark.length + 1) votes.cast('indent', 'tab');
    }
    return mark;
  });
  const [first, second] = marks;
  if (!node.ordered) votes.cast('bullet', first as '-' | '*' | '+');
  else {
    votes.cast('ordered', first!.at(-1) as '.' | ')');
    if (second) votes.cast('counting', Number.parseInt(second, 10) !== Number.parseInt(first!, 10));
  }
}

function tableStyle(source: string): Style['tables'] {
  const rows = source.split(/\r\n?|\n/).map((row) => row.trim());
  if (rows.every((row) => row.length === rows[0]!.length)) return 'aligned';
  return /^\|?[ \t]/.test(rows[0]!) || /[ \t]\|/.test(rows[0]!) ? 'padded' : 'bare';
}
