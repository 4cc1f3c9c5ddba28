import type { Delete, Emphasis, Html, PhrasingContent, Strong } from 'mdast';
import type { Mark, Node } from 'prosemirror-model';
import { pointsAtItself } from './same.ts';

/** Marks that hold other inline content, the outermost first where two cover the same text. */
const NESTED = ['link', 'strong', 'em', 'strike'];

/** An mdast node that is written with a run of marks on each side. */
export type Attention = Emphasis | Strong | Delete;

/**
 * Makes mdast of inline content in normal form.
 * @param tags emphasis is written as HTML tags, which hold anywhere
 */
export function toPhrasing(nodes: readonly Node[], tags: boolean): PhrasingContent[] {
  return withTags(nest(nodes, []), '', '', tags);
}

/** The mark that covers most of what follows comes first. Links are never cut in two. */
function nest(nodes: readonly Node[], open: readonly Mark[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (let from = 0; from < nodes.length; ) {
    const node = nodes[from]!;
    let best: { mark: Mark; to: number } | undefined;
    for (const type of NESTED) {
      const mark = node.marks.find((other) => other.type.name === type && !other.isInSet(open));
      if (!mark) continue;
      const to = beforeLink(nodes, from, endOf(nodes, from, mark), open);
      if (!best || to > best.to || (to === best.to && isAddress(best.mark, nodes.slice(from, to))))
        best = { mark, to };
    }
    if (best) {
      const inner = nest(nodes.slice(from, best.to), [...open, best.mark]);
      result.push(wrap(best.mark, inner));
      from = best.to;
    } else {
      add(result, leaf(node));
      from++;
    }
  }
  return result;
}

/** A bare address can have marks around it, and none inside. */
const isAddress = (mark: Mark, nodes: readonly Node[]) =>
  mark.type.name === 'link' && pointsAtItself(mark, nodes.map((node) => node.textContent).join(''));

function endOf(nodes: readonly Node[], from: number, mark: Mark): number {
  let to = from + 1;
  while (to < nodes.length && mark.isInSet(nodes[to]!.marks)) to++;
  return to;
}

/** Where a run that would end inside a link has to end: before the link, if it starts before it. */
function beforeLink(
  nodes: readonly Node[],
  from: number,
  to: number,
  open: readonly Mark[],
): number {
  const link = nodes[to]?.marks.find(({ type }) => type.name === 'link');
  if (!link || link.isInSet(open)) return to;
  let start = to;
  while (start > from && link.isInSet(nodes[start - 1]!.marks)) start--;
  return start > from ? start : to;
}

function wrap(mark: Mark, children: PhrasingContent[]): PhrasingContent {
  switch (mark.type.name) {
    case 'link':
      return {
        type: 'link',
        url: mark.attrs.href,
        title: mark.attrs.title || null,
        children: children as never,
      };
    case 'strong':
      return { type: 'strong', children };
    case 'em':
      return { type: 'emphasis', children };
    default:
      return { type: 'delete', children };
  }
}

function leaf(node: Node): PhrasingContent {
  const { attrs } = node;
  const has = (type: string) => node.marks.some((mark) => mark.type.name === type);
  switch (node.type.name) {
    case 'text':
      if (has('code')) return { type: 'inlineCode', value: node.text! };
      return { type: 'text', value: has('soft_break') ? '\n' : node.text! };
    case 'hard_break':
      return { type: 'break' };
    case 'image':
      return { type: 'image', url: attrs.src, alt: attrs.alt, title: attrs.title };
    case 'footnote_reference':
      return {
        type: 'footnoteReference',
        identifier: attrs.label.toLowerCase(),
        label: attrs.label,
      };
    default:
      return { type: 'html', value: attrs.value };
  }
}

/** Texts in a row are one text, so that each sees its neighbours. */
function add(nodes: PhrasingContent[], node: PhrasingContent): void {
  const last = nodes.at(-1);
  if (last?.type === 'text' && node.type === 'text') last.value += node.value;
  else nodes.push(node);
}

const TAG: Readonly<Record<Attention['type'], string>> = {
  strong: 'strong',
  emphasis: 'em',
  delete: 'del',
};

/**
 * Writes marks as HTML tags where Markdown has no way to write them: between a word and a sign, as
 * in `say**«so»**`.
 * @param before the character before the nodes; empty at the start of a block
 */
function withTags(
  nodes: readonly PhrasingContent[],
  before: string,
  after: string,
  always: boolean,
): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    if (node.type === 'link')
      return [{ ...node, children: withTags(node.children, '[', ']', always) as never }];
    if (!isAttention(node)) return [node];
    const left = index === 0 ? before : lastOf(nodes[index - 1]!);
    const right = index === nodes.length - 1 ? after : firstOf(nodes[index + 1]!);
    const both = boldItalic(node);
    if (both && !always && (isWord(left) || isWord(right))) {
      const [first, last] = [firstOf(both[0]!), lastOf(both.at(-1)!)];
      if (isWord(first) && isWord(last)) {
        const stars: Html = { type: 'html', value: '***' };
        return [stars, ...withTags(both, '*', '*', always), stars];
      }
    }
    const first = firstOf(node.children[0]!);
    const last = lastOf(node.children.at(-1)!);
    const stuck = (isWord(left) && !isWord(first)) || (isWord(right) && !isWord(last)) || always;
    if (!stuck) {
      const inWord = (isWord(left) && isWord(first)) || (isWord(right) && isWord(last));
      const children = withTags(node.children, '*', '*', always);
      const data: object = { inWord };
      return [{ ...node, children, data } as Attention];
    }
    const tag = (value: string): Html => ({ type: 'html', value });
    return [
      tag(`<${TAG[node.type]}>`),
      ...withTags(node.children, '>', '<', always),
      tag(`</${TAG[node.type]}>`),
    ];
  });
}

/** What is bold and italic as one: inside a word mdast-util-to-markdown has references for it. */
function boldItalic(node: Attention): PhrasingContent[] | undefined {
  const [inner, more] = node.children;
  if (!inner || more || !isAttention(inner)) return undefined;
  return node.type !== 'delete' && inner.type !== 'delete' ? inner.children : undefined;
}

export const isAttention = (node: PhrasingContent): node is Attention => node.type in TAG;

const OPENS: Readonly<Record<string, string>> = { inlineCode: '`', image: '!', break: '\n' };
const CLOSES: Readonly<Record<string, string>> = { inlineCode: '`', break: '\n' };

function firstOf(node: PhrasingContent): string {
  if (node.type === 'text') return String.fromCodePoint(node.value.codePointAt(0)!);
  return isAttention(node) ? '*' : (OPENS[node.type] ?? '[');
}

function lastOf(node: PhrasingContent): string {
  if (node.type === 'text') return [...node.value.slice(-2)].at(-1)!;
  return isAttention(node) ? '*' : (CLOSES[node.type] ?? ')');
}

const isWord = (char: string) => char !== '' && !/[\s\p{P}\p{S}]/u.test(char);
