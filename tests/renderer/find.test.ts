import { undo } from 'prosemirror-history';
import { TextSelection } from 'prosemirror-state';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { importText } from '../../engine/import/index.ts';
import {
  changeFindBar,
  closeFind,
  findStep,
  lookFor,
  openFind,
  replaceAll,
  replaceOne,
} from '../../renderer/find/commands.ts';
import { FindLoop } from '../../renderer/find/find-loop.ts';
import { findOf } from '../../renderer/find/find-plugin.ts';
import {
  type FindQuery,
  faultOf,
  matchesIn,
  replacementOf,
  searchText,
} from '../../renderer/find/pattern.ts';
import { type Searcher, TooSlow } from '../../renderer/find/searcher.ts';
import { TestEditor } from './editor.ts';

const query = (text: string, how: Partial<FindQuery> = {}): FindQuery => ({
  text,
  matchCase: false,
  wholeWord: false,
  regex: false,
  ...how,
});

const found = (text: string, of: FindQuery) =>
  matchesIn(text, of).map(({ start, end }) => text.slice(start, end));

describe('what matches', () => {
  test.each<[string, string, FindQuery, string[]]>([
    ['plain text in any case', 'Tram, tram', query('TRAM'), ['Tram', 'tram']],
    ['in its own case only', 'Tram, tram', query('tram', { matchCase: true }), ['tram']],
    ['letters whose small form is longer', 'İİ tram', query('tram'), ['tram']],
    ['letters of any script', 'Трамвай', query('трам'), ['Трам']],
    ['signs as they are', 'a.c abc $1 (x)', query('a.c'), ['a.c']],
    ['whole words', 'art cart art’s art', query('art', { wholeWord: true }), ['art', 'art', 'art']],
    ['whole words of any script', 'на она на1', query('на', { wholeWord: true }), ['на']],
    ['whole words beside accents', 'cafe\u0301 cafe', query('cafe', { wholeWord: true }), ['cafe']],
    ['an expression', 'in 1999 and 2024', query('\\d{4}', { regex: true }), ['1999', '2024']],
    ['an expression as whole words', 'ab b', query('a|b', { regex: true, wholeWord: true }), ['b']],
    ['nothing empty', 'baa', query('a*', { regex: true }), ['aa']],
    ['nothing for no query', 'baa', query(''), []],
  ])('%s', (_what, text, of, matches) => {
    expect(found(text, of)).toEqual(matches);
  });

  test.each([
    ['a group that is open', '(a', 'unterminated group'],
    ['a class that is open', '[a', 'unterminated character class'],
    ['a group that is closed twice', 'a)(b', 'unmatched'],
  ])('an expression with %s has its fault named', (_what, text, fault) => {
    expect(faultOf(query(text, { regex: true }))?.toLowerCase()).toContain(fault);
    expect(faultOf(query(text))).toBeUndefined();
  });

  test.each([
    ['its groups', '(\\w+) (\\w+)', '$2 $1', 'b a'],
    ['all of it', 'a b', '[$&]', '[a b]'],
    ['a dollar', 'a b', '$$5', '$5'],
    ['a group that is not there as it stands', 'a b', '$7', '$7'],
  ])('a replacement for an expression can hold %s', (_what, text, replacement, result) => {
    const of = query(text, { regex: true });
    expect(replacementOf(matchesIn('a b', of)[0]!, replacement, of)).toBe(result);
  });

  it('puts a dollar sign in plain text as it is', () => {
    const of = query('a');
    expect(replacementOf(matchesIn('a', of)[0]!, '$1 $& $$', of)).toBe('$1 $& $$');
  });
});

/** The page with the search of the window, and no worker. */
class Finding extends TestEditor {
  readonly find: FindLoop;
  slow = false;

  constructor(markdown: string) {
    super(importText(markdown, 'md').doc);
    const searcher: Searcher = {
      search: async (texts, of) => {
        if (this.slow) throw new TooSlow();
        return texts.map((text) => matchesIn(text, of));
      },
      close() {},
    };
    this.find = new FindLoop(this, searcher);
    const { dispatch } = this;
    this.dispatch = (tr) => {
      dispatch(tr);
      this.find.update();
    };
  }

