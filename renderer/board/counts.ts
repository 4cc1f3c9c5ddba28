import type { Count } from '../../electron/board/kept.ts';
import type { Finding } from '../../engine/finding.ts';

/** How many findings each rule has, of each class; a habit is expected once. */
export function countsOf(findings: Iterable<Finding>): Count[] {
  const counts = new Map<string, Count>();
  for (const { rule, class: kind, fixes } of findings) {
    const key = `${rule} ${kind}`;
    const { count = 0, fixable = 0 } = counts.get(key) ?? {};
    const more = fixes.length > 0 ? 1 : 0;
    counts.set(key, { rule, class: kind, count: count + 1, fixable: fixable + more });
  }
  return [...counts.values()];
}
