import { n, some, tenths } from './locale.ts';

export const overview = {
  overview: 'Overview',
  fromTo: (then: number, now: number) =>
    `${some(then, 'finding', 'findings')} when it came, ${now === 0 ? 'none' : n(now)} now`,
  thenAndNow: 'findings, when it came and now',
  profileTitle: 'In 1,000 words',
  allFamilies: 'All together',
  profileColumns: { before: 'Before', now: 'Now' },
  tenths,
  wordCount: 'Words',
  sentenceCount: 'Sentences',
  sentences: (count: number, length: number) =>
    count === 0 ? n(count) : `${n(count)}, of ${tenths(length)} words on average`,
  timeAtWork: 'Time at work',
  duration: (seconds: number) => {
    const minutes = Math.floor(seconds / 60);
    const hours = Math.floor(minutes / 60);
    if (minutes === 0) return 'Less than a minute';
    if (hours === 0) return some(minutes, 'minute', 'minutes');
    return `${some(hours, 'hour', 'hours')}, ${some(minutes % 60, 'minute', 'minutes')}`;
  },
  acceptedCount: 'Fixes accepted',
  editedCount: 'Mended by hand',
  keptCount: 'Kept as they were',
  hintCount: 'Hints left',
} as const;
