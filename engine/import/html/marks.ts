import type { Element } from 'hast';
import type { Mark, Node } from 'prosemirror-model';
import { schema } from '../../schema.ts';

const MARK_OF_TAG: Readonly<Record<string, string>> = {
  b: 'strong',
  strong: 'strong',
  em: 'em',
  i: 'em',
  cite: 'em',
  dfn: 'em',
  var: 'em',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};

/** The marks on the text in an element, whose parent's text has the marks `outer`. */
export function inlineMarks(
  { tagName, properties }: Element,
  outer: readonly Mark[],
): readonly Mark[] {
  let marks = outer;
  const set = (name: string, on: unknown) => {
    const type = schema.marks[name]!;
    if (on === true) marks = type.create().addToSet(marks);
    else if (on === false) marks = type.removeFromSet(marks);
  };
  if (Object.hasOwn(MARK_OF_TAG, tagName)) set(MARK_OF_TAG[tagName]!, true);
  set('strong', properties.dataStrong);
  set('em', properties.dataEm);
  set('strike', properties.dataStrike);
  const { href, title } = properties;
  if (tagName === 'a' && typeof href === 'string' && href !== '') {
    const attrs = { href, title: typeof title === 'string' && title.trim() !== '' ? title : null };
    marks = schema.mark('link', attrs).addToSet(marks);
  }
  return marks;
}

const SIGNS = '0123456789+-−=()n';
const RAISED: Readonly<Record<string, string>> = {
  sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ',
  sub: '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ',
};

/** The signs for a text in `<sup>` or `<sub>`, where it has a number and all of it has such signs. */
export function raised(text: string, tagName: string): string | undefined {
  const value = text.trim();
  if (!/\d/.test(value) && value !== 'n') return undefined;
  const signs = [...value].map((sign) => RAISED[tagName]![SIGNS.indexOf(sign)]);
  return signs.every((sign) => sign !== undefined) ? signs.join('') : undefined;
}

/** A heading's content: it is bold as it is. */
export function plainHeading(content: readonly Node[]): readonly Node[] {
  const strong = schema.marks.strong!;
  if (!content.every((node) => strong.isInSet(node.marks))) return content;
  return content.map((node) => node.mark(strong.removeFromSet(node.marks)));
}
