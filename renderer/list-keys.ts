/**
 * The index that a key moves to in a list; undefined where it doesn't move.
 * @param at index of the row that is current, -1 where none is
 * @param count of the rows, at least one
 */
export function movedBy(key: string, at: number, count: number): number | undefined {
  const wanted = wantedBy(key, at, count);
  return wanted === undefined ? undefined : Math.max(0, Math.min(wanted, count - 1));
}

/** It may lie outside the list. */
function wantedBy(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at < 0 ? count - 1 : at - 1;
    case 'PageDown':
      return at + 8;
    case 'PageUp':
      return at - 8;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
