import type { Losses } from '../losses.ts';
import type { Look } from '../named-styles.ts';
import { childOf, isElement, textIn, type XmlElement, type XmlNode } from '../xml.ts';
import { drawingOf } from './drawings.ts';
import type { Part } from './parts.ts';
import { type DocxStyles, lookOf, valueIn } from './styles.ts';
import { xml } from './write.ts';

/** What the inline content of a document is read by. */
export interface InlineShared {
  readonly styles: DocxStyles;
  readonly losses: Losses;
  /** The notes that there are: `footnote 2`. */
  readonly notes: ReadonlySet<string>;
}

/** Elements that are nothing beside what they hold. */
export const WRAPPER =
  /^(?:w:(?:ins|moveTo|sdt|sdtContent|smartTag|customXml|fldSimple|bdo|dir|hyperlink)|m:oMathPara)$/;
/** What is kept of a run, as it is. */
const SIGNS = /^w:(?:tab|noBreakHyphen|softHyphen|sym|fldChar)$/;

/** Says in Word's plainest words what stands in a paragraph. */
export class Inline {
  readonly #relations: Part['byId'];
  readonly #shared: InlineShared;
  readonly #blocksIn: (box: XmlElement) => XmlNode[];

  /** @param blocksIn makes blocks of a text box */
  constructor(
    relations: Part['byId'],
    shared: InlineShared,
    blocksIn: (box: XmlElement) => XmlNode[],
  ) {
    this.#relations = relations;
    this.#shared = shared;
    this.#blocksIn = blocksIn;
  }

  simplify(nodes: readonly XmlNode[]): XmlNode[] {
    return nodes.flatMap((node) => (isElement(node) ? this.#element(node) : []));
  }

  #element(element: XmlElement): XmlNode[] {
    const { name, attributes, children } = element;
    switch (name) {
      case 'w:r':
        return this.#run(element);
      case 'm:oMath': {
        const formula = textIn(element).replace(/\s+/g, ' ').trim();
        if (formula === '') return [];
        this.#shared.losses.add('equations');
        return [xml('w:r', {}, [text(formula)])];
      }
      case 'w:hyperlink': {
        const target = this.#relations.get(attributes['r:id'] ?? '');
        const content = this.simplify(children);
        // A link to a place in the document leads nowhere in an article.
        return target?.external ? [xml('w:hyperlink', { 'r:id': target.id }, content)] : content;
      }
      case 'mc:AlternateContent':
        return this.simplify([chosen(element)]);
      case 'mc:Choice':
      case 'mc:Fallback':
        return this.simplify(children);
      default:
        if (isDropped(element, this.#shared.losses)) return [];
        return WRAPPER.test(name) ? this.simplify(children) : [];
    }
  }

  #run({ children }: XmlElement): XmlNode[] {
    const { styles, losses } = this.#shared;
    const properties = childOf({ name: '', attributes: {}, children }, 'w:rPr');
    const look = { ...styles.text(valueIn(properties, 'w:rStyle')), ...lookOf(properties) };
    if (look.hidden) {
      if (children.some((child) => isElement(child) && child.name === 'w:t')) losses.add('hidden');
      return [];
    }
    const raised = childOf(properties, 'w:vertAlign');
    const head = xml('w:rPr', {}, [...propertiesOf(look), ...(raised ? [raised] : [])]);
    const runs: XmlNode[] = [];
    let signs: XmlNode[] = [];
    const close = () => {
      if (signs.length > 0) runs.push(xml('w:r', {}, [head, ...signs]));
      signs = [];
    };
    for (const child of children) {
      if (!isElement(child)) continue;
      if (child.name === 'w:ruby') {
        close();
        runs.push(...this.simplify(childOf(child, 'w:rubyBase')?.children ?? []));
      } else signs.push(...this.#sign(child));
    }
    close();
    return runs;
  }

  #sign(element: XmlElement): XmlNode[] {
    const { name, attributes } = element;
    switch (name) {
      case 'w:t':
        return [text(textIn(element))];
      case 'w:cr':
        return [xml('w:br')];
      case 'w:ptab':
        return [xml('w:tab')];
      case 'w:br':
        return /^(?:page|column)$/.test(attributes['w:type'] ?? '') ? [] : [xml('w:br')];
      case 'w:instrText': {
        // A link to a place in the document leads nowhere in an article.
        const field = textIn(element);
        return /HYPERLINK\s+\\l/.test(field) ? [] : [xml(name, {}, [field])];
      }
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const note = `${name.slice(2, -'Reference'.length)} ${attributes['w:id']}`;
        return this.#shared.notes.has(note) ? [xml(name, attributes)] : [];
      }
      case 'mc:AlternateContent':
        return elementsOf(chosen(element)).flatMap((child) => this.#sign(child));
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return drawingOf(element, this.#relations, this.#shared.losses, this.#blocksIn);
      default:
        return SIGNS.test(name) ? [xml(name, attributes)] : [];
    }
  }
}

const CHANGES = new Map([
  ['w:ins', 'insertions'],
  ['w:del', 'deletions'],
  ['w:moveTo', 'moves'],
] as const satisfies readonly (readonly [string, Parameters<Losses['add']>[0]])[]) as ReadonlyMap<
  string,
  Parameters<Losses['add']>[0]
>;

/** Counts tracked changes. @returns whether the element is one that was taken back */
export function isDropped({ name, children }: XmlElement, losses: Losses): boolean {
  const change = CHANGES.get(name);
  if (change && children.some(isElement)) losses.add(change);
  return name === 'w:del' || name === 'w:moveFrom';
}

const text = (value: string) => xml('w:t', {}, [value]);

const elementsOf = ({ children }: XmlElement) => children.filter(isElement);

function propertiesOf({ strong, em, strike, code }: Look): XmlElement[] {
  return [
    ...(code ? [xml('w:rStyle', { 'w:val': 'Code' })] : []),
    ...(strong ? [xml('w:b')] : []),
    ...(em ? [xml('w:i')] : []),
    ...(strike ? [xml('w:strike')] : []),
  ];
}

/** Of what is written twice, for new programs and for old ones: the one with text, or the new. */
function chosen(alternates: XmlElement): XmlElement {
  const [choice, fallback] = [childOf(alternates, 'mc:Choice'), childOf(alternates, 'mc:Fallback')];
  const old = !choice || (fallback && textIn(choice).trim() === '' && textIn(fallback) !== '');
  return (old ? fallback : choice) ?? alternates;
}
