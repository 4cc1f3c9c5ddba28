import { some } from './locale.ts';

export const find = {
  find: 'Find',
  replaceWith: 'Replace with',
  replacement: 'Replacement',
  matchCase: 'Match case',
  wholeWord: 'Whole words',
  regex: 'Regular expression',
  withReplace: 'Find and replace',
  nextMatch: 'Next match',
  previousMatch: 'Previous match',
  matches: (count: number) => (count === 0 ? 'No match' : some(count, 'match', 'matches')),
  replace: 'Replace',
  replaceAll: 'Replace all',
  replaced: (count: number) => `${some(count, 'match', 'matches')} replaced.`,
  findFault: (reason: string) => `This expression can’t be read: ${reason.toLowerCase()}.`,
  findTooSlow: 'This expression takes too long in this article. A plainer one may do.',
} as const;
