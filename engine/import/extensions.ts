import type { Format } from '../article.ts';

/** The format that a file name's extension tells, without its dot. */
export const FORMATS: Readonly<Record<string, Format>> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  mdown: 'md',
  mkd: 'md',
  mkdn: 'md',
  mdx: 'md',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
  odt: 'odt',
};

const formatOf = (name: string) => FORMATS[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];

/** Whether Markdown may stand in a file of this name in place of what it held. */
export const holdsMarkdown = (name: string): boolean =>
  ['md', 'txt'].includes(formatOf(name) ?? '');
