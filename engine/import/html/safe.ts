import type { Root } from 'hast';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';

const NAMES: ReadonlySet<string> = new Set([
  ...defaultSchema.tagNames!,
  ...['html', 'body', 'article', 'section', 'main', 'header', 'footer', 'aside', 'nav'],
  ...['hgroup', 'address', 'center', 'form', 'fieldset', 'legend', 'label', 'button', 'search'],
  ...['figure', 'figcaption', 'caption', 'menu', 'dir', 'dialog', 'optgroup', 'option', 'listing'],
  ...['mark', 'u', 'cite', 'dfn', 'abbr', 'time', 'small', 'big', 'font', 'output'],
]);

export const isKnown = (tagName: string) => NAMES.has(tagName);

/** The properties that hold an address. */
export const ADDRESSES = ['href', 'src'];

/** The properties that are ours: a page that has them too says nothing by them. */
export const OWN = [
  'dataStrong',
  'dataEm',
  'dataStrike',
  'dataChecked',
  'dataEmbedded',
  'dataLost',
  'dataNote',
  'dataNoteText',
  'dataUnit',
];

/**
 * What of a page may reach the document: elements that have a meaning in an article, and of their
 * properties those that are read. No script, style, handler; no address but of the web and mail.
 */
const SCHEMA: Schema = {
  tagNames: [...NAMES],
  strip: ['script', 'style', 'head', 'title', 'template', 'noscript', 'iframe', 'svg'],
  ancestors: { ...defaultSchema.ancestors, caption: ['table'] },
  attributes: {
    a: ['href', 'title'],
    img: ['src', 'alt', 'title'],
    input: [['type', 'checkbox'], 'checked'],
    ol: ['start'],
    li: ['value'],
    td: ['colSpan', 'rowSpan', 'align'],
    th: ['colSpan', 'rowSpan', 'align'],
    table: ['role'],
    pre: [['className', /^lang(?:uage)?-./]],
    code: [['className', /^lang(?:uage)?-./]],
    '*': OWN,
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  required: {},
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
};

/** A copy of the tree that holds nothing but what an article may hold. */
export const safeTree = (root: Root): Root => sanitize(root, SCHEMA) as Root;
