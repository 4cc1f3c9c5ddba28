#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import type { Class } from '../engine/rule.ts';
import { version } from '../package.json';
import type { CheckOptions } from './cli/check.ts';
import type { FixOptions } from './cli/fix.ts';
import { FORMATS } from './cli/formats/index.ts';
import type { PathOptions } from './cli/jobs.ts';
import { classesIn, wholeFrom, working } from './cli/options.ts';
import type { CheckingOptions, Given } from './cli/settings.ts';
import { FileError } from './files.ts';

/** Exit codes of every command. */
const EXIT = { clean: 0, findings: 1, error: 2, stopped: 130 } as const;

const program = new Command('burnish')
  .description('Finds and mends what machine translation leaves behind in an article.')
  .version(version)
  .showHelpAfterError('(burnish --help says what there is)')
  .exitOverride();

working(
  program
    .command('check')
    .description('Lists the findings of articles, each with its line, rule, message and fix.'),
)
  .addOption(new Option('--format <name>', 'what is written').choices(FORMATS).default('text'))
  .addOption(
    new Option(
      '--class <names>',
      'which findings are shown: safe, ask, hint (else safe,ask; with --jsonl all)',
    ).argParser(classesIn),
  )
  .addOption(
    new Option('--max-warnings <number>', 'how many findings are no failure')
      .argParser(wholeFrom(0))
      .default(0),
  )
  .option('--baseline <file>', 'leave out the findings that this file knows')
  .option('--update-baseline', 'write the findings of this run to the --baseline')
  .option('--jsonl', 'filter: {id, text, lang?, format?} lines in, {id, findings} lines out')
  .addHelpText(
    'after',
    `
In a .docx or .odt, line 12 is the 12th heading, paragraph, item, cell or note.
Exit code: 0 no finding, 1 findings (safe or ask), 2 something could not be read or
checked, 130 stopped by Ctrl+C. With --jsonl: 0 every line was answered, 2 a line was
bad. A rule that fails is left out and named; with --jsonl under “faults”.`,
  )
  .action(async (paths: string[], options: CheckCommand) => {
    process.exitCode = await check(paths, options);
  });

working(
  program
    .command('fix')
    .description(
      'Applies the safe fixes and writes Markdown; one article goes to standard output.',
    ),
)
  .option('-o, --output <path>', 'write to this file, or for several articles into this folder')
  .option('--in-place', 'write over the articles themselves, and keep what they were for “undo”')
  .option('--fix-dry-run', 'write nothing; show what would change as a unified diff')
  .option('--jsonl', 'filter: {id, text, lang?, format?} lines in, {id, text, fixes} lines out')
  .addHelpText(
    'after',
    `
Exit code: 0 written, 2 something could not be read, checked or written,
130 stopped by Ctrl+C.
With --fix-dry-run: 0 nothing would change, 1 something would.`,
  )
  .action(async (paths: string[], options: FixCommand) => {
    process.exitCode = await fix(paths, options);
  });

program
  .command('undo')
  .description('Puts back what a “fix --in-place” wrote over, byte for byte.')
  .argument('<run>', 'as “fix” named it: a folder in .burnish')
  .addHelpText('after', '\nExit code: 0 all is as it was, 2 something could not be put back.')
  .action(async (name: string) => {
    const { undo } = await import('./cli/undo.ts');
    process.exitCode = (await undo(name)) ? EXIT.clean : EXIT.error;
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

interface CheckCommand extends Omit<CheckOptions, 'class'> {
  readonly class?: readonly Class[];
  readonly maxWarnings: number;
  readonly jsonl?: true;
}

interface FixCommand extends FixOptions {
  readonly jsonl?: true;
}

async function check(paths: string[], options: CheckCommand): Promise<number> {
  if (options.jsonl) {
    const { checkStream } = await import('./cli/stream.ts');
    const given = await streamSettings(paths, options);
    const bad = await checkStream(process.stdin, process.stdout, given, options.class);
    return bad > 0 ? EXIT.error : EXIT.clean;
  }
  if (options.updateBaseline && !options.baseline)
    program.error('--update-baseline needs --baseline FILE to write to.');
  const { checkFiles } = await import('./cli/check.ts');
  const { findings, failures, stopped } = await checkFiles(named(paths, options), {
    ...options,
    class: options.class ?? ['safe', 'ask'],
  });
  if (stopped) return EXIT.stopped;
  if (failures.length > 0) return EXIT.error;
  return findings > options.maxWarnings ? EXIT.findings : EXIT.clean;
}

async function fix(paths: string[], options: FixCommand): Promise<number> {
  if (options.jsonl) {
    const { fixStream } = await import('./cli/stream.ts');
    const given = await streamSettings(paths, options);
    return (await fixStream(process.stdin, process.stdout, given)) > 0 ? EXIT.error : EXIT.clean;
  }
  const { fixFiles } = await import('./cli/fix.ts');
  const { changed, failures, stopped } = await fixFiles(named(paths, options), options);
  if (stopped) return EXIT.stopped;
  if (failures.length > 0) return EXIT.error;
  return options.fixDryRun && changed > 0 ? EXIT.findings : EXIT.clean;
}

/** What git says is looked for from here down, where no path is given. */
function named(paths: string[], { changed }: PathOptions): string[] {
  if (paths.length === 0 && !changed)
    program.error('Name articles, folders or globs, or “-” for standard input.');
  return paths.length === 0 ? ['.'] : paths;
}

async function streamSettings(paths: string[], options: CheckingOptions): Promise<Given> {
  if (paths.length > 0) program.error('--jsonl reads standard input and takes no files.');
  const { Settler } = await import('./cli/settings.ts');
  return (await Settler.of(options)).forStream;
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
  if (error instanceof CommanderError)
    process.exitCode = error.exitCode === 0 ? EXIT.clean : EXIT.error;
  else if (error instanceof FileError) {
    console.error(error.message);
    process.exitCode = EXIT.error;
  } else throw error;
}
