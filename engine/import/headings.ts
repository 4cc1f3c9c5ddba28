import type { Line, Paragraph } from './lines.ts';

/** What ends a sentence, a clause or a quotation. A title ends in none of them. */
const CLOSED = /[.!?…:;,。!?:;,、»”"'’)\]-]$/;

/** Words that no sentence and no title ends with, save a question's: the line is cut off. */
const OPEN_END =
  /\b(?:a|an|the|to|of|in|on|at|by|for|from|with|into|about|and|or|but|nor|as|than|that|which|who|whose|if|because|their|its|his|her|our|your|my|this|these|those|is|are|was|were|be|been|has|have|had|will|would|can|could|should|may|might|must|not|very)$/i;
const QUESTION = /^(?:what|how|why|where|when|who|which)\b/i;

/** A speaker, or a call to the reader: the line is a sentence whose full stop is missing. */
const SENTENCE =
  /^(?:I|you|we|he|she|it|they|this|that|there|these|those|dear|thanks?|please|subscribe|share|follow|click|press|like|do|don['’]t|let['’]?s?|leave|write|read|see)\b/i;

const TITLE_LENGTH = 110;
const SUBHEADING = { length: 70, words: 10 };
/** What a sub-heading stands over: prose, not another bare line. */
const PROSE_LENGTH = 100;

/** A page's number, the parts of a running head: no heading. */
const isFurniture = (text: string) => !/\p{L}/u.test(text) || /\S(?:[ \t]{3,}|\t)\S/.test(text);

/** Whether a text's first line is its title: short, and not a sentence. */
export function isTitle({ text }: Line): boolean {
  return text.length <= TITLE_LENGTH && !CLOSED.test(text) && !isCut(text) && !isFurniture(text);
}

/**
 * Whether a lone line between blank lines is a sub-heading. Where it may as well be a sentence that
 * lost its end it is not: a heading is never asked for a full stop.
 */
export function isSubheading(lines: Paragraph, next: Paragraph | undefined): boolean {
  const [{ text }] = lines;
  if (lines.length > 1 || !next) return false;
  return (
    text.length <= SUBHEADING.length &&
    text.split(/\s+/).length <= SUBHEADING.words &&
    /^["“«‘(]?[\p{Lu}\p{Lo}\p{N}]/u.test(text) &&
    !CLOSED.test(text) &&
    !text.includes(',') &&
    !SENTENCE.test(text) &&
    !isCut(text) &&
    !isFurniture(text) &&
    next.reduce((length, line) => length + line.text.length, 0) >= PROSE_LENGTH
  );
}

const isCut = (text: string) => OPEN_END.test(text) && !QUESTION.test(text);
