import type { Block } from './block.ts';
import type { Span } from './sentences.ts';
import { BOILERPLATE } from './words/boilerplate.ts';

/** What a site says around an article: one or more whole sentences in a row. */
export interface Call extends Span {
  /** Whether it may well stay: a picture's credit. */
  readonly weak: boolean;
}

/** No call is longer than so many UTF-16 units; the rest of a sentence is not looked at. */
const LONGEST = 240;

/** The last answer is kept: one rule after the other asks about one block. */
let last: { readonly block: Block; readonly calls: readonly Call[] } | undefined;

/** The calls and notices in a block, left to right. */
export function callsOf(block: Block): readonly Call[] {
  if (last?.block !== block) last = { block, calls: find(block) };
  return last.calls;
}

function find(block: Block): Call[] {
  const { text, kind } = block;
  const data = BOILERPLATE[block.lang];
  if (!data || kind === 'heading' || kind === 'cell') return [];
  if (!block.has(data.triggers)) return [];
  if (text.length <= LONGEST) {
    const line = text.trim();
    const all = { start: 0, end: text.length };
    if (data.blocks.some((block) => block.test(line))) return [{ ...all, weak: false }];
    if (data.credits.some((credit) => credit.test(line))) return [{ ...all, weak: true }];
  }
  const calls: Call[] = [];
  let open = false;
  for (const { start, end } of block.sentences) {
    const head = text.slice(start, Math.min(end, start + LONGEST));
    const call = data.sentences.some((sentence) => sentence.test(head));
    if (call && open) calls[calls.length - 1] = { ...calls.at(-1)!, end };
    else if (call) calls.push({ start, end, weak: false });
    open = call;
  }
  return calls;
}
