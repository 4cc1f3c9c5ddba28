import { Nesting } from '../nesting.ts';
import type { ListMark } from './numbering.ts';

interface OpenList {
  readonly tag: 'ol' | 'ul';
  readonly start: number;
  /** Tells neighbours of one kind apart. */
  readonly parity: boolean;
}

/**
 * Gives each list paragraph the name of a style that says in which lists it stands. Paragraphs with
 * one name make one list.
 */
export class ListStyles {
  /** By the path of HTML elements that the paragraph is in. */
  readonly #names: Map<string, string>;
  readonly #nesting = new Nesting();
  readonly #open: OpenList[] = [];
  #parity = false;

  /** @param names shared by all parts of a document: HTML path to style name */
  constructor(names: Map<string, string>) {
    this.#names = names;
  }

  blank(): void {
    this.#nesting.blank();
  }

  close(): void {
    this.#nesting.close();
  }

  add(mark: ListMark, list: string): { name: string; starts: boolean } {
    const { depth, starts } = this.#nesting.add({ ...mark, list });
    this.#open.length = starts ? depth : depth + 1;
    if (starts) {
      this.#parity = !this.#parity;
      const tag = mark.number === undefined ? 'ul' : 'ol';
      this.#open.push({ tag, start: mark.number ?? 1, parity: this.#parity });
    }
    return { name: this.#nameOf(`${this.#open.map(pathOf).join(' > ')}:fresh`), starts };
  }

  /**
   * The style of another paragraph of this level's last item.
   * @returns undefined where no list of the level is open
   */
  goOn(level: number): string | undefined {
    const depth = this.#nesting.goOn(level);
    if (depth === undefined) return undefined;
    this.#open.length = depth + 1;
    return this.#nameOf(`${this.#open.map(pathOf).join(' > ')} > p:fresh`);
  }

  #nameOf(path: string): string {
    const name = this.#names.get(path) ?? `Item${this.#names.size}`;
    this.#names.set(path, name);
    return name;
  }
}

const pathOf = ({ tag, start, parity }: OpenList) =>
  `${tag}.${parity ? 'a' : 'b'}[start='${start}'] > li`;
