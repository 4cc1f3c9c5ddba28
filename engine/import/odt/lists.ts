import type { ElementContent } from 'hast';
import type { Piece } from '../flow.ts';
import type { Losses } from '../losses.ts';
import { isElement, type XmlElement } from '../xml.ts';
import type { OdtStyles } from './styles.ts';

/** What a list asks of its document. */
interface Host {
  readonly styles: OdtStyles;
  readonly losses: Losses;
  /** What blocks in an item become. */
  blocks(elements: readonly XmlElement[]): ElementContent[];
  heading(element: XmlElement): Piece;
}

/** By level: what the last item was counted as. A level's end goes with the next item above it. */
type Counters = (number | undefined)[];

/** Makes flat items of lists; a list may count on from where another one ended. */
export class OdtLists {
  readonly #host: Host;
  /** By the list's id, and by its style. */
  readonly #ends = new Map<string, Counters>();
  readonly #oddFormats = new Set<string>();

  constructor(host: Host) {
    this.#host = host;
  }

  *pieces(list: XmlElement): Iterable<Piece> {
    const { attributes } = list;
    const style = attributes['text:style-name'] ?? '';
    const before =
      attributes['text:continue-list'] ??
      (attributes['text:continue-numbering'] === 'true' ? `style ${style}` : undefined);
    const counters = [...((before !== undefined && this.#ends.get(before)) || [])];
    yield* this.#items(list, style, 0, counters);
    this.#ends.set(`style ${style}`, counters);
    const id = attributes['xml:id'] ?? attributes['text:id'];
    if (id !== undefined) this.#ends.set(id, counters);
  }

  *#items(list: XmlElement, style: string, level: number, counters: Counters): Iterable<Piece> {
    for (const item of list.children) {
      if (!isElement(item)) continue;
      let continues = item.name === 'text:list-header';
      let own: XmlElement[] = [];
      for (const child of [...item.children.filter(isElement), undefined]) {
        if (child && child.name !== 'text:list' && child.name !== 'text:h') own.push(child);
        else {
          if (own.length > 0) {
            const number = continues ? undefined : this.#count(item, style, level, counters);
            const content = this.#host.blocks(own);
            yield { is: 'item', level, number, list: style, continues, content };
            continues = true;
            own = [];
          }
          if (child?.name === 'text:list')
            yield* this.#items(
              child,
              child.attributes['text:style-name'] ?? style,
              level + 1,
              counters,
            );
          else if (child) {
            const number = continues ? undefined : this.#count(item, style, level, counters);
            if (number !== undefined) this.#host.losses.add('headingNumbers');
            yield this.#host.heading(child);
          }
        }
      }
    }
  }

  /** What an item is counted as; undefined of a bullet. */
  #count(
    { attributes }: XmlElement,
    style: string,
    level: number,
    counters: Counters,
  ): number | undefined {
    const { styles, losses } = this.#host;
    const mark = styles.listLevel(attributes['text:style-override'] ?? style, level);
    if (mark.is === 'number') {
      const next = counters[level] === undefined ? mark.start : counters[level] + 1;
      const given = Number(attributes['text:start-value'] ?? next);
      counters[level] = Number.isSafeInteger(given) ? given : next;
      const key = `${style} ${level}`;
      if (mark.format !== '1' && !this.#oddFormats.has(key)) losses.add('listNumbers');
      if (mark.format !== '1') this.#oddFormats.add(key);
    } else counters[level] = undefined;
    counters.length = level + 1;
    return counters[level];
  }
}
