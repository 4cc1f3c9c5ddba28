import { board } from './strings/board.ts';
import { decisions } from './strings/decisions.ts';
import { disk } from './strings/disk.ts';
import { faults } from './strings/faults.ts';
import { find } from './strings/find.ts';
import { frame } from './strings/frame.ts';
import { history } from './strings/history.ts';
import { opening } from './strings/opening.ts';
import { overview } from './strings/overview.ts';
import { page } from './strings/page.ts';
import { panel } from './strings/panel.ts';
import { preview } from './strings/preview.ts';
import { recovery } from './strings/recovery.ts';
import { rulePage } from './strings/rule-page.ts';
import { settings } from './strings/settings.ts';
import { shortcuts } from './strings/shortcuts.ts';
import { spoken } from './strings/spoken.ts';
import { status } from './strings/status.ts';

/** The words of the interface by its rooms. To translate Burnish, translate the files of `strings/`. */
export const rooms = {
  board,
  decisions,
  disk,
  faults,
  find,
  frame,
  history,
  opening,
  overview,
  page,
  panel,
  preview,
  recovery,
  rulePage,
  settings,
  shortcuts,
  spoken,
  status,
};

/** Every word of the interface. No two rooms have the same name for their words. */
export const say = {
  ...board,
  ...decisions,
  ...disk,
  ...faults,
  ...find,
  ...frame,
  ...history,
  ...opening,
  ...overview,
  ...page,
  ...panel,
  ...preview,
  ...recovery,
  ...rulePage,
  ...settings,
  ...shortcuts,
  ...spoken,
  ...status,
};
