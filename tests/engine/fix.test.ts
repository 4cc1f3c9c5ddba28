import fc from 'fast-check';
import { closeHistory, history, redo, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { Transform } from 'prosemirror-transform';
import { describe, expect, test } from 'vitest';
import { smallestEdits } from '../../engine/edits.ts';
import type { Scope } from '../../engine/finding.ts';
import { acceptAll, dismissAll } from '../../engine/fix.ts';
import type { Fix } from '../../engine/rule.ts';
import { dismissedKeys, ledgerOf, openFindings, session, takeBack } from '../../engine/session.ts';
import { br, code, doc, em, h, li, p, strong, ul } from './document.ts';
import { find, replace } from './finding.ts';

const AT = new Date('2026-01-02T03:04:05Z');

describe('accepting a fix', () => {
  test.each<[string, Node, string, Fix, Node]>([
    ['replaces the text', doc(p('a b b c')), 'b b', replace('b'), doc(p('a b c'))],
    [
      'keeps marks outside the difference',
      doc(p('«', em('so'), ' it', strong(' is'), '»')),
      '«so it is»',
      replace('“so it is”'),
      doc(p('“', em('so'), ' it', strong(' is'), '”')),
    ],
    [
      'keeps code inside the quote',
      doc(p('«run ', code('a a'), '»')),
      '«run \uFFFC\uFFFC\uFFFC»',
      replace('“run \uFFFC\uFFFC\uFFFC”'),
      doc(p('“run ', code('a a'), '”')),
    ],
    [
      'keeps code where all the text around it is another',
      doc(p('so ', code('is'), ' it ', code('is'), ' at')),
      'so \uFFFC\uFFFC it \uFFFC\uFFFC at',
      replace('\uFFFC\uFFFC was the is \uFFFC\uFFFCso at'),
      doc(p(code('is'), ' was the is ', code('is'), 'so at')),
    ],
    [
      'gives new text the marks around it',
      doc(p(em('$ 5'))),
      '$ 5',
      replace('€5'),
      doc(p(em('€5'))),
    ],
    [
      'keeps a hard break that the fix keeps',
      doc(p('in the', br(), 'the sea')),
      'the\nthe',
      replace('the'),
      doc(p('in the sea')),
    ],
    [
      'deletes a block',
      doc(p('a'), p('call'), p('b')),
      'call',
      { do: 'delete-block' },
      doc(p('a'), p('b')),
    ],
    [
      'leaves an empty paragraph of a lone block',
      doc(p('call')),
      'call',
      { do: 'delete-block' },
      doc(p()),
    ],
    [
      'deletes a list with its only item',
      doc(p('a'), ul(li(p('call')))),
      'call',
      { do: 'delete-block' },
      doc(p('a')),
    ],
    [
      'deletes one item of a list',
      doc(ul(li(p('a')), li(p('call')))),
      'call',
      { do: 'delete-block' },
      doc(ul(li(p('a')))),
    ],
    [
      'joins a block with the next',
      doc(p('They went'), p('home.')),
      'went',
      { do: 'join-next', by: ' ' },
      doc(p('They went home.')),
    ],
    [
      'leaves a block alone that has no next to join',
      doc(p('They went'), ul(li(p('home.')))),
      'went',
      { do: 'join-next', by: ' ' },
      doc(p('They went'), ul(li(p('home.')))),
    ],
    [
      'sets a mark',
      doc(p('a ** b ** c')),
      '** b **',
      { do: 'mark', mark: 'strong', text: 'b' },
      doc(p('a ', strong('b'), ' c')),
    ],
  ])('%s', (_name, before, quote, fix, after) => {
    const tr = new Transform(before);
    acceptAll(tr, [find(before, quote, fix)], AT);
    expect(tr.doc.toJSON()).toEqual(after.toJSON());
    tr.doc.check();
    const back = new Transform(tr.doc);
    for (let i = tr.steps.length - 1; i >= 0; i--) back.step(tr.steps[i]!.invert(tr.docs[i]!));
    expect(back.doc.eq(before)).toBe(true);
  });

  test('makes a link of text', () => {
    const before = doc(p('see [home] (https://e.org).'));
    const tr = new Transform(before);
    acceptAll(
      tr,
      [find(before, '[home] (https://e.org)', { do: 'link', href: 'https://e.org', text: 'home' })],
      AT,
    );
    expect(tr.doc.textContent).toBe('see home.');
    expect(tr.doc.nodeAt(5)?.marks[0]?.attrs.href).toBe('https://e.org');
  });

  test('leaves a place alone that no longer says what was quoted', () => {
    const before = doc(p('a b b c'));
    const chosen = find(before, 'b b', replace('b'));
    const tr = new Transform(doc(p('a x x c')));
    expect(acceptAll(tr, [chosen], AT)).toBe(0);
    expect(tr.steps).toHaveLength(0);
  });

  test('takes many places at once, and a deleted block takes its other places along', () => {
    const before = doc(h(1, 'x x'), p('subscribe to to us'), p('y y and z z'));
    const tr = new Transform(before);
    const count = acceptAll(
      tr,
      [
        find(before, 'x x', replace('x')),
        find(before, 'subscribe', { do: 'delete-block' }),
        find(before, 'to to', replace('to')),
        find(before, 'z z', replace('z')),
        find(before, 'y y', replace('y')),
      ],
      AT,
    );
    expect(count).toBe(4);
    expect(tr.doc.eq(doc(h(1, 'x'), p('y and z')))).toBe(true);
  });
});

test('a fix inside what another fix keeps is accepted with it', () => {
  const before = doc(p('He said «we want ', em('to to'), ' sleep» twice.'));
  const outer = find(before, '«we want to to sleep»', replace('“we want to to sleep”'));
  const inner = find(before, 'to to', replace('to'));
  for (const order of [
    [outer, inner],
    [inner, outer],
  ]) {
    const tr = new Transform(before);
    expect(acceptAll(tr, order, AT)).toBe(2);
    expect(tr.doc.eq(doc(p('He said “we want ', em('to'), ' sleep” twice.')))).toBe(true);
  }
});

test('the smallest edits turn the old text into the new', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '«', '😀'), maxLength: 30 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      let result = before;
      for (const { start, end, text } of smallestEdits(before, after).reverse())
        result = result.slice(0, start) + text + result.slice(end);
      expect(result).toBe(after);
    }),
  );
});

