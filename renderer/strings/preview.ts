import { n, some } from './locale.ts';

export const preview = {
  // Safe fixes
  safeFixes: (count: number) => some(count, 'safe fix', 'safe fixes'),
  acceptAll: 'Accept all',
  preview: 'Preview',
  safeTitle: 'Safe fixes',
  noSafe: 'There is no safe fix left.',

  // Preview, and all of a kind
  acceptKind: (count: number) => `Accept all ${n(count)}…`,
  kindTitle: 'Accept all of this kind',
  noKind: 'There is no fix here to accept for others too.',
  whichFindings: 'Which findings',
  offerOfRule: (title: string, count: number) => `All of “${title}”, ${n(count)}`,
  offerOfText: (quote: string, fix: string, count: number) =>
    `Only “${quote}” → ${fix}, ${n(count)}`,
  proposals: 'Fixes to accept',
  tickHint: 'Space ticks or leaves out a fix.',
  tickAll: 'All',
  tickNone: 'None',
  acceptSome: (ticked: number, all: number) => `Accept ${n(ticked)} of ${n(all)}`,
  cancel: 'Cancel',
  proposal: (quote: string, fix: string, text: string) => `“${quote}”, suggestion ${fix}. ${text}`,
} as const;
