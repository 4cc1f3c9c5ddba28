import type { Element } from 'hast';

/** One emoji, however many signs it is joined from. */
const EMOJI = /^\p{Extended_Pictographic}(?:\p{Emoji}|\p{M}|\u200d)*$/u;

/**
 * What an `<img>` is in a document: the attributes of an image; a text where it only draws an emoji.
 * @returns undefined where it has no address that could be kept
 */
export function pictureOf({
  properties,
}: Element): { src: string; alt: string; title: string | null } | string | undefined {
  const [src, alt, title] = [properties.src, properties.alt, properties.title].map(words);
  if (EMOJI.test(alt!)) return alt;
  return src ? { src, alt: alt!, title: title || null } : undefined;
}

const words = (value: unknown) =>
  typeof value === 'string' ? value.replace(/[\s\0-\x1f\x7f-\x9f]+/g, ' ').trim() : '';
