import type { Fix } from './rule.ts';
import type { Span } from './sentences.ts';

/**
 * The place and the fix that take whole sentences out of a block and leave one blank where they
 * stood. The place holds the blank before them, or the one after them at the block's start.
 */
export function deletionOf(text: string, { start, end }: Span): Span & { fixes: readonly Fix[] } {
  if (text.slice(0, start).trim() === '') {
    const rest = text.slice(end).search(/\S/);
    if (rest < 0) return { start: 0, end: text.length, fixes: [{ do: 'delete-block' }] };
    return { start, end: end + rest, fixes: [REMOVE] };
  }
  return { start: text.slice(0, start).trimEnd().length, end, fixes: [REMOVE] };
}

const REMOVE: Fix = { do: 'replace', text: '' };
