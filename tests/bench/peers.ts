import { Dialect, LocalLinter } from 'harper.js';
import { slimBinary } from 'harper.js/slimBinary';
import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import { unified } from 'unified';
import { VFile } from 'vfile';

/** A tool that is measured on the same text as ours. */
export interface Peer {
  readonly name: string;
  /** Checks one article. @returns how many findings it has */
  check(text: string): number | Promise<number>;
}

/** Harper with its default rules. */
export async function harper(): Promise<Peer> {
  const linter = new LocalLinter({ binary: slimBinary, dialect: Dialect.British });
  await linter.setup();
  return {
    name: 'Harper, its default rules',
    check: async (text) => (await linter.lint(text, { language: 'plaintext' })).length,
  };
}

/** The two rules of retext that look for what ours look for, set up as their pages say. */
export function retext(): Peer {
  const processor = unified()
    .use(retextEnglish)
    .use(retextRepeatedWords)
    .use(retextIndefiniteArticle)
    .freeze();
  return {
    name: 'retext, two rules',
    check: (text) => {
      const file = new VFile(text);
      processor.runSync(processor.parse(file), file);
      return file.messages.length;
    },
  };
}
