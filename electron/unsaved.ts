import { type BrowserWindow, dialog } from 'electron';
import type { UnsavedAnswer } from './contract.ts';

const BUTTONS: Readonly<Record<UnsavedAnswer, string>> = {
  export: 'Export…',
  discard: 'Don’t Save',
  cancel: 'Cancel',
};
const ANSWERS = Object.keys(BUTTONS) as UnsavedAnswer[];

/** What the window shows: the article's name, and whether it holds work that no file has. */
export interface Shown {
  name: string;
  dirty: boolean;
}

/** Asks what to do with unsaved work. Without any, the answer is to go on. */
export async function askUnsaved(window: BrowserWindow, shown: Shown): Promise<UnsavedAnswer> {
  if (!shown.dirty) return 'discard';
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: `Export the changes in “${shown.name}” first?`,
    detail: 'Without an export they are lost.',
    buttons: ANSWERS.map((answer) => BUTTONS[answer]),
    defaultId: ANSWERS.indexOf('export'),
    cancelId: ANSWERS.indexOf('cancel'),
    noLink: true,
  });
  return ANSWERS[response] ?? 'cancel';
}

/** Keeps the window from closing over unsaved work until the person has chosen. */
export class CloseGuard {
  readonly #window: BrowserWindow;
  #asking = false;
  #leaving = false;

  /** @param requestExport asks the window to export; `exported` is to follow */
  constructor(window: BrowserWindow, shown: Shown, requestExport: () => void) {
    this.#window = window;
    window.on('close', (event) => {
      if (!shown.dirty) return;
      event.preventDefault();
      if (!this.#asking) void this.#ask(shown, requestExport);
    });
  }

  async #ask(shown: Shown, requestExport: () => void): Promise<void> {
    this.#asking = true;
    const answer = await askUnsaved(this.#window, shown);
    this.#asking = false;
    this.#leaving = answer === 'export';
    if (answer === 'discard') this.#window.destroy();
    if (answer === 'export') requestExport();
  }

  /** Tells that an export ended. Where the person was leaving and it succeeded, the window closes. */
  exported(written: boolean): void {
    if (this.#leaving && written) this.#window.destroy();
    this.#leaving = false;
  }
}
