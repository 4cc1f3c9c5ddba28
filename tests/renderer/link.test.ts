import { describe, expect, it, test } from 'vitest';
import { addressOf, isSafeAddress } from '../../renderer/link/address.ts';
import { applyLink, closeLink, openLink, removeLink } from '../../renderer/link/commands.ts';
import { linkOf } from '../../renderer/link/link-plugin.ts';
import { queueOf } from '../../renderer/queue-plugin.ts';
import { Typist } from './typist.ts';

test.each([
  ['https://e.org/a_b(c)', 'https://e.org/a_b(c)'],
  [' e.org ', 'https://e.org'],
  ['e.org:8080/x?y#z', 'https://e.org:8080/x?y#z'],
  ['почта.рф', 'https://почта.рф'],
  ['ann@e.org', 'mailto:ann@e.org'],
  ['mailto:ann@e.org', 'mailto:ann@e.org'],
  ['page.html', 'page.html'],
  ['../notes/page.md', '../notes/page.md'],
  ['#part', '#part'],
])('“%s” is taken as %s', (typed, href) => {
  expect(addressOf(typed)).toEqual({ href });
});

test.each([
  ['', 'Type an address first.'],
  ['javascript:alert(1)', 'A link leads to'],
  ['JavaScript:alert(1)', 'A link leads to'],
  ['java\tscript:alert(1)', 'A link leads to'],
  ['\u0001javascript:alert(1)', 'A link leads to'],
  ['data:text/html,x', 'A link leads to'],
  ['file:///etc/passwd', 'A link leads to'],
  ['vbscript:x', 'A link leads to'],
  ['https://', 'This address is not whole.'],
])('“%s” is refused with a sentence', (typed, fault) => {
  expect(addressOf(typed)).toEqual({ fault: expect.stringContaining(fault) });
});

it('takes for safe what leads to the web, a mailbox or a place beside the article', () => {
  const safe = ['https://e.org', 'HTTP://e.org', 'mailto:a@e.org', 'a/b.html', '#c', '//e.org/x'];
  expect(safe.filter(isSafeAddress)).toEqual(safe);
  const unsafe = ['javascript:x', 'data:x', 'blob:x', ' java\nscript:x', 'http://['];
  expect(unsafe.filter(isSafeAddress)).toEqual([]);
});

/** The words that the card would be about, and the address it would show. */
function opened(markdown: string) {
  const typist = new Typist(markdown);
  openLink(typist.state, typist.dispatch);
  const place = linkOf(typist.state);
  return place && [typist.state.doc.textBetween(place.from, place.to), place.mark?.attrs.href];
}

describe('the link card', () => {
  test.each([
    ['the words selected', 'one ‸two three‸', ['two three', undefined]],
    ['the word at the caret', 'one tw‸o three', ['two', undefined]],
    [
      'the whole link at the caret',
      '[one **t‸wo**](https://e.org) three',
      ['one two', 'https://e.org'],
    ],
    ['the link that the caret is behind', 'x [one](https://e.org)‸ y', ['one', 'https://e.org']],
    [
      'one of two links that touch',
      '[one](https://a.org)[t‸wo](https://b.org)',
      ['two', 'https://b.org'],
    ],
    [
      'words and the link they run into',
      '‸one [tw‸o](https://e.org)',
      ['one two', 'https://e.org'],
    ],
    ['words beside a link', '‸one‸[two](https://e.org)', ['one', undefined]],
    ['a cell', '| o‸ne |\n| --- |', ['one', undefined]],
  ])('is about %s', (_what, markdown, place) => {
    expect(opened(markdown)).toEqual(place);
  });

  it.each(['one\n\ntw‸o\n\nthr‸ee', '```\na‸b\n```', 'one . ‸ . two'])(
    'says what it needs where there is nothing to link: %s',
    (markdown) => {
      const typist = new Typist(markdown);
      openLink(typist.state, typist.dispatch);
      expect(linkOf(typist.state)).toBeUndefined();
      expect(queueOf(typist.state).status.text).toContain('Select the words');
    },
  );

  test.each([
    ['links words', 'one ‸two‸', 'one [two](https://n.org)‸'],
    [
      'gives a link another address and keeps its title',
      '[o‸ne](https://e.org "T")',
      '[one](https://n.org "T")‸',
    ],
    ['keeps other marks', '[o **n‸e**](https://e.org)', '[o **ne**](https://n.org)**‸**'],
  ])('%s', (_what, before, after) => {
    const typist = new Typist(before);
    openLink(typist.state, typist.dispatch);
    applyLink('https://n.org')(typist.state, typist.dispatch);
    expect(typist.markdown).toBe(after);
    expect(linkOf(typist.state)).toBeUndefined();
  });

  it('takes a link away and leaves its words', () => {
    const typist = new Typist('one [t**w‸o**](https://e.org)');
    openLink(typist.state, typist.dispatch);
    removeLink(typist.state, typist.dispatch);
    expect(typist.saved).toBe('one t**wo**\n');
  });

  it('follows its words when the text before them changes, and shuts when they are gone', () => {
    const typist = new Typist('one t‸wo');
    openLink(typist.state, typist.dispatch);
    typist.dispatch(typist.state.tr.insertText('zero ', 1));
    const place = linkOf(typist.state)!;
    expect(typist.state.doc.textBetween(place.from, place.to)).toBe('two');
    typist.dispatch(typist.state.tr.delete(place.from, place.to));
    expect(linkOf(typist.state)).toBeUndefined();
  });

  it('leaves all as it was when it is shut', () => {
    const typist = new Typist('one t‸wo');
    const before = typist.state.doc;
    openLink(typist.state, typist.dispatch);
    closeLink(typist.state, typist.dispatch);
    expect(typist.state.doc).toBe(before);
    expect(linkOf(typist.state)).toBeUndefined();
  });
});
