import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TrialsFile } from '../../electron/trials.ts';
import { emptyFolder } from '../folder.ts';

describe('what the app stopped at', () => {
  let path: string;
  const [one, other] = [{}, {}];
  const start = () => new TrialsFile<object>(path, (error) => expect(error).toBeUndefined());
  beforeEach(async () => {
    path = join(await emptyFolder(), 'opening.json');
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is what took long to open when it ended', () => {
    const trials = start();
    trials.begin(one, '/a.md');
    trials.begin(other, '/b.md');
    vi.advanceTimersByTime(2000);
    expect(start().isSuspect('/a.md')).toBe(false);
    trials.end(other);
    vi.advanceTimersByTime(8000);
    expect(trials.isSuspect('/a.md')).toBe(false);
    expect(start().isSuspect('/a.md')).toBe(true);
    expect(start().isSuspect('/b.md')).toBe(false);
    trials.end(one);
    expect(start().isSuspect('/a.md')).toBe(false);
  });

  it('is also what a window’s page stopped at, however soon', () => {
    const trials = start();
    trials.begin(one, '/a.md');
    trials.fail(one);
    trials.end(one);
    expect([trials.isSuspect('/a.md'), start().isSuspect('/a.md')]).toEqual([true, true]);
  });

  it('is forgotten once it was opened after all', () => {
    const trials = start();
    trials.begin(one, '/a.md');
    trials.fail(one);
    const again = start();
    again.begin(one, '/a.md');
    expect(start().isSuspect('/a.md')).toBe(true);
    again.end(one);
    expect([again.isSuspect('/a.md'), start().isSuspect('/a.md')]).toEqual([false, false]);
  });

  it('is not what another article took the place of', () => {
    const trials = start();
    trials.begin(one, '/a.md');
    vi.advanceTimersByTime(5000);
    trials.begin(one, '/b.md');
    vi.advanceTimersByTime(5000);
    expect([start().isSuspect('/a.md'), start().isSuspect('/b.md')]).toEqual([false, true]);
  });
});