  async open(text: string, how: Partial<FindQuery> = {}) {
    this.run(openFind(true));
    this.run(lookFor({ text, ...how }));
    await this.rest();
  }

  rest = () => vi.advanceTimersByTimeAsync(200);

  replaceWith(replacement: string) {
    this.run(changeFindBar({ replacement }));
  }

  get bar() {
    return findOf(this.state).bar;
  }

  get position() {
    return [this.bar.at, this.bar.total];
  }

  get selected() {
    const { from, to } = this.state.selection;
    return this.state.doc.textBetween(from, to, '¶', '·');
  }

  get text() {
    return this.state.doc.textBetween(0, this.state.doc.content.size, '\n', '·');
  }
}

describe('find', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('selects the first match from the caret on and counts all', async () => {
    const page = new Finding('One tram.\n\nTwo trams.\n\n- a tram');
    page.dispatch(page.state.tr.setSelection(TextSelection.create(page.state.doc, 13)));
    await page.open('tram');
    expect(page.selected).toBe('tram');
    expect(page.position).toEqual([2, 3]);
  });

  it('sees through marks and code, and not across blocks or pictures', async () => {
    const page = new Finding('A tr**am** and `tram`.\n\ntr\n\nam tr![](x.png)am\n\n```\ntram\n```');
    await page.open('tram');
    expect(page.position).toEqual([1, 3]);
    await page.open('tr.*am', { regex: true });
    expect(page.position).toEqual([1, 2]);
    await page.open('r[^z]*a', { regex: true });
    expect(page.position).toEqual([1, 2]);
  });

  it('goes on, back and round, and says when it starts again', async () => {
    const page = new Finding('tram tram\n\ntram');
    await page.open('tram');
    const went: unknown[] = [];
    for (const direction of [1, 1, 1, -1, -1] as const) {
      page.run(findStep(direction));
      went.push(page.bar.at);
    }
    expect(went).toEqual([2, 3, 1, 3, 2]);
  });

  it('takes what is selected for the query, and the last query where nothing is', async () => {
    const page = new Finding('one two one');
    page.dispatch(page.state.tr.setSelection(TextSelection.create(page.state.doc, 1, 4)));
    page.run(openFind(false));
    await page.rest();
    expect(page.bar.query.text).toBe('one');
    expect(page.position).toEqual([1, 2]);
    page.run(closeFind);
    page.dispatch(page.state.tr.setSelection(TextSelection.create(page.state.doc, 5)));
    page.run(openFind(false));
    await page.rest();
    expect(page.position).toEqual([2, 2]);
  });

  it('keeps an expression whose match is selected, opened again', async () => {
    const page = new Finding('one two');
    await page.open('t\\w+', { regex: true });
    expect(page.selected).toBe('two');
    page.run(closeFind);
    page.run(openFind(true));
    expect(page.bar.query).toMatchObject({ text: 't\\w+', regex: true });
  });

  it('draws the matches while it is open, with the selected one apart', async () => {
    const page = new Finding('tram tram');
    await page.open('tram');
    const drawn = () =>
      findOf(page.state)
        .highlights.find()
        .map((one) => (one as unknown as { type: { attrs: { class: string } } }).type.attrs.class);
    expect(drawn()).toEqual(['match now', 'match']);
    page.run(closeFind);
    expect(drawn()).toEqual([]);
  });

  it('counts anew once typing rests, and leaves the caret where it is', async () => {
    const page = new Finding('tram\n\nhere');
    await page.open('tram');
    page.dispatch(page.state.tr.setSelection(TextSelection.create(page.state.doc, 11)));
    page.type(11, ' tram');
    await page.rest();
    expect(page.position).toEqual([undefined, 2]);
    expect(page.state.selection.from).toBe(16);
  });

  it('names what is wrong with an expression, and goes on when it is mended', async () => {
    const page = new Finding('a tram');
    await page.open('(tram', { regex: true });
    expect(page.bar.fault).toBe('This expression can’t be read: unterminated group.');
    await page.open('(tram)', { regex: true });
    expect(page.bar.fault).toBeUndefined();
    expect(page.position).toEqual([1, 1]);
  });

  it('says so where an expression takes too long', async () => {
    const page = new Finding('a tram');
    page.slow = true;
    await page.open('(a+)+$', { regex: true });
    expect(page.bar.fault).toContain('takes too long');
  });
});

