/**
 * The primary tag of a BCP 47 language tag: `en` of `en-GB`.
 * @returns undefined where it is no language tag
 */
export function primaryTag(tag: string): string | undefined {
  return /^([a-z]{2,3})(?:-[a-z\d]+)*$/i.exec(tag)?.[1]?.toLowerCase();
}
