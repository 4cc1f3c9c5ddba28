import { COMMAND_NAMES, type Command, MENUS, textOfCommand } from '../../electron/commands.ts';
import { nameOf, plain } from '../command-names.ts';
import { hasWords, inWords } from '../word-search.ts';

/** A command as the palette lists it. */
export interface Entry {
  readonly command: Command;
  readonly name: string;
  /** The menu where it is found. */
  readonly menu: string;
}

const ENTRIES: readonly Entry[] = COMMAND_NAMES.filter((command) => command !== 'palette').map(
  (command) => ({
    command,
    name: nameOf(command),
    menu: plain(MENUS[textOfCommand(command).menu]),
  }),
);

/** The commands that were picked in this window, the last one first. */
let recent: readonly Command[] = [];

export function remember(command: Command): void {
  recent = [command, ...recent.filter((other) => other !== command)];
}

/**
 * The commands that have each word of the query at the start of one of theirs: those first whose name
 * begins with the query, then those picked lately, then in the order of the menus.
 * @param hasArticle without one, what needs an article is left out
 */
export function entriesFor(query: string, hasArticle: boolean): Entry[] {
  const wanted = inWords(query);
  const lateness = ({ command }: Entry) => {
    const at = recent.indexOf(command);
    return at < 0 ? recent.length : at;
  };
  const rank = ({ name }: Entry) => Number(!inWords(name).startsWith(wanted));
  return ENTRIES.filter(
    ({ command, name, menu }) =>
      (hasArticle || textOfCommand(command).anytime) && hasWords(`${name} ${menu}`, query),
  ).sort((a, b) => rank(a) - rank(b) || lateness(a) - lateness(b));
}
