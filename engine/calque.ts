import type { Block } from './block.ts';
import { type Calque, type CalqueIndex, type Match, matchAt } from './calque-pattern.ts';
import type { Class } from './rule.ts';
import type { Word } from './tokens.ts';
import { formsOf, type VerbForm, type VerbForms } from './verb-forms.ts';

/** A calque in a text: `[start, end)` in UTF-16 units of the block, and what to say instead. */
export interface CalqueHit {
  readonly calque: Calque;
  readonly class: Class;
  readonly start: number;
  readonly end: number;
  readonly say: readonly string[];
}

/** How far the words of `near` and `unless` are looked for, in UTF-16 units. */
const CONTEXT = 120;

/** The calques in `block`, in text order. Time grows with the number of words alone. */
export function findCalques(block: Block, index: CalqueIndex): CalqueHit[] {
  const hits: CalqueHit[] = [];
  const { words, text } = block;
  for (let i = 0; i < words.length; i++) {
    const patterns = index(words[i]!);
    if (!patterns) continue;
    for (const pattern of patterns) {
      const { calque, near, unless } = pattern;
      const match = matchAt(block, pattern, i);
      if (!match) continue;
      const around = text.slice(
        Math.max(0, words[match.first]!.start - CONTEXT),
        words[match.last]!.end + CONTEXT,
      );
      if (unless?.test(around) || (near && !near.test(around))) continue;
      const hit = hitOf(block, calque, match);
      const last = hits.at(-1);
      if (!last || last.end <= hit.start) hits.push(hit);
      break;
    }
  }
  return hits;
}

function hitOf({ text, words }: Block, calque: Calque, match: Match): CalqueHit {
  let { start } = words[match.first]!;
  let { end } = words[match.last]!;
  const capital = /^\p{Lu}/u.test(text[start]!);
  const next = words[match.last + 1];
  let say = calque.say.map((phrase) => fill(words, match, phrase, capital));
  if (calque.say[0] === '') {
    // What is left out takes a blank with it, and hands its capital on.
    if (capital && next) {
      end = next.end;
      say = [capitalized(text.slice(next.start, next.end))];
    } else if (text[end] === ' ') end++;
    else if (text[start - 1] === ' ') start--;
  }
  return { calque, class: calque.use === 'C' ? 'hint' : 'ask', start, end, say };
}

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function fill(words: readonly Word[], match: Match, phrase: string, capital: boolean): string {
  const form = match.verb ? formAt(words, match.verb.word, match.verb.forms) : 'base';
  const filled = phrase
    .replace(/([a-z]+)\*/g, (_, verb: string) => formsOf(verb)[form])
    .replace('{whose}', match.taken.whose ?? 'their')
    .replace('{whom}', WHOM[match.taken.whom?.toLowerCase() ?? ''] ?? 'them')
    .replace('{year}', match.taken.year ?? '');
  return capital ? capitalized(filled) : filled;
}

const WHOM: Readonly<Record<string, string>> = { i: 'me', you: 'you', we: 'us', they: 'them' };

const BEFORE_BASE =
  /^(?:to|will|would|can|could|may|might|must|shall|should|do|does|did|don't|doesn't|didn't|won't|can't|couldn't|wouldn't|let|lets|let's|never|not)$/;
const BEFORE_PARTICIPLE =
  /^(?:have|has|had|having|be|is|are|was|were|been|being|'ve|never|already)$/;

/** Which form of the verb stands there; where two look alike, the word before tells. */
function formAt(words: readonly Word[], at: number, forms: VerbForms): VerbForm {
  const { lower } = words[at]!;
  const before = words[at - 1]?.lower ?? '';
  const fits = (Object.keys(forms) as VerbForm[]).filter((form) => forms[form] === lower);
  if (fits.includes('base') && (fits.length === 1 || BEFORE_BASE.test(before))) return 'base';
  if (fits.includes('participle') && BEFORE_PARTICIPLE.test(before)) return 'participle';
  return fits.find((form) => form === 'past') ?? fits[0] ?? 'base';
}
