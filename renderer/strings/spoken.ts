import { n, some } from './locale.ts';

export const spoken = {
  at: (at: number, of: number, title: string, quote: string, fix: string | undefined) =>
    [
      `${n(at)} of ${n(of)}`,
      title,
      `“${quote}”`,
      ...(fix === undefined ? [] : [`suggestion ${fix}`]),
    ].join(', '),
  fromStart: 'From the start again.',
  fromEnd: 'From the end again.',
  acceptedLeft: (left: number) => `Accepted, ${n(left)} left.`,
  keptLeft: (left: number) => `Kept as it is, ${n(left)} left.`,
  allAccepted: (count: number, left: number) =>
    `${some(count, 'fix', 'fixes')} accepted, ${n(left)} left.`,
  nothingHere: 'There is no finding here.',
  nothingLeft: 'There is nothing left to do.',
  textChanged: 'The text has changed since; this fix no longer fits.',
  toggled: (part: 'panelOpen' | 'outlineOpen', open: boolean) =>
    `${part === 'panelOpen' ? 'Side panel' : 'Outline'} ${open ? 'shown' : 'hidden'}.`,
  checkingAgain: 'Checking again.',
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to do again.',
  undone: 'Undone.',
  redone: 'Done again.',
  exportedTo: (path: string) => `Exported to ${path}.`,
  savedTo: (path: string) => `Saved to ${path}.`,
  nothingToSave: 'There is no change to save.',
  copied: 'Copied as Markdown.',
  copiedRich: 'Copied as rich text.',
} as const;
