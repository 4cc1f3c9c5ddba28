import type { Finding } from './finding.ts';

/**
 * Whether a finding is one place of a habit of the document. A habit is shown once; its first fix
 * mends every place, the next ones mend this place alone.
 */
export function isHabit({ fixes: [first] }: Pick<Finding, 'fixes'>): boolean {
  return first?.do === 'replace' && first.everywhere === true;
}

/** Whether two findings are places of one habit. */
export const shareHabit = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule && isHabit(a) && isHabit(b);

/** Leaves the first place of each habit to stand for all of them, and every other finding. */
export function foldHabits<T>(all: readonly T[], findingOf: (one: T) => Finding): T[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const finding = findingOf(one);
    if (!isHabit(finding)) return true;
    const isFirst = !seen.has(finding.rule);
    seen.add(finding.rule);
    return isFirst;
  });
}
