import { describe, expect, it } from 'vitest';
import { HOME } from '../../electron/address.ts';
import { senderOf } from '../../electron/sender.ts';

interface Contents {
  mainFrame: { url: string };
}
const contents = (url: string): Contents => ({ mainFrame: { url } });
const ours = contents(HOME);
const led = contents('https://example.org/');
const deskOf = (sender: Contents) => (sender === ours || sender === led ? 'desk' : undefined);

describe('a call', () => {
  it('is answered where a window’s own page makes it', () => {
    expect(senderOf({ sender: ours, senderFrame: ours.mainFrame }, deskOf)).toBe('desk');
  });

  const unknown = contents(HOME);
  it.each<[string, Contents, Contents['mainFrame'] | null]>([
    ['a window that is none of ours', unknown, unknown.mainFrame],
    ['a frame in the page', ours, { url: 'https://example.org/' }],
    ['a frame in the page with the page’s own address', ours, { url: HOME }],
    ['another page in our window', led, led.mainFrame],
    ['a frame that is gone', ours, null],
  ])('is refused where it comes from %s', (_who, sender, senderFrame) => {
    expect(() => senderOf({ sender, senderFrame }, deskOf)).toThrow('stranger');
  });
});
