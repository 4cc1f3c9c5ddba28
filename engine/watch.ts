/** Whose work a piece of a check is: a rule's, or a keep-list pattern's. */
export type Culprit = { readonly rule: string } | { readonly keep: string };

/** Looks on while an article is checked, so that what fails can be named and the rest goes on. */
export interface Watch {
  /** Told whose work begins. Work that never ends is that of the last one told. */
  begin?(whose: Culprit): void;
  /** Told whose work threw. It found nothing in this block. */
  failed(whose: Culprit, error: unknown): void;
}

/** Does a piece of work. @returns undefined where it threw and somebody watches; else it throws */
export function watched<Result>(
  whose: Culprit,
  work: () => Result,
  watch: Watch | undefined,
): Result | undefined {
  if (!watch) return work();
  watch.begin?.(whose);
  try {
    return work();
  } catch (error) {
    watch.failed(whose, error);
    return undefined;
  }
}
