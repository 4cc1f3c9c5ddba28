import { lists } from './locale.ts';

export const faults = {
  checkFailed: 'Some of the text could not be checked. Your text is safe.',
  lost: {
    reading: {
      hung: 'Reading took far too long, so Burnish gave up.',
      failed: 'Something in it stopped Burnish from reading on.',
    },
    comparing: {
      hung: 'Comparing took far too long, so Burnish gave up. Your text is safe.',
      failed: 'Something in the article stopped Burnish from comparing it. Your text is safe.',
    },
    writing: {
      hung: 'Writing the article took far too long, so Burnish gave up. No file was changed, and your text is safe here.',
      failed:
        'Something in the article stopped Burnish from writing it. No file was changed, and your text is safe here.',
    },
  },
  checkAgain: 'Check again',

  faulty: (rules: readonly string[], patterns: readonly string[]) => {
    const off = (count: number) =>
      `${count === 1 ? 'is' : 'are'} switched off until Burnish starts again.`;
    const titles = lists.format(rules.map((title) => `“${title}”`));
    const slow = patterns.length === 1 ? 'takes' : 'take';
    return [
      ...(rules.length > 0 ? [`${titles} failed on a text and ${off(rules.length)}`] : []),
      ...(patterns.length > 0
        ? [
            `${lists.format(patterns)} on the keep-list ${slow} too long and ${off(patterns.length)}`,
          ]
        : []),
      'All else goes on, and your text is safe.',
    ].join(' ');
  },
  faultyRule: 'It failed on a text: off until Burnish starts again.',
  faultyEntry: 'It takes too long: off until Burnish starts again. A plainer pattern may do.',
  toKeepList: 'Keep-list…',
} as const;
