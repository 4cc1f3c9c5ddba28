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

  /** How many lists are open, each inside the last item of the one before. */
  get depth(): number {
    return this.#open.length;
  }

  /** A paragraph without text. */
  blank(): void {
    this.#afterBlank = true;
  }

  /** @returns how deep it stands, at most one below the last, and whether it starts a list there */
  add({ level, number, list }: ListParagraph): { level: number; starts: boolean } {
    const depth = Math.min(level, this.#open.length);
    const open = this.#open[depth];
    const starts = !open || !this.#joins(open, number, list);
    this.#open.length = depth;
    this.#open.push({ list, number });
    this.#afterBlank = false;
    return { level: depth, starts };
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
