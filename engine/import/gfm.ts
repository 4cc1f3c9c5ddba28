import type { Extension } from 'micromark-util-types';
import remarkGfm from 'remark-gfm';
import type { Processor } from 'unified';

/**
 * remark-gfm as a plugin for one text. Without an `@` in it nothing is a mail address; looking for
 * one at each word would cut the text into words, which takes a time that grows with its square.
 */
export function gfmFor(this: Processor, text: string): undefined {
  const data = this.data() as { micromarkExtensions?: Extension[] };
  remarkGfm.call(this as never);
  if (!text.includes('@')) data.micromarkExtensions = data.micromarkExtensions!.map(withoutMail);
}

function withoutMail(extension: Extension): Extension {
  if (!extension.text) return extension;
  const text = Object.entries(extension.text).map(([code, constructs]) => [
    code,
    [constructs ?? []].flat().filter(({ name }) => name !== 'emailAutolink'),
  ]);
  return { ...extension, text: Object.fromEntries(text) };
}
