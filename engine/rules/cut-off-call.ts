import type { Block } from '../block.ts';
import { callsOf } from '../calls.ts';
import { deletionOf } from '../deletion.ts';
import type { BlockRule, Hit } from '../rule.ts';
import type { Span } from '../sentences.ts';
import { PARTICLES, PREPOSITIONS } from '../words/function-words.ts';

/** Longer sentences are prose. */
const LONGEST = 14;
const SHORTEST = 3;

const rule: BlockRule = {
  id: 'cut-off-call',
  title: 'A call that has lost its link',
  family: 'Truncation',
  class: 'ask',
  version: 1,
  languages: ['en'],
  why: 'A button or link is no text, so what a call asks the reader to press or visit is gone when the page becomes text.',
  source: 'https://aclanthology.org/2021.acl-demo.15/',
  *check(block: Block): Iterable<Hit> {
    const span = lastCall(block);
    if (!span || !lacksObject(block, span)) return;
    yield {
      ...deletionOf(block.text, span),
      message: 'This asks the reader to do something, but what with is gone. Should it go?',
    };
  },
  bad: [
    { text: 'The road is open.\n\n[[Download our free app from]]', fixed: 'The road is open.' },
    { text: 'The road is open.[[ You can buy tickets at]]', fixed: 'The road is open.' },
    { text: '[[You can always sign up for]]', fixed: '' },
    { text: '[[Follow us on:]]', fixed: '' },
  ],
  good: [
    'Download the app from the shop. You can buy tickets at the door.',
    { text: 'Where to buy tickets', kind: 'heading' },
    { text: 'Download from', kind: 'cell' },
    'He said that you can listen to the programme online',
  ],
};
export default rule;

const CALL =
  /^(?:please |you can (?:also )?|(?:do not|don['’]t) forget to )?(?:buy|book|call|check|contact|download|enter|find|get|go|install|learn|listen|order|register|see|send|try|visit|watch|write)\b/i;

/** The block's last sentence, where it is a call. */
function lastCall(block: Block): Span | undefined {
  const { text, kind, words } = block;
  if (kind === 'heading' || kind === 'cell' || words.length === 0) return undefined;
  if (/[.!?…)\]”"]\s*$/.test(text.slice(-4))) return undefined;
  const last = block.sentences.at(-1)!;
  const known = callsOf(block).at(-1);
  if (known && !known.weak && known.end >= last.end) return last;
  return CALL.test(text.slice(last.start, last.start + 60)) ? last : undefined;
}

/** Whether it ends in a word that waits for more, a colon, or “the button”. */
function lacksObject({ text, words }: Block, { start, end }: Span): boolean {
  const count = words.length - words.findIndex((word) => word.start >= start);
  if (count > LONGEST || count < SHORTEST) return false;
  const last = words.at(-1)!;
  if (text.slice(last.end, end).trim() === ':') return true;
  return PREPOSITIONS.has(last.lower) || PARTICLES.has(last.lower) || OBJECTS.has(last.lower);
}

/** What a call points at, and can't without the thing itself. */
const OBJECTS = new Set('the our a this button link bell icon below following'.split(' '));
