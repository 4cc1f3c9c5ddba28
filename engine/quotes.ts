import type { Settings } from './block.ts';

/** The marks before and after a quotation. */
export interface Pair {
  readonly open: string;
  readonly close: string;
}

const DOUBLE: Readonly<Record<Settings['quotes'], Pair>> = {
  curly: { open: '“', close: '”' },
  straight: { open: '"', close: '"' },
};
const SINGLE: Readonly<Record<Settings['quotes'], Pair>> = {
  curly: { open: '‘', close: '’' },
  straight: { open: "'", close: "'" },
};

/** The English marks for a quotation that stands inside `depth` others. */
export function englishPair(style: Settings['quotes'], depth: number): Pair {
  return (depth % 2 === 0 ? DOUBLE : SINGLE)[style];
}

/** A quotation: `start` and `end` are the places of its two marks, `depth` counts those around it. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

/** Opening marks, and the marks that may close each. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '„': '“”',
  '「': '」',
  '『': '』',
  '《': '》',
  '＂': '＂',
};
const MARK = /[“”«»‹›„「」『』《》＂]/g;

/** Pairs the quotation marks of all languages, straight ones aside, from left to right. `alone` have no partner. */
export function quotationsIn(text: string): { pairs: Quotation[]; alone: number[] } {
  const pairs: Quotation[] = [];
  const alone: number[] = [];
  const open: number[] = [];
  for (const { index } of text.matchAll(MARK)) {
    const mark = text[index]!;
    const partner = canClose(text, index) ? partnerOf(text, open, mark) : -1;
    if (partner >= 0) {
      alone.push(...open.splice(partner + 1));
      pairs.push({ start: open.pop()!, end: index, depth: 0 });
    } else if (canOpen(text, index)) open.push(index);
    else alone.push(index);
  }
  return { pairs: deep(pairs), alone: [...alone, ...open].sort((a, b) => a - b) };
}

/** The same pairs, from left to right, each with its depth. */
function deep(pairs: readonly Quotation[]): Quotation[] {
  const around: number[] = [];
  return [...pairs]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      while (around.length > 0 && around.at(-1)! < start) around.pop();
      around.push(end);
      return { start, end, depth: around.length - 1 };
    });
}

/** How far up the marks that are open a partner is looked for; more than two are never nested. */
const NESTED = 4;

function partnerOf(text: string, open: readonly number[], mark: string): number {
  for (let i = open.length - 1; i >= Math.max(0, open.length - NESTED); i--)
    if (CLOSERS[text[open[i]!]!]!.includes(mark)) return i;
  return -1;
}

/** “ closes a „ and « a », but not with a blank before them and none after. */
function canClose(text: string, index: number): boolean {
  return !/[“«]/.test(text[index]!) || !opens(text, index);
}

function canOpen(text: string, index: number): boolean {
  const mark = text[index]!;
  return mark === '»' ? opens(text, index) : mark in CLOSERS;
}

function opens(text: string, index: number): boolean {
  return /[\s([]/.test(text[index - 1] ?? ' ') && /\S/.test(text[index + 1] ?? ' ');
}
