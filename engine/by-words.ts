import type { Node } from 'prosemirror-model';
import { CONTEXT_WORDS, findingKey } from './finding.ts';
import type { Decision } from './session.ts';
import { type TextBlock, textBlocks, textOf } from './text.ts';

/** A stretch of a block's text, by UTF-16 offsets. */
export interface PlaceByWords {
  readonly block: TextBlock;
  readonly start: number;
  readonly end: number;
}

/**
 * Where a decision of an earlier session stands: its text between the words that stood around it.
 * Signs and blanks there may be others by now, since the fixes beside it are as likely there as not.
 * @returns undefined where no place reads so, or more than one
 */
export function placeByWords(doc: Node, decision: Decision): PlaceByWords | undefined {
  const [, quote, before, after] = JSON.parse(decision.key) as (string | undefined)[];
  if (quote === undefined || before === undefined || after === undefined) return undefined;
  // Any empty block would do.
  if (before + decision.after + after === '') return undefined;
  const head = `${isEdge(before) ? `^${SIGNS}*` : WORD_START}${wordsIn(before)}`;
  const tail = `${wordsIn(after)}${isEdge(after) ? `${SIGNS}*$` : WORD_END}`;
  const pattern = new RegExp(
    `${head}${SIGNS}*?(?=${escaped(decision.after)}${SIGNS}*${tail})`,
    'gu',
  );
  const places: PlaceByWords[] = [];
  for (const block of textBlocks(doc)) {
    const text = textOf(block.node);
    for (const match of text.matchAll(pattern)) {
      const first = match.index + match[0].length;
      const starts = decision.after === '' ? startsOf(text, first, decision, quote) : [first];
      for (const start of starts) places.push({ block, start, end: start + decision.after.length });
    }
  }
  return places.length === 1 ? places[0] : undefined;
}

/**
 * Where something stood that was taken out: at either side of the blank that is left, or at the one
 * that it lacks. No more is known of it than what is around, so that must be the same to the sign.
 */
function startsOf(text: string, first: number, decision: Decision, quote: string): number[] {
  const { rule, before } = decision;
  const last = first + /^\s*/.exec(text.slice(first))![0].length;
  const isAhead = /^\s/.test(before);
  const either = first === last ? [first] : [first, last];
  const starts = isAhead === /\s$/.test(before) ? either : [isAhead ? first : last];
  return starts.filter(
    (start) => findingKey({ rule, quote, start, end: start }, text) === decision.key,
  );
}

const SIGNS = '[^\\p{L}\\p{N}]';
const WORD_START = '(?<![\\p{L}\\p{N}])';
const WORD_END = '(?![\\p{L}\\p{N}])';

/** Fewer words than a name has room for stand at the edge of their block. */
const isEdge = (context: string) => context.split(' ').filter(Boolean).length < CONTEXT_WORDS;
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const wordsIn = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(`${SIGNS}+`);
