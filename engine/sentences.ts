/** A stretch of a block's text, `[start, end)` in UTF-16 units, without outer white space. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** An ending that does not end a sentence: abbreviations, initials, an ellipsis before lower case. */
const ABBREVIATION =
  /(?:^|[\s("“‘[])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Sr|Jr|St|Gen|Col|Lt|Sgt|Capt|Gov|Sen|Rep|Rev|Hon|Mt|Ft|No|Nos|vs|v|etc|al|cf|approx|est|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Fig|Figs|Vol|pp|p|ed|eds|e\.g|i\.e|a\.m|p\.m|U\.S|U\.K|U\.N|Ph\.D)\.["”’)\]]*\s*$/;
const LOWER_NEXT = /^["“‘([]*\p{Ll}/u;
const SOFT_END = /(?:\.\.\.|…|[?!]["”’»)]+|["”’»)])\s*$/;

/**
 * The sentences of `text`, in order. `Intl.Segmenter`, with pieces merged where the cut follows an
 * abbreviation or initial, or a quotation or ellipsis that goes on in lower case.
 */
export function sentencesOf(text: string): Span[] {
  const spans: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | undefined;
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length;
    if (open && continues(text.slice(open.start, open.end), segment)) open.end = end;
    else {
      open = { start: index, end };
      spans.push(open);
    }
  }
  return spans.map((span) => trim(text, span)).filter((span) => span.end > span.start);
}

function continues(before: string, segment: string): boolean {
  if (before.endsWith('\n')) return false;
  if (ABBREVIATION.test(before)) return true;
  return SOFT_END.test(before) && LOWER_NEXT.test(segment);
}

function trim(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
