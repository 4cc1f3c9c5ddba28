#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Settings } from '../engine/block.ts';
import { version } from '../package.json';
import { primaryTag } from './cli/language.ts';

/** Exit codes of every command. */
const EXIT = { clean: 0, findings: 1, error: 2 } as const;

interface LanguageOptions {
  readonly lang?: string;
  readonly sourceLang?: string;
}

const program = new Command('burnish')
  .description('Finds and mends what machine translation leaves behind in an article.')
  .version(version)
  .showHelpAfterError('(burnish --help says what there is)')
  .exitOverride();

program
  .command('check')
  .description(
    'Lists the findings of articles, each as file:line:column, rule, quote, message, fix.',
  )
  .argument('[files...]', 'articles (.txt, .md, .html, .docx, .odt); “-” reads standard input')
  .option('--hints', 'show hints too; they never change the exit code')
  .option('--json', 'write one JSON object in place of lines')
  .option(
    '--jsonl',
    'filter a stream: {id, text, lang?, format?} lines in, {id, findings} lines out',
  )
  .addOption(languageOption('--lang <tag>', 'language of the articles (else guessed, mostly en)'))
  .addOption(languageOption('--source-lang <tag>', 'language that they were translated from'))
  .addHelpText(
    'after',
    `
In a .docx or .odt, line 12 is the 12th heading, paragraph, item, cell or note.
Exit code: 0 no finding, 1 findings (safe or ask), 2 something could not be read.
With --jsonl: 0 every line was answered, 2 a line was bad.`,
  )
  .action(async (files: string[], options: CheckOptions) => {
    process.exitCode = await check(files, options);
  });

program
  .command('fix')
  .description('Applies the safe fixes and writes Markdown; one article goes to standard output.')
  .argument('<files...>', 'articles (.txt, .md, .html, .docx, .odt); “-” reads standard input')
  .option('-o, --output <path>', 'write to this file, or for several articles into this folder')
  .option('--in-place', 'write over the articles themselves')
  .addOption(languageOption('--lang <tag>', 'language of the articles (else guessed, mostly en)'))
  .addOption(languageOption('--source-lang <tag>', 'language that they were translated from'))
  .addHelpText('after', '\nExit code: 0 written, 2 something could not be read or written.')
  .action(async (files: string[], options: FixOptions) => {
    const { fixFiles } = await import('./cli/fix.ts');
    process.exitCode = (await fixFiles(files, options, given(options))) ? EXIT.clean : EXIT.error;
  });

program
  .command('explain')
  .description('Says what a rule finds, why machine translation does it, and shows examples.')
  .argument('<rule>', 'its id, as “burnish rules” lists it')
  .action(async (id: string) => {
    const { explain } = await import('./cli/rules.ts');
    process.exitCode = explain(id) ? EXIT.clean : EXIT.error;
  });

program
  .command('rules')
  .description('Lists every rule.')
  .action(async () => {
    const { listRules } = await import('./cli/rules.ts');
    listRules();
  });

interface CheckOptions extends LanguageOptions {
  readonly hints?: true;
  readonly json?: true;
  readonly jsonl?: true;
}

interface FixOptions extends LanguageOptions {
  readonly output?: string;
  readonly inPlace?: true;
}

async function check(files: string[], options: CheckOptions): Promise<number> {
  if (options.jsonl) {
    if (files.length > 0) program.error('--jsonl reads standard input and takes no files.');
    const { checkStream } = await import('./cli/stream.ts');
    const bad = await checkStream(process.stdin, process.stdout, given(options));
    return bad > 0 ? EXIT.error : EXIT.clean;
  }
  if (files.length === 0) program.error('Name the articles to check, or “-” for standard input.');
  const { checkFiles } = await import('./cli/check.ts');
  const { findings, failed } = await checkFiles(files, options, given(options));
  if (failed > 0) return EXIT.error;
  return findings > 0 ? EXIT.findings : EXIT.clean;
}

/** What the person said of the languages. */
function given({ lang, sourceLang }: LanguageOptions): Partial<Settings> {
  return { ...(lang && { lang }), ...(sourceLang && { sourceLang }) };
}

function languageOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((tag: string) => {
    const primary = primaryTag(tag);
    if (!primary) throw new InvalidArgumentError('Expected a language tag, such as “en”.');
    return primary;
  });
}

// A reader that has seen enough (“| head”) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.clean);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  // Commander has said what is wrong. Its own code for that is 1.
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? EXIT.clean : EXIT.error;
}
