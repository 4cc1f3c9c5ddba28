/** The ids of the places that are written with care: an escape, an address in angle brackets. */
export type Care = (id: string) => boolean;

/** How many spellings are tried for one textblock before the rest of its escapes stay. */
const TRIES = 80;

/**
 * Finds the spelling with the least care that still says the same: none, else what is left of full
 * care after dropping all that is not needed.
 * @param write spells the text; must give the same for equal care
 * @param holds whether a spelling says what it should
 * @returns undefined where not even full care holds
 */
export function leastCare(
  write: (care: Care) => string,
  holds: (text: string) => boolean,
): string | undefined {
  const bare = write(() => false);
  if (holds(bare)) return bare;
  const ids = new Set<string>();
  const full = write((id) => {
    ids.add(id);
    return true;
  });
  if (!holds(full)) return undefined;
  let best = full;
  let tries = 0;
  const kept = new Set(ids);
  /**
   * Drops the care for these places if it can, else for each half of them. The last come first: what
   * opens a mark is escaped before what closes it.
   */
  const drop = (places: readonly string[]) => {
    for (const id of places) kept.delete(id);
    const text = write((id) => kept.has(id));
    if (text === best) return;
    if (tries++ < TRIES && text !== bare && holds(text)) {
      best = text;
      return;
    }
    for (const id of places) kept.add(id);
    if (places.length < 2 || tries >= TRIES) return;
    const middle = places.length >> 1;
    drop(places.slice(middle));
    drop(places.slice(0, middle));
  };
  // All of them at once is the bare spelling, which is known not to hold.
  const places = [...ids];
  const middle = places.length >> 1;
  if (places.length > 1) {
    drop(places.slice(middle));
    drop(places.slice(0, middle));
  }
  return best;
}
