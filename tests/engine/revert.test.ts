import fc from 'fast-check';
import { closeHistory, history, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { acceptAll, dismissAll } from '../../engine/fix.ts';
import { revert } from '../../engine/revert.ts';
import type { Fix } from '../../engine/rule.ts';
import { dismissedKeys, ledgerOf, openFindings, session } from '../../engine/session.ts';
import { doc, em, li, p, strong, ul } from './document.ts';
import { AT, find, replace } from './finding.ts';

/** An article under review, and what can be done with it. */
class Review {
  state: EditorState;
  constructor(article: Node, ledger: ReturnType<typeof ledgerOf> = []) {
    this.state = EditorState.create({ doc: article, plugins: [history(), session(ledger)] });
  }
  get text() {
    return this.state.doc.textBetween(0, this.state.doc.content.size, '|');
  }
  get ledger() {
    return ledgerOf(this.state);
  }
  accept(...chosen: readonly (readonly [quote: string, fix: Fix])[]) {
    const { tr, doc } = this.state;
    acceptAll(
      tr,
      chosen.map(([quote, fix]) => find(doc, quote, fix)),
      AT,
    );
    this.state = this.state.apply(tr);
  }
  type(pos: number, text: string) {
    this.state = this.state.apply(this.state.tr.insertText(text, pos));
  }
  revert(index: number) {
    const tr = closeHistory(this.state.tr);
    const done = revert(tr, this.ledger[index]!, this.state);
    if (done) this.state = this.state.apply(tr);
    return done;
  }
  undo() {
    undo(this.state, (tr) => {
      this.state = this.state.apply(tr);
    });
  }
}

describe('a fix is taken back alone', () => {
  test.each<[string, Node, string, Fix]>([
    ['a replacement', doc(p('a b b c')), 'b b', replace('b')],
    [
      'one that kept marks',
      doc(p('«', em('so'), strong(' is'), '»')),
      '«so is»',
      replace('“so is”'),
    ],
    ['one that wrote at both ends', doc(p('say so now')), 'so', replace('“so”')],
    ['a mark', doc(p('a ** b ** c')), '** b **', { do: 'mark', mark: 'strong', text: 'b' }],
    ['a deleted block', doc(p('a'), p('call'), p('b')), 'call', { do: 'delete-block' }],
    ['a deleted list', doc(p('a'), ul(li(p('call'))), p('b')), 'call', { do: 'delete-block' }],
    ['a lone block', doc(p('call')), 'call', { do: 'delete-block' }],
    ['two joined blocks', doc(p('They went'), p('home.')), 'went', { do: 'join-next', by: ' ' }],
    [
      'a sentence that was cut',
      doc(p('It ended. He saw the')),
      'saw the',
      { do: 'cut', reach: 4, text: '', label: 'Delete' },
    ],
  ])('%s', (_name, article, quote, fix) => {
    const review = new Review(article);
    review.accept([quote, fix]);
    expect(review.ledger).toHaveLength(1);
    expect(review.revert(0)).toBe(true);
    expect(review.state.doc.toJSON()).toEqual(article.toJSON());
    expect(review.ledger).toEqual([]);
    review.undo();
    expect(review.state.doc.eq(article)).toBe(false);
    expect(review.ledger).toHaveLength(1);
  });

  test('whatever was accepted and typed since stays', () => {
    const review = new Review(doc(p('a b b c c d'), p('e e'), p('call'), p('f')));
    review.accept(['c c', replace('c')], ['b b', replace('b')], ['e e', replace('e')]);
    review.accept(['call', { do: 'delete-block' }]);
    review.type(1, 'Well, ');
    expect(review.text).toBe('Well, a b c d|e|f');
    expect(review.ledger.map(({ before }) => before)).toEqual(['b b', 'c c', 'e e', 'call']);
    review.revert(1);
    expect(review.text).toBe('Well, a b c c d|e|f');
    review.revert(2);
    expect(review.text).toBe('Well, a b c c d|e|call|f');
    review.revert(0);
    expect(review.text).toBe('Well, a b b c c d|e|call|f');
    expect(review.ledger.map(({ before }) => before)).toEqual(['e e']);
  });

  test('not where its own words were edited since', () => {
    const review = new Review(doc(p('a bb bb c')));
    review.accept(['bb bb', replace('bb')]);
    review.type(4, 'x');
    expect(review.text).toBe('a bxb c');
    expect(review.revert(0)).toBe(false);
    expect(review.ledger).toHaveLength(1);
  });

  test('also in a later session, by the words around it', () => {
    const before = new Review(doc(p('It was the the sea that day.')));
    before.accept(['the the', replace('the')]);
    const ledger = JSON.parse(JSON.stringify(before.ledger));
    const later = new Review(doc(p('Once more. It was the sea that day.'), p('The end.')), ledger);
    expect(later.revert(0)).toBe(true);
    expect(later.text).toBe('Once more. It was the the sea that day.|The end.');
    const twice = new Review(
      doc(p('It was the sea that day.'), p('It was the sea that day.')),
      ledger,
    );
    expect(twice.revert(0)).toBe(false);
  });

  test('any of many random fixes, in any order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (kinds, picks) => {
          const words = kinds.map((kind, i) => ['w', 'ww', '«w»', 'call'][kind]! + i);
          const blocks = words.map((word) => p(`a ${word} b`));
          const article = doc(...blocks);
          const review = new Review(article);
          const fixes: Fix[] = [replace('x'), replace(''), replace('“w”'), { do: 'delete-block' }];
          const chosen = words.map((word, i) => [word, fixes[kinds[i]!]!] as const);
          const alone = picks.next().value! % chosen.length;
          review.accept(chosen[alone]!);
          review.accept(...chosen.filter((_one, i) => i !== alone));
          while (review.ledger.length > 0) {
            const index = picks.next().value! % review.ledger.length;
            expect(review.revert(index)).toBe(true);
          }
          expect(review.state.doc.toJSON()).toEqual(article.toJSON());
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a dismissal reaches as far as it says', () => {
  const shown = (review: Review, text: string, quote: string) => {
    const { finding } = find(doc(p(text)), quote, replace('x'));
    return openFindings([finding], text, dismissedKeys(review.ledger)).length;
  };
  test.each([
    ['here', 0, 1, 1],
    ['text', 0, 0, 1],
    ['rule', 0, 0, 0],
  ] as const)('%s', (scope, same, elsewhere, other) => {
    const review = new Review(doc(p('one two b b three four')));
    const { tr } = review.state;
    dismissAll(tr, [find(tr.doc, 'b b', replace('b'))], AT, scope);
    review.state = review.state.apply(tr);
    expect(shown(review, 'one two b b three four', 'b b')).toBe(same);
    expect(shown(review, 'quite another B B place', 'B B')).toBe(elsewhere);
    expect(shown(review, 'quite another c c place', 'c c')).toBe(other);
    expect(review.revert(0)).toBe(true);
    expect(shown(review, 'one two b b three four', 'b b')).toBe(1);
  });
});
