import { replacementOf } from '../../engine/finding.ts';
import type { Fix } from '../../engine/rule.ts';
import { readable } from '../card.ts';
import { say } from '../strings.ts';

/** What a fix does, told in one line: the text that would stand there, or the deed's name. */
export interface Effect {
  readonly text: string | undefined;
  readonly name: string;
}

export function effectOf(fix: Fix | undefined): Effect | undefined {
  if (!fix) return undefined;
  switch (fix.do) {
    case 'delete-block':
      return { text: undefined, name: say.deleteBlock };
    case 'cut':
      return { text: undefined, name: fix.label };
    case 'join-next':
      return { text: undefined, name: say.joinNext };
    case 'replace':
      return fix.label === undefined && fix.text !== ''
        ? { text: fix.text, name: visible(fix.text) }
        : { text: undefined, name: fix.label ?? say.removeText };
    default:
      return { text: replacementOf(fix), name: visible(fix.text) };
  }
}

/** Text on one line: breaks and holes are drawn, and what no line can hold is cut. */
export const visible = (text: string): string =>
  readable(text.slice(0, LONGEST_LINE)).replaceAll('\n', say.breakMark).trim() || say.blank;

const LONGEST_LINE = 100;
