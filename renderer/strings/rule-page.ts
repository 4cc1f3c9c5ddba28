import { n, percents } from './locale.ts';

export const rulePage = {
  back: 'Back',
  aboutRule: 'About this rule',
  classIs: {
    safe: 'Always safe to accept',
    ask: 'You decide',
    hint: 'Only a hint',
  },
  readMore: 'Read more on the web',
  noRate: 'You have not decided on any of its findings yet.',
  rate: (accepted: number, edited: number, decided: number) =>
    `You accepted ${n(accepted)} of ${n(decided)}, ${percents.format(accepted / decided)}.${
      edited > 0 ? ` You mended ${n(edited)} by hand.` : ''
    }`,
  foundHere: (count: number) =>
    count === 0 ? 'Nothing found in this article' : `${n(count)} found in this article`,
  andMore: (count: number) => `and ${n(count)} more`,
  badExamples: 'What it flags, and the fix',
  fixedTo: 'Mended: ',
  nothing: 'taken out',
  goodExamples: 'What it leaves alone',
} as const;
