import { mac } from './platform.ts';

const NAMES: Readonly<Record<string, string>> = mac
  ? { Mod: '⌘', Alt: '⌥', Shift: '⇧', Enter: '⏎', Delete: '⌦' }
  : { Mod: 'Ctrl', Alt: 'Alt', Shift: 'Shift', Enter: 'Enter', Delete: 'Del' };

/** A key or a chord as this system writes it: `Mod Shift E`. */
export function keyNames(chord: string): string {
  return chord
    .split(' ')
    .map((part) => NAMES[part] ?? part)
    .join(mac ? '' : '+');
}

/** Shows a chord. It is hidden from screen readers, for which `aria-keyshortcuts` says it. */
export function Keys({ of }: { of: string }) {
  return (
    <span className="keys" aria-hidden="true">
      {keyNames(of)}
    </span>
  );
}
