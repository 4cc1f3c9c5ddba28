import type { ElementContent } from 'hast';
import { element, picture } from '../flow.ts';
import type { Losses } from '../losses.ts';
import type { Look } from '../named-styles.ts';
import { childOf, isElement, textIn, type XmlElement, type XmlNode } from '../xml.ts';
import type { OdtStyles } from './styles.ts';

/** What inline content asks of its document. */
export interface InlineHost {
  readonly styles: OdtStyles;
  readonly losses: Losses;
  /** What blocks in a text box become. */
  blocks(nodes: readonly XmlNode[]): ElementContent[];
  /** Keeps a footnote's text. @returns its label */
  note(body: XmlElement | undefined): string;
  /** The text of an embedded equation; undefined of any other object. */
  equation(object: XmlElement): string | undefined;
}

/** A paragraph's inline content, and the blocks that stood beside it: text boxes. */
export interface Inline {
  readonly content: ElementContent[];
  readonly after: ElementContent[];
}

/** Reads what stands in a paragraph or heading. */
export function readInline(nodes: readonly XmlNode[], look: Look, host: InlineHost): Inline {
  const reader = new InlineReader(host);
  return { content: reader.read(nodes, look), after: reader.after };
}

const MOST_BLANKS = 100;

/** Elements that say something about the text and are none. */
const SILENT = /^text:(?:ruby-text|script|hidden-text|hidden-paragraph|tracked-changes)$/;

class InlineReader {
  readonly after: ElementContent[] = [];
  readonly #host: InlineHost;

  constructor(host: InlineHost) {
    this.#host = host;
  }

  read(nodes: readonly XmlNode[], look: Look): ElementContent[] {
    return nodes.flatMap((node) =>
      isElement(node) ? this.#element(node, look) : marked(node, look),
    );
  }

  #element(node: XmlElement, look: Look): ElementContent[] {
    const { name, attributes, children } = node;
    const { losses, styles } = this.#host;
    switch (name) {
      case 'text:s': {
        const count = Number(attributes['text:c'] ?? 1);
        return marked(' '.repeat(Math.min(count || 1, MOST_BLANKS)), look);
      }
      case 'text:tab':
        return marked('\t', look);
      case 'text:line-break':
        return [element('br')];
      case 'text:span': {
        const own = { ...look, ...styles.textLook(attributes['text:style-name']) };
        if (!own.hidden) return this.read(children, own);
        if (textIn(node).trim() !== '') losses.add('hidden');
        return [];
      }
      case 'text:a':
      case 'draw:a':
        return [element('a', this.read(children, look), { href: attributes['xlink:href'] ?? '' })];
      case 'text:note':
        return [element('a', [], { dataNote: this.#host.note(childOf(node, 'text:note-body')) })];
      case 'office:annotation':
        losses.add('comments');
        return [];
      case 'draw:frame':
        return this.#frame(node);
      default:
        if (SILENT.test(name)) return [];
        if (name.startsWith('text:')) return this.read(children, look);
        if (name.startsWith('draw:')) this.#textBox(children);
        return [];
    }
  }

  /** A frame holds one thing, and then what may stand for it where that can't be shown. */
  #frame(frame: XmlElement): ElementContent[] {
    const { losses } = this.#host;
    const box = childOf(frame, 'draw:text-box');
    if (box) {
      this.#textBox(box.children);
      return [];
    }
    const object = childOf(frame, 'draw:object') ?? childOf(frame, 'draw:object-ole');
    if (object) {
      const equation = this.#host.equation(object);
      losses.add(equation === undefined ? 'objects' : 'equations');
      return equation === undefined ? [] : [{ type: 'text', value: equation }];
    }
    const image = childOf(frame, 'draw:image');
    if (!image) return [];
    const address = image.attributes['xlink:href'] ?? '';
    losses.add(/^(?:\.\/)?Pictures\//.test(address) ? 'pictures' : 'linkedPictures');
    const description = childOf(frame, 'svg:desc') ?? childOf(frame, 'svg:title');
    return [picture(address, description ? textIn(description) : '')];
  }

  #textBox(nodes: readonly XmlNode[]): void {
    const blocks = this.#host.blocks(nodes);
    if (blocks.length === 0) return;
    this.after.push(...blocks);
    this.#host.losses.add('textBoxes');
  }
}

function marked(value: string, look: Look): ElementContent[] {
  let node: ElementContent = { type: 'text', value };
  if (look.code) node = element('code', [node]);
  if (look.strike) node = element('s', [node]);
  if (look.em) node = element('em', [node]);
  if (look.strong) node = element('strong', [node]);
  return [node];
}
