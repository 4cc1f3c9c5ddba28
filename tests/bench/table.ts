/** Prints rows under a head: the first column to the left, the others to the right. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of [head, ...rows]) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
    );
    console.log(`  ${cells.join('  ').trimEnd()}`);
  }
  console.log();
}

/** `12.3 %`; a dash where there is nothing to count. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** A figure beside its goal, with a mark where it misses it. */
export function against(part: number, whole: number, least: number | undefined): string {
  if (least === undefined || whole === 0) return percent(part, whole);
  const mark = part / whole >= least ? ' ' : '<';
  return `${percent(part, whole)} ${mark} ${Math.round(least * 100)} %`;
}

/** The same for a figure that should stay small. */
export function below(figure: number, most: number, text: string, goal: string): string {
  return `${text} ${figure <= most ? ' ' : '>'} ${goal}`;
}
