import type { Command } from 'prosemirror-state';
import { keepsHoles } from '../engine/edits.ts';
import type { Finding } from '../engine/finding.ts';
import { acceptAll, type ChosenFix } from '../engine/fix.ts';
import type { Fix } from '../engine/rule.ts';
import { conclude } from './deciding.ts';
import { type PlaceNow, placedIn } from './places.ts';
import { ask } from './queue-plugin.ts';
import { say } from './strings.ts';

/** What the field of a person's own words starts with: what the first fix would put there. */
export function firstWords({ quote, fixes: [fix] }: Finding): string {
  const writes = fix?.do === 'replace' || fix?.do === 'mark' || fix?.do === 'link';
  return writes ? fix.text : quote;
}

/** Why these words can't take the finding's place; undefined where they can. */
export function mistakeInWords({ quote }: Finding, words: string): string | undefined {
  if (words === quote) return say.sameWords;
  return keepsHoles(quote, words) ? undefined : say.keepBoxes;
}

/** Puts a person's own words in the place of a finding, and of no other of its habit. */
export const acceptWords =
  (now: PlaceNow, words: string): Command =>
  (state, dispatch) => {
    const { finding } = now.place;
    const mistake = mistakeInWords(finding, words);
    const tr = state.tr;
    if (mistake) dispatch?.(ask(tr, { say: mistake }));
    else if (
      acceptAll(tr, [{ ...placedIn(state.doc, now), ...wordsFix(finding, words) }], new Date())
    )
      dispatch?.(conclude(state, tr, now, [now], say.acceptedLeft));
    else dispatch?.(ask(state.tr, { say: say.textChanged }));
    return true;
  };

/** The given fix that says the same, else the words as a fix of the person's own. */
export function wordsFix({ fixes }: Finding, text: string): Pick<ChosenFix, 'fix' | 'edited'> {
  const saysSame = (fix: Fix) => fix.do === 'replace' && !fix.everywhere && fix.text === text;
  const given = fixes.find(saysSame);
  return given ? { fix: given } : { fix: { do: 'replace', text }, edited: true };
}
