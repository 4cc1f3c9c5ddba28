/** A stretch of a block's text, `[start, end)` in UTF-16 units, without outer white space. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a sentence may end: signs with the quotes, brackets and reference marks that close after
 * them, or a line break. (Intl.Segmenter is not used: it takes minutes for one long line, and each
 * of the runtimes has another version of its data.)
 */
const STOP = /[.!?…]+["'”’»)\]]*(?: ?\[\d{1,3}\])*|[。！？]+[”’」』）]*|\n+/g;
/** Ends that do not end a sentence: initials, and abbreviations that wait for a name or a number. */
const ABBREVIATION =
  /(?:^|[\s("“‘[])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Sr|Jr|St|Gen|Col|Lt|Sgt|Capt|Gov|Sen|Rep|Rev|Hon|Mt|Ft|Nos?|vs?|cf|ca?|al|approx|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Figs?|Vol|pp?|eds?|e\.g|i\.e)\.["”’)\]]*$/;
/** These wait for a number: “vol. 3”. */
const BEFORE_NUMBER = /(?:^|[\s(])(?:vol|chap|sec|art|fig|par)\.$/;
/** These may end a sentence too, and do so before a word that can't be a name. */
const SOMETIMES = /(?:^|[\s("“‘[])(?:Inc|Ltd|Co|Corp|etc|[ap]\.m|U\.S|U\.K|U\.N|E\.U|Ph\.D)\.$/;
const SENTENCE_WORD =
  /^["“‘(]*(?:The|A|An|This|That|These|Those|It|He|She|We|You|They|I|In|On|At|But|And|For|As|If|When|While|After|Before|However|His|Her|Its|Their|Our|My|There|What|Who|How)\b/;
const ITEM_NUMBER = /^\s*\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-zA-Z])[.)]+$/;
/** Looks back no further than an abbreviation is long. */
const TAIL = 16;

/** The sentences of `text`, in order. A line break ends one unless it goes on in lower case. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = skipBlanks(text, 0);
  for (const { 0: stop, index } of text.matchAll(STOP)) {
    const end = index + stop.length;
    if (end <= start) continue;
    const next = skipBlanks(text, end);
    if (stop[0] === '\n') {
      if (next < text.length && isLower(text, next)) continue;
      spans.push({ start, end: trimEnd(text, start, index) });
    } else {
      if (next < text.length && !ends(text, start, stop, end, next)) continue;
      spans.push({ start, end });
    }
    start = next;
  }
  if (start < text.length) spans.push({ start, end: trimEnd(text, start, text.length) });
  return spans;
}

function ends(text: string, start: number, stop: string, end: number, next: number): boolean {
  if (next === end && !'。！？'.includes(stop[0]!)) return false;
  if (isLower(text, next)) return false;
  if (stop[0] !== '.' || stop[1] === '.') return true;
  const tail = text.slice(Math.max(start, end - TAIL), end);
  if (ABBREVIATION.test(tail) || (end - start <= TAIL && ITEM_NUMBER.test(tail))) return false;
  if (/\d/.test(text.charAt(next)) && BEFORE_NUMBER.test(tail)) return false;
  return !SOMETIMES.test(tail) || SENTENCE_WORD.test(text.slice(next, next + TAIL));
}

/** Whether the sentence goes on in lower case at `at`, an opening quote left aside. */
function isLower(text: string, at: number): boolean {
  while ('"“‘\'(['.includes(text.charAt(at)) && at < text.length) at++;
  const char = text.charAt(at);
  return char !== char.toUpperCase();
}

function skipBlanks(text: string, at: number): number {
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

const isBlank = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;

/** Whether a sentence starts at `at`: nothing but an opening quote parts it from an end before. */
export function startsSentence(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && ' \t\u00A0"“‘\'([*_'.includes(text[i]!)) i--;
  if (i < 0 || text[i] === '\n') return true;
  while (i >= 0 && '"”’\')]*_'.includes(text[i]!)) i--;
  return i < 0 || '.!?…:'.includes(text[i]!);
}

/** The sentence that holds `at`, or the last one before it. `sentences` is not empty. */
export function sentenceAt(sentences: readonly Span[], at: number): Span {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= at) low = middle;
    else high = middle - 1;
  }
  return sentences[low]!;
}
