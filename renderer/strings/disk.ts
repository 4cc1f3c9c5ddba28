import { n, some } from './locale.ts';

export const disk = {
  changedOnDisk: (name: string) => `Another program has changed “${name}”.`,
  changedTitle: (name: string) => `Another program has changed “${name}”`,
  choose: 'Choose…',
  differ: (count: number) =>
    count === 0
      ? 'The words there are the same as yours.'
      : `Yours and theirs differ in ${some(count, 'place', 'places')}.`,
  /** What can be done: the button, and what comes of it. */
  showDifference: ['Show the difference', 'On the page, change by change. You can take over any.'],
  keepMine: ['Keep mine as a copy…', 'Yours goes to a new file. Theirs stays.'],
  loadTheirs: ['Load theirs', 'It comes to the page. Undo brings yours back.'],
  saveMine: ['Save mine', 'Theirs is kept beside it as a copy.'],
  copyOf: (stem: string) => `${stem} copy`,
  savedBeside: (path: string, copy: string) =>
    `Saved to ${path}. The other version is kept in ${copy}.`,
  yoursAndTheirs: 'Yours, and the file on the disk',
  theirs: 'On the disk',
  takeTheirs: 'Take theirs',
  theirsTaken: (left: number) =>
    left === 0 ? 'Taken. The article is as on the disk.' : `Taken, ${n(left)} left.`,
  loaded: 'Loaded from the disk. Undo brings your version back.',
  asOnDisk: 'The article is as it is on the disk.',
  noFile: 'This article came from no file.',
  fileGone: (name: string) =>
    `“${name}” is no longer where it was. Your text is safe here until you close it: save it to keep it.`,
  revertTitle: 'Go back to the saved file?',
  revertLead: (name: string) =>
    `The article becomes what “${name}” holds. Undo brings your changes back.`,
  revert: 'Go back',
} as const;
