import type { Extension } from 'micromark-util-types';
import remarkGfm from 'remark-gfm';
import { type Processor, unified } from 'unified';

/** What remark-gfm adds to a processor. It has no state, so one is enough for all texts. */
const { micromarkExtensions, fromMarkdownExtensions } = unified()
  .use(remarkGfm)
  .freeze()
  .data() as { micromarkExtensions: Extension[]; fromMarkdownExtensions: unknown[] };
const WITHOUT_MAIL = micromarkExtensions.map(withoutMail);

/**
 * remark-gfm as a plugin for one text. Without an `@` in it nothing is a mail address; looking for
 * one at each word would cut the text into words, which takes a time that grows with its square.
 */
export function gfmFor(this: Processor, text: string): undefined {
  const data = this.data() as Record<string, unknown[] | undefined>;
  const add = (key: string, extensions: readonly unknown[]) => {
    data[key] = [...(data[key] ?? []), ...extensions];
  };
  add('micromarkExtensions', text.includes('@') ? micromarkExtensions : WITHOUT_MAIL);
  add('fromMarkdownExtensions', fromMarkdownExtensions);
}

function withoutMail(extension: Extension): Extension {
  const text = Object.entries(extension.text ?? {}).map(([code, constructs]) => [
    code,
    [constructs ?? []].flat().filter(({ name }) => name !== 'emailAutolink'),
  ]);
  return { ...extension, text: Object.fromEntries(text) };
}
