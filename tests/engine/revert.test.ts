import fc from 'fast-check';
import { closeHistory, history, redo, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { type Command, EditorState, type Transaction } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { acceptAll, dismissAll } from '../../engine/fix.ts';
import { placeOf, revert } from '../../engine/revert.ts';
import type { Fix } from '../../engine/rule.ts';
import { type Decision, ledgerOf, session } from '../../engine/session.ts';
import { trail } from '../../engine/trail.ts';
import { runs } from '../seed.ts';
import { code, doc, em, h, li, p, strong, ul } from './document.ts';
import { find, replace } from './finding.ts';

const AT = new Date('2026-01-02T03:04:05Z');

/** An editor's state and history, without the window. */
class Editor {
  state: EditorState;

  constructor(article: Node, ledger: readonly Decision[] = []) {
    this.state = EditorState.create({
      doc: article,
      plugins: [history(), session(ledger), trail()],
    });
  }

  run(command: Command): void {
    expect(command(this.state, this.dispatch)).toBe(true);
  }

  dispatch = (tr: Transaction): void => {
    this.state = this.state.apply(tr);
  };

  /** Accepts a fix for the first place that reads `quote`. */
  accept(...fixes: readonly (readonly [quote: string, fix: Fix])[]): void {
    const tr = closeHistory(this.state.tr);
    const chosen = fixes.map(([quote, fix]) => find(this.state.doc, quote, fix));
    expect(acceptAll(tr, chosen, AT)).toBe(fixes.length);
    this.dispatch(tr);
  }

  /** Replaces the first place that reads `quote`, as typing would. */
  write(quote: string, text: string): void {
    const { pos, finding } = find(this.state.doc, quote, replace(text));
    const [from, to] = [pos + finding.start, pos + finding.end];
    this.dispatch(closeHistory(this.state.tr).insertText(text, from, to));
  }

  /** Takes the decision with this index back. @returns the obstacle, if there is one */
  revert(index: number): string | undefined {
    const tr = revert(this.state, ledgerOf(this.state)[index]!);
    if (typeof tr === 'string') return tr;
    this.dispatch(closeHistory(tr));
    return undefined;
  }
}

const none = doc(p('none'));

describe('taking a fix back alone', () => {
  test.each<[string, Node, string, Fix]>([
    ['text', doc(p('in the the end')), 'the the', replace('the')],
    [
      'text with marks',
      doc(p('so ', em('very ver'), strong('y'), ' it')),
      'very very',
      replace('v'),
    ],
    ['text around code', doc(p('«a ', code('b'), ' c»')), '«a \uFFFC c»', replace('“a \uFFFC c”')],
    ['a cut', doc(p('yes, yes, the end')), 'the', { do: 'cut', reach: 5, text: 'A', label: 'cut' }],
    ['a deleted paragraph', doc(p('a'), p('b b'), p('c')), 'b b', { do: 'delete-block' }],
    ['the only item of a list', doc(p('a'), ul(li(p('b b')))), 'b b', { do: 'delete-block' }],
    ['the only paragraph', doc(p('b ', em('b'))), 'b b', { do: 'delete-block' }],
    ['a join', doc(h(2, 'x'), p('the'), p('end')), 'the', { do: 'join-next', by: ' ' }],
    ['a mark', doc(p('a **b** c')), '**b**', { do: 'mark', mark: 'strong', text: 'b' }],
    [
      'a link',
      doc(p('see [', em('here'), '](x.org)')),
      '[here](x.org)',
      { do: 'link', href: 'https://x.org', text: 'here' },
    ],
  ])('brings back %s; undo and redo go there and back', (_name, article, quote, fix) => {
    const editor = new Editor(article);
    editor.accept([quote, fix]);
    const fixed = editor.state.doc;
    const ledger = ledgerOf(editor.state);
    expect(editor.revert(0)).toBeUndefined();
    expect(editor.state.doc.toJSON()).toEqual(article.toJSON());
    expect(ledgerOf(editor.state)).toEqual([]);
    editor.run(undo);
    expect(editor.state.doc.toJSON()).toEqual(fixed.toJSON());
    expect(ledgerOf(editor.state)).toEqual(ledger);
    expect(editor.revert(0)).toBeUndefined();
    expect(editor.state.doc.toJSON()).toEqual(article.toJSON());
    editor.run(undo);
    editor.run(undo);
    expect(editor.state.doc.toJSON()).toEqual(article.toJSON());
    editor.run(redo);
    expect(editor.revert(0)).toBeUndefined();
    expect(editor.state.doc.toJSON()).toEqual(article.toJSON());
  });

  test('leaves what was written later, before it and behind it', () => {
    const editor = new Editor(doc(p('one'), p('in the the end'), p('two')));
    editor.accept(['the the', replace('the')]);
    editor.write('one', 'first of all');
    editor.write('the', 'the');
    editor.write('in', 'just in');
    editor.write(' end', ' very end');
    expect(editor.revert(0)).toBeUndefined();
    expect(
      editor.state.doc.eq(doc(p('first of all'), p('just in the the very end'), p('two'))),
    ).toBe(true);
  });

  test('takes one of many that were accepted in one step', () => {
    const editor = new Editor(doc(p('a a, b b'), p('c c'), p('d d')));
    editor.accept(
      ['a a', replace('a')],
      ['b b', replace('b')],
      ['c c', { do: 'delete-block' }],
      ['d d', replace('d')],
    );
    expect(editor.revert(2)).toBeUndefined();
    expect(editor.revert(1)).toBeUndefined();
    expect(editor.state.doc.eq(doc(p('a, b b'), p('c c'), p('d')))).toBe(true);
    expect(ledgerOf(editor.state).map(({ before }) => before)).toEqual(['a a', 'd d']);
  });

  test.each<[string, (editor: Editor) => void]>([
    ['text was written over', (editor) => editor.write('colour', 'hue')],
    ['paragraph is gone', (editor) => editor.accept(['colour', { do: 'delete-block' }])],
  ])('refuses one whose %s, and takes it back once that is undone', (_name, change) => {
    const article = doc(p('the kolor red'), p('end'));
    const editor = new Editor(article);
    editor.accept(['kolor', replace('colour')]);
    change(editor);
    const changed = editor.state.doc;
    expect(editor.revert(0)).toBe('changed');
    expect(editor.state.doc).toBe(changed);
    editor.run(undo);
    expect(editor.revert(0)).toBeUndefined();
    expect(editor.state.doc.eq(article)).toBe(true);
  });

  test('tells where each decision stands now', () => {
    const editor = new Editor(doc(p('in the the end'), p('a b b c')));
    const tr = editor.state.tr;
    dismissAll(tr, [find(tr.doc, 'the the', replace('the'))], AT);
    editor.dispatch(tr);
    editor.accept(['b b', replace('B')]);
    editor.write('in', 'So in');
    const places = ledgerOf(editor.state).map((decision) => placeOf(editor.state, decision));
    expect(
      places.map((place) => place && editor.state.doc.textBetween(place.from, place.to)),
    ).toEqual([undefined, 'B']);
    editor.run(undo);
    expect(placeOf(editor.state, ledgerOf(editor.state)[0]!)).toEqual({ from: 4, to: 11 });
  });
});

describe('a fix of an earlier session', () => {
  /** The decision of a fix, and the article that it led to. */
  function earlier(article: Node, quote: string, fix: Fix) {
    const editor = new Editor(article);
    editor.accept([quote, fix]);
    return { article: editor.state.doc, ledger: ledgerOf(editor.state) };
  }

  test.each<[string, Node, string, string]>([
    ['in other words', doc(p('one'), p('in the ', em('the'), ' end')), 'the the', 'the'],
    ['taken out with the blank before it', doc(p('in the, the end')), ' the,', ''],
    ['taken out with the blank behind it', doc(p('in the, the end')), 'the, ', ''],
    ['taken out within a word', doc(p('a non-non-stop b')), '-non', ''],
    ['at the start', doc(p('the the end')), 'the the', 'the'],
    ['at the end', doc(p('this is the end end')), 'end end', 'end'],
  ])('is found by the words around it: %s', (_name, article, quote, text) => {
    const { article: fixed, ledger } = earlier(article, quote, replace(text));
    const editor = new Editor(fixed, ledger);
    expect(editor.revert(0)).toBeUndefined();
    expect(editor.state.doc.textContent).toBe(article.textContent);
    editor.run(undo);
    expect(editor.state.doc.eq(fixed)).toBe(true);
    expect(ledgerOf(editor.state)).toEqual(ledger);
  });

  test.each<[string, Node, string, Fix]>([
    ['a mark', doc(p('so ', em('a **b** c'))), '**b**', { do: 'mark', mark: 'strong', text: 'b' }],
    ['a mark at the start', doc(p('** b ** c')), '** b **', { do: 'mark', mark: 'em', text: 'b' }],
    ['a link', doc(p('x.org')), 'x.org', { do: 'link', href: 'https://x.org', text: 'x' }],
  ])('loses what it put on the text too: %s', (_name, article, quote, fix) => {
    const { article: fixed, ledger } = earlier(article, quote, fix);
    const editor = new Editor(fixed, ledger);
    expect(editor.revert(0)).toBeUndefined();
    expect(editor.state.doc.toJSON()).toEqual(article.toJSON());
    editor.run(undo);
    expect(editor.state.doc.toJSON()).toEqual(fixed.toJSON());
  });

  test('is found though signs and blanks beside it were mended too', () => {
    const editor = new Editor(doc(p('She was was at home ,as  ever, and all was well.')));
    editor.accept(['was was', replace('was')], [' ,', replace(', ')], ['  ', replace(' ')]);
    const again = new Editor(editor.state.doc, ledgerOf(editor.state));
    expect(again.revert(0)).toBeUndefined();
    expect(again.state.doc.textContent).toBe('She was was at home, as ever, and all was well.');
  });

  test.each<[string, Node, string, Fix, Node?]>([
    ['its words stand twice', doc(p('a b c'), p('a b b c')), 'b b', replace('b')],
    ['its words are gone', doc(p('a b b c')), 'b b', replace('b'), doc(p('a d c'))],
    ['it took out a sign between two blanks', doc(p('a , c')), ',', replace('')],
    ['it deleted a paragraph', doc(p('a'), p('b b')), 'b b', { do: 'delete-block' }],
    ['it joined two paragraphs', doc(p('a'), p('b')), 'a', { do: 'join-next', by: ' ' }],
    ['it stood at code', doc(p('a', code('b'), ' c')), 'a\uFFFC', replace('a')],
  ])('stays where %s', (_name, article, quote, fix, now) => {
    const { article: fixed, ledger } = earlier(article, quote, fix);
    const editor = new Editor(now ?? fixed, ledger);
    expect(editor.revert(0)).toBe('unknown');
  });
});

/** Words that stand for places: the fix of one is to double it, since that is easy to tell apart. */
const WORDS = ['ash', 'birch', 'cedar', 'elm', 'fir', 'holly', 'larch', 'maple', 'oak', 'pine'];

test('whatever is accepted, written elsewhere and taken back, in any order, the text is as if the fixes taken back had never been made', () => {
  const act = fc.oneof(
    fc.record({ do: fc.constant('accept' as const), at: fc.nat(9), by: fc.nat(2) }),
    fc.record({ do: fc.constant('write' as const), at: fc.nat(9), by: fc.nat(2) }),
    fc.record({ do: fc.constant('revert' as const), at: fc.nat(9), by: fc.nat(2) }),
    fc.record({ do: fc.constant('undo' as const), at: fc.nat(9), by: fc.nat(2) }),
    fc.record({ do: fc.constant('redo' as const), at: fc.nat(9), by: fc.nat(2) }),
  );
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const words = (from: number, to: number) =>
        WORDS.slice(from, to).map((word, i) => (i % 2 ? em(`${word} `) : `${word} `));
      const editor = new Editor(
        doc(p(...words(0, 4)), ul(li(p(...words(4, 8)))), p(...words(8, 10))),
      );
      const start = editor.state.doc;
      /** What the text must read: for each word, whether it is fixed, and what was written by it. */
      type Model = readonly { readonly fixed: number | undefined; readonly written: string }[];
      let model: Model = WORDS.map(() => ({ fixed: undefined, written: '' }));
      const done: Model[] = [];
      let undone: Model[] = [];
      const FIXED = [(w: string) => w.toUpperCase(), (w: string) => `${w}${w}`, () => 'tree'];
      const change = (at: number, part: Partial<Model[number]>) => {
        done.push(model);
        undone = [];
        model = model.map((word, i) => (i === at ? { ...word, ...part } : word));
      };
      const shown = (i: number, { fixed, written }: Model[number]) =>
        `${fixed === undefined ? WORDS[i] : `<${FIXED[fixed]!(WORDS[i]!)}>`} ${written}`;
      for (const { do: what, at, by } of acts) {
        const { fixed } = model[at]!;
        const decision = ledgerOf(editor.state).find(({ before }) => before === WORDS[at]);
        if (what === 'accept' && fixed === undefined) {
          editor.accept([WORDS[at]!, replace(`<${FIXED[by]!(WORDS[at]!)}>`)]);
          change(at, { fixed: by });
        } else if (what === 'write') {
          let pos = 0;
          const before = model.slice(0, at).map((word, i) => shown(i, word));
          const place = before.join('').length + shown(at, { ...model[at]!, written: '' }).length;
          let left = place;
          editor.state.doc.descendants((node, where) => {
            if (pos === 0 && node.isText) {
              if (left <= node.text!.length) pos = where + left;
              else left -= node.text!.length;
            }
            return true;
          });
          editor.dispatch(closeHistory(editor.state.tr).insertText('+', pos));
          change(at, { written: `+${model[at]!.written}` });
        } else if (what === 'revert' && decision) {
          expect(editor.revert(ledgerOf(editor.state).indexOf(decision))).toBeUndefined();
          change(at, { fixed: undefined });
        } else if (what === 'undo' && done.length > 0) {
          editor.run(undo);
          undone.push(model);
          model = done.pop()!;
        } else if (what === 'redo' && undone.length > 0) {
          editor.run(redo);
          done.push(model);
          model = undone.pop()!;
        }
        expect(editor.state.doc.textContent).toBe(model.map((word, i) => shown(i, word)).join(''));
      }
      while (done.length > 0) {
        editor.run(undo);
        done.pop();
      }
      expect(editor.state.doc.eq(start)).toBe(true);
    }),
    { numRuns: runs(300) },
  );
});

test('a fix can’t be taken back before it stands, and none is where nothing was decided', () => {
  const editor = new Editor(none);
  const decision: Decision = {
    what: 'accepted',
    key: '["repeated-word","the the","in","end"]',
    rule: 'repeated-word',
    version: 1,
    before: 'the the',
    after: 'the',
    at: AT.toISOString(),
  };
  expect(revert(editor.state, decision)).toBe('unknown');
  expect(placeOf(editor.state, decision)).toBeUndefined();
});
