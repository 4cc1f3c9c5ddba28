/** How text looks, as far as an article can say it; undefined where a style says nothing of it. */
export interface Look {
  readonly strong?: boolean;
  readonly em?: boolean;
  readonly strike?: boolean;
  readonly hidden?: boolean;
  readonly code?: boolean;
}

/** What the name of a paragraph's style makes of it. */
export type Role = 'title' | 'contents' | 'quote' | 'code';

/** As Word, LibreOffice and pandoc name their own styles. Word has English names in every language. */
const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['title', /^title$/i],
  ['contents', /^(?:toc|contents) (?:\d|heading)$/i],
  ['quote', /^(?:quote|intense quote|quotations?|block text|block quotation)$/i],
  ['code', /^(?:source code|preformatted text|html preformatted)$/i],
];
const CODE_TEXT = /^(?:source text|verbatim char|teletype|user entry|html (?:code|typewriter))$/i;

export function roleOfStyle(name: string): Role | undefined {
  const words = name.replaceAll('_', ' ');
  return ROLES.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Whether text in a character style of this name is code. */
export const isCodeStyle = (name: string) => CODE_TEXT.test(name.replaceAll('_', ' '));
