import { undo } from 'prosemirror-history';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../engine/block.ts';
import type { BlockRule } from '../../engine/rule.ts';
import repeatedWord from '../../engine/rules/repeated-word.ts';
import spacedCurrency from '../../engine/rules/spaced-currency.ts';
import { ledgerOf } from '../../engine/session.ts';
import {
  acceptAllSafe,
  acceptProposals,
  kindOffers,
  type Offer,
  type Proposal,
  safeOffers,
} from '../../renderer/bulk.ts';
import { checkOf } from '../../renderer/check-plugin.ts';
import { ask, queueOf } from '../../renderer/queue-plugin.ts';
import { choose, go, writeWords } from '../../renderer/review.ts';
import { doc, p } from '../engine/document.ts';
import { TestEditor } from './editor.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const rest = () => vi.advanceTimersByTimeAsync(5_000);

/** Asks about “cut”, and offers two ways to go. */
const twoWays: BlockRule = {
  ...repeatedWord,
  id: 'two-ways',
  class: 'ask',
  *check({ text }) {
    for (const { 0: quote, index } of text.matchAll(/\bcut\b/gi)) {
      const fixes = ['first', 'second'].map((text) => ({ do: 'replace', text }) as const);
      yield { start: index, end: index + quote.length, message: 'Two ways to go.', fixes };
    }
  },
} as BlockRule;
const RULES = [spacedCurrency, repeatedWord, twoWays];

async function editorOf(texts: readonly string[], hints: readonly string[] = []) {
  const settings = { ...DEFAULT_SETTINGS, hints };
  const editor = new TestEditor(doc(...texts.map((text) => p(text))), settings, RULES);
  await rest();
  return editor;
}

const textOf = ({ state: { doc } }: TestEditor) => doc.textBetween(0, doc.content.size, '\n');
const said = (editor: TestEditor) => queueOf(editor.state).status.text;
const told = ({ of, proposals, fix }: Offer) => [
  fix === undefined ? of : `${of} ${fix}`,
  proposals.map(({ place, fix }) => [place.finding.quote, 'text' in fix ? fix.text : fix.do]),
];
const sizes = (editor: TestEditor) =>
  kindOffers(editor.state)?.all.map(({ proposals }) => proposals.length);
const idsOf = (editor: TestEditor, word: string) =>
  checkOf(editor.state)
    .places.filter(({ finding }) => finding.quote === word)
    .map(({ id }) => id);
const kinds = (editor: TestEditor) => kindOffers(editor.state)?.all.map(told);

const TEXTS = [
  'It was the the boat. It cost $ 5.',
  'The the crew did cut it.',
  'They had and and did.',
];

describe('safe fixes', () => {
  test('are offered with their first fix, in document order, and no others', async () => {
    const editor = await editorOf(TEXTS);
    expect(safeOffers(editor.state)?.all.map(told)).toEqual([
      [
        'safe',
        [
          ['the the', 'the'],
          ['$ 5', '$5'],
          ['The the', 'The'],
          ['and and', 'and'],
        ],
      ],
    ]);
  });

  test('are accepted without those that were left out: one step, one undo, told once', async () => {
    const editor = await editorOf(TEXTS);
    const { proposals } = safeOffers(editor.state)!.chosen;
    editor.run(acceptProposals(proposals.filter(({ place }) => place.finding.quote !== '$ 5')));
    expect(textOf(editor)).toBe(
      'It was the boat. It cost $ 5.\nThe crew did cut it.\nThey had and did.',
    );
    await rest();
    expect(editor.queued).toEqual(['$ 5', 'cut']);
    expect(said(editor)).toBe('3 fixes accepted, 2 left.');
    expect(ledgerOf(editor.state).map(({ before }) => before)).toEqual([
      'the the',
      'The the',
      'and and',
    ]);
    editor.run(undo);
    await rest();
    expect(textOf(editor)).toBe(TEXTS.join('\n'));
    expect(editor.queued).toHaveLength(5);
    expect(ledgerOf(editor.state)).toEqual([]);
  });

  test('of a long article leave each other finding where it is, and come back', async () => {
    const editor = await editorOf(
      Array.from({ length: 60 }, () => 'It was cut. And and so the cut.'),
    );
    const before = editor.shown;
    const ids = idsOf(editor, 'cut');
    editor.run(acceptAllSafe);
    expect(editor.underlined).toEqual(Array.from({ length: 120 }, () => 'cut'));
    expect(idsOf(editor, 'cut')).toEqual(ids);
    await rest();
    expect(editor.shown).toEqual(editor.expected);
    expect(idsOf(editor, 'cut')).toEqual(ids);
    editor.run(undo);
    expect(editor.underlined).toEqual(Array.from({ length: 120 }, () => 'cut'));
    await rest();
    expect(editor.shown).toEqual(before);
    expect(idsOf(editor, 'cut')).toEqual(ids);
  });

  test('whose text changed since are left out', async () => {
    const editor = await editorOf(TEXTS);
    const { proposals } = safeOffers(editor.state)!.chosen;
    editor.type(11, 'x');
    editor.run(acceptProposals(proposals));
    expect(textOf(editor).split('\n')[0]).toBe('It was thex the boat. It cost $5.');
    expect(ledgerOf(editor.state)).toHaveLength(3);
    editor.run(undo);
    expect(textOf(editor).split('\n')[0]).toBe('It was thex the boat. It cost $ 5.');
  });

  test('are not offered where there is none', async () => {
    const editor = await editorOf(['They did cut it.']);
    expect(safeOffers(editor.state)).toBeUndefined();
    expect(editor.run(acceptAllSafe)).toBe(false);
  });
});

