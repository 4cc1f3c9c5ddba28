import type { Node } from 'prosemirror-model';
import type { Command, EditorState } from 'prosemirror-state';
import { fixAlike, isAlike } from '../engine/alike.ts';
import type { Finding } from '../engine/finding.ts';
import { acceptAll } from '../engine/fix.ts';
import type { Fix } from '../engine/rule.ts';
import { allPlaces, conclude } from './deciding.ts';
import { mistakeInWords, wordsFix } from './own-words.ts';
import { effectOf } from './panel/effect.ts';
import { allPlacedIn, type Place, type PlaceNow } from './places.ts';
import { passes, queueOf } from './queue-plugin.ts';
import { target, titleOf } from './review.ts';
import { say } from './strings.ts';

/** A place and the fix that is to be accepted there with many others. */
export interface Proposal extends PlaceNow {
  readonly fix: Fix;
  /** Whether a person wrote the fix. */
  readonly edited?: true;
}

/** Proposals that a person may pick from. */
export interface Offer {
  /** What they have in common: all are safe, of one rule, or have one quote and get one fix. */
  readonly of: 'safe' | 'rule' | 'text';
  /** The rule's title or the quote. */
  readonly name: string;
  /** The fix that they get, where it is one. */
  readonly fix?: string;
  /** In document order. */
  readonly proposals: readonly Proposal[];
}

/** What the preview shows: one of these offers at a time. */
export interface Offers {
  /** The document that the places stand in. */
  readonly doc: Node;
  readonly all: readonly Offer[];
  /** The one that is shown first. */
  readonly chosen: Offer;
}

export const isSafe = ({ finding }: Place): boolean =>
  finding.class === 'safe' && finding.fixes.length > 0;

/** Offers the first fix of every safe finding; undefined where there is none. */
export function safeOffers(state: EditorState): Offers | undefined {
  const safe = firstFixes(allPlaces(state).filter(({ place }) => isSafe(place)));
  const offer: Offer = { of: 'safe', name: say.safeTitle, proposals: safe };
  return offers(state, [offer], offer);
}

/**
 * Offers the findings of the same kind as the one in the card, or at the caret: those of its rule, each
 * with its own first fix; and, for each of its fixes and the person's own words, those with its quote.
 * The one to begin with gives the fix that the card shows. Undefined where there is nothing to accept.
 */
export function kindOffers(state: EditorState): Offers | undefined {
  const now = target(state);
  if (!now) return undefined;
  const { finding } = now.place;
  const { current, filter, fix, ownWords } = queueOf(state);
  const isCurrent = current === now.place.id;
  const own =
    isCurrent && ownWords !== undefined && !mistakeInWords(finding, ownWords)
      ? wordsFix(finding, ownWords)
      : undefined;
  // Hints are left out where they are not shown, unless one of them is meant.
  const shown = allPlaces(state).filter(
    ({ place }) => finding.class === 'hint' || passes({ ...filter, families: new Set() }, place),
  );
  const alike = shown.filter(({ place }) => isAlike(place.finding, finding));
  const ofRule = firstFixes(shown.filter(({ place }) => place.finding.rule === finding.rule));
  const rule: Offer = { of: 'rule', name: titleOf(finding), proposals: ofRule };
  const ofText = new Map(
    [...finding.fixes.map((fix) => ({ fix })), ...(own?.edited ? [own] : [])].map((given) => [
      given.fix,
      offerOf(finding, given, alike),
    ]),
  );
  const chosen = own?.fix ?? finding.fixes[isCurrent ? fix : 0];
  const [first] = finding.fixes;
  const preferred = chosen && chosen !== first ? ofText.get(chosen) : rule;
  // Where the rule quotes nothing else, the first fix is what it offers already.
  if (first && ofRule.every(({ place }) => isAlike(place.finding, finding))) ofText.delete(first);
  return offers(state, [rule, ...ofText.values()], preferred);
}

/** What a fix of the finding does for it, for each of those alike. */
function offerOf(
  finding: Finding,
  { fix, edited }: Pick<Proposal, 'fix' | 'edited'>,
  alike: readonly PlaceNow[],
): Offer {
  const proposals = alike.flatMap((now) =>
    withFix(now, fixAlike(finding, fix, now.place.finding), edited),
  );
  return { of: 'text', name: finding.quote, fix: effectOf(fix)!.name, proposals };
}

const firstFixes = (places: readonly PlaceNow[]): Proposal[] =>
  places.flatMap((now) => withFix(now, now.place.finding.fixes[0]));

const withFix = (now: PlaceNow, fix: Fix | undefined, edited?: true): Proposal[] =>
  fix ? [{ ...now, fix, ...(edited && { edited }) }] : [];

function offers(
  { doc }: EditorState,
  all: readonly Offer[],
  preferred: Offer | undefined,
): Offers | undefined {
  const worth = all.filter(({ proposals }) => proposals.length > 0);
  const chosen = worth.find((offer) => offer === preferred) ?? worth[0];
  return chosen && { doc, all: worth, chosen };
}

/**
 * Accepts these, where they still stand: one transaction, one undo. The page stays where it is, unless
 * the finding in the card is one of them.
 */
export const acceptProposals =
  (proposals: readonly Proposal[]): Command =>
  (state, dispatch) => {
    const wanted = new Map(proposals.map((one) => [one.place.id, one]));
    const places = allPlaces(state).filter(({ place }) => wanted.has(place.id));
    const placed = allPlacedIn(state.doc, places);
    const chosen = places.map(({ place }, i) => {
      const { fix, edited } = wanted.get(place.id)!;
      return { ...placed[i]!, fix, ...(edited && { edited }) };
    });
    const tr = state.tr;
    const count = acceptAll(tr, chosen, new Date());
    if (count === 0) return false;
    const { current } = queueOf(state);
    const now = places.find(({ place }) => place.id === current);
    dispatch?.(conclude(state, tr, now, places, (left) => say.allAccepted(count, left)));
    return true;
  };

/** Accepts the first fix of every safe finding: one transaction, one undo. */
export const acceptAllSafe: Command = (state, dispatch) =>
  acceptProposals(safeOffers(state)?.chosen.proposals ?? [])(state, dispatch);