describe('the ledger', () => {
  const open = (article: Node) =>
    EditorState.create({ doc: article, plugins: [history(), session()] });
  const run = (state: EditorState, command: typeof undo) => {
    let next = state;
    command(state, (tr) => {
      next = state.apply(tr);
    });
    return next;
  };

  test('an accepted fix and its decision are undone and redone together, without the typing before', () => {
    let state = open(doc(p('a b b c')));
    state = state.apply(state.tr.insertText('!', 8));
    const accept = closeHistory(state.tr);
    acceptAll(accept, [find(state.doc, 'b b', replace('b'))], AT);
    state = state.apply(accept);
    expect(ledgerOf(state)).toMatchObject([
      {
        what: 'accepted',
        rule: 'repeated-word',
        before: 'b b',
        after: 'b',
        at: '2026-01-02T03:04:05.000Z',
      },
    ]);
    state = run(state, undo);
    expect(state.doc.textContent).toBe('a b b c!');
    expect(ledgerOf(state)).toEqual([]);
    state = run(state, redo);
    expect(state.doc.textContent).toBe('a b c!');
    expect(ledgerOf(state)).toHaveLength(1);
  });

  test('a dismissal hides the finding, changes no text, and is undone like any step', () => {
    let state = open(doc(p('a b b c')));
    const chosen = find(state.doc, 'b b', replace('b'));
    const tr = state.tr;
    dismissAll(tr, [chosen], AT);
    const before = state.doc;
    state = state.apply(tr);
    expect(state.doc).toBe(before);
    const shown = () => openFindings([chosen.finding], 'a b b c', dismissedKeys(ledgerOf(state)));
    expect(shown()).toEqual([]);
    state = run(state, undo);
    expect(shown()).toEqual([chosen.finding]);
  });

  test('a dismissal holds while the text elsewhere changes, and not for another place', () => {
    let state = open(doc(p('one two three b b four five six')));
    const tr = state.tr;
    dismissAll(tr, [find(state.doc, 'b b', replace('b'))], AT);
    state = state.apply(tr);
    const shown = (text: string) => {
      const { finding } = find(doc(p(text)), 'b b', replace('b'));
      return openFindings([finding], text, dismissedKeys(ledgerOf(state))).length;
    };
    expect(shown('Zero one two three b b four five six seven')).toBe(0);
    expect(shown('one two other b b four five six')).toBe(1);
  });

  test('a dismissal holds in text without blanks while what is far off changes', () => {
    const text = `${'船'.repeat(200)}b b${'海'.repeat(200)}`;
    let state = open(doc(p(text)));
    const tr = state.tr;
    dismissAll(tr, [find(state.doc, 'b b', replace('b'))], AT);
    state = state.apply(tr);
    const shown = (text: string) => {
      const { finding } = find(doc(p(text)), 'b b', replace('b'));
      return openFindings([finding], text, dismissedKeys(ledgerOf(state))).length;
    };
    expect(shown(`山${text}山`)).toBe(0);
    expect(shown(text.replace('b b', '山b b'))).toBe(1);
  });

  test.each<[Scope, string, string, number]>([
    ['text', 'elsewhere, whatever its case', 'So B B it was.', 0],
    ['text', 'not another text', 'So c c it was.', 1],
    ['rule', 'another text too', 'So c c it was.', 0],
    ['here', 'no other place', 'So b b it was.', 1],
  ])('a dismissal of a %s holds for %s', (scope, _name, text, left) => {
    let state = open(doc(p('a b b c')));
    const tr = state.tr;
    dismissAll(tr, [find(state.doc, 'b b', replace('b'))], AT, scope);
    state = state.apply(tr);
    expect(ledgerOf(state)).toMatchObject([{ what: 'dismissed', scope, before: 'b b' }]);
    const quote = /(\w) \1/i.exec(text)![0];
    const { finding } = find(doc(p(text)), quote, replace('b'));
    const shown = () => openFindings([finding], text, dismissedKeys(ledgerOf(state)));
    expect(shown()).toHaveLength(left);
    const other = { ...finding, rule: 'double-space' };
    expect(openFindings([other], text, dismissedKeys(ledgerOf(state)))).toEqual([other]);
    state = run(state, undo);
    expect(shown()).toEqual([finding]);
  });

  test('one earlier decision is taken back alone; undo puts it where it was', () => {
    let state = open(doc(p('a b b c d d e')));
    for (const [quote, at] of [
      ['b b', AT],
      ['d d', new Date(AT.getTime() + 1000)],
    ] as const) {
      const tr = closeHistory(state.tr);
      dismissAll(tr, [find(state.doc, quote, replace(quote[0]!))], at);
      state = state.apply(tr);
    }
    const quotes = () => ledgerOf(state).map(({ before }) => before);
    const tr = closeHistory(state.tr);
    takeBack(tr, [ledgerOf(state)[0]!]);
    state = state.apply(tr);
    expect(quotes()).toEqual(['d d']);
    state = run(state, undo);
    expect(quotes()).toEqual(['b b', 'd d']);
  });

  test('a person’s own words are recorded as such, and keep the finding’s marks', () => {
    let state = open(doc(p('It was ', em('b b'), ' at night')));
    const chosen = find(state.doc, 'b b', replace('b'));
    const tr = state.tr;
    acceptAll(tr, [{ ...chosen, fix: replace('a or b'), edited: true }], AT);
    state = state.apply(tr);
    expect(state.doc.eq(doc(p('It was ', em('a or b'), ' at night')))).toBe(true);
    expect(ledgerOf(state)).toMatchObject([{ what: 'edited', before: 'b b', after: 'a or b' }]);
    state = run(state, undo);
    expect(state.doc.textContent).toBe('It was b b at night');
    expect(ledgerOf(state)).toEqual([]);
  });
});