describe('all of a kind', () => {
  test('is the rule’s findings, each with its own fix, or those that quote the same', async () => {
    const editor = await editorOf(TEXTS);
    editor.run(go(1));
    expect(kinds(editor)).toEqual([
      [
        'rule',
        [
          ['the the', 'the'],
          ['The the', 'The'],
          ['and and', 'and'],
        ],
      ],
      [
        'text the',
        [
          ['the the', 'the'],
          ['The the', 'The'],
        ],
      ],
    ]);
  });

  test('is offered once where the rule quotes nothing else', async () => {
    const editor = await editorOf(['It was the the sea and the the sky.']);
    editor.run(go(1));
    expect(kinds(editor)?.map(([of]) => of)).toEqual(['rule']);
  });

  test('is the same text for each of its fixes, and begins with the one that is chosen', async () => {
    const editor = await editorOf(['They cut it.', 'A CUT hurts.', 'Cut it.']);
    editor.run(go(1));
    expect(kindOffers(editor.state)?.chosen.of).toBe('rule');
    editor.run(choose(1));
    const all = (text: string) => ['cut', 'CUT', 'Cut'].map((quote) => [quote, text]);
    expect(kinds(editor)).toEqual([
      ['rule', all('first')],
      ['text second', all('second')],
    ]);
    expect(kindOffers(editor.state)?.chosen.fix).toBe('second');
  });

  test('takes a person’s own words over, in the letter case of each, and says whose they are', async () => {
    const editor = await editorOf(['They cut it.', 'A CUT hurts.', 'Cut it.']);
    editor.run(go(1));
    editor.run(writeWords('leave'));
    const { proposals } = kindOffers(editor.state)!.chosen;
    editor.run(acceptProposals(proposals));
    expect(textOf(editor)).toBe('They leave it.\nA LEAVE hurts.\nLeave it.');
    expect(ledgerOf(editor.state).map(({ what }) => what)).toEqual(['edited', 'edited', 'edited']);
  });

  test('leaves hints out, unless they are shown or one of them is meant', async () => {
    const editor = await editorOf(['They cut it.', 'It was the the cut.'], ['two-ways']);
    expect(safeOffers(editor.state)?.chosen.proposals).toHaveLength(1);
    editor.run(go(1));
    expect(sizes(editor)).toEqual([1]);
    editor.dispatch(ask(editor.state.tr, { filter: { families: new Set(), hints: true } }));
    editor.run(go(1));
    expect(editor.current).toBe('cut');
    expect(sizes(editor)).toEqual([2, 2]);
  });

  test('goes on to the finding after the one in the card', async () => {
    const editor = await editorOf(TEXTS);
    editor.run(go(1));
    const { chosen } = kindOffers(editor.state)!;
    expect(chosen.of).toBe('rule');
    editor.run(acceptProposals(chosen.proposals));
    expect(editor.current).toBe('$ 5');
    await rest();
    expect(editor.queued).toEqual(['$ 5', 'cut']);
  });

  test('is nothing where there is no finding at the caret', async () => {
    const editor = await editorOf(['It was the the boat.']);
    expect(kindOffers(editor.state)).toBeUndefined();
  });
});

test('a place that is gone by now is accepted by nobody', async () => {
  const editor = await editorOf(['It was the the boat.']);
  const { proposals } = safeOffers(editor.state)!.chosen;
  editor.run(acceptAllSafe);
  await rest();
  expect(editor.run(acceptProposals(proposals as readonly Proposal[]))).toBe(false);
});
