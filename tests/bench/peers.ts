import { TextlintKernel } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import { Dialect, LocalLinter } from 'harper.js';
import { slimBinary } from 'harper.js/slimBinary';
import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import terminology from 'textlint-rule-terminology';
import { unified } from 'unified';
import { VFile } from 'vfile';
import lint from 'write-good';

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

/** What a CommonJS package exports by default: Node gives it inside another default. */
const unwrapped = <T>(given: T): T => (given as { default?: T }).default ?? given;

/** The kernel of textlint with one well-known rule for English. */
export function textlint(): Peer {
  const kernel = new TextlintKernel();
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: unwrapped(textPlugin) }],
    rules: [
      { ruleId: 'terminology', rule: unwrapped(terminology), options: { defaultTerms: true } },
    ],
  };
  return {
    name: 'textlint, its rule terminology',
    check: async (text) => (await kernel.lintText(text, options)).messages.length,
  };
}

export function writeGood(): Peer {
  return { name: 'write-good', check: (text) => lint(text).length };
}
