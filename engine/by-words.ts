import type { Node } from 'prosemirror-model';
import { findingKey } from './finding.ts';
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
 * @returns undefined where no place reads so, or more than one
 */
export function placeByWords(doc: Node, decision: Decision): PlaceByWords | undefined {
  const [, quote, before, after] = JSON.parse(decision.key) as (string | undefined)[];
  if (quote === undefined || before === undefined || after === undefined) return undefined;
  // Any empty block would do.
  if (before + decision.after + after === '') return undefined;
  const head = before === '' ? '^' : words(before);
  const tail = after === '' ? '$' : words(after);
  const pattern = new RegExp(`${head}\\s*?(?=${escaped(decision.after)}\\s*${tail})`, 'gu');
  const places: PlaceByWords[] = [];
  for (const block of textBlocks(doc)) {
    const text = textOf(block.node);
    for (const match of text.matchAll(pattern)) {
      const first = match.index + match[0].length;
      for (const start of startsFrom(text, first, decision)) {
        const end = start + decision.after.length;
        const found = { rule: decision.rule, quote, start, end };
        if (findingKey(found, text) === decision.key) places.push({ block, start, end });
      }
    }
  }
  return places.length === 1 ? places[0] : undefined;
}

/** What was taken out stood at either side of the blank that is left, or at the one that it lacks. */
function startsFrom(text: string, first: number, { before, after }: Decision): number[] {
  const blanks = /^\s*/.exec(text.slice(first))![0].length;
  if (after !== '' || blanks === 0) return [first];
  if (/^\s/.test(before) !== /\s$/.test(before))
    return [/^\s/.test(before) ? first : first + blanks];
  return [first, first + blanks];
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const words = (text: string) => text.split(' ').map(escaped).join('\\s+');
