import type { DiskState } from '../recovery/recovery.ts';
import { n, some } from './locale.ts';

export const recovery = {
  recovery: 'Recover unsaved work',
  recoveryLead: {
    start:
      'Burnish ended before this work was saved. What you leave here is in the File menu for 30 days.',
    crash:
      'The page stopped working and was started again. Your work was kept. What you leave here is in the File menu for 30 days.',
    command: 'Work that was never saved. Each copy is kept for 30 days.',
  },
  pageStarted: 'The page stopped working and was started again. There was no unsaved work.',
  noCopies: 'There is no unsaved work to recover.',
  notCopied: (reason: string) =>
    `Burnish can’t keep a copy of your unsaved work: ${reason}. Save it soon.`,
  copies: 'Unsaved articles',
  recoveryCopyOf: (name: string) => `Copy of ${name}`,
  damagedName: 'Damaged copy',
  noFolder: 'From no file',
  copySuspect: 'Burnish stopped while this was being restored. It may stop again.',
  reading: 'Reading…',
  againstDisk: (file: DiskState, changes: number | undefined) => {
    const differs =
      changes === 0
        ? 'The text is the same as in the file.'
        : `${some(changes ?? 0, 'place differs', 'places differ')} from the file.`;
    if (file === 'none') return 'This article came from no file.';
    if (file === 'gone') return 'Its file is no longer there.';
    if (changes === undefined) return 'Its file can’t be read any more.';
    return file === 'same' ? differs : `Another program has changed the file since. ${differs}`;
  },
  restore: 'Restore',
  restoreAll: (count: number) => `Restore all ${n(count)}`,
  notNow: 'Not now',
  delete: 'Delete',
  deleteCopy: 'Delete this copy for good?',
  keepCopy: 'Keep it',
} as const;
