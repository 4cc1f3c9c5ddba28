import { type Command, InvalidArgumentError, Option } from 'commander';
import { CLASSES, type Class } from '../../engine/rule.ts';
import { primaryTag } from './language.ts';

const KINDS = '.txt, .md, .html, .docx, .odt';

/** What both commands take that work on articles. */
export const working = (command: Command) =>
  command
    .argument('[paths...]', `articles, folders and globs (${KINDS}); “-” reads standard input`)
    .addOption(ruleOption('--rules <ids>', 'only these rules, with commas between'))
    .addOption(ruleOption('--off <ids>', 'all but these rules'))
    .addOption(languageOption('--lang <tag>', 'language of the articles (else guessed, mostly en)'))
    .addOption(languageOption('--source-lang <tag>', 'language that they were translated from'))
    .option('--config <file>', 'settings, in place of the burnish.json in or above each folder')
    .option('--keep <file>', 'words, names and /patterns/ that no rule may touch, one a line')
    .option('--changed', 'only what git says was changed or is new')
    .addOption(
      new Option('--threads <number>', 'how many threads work (else one for each core)').argParser(
        wholeFrom(1),
      ),
    );

function languageOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((tag: string) => {
    const primary = primaryTag(tag);
    if (!primary) throw new InvalidArgumentError('Expected a language tag, such as “en”.');
    return primary;
  });
}

const ruleOption = (flags: string, description: string) =>
  new Option(flags, description).argParser(listed);

const listed = (text: string) => text.split(',').map((name) => name.trim());

export function classesIn(text: string): readonly Class[] {
  const classes = listed(text);
  const wrong = classes.find((name) => !CLASSES.includes(name as Class));
  if (wrong !== undefined)
    throw new InvalidArgumentError(`“${wrong}” is none of safe, ask and hint.`);
  return classes as Class[];
}

/** Reads a whole number of at least so much. */
export const wholeFrom = (least: number) => (text: string) => {
  if (!/^\d+$/.test(text) || Number(text) < least)
    throw new InvalidArgumentError(`Expected a whole number from ${least} on.`);
  return Number(text);
};
