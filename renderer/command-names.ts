import { type Command, SUBMENUS, textOfCommand } from '../electron/commands.ts';

/** A menu's label without the signs that only a menu needs. */
export const plain = (label: string): string => label.replace(/&|…$/g, '');

/** What a command is called outside its menu: with the menu it stands under, where it needs that. */
export function nameOf(command: Command): string {
  const { label, under } = textOfCommand(command);
  return under ? `${plain(SUBMENUS[under])}: ${plain(label)}` : plain(label);
}
