import { claimsOf } from './edits.ts';
import type { Finding } from './finding.ts';
import { priorityOf } from './rule-card.ts';

/** Joins a block's own findings with those of the document rules: one place, one finding. */
export function mergeFindings(
  own: readonly Finding[],
  document: readonly Finding[],
): readonly Finding[] {
  if (document.length === 0) return own;
  const byPriority = [...own, ...document].sort((a, b) => priorityOf(a.rule) - priorityOf(b.rule));
  const merged: Finding[] = [];
  for (const finding of byPriority) place(merged, finding);
  return merged.sort(inTextOrder);
}

export const inTextOrder = (a: Finding, b: Finding) => a.start - b.start || a.end - b.end;

/** Adds `finding` unless an earlier rule has its place; then that finding names this one's rule. */
export function place(findings: Finding[], finding: Finding): void {
  const at = findings.findIndex((other) => overlap(other, finding));
  if (at < 0) findings.push(finding);
  else {
    const winner = findings[at]!;
    if (winner.rule !== finding.rule && !winner.others.includes(finding.rule))
      findings[at] = { ...winner, others: [...winner.others, finding.rule] };
  }
}

/** Whether two findings are about one place. What a fix leaves as it is may hold another finding. */
function overlap(a: Finding, b: Finding): boolean {
  if (a.start === b.start) return true;
  if (a.start >= b.end || b.start >= a.end) return false;
  const [outer, inner] = a.start < b.start ? [a, b] : [b, a];
  if (inner.end >= outer.end) return true;
  return claimsOnce(outer).some(({ start, end }) => start <= inner.end && inner.start <= end);
}

type Claims = ReturnType<typeof claimsOf>;

let asked: (Pick<Finding, 'fixes' | 'start' | 'quote'> & { readonly claims: Claims }) | undefined;

/** The last answer is kept: a long loop is asked about once for each word in it. */
function claimsOnce(finding: Finding): Claims {
  const { fixes, start, quote } = finding;
  if (asked?.fixes !== fixes || asked.start !== start || asked.quote !== quote)
    asked = { fixes, start, quote, claims: claimsOf(finding) };
  return asked.claims;
}
