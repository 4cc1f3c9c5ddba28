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

/** A mark without a partner, and which side it is on. */
export interface LoneMark {
  readonly at: number;
  readonly opens: boolean;
}

/** The marks that may close each opening mark. Systems mix straight and curly ones. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"',
  '"': '"”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '„': '“”"',
  '「': '」',
  '『': '』',
  '《': '》',
  '＂': '＂',
};
const MARK = /["“”«»‹›„「」『』《》＂]/g;
/** Quotations are not nested deeper than this, so a partner is not looked for further up. */
const DEEPEST = 4;

export interface Quotations {
  readonly pairs: readonly Quotation[];
  readonly alone: readonly LoneMark[];
}

let last: { readonly text: string; readonly quotations: Quotations } | undefined;

/**
 * Pairs the double quotation marks of a block, those of all languages, from left to right. The last
 * answer is kept, since several rules ask about one block.
 */
export function quotationsIn(text: string): Quotations {
  if (last?.text !== text) last = { text, quotations: pair(text) };
  return last.quotations;
}

function pair(text: string): Quotations {
  const pairs: Quotation[] = [];
  const alone: LoneMark[] = [];
  const open: number[] = [];
  for (const { index } of text.matchAll(MARK)) {
    const side = sideOf(text, index);
    const partner = side === 'open' ? -1 : partnerOf(text, open, text[index]!);
    if (partner >= 0) {
      for (const at of open.splice(partner + 1)) alone.push({ at, opens: true });
      pairs.push({ start: open.pop()!, end: index, depth: 0 });
    } else if (isMeasure(text, index)) continue;
    else if (side === 'close') alone.push({ at: index, opens: false });
    else open.push(index);
  }
  for (const at of open) alone.push({ at, opens: true });
  return { pairs: deep(pairs), alone: alone.sort((a, b) => a.at - b.at) };
}

function partnerOf(text: string, open: readonly number[], mark: string): number {
  for (let i = open.length - 1; i >= Math.max(0, open.length - DEEPEST); i--)
    if (CLOSERS[text[open[i]!]!]!.includes(mark)) return i;
  return -1;
}

/** Which side of a quotation the mark must be on; `either` where what opens closes as well. */
function sideOf(text: string, index: number): 'open' | 'close' | 'either' {
  const mark = text[index]!;
  if (!(mark in CLOSERS)) return 'close';
  if (!'“"«»＂'.includes(mark)) return 'open';
  const before = text[index - 1] ?? ' ';
  const after = text[index + 1] ?? ' ';
  const opens = /[\s([{—–/‘'“-]/.test(before) && /[^\s.,;:!?)\]}]/.test(after);
  if (opens) return 'open';
  if (mark === '“' || mark === '«' || mark === '＂') return 'either';
  if (mark === '»') return 'close';
  return /[^\s([{—–/]/.test(before) && /[\s.,;:!?)\]}—–/]/.test(after) ? 'close' : 'either';
}

/** 5'10" and a 12 " gun: inches. */
function isMeasure(text: string, index: number): boolean {
  if (text[index] !== '"') return false;
  const before = text.slice(Math.max(0, index - 2), index);
  return /\d$/.test(before) || (/\d $/.test(before) && !/[A-Za-z]/.test(text[index + 1] ?? ''));
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
