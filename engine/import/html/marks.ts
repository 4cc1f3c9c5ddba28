import type { Element } from 'hast';
import type { Mark, MarkType, Node } from 'prosemirror-model';
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

/**
 * Takes bold and italic from signs that touch plain words before them: nobody sees them there, and
 * Markdown can't write them. So it does from signs before plain words, where nothing else is marked.
 */
export function plainSigns(content: readonly Node[]): readonly Node[] {
  return [schema.marks.strong!, schema.marks.em!].reduce(
    (nodes, type) => nodes.flatMap((node, index) => withoutSigns(node, type, nodes, index)),
    content,
  );
}

function withoutSigns(node: Node, type: MarkType, nodes: readonly Node[], index: number): Node[] {
  if (!node.isText || !type.isInSet(node.marks)) return [node];
  const text = node.text!;
  const touches = (other: Node | undefined, blank: RegExp) =>
    other?.isText && !type.isInSet(other.marks) && !blank.test(other.text!);
  const after = touches(nodes[index - 1], /\s$/);
  const before = touches(nodes[index + 1], /^\s/);
  const isSign = (after || before) && /^\p{P}+$/u.test(text);
  const leading = after ? /^[.,;:!?…)\]»”]*/.exec(text)![0] : '';
  const signs = isSign ? text : leading;
  if (signs === '') return [node];
  const plain = schema.text(signs, type.removeFromSet(node.marks));
  const rest = text.slice(signs.length);
  return rest === '' ? [plain] : [plain, schema.text(rest, node.marks)];
}

/** A heading's content: it is bold as it is. */
export function plainHeading(content: readonly Node[]): readonly Node[] {
  const strong = schema.marks.strong!;
  if (!content.every((node) => strong.isInSet(node.marks))) return content;
  return content.map((node) => node.mark(strong.removeFromSet(node.marks)));
}