describe('replace', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('replaces the selected match and goes on to the next, each an undo step of its own', async () => {
    const page = new Finding('tram tram tram');
    await page.open('tram');
    page.replaceWith('ferry');
    page.run(replaceOne);
    page.run(replaceOne);
    expect(page.text).toBe('ferry ferry tram');
    expect(page.selected).toBe('tram');
    await page.rest();
    expect(page.position).toEqual([1, 1]);
    page.run(undo);
    expect(page.text).toBe('ferry tram tram');
  });

  it('goes to the next match first where none is selected', async () => {
    const page = new Finding('tram tram');
    await page.open('tram');
    page.dispatch(page.state.tr.setSelection(TextSelection.create(page.state.doc, 2)));
    page.replaceWith('ferry');
    page.run(replaceOne);
    expect([page.text, page.selected]).toEqual(['tram tram', 'tram']);
    expect(page.state.selection.from).toBe(6);
  });

  it('comes to an end where the replacement holds what is looked for', async () => {
    const page = new Finding('a a');
    await page.open('a');
    page.replaceWith('aa');
    page.run(replaceAll);
    expect(page.text).toBe('aa aa');
    await page.rest();
    expect(page.bar.total).toBe(4);
  });

  it('replaces all as one undo step, apart from typing on both sides', async () => {
    const page = new Finding('tram\n\n# tram\n\n| tram |\n| --- |\n| x |\n\n```\ntram\n```');
    page.type(1, 'A ');
    await page.open('tram');
    page.replaceWith('ferry');
    const before = page.text;
    page.run(replaceAll);
    expect(page.text).toBe(before.replaceAll('tram', 'ferry'));
    page.type(1, 'B');
    page.run(undo);
    expect(page.text).toBe(before.replaceAll('tram', 'ferry'));
    page.run(undo);
    expect(page.text).toBe(before);
  });

  it('keeps the marks of what stays and gives new words the marks of the old ones', async () => {
    const page = new Finding('A [big **red** tram](https://e.org) and `tram`.');
    await page.open('tram');
    page.replaceWith('trams');
    page.run(replaceAll);
    const marked: [string, string[]][] = [];
    page.state.doc.descendants((node) => {
      if (node.isText) marked.push([node.text!, node.marks.map((mark) => mark.type.name).sort()]);
    });
    expect(marked).toEqual([
      ['A ', []],
      ['big ', ['link']],
      ['red', ['link', 'strong']],
      [' trams', ['link']],
      [' and ', []],
      ['trams', ['code']],
      ['.', []],
    ]);
  });

  it('keeps a link whose whole text is replaced', async () => {
    const page = new Finding('See [here](https://e.org).');
    await page.open('here');
    page.replaceWith('the plan');
    page.run(replaceAll);
    expect(page.text).toBe('See the plan.');
    expect(page.state.doc.rangeHasMark(5, 13, page.state.schema.marks.link!)).toBe(true);
  });

  it('moves groups, deletes with nothing, and leaves code a line end', async () => {
    const page = new Finding('Smith, Ann\n\n```\nSmith, Bo\n```');
    await page.open('(\\w+), (\\w+)', { regex: true });
    page.replaceWith('$2 $1');
    page.run(replaceAll);
    expect(page.text).toBe('Ann Smith\nBo Smith');
    await page.open(' smith');
    page.run(lookFor({ regex: false }));
    await page.rest();
    page.replaceWith('');
    page.run(replaceAll);
    expect(page.text).toBe('Ann\nBo');
  });

  it('gives a document that stands', async () => {
    const page = new Finding('One tram  \ntwo tram\n\n- tram');
    await page.open('tram\\s+two', { regex: true });
    page.replaceWith('$& three');
    page.run(replaceAll);
    page.state.doc.check();
    expect(searchText(page.state.doc.firstChild!)).toBe('One tram\ntwo three tram');
  });
});
