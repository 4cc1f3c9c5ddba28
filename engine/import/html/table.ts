import type { Element, ElementContent } from 'hast';

/** A table's cells by row and column. A cell that spans several stands in its first. */
export interface Grid {
  readonly rows: readonly (readonly (Element | undefined)[])[];
  readonly align: readonly (string | null)[];
  readonly captions: readonly Element[];
}

/** As many columns as HTML lets a cell span. */
const WIDEST_SPAN = 1000;
const TALLEST_SPAN = 65_534;
/** More cells than this are no table that anyone could read. */
const MOST_CELLS = 1_000_000;

const elementsIn = ({ children }: Element): Element[] =>
  children.filter((child) => child.type === 'element');

/** A table's rows: the head's first, the foot's last, as browsers show them. */
function rowsOf(table: Element): Element[] {
  const rows: Element[][] = [[], [], []];
  for (const part of elementsIn(table)) {
    if (part.tagName === 'tr') rows[1]!.push(part);
    const place = part.tagName === 'thead' ? 0 : part.tagName === 'tfoot' ? 2 : 1;
    if (/^t(?:head|body|foot)$/.test(part.tagName))
      for (const row of elementsIn(part)) if (row.tagName === 'tr') rows[place]!.push(row);
  }
  return rows.flat();
}

const cellsOf = (row: Element) => elementsIn(row).filter(({ tagName }) => /^t[dh]$/.test(tagName));

/** Whether a table only puts parts of a page side by side: its cells hold what no cell can hold. */
export function isLayout(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(String(table.properties.role ?? ''))) return true;
  const rows = rowsOf(table).map(cellsOf);
  const cells = rows.flat();
  const hasHeader = cells.some(({ tagName }) => tagName === 'th');
  const tooMuch = hasHeader ? NO_LINES : NO_CELL;
  if (cells.some((cell) => cell.children.some((node) => holds(node, tooMuch)))) return true;
  const isColumn = rows.every((row) => row.length < 2);
  if (isColumn) return !hasHeader;
  const isRow = rows.filter((row) => row.length > 0).length === 1;
  return isRow && cells.some((cell) => countOf(cell, 'p') > 1);
}

/** What can't be lines of a cell. */
const NO_LINES = /^(?:table|hr|article|section)$/;
/** What no cell holds, save in a table that says by its headers that it is one. */
const NO_CELL = /^(?:table|h[1-6]|blockquote|hr|article|section)$/;

const holds = (node: ElementContent, tagNames: RegExp): boolean =>
  node.type === 'element' &&
  (tagNames.test(node.tagName) || node.children.some((child) => holds(child, tagNames)));

const countOf = (node: Element, tagName: string): number =>
  elementsIn(node).reduce(
    (count, child) => count + (child.tagName === tagName ? 1 : countOf(child, tagName)),
    0,
  );

/** @returns undefined where the table is too large for one */
export function tableGrid(table: Element): Grid | undefined {
  const placed: { cell: Element; row: number; column: number }[] = [];
  /** By column: the first row that is free there again. */
  const free: number[] = [];
  const rows = rowsOf(table);
  rows.forEach((row, index) => {
    let column = 0;
    for (const cell of cellsOf(row)) {
      while ((free[column] ?? 0) > index) column++;
      placed.push({ cell, row: index, column });
      const below = index + span(cell.properties.rowSpan, TALLEST_SPAN);
      const end = column + span(cell.properties.colSpan, WIDEST_SPAN);
      while (column < end) free[column++] = below;
    }
  });
  // A column in which no cell begins shows nothing.
  const columns = [...new Set(placed.map(({ column }) => column))].sort((a, b) => a - b);
  if (columns.length * rows.length > MOST_CELLS) return undefined;
  const place = new Map(columns.map((column, index) => [column, index]));
  const grid = rows.map(() => columns.map((): Element | undefined => undefined));
  const align = columns.map((): string | null => null);
  for (const { cell, row, column } of placed) {
    const at = place.get(column)!;
    grid[row]![at] = cell;
    const side = /^(?:left|right|center)$/.exec(String(cell.properties.align ?? ''))?.[0];
    align[at] ??= side ?? null;
  }
  const captions = elementsIn(table).filter(({ tagName }) => tagName === 'caption');
  return { rows: grid, align, captions };
}

function span(value: unknown, most: number): number {
  const count = Math.trunc(Number(value));
  return count >= 1 ? Math.min(count, most) : 1;
}
