import { closestMatch } from 'leven';

/** “; did you mean “x”?”, where one of the names is near; else nothing. */
export function nearest(word: string, names: readonly string[]): string {
  const near = closestMatch(word, names, { maxDistance: Math.max(2, Math.floor(word.length / 3)) });
  return near === undefined ? '' : `; did you mean “${near}”?`;
}
