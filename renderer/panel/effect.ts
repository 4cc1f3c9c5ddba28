import type { Fix } from '../../engine/rule.ts';
import { say } from '../strings.ts';
import { drawnBlank, oneLine } from './readable.ts';

/** What a fix does, told in one line: the text that would stand there, or the deed's name. */
export interface Effect {
  readonly text: string | undefined;
  readonly name: string;
}

export function effectOf(fix: Fix | undefined): Effect | undefined {
  if (!fix) return undefined;
  switch (fix.do) {
    case 'delete-block':
      return named(say.deleteBlock);
    case 'join-next':
      return named(say.joinNext);
    case 'cut':
      return named(fix.label);
    case 'replace':
      if (fix.label !== undefined) return named(fix.label);
      return fix.text === '' ? named(say.removeText) : saying(fix.text);
    default:
      return saying(fix.text);
  }
}

const named = (name: string): Effect => ({ text: undefined, name });
const saying = (text: string): Effect => ({ text, name: oneLine(drawnBlank(text)) });
