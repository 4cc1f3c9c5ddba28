import type { Image, Link, Nodes, Parents, Text } from 'mdast';
import {
  type AttentionInfo,
  defaultHandlers,
  type Handle,
  type Handlers,
  type State,
} from 'mdast-util-to-markdown';
import type { Style } from '../import/style.ts';
import type { Care } from './careful.ts';
import { pointsAtItself } from './same.ts';

/** How the inline content of one textblock is spelled. */
export interface Spelling {
  readonly style: Style;
  readonly care: Care;
  /** Gives each node of the textblock a name that holds from one spelling to the next. */
  readonly nameOf: (node: Nodes) => string;
}

/** Handlers for what mdast-util-to-markdown writes with more signs than a person would. */
export function inlineHandlers({ style, care, nameOf }: Spelling): Partial<Handlers> {
  const link: Handle & { peek?: Handle } = (node: Link, _parent, state, info) => {
    const text =
      node.children.length === 1 && node.children[0]!.type === 'text' && node.children[0];
    if (text && pointsAtItself({ attrs: { href: node.url, title: node.title } }, text.value)) {
      if (!care(nameOf(node))) return text.value;
      if (isAngled(node.url, text.value)) return `<${text.value}>`;
    }
    const exit = state.enter('link');
    const leave = state.enter('label');
    const label = state.containerPhrasing(node, { ...info, before: '[', after: ']' });
    leave();
    const target = resource(node, state, style, care(nameOf(node)));
    exit();
    return `[${label}](${target})`;
  };
  link.peek = () => '[';
  const image: Handle & { peek?: Handle } = (node: Image, _parent, state, info) => {
    const exit = state.enter('image');
    const leave = state.enter('label');
    const careful = care(nameOf(node));
    const alt = careful
      ? state.safe(node.alt, { ...info, before: '[', after: ']' })
      : (node.alt ?? '');
    leave();
    const target = resource(node, state, style, careful);
    exit();
    return `![${alt}](${target})`;
  };
  image.peek = () => '!';
  return {
    link,
    image,
    text: (node: Text, parent, state, info) => escaped(node, parent, state, info, care, nameOf),
    break: () => style.hardBreak,
    emphasis: attention('emphasis', style.emphasis, 1),
    strong: attention('strong', style.strong, 2),
  };
}

/** Underscores can't open or close inside a word. */
function attention(construct: 'emphasis' | 'strong', marker: '*' | '_', size: number): Handle {
  const markersOf = ({ data }: Nodes) => {
    const inWord = (data as { inWord?: boolean } | undefined)?.inWord;
    if (inWord) return ['*'];
    return marker === '*' ? ['*', '_'] : ['_', '*'];
  };
  return Object.assign(
    (node: Nodes, parent: Parents | undefined, state: State, info: Parameters<Handle>[3]) =>
      defaultHandlers[construct](node as never, parent, state, info),
    {
      attention: (node: Nodes): AttentionInfo => ({
        construct,
        markers: markersOf(node),
        sizes: [size],
      }),
      peek: () => marker,
    },
  );
}

/** The text, with a backslash or a reference only where care is asked for. */
function escaped(
  node: Text,
  parent: Parents | undefined,
  state: State,
  info: Parameters<Handle>[3],
  care: Care,
  nameOf: Spelling['nameOf'],
): string {
  const safe = defaultHandlers.text(node, parent, state, info);
  if (safe === node.value) return safe;
  const name = nameOf(node);
  let result = '';
  let at = 0;
  for (let index = 0; index < node.value.length; index++) {
    const unit = node.value[index]!;
    const spelled = unitAt(safe, at, unit);
    result += spelled === unit || care(`${name}:${index}`) ? spelled : unit;
    at += spelled.length;
  }
  return result;
}

/** How `safe` spells the unit that stands at `at`: as it is, escaped, or as a reference. */
function unitAt(safe: string, at: number, unit: string): string {
  if (safe[at] === '\\' && safe[at + 1] === unit) return `\\${unit}`;
  if (safe[at] === unit) return unit;
  return safe.slice(at, safe.indexOf(';', at) + 1);
}

/** `<https://e.org>` and `<me@e.org>` are links; a bare `www.` in angle brackets is not. */
const isAngled = (url: string, text: string) =>
  (url === text ? /^[a-z][a-z\d+.-]+:/i : /^mailto:/i).test(url) && !/[\s<>\0-\x1f\x7f]/.test(text);

/** Address and title of a link or an image. */
function resource(
  { url, title }: Link | Image,
  state: State,
  style: Style,
  careful: boolean,
): string {
  let address = url;
  if (careful || needsCare(url)) address = carefulAddress(url, state);
  else if (state.stack.includes('tableCell')) address = url.replaceAll('|', '\\|');
  if (address === '' && title) address = '<>';
  if (!title) return address;
  const quote = title.includes(style.quote) ? (style.quote === '"' ? "'" : '"') : style.quote;
  const exit = state.enter(quote === '"' ? 'titleQuote' : 'titleApostrophe');
  const spelled = state.safe(title, { before: quote, after: quote });
  exit();
  return `${address} ${quote}${spelled}${quote}`;
}

/** Whether an address has blanks, lone parentheses, escapes or references in it. */
function needsCare(url: string): boolean {
  if (/[\s\0-\x1f\x7f\\]|^<|&#?\w+;/.test(url)) return true;
  let depth = 0;
  for (const sign of url.replace(/[^()]/g, '')) {
    depth += sign === '(' ? 1 : -1;
    if (depth < 0) return true;
  }
  return depth !== 0;
}

function carefulAddress(url: string, state: State): string {
  const angled = /^<|[ \t\n\r\0-\x1f\x7f]/.test(url) || url === '';
  const exit = state.enter(angled ? 'destinationLiteral' : 'destinationRaw');
  const spelled = state.safe(url, { before: angled ? '<' : '(', after: angled ? '>' : ')' });
  exit();
  return angled ? `<${spelled}>` : spelled;
}
