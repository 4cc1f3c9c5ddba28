import { n, some } from './locale.ts';

export const history = {
  whatChanged: 'What changed',
  comparing: 'Comparing…',
  original: 'Original',
  inText: 'In the text',
  sideBySide: 'Side by side',
  scrollTogether: 'Scroll together',
  nextChange: 'Next change',
  previousChange: 'Previous change',
  backToPage: 'Back to the page',
  changes: (count: number) => (count === 0 ? 'No change' : some(count, 'change', 'changes')),
  changeOf: (at: number, of: number) => `${n(at)} of ${some(of, 'change', 'changes')}`,
  changeAt: (at: number, of: number, before: string, after: string) =>
    [
      `${n(at)} of ${n(of)}`,
      ...(before === '' ? [] : [`removed “${before}”`]),
      ...(after === '' ? [] : [`added “${after}”`]),
    ].join(', '),
  changeTakenBack: (left: number) =>
    left === 0 ? 'Taken back. The article is as it was opened.' : `Taken back, ${n(left)} left.`,
} as const;
