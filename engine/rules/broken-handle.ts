import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

/** `@ name`, `@ History _ of _ UA`: the sign parted from its name, or the name from itself. */
const HANDLE = /(?<![\w@])@ ?([A-Za-z]\w{0,30}(?: ?\\?_ ?\w{1,30}){0,6})/g;
/** `name @ mail. com`: an e-mail address with blanks. */
const MAIL =
  /\b([a-z0-9][\w.+-]{0,40}) ?@ ?((?:[a-z0-9-]{1,40} ?\. ?){1,4}(?:com|org|net|edu|gov|info|io|ru|ua|by|de|fr|es|it|pl|ro|ee|uk|cn|eu))(?![\w-])/gi;
/** A handle is announced by a bracket, a colon, or a word for the place where it is one. */
const ANNOUNCED =
  /(?:^|[([:“"]|\b(?:twitter|telegram|instagram|tiktok|account|user|via|by|follow) ?)$/i;

const rule: BlockRule = {
  id: 'broken-handle',
  title: 'An @name or e-mail address with blanks in it',
  family: 'Residue',
  class: 'ask',
  version: 1,
  languages: 'any',
  needs: [trait({ signs: /@/ })],
  why: 'The tokeniser parts a name at its signs, and nothing glues it together again.',
  source: 'https://help.x.com/en/managing-your-account/x-username-rules',
  *check({ text }: Block): Iterable<Hit> {
    const mails: number[] = [];
    for (const match of text.matchAll(MAIL)) {
      const [written, name, host] = match;
      mails.push(match.index, match.index + written.length);
      yield* hit(written, match.index, `${name}@${glued(host!)}`);
    }
    for (const match of text.matchAll(HANDLE)) {
      const [written, name] = match;
      if (isInside(mails, match.index)) continue;
      const before = text.slice(Math.max(0, match.index - 14), match.index).trimEnd();
      if (/_/.test(name!) || ANNOUNCED.test(before))
        yield* hit(written, match.index, `@${glued(name!)}`);
    }
  },
  bad: [
    { text: 'Notes ([[@ History _ of _ UA]]), daily.', fixed: 'Notes (@History_of_UA), daily.' },
    { text: 'Follow [[@ old_harbour]] for more.', fixed: 'Follow @old_harbour for more.' },
    { text: 'Our Telegram: [[@ harbournews]].', fixed: 'Our Telegram: @harbournews.' },
    {
      text: 'Write to [[press @ example. com]] today.',
      fixed: 'Write to press@example.com today.',
    },
  ],
  good: [
    'The project Harbour @ Home runs since May.',
    'They sold 5 @ $3 each, and met @ noon.',
    'Write to press@example.com or @harbour_news.',
    'See a.m.smith@durham.example.ac.uk, Durham.',
  ],
};
export default rule;

const glued = (part: string) => part.replace(/[ \\]/g, '');

function isInside(spans: readonly number[], at: number): boolean {
  for (let i = 0; i < spans.length; i += 2) if (spans[i]! <= at && at < spans[i + 1]!) return true;
  return false;
}

function* hit(written: string, start: number, name: string): Iterable<Hit> {
  if (written === name) return;
  yield {
    start,
    end: start + written.length,
    message: `“${written}” is a name with blanks in it; expected “${name}”.`,
    fixes: [{ do: 'replace', text: name }],
  };
}
