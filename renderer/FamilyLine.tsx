import type { Family } from '../engine/rule.ts';

const LINES: Readonly<Record<Family, string>> = {
  Repetition: 'M0 2.5h16M0 5.5h16',
  Truncation: 'M0 4h6m4 0h6',
  Punctuation: 'M1 4h0m4.67 0h0m4.67 0h0m4.66 0h0',
  Residue: 'M0 4h16',
  Wording: 'M0 4c1.33-3 2.67-3 4 0s2.67 3 4 0 2.67-3 4 0 2.67 3 4 0',
};

/** A family's line, as it stands under words on the page. */
export function FamilyLine({ family, faint = false }: { family: Family; faint?: boolean }) {
  const name = family.toLowerCase();
  return (
    <svg
      className={`family-line ${name} ${faint ? 'hint' : ''}`}
      width="16"
      height="8"
      viewBox="0 0 16 8"
      aria-hidden="true"
    >
      <path d={LINES[family]} />
    </svg>
  );
}
