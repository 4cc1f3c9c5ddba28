/** A paragraph of a list, as word processors keep it: flat, with its depth. */
export interface ListParagraph {
  /** From 0. */
  readonly level: number;
  /** What it is counted as; undefined of a bullet. */
  readonly number: number | undefined;
  /** Which list it says that it belongs to. */
  readonly list: string;
}

interface OpenList {
  readonly level: number;
  readonly list: string;
  /** What its last item is counted as. */
  readonly number: number | undefined;
}

/**
 * Decides how flat list paragraphs nest. A numbered one joins the list before it where it counts on,
 * as the reader sees it; a bullet, where no blank line stands between or both say that they are of
 * one list.
 */
export class Nesting {
  readonly #open: OpenList[] = [];
  #afterBlank = false;

  /** A paragraph without text. */
  blank(): void {
    this.#afterBlank = true;
  }

  /** How deep a paragraph of this level stands: inside the lists of lower levels that are open. */
  depthOf(level: number): number {
    return this.#open.filter((open) => open.level < level).length;
  }

  /** @returns how deep it stands, and whether it starts a list there */
  add({ level, number, list }: ListParagraph): { depth: number; starts: boolean } {
    const depth = this.depthOf(level);
    const open = this.#open[depth];
    const starts = !open || !this.#joins(open, number, list);
    this.#open.length = depth;
    this.#open.push({ level, list, number });
    this.#afterBlank = false;
    return { depth, starts };
  }

  /**
   * Goes on with the last item of this level, and ends the lists inside it.
   * @returns how deep that list stands; undefined where none is open
   */
  goOn(level: number): number | undefined {
    const depth = this.depthOf(level);
    if (!this.#open[depth]) return undefined;
    this.#open.length = depth + 1;
    this.#afterBlank = false;
    return depth;
  }

  close(): void {
    this.#open.length = 0;
    this.#afterBlank = false;
  }

  #joins(open: OpenList, number: number | undefined, list: string): boolean {
    if (open.number === undefined || number === undefined)
      return open.number === number && (!this.#afterBlank || open.list === list);
    return number === open.number + 1;
  }
}
