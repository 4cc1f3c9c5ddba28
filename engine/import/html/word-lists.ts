import type { Element, ElementContent, RootContent } from 'hast';
import { stylesOf } from './styles.ts';

type Content = RootContent | ElementContent;

/** A list that is being made of paragraphs. */
interface Open {
  readonly list: Element;
  readonly level: number;
  readonly id: string;
}

/** Word writes a list as paragraphs that say their level in a style, and their mark as text. */
export function withWordLists<Node extends Content>(nodes: readonly Node[]): Node[] {
  const result: Content[] = [];
  const open: Open[] = [];
  for (const node of nodes) {
    const place = placeOf(node);
    if (!place) {
      if (!(open.length > 0 && isBlank(node))) open.length = 0;
      if (open.length === 0) result.push(node);
      continue;
    }
    const { level, id, paragraph } = place;
    const { children, mark } = withoutMark(paragraph);
    const [, number] = /^\(?(\d+|[a-z]|[ivxl]+)[.)]/i.exec(mark) ?? [];
    const tagName = number === undefined ? 'ul' : 'ol';
    while (open.length > 0 && !continues(open.at(-1)!, level, id, tagName)) open.pop();
    if (open.at(-1)?.level !== level) {
      const properties = number && /^\d+$/.test(number) ? { start: number } : {};
      const list: Element = { type: 'element', tagName, properties, children: [] };
      if (paragraph.position) list.position = paragraph.position;
      const outer = open.at(-1)?.list.children.at(-1) as Element | undefined;
      if (outer) outer.children.push(list);
      else result.push(list);
      open.push({ list, level, id });
    }
    open.at(-1)!.list.children.push({ ...paragraph, tagName: 'li', children });
  }
  return result as Node[];
}

/** Whether a list goes on with an item of this place, or has it in a list of its own. */
const continues = ({ list, level, id }: Open, itsLevel: number, itsId: string, tagName: string) =>
  id === itsId && (level < itsLevel || (level === itsLevel && list.tagName === tagName));

function placeOf(node: Content): { level: number; id: string; paragraph: Element } | undefined {
  if (node.type !== 'element' || node.tagName !== 'p') return undefined;
  const match = /^(l\d+)\s+level(\d+)/.exec(stylesOf(node).get('mso-list') ?? '');
  return match ? { id: match[1]!, level: Number(match[2]), paragraph: node } : undefined;
}

const isBlank = (node: Content) => node.type === 'text' && node.value.trim() === '';

/** A paragraph's content without the mark that Word puts before it. */
function withoutMark({ children }: Element): { children: ElementContent[]; mark: string } {
  let mark = '';
  const kept = children.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (stylesOf(node).get('mso-list') === 'ignore') {
      mark += textOf(node);
      return [];
    }
    const inner = withoutMark(node);
    if (inner.mark === '') return [node];
    mark += inner.mark;
    return [{ ...node, children: inner.children }];
  });
  return { children: kept, mark: mark.trim() };
}

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
